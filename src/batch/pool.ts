/**
 * Workers in threads. One that dies (it exits, runs out of memory, or does not come to an end) is replaced; the inputs
 * that it was on are tried once more, each alone, and one that kills again is given up. The only file that imports
 * piscina.
 */
import { totalmem } from "node:os";
import { extname } from "node:path";
import { setTimeout } from "node:timers/promises";
import { Piscina } from "piscina";
import type { Annotated, Annotator, ReadItem } from "./annotator.ts";
import { growSlowly, optimizeLate } from "./engine.ts";
import type { WorkerAnswer, WorkerSetup } from "./worker.ts";

export interface PoolOptions {
  readonly workers: number;
  readonly setup: WorkerSetup;
  /** Largest heap of a worker, in MB. */
  readonly heapLimit?: number;
  /** Longest time in milliseconds that so many bytes may take. */
  readonly timeLimit?: (bytes: number) => number;
  /** Is told how long the stages of some work took. */
  readonly onTimes?: (times: ReadonlyMap<string, number>) => void;
}

/** Two minutes, and another for each MB: a hundred times what it takes. */
const usualLimit = (bytes: number) => 120_000 + (60_000 * bytes) / 1_000_000;

/** Of the machine's memory, what the heaps of all workers may take together. */
const memoryShare = 0.75;
/** A heap is never smaller or larger than this, in MB. */
const heap = { least: 512, most: 4096 };
/** Short-lived objects are cleared away from this many MB on; half as many take a tenth more time. */
const youngGeneration = 16;
const worker = new URL(`./worker${extname(import.meta.url)}`, import.meta.url).href;

/** Threads wait for no more than one task each: what waits longer is the caller's to bound. */
export function openPool({
  workers,
  setup,
  heapLimit = usualHeap(workers),
  timeLimit = usualLimit,
  onTimes = () => {},
}: PoolOptions): Annotator {
  growSlowly();
  optimizeLate();
  const pool = new Piscina<readonly ReadItem[], WorkerAnswer>({
    filename: worker,
    name: "annotateItems",
    workerData: setup,
    minThreads: workers,
    maxThreads: workers,
    resourceLimits: {
      maxOldGenerationSizeMb: heapLimit,
      maxYoungGenerationSizeMb: youngGeneration,
    },
    recordTiming: false,
  });
  const slots = new Slots(workers);

  /** Throws when the worker dies. */
  async function run(items: readonly ReadItem[]): Promise<readonly Annotated[]> {
    const bytes = items.reduce((sum, item) => sum + item.bytes.length, 0);
    const { answers, times } = await slots.use(() =>
      withTimeLimit(timeLimit(bytes), (signal) => pool.run(items.map(detached), { signal })),
    );
    onTimes(times);
    return answers;
  }

  async function retry(item: ReadItem): Promise<readonly Annotated[]> {
    try {
      return await run([item]);
    } catch (error) {
      return [{ kind: "lost", reason: reasonOf(error) }];
    }
  }

  return {
    async annotate(items) {
      try {
        return await run(items);
      } catch {
        return (await Promise.all(items.map(retry))).flat();
      }
    },
    close: () => pool.destroy(),
  };
}

/** With bytes in memory of their own: a thread is sent all that lies in the same memory. */
function detached({ name, path, bytes }: ReadItem): ReadItem {
  return { name, path, bytes: bytes.buffer.byteLength === bytes.length ? bytes : new Uint8Array(bytes) };
}

function usualHeap(workers: number): number {
  const share = Math.floor((memoryShare * totalmem()) / 1e6 / workers);
  return Math.min(heap.most, Math.max(heap.least, share));
}

class TimeOut extends Error {}

/** The signal kills the worker, which is the only way to stop one that does not come to an end. */
async function withTimeLimit<Result>(
  limit: number,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const timeOut = new AbortController();
  const timer = new AbortController();
  const expired = setTimeout(limit, undefined, { signal: timer.signal, ref: false }).then(
    () => timeOut.abort(),
    () => {}, // the work is done
  );
  try {
    return await work(timeOut.signal);
  } catch (error) {
    if (timeOut.signal.aborted) throw new TimeOut(`it took longer than ${Math.round(limit / 1000)} seconds`);
    throw error;
  } finally {
    timer.abort();
    await expired;
  }
}

function reasonOf(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return error instanceof TimeOut ? reason : `its worker died: ${reason}`;
}

/** So many pieces of work at a time; the others wait their turn, so that the time of each counts from its start. */
class Slots {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(count: number) {
    this.#free = count;
  }

  async use<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((go) => this.#waiting.push(go));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free++;
      else next();
    }
  }
}
