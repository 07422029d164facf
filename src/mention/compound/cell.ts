/**
 * Cells that are named by more than their own word: where they sit ("bone marrow stromal cells"), the cancer they come
 * from ("prostate CSCs"), the marker they bear ("CD133+ cells"), the state macrophages are in ("M2-type macrophages").
 */
import type { Entity } from "../../model.ts";
import { type Span, span } from "../../span.ts";
import { type Draft, draft, draftSpan, hasType, type Passage } from "../draft.ts";
import { coordinatesBefore } from "./phrase.ts";

/** Longest stretch before a cell that is looked at for a state. */
const stateLength = 24;
const macrophageState = /(?<!\p{L})M[12][abc]?(?:[- ](?:type|like|pola?ri[sz]ed))?[ -]$/u;
const macrophages = /macrophage|microglia|monocyte/iu;

/** "M1-type macrophages", "M2 TAMs" */
export function macrophageStates({ text }: Passage, drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((cell) => {
    if (!hasType(cell, "cell_type") || !macrophages.test(cell.entity.name)) return [];
    const { start, end } = draftSpan(cell);
    const state = macrophageState.exec(text.slice(Math.max(0, start - stateLength), start))?.[0];
    if (state === undefined) return [];
    const name = `${state.slice(0, 2)} ${cell.entity.name}`;
    return [draft({ ...cell.entity, name }, span(start - state.length, end), "grammar")];
  });
}

const placeJoint = /^(?:[ -]|[- ](?:derived|resident|infiltrating)[ -])$/u;

/** "bone marrow-derived macrophages", "prostate CSCs", and the elliptic "brain" of "brain and skin CSCs". */
export function placedCells({ text }: Passage, drafts: readonly Draft[]): Draft[] {
  const places = drafts.filter((one) => hasType(one, "anatomy", "cancer"));
  return drafts
    .filter((one) => hasType(one, "cell_type"))
    .flatMap((cell) => {
      const { start, end } = draftSpan(cell);
      const place = places.find((one) => placeJoint.test(text.slice(draftSpan(one).end, start)));
      if (place === undefined || cell.pieces.length > 1) return [];
      const whole = {
        entity: placed(place, cell),
        pieces: [span(draftSpan(place).start, end)],
        method: "grammar",
      } as const;
      const others = coordinatesBefore(text, place, places).map((other) => ({
        entity: placed(other, cell),
        pieces: [draftSpan(other), span(start, end)],
        method: "coordination" as const,
      }));
      return [whole, ...others];
    });
}

function placed(place: Draft, cell: Draft): Entity {
  return { ...cell.entity, name: `${place.entity.name} ${cell.entity.name}` };
}

/** A sign of presence or absence after a marker: "+", "(+)", "-positive", "high", "low/-". */
const sign =
  "(?:\\s?(?:\\(\\+\\)|\\+|[\\u207A\\uFF0B])|[- ]positive|\\s?[-\\u2212\\u2013](?=[ /])|[- ]negative|-?(?:high|hi|low|lo|bright|dim)(?![\\p{L}]))";
const signAfter = new RegExp(`${sign}(?:/${sign})?`, "uy");
const cellsAfter = /[ -]?cells?(?![\p{L}\p{N}])/uy;

/** "CD8+ T cells", "CD44+CD24- cells": markers with their signs before a cell. */
export function markedCells({ text }: Passage, drafts: readonly Draft[], bare: Entity): Draft[] {
  const markers = drafts.filter((one) => hasType(one, "protein"));
  const cells = drafts.filter((one) => hasType(one, "cell_type", "cancer_cell"));
  const ends = new Set(markers.map((one) => draftSpan(one).end));
  return markers.flatMap((marker) => {
    const { start } = draftSpan(marker);
    const at = signsEnd(text, draftSpan(marker).end, markers);
    if (at === undefined || ends.has(start)) return [];
    const cell = cells.find(
      (one) =>
        /^\s?$/u.test(text.slice(at, Math.max(at, draftSpan(one).start))) && draftSpan(one).start >= at,
    );
    if (cell !== undefined) {
      const name = `${text.slice(start, at)} ${cell.entity.name}`;
      return [draft({ ...cell.entity, name }, span(start, draftSpan(cell).end), "grammar")];
    }
    const named = matchAt(cellsAfter, text, at);
    if (named === undefined) return [];
    return [draft({ ...bare, name: `${text.slice(start, at)} cell` }, span(start, named.end), "grammar")];
  });
}

/** The offset after a chain of markers with signs, or undefined where the first has none. */
function signsEnd(text: string, from: number, markers: readonly Draft[]): number | undefined {
  let at = matchAt(signAfter, text, from)?.end;
  for (let next = at; next !== undefined; ) {
    at = next;
    const following = markers
      .map(draftSpan)
      .find(({ start }) => start === at || (start === (at ?? 0) + 1 && "/ ".includes(text.charAt(at ?? 0))));
    next = following === undefined ? undefined : matchAt(signAfter, text, following.end)?.end;
  }
  return at;
}

function matchAt(pattern: RegExp, text: string, at: number): Span | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? undefined : span(at, at + match[0].length);
}

const interruption = / (?:[\p{L}\p{N}]+-)?(?:resistant|sensitive|refractory) (?=cells?(?![\p{L}]))/uy;

/** "ovarian cancer cisplatin-resistant cells": the cancer and its cells around a state. */
export function interruptedCells({ text }: Passage, drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((cancer) => {
    const state = hasType(cancer, "cancer") ? matchAt(interruption, text, draftSpan(cancer).end) : undefined;
    if (state === undefined) return [];
    const end = state.end + (text.startsWith("cells", state.end) ? "cells" : "cell").length;
    const entity: Entity = {
      type: "cancer_cell",
      name: `${cancer.entity.name} cell`,
      ids: [],
      dictionary: "",
    };
    return [{ entity, pieces: [...cancer.pieces, span(state.end, end)], method: "grammar" as const }];
  });
}
