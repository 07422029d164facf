/** Decides which numbers in brackets are citations. */
import type { Block } from "../model.ts";
import { span } from "../span.ts";
import { findBracketCandidates } from "./bracket.ts";
import type { Candidate } from "./candidate.ts";
import type { Group } from "./group.ts";
import { findEnumerators, isBracketLookAlike } from "./look-alike.ts";
import { alternativeReadings, type NumberList, parseNumberList } from "./number-list.ts";
import { orderliness } from "./order.ts";

/** Brackets of all blocks that may be citations by the words around them. */
export function findNumericCandidates(blocks: readonly Block[]): Candidate[] {
  return blocks.flatMap((block) => {
    const candidates = findBracketCandidates(block);
    const enumerators = findEnumerators(candidates);
    return joinRanges(
      candidates.filter((candidate) => !enumerators.has(candidate) && !isBracketLookAlike(candidate)),
    );
  });
}

/** `[3]–[5]` is one group. */
function joinRanges(candidates: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = [];
  for (const next of candidates) {
    const last = joined.at(-1);
    const range = last === undefined ? undefined : rangeOver(last, next);
    if (range === undefined) joined.push(next);
    else joined[joined.length - 1] = range;
  }
  return joined;
}

function rangeOver(first: Candidate, last: Candidate): Candidate | undefined {
  const between = first.block.prose.text.slice(first.span.end, last.span.start);
  if (first.form !== last.form || !/^\s?[-‐‑‒–—−]\s?$/u.test(between)) return undefined;
  const printed = `${first.printed}-${last.printed}`;
  const list = parseNumberList(printed);
  return list && { ...first, span: span(first.span.start, last.span.end), printed, list };
}

/**
 * The candidates of the form that the list allows, as groups, and those of the other form that say that they are
 * references. `count` is the length of the list, 0 for none.
 */
export function chooseNumericGroups(
  candidates: readonly Candidate[],
  form: "parenthesis" | "bracket",
  count: number,
): Group[] {
  const isUsed = candidates.some((candidate) => candidate.form === form && !candidate.isWorded);
  const groups = candidates
    .filter((candidate) => candidate.form === form || (candidate.isWorded && isUsed))
    .flatMap((candidate) => {
      const group = toGroup(candidate, count);
      return group === undefined ? [] : [{ candidate, group }];
    });
  const early = form === "parenthesis" ? findJumps(groups.map(({ group }) => group)) : new Set<Group>();
  return groups
    .filter(({ candidate, group }) => candidate.isWorded || group.numbers.length > 1 || !early.has(group))
    .map(({ group }) => group);
}

/** A number without entry is an error of the text when it is near the end of the list, else it is no citation. */
function isNearList(n: number, count: number): boolean {
  return count === 0 ? n < 1000 : n <= count + Math.max(3, Math.ceil(count / 10));
}

/** Undefined when the numbers cannot be entries of a list of that length. */
export function toGroup(candidate: Candidate, count: number): Group | undefined {
  const list = fitList(candidate, count);
  if (list === undefined) return undefined;
  const { block, span } = candidate;
  const missing = count === 0 ? [] : list.numbers.filter((n) => n > count).map(String);
  const { numbers, isRepaired, isBackwards } = list;
  return { block, span, numbers, isRepaired, isBackwards, missing, authors: undefined };
}

function fitList({ form, list, printed }: Candidate, count: number): NumberList | undefined {
  if (count === 0) return list.numbers.every((n) => isNearList(n, count)) ? list : undefined;
  if (list.numbers.every((n) => n <= count)) return list;
  const [alternative] = form === "bracket" && !isYear(printed) ? alternativeReadings(printed, count) : [];
  if (alternative !== undefined) return alternative;
  return list.numbers.every((n) => isNearList(n, count)) ? list : undefined;
}

/** `1989` is not 19 and 89. */
function isYear(printed: string): boolean {
  return /^(?:19|20)\d\d$/u.test(printed);
}

/** From this share on a list counts as being in citation order. */
const orderlyShare = 0.8;
/** A first citation that leaves out fewer numbers than this is not suspicious. */
const smallestJump = 5;

/**
 * Groups of running text that cite far ahead of the order in a document whose first citations are in order, while the
 * numbers between are cited later: sizes of samples and the like.
 */
function findJumps(groups: readonly Group[]): ReadonlySet<Group> {
  if (orderliness(groups.map((group) => group.numbers)) < orderlyShare) return new Set();
  const firstGroup = new Map<number, number>();
  groups.forEach((group, index) => {
    for (const n of group.numbers) if (!firstGroup.has(n)) firstGroup.set(n, index);
  });
  const jumps = new Set<Group>();
  let highest = 0;
  groups.forEach((group, index) => {
    const lowest = Math.min(...group.numbers.filter((n) => n > highest));
    const top = Math.max(...group.numbers);
    if (lowest > highest + smallestJump && lowest !== Number.POSITIVE_INFINITY) {
      if (isCitedLater(highest + 1, lowest - 1, index, firstGroup)) {
        if (group.block.kind === "body" || group.block.kind === "abstract") jumps.add(group);
        return;
      }
    }
    highest = Math.max(highest, top);
  });
  return jumps;
}

/** Numbers of a gap that are looked up: the first ones tell, and a gap may be as long as the list. */
const lookedUp = 50;

/** True when most numbers of the range are first cited after the group with that index. */
function isCitedLater(
  from: number,
  to: number,
  index: number,
  firstGroup: ReadonlyMap<number, number>,
): boolean {
  const last = Math.min(to, from + lookedUp - 1);
  let later = 0;
  for (let n = from; n <= last; n++) if ((firstGroup.get(n) ?? -1) > index) later++;
  return later >= orderlyShare * (last - from + 1);
}
