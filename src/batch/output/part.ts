import type { Row } from "../../table/table.ts";
import type { DoneItem } from "../item.ts";
import type { Outcome } from "../outcome.ts";
import type { WrittenFile } from "../sink.ts";

/** The files of one format in a folder that is not yet the output, growing input by input. */
export interface OutputPart {
  /** `item`: what the outcome is of, undefined for the run itself. */
  add(outcome: Outcome, item: DoneItem | undefined): void;
  /** Writes what is left. */
  finish(entities: readonly Row<"entities">[]): FinishedPart;
  /** Closes files that will not be finished. */
  abandon(): void;
}

/** Where files grow: in a folder of their own, beside what an earlier run left in the output folder. */
export interface Place {
  readonly folder: string;
  readonly earlier: string;
}

/** A file below the folder. */
export interface FinishedFile {
  readonly file: string;
  /** Signature of the earlier file, where that is what would be written, and was not. */
  readonly kept?: string;
}

export interface FinishedPart {
  /** Files of the whole run, for `run.json`. */
  readonly tables: readonly (WrittenFile & FinishedFile)[];
  readonly others: readonly FinishedFile[];
}
