/** Numbers the entries of a reference list: by what is printed where that can be true, by position otherwise. */

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
  const trusted = longestRun(
    labels.map((l) => (l !== undefined && isPossible(l, labels.length) ? l : undefined)),
  );
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
 * Indexes of the longest sequence of labels that leaves each entry between its own number: label minus index must not
 * fall. Patience sorting, n log n.
 */
function longestRun(labels: readonly (number | undefined)[]): ReadonlySet<number> {
  const tails: number[] = [];
  const previous: (number | undefined)[] = [];
  const slack = (index: number | undefined): number =>
    index === undefined ? Number.NEGATIVE_INFINITY : (labels[index] ?? 0) - index;
  labels.forEach((label, index) => {
    if (label === undefined) return;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (slack(tails[middle]) <= slack(index)) low = middle + 1;
      else high = middle;
    }
    previous[index] = tails[low - 1];
    tails[low] = index;
  });
  const run: number[] = [];
  for (let at = tails.at(-1); at !== undefined; at = previous[at]) run.push(at);
  return new Set(run.reverse());
}
