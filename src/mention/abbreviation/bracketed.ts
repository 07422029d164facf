/**
 * Definitions with a bracket: "long form (SF)", "long form (SF1/SF2)", "one and another (O and A, respectively)",
 * "SF (long form)", "(long form, SF)", "(SF, long form)", "epinephrine (E)".
 */
import { type Span, sliceSpan, span } from "../../span.ts";
import { type Bracket, bracketsOf } from "./bracket.ts";
import {
  type Definition,
  isBlank,
  isLongForm,
  isShortForm,
  longFormBefore,
  splitSpan,
  wholeLongForm,
  wordStart,
} from "./form.ts";

export function bracketedDefinitions(text: string): Definition[] {
  const brackets = bracketsOf(text);
  return brackets.flatMap((bracket) => definitionsAt(text, bracket, brackets));
}

function definitionsAt(text: string, bracket: Bracket, all: readonly Bracket[]): Definition[] {
  for (const shorts of shortForms(text, bracket.inside)) {
    const found = shorts.flatMap((short) => longBefore(text, bracket, short) ?? []);
    if (found.length > 0) return found;
  }
  const ways = [respective, oneLetter, bothInside, shortBefore];
  return ways.map((way) => way(text, bracket, all)).find((found) => found.length > 0) ?? [];
}

/** Words that may introduce a short form in its bracket. */
const lead =
  /^(?:or|i\.e\.,?|termed|called|abbreviated(?: as| to)?|hereafter(?: called| referred to as)?|designated(?: as)?|also known as)\s+/u;

const exampleLead = /^(?:e\.?g\.?|for (?:example|instance)|such as|including)[\s,]/u;

/** A comma inside a number or formula parts nothing: "Fru-2,6-P2". */
const separator = /[;:]|,(?=\s|\p{L}{3})/u;

/** Short forms that a bracket may hold, one group for each of its parts; of "miRNAs/miRs" the whole and each. */
function shortForms(text: string, inside: Span): Span[][] {
  if (exampleLead.test(sliceSpan(text, inside))) return [];
  const start = inside.start + (lead.exec(sliceSpan(text, inside))?.[0].length ?? 0);
  const parts = splitSpan(text, span(start, inside.end), separator);
  if (isEnumeration(text, parts)) return [];
  return parts.map((part) => {
    const sides = splitSpan(text, part, /\/| or /u);
    const several = sides.length > 1 && sides.every((side) => isOneWord(sliceSpan(text, side)));
    return [part, ...(several ? sides : [])].filter((one) => isShortForm(sliceSpan(text, one)));
  });
}

/** Fewest short forms in a bracket that are examples and define nothing: "elements (Al, As, Ba)". */
const leastExamples = 3;

function isEnumeration(text: string, parts: readonly Span[]): boolean {
  return parts.length >= leastExamples && parts.every((part) => isOneWord(sliceSpan(text, part)));
}

function isOneWord(text: string): boolean {
  return isShortForm(text) && !text.includes(" ");
}

function longBefore(text: string, { inside, scope }: Bracket, short: Span): Definition | undefined {
  const long = longFormBefore(text, scope, inside.start - 1, sliceSpan(text, short));
  return long === undefined ? undefined : { short, long };
}

const conjunction = /,? and |,? or |, /u;

/** "interferon gamma and tumor necrosis factor (IFN-γ and TNF, respectively)": the last stands for the last. */
function respective(text: string, { inside, scope }: Bracket): Definition[] {
  const ending = /,? respectively$/u.exec(sliceSpan(text, inside))?.[0].length ?? 0;
  const shorts = splitSpan(text, span(inside.start, inside.end - ending), conjunction);
  if (shorts.length < 2 || !shorts.every((short) => isShortForm(sliceSpan(text, short)))) return [];
  const found: Definition[] = [];
  let end = inside.start - 1;
  for (const short of shorts.toReversed()) {
    const long = longFormBefore(text, scope, end, sliceSpan(text, short));
    if (long === undefined) return [];
    found.unshift({ short, long });
    end = long.start - (/(?:,? and|,? or|,)\s*$/u.exec(text.slice(scope, long.start))?.[0].length ?? 0);
  }
  return found;
}

/** "epinephrine (E)": a letter stands for the one word before it, unless letters number things here: "(A) … (B)". */
function oneLetter(text: string, { inside, scope }: Bracket, all: readonly Bracket[]): Definition[] {
  const letter = /^(\p{L})(?=$|[,;])/u.exec(sliceSpan(text, inside))?.[1];
  const end = inside.start - 2;
  if (letter === undefined || !isBlank(text, end) || isNumbering(text, letter, all)) return [];
  const start = wordStart(text, end, scope);
  const word = text.slice(start, end);
  if (!/^\p{L}[\p{Ll}-]{2,}$/u.test(word) || word.charAt(0).toLowerCase() !== letter.toLowerCase()) return [];
  return [{ short: span(inside.start, inside.start + 1), long: span(start, end) }];
}

function isNumbering(text: string, letter: string, all: readonly Bracket[]): boolean {
  if (/[ai]/u.test(letter)) return true;
  const code = letter.charCodeAt(0);
  const neighbours = [code - 1, code + 1].map((one) => String.fromCharCode(one));
  return all.some(({ inside }) => neighbours.includes(sliceSpan(text, inside)));
}

/** "(vascular endothelial growth factor, VEGF)" and "(VEGF, vascular endothelial growth factor)". */
function bothInside(text: string, { inside }: Bracket): Definition[] {
  return splitSpan(text, inside, /;/u).flatMap((part) => insidePart(text, part) ?? []);
}

function insidePart(text: string, part: Span): Definition | undefined {
  const pieces = splitSpan(text, part, /, |: | = | [\u2013\u2014] /u);
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (pieces.length < 2 || first === undefined || last === undefined) return undefined;
  if (isAcronym(sliceSpan(text, last))) {
    const long = longFormBefore(text, part.start, last.start - 2, sliceSpan(text, last));
    if (long !== undefined) return { short: last, long };
  }
  if (!isAcronym(sliceSpan(text, first))) return undefined;
  const start = pieces[1]?.start ?? part.end;
  const long = wholeLongForm(text, span(start, part.end), sliceSpan(text, first));
  return long === undefined ? undefined : { short: first, long };
}

/** A short form that shows it: with two capitals or a number. */
function isAcronym(text: string): boolean {
  return isShortForm(text) && /\p{Lu}.*\p{Lu}|\p{L}.*\p{N}/u.test(text);
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
  const part = splitSpan(text, inside, /[;:]/u)[0] ?? inside;
  if (!/\p{Ll}{3}/u.test(sliceSpan(text, part)) || !isLongForm(sliceSpan(text, part), word)) return [];
  const long = wholeLongForm(text, part, word);
  return long === undefined ? [] : [{ short: span(start, end), long }];
}
