/** Decides which raised digits, and which digits glued to words, are citations. */

import { groupBy } from "../group-by.ts";
import type { Block } from "../model.ts";
import type { Candidate } from "./candidate.ts";
import type { Group } from "./group.ts";
import { isFlattenedLookAlike, isRaisedLookAlike } from "./look-alike.ts";
import { alternativeReadings, type NumberList } from "./number-list.ts";
import { toGroup } from "./numeric.ts";
import { findChain } from "./order.ts";
import { findFlattenedCandidates, findRaisedCandidates, hasSuperscriptDigit } from "./superscript.ts";
import { familiarity, lazyWordUse, mayCiteKnown, mayCiteNew, type WordUse } from "./word-use.ts";

/**
 * Superscript groups of the blocks, in text order, and worded ones ("refs. 12,15") among them. `count` is the length of the
 * list, 0 for none: then digits on the line prove nothing.
 */
export function chooseRaisedGroups(
  blocks: readonly Block[],
  bracketed: readonly Candidate[],
  count: number,
): Group[] {
  const words = lazyWordUse(blocks);
  const worded = groupBy(
    bracketed.filter(({ isWorded }) => isWorded),
    ({ block }) => block,
  );
  const found = blocks
    .flatMap((block) => candidatesOf(block, worded.get(block) ?? [], words, count))
    .filter(({ form }) => form !== "flattened" || count > 0)
    .map((candidate) => ({ candidate, readings: readingsOf(candidate, count) }));
  const isMarked = isMostlyMarked(found, count);
  const chain = findChain(
    found.map(({ candidate, readings }) => (mayCiteNew(candidate, words) ? readings : [])),
  );
  const links = new Map(chain.map((link) => [link.index, link]));
  const groups: Group[] = [];
  let highest = 0;
  found.forEach(({ candidate, readings }, index) => {
    const link = links.get(index);
    highest = link?.highest ?? highest;
    const known = isMarked ? 0 : highest;
    const list = link === undefined ? knownList(candidate, readings, known, words) : readings[link.reading];
    const group = list === undefined ? withoutEntry(candidate, count) : groupOf(candidate, list);
    if (group !== undefined) groups.push(group);
  });
  return restoreDigits(groups, count);
}

/** One candidate for each place: what is marked goes before what is not, and the likelier end of a word is taken. */
function candidatesOf(
  block: Block,
  worded: readonly Candidate[],
  words: WordUse,
  count: number,
): Candidate[] {
  const raised = findRaisedCandidates(block).filter((candidate) => !isRaisedLookAlike(candidate));
  const glued = count > 0 || hasSuperscriptDigit(block.prose.text) ? findFlattenedCandidates(block) : [];
  const flattened = glued.filter((candidate) => !isFlattenedLookAlike(candidate));
  const byEnd = new Map<number, Candidate>();
  for (const candidate of flattened) {
    const rival = byEnd.get(candidate.span.end);
    const isLikelier = rival === undefined || familiarity(candidate, words) >= familiarity(rival, words);
    if (isLikelier) byEnd.set(candidate.span.end, candidate);
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

interface Read {
  readonly candidate: Candidate;
  readonly readings: readonly NumberList[];
}

/** The ways in which the candidate can be read so that all is in the list. `count` is its length, 0 for none. */
function readingsOf({ list, printed, isWorded }: Candidate, count: number): NumberList[] {
  const others = isWorded ? [] : alternativeReadings(printed, count === 0 ? 999 : count);
  return [list, ...others].filter(({ numbers }) => count === 0 || numbers.every((n) => n <= count));
}

/** Share of the list from which on marked superscripts are the rule, so that digits on the line are something else. */
const markedShare = 0.5;

function isMostlyMarked(found: readonly Read[], count: number): boolean {
  const marked = found.filter(({ candidate }) => candidate.form === "raised");
  const cited = new Set(marked.flatMap(({ readings }) => readings[0]?.numbers ?? []));
  return cited.size > markedShare * count;
}

/** What cites nothing new: marked groups say so themselves, digits on the line must be at a place for citations. */
function knownList(
  candidate: Candidate,
  readings: readonly NumberList[],
  highest: number,
  words: WordUse,
): NumberList | undefined {
  if (candidate.form !== "flattened") return readings[0];
  const { list } = candidate;
  const isKnown = list.numbers.every((n) => n <= highest) && readings.includes(list);
  return isKnown && mayCiteKnown(candidate, words) ? list : undefined;
}

/** A marked group whose numbers are a little beyond the list. */
function withoutEntry(candidate: Candidate, count: number): Group | undefined {
  return candidate.form === "flattened" ? undefined : toGroup(candidate, count);
}

function groupOf({ block, span }: Candidate, { numbers, isRepaired, isBackwards }: NumberList): Group {
  return { block, span, numbers, isRepaired, isBackwards, missing: [], authors: undefined };
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
