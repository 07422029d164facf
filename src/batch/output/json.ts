import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Outcome } from "../outcome.ts";
import type { FinishedPart, OutputPart } from "./part.ts";

/** A JSON file for each document. */
export class JsonPart implements OutputPart {
  readonly #folder: string;
  readonly #files = new Set<string>();
  readonly #folders = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  add({ annotations }: Outcome): void {
    for (const { path, bytes } of annotations) {
      this.#makeFolder(dirname(path));
      writeFileSync(join(this.#folder, path), bytes);
      this.#files.add(path);
    }
  }

  finish(): FinishedPart {
    return { tables: [], files: [...this.#files] };
  }

  abandon(): void {}

  #makeFolder(path: string): void {
    if (this.#folders.has(path)) return;
    mkdirSync(join(this.#folder, path), { recursive: true });
    this.#folders.add(path);
  }
}
