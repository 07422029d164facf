/** Numbers the entries of a reference list: by what is printed where that can be true, by position otherwise. */
import { longestRising } from "./subsequence.ts";

export interface Numbering {
  /** One for each entry, rising. An entry before number 1 gets 0 or less: it is no reference. */
  readonly numbers: readonly number[];
  /** Indexes of entries whose printed label is not their number. */
  readonly contradicted: readonly number[];
  /** Indexes of entries whose number does not follow that of the entry before. */
  readonly gaps: readonly number[];
}

/** A label far beyond the list is a year or page number, not a label. */
function isPossible(label: number, count: number): boolean {
  return label >= 1 && label <= 2 * count + 20;
}

/** `[none, none, 3, 9, 5]` → `1, 2, 3, 4, 5`, with the label 9 contradicted. */
export function numberEntries(labels: readonly (number | undefined)[]): Numbering {
  const trusted = trustLabels(labels);
  const numbers: number[] = [];
  const contradicted: number[] = [];
  const gaps: number[] = [];
  const first = [...trusted][0];
  let number = first === undefined ? 1 : (labels[first] ?? 1) - first;
  labels.forEach((label, index) => {
    if (trusted.has(index) && label !== undefined) {
      if (label !== number) gaps.push(index);
      number = label;
    } else if (label !== undefined && label !== number) contradicted.push(index);
    numbers.push(number);
    number++;
  });
  return { numbers, contradicted, gaps };
}

/**
 * Indexes of the most labels that leave each entry between its own number: label minus index must not fall.
 */
function trustLabels(labels: readonly (number | undefined)[]): ReadonlySet<number> {
  const labelled = labels.flatMap((label, index) =>
    label !== undefined && isPossible(label, labels.length) ? [{ index, slack: label - index }] : [],
  );
  const run = longestRising(labelled.map(({ slack }) => slack));
  return new Set(run.flatMap((at) => labelled[at]?.index ?? []));
}
