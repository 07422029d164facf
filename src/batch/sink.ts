/** What becomes of the outcomes of a run. */
import type { Row } from "../table/table.ts";
import type { DoneItem } from "./item.ts";
import type { Outcome } from "./outcome.ts";

/** A file that was written, as `run.json` names it. */
export interface WrittenFile {
  readonly file: string;
  /** Of its bytes, in hex. */
  readonly sha256: string;
}

/** What is known only when the last input is done. */
export interface Closing {
  readonly entities: readonly Row<"entities">[];
  /** Content of `run.json`, of the checksums of the files that were written. */
  readonly run: (written: readonly WrittenFile[]) => object;
}

export interface Sink {
  /** Takes what an input gave, in the order of the inputs; undefined stands for the run itself, before all inputs. */
  take(outcome: Outcome, item: DoneItem | undefined): void | Promise<void>;
  /** Puts the finished output in its place, and gives the paths of its files below the folder. */
  commit(closing: Closing): Promise<readonly string[]>;
  /** Leaves everything as it was found. */
  discard(): Promise<void>;
}
