import type { Block } from "../model.ts";
import type { Span } from "../span.ts";

/** A citation group that has been decided on, before it is tied to its sentence. */
export interface Group {
  readonly block: Block;
  /** In the prose of the block, brackets included; with the names for "Chen et al. (2010)". */
  readonly span: Span;
  /** Positions in the list, in the order of the text. For a number without entry, that number. */
  readonly numbers: readonly number[];
  /** True when a letter was read as a digit, or a lost comma or digit was put back. */
  readonly isRepaired: boolean;
  /** True when a range is printed from high to low. */
  readonly isBackwards: boolean;
  /** What is cited and has no entry, as printed: "47", "Chen et al 2010". */
  readonly missing: readonly string[];
  /** In the prose: names that stand before the group and belong to it. */
  readonly authors: Span | undefined;
}

/** The groups of one style, and what speaks for the style. */
export interface StyleReading {
  readonly groups: readonly Group[];
  /** How many entries of the list they cite. */
  readonly coverage: number;
}

/** `count` is the length of the list. Without one only numbers that run on from 1 speak for a style. */
export function readingOf(groups: readonly Group[], count: number): StyleReading {
  const cited = new Set(groups.flatMap((group) => group.numbers));
  if (count > 0) return { groups, coverage: [...cited].filter((n) => n <= count).length };
  let coverage = 0;
  while (cited.has(coverage + 1)) coverage++;
  return { groups, coverage };
}
