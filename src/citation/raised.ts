/** Decides which raised digits, and which digits glued to words, are citations. */
import type { Block } from "../model.ts";
import type { Candidate } from "./candidate.ts";
import type { Group } from "./group.ts";
import { groupBy } from "./group-by.ts";
import { isFlattenedLookAlike, isRaisedLookAlike } from "./look-alike.ts";
import { alternativeReadings, type NumberList } from "./number-list.ts";
import { toGroup } from "./numeric.ts";
import { findChain, type Link } from "./order.ts";
import { findFlattenedCandidates, findRaisedCandidates } from "./superscript.ts";
import { countWords, followsWord, isPlainWord, type WordUse } from "./word-use.ts";

/** Superscript groups of the blocks, in text order, and worded ones ("refs. 12,15") among them. */
export function chooseRaisedGroups(
  blocks: readonly Block[],
  bracketed: readonly Candidate[],
  count: number,
): Group[] {
  const words = countWords(blocks);
  const worded = groupBy(
    bracketed.filter((candidate) => candidate.isWorded),
    (candidate) => candidate.block,
  );
  const candidates = blocks.flatMap((block) => candidatesOf(block, worded.get(block) ?? [], words));
  const readings = candidates.map((candidate) => readingsOf(candidate, count));
  const chain = findChain(
    readings.map((lists, i) => (mayBeNew(candidates[i], words) ? lists.map(({ numbers }) => numbers) : [])),
  );
  const links = new Map(chain.map((link) => [link.index, link]));
  const groups: Group[] = [];
  let highest = 0;
  candidates.forEach((candidate, index) => {
    const link = links.get(index);
    const lists = readings[index] ?? [];
    const group =
      link === undefined ? decide(candidate, lists, highest, words, count) : linked(candidate, lists, link);
    highest = link?.highest ?? highest;
    if (group !== undefined) groups.push(group);
  });
  return restoreDigits(groups, count);
}

function linked(candidate: Candidate, lists: readonly NumberList[], { reading }: Link): Group | undefined {
  const list = lists[reading];
  return list && groupOf(candidate, list);
}

/** One candidate for each place: what is marked goes before what is not, and the likelier end of a word is taken. */
function candidatesOf(block: Block, worded: readonly Candidate[], words: WordUse): Candidate[] {
  const raised = findRaisedCandidates(block).filter((candidate) => !isRaisedLookAlike(candidate));
  const flattened = findFlattenedCandidates(block).filter((candidate) => !isFlattenedLookAlike(candidate));
  const byEnd = new Map<number, Candidate>();
  for (const candidate of flattened) {
    const rival = byEnd.get(candidate.span.end);
    if (rival === undefined || !isPlainWord(rival, words)) byEnd.set(candidate.span.end, candidate);
  }
  const taken = [...worded, ...raised].sort((a, b) => a.span.start - b.span.start);
  const free = [...byEnd.values()].filter((candidate) => !overlapsAny(candidate, taken));
  return [...taken, ...free].sort((a, b) => a.span.start - b.span.start);
}

/** `sorted` by start, and without overlaps but by chance. Binary search. */
function overlapsAny({ span }: Candidate, sorted: readonly Candidate[]): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.span.end ?? 0) > span.start) high = middle;
    else low = middle + 1;
  }
  return (sorted[low]?.span.start ?? Number.POSITIVE_INFINITY) < span.end;
}

/** The ways in which the candidate can be read so that all is in the list. `count` is its length, 0 for none. */
function readingsOf({ list, printed, isWorded }: Candidate, count: number): NumberList[] {
  const others = isWorded ? [] : alternativeReadings(printed, count === 0 ? 999 : count);
  return [list, ...others].filter(({ numbers }) => count === 0 || numbers.every((n) => n <= count));
}

/** What cites nothing new: marked groups say so themselves, digits on the line must be at a place for citations. */
function decide(
  candidate: Candidate,
  readings: readonly NumberList[],
  highest: number,
  words: WordUse,
  count: number,
): Group | undefined {
  if (candidate.form !== "flattened") {
    return readings[0] === undefined ? toGroup(candidate, count) : groupOf(candidate, readings[0]);
  }
  const { list } = candidate;
  const isKnown = list.numbers.every((n) => n <= highest) && readings.includes(list);
  return isKnown && mayBeKnown(candidate, words) ? groupOf(candidate, list) : undefined;
}

function groupOf({ block, span }: Candidate, { numbers, isRepaired, isBackwards }: NumberList): Group {
  return { block, span, numbers, isRepaired, isBackwards, missing: [], authors: undefined };
}

/** The character before a candidate on the line, and what follows. */
function neighbours({ block, span }: Candidate): { before: string; after: string } {
  const { text } = block.prose;
  return { before: text.charAt(span.start - 1), after: text.slice(span.end, span.end + 40) };
}

/** True where a first citation may stand: the order of citing will tell. */
function mayBeNew(candidate: Candidate | undefined, words: WordUse): boolean {
  if (candidate === undefined) return false;
  if (candidate.form !== "flattened") return true;
  const { before, after } = neighbours(candidate);
  if (/[.,?!;；，]/u.test(before)) return true;
  return !/^\p{Ll}/u.test(after) && (!/\p{L}/u.test(before) || followsWord(candidate, words));
}

/** True where digits are a citation even if they cite nothing new: after a sentence, or a plain word that ends a phrase. */
function mayBeKnown(candidate: Candidate, words: WordUse): boolean {
  const { before, after } = neighbours(candidate);
  const isSeveral = candidate.list.numbers.length > 1;
  if (candidate.list.isRepaired && !/[OolI]/u.test(candidate.printed)) return false;
  if (/[.?!;；]/u.test(before)) return startsSentence(after);
  if (/[,，]/u.test(before)) return isSeveral && !/^\p{L}/u.test(after);
  if (/^\p{Ll}/u.test(after)) return false;
  if (!/\p{L}/u.test(before)) return endsPhrase(after);
  return followsWord(candidate, words) && isPlainWord(candidate, words) && (isSeveral || endsPhrase(after));
}

/** A new sentence, or the end: " The", "LncRNAs", " shRNA". */
function startsSentence(after: string): boolean {
  return /^\s*(?:$|["“([]?\p{Lu}|\p{Ll}{0,4}\p{Lu})/u.test(after);
}

function endsPhrase(after: string): boolean {
  return /^\s*(?:$|[.,;:)\]，；．])/u.test(after);
}

/**
 * A conversion that flattens superscripts may lose a digit of one: when number 32 is cited nowhere, and a lone `²` stands
 * where it would be cited first, 32 is meant.
 */
function restoreDigits(groups: readonly Group[], count: number): Group[] {
  const cited = new Set(groups.flatMap((group) => group.numbers));
  let highest = 0;
  return groups.map((group) => {
    const [number, ...others] = group.numbers;
    const isLone = others.length === 0 && isLoneSuperscript(group);
    const whole = isLone && number !== undefined ? completed(number, highest, cited) : undefined;
    highest = Math.max(highest, ...group.numbers);
    if (whole === undefined || whole > count) return group;
    highest = whole;
    return { ...group, numbers: [whole], isRepaired: true };
  });
}

/** The next number after the highest, if nothing cites it and it ends in the digit. */
function completed(digit: number, highest: number, cited: ReadonlySet<number>): number | undefined {
  const next = highest + 1;
  return next > 9 && !cited.has(next) && next % 10 === digit ? next : undefined;
}

/** One Unicode superscript digit: what the conversion left of a number. */
function isLoneSuperscript({ block, span }: Group): boolean {
  return /^[⁰¹²³⁴-⁹]$/u.test(block.prose.text.slice(span.start, span.end));
}
