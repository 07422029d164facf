/**
 * Hands inputs to an annotator. Small ones go together, since a task of its own for each abstract costs more than the
 * abstract; and no workers are started for a job that is done before they are awake.
 */
import type { Annotated, Annotator, ReadItem } from "./annotator.ts";

export interface DispatchOptions {
  /** Opens the annotator for a job that turned out to be small, or not. Called once. */
  readonly open: (size: "small" | "large") => Promise<Annotator>;
  /** Bytes of input from which on a job is large. */
  readonly smallJob?: number;
}

/** Bytes, and number of inputs, that make a task. */
const taskBytes = 32_000;
const taskItems = 32;
/** One worker is awake in the time in which this many bytes are annotated. */
const usualSmallJob = 400_000;

interface Request {
  readonly item: ReadItem;
  readonly resolve: (answer: Annotated) => void;
  readonly reject: (error: unknown) => void;
}

export class Dispatcher {
  readonly #open: DispatchOptions["open"];
  readonly #smallJob: number;
  /** Tasks that wait until it is known how large the job is. */
  #held: Request[][] = [];
  #heldBytes = 0;
  #task: Request[] = [];
  #taskBytes = 0;
  #annotator: Promise<Annotator> | undefined;

  constructor({ open, smallJob = usualSmallJob }: DispatchOptions) {
    this.#open = open;
    this.#smallJob = smallJob;
  }

  /** Rejects only for faults of the program. */
  annotate(item: ReadItem): Promise<Annotated> {
    const answer = new Promise<Annotated>((resolve, reject) => this.#task.push({ item, resolve, reject }));
    this.#taskBytes += item.bytes.length;
    if (this.#taskBytes >= taskBytes || this.#task.length >= taskItems) this.#flush();
    return answer;
  }

  /** Sends off what was held back, when nothing more will come. */
  end(): void {
    this.#flush();
    this.#release("small");
  }

  /** Sends off what was held back, when it is waited for and more will come. */
  hurry(): void {
    this.#flush();
    this.#release("large");
  }

  async close(): Promise<void> {
    await this.#annotator?.then(
      (annotator) => annotator.close(),
      () => {}, // told to everyone who asked for an answer
    );
  }

  #flush(): void {
    if (this.#task.length === 0) return;
    this.#held.push(this.#task);
    this.#heldBytes += this.#taskBytes;
    this.#task = [];
    this.#taskBytes = 0;
    if (this.#annotator !== undefined || this.#heldBytes >= this.#smallJob) this.#release("large");
  }

  #release(size: "small" | "large"): void {
    if (this.#held.length === 0) return;
    this.#annotator ??= this.#open(size);
    for (const task of this.#held) void this.#run(this.#annotator, task);
    this.#held = [];
  }

  async #run(annotator: Promise<Annotator>, task: readonly Request[]): Promise<void> {
    try {
      const answers = await (await annotator).annotate(task.map(({ item }) => item));
      task.forEach(({ resolve, reject }, i) => {
        const answer = answers[i];
        if (answer === undefined) reject(new Error("the annotator gave too few answers"));
        else resolve(answer);
      });
    } catch (error) {
      for (const { reject } of task) reject(error);
    }
  }
}
