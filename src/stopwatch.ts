/** Runs a piece of work and gives back what it gives. */
export type Measure = <Result>(stage: string, work: () => Result) => Result;

export const unmeasured: Measure = (_stage, work) => work();

export interface Stopwatch {
  readonly measure: Measure;
  /** The same for work that gives its result later. */
  readonly measureAsync: <Result>(stage: string, work: () => Promise<Result>) => Promise<Result>;
  /** Adds what another stopwatch has summed. */
  readonly addTimes: (times: ReadonlyMap<string, number>) => void;
  /** Milliseconds by stage, in the order in which the stages first ended. */
  readonly times: ReadonlyMap<string, number>;
}

/** Sums the time of each stage by a clock that counts milliseconds. */
export function makeStopwatch(clock: () => number): Stopwatch {
  const times = new Map<string, number>();
  const add = (stage: string, time: number) => {
    times.set(stage, (times.get(stage) ?? 0) + time);
  };
  return {
    times,
    addTimes(others) {
      for (const [stage, time] of others) add(stage, time);
    },
    measure(stage, work) {
      const start = clock();
      try {
        return work();
      } finally {
        add(stage, clock() - start);
      }
    },
    async measureAsync(stage, work) {
      const start = clock();
      try {
        return await work();
      } finally {
        add(stage, clock() - start);
      }
    },
  };
}
