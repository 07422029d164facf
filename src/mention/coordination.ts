/**
 * Names that a list cuts short: "gastric, ovarian and breast cancer", "ESCRT-0, -I and -III". What is left out is
 * taken from the one full name, and the whole must itself be a name of the dictionary. Places below are indices of
 * name tokens; `to` is exclusive.
 */
import { lookUp, opensWord, spanOf } from "../dictionary/match.ts";
import { noWord } from "../dictionary/vocabulary.ts";
import { type Span, sameSpan, sliceSpan, span } from "../span.ts";
import { type Draft, hasType, type Passage, pieced } from "./draft.ts";

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Most tokens of one member of a list. */
const longestMember = 4;
/** Most tokens of a member that comes after the full name: "27A". */
const longestEnding = 3;
/** Most tokens at the end of the full name that its fellows share. */
const longestShared = 3;

export function findCoordinated(passage: Passage, drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((full) => {
    const range = full.pieces.length === 1 ? rangeOf(passage, full.outer) : undefined;
    if (range === undefined || range.to - range.from < 2) return [];
    const before = membersBefore(passage, full, range).filter((one) => !isWhole(one, drafts));
    return [...before, ...membersAfter(passage, full, range)];
  });
}

/** True where a member is a place by itself: the skeletal muscle of "skeletal muscle and adipose tissue". */
function isWhole({ entity, pieces }: Draft, drafts: readonly Draft[]): boolean {
  const own = pieces[0];
  if (entity.type !== "anatomy") return false;
  return own !== undefined && drafts.some((one) => hasType(one, entity.type) && sameSpan(one.outer, own));
}

/** The tokens of a span (binary search for the first). */
function rangeOf({ reading }: Passage, { start, end }: Span): Range {
  const { tokens } = reading;
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while ((tokens[to]?.end ?? Number.POSITIVE_INFINITY) <= end) to += 1;
  return { from: low, to };
}

function textOf({ text, reading }: Passage, { from, to }: Range): string {
  return sliceSpan(text, spanOf(reading, from, to));
}

function wordAt(passage: Passage, at: number): string {
  return at < 0 ? "" : textOf(passage, { from: at, to: at + 1 });
}

/** The "I" of "fibronectin and collagen I" belongs to collagen alone. */
const bareNumber = /^(?:[IVX]+|\p{L}|\p{N}+\p{L}?)$/u;

/** "gastric, ovarian and" before "breast cancer". */
function membersBefore(passage: Passage, full: Draft, range: Range): Draft[] {
  const end = slashBefore(passage, full, range.from) ?? separatorBefore(passage, range.from, true);
  if (end === undefined) return [];
  for (let shared = 1; shared <= longestShared && shared < range.to - range.from; shared++) {
    const head = { from: range.to - shared, to: range.to };
    if (!opensWord(passage.reading.tokens, head.from) || bareNumber.test(textOf(passage, head))) continue;
    const found = walkBack(passage, full, head, end);
    if (found.length > 0) return found;
  }
  return [];
}

function walkBack(passage: Passage, full: Draft, head: Range, end: number): Draft[] {
  const found: Draft[] = [];
  for (let to: number | undefined = end; to !== undefined; ) {
    const member = memberEndingAt(passage, full, head, to);
    if (member === undefined) break;
    found.push(member.draft);
    to = separatorBefore(passage, member.from, false);
  }
  return found;
}

const slashed: readonly string[] = ["cell_type", "cancer", "cancer_cell"];

/** The same place, where a slash parts cells or cancers: "M1/M2 macrophages", "CD4+/CD8+ T cells". */
function slashBefore({ text, reading }: Passage, { entity }: Draft, at: number): number | undefined {
  if (!slashed.includes(entity.type)) return undefined;
  const between = text.slice(reading.tokens[at - 1]?.end ?? 0, reading.tokens[at]?.start ?? 0);
  return between === "/" ? at : undefined;
}

/** End of the member before a separator that ends at a token, or undefined. The first must have "and" or "or". */
function separatorBefore(passage: Passage, at: number, needsConjunction: boolean): number | undefined {
  const word = wordAt(passage, at - 1);
  const conjunction = /^(?:and|or)$/u.test(word);
  if (conjunction) return wordAt(passage, at - 2) === "," ? at - 2 : at - 1;
  return word === "," && !needsConjunction ? at - 1 : undefined;
}

function memberEndingAt(
  passage: Passage,
  full: Draft,
  head: Range,
  to: number,
): { draft: Draft; from: number } | undefined {
  for (let length = longestMember; length >= 1; length--) {
    const draft = to >= length ? combined(passage, full, { from: to - length, to }, head) : undefined;
    if (draft !== undefined) return { draft, from: to - length };
  }
  return undefined;
}

/** ", -I and -III" after "ESCRT-0". */
function membersAfter(passage: Passage, full: Draft, range: Range): Draft[] {
  for (let dropped = 1; dropped < range.to - range.from && dropped < longestEnding; dropped++) {
    const found = walkOn(passage, full, { from: range.from, to: range.to - dropped }, range.to);
    if (found.length > 0) return found;
  }
  return [];
}

function walkOn(passage: Passage, full: Draft, shared: Range, end: number): Draft[] {
  const found: Draft[] = [];
  for (let from = separatorAfter(passage, end); from !== undefined; ) {
    const member = memberStartingAt(passage, full, shared, from);
    if (member === undefined) break;
    found.push(member.draft);
    from = separatorAfter(passage, member.to);
  }
  return found;
}

const separator = /^\s?(?:[,/]|,? ?(?:and|or)(?= ))\s?-?$|^\/$/u;
/** Between the ends of a range: "HSP70-90". */
const dash = /^\p{Pd}$/u;

/** Start of the member after a separator that starts at a token. */
function separatorAfter({ text, reading }: Passage, at: number): number | undefined {
  const last = reading.tokens[at - 1];
  for (let next = at; next <= at + 2; next++) {
    const token = reading.tokens[next];
    if (last === undefined || token === undefined) return undefined;
    if (/^(?:,|and|or)$/u.test(text.slice(token.start, token.end))) continue;
    const between = text.slice(last.end, token.start);
    return separator.test(between) || (dash.test(between) && rises(text, last, token)) ? next : undefined;
  }
  return undefined;
}

/** True for numbers of two digits or more that rise, as the ends of a range do. */
function rises(text: string, from: Span, to: Span): boolean {
  const [low, high] = [from, to].map((one) => sliceSpan(text, one));
  return /^\p{N}{2,3}$/u.test(low ?? "") && /^\p{N}{2,3}$/u.test(high ?? "") && Number(low) < Number(high);
}

function memberStartingAt(
  passage: Passage,
  full: Draft,
  shared: Range,
  from: number,
): { draft: Draft; to: number } | undefined {
  for (let length = longestEnding; length >= 1; length--) {
    const member = { from, to: from + length };
    const draft = isEnding(passage, member) ? combined(passage, full, shared, member) : undefined;
    if (draft !== undefined && draft.entity !== full.entity) return { draft, to: member.to };
  }
  return undefined;
}

/** Numbers, numerals and letters: what distinguishes the members of a family, and nothing else. */
function isEnding(passage: Passage, { from, to }: Range): boolean {
  if (to > passage.reading.tokens.length || goesOn(passage, to) || isArticle(passage, { from, to }))
    return false;
  return /^(?:\p{N}{1,3}[A-Za-z]?|[IVX]{1,4}|[A-Za-z]|\p{Script=Greek})(?:-?\p{N}{1,2})?$/u.test(
    textOf(passage, { from, to }),
  );
}

/** True for the "a" of "protein kinase B, a regulator of growth", and not for that of "protein kinases B, a and C". */
function isArticle(passage: Passage, member: Range): boolean {
  if (textOf(passage, member) !== "a") return false;
  const next = wordAt(passage, member.to);
  return /^\p{L}/u.test(next) && !/^(?:and|or|are|is|in|of)$/u.test(next);
}

/** True when a word goes on behind a hyphen, as after the "β" of "GSK-3β/β-catenin", or a number does: "AQP5, 1:200". */
function goesOn({ text, reading }: Passage, to: number): boolean {
  const end = reading.tokens[to - 1]?.end ?? text.length;
  return /^(?:\p{Pd}?\p{L}|[:.]\p{N}| ?%)/u.test(text.slice(end, end + 2));
}

/** The name that two ranges make together, where the dictionary has it with the type of the full name. */
function combined(passage: Passage, full: Draft, first: Range, second: Range): Draft | undefined {
  const { reading, dictionary } = passage;
  const words = [first, second].flatMap(({ from, to }) => Array.from(reading.words.subarray(from, to)));
  if (words.includes(noWord)) return undefined;
  const text = `${textOf(passage, first)} ${textOf(passage, second)}`;
  const pattern = lookUp(dictionary, words, text, full.entity.type);
  if (pattern === undefined) return undefined;
  const pieces = [
    spanOf(reading, first.from, first.to),
    withHyphen(passage, spanOf(reading, second.from, second.to)),
  ];
  return pieced(pattern.entry.entity, pieces, "coordination", "name without a part that its list shares");
}

/** The hyphen of "-III" stands for what is left out. */
function withHyphen({ text }: Passage, { start, end }: Span): Span {
  const suspended = /(?:^|[\s,/(])\p{Pd}$/u.test(text.slice(Math.max(0, start - 2), start));
  return span(suspended ? start - 1 : start, end);
}
