/** Times that can be compared: the best of several runs, since whatever disturbs a run only makes it slower. */

const runs = 5;

/** Milliseconds of the fastest of several runs. */
export function best(work: () => void, times = runs): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i++) least = Math.min(least, once(work).milliseconds);
  return least;
}

export function once<Result>(work: () => Result): { milliseconds: number; result: Result } {
  const start = performance.now();
  const result = work();
  return { milliseconds: performance.now() - start, result };
}

/** Megabytes (10^6) a second. */
export function speed(bytes: number, milliseconds: number): number {
  return bytes / 1000 / milliseconds;
}

export function megabytes(bytes: number): number {
  return bytes / 1e6;
}
