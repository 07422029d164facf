/**
 * Abbreviations that a document defines: "antigen-presenting cell (APC)", "APC (antigen-presenting cell)".
 *
 * The candidates are those of Schwartz and Hearst (2003, Pac Symp Biocomput 8:451): a short form in brackets and the
 * words before it, or the reverse. Which of the words are meant is not decided by the shortest fit from the right, as
 * there, but by the alignment (`alignment.ts`) that costs least. It also finds what that method misses: plural short
 * forms, several in one bracket ("(miRNAs/miRs)"), Greek letters.
 */
import type { Abbreviation, Sentence } from "../model.ts";
import { type Span, shiftSpan, sliceSpan, span } from "../span.ts";
import { align } from "./alignment.ts";

/** Definitions in the order of the text. */
export function findAbbreviations(sentences: readonly Sentence[]): Abbreviation[] {
  return sentences.flatMap((sentence) =>
    brackets(sentence.text).flatMap((bracket) =>
      definitionsAt(sentence.text, bracket).map(({ short, long }) => ({
        sentence,
        shortForm: sliceSpan(sentence.text, short),
        longForm: sliceSpan(sentence.text, long),
        shortSpan: short,
        longSpan: long,
      })),
    ),
  );
}

interface Definition {
  readonly short: Span;
  readonly long: Span;
}

const opening = "([\uFF08";
const closing = ")]\uFF09";
const someOpening = /[([\uFF08]/u;

/** The inside of a pair of brackets, and where the text that stands with it starts: 0, or inside an outer pair. */
interface Bracket {
  readonly inside: Span;
  readonly scope: number;
}

/** All pairs of brackets, nested ones too. OCR mixes the kinds, so any closes any. */
function brackets(text: string): Bracket[] {
  if (!someOpening.test(text)) return [];
  const found: Bracket[] = [];
  const open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (opening.includes(character)) open.push(i + 1);
    else if (closing.includes(character)) {
      const start = open.pop();
      if (start !== undefined && start < i) found.push({ inside: span(start, i), scope: open.at(-1) ?? 0 });
    }
  }
  return found.sort((one, other) => one.inside.start - other.inside.start);
}

function definitionsAt(text: string, bracket: Bracket): Definition[] {
  for (const shorts of shortForms(text, bracket.inside)) {
    const found = shorts.flatMap((short) => longBefore(text, bracket, short) ?? []);
    if (found.length > 0) return found;
  }
  return shortBefore(text, bracket);
}

/** Words that may introduce a short form in its bracket. */
const lead =
  /^(?:or|i\.e\.,?|termed|called|abbreviated(?: as)?|hereafter(?: referred to as)?|designated(?: as)?|also known as)\s+/u;

/** Short forms that a bracket may hold, one group for each of its parts; of "miRNAs/miRs" the whole and each. */
function shortForms(text: string, inside: Span): Span[][] {
  const start = inside.start + (lead.exec(sliceSpan(text, inside))?.[0].length ?? 0);
  return split(text, span(start, inside.end), /[;,:]/u).map((part) => {
    const sides = split(text, part, /\//u);
    const several = sides.length > 1 && sides.every((side) => isShortForm(sliceSpan(text, side)));
    return [part, ...(several ? sides : [])].filter((one) => isShortForm(sliceSpan(text, one)));
  });
}

/** The trimmed parts of a range between separators of one unit. */
function split(text: string, whole: Span, separator: RegExp): Span[] {
  let at = whole.start;
  return sliceSpan(text, whole)
    .split(separator)
    .map((part) => {
      const found = trimmed(text, span(at, at + part.length));
      at += part.length + 1;
      return found;
    });
}

function trimmed(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end);
  const from = start + (inside.length - inside.trimStart().length);
  return span(from, Math.max(from, start + inside.trimEnd().length));
}

const longestShortForm = 12;

/** Schwartz and Hearst's conditions: a letter, at most two words, two to ten (here twelve) characters. */
function isShortForm(text: string): boolean {
  if (text.length < 2 || text.length > longestShortForm) return false;
  return (
    /\p{L}/u.test(text) &&
    /^[\p{L}\p{N}]/u.test(text) &&
    /^\S+(?: \S+)?$/u.test(text) &&
    !/[=<>%]/u.test(text)
  );
}

/** The words before a bracket that its short form stands for. */
function longBefore(text: string, { inside, scope }: Bracket, short: Span): Definition | undefined {
  const before = text.slice(0, inside.start - 1).trimEnd();
  const shortText = sliceSpan(text, short);
  const from = windowStart(before, scope, shortText);
  const found = align(shortText, before.slice(from), false);
  if (found === undefined) return undefined;
  const long = shiftSpan(found, from);
  return isLongForm(sliceSpan(text, long), shortText) ? { short, long } : undefined;
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
function wordStart(text: string, end: number, limit: number): number {
  let at = end;
  while (at > limit && isBlank(text, at - 1)) at -= 1;
  while (at > limit && !isBlank(text, at - 1)) at -= 1;
  return at;
}

function isBlank(text: string, at: number): boolean {
  return text.charAt(at).trim() === "";
}

/** Longer than its short form, which it does not contain, and with balanced brackets. */
function isLongForm(long: string, short: string): boolean {
  if (long.length <= short.length || long.split(/[\s-]/u).includes(short)) return false;
  return countOf(long, opening) === countOf(long, closing);
}

function countOf(text: string, characters: string): number {
  return [...text].filter((character) => characters.includes(character)).length;
}

/** "APC (antigen-presenting cell)": a short form before a bracket that spells it out. */
function shortBefore(text: string, { inside, scope }: Bracket): Definition[] {
  const end = inside.start - 1 - (isBlank(text, inside.start - 2) ? 1 : 0);
  const start = Math.max(
    wordStart(text, end, scope),
    text.lastIndexOf(",", end) + 1,
    text.lastIndexOf("(", end - 1) + 1,
  );
  const word = text.slice(start, end);
  if (!isShortForm(word) || !/\p{Lu}|\p{N}/u.test(word)) return [];
  const long = split(text, inside, /[;:]/u)[0] ?? inside;
  if (!isLongForm(sliceSpan(text, long), word)) return [];
  const found = align(word, sliceSpan(text, long), true);
  return found === undefined ? [] : [{ short: span(start, end), long }];
}
