/** Decides which raised digits, and which digits glued to words, are citations. */
import type { Block } from "../model.ts";
import type { Candidate } from "./candidate.ts";
import type { Group } from "./group.ts";
import { isFlattenedLookAlike, isRaisedLookAlike } from "./look-alike.ts";
import { alternativeReadings, type NumberList } from "./number-list.ts";
import { toGroup } from "./numeric.ts";
import { type CitationOrder, startOrder } from "./order.ts";
import { findFlattenedCandidates, findRaisedCandidates } from "./superscript.ts";

/** How often a word stands in the document without a digit after it, and how often digits are glued to it. */
interface WordCounts {
  readonly bare: ReadonlyMap<string, number>;
  readonly glued: ReadonlyMap<string, number>;
}

/** Superscript groups of the blocks, in text order, and worded ones ("refs. 12,15") among them. */
export function chooseRaisedGroups(
  blocks: readonly Block[],
  bracketed: readonly Candidate[],
  count: number,
): Group[] {
  const words = countWords(blocks);
  const order = startOrder();
  const groups: Group[] = [];
  const worded = new Map<Block, Candidate[]>();
  for (const candidate of bracketed) {
    if (!candidate.isWorded) continue;
    const others = worded.get(candidate.block);
    if (others === undefined) worded.set(candidate.block, [candidate]);
    else others.push(candidate);
  }
  for (const block of blocks) {
    for (const candidate of candidatesOf(block, worded.get(block) ?? [], words)) {
      const group = decide(candidate, order, words, count);
      if (group === undefined) continue;
      groups.push(group);
      order.advance(group.numbers);
    }
  }
  return restoreDigits(groups, count);
}

/** One candidate for each place: what is marked goes before what is not, and the likelier end of a word is taken. */
function candidatesOf(block: Block, worded: readonly Candidate[], words: WordCounts): Candidate[] {
  const raised = findRaisedCandidates(block).filter((candidate) => !isRaisedLookAlike(candidate));
  const flattened = findFlattenedCandidates(block).filter((candidate) => !isFlattenedLookAlike(candidate));
  const byEnd = new Map<number, Candidate>();
  for (const candidate of flattened) {
    const rival = byEnd.get(candidate.span.end);
    if (rival === undefined || !isBareWord(rival, words)) byEnd.set(candidate.span.end, candidate);
  }
  const marked = [...worded, ...raised];
  const taken = marked.toSorted((a, b) => a.span.start - b.span.start);
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

function countWords(blocks: readonly Block[]): WordCounts {
  const bare = new Map<string, number>();
  const glued = new Map<string, number>();
  const count = (counts: Map<string, number>, word: string): void => {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const { prose } of blocks) {
    for (const [, word = "", digits] of prose.text.matchAll(/(\p{L}+)([-–]?\d[\d,.–-]*)?/gu)) {
      if (digits === undefined) count(bare, word.toLowerCase());
      else count(glued, `${word}${digits}`.toLowerCase());
    }
  }
  return { bare, glued };
}

/** The letters that end just before the candidate; "" after punctuation. */
function wordBefore({ block, span }: Candidate): string {
  return /\p{L}{1,40}$/u.exec(block.prose.text.slice(Math.max(0, span.start - 40), span.start))?.[0] ?? "";
}

/** True when the word before is one that the document uses without digits too. */
function isBareWord(candidate: Candidate, { bare }: WordCounts): boolean {
  const word = wordBefore(candidate);
  return word === "" || (word.length > 2 && (bare.get(word.toLowerCase()) ?? 0) > 0);
}

function decide(
  candidate: Candidate,
  order: CitationOrder,
  words: WordCounts,
  count: number,
): Group | undefined {
  if (candidate.isWorded) return toGroup(candidate, count);
  const readings = [candidate.list, ...alternativeReadings(candidate.printed, count === 0 ? 999 : count)];
  const fitting = readings.filter(({ numbers }) => count === 0 || numbers.every((n) => n <= count));
  if (candidate.form === "raised") {
    const list = fitting.find(({ numbers }) => order.isNext(numbers, 2)) ?? fitting[0];
    return list === undefined ? toGroup(candidate, count) : groupOf(candidate, list);
  }
  const list = fitting.find((reading) => isFlattenedCitation(candidate, reading, order, words));
  return list === undefined ? undefined : groupOf(candidate, list);
}

function groupOf({ block, span }: Candidate, { numbers, isRepaired, isBackwards }: NumberList): Group {
  return { block, span, numbers, isRepaired, isBackwards, missing: [], authors: undefined };
}

/** Digits on the line prove themselves by the order of citing and by the word or punctuation before. */
function isFlattenedCitation(
  candidate: Candidate,
  { numbers, isRepaired }: NumberList,
  order: CitationOrder,
  words: WordCounts,
): boolean {
  const { text } = candidate.block.prose;
  const before = text.charAt(candidate.span.start - 1);
  const after = text.slice(candidate.span.end, candidate.span.end + 40);
  const isKnown = order.isKnown(numbers) && (!isRepaired || /[OolI]/u.test(candidate.printed));
  if (/[.?!;；]/u.test(before)) return order.isNext(numbers, 3) || (isKnown && startsSentence(after));
  if (/[,，]/u.test(before))
    return order.isNext(numbers, 2) || (isKnown && numbers.length > 1 && !/^\p{L}/u.test(after));
  if (/^\p{Ll}/u.test(after)) return false;
  if (/[^\p{L}]/u.test(before)) return order.isNext(numbers, 2) || (isKnown && endsPhrase(after));
  return (
    followsWord(candidate, words) &&
    (order.isNext(numbers, 1) || (isKnown && (endsPhrase(after) || numbers.length > 1)))
  );
}

/** A new sentence, or the end: " The", "LncRNAs", " shRNA". */
function startsSentence(after: string): boolean {
  return /^\s*(?:$|["“([]?\p{Lu}|\p{Ll}{0,4}\p{Lu})/u.test(after);
}

function endsPhrase(after: string): boolean {
  return /^\s*(?:$|[.,;:)\]，；．])/u.test(after);
}

/** A plain word, or an acronym when several numbers follow; not a name that the document prints with digits again. */
function followsWord(candidate: Candidate, words: WordCounts): boolean {
  const word = wordBefore(candidate);
  const uses = words.glued.get(`${word}${candidate.printed}`.toLowerCase()) ?? 0;
  if (uses > 1) return false;
  if (/\p{Lu}$/u.test(word))
    return word.length > 1 && candidate.list.numbers.length > 1 && isBareWord(candidate, words);
  return isBareWord(candidate, words);
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
    const whole =
      others.length === 0 && number !== undefined && number < 10
        ? completed(number, highest, cited)
        : undefined;
    highest = Math.max(highest, ...group.numbers);
    if (whole === undefined || whole > count || !isLoneSuperscript(group)) return group;
    highest = whole;
    return { ...group, numbers: [whole], isRepaired: true };
  });
}

/** The next number after the highest, if nothing cites it and it ends in the digit. */
function completed(digit: number, highest: number, cited: ReadonlySet<number>): number | undefined {
  const next = highest + 1;
  return next > 9 && !cited.has(next) && next % 10 === digit ? next : undefined;
}

/** A Unicode superscript digit after punctuation: what else raised digits there are keep their blank. */
function isLoneSuperscript({ block, span }: Group): boolean {
  return /^[⁰¹²³⁴-⁹]$/u.test(block.prose.text.slice(span.start, span.end));
}
