/** First citations run in the order of the list, which tells citations from other numbers. */
import type { NumberList } from "./number-list.ts";
import { longestRising } from "./subsequence.ts";

/** The share of first citations that keep the order of the list: 1 for a list in citation order. */
export function orderliness(groups: readonly (readonly number[])[]): number {
  const firsts = [...new Set(groups.flat())];
  return firsts.length === 0 ? 0 : longestRising(firsts).length / firsts.length;
}

/** A place in the chain of first citations. */
export interface Link {
  /** Index of the candidate, and of the one of its readings that fits. */
  readonly index: number;
  readonly reading: number;
  /** The highest number cited up to and with it. */
  readonly highest: number;
  readonly previous: Link | undefined;
  readonly score: number;
}

/** Numbers that a damaged text may have lost between two links. */
const longestGap = 8;
/** What a lost number costs, when a found one counts 1. */
const gapCost = 0.25;
/** What it costs to take another reading than the first: `12` as 1 and 2. */
const repairCost = 1.6;

/**
 * The chain of candidates whose new numbers follow each other best: most numbers, fewest left out. Each candidate gives
 * the ways in which it can be read, and one of them may be taken. Linear in the candidates (a best chain is kept for each
 * highest number).
 */
export function findChain(candidates: readonly (readonly NumberList[])[]): Link[] {
  const best = new Map<number, Link>();
  candidates.forEach((readings, index) => {
    const found = readings.flatMap((list, reading) => linksOf(list, { index, reading }, best));
    for (const link of found) {
      if (link.score > (best.get(link.highest)?.score ?? Number.NEGATIVE_INFINITY))
        best.set(link.highest, link);
    }
  });
  let last: Link | undefined;
  for (const link of best.values()) if (link.score > (last?.score ?? 0)) last = link;
  const chain: Link[] = [];
  for (let link = last; link !== undefined; link = link.previous) chain.push(link);
  return chain.reverse();
}

/** The chains that the list can go on with: from each of its numbers on they may be new, if they leave few out. */
function linksOf(
  { numbers }: NumberList,
  place: Pick<Link, "index" | "reading">,
  best: ReadonlyMap<number, Link>,
): Link[] {
  const sorted = numbers.toSorted((a, b) => a - b);
  const highest = sorted.at(-1) ?? 0;
  const cost = place.reading > 0 ? repairCost : 0;
  const links: Link[] = [];
  // A number counts as cited where it is first: of equal chains the one wins that knows more of the list already.
  sorted.toReversed().forEach((first, i) => {
    const count = i + 1;
    const inside = highest - first + 1 - count;
    for (let gap = 0; inside + gap <= longestGap && gap < first; gap++) {
      const before = first - 1 - gap;
      const previous = best.get(before);
      if (previous === undefined && before > 0) continue;
      links.push({
        ...place,
        highest,
        previous,
        score: (previous?.score ?? 0) + count - cost - gapCost * (inside + gap),
      });
    }
  });
  return links;
}
