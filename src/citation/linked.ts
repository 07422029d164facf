/** Citations that markup points out: `<xref ref-type="bibr" rid="B1">1</xref>`. What is printed says only what is one group. */
import type { Block, Link, Reference, ReferenceEntry } from "../model.ts";
import { covers, type Span, sliceSpan, span } from "../span.ts";
import type { Group } from "./group.ts";

/** True when some citation of the document is marked up, so that none has to be guessed. */
export function hasLinks(blocks: readonly Block[]): boolean {
  return blocks.some(({ links = [] }) => links.length > 0);
}

/** Every run of links that is printed as one: "[1, 2]", "[5–9]", "(Wolf et al., 2015; Chuong et al., 2016)". */
export function chooseLinkedGroups(
  blocks: readonly Block[],
  entries: readonly ReferenceEntry[],
  references: readonly Reference[],
): Group[] {
  const list = indexList(entries, references);
  return blocks.flatMap((block) => groupsOf(block, list));
}

/** The list as links see it. */
interface LinkedList {
  readonly byId: ReadonlyMap<string, number>;
  /** In order. */
  readonly numbers: readonly number[];
}

/** A reference has the prose of its entry, by which the two are joined. */
function indexList(entries: readonly ReferenceEntry[], references: readonly Reference[]): LinkedList {
  const byProse = new Map(references.map(({ prose, number }) => [prose, number]));
  const byId = new Map<string, number>();
  for (const { id, prose } of entries) {
    const number = byProse.get(prose);
    if (id !== undefined && number !== undefined) byId.set(id, number);
  }
  return { byId, numbers: references.map(({ number }) => number).sort((a, b) => a - b) };
}

function groupsOf(block: Block, list: LinkedList): Group[] {
  const { text } = block.prose;
  const brackets = new Brackets(text);
  return runsOf(text, block.links ?? [], brackets).flatMap((run) => {
    const at = limitsOf(text, run, brackets);
    return at.start === at.end ? [] : [toGroup(block, run, at, list)];
  });
}

/** Between links of one run: a comma, a dash, "and"; brackets where each link has its own: "[1], [2]". */
const connector = /^[\])]?\s*(?:[,;–—−‐‑-]|,?\s?(?:and|&|to))?\s*[[(]?$/u;
/** Between names and years of one bracket: other names, whose years only are links, and figures. */
const names =
  /^[\s,;.&]*(?:(?:\p{Lu}[\p{L}'’-]{0,40}|et|al|and|see|also|in|e\.g|cf|de|van|von|\d{1,4}[a-zA-Z]?)(?:[\s,;.&]+|$)){0,30}$/u;
const hasWord = /\p{L}/u;
/** "7", "[7]": what is not a name or a year. */
const bareNumber = /^[[(]?(?:\d{1,3}|1[0-4]\d\d)[\])]?$/u;

function runsOf(text: string, links: readonly Link[], brackets: Brackets): Link[][] {
  const runs: Link[][] = [];
  for (const link of links) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && isJoined(text, last, link, brackets)) run.push(link);
    else runs.push([link]);
  }
  return runs;
}

function isJoined(text: string, a: Link, b: Link, brackets: Brackets): boolean {
  if (b.span.start < a.span.end) return true;
  const between = text.slice(a.span.end, b.span.start);
  if (isBracketed(text, a) || isBracketed(text, b)) return connector.test(between) && !hasWord.test(between);
  if (/[\])[(]/.test(between)) return connector.test(between) && isClosedAndOpened(between);
  if (connector.test(between)) return true;
  const around = brackets.around(a.span);
  const isNamed = !bareNumber.test(sliceSpan(text, a.span)) && !bareNumber.test(sliceSpan(text, b.span));
  return isNamed && around !== undefined && around === brackets.around(b.span) && names.test(between);
}

/** "], [": one group ends and the next begins right after it. */
function isClosedAndOpened(between: string): boolean {
  return /^[\])].*[[(]$/u.test(between) && !hasWord.test(between);
}

/** True when the link prints brackets of its own. */
function isBracketed(text: string, { span: at }: Link): boolean {
  return /^[[(].*[\])]$/u.test(sliceSpan(text, at));
}

/** What else may stand in the brackets of a group: "see ", "reviewed in refs. ", ", and references therein". */
const lead =
  /^\s*(?:(?:see|also|e\.g|i\.e|cf|for|an?|recently|reviews?|reviewed|in|by|refs?|references?|and|from|according|to|adapted|modified|after|based|on)\b[.,:;]{0,2}\s*){0,8}$/iu;
/** Names before a link that is a year only: "Smith et al., ". */
const namesBefore =
  /^\s*(?:see |e\.g\.,? )?\p{Lu}[\p{L}'’ .-]{0,60}?(?:\set al\.?|\s(?:and|&)\s\p{L}[\p{L}'’ -]{0,30})?,?\s*$/u;
const year = /^\d{4}[a-z]?$/u;
const tail = /^[\s,;.]*(?:(?:and|for|an?|reviews?|references?|therein|details)\b[\s,;.]*){0,5}$/iu;

/** The run with the brackets around it, where nothing else stands in them that says something. */
function limitsOf(text: string, run: readonly Link[], brackets: Brackets): Span {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return span(0, 0);
  const own = span(first.span.start, Math.max(first.span.end, last.span.end));
  const around = run.some((link) => isBracketed(text, link)) ? undefined : brackets.around(own);
  if (around === undefined) return withOwnBrackets(text, own);
  const before = text.slice(around.start + 1, own.start);
  const after = text.slice(own.end, around.end - 1);
  const isLed = lead.test(before) || (year.test(sliceSpan(text, first.span)) && namesBefore.test(before));
  return isLed && tail.test(after) ? around : own;
}

/** "[1], [2]" with brackets outside of the links: the first opens before the run and the last closes after it. */
function withOwnBrackets(text: string, { start, end }: Span): Span {
  const hasBoth = /[[(]/.test(text.charAt(start - 1)) && /[\])]/.test(text.charAt(end));
  return hasBoth ? span(start - 1, end + 1) : span(start, end);
}

function toGroup(block: Block, run: readonly Link[], at: Span, list: LinkedList): Group {
  const { text } = block.prose;
  const numbers: number[] = [];
  const missing: string[] = [];
  let isBackwards = false;
  for (const [i, link] of run.entries()) {
    const cited = citedBy(text, link, list);
    const before = run[i - 1];
    const from = numbers.at(-1);
    const to = cited[0];
    const isRange = before !== undefined && isRangeBetween(text, before, link);
    if (isRange && from !== undefined && to !== undefined) {
      isBackwards ||= from > to;
      numbers.push(...numbersBetween(list, from, to));
    }
    numbers.push(...cited);
    if (cited.length === 0) missing.push(printedOf(text, link));
  }
  return {
    block,
    span: at,
    numbers: [...new Set(numbers)],
    isRepaired: false,
    isBackwards,
    missing,
    authors: undefined,
  };
}

function printedOf(text: string, { span: at, targets }: Link): string {
  return sliceSpan(text, at).replace(/^[[(]|[\])]$/gu, "") || targets.join(" ");
}

const rangeGap = /^[\])]?\s?(?:[–—−‐‑-]|to)\s?[[(]?$/u;

/** "5–9" in two links: the dash stands between them. Dashes between names and years say nothing. */
function isRangeBetween(text: string, a: Link, b: Link): boolean {
  return (
    b.span.start >= a.span.end &&
    rangeGap.test(text.slice(a.span.end, b.span.start)) &&
    bareNumber.test(sliceSpan(text, a.span)) &&
    bareNumber.test(sliceSpan(text, b.span))
  );
}

/** Numbers of the list strictly between two others. */
function numbersBetween({ numbers }: LinkedList, from: number, to: number): number[] {
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  return numbers.filter((number) => number > low && number < high);
}

const printedRange = /^[[(]?(\d{1,5})\s?[–—−‐‑-]\s?(\d{1,5})[\])]?$/u;

/** The entries that a link points to; one that prints "5–9" and points to the first of them only means all. */
function citedBy(text: string, { span: at, targets }: Link, list: LinkedList): number[] {
  const cited = targets.map((id) => list.byId.get(id)).filter((number) => number !== undefined);
  const [first, ...others] = cited;
  const [, low, high] = printedRange.exec(sliceSpan(text, at)) ?? [];
  if (first === undefined || others.length > 0 || first !== Number(low)) return cited;
  const last = list.numbers.find((number) => number === Number(high));
  return last === undefined ? cited : [first, ...numbersBetween(list, first, last), last];
}

/** Brackets of more characters hold text and no group. */
const longestBracket = 1000;

/** The bracket pairs of a text, to be asked for the innermost around a range. */
class Brackets {
  /** By start; each pair ends before a pair that begins after it ends. */
  readonly #pairs: readonly Span[];

  constructor(text: string) {
    const open: number[] = [];
    const pairs: Span[] = [];
    for (const { 0: mark, index } of text.matchAll(/[()[\]]/g)) {
      if (mark === "(" || mark === "[") open.push(index);
      else {
        const start = open.pop();
        if (start !== undefined && index - start < longestBracket) pairs.push(span(start, index + 1));
      }
    }
    this.#pairs = pairs.sort((a, b) => a.start - b.start);
  }

  /** The same value for ranges in the same pair. */
  around(range: Span): Span | undefined {
    let low = 0;
    let high = this.#pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#pairs[middle]?.start ?? 0) <= range.start) low = middle + 1;
      else high = middle;
    }
    for (let i = low - 1; i >= 0; i--) {
      const pair = this.#pairs[i];
      if (pair === undefined || range.start - pair.start > longestBracket) return undefined;
      if (covers(pair, range)) return pair;
    }
    return undefined;
  }
}
