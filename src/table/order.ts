/** Text by code units, which does not depend on the language of the machine. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

type Part = number | string;

/** Part by part; a key that begins another comes before it. Parts at one place must be of one type. */
export function compareKeys(a: readonly Part[], b: readonly Part[]): number {
  for (const [i, x] of a.entries()) {
    const y = b[i];
    if (y === undefined || x > y) return 1;
    if (x < y) return -1;
  }
  return a.length - b.length;
}
