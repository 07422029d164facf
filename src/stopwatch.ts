/** Runs a piece of work and gives back what it gives. */
export type Measure = <Result>(stage: string, work: () => Result) => Result;

export const unmeasured: Measure = (_stage, work) => work();

export interface Stopwatch {
  readonly measure: Measure;
  /** The same for work that gives its result later. */
  readonly measureAsync: <Result>(stage: string, work: () => Promise<Result>) => Promise<Result>;
  /** Milliseconds by stage, in the order in which the stages first ended. */
  readonly times: ReadonlyMap<string, number>;
}

/** Sums the time of each stage by a clock that counts milliseconds. */
export function makeStopwatch(clock: () => number): Stopwatch {
  const times = new Map<string, number>();
  const add = (stage: string, since: number) => {
    times.set(stage, (times.get(stage) ?? 0) + clock() - since);
  };
  return {
    times,
    measure(stage, work) {
      const start = clock();
      try {
        return work();
      } finally {
        add(stage, start);
      }
    },
    async measureAsync(stage, work) {
      const start = clock();
      try {
        return await work();
      } finally {
        add(stage, start);
      }
    },
  };
}
