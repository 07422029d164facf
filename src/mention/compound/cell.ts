/**
 * Cells that are named by more than their own word: where they sit ("bone marrow stromal cells"), the cancer they come
 * from ("prostate CSCs"), the marker they bear ("CD133+ cells"), the state macrophages are in ("M2-type macrophages").
 */
import type { Entity } from "../../model.ts";
import { type Span, span } from "../../span.ts";
import { type Draft, draft, hasType, type Passage, pieced } from "../draft.ts";
import { coordinatesBefore } from "./phrase.ts";

/** Longest stretch before a cell that is looked at for a state. */
const stateLength = 24;
const macrophageState = /(?<!\p{L})M[12][abc]?(?:[- ](?:type|like|pola?ri[sz]ed))?[ -]$/u;
const macrophages = /macrophage|microglia|monocyte/iu;

/** "M1-type macrophages", "M2 TAMs" */
export function macrophageStates({ text }: Passage, drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((cell) => {
    if (!hasType(cell, "cell_type") || !macrophages.test(cell.entity.name)) return [];
    const { start, end } = cell.outer;
    const state = macrophageState.exec(text.slice(Math.max(0, start - stateLength), start))?.[0];
    if (state === undefined) return [];
    const name = `${state.slice(0, 2)} ${cell.entity.name}`;
    return [
      draft({ ...cell.entity, name }, span(start - state.length, end), "grammar", "state before a cell"),
    ];
  });
}

const ofTumor = /^(?:cancer|carcinoma|tumou?r)-(?:associated|infiltrating|educated|resident)/iu;

/** "breast cancer-associated fibroblasts": cells of tumors whose cancer is said, drawn out over its name. */
export function widenedCells({ text }: Passage, names: readonly Draft[]): Draft[] {
  const cells = names.filter(
    (one) => hasType(one, "cell_type") && ofTumor.test(text.slice(one.outer.start, one.outer.end)),
  );
  if (cells.length === 0) return [];
  const cancers = names.filter((one) => hasType(one, "cancer")).map(({ outer }) => outer);
  return cells.flatMap(({ entity, outer }) => {
    const cancer = cancers.find(
      ({ start, end }) => start < outer.start && end > outer.start && end < outer.end,
    );
    if (cancer === undefined) return [];
    const whole = span(cancer.start, outer.end);
    const name = `${text.slice(cancer.start, outer.start).toLowerCase()}${entity.name}`;
    return [draft({ ...entity, name }, whole, "grammar", "cancer before a cell of tumors")];
  });
}

const placeJoint = /^(?:[ -]|[- ](?:derived|resident|infiltrating|associated)[ -])$/u;

/** "bone marrow-derived macrophages", "prostate CSCs", and the elliptic "brain" of "brain and skin CSCs". */
export function placedCells({ text }: Passage, drafts: readonly Draft[]): Draft[] {
  const places = drafts.filter((one) => hasType(one, "anatomy", "cancer"));
  if (places.length === 0) return [];
  return drafts.flatMap((cell) => {
    if (!hasType(cell, "cell_type") || cell.pieces.length > 1) return [];
    const { start, end } = cell.outer;
    const place = places.find(({ outer }) => placeJoint.test(text.slice(outer.end, start)));
    if (place === undefined) return [];
    const others = coordinatesBefore(text, place, places).map((other) =>
      pieced(
        placed(other, cell),
        [other.outer, span(start, end)],
        "coordination",
        "place before a cell, in a list",
      ),
    );
    return [
      draft(placed(place, cell), span(place.outer.start, end), "grammar", "place before a cell"),
      ...others,
    ];
  });
}

function placed(place: Draft, cell: Draft): Entity {
  return { ...cell.entity, name: `${place.entity.name} ${cell.entity.name}` };
}

/** Signs of presence or absence after a marker: "+", "(+)", "-", "high", "low". */
const sign =
  "(?:\\s?(?:\\(\\+\\)|[+\\u207A\\uFF0B])|\\s?[-\\u2212\\u2013](?=[ /])|-?(?:high|hi|low|lo|bright|dim|int|neg)(?!\\p{Ll}))";
const signs = new RegExp(`${sign}(?:/${sign})?`, "uy");
/** The same in words, which are part of a cell's name only after a CD number ("HER2-positive" is a state). */
const signsOrWords = new RegExp(`(?:[- ](?:positive|negative)|${sign}(?:/${sign})?)`, "uy");
const surfaceMarker = /^CD\d/u;
const cellsAfter = /[ -]?cells?(?![\p{L}\p{N}]|[- ]bod(?:y|ies))/uy;
/** What is put into or onto cells to see them, or shows what they do just now: it names no kind of cell. */
const label =
  /^(?:BrdU|EdU|TUNEL|[EY]?GFP|E?[CYR]FP|tdTomato|mCherry|DsRed|luciferase|lacZ|(?:MK)?KI-?67|p?H?H3|PCNA|PI|DAPI|annexin[ -]?V|(?:cleaved )?caspase-?\d)(?![\p{L}\p{N}])/iu;

/** "CD8+ T cells", "CD44+CD24- cells": markers with their signs before a cell. `bare`: what "cells" alone are. */
export function markedCells({ text }: Passage, drafts: readonly Draft[], bare: Entity): Draft[] {
  const markers = drafts.filter((one) => hasType(one, "protein")).map(({ outer }) => outer);
  const cells = drafts.filter((one) => hasType(one, "cell_type"));
  return markers.flatMap(({ start, end }) => {
    const at = signsEnd(text, span(start, end), markers);
    if (at === undefined) return [];
    const markerName = text.slice(start, at);
    const cell = cells.find((one) => isNextTo(text, at, one.outer.start));
    if (cell !== undefined) {
      const entity = { ...cell.entity, name: `${markerName} ${cell.entity.name}` };
      return [draft(entity, span(start, cell.outer.end), "grammar", "marker before a cell")];
    }
    const noun = label.test(markerName) ? undefined : matchAt(cellsAfter, text, at);
    return noun === undefined
      ? []
      : [
          draft(
            { ...bare, name: `${markerName} cell` },
            span(start, noun.end),
            "grammar",
            "marker before cells",
          ),
        ];
  });
}

function isNextTo(text: string, end: number, start: number): boolean {
  return start === end || (start === end + 1 && text.charAt(end) === " ");
}

/** The offset after a chain of markers with signs, or undefined where the first has none. */
function signsEnd(text: string, first: Span, markers: readonly Span[]): number | undefined {
  let end = signEnd(text, first);
  for (let next = end; next !== undefined; ) {
    const at = next;
    end = at;
    const following = markers.find(
      ({ start }) => start === at || (start === at + 1 && "/ ".includes(text.charAt(at))),
    );
    next = following === undefined ? undefined : signEnd(text, following);
  }
  return end;
}

function signEnd(text: string, marker: Span): number | undefined {
  const pattern = surfaceMarker.test(text.slice(marker.start, marker.end)) ? signsOrWords : signs;
  return matchAt(pattern, text, marker.end)?.end;
}

const unknownMarker =
  /(?<![\p{L}\p{N}-])(?<marker>\p{Lu}[\p{L}\p{N}-]{1,11}\+) ?cells?(?!\p{L}|[- ]bod(?:y|ies))/gu;

/** "HCBP-1+ cells": a marker that no dictionary has, known by its sign. */
export function unknownMarkedCells({ text }: Passage, _drafts: readonly Draft[], bare: Entity): Draft[] {
  if (!text.includes("+")) return [];
  const found = [...text.matchAll(unknownMarker)].filter(({ groups }) => !label.test(groups?.marker ?? ""));
  return found.map(({ 0: found, index, groups }) =>
    draft(
      { ...bare, name: `${groups?.marker ?? ""} cell` },
      span(index, index + found.length),
      "grammar",
      "marker before cells",
    ),
  );
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
    const state = hasType(cancer, "cancer") ? matchAt(interruption, text, cancer.outer.end) : undefined;
    if (state === undefined) return [];
    const end = state.end + (text.startsWith("cells", state.end) ? "cells" : "cell").length;
    const entity: Entity = {
      type: "cancer_cell",
      name: `${cancer.entity.name} cell`,
      ids: [],
      dictionary: "",
    };
    return [pieced(entity, [...cancer.pieces, span(state.end, end)], "grammar", "cells of a cancer")];
  });
}
