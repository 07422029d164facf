/** First citations run in the order of the list, which tells citations from other numbers. */

export interface CitationOrder {
  /** The highest number cited so far, 0 at the beginning. */
  readonly highest: () => number;
  /** True when the numbers that are new follow the highest one, with at most `slack` left out. */
  readonly isNext: (numbers: readonly number[], slack: number) => boolean;
  /** True when none of the numbers is new. */
  readonly isKnown: (numbers: readonly number[]) => boolean;
  /** Notes the numbers as cited, unless they run far ahead: a caption or table may cite what the text does later. */
  readonly advance: (numbers: readonly number[]) => void;
}

/** Numbers that a damaged text may have lost between two first citations. */
const tolerated = 4;

export function startOrder(): CitationOrder {
  let highest = 0;
  const isNext = (numbers: readonly number[], slack: number): boolean => {
    const fresh = numbers.filter((n) => n > highest);
    const [first, last] = [Math.min(...fresh), Math.max(...fresh)];
    return fresh.length > 0 && first <= highest + 1 + slack && last - first < fresh.length + slack;
  };
  return {
    highest: () => highest,
    isNext,
    isKnown: (numbers) => numbers.every((n) => n <= highest),
    advance: (numbers) => {
      if (isNext(numbers, tolerated)) highest = Math.max(highest, ...numbers);
    },
  };
}

/** The share of first citations that come in the order of the list: 1 for a list in citation order. */
export function orderliness(groups: readonly (readonly number[])[]): number {
  const seen = new Set<number>();
  let highest = 0;
  let ordered = 0;
  for (const n of groups.flat()) {
    if (seen.has(n)) continue;
    seen.add(n);
    if (n > highest && n <= highest + 1 + tolerated) ordered++;
    highest = Math.max(highest, n <= highest + 1 + tolerated ? n : highest);
  }
  return seen.size === 0 ? 0 : ordered / seen.size;
}
