import { join } from "node:path";
import { schemaFile } from "../../io/annotation-file.ts";
import { GrowingFile } from "../../io/growing-file.ts";
import type { Outcome } from "../outcome.ts";
import type { FinishedPart, OutputPart, Place } from "./part.ts";

export const ndjsonFile = "annotations.ndjson";

/** One file with a line for each document. */
export class NdjsonPart implements OutputPart {
  readonly #file: GrowingFile;

  constructor({ folder, earlier }: Place) {
    this.#file = new GrowingFile(join(folder, ndjsonFile), join(earlier, ndjsonFile));
  }

  add(outcome: Outcome): void {
    for (const line of toLines(outcome)) this.#file.append(line);
  }

  finish(): FinishedPart {
    return { tables: [{ file: ndjsonFile, ...this.#file.close() }], others: [] };
  }

  abandon(): void {
    this.#file.abandon();
  }
}

/** The path of the schema leads from the file that a document has in the folder of annotations. */
const schemaPath = new RegExp(`^\\{"\\$schema": "(?:\\.\\./)*${schemaFile.replaceAll(".", "\\.")}"`, "u");

/** The lines of the documents of an input, each with its end. Text of JSON holds no line ends but between its parts. */
export function toLines({ annotations }: Pick<Outcome, "annotations">): Uint8Array[] {
  return annotations.map(({ bytes }) => {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
    const line = text.replaceAll("\n", "").replace(schemaPath, `{"$schema": "${schemaFile}"`);
    return Buffer.from(`${line}\n`);
  });
}
