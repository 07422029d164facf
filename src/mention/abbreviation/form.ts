/** What may be a short form, and what may be spelled out by one. */
import { type Span, shiftSpan, sliceSpan, span } from "../../span.ts";
import { align } from "./alignment.ts";
import { closing, opening } from "./bracket.ts";

export interface Definition {
  readonly short: Span;
  readonly long: Span;
}

const longestShortForm = 12;
/** What brackets also hold: measures and the numbers of a list. */
const measure = /^(?:m[gLlMm]|k[gDb]|n[gMm]|c[m]|h|min|i{1,3}|iv|vi{0,3})$/u;

/** "microRNA-21 (miR-21)" names it once more; "miRNA expression (miR-21)" gives an example. */
const mirnaNumber = /(?<=^(?:mi[Rr]|let)-?)\d+/u;

/** What is charged is an ion: Ca2+, HCO3-. */
const ion = /^(?:\p{Lu}\p{Ll}?|.*\p{N})[+\u2212-]$/u;

/** Schwartz and Hearst's conditions: a letter, at most two words, two to ten (here twelve) characters. */
export function isShortForm(text: string): boolean {
  if (text.length < 2 || text.length > longestShortForm) return false;
  return (
    /\p{L}/u.test(text) &&
    /^[\p{L}\p{N}]/u.test(text) &&
    /^\S+(?: (?!\d*[./])\S+)?$/u.test(text) &&
    !/^[\d.-]+ /u.test(text) &&
    !/[=<>%"]/u.test(text) &&
    !measure.test(text) &&
    !ion.test(text)
  );
}

/** Longer than its short form, which it does not contain, of words, and with balanced brackets. */
export function isLongForm(long: string, short: string): boolean {
  if (!/\p{Ll}{3}/u.test(long) || long.includes("%")) return false;
  if (long.length <= short.length || long.split(/[\s-]/u).includes(short)) return false;
  const number = mirnaNumber.exec(short)?.[0];
  if (number !== undefined && !long.includes(number)) return false;
  return countOf(long, opening) === countOf(long, closing);
}

function countOf(text: string, characters: string): number {
  return [...text].filter((character) => characters.includes(character)).length;
}

/** The words that end at a place, and start at `from` or later, that a short form stands for. */
export function longFormBefore(text: string, from: number, end: number, shortText: string): Span | undefined {
  const before = text.slice(0, end).trimEnd().replace(closingQuote, "");
  const start = windowStart(before, from, shortText);
  const found = align(shortText, before.slice(start), false);
  if (found === undefined) return undefined;
  const long = withoutQuote(text, shiftSpan(found, start));
  return isLongForm(sliceSpan(text, long), shortText) ? long : undefined;
}

/** The span itself where a short form stands for all of it. */
export function wholeLongForm(text: string, long: Span, shortText: string): Span | undefined {
  const longText = sliceSpan(text, long);
  if (!isLongForm(longText, shortText)) return undefined;
  return align(shortText, longText, true) === undefined ? undefined : long;
}

const closingQuote = /["\u201D\u2019]$/u;

function withoutQuote(text: string, { start, end }: Span): Span {
  return span(/["\u201C\u2018]/u.test(text.charAt(start)) ? start + 1 : start, end);
}

/** Where the words start that may belong to the long form: min(n + 5, 2n) of them, for n characters. */
function windowStart(before: string, scope: number, short: string): number {
  const most = Math.min(short.length + 5, short.length * 2);
  const clause = Math.max(scope, before.lastIndexOf("; ") + 1, before.lastIndexOf(": ") + 1);
  let at = before.length;
  for (let words = 0; words < most && at > clause; words++) at = wordStart(before, at, clause);
  return at;
}

/** Start of the last word that ends at or before an offset. */
export function wordStart(text: string, end: number, limit: number): number {
  let at = end;
  while (at > limit && isBlank(text, at - 1)) at -= 1;
  while (at > limit && !isBlank(text, at - 1)) at -= 1;
  return at;
}

export function isBlank(text: string, at: number): boolean {
  return text.charAt(at).trim() === "";
}

/** The trimmed parts of a range between separators. */
export function splitSpan(text: string, whole: Span, separator: RegExp): Span[] {
  const parts: Span[] = [];
  let from = whole.start;
  for (const { 0: found, index } of sliceSpan(text, whole).matchAll(new RegExp(separator, "gu"))) {
    parts.push(trimSpan(text, span(from, whole.start + index)));
    from = whole.start + index + found.length;
  }
  return [...parts, trimSpan(text, span(from, whole.end))];
}

function trimSpan(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end);
  const from = start + (inside.length - inside.trimStart().length);
  return span(from, Math.max(from, start + inside.trimEnd().length));
}
