/** Citations by author and year: `(Visvader, 2011; Chen et al., 2010a)`, `Chen et al. (2010)`. */
import type { Block, Reference } from "../model.ts";
import { type Span, span } from "../span.ts";
import { repairDigits, toAscii } from "./digit.ts";
import type { Group } from "./group.ts";
import { foldName, similarName, surnameOf } from "./person.ts";

/** A year of the text with the names before it. */
interface Item {
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

const particle =
  "(?:[Vv]an|[Vv]on|[Dd]e|[Dd]er|[Dd]en|[Dd]el|[Dd]ella|[Dd]i|[Dd]a|[Dd]os|[Dd]u|[Ll]a|[Ll]e|[Tt]en|[Tt]er)";
const nameWord = String.raw`\p{Lu}[\p{L}\p{M}'’‘-]*[\p{L}\p{M}]`;
/** `Chen`, `De Iaco`, `van der Berg`; more than one capitalised word, since the first may only begin the sentence. */
const name = `(?:${particle}\\s){0,3}${nameWord}(?:\\s(?:${particle}\\s){0,2}${nameWord}){0,2}`;
/** `2010`, `2Oo4`, `20ol`, `2015a`. */
const yearPattern = /(?<![\p{L}\d.,/-]\d?)(?<!\d)(1[89]|2[0Oo])([\dOolI]{2})([a-k]?)(?![\p{L}\d])/gu;
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
const one = new RegExp(String.raw`(?<first>${name})${gap}`, "u");
/** Between two years of the same names: `2015a, 2015b`. */
const sameNames = /^\s?[,;和&]\s?(?:and\s)?$/u;
/** A further letter: `2015a,b`, `2015a and b`. */
const furtherLetter = /^(?:\s?[,&]\s?|\sand\s)([a-k])(?![\p{L}\d])/u;

/** Characters before a year in which its names are looked for. */
const reach = 120;

/** Every year of the text that has names before it. */
function findItems(text: string): Item[] {
  const items: Item[] = [];
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
): Omit<Item, "year" | "isRepaired" | "letter" | "date"> | undefined {
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

/** References by folded surname and year. */
export interface ReferenceIndex {
  readonly byName: ReadonlyMap<string, readonly Reference[]>;
  readonly byYear: ReadonlyMap<string, readonly Reference[]>;
}

export function indexReferences(references: readonly Reference[]): ReferenceIndex {
  const byName = new Map<string, Reference[]>();
  const byYear = new Map<string, Reference[]>();
  for (const reference of references) {
    const surname = surnameOf(reference.firstAuthor);
    const year = reference.year.slice(0, 4);
    const lastWord = surname.split(" ").at(-1) ?? "";
    for (const folded of new Set([foldName(surname), foldName(lastWord)])) {
      append(byName, `${folded} ${year}`, reference);
    }
    append(byYear, year, reference);
  }
  return { byName, byYear };
}

function append<V>(map: Map<string, V[]>, key: string, value: V): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

/** The reference that the names and the year mean, and how many words of the names do not belong to them. */
function resolve(
  item: Item,
  { byName, byYear }: ReferenceIndex,
): { reference: Reference; skipped: string } | undefined {
  const words = item.surname.split(/\s/u);
  for (let i = 0; i < words.length; i++) {
    const found = byName.get(`${foldName(words.slice(i).join(""))} ${item.year}`);
    const reference = found && chooseReference(item, found);
    if (reference !== undefined) return { reference, skipped: words.slice(0, i).join(" ") };
  }
  const folded = foldName(words.at(-1) ?? "");
  const similar = (byYear.get(item.year) ?? []).filter((r) =>
    similarName(foldName(surnameOf(r.firstAuthor)), folded),
  );
  const reference = similar.length === 1 ? similar[0] : undefined;
  return reference === undefined ? undefined : { reference, skipped: words.slice(0, -1).join(" ") };
}

/** Of several works of one name and year: by the letter, by the second name, by the number of authors; else the first. */
function chooseReference(item: Item, found: readonly Reference[]): Reference | undefined {
  if (found.length < 2) return found[0];
  if (item.letter !== "") {
    const place = item.letter.charCodeAt(0) - "a".charCodeAt(0);
    return (
      found.find((r) => r.year.slice(4) === item.letter) ?? found.find((_, i) => i === place) ?? found[0]
    );
  }
  const second = foldName(item.second);
  return found.find((r) => isMeant(r, item, second)) ?? found[0];
}

function isMeant({ authors }: Reference, { hasOthers }: Item, second: string): boolean {
  if (second !== "") return foldName(surnameOf(authors[1] ?? "")) === second;
  return hasOthers ? authors.length > 2 : authors.length === 1;
}

/** Bracket pairs of a text, innermost first where they nest; a scan may close with the wrong kind. */
function findBrackets(text: string): Span[] {
  const open: number[] = [];
  const pairs: Span[] = [];
  for (const { 0: bracket, index } of text.matchAll(/[()[\]（）［］]/gu)) {
    if (/[([（［]/u.test(bracket)) open.push(index);
    else {
      const start = open.pop();
      if (start !== undefined && index - start < longestBracket) pairs.push(span(start, index + 1));
    }
  }
  return pairs.sort((a, b) => a.start - b.start);
}

/** A bracket of more characters than this holds no group but text that contains one. */
const longestBracket = 1000;

/** The innermost bracket around each item. Both lists are sorted by start. */
function enclose(items: readonly Item[], brackets: readonly Span[]): (Span | undefined)[] {
  const open: Span[] = [];
  let next = 0;
  return items.map(({ date }) => {
    for (
      let bracket = brackets[next];
      bracket !== undefined && bracket.start < date.start;
      bracket = brackets[++next]
    ) {
      open.push(bracket);
    }
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= date.start) open.pop();
    return open.at(-1);
  });
}

/** Author-year groups of the blocks, in text order. */
export function chooseAuthorYearGroups(blocks: readonly Block[], references: readonly Reference[]): Group[] {
  const index = indexReferences(references);
  return blocks.flatMap((block) => groupsOf(block, index));
}

function groupsOf(block: Block, index: ReferenceIndex): Group[] {
  const items = findItems(block.prose.text);
  if (items.length === 0) return [];
  const brackets = enclose(items, findBrackets(block.prose.text));
  const parts = new Map<number, { items: Item[]; bracket: Span | undefined }>();
  items.forEach((item, i) => {
    const bracket = brackets[i];
    const key = bracket?.start ?? item.names.start;
    const part = parts.get(key);
    if (part === undefined) parts.set(key, { items: [item], bracket });
    else part.items.push(item);
  });
  return [...parts.values()].flatMap((part) => toGroup(block, part.items, part.bracket, index) ?? []);
}

function toGroup(
  block: Block,
  items: readonly Item[],
  bracket: Span | undefined,
  index: ReferenceIndex,
): Group | undefined {
  const numbers = new Set<number>();
  const missing: string[] = [];
  let skipped = "";
  for (const item of items) {
    const found = resolve(item, index);
    if (found !== undefined) numbers.add(found.reference.number);
    else if (item.hasOthers) missing.push(`${toAscii(item.surname)} et al ${item.year}`);
    if (item === items[0]) skipped = found?.skipped ?? "";
  }
  const [first] = items;
  if (first === undefined || (numbers.size === 0 && missing.length === 0)) return undefined;
  const isNarrative = bracket === undefined || first.names.start < bracket.start;
  const namesStart = first.names.start + (skipped === "" ? 0 : skipped.length + 1);
  return {
    block,
    span: isNarrative ? span(namesStart, bracket?.end ?? items.at(-1)?.date.end ?? first.date.end) : bracket,
    numbers: [...numbers],
    isRepaired: items.some((item) => item.isRepaired),
    isBackwards: false,
    missing,
    authors: isNarrative ? span(namesStart, first.names.end) : undefined,
  };
}
