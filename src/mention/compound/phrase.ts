/**
 * Phrases that are built from a mention and what follows it: "breast cancer" + "cells", "AKT" + "signaling pathway".
 * A phrase rule is data; `applyRule` reads the brackets and lists that such phrases share.
 */
import type { Entity, EntityType } from "../../model.ts";
import { type Span, span } from "../../span.ts";
import { type Draft, hasType, type Passage, pieced } from "../draft.ts";

export interface PhraseRule {
  /** Types of the mention that the phrase starts with. */
  readonly bases: readonly EntityType[];
  /** Which mentions of these types; all where it is left out. */
  readonly fits?: (base: Entity) => boolean;
  /** The phrase may not be interrupted by a bracket: the cells of "kidney (MDCK) cells" are MDCK. */
  readonly unbroken?: boolean;
  /** What follows it, the blank or hyphen between included. Sticky. */
  readonly suffix: RegExp;
  /** Type of the whole. */
  readonly type: EntityType;
  /** The phrase keeps the identifiers of its base, as a cell does that is only placed in an organ. */
  readonly keepsIds?: boolean;
  /** Preferred name, made from that of the base and the suffix as written. */
  readonly name: (base: Entity, suffix: string) => string;
  /** Why it is one, in a few words. */
  readonly reason: string;
}

/** Every phrase of a rule in a passage, those of elliptic lists ("breast cancer and leukemia cells") included. */
export function applyRule(rule: PhraseRule, { text }: Passage, drafts: readonly Draft[]): Draft[] {
  const bases = drafts.filter(
    (one) => hasType(one, ...rule.bases) && (rule.fits === undefined || rule.fits(one.entity)),
  );
  if (bases.length === 0) return [];
  return bases.flatMap((base) => {
    const suffix = suffixAfter(rule, text, base, drafts);
    if (suffix === undefined) return [];
    const written = text.slice(suffix.start, suffix.end);
    const elliptic = coordinatesBefore(text, base, bases).map((other) =>
      phrase(rule, other, written, [...other.pieces, trimStart(text, suffix)], true),
    );
    return [phrase(rule, base, written, grown(base.pieces, suffix.end), false), ...elliptic];
  });
}

function suffixAfter(
  rule: PhraseRule,
  text: string,
  base: Draft,
  drafts: readonly Draft[],
): Span | undefined {
  const { end } = base.outer;
  const start = rule.unbroken === true ? end : afterBracket(text, end, drafts);
  rule.suffix.lastIndex = start;
  const match = rule.suffix.exec(text);
  return match === null ? undefined : span(start, start + match[0].length);
}

/** Where a phrase goes on after its short form in brackets: "leukemia (CLL) cells". */
function afterBracket(text: string, end: number, drafts: readonly Draft[]): number {
  const open = /^\s?[(\uFF08]/u.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  if (open === 0) return end;
  const inside = drafts.map(({ outer }) => outer).find(({ start }) => start === end + open);
  return inside !== undefined && ")\uFF09".includes(text.charAt(inside.end) || " ") ? inside.end + 1 : end;
}

function phrase(
  rule: PhraseRule,
  base: Draft,
  suffix: string,
  pieces: readonly Span[],
  elliptic: boolean,
): Draft {
  const entity: Entity = {
    type: rule.type,
    name: rule.name(base.entity, suffix.trim().toLowerCase()),
    ids: rule.keepsIds === true ? base.entity.ids : [],
    dictionary: base.entity.dictionary,
  };
  return elliptic || base.method === "coordination"
    ? pieced(entity, pieces, "coordination", `${rule.reason}, in a list`)
    : pieced(entity, pieces, "grammar", rule.reason);
}

/** The pieces with the last one drawn out to an offset. */
export function grown(pieces: readonly Span[], end: number): Span[] {
  return pieces.map((piece, i) => (i === pieces.length - 1 ? span(piece.start, end) : piece));
}

function trimStart(text: string, { start, end }: Span): Span {
  return span(start + (/^[\s-]+/u.exec(text.slice(start, end))?.[0].length ?? 0), end);
}

const separator = /^(?:\s?[,;/]\s?|\s?,?\s?(?:and|or|and\/or|as well as|but not)\s)$/u;
const conjunction = /(?:and|or|as well as|but not)\s$|\//u;

/** Drafts of a list that ends in the given one, nearest first; none unless "and" or "or" stands before it. */
export function coordinatesBefore(text: string, last: Draft, drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  let start = last.outer.start;
  for (;;) {
    const previous = nearestBefore(drafts, start);
    const between = previous === undefined ? "" : text.slice(previous.outer.end, start);
    const wanted =
      found.length === 0 ? conjunction.test(between) && separator.test(between) : separator.test(between);
    if (previous === undefined || !wanted) return found;
    found.push(previous);
    start = previous.outer.start;
  }
}

function nearestBefore(drafts: readonly Draft[], offset: number): Draft | undefined {
  let best: Draft | undefined;
  for (const one of drafts) {
    const { end } = one.outer;
    if (one.pieces.length === 1 && end <= offset && (best === undefined || end > best.outer.end)) best = one;
  }
  return best;
}
