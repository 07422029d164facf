/** Documents for the commands of the workbench: read one by one, so that a corpus of any size fits into memory. */
import { relative } from "node:path";
import { formatRow } from "../batch/problem.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { type LoadedResources, readResources } from "../io/dictionaries.ts";
import { findInputs } from "../io/find.ts";
import type { InputFile } from "../io/name.ts";
import { toText } from "../io/read.ts";
import { readSources } from "../io/source.ts";
import type { SourceFile } from "../model.ts";
import { diagnosticRow } from "../table/diagnostic.ts";
import type { Effects } from "./effects.ts";
import { exitCodes } from "./exit.ts";

export interface DictionaryOptions {
  readonly dictionaries?: readonly string[];
  readonly shippedDictionaries: boolean;
}

/** Throws a UsageError for folders that cannot be used. Problems of the dictionaries are left to `lint`. */
export function loadResources(
  { dictionaries = [], shippedDictionaries: shipped }: DictionaryOptions,
  { cwd, stderr }: Effects,
): Promise<LoadedResources> {
  const onBuild = (message: string) => stderr.write(`litmark: ${message}\n`);
  return readResources({ dictionaries, shipped, cwd, onBuild });
}

/** A document's file, and its path from where the user stands. */
export interface CorpusFile extends SourceFile {
  readonly shown: string;
}

export class Corpus {
  readonly #files: readonly InputFile[];
  readonly #effects: Effects;
  #unread = 0;

  private constructor(files: readonly InputFile[], effects: Effects) {
    this.#files = files;
    this.#effects = effects;
  }

  /** Throws a UsageError where no input exists or holds something to read. */
  static async open(inputs: readonly string[], effects: Effects): Promise<Corpus> {
    const { files, diagnostics } = await findInputs(inputs, { cwd: effects.cwd });
    const corpus = new Corpus(files, effects);
    for (const diagnostic of diagnostics) corpus.#report(diagnostic, diagnostic.path);
    return corpus;
  }

  /**
   * The files, and those in archives, in their order. One that cannot be read is told on stderr. Throws the reason of an
   * interruption.
   */
  async *files(): AsyncGenerator<CorpusFile> {
    const { cwd, signal } = this.#effects;
    for (const file of this.#files) {
      for await (const reading of readSources(file)) {
        signal.throwIfAborted();
        const location = relative(cwd, file.location);
        const shownAs = (path: string) => location + path.slice(file.path.length);
        const result = reading.kind === "read" ? toText(reading.source.bytes, reading.source.path) : reading;
        if (result.kind === "unread") this.#report(result.diagnostic, shownAs(result.diagnostic.path));
        else if (reading.kind === "read") {
          const { name, path } = reading.source;
          yield { name, path, text: result.file.text, shown: shownAs(path) };
        }
      }
    }
  }

  /** Errors when some file could not be read. */
  get exitCode(): number {
    return this.#unread === 0 ? exitCodes.clean : exitCodes.errors;
  }

  #report(diagnostic: Diagnostic, shown: string): void {
    this.#unread += 1;
    this.#effects.stderr.write(`${formatRow(diagnosticRow(diagnostic), shown)}\n`);
  }
}
