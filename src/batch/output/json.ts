import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { annotationFolder } from "../../io/annotation-file.ts";
import { refusal } from "../../io/reason.ts";
import { signatureOf } from "../../io/signature.ts";
import type { Outcome } from "../outcome.ts";
import type { FinishedFile, FinishedPart, OutputPart, Place } from "./part.ts";

/** A JSON file for each document. */
export class JsonPart implements OutputPart {
  readonly #writer: FileWriter;
  readonly #files = new Map<string, FinishedFile>();
  readonly #mayBeThere: boolean;

  constructor(place: Place) {
    this.#writer = new FileWriter(place);
    this.#mayBeThere = existsSync(join(place.earlier, annotationFolder));
  }

  add({ annotations }: Outcome): void {
    for (const { path, bytes } of annotations)
      this.#files.set(path, this.#writer.write(path, bytes, this.#mayBeThere));
  }

  finish(): FinishedPart {
    return { tables: [], others: [...this.#files.values()] };
  }

  abandon(): void {}
}

/** Writes files whole, unless they are there already. */
export class FileWriter {
  readonly #place: Place;
  readonly #folders = new Set<string>();

  constructor(place: Place) {
    this.#place = place;
  }

  /** `mayBeThere`: false where it is known that there is no such file of an earlier run. */
  write(file: string, bytes: Uint8Array, mayBeThere = true): FinishedFile {
    const kept = mayBeThere ? signatureIfSame(join(this.#place.earlier, file), bytes) : undefined;
    if (kept !== undefined) return { file, kept };
    this.#makeFolder(dirname(file));
    writeFileSync(join(this.#place.folder, file), bytes);
    return { file };
  }

  #makeFolder(path: string): void {
    if (this.#folders.has(path)) return;
    mkdirSync(join(this.#place.folder, path), { recursive: true });
    this.#folders.add(path);
  }
}

function signatureIfSame(location: string, bytes: Uint8Array): string | undefined {
  const signature = signatureOf(location);
  try {
    return signature !== undefined && readFileSync(location).equals(bytes) ? signature : undefined;
  } catch (error) {
    if (refusal(error) === undefined) throw error;
    return undefined;
  }
}
