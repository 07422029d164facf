import { join } from "node:path";
import { GrowingFile } from "../../io/growing-file.ts";
import { sha256 } from "../../io/read.ts";
import { coverageFile, coverageLine } from "../coverage.ts";
import type { DoneItem } from "../item.ts";
import type { Outcome } from "../outcome.ts";
import type { FinishedPart, OutputPart, Place } from "./part.ts";

/** What of a shard's files belongs to which input. */
export class CoveragePart implements OutputPart {
  readonly #file: GrowingFile;

  constructor({ folder, earlier }: Place) {
    this.#file = new GrowingFile(join(folder, coverageFile), join(earlier, coverageFile));
  }

  add(outcome: Outcome, item: DoneItem | undefined): void {
    const line = coverageLine(outcome, item, sha256);
    this.#file.append(Buffer.from(`${JSON.stringify(line)}\n`));
  }

  finish(): FinishedPart {
    return { tables: [{ file: coverageFile, ...this.#file.close() }], others: [] };
  }

  abandon(): void {
    this.#file.abandon();
  }
}
