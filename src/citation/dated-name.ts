/** Names with a year after them, in running text: "Chen et al., 2010a". */
import { type Span, span } from "../span.ts";
import { repairDigits } from "./digit.ts";
import { nameWord, particle } from "./person.ts";

/** A year of the text with the names before it. */
export interface DatedName {
  /** First name given, without "et al.". */
  readonly surname: string;
  /** The other name of two. */
  readonly second: string;
  readonly hasOthers: boolean;
  readonly year: string;
  /** `a` of 2010a. */
  readonly letter: string;
  readonly isRepaired: boolean;
  /** In the prose: the names. */
  readonly names: Span;
  /** In the prose: the year and its letter. */
  readonly date: Span;
}

/** `Chen`, `De Iaco`, `van der Berg`; more than one capitalised word, since the first may only begin the sentence. */
const name = `(?:${particle}\\s){0,3}${nameWord}(?:\\s(?:${particle}\\s){0,2}${nameWord}){0,2}`;
/** `2010`, `2Oo4`, `20ol`, `2015a`. */
const yearPattern = /(?<![\p{L}\d])(?<!\d[.,/-])(1[89]|2[0Oo])([\dOolI]{2})([a-k]?)(?![\p{L}\d])/gu;
/** What may stand between names and year: `, `, ` (`, `.`. */
const gap = String.raw`(?:['’]s?)?[\s.,]{0,4}(?:[(（[［]\s?)?(?:in\s)?$`;
/** `Chen et al`, `Schug and colleagues`, `Chen, Lee, and others`. */
const withOthers = new RegExp(
  String.raw`(?<first>${name})(?:,\s${nameWord}){0,4}[\s,.]*(?:et\s?al|and (?:his |her |their )?(?:co-?workers|colleagues|others))${gap}`,
  "u",
);
/** `Wong and Tellam`, `Wong & Tellam`, `Wong, Lee, and Tellam`. */
const two = new RegExp(
  String.raw`(?<first>${name})(?<more>(?:,\s${name}){0,4}),?\s?(?:and|&)\s?(?<second>${name})${gap}`,
  "u",
);
const one = new RegExp(`(?<first>${name})${gap}`, "u");
/** Between two years of the same names: `2015a, 2015b`. */
const sameNames = /^\s?[,;和&]\s?(?:and\s)?$/u;
/** A further letter: `2015a,b`, `2015a and b`. */
const furtherLetter = /^(?:\s?[,&]\s?|\sand\s)([a-k])(?![\p{L}\d])/u;

/** Characters before a year in which its names are looked for. */
const reach = 120;

/** Every year of the text that has names before it. */
export function findDatedNames(text: string): DatedName[] {
  const items: DatedName[] = [];
  for (const match of text.matchAll(yearPattern)) {
    const previous = items.at(-1);
    const date = span(match.index, match.index + match[0].length);
    const isContinued = previous !== undefined && sameNames.test(text.slice(previous.date.end, date.start));
    const names = isContinued ? previous : namesBefore(text, date.start);
    if (names === undefined) continue;
    const digits = `${match[1]}${match[2]}`;
    const year = repairDigits(digits);
    const item = { ...names, year, isRepaired: year !== digits, letter: match[3] ?? "", date };
    items.push(item);
    const letter = furtherLetter.exec(text.slice(date.end, date.end + 10))?.[1];
    if (letter !== undefined && item.letter !== "") items.push({ ...item, letter });
  }
  return items;
}

function namesBefore(
  text: string,
  end: number,
): Omit<DatedName, "year" | "isRepaired" | "letter" | "date"> | undefined {
  const from = Math.max(0, end - reach);
  const before = text.slice(from, end).replace(/[（［]/gu, "(");
  const match = withOthers.exec(before) ?? two.exec(before) ?? one.exec(before);
  const first = match?.groups?.first;
  if (match === null || first === undefined) return undefined;
  const second = match.groups?.second ?? "";
  const length = match[0].replace(/[\s,(（[［]*(?:in\s)?$/u, "").length;
  return {
    surname: first,
    second: match.groups?.more ? "" : second,
    hasOthers: second === "" ? /al|and/u.test(match[0].slice(first.length)) : Boolean(match.groups?.more),
    names: span(from + match.index, from + match.index + length),
  };
}
