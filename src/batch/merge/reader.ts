/** A shard read from its start to its end, item by item. What was written is checked against its checksums. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { FileCursor, ShortFileError } from "../../io/file-cursor.ts";
import { sha256 } from "../../io/read.ts";
import { refusal } from "../../io/reason.ts";
import { fileOf, headerOf } from "../../io/table-file.ts";
import { UsageError } from "../../io/usage-error.ts";
import { type CoverageLine, coverageFile, parseCoverage } from "../coverage.ts";
import {
  type AnnotationFile,
  type DocumentTable,
  documentTables,
  type Outcome,
  tablesOf,
} from "../outcome.ts";
import { shardFormats } from "../output/formats.ts";
import { ndjsonFile } from "../output/ndjson.ts";
import type { ShardFolder } from "./manifest.ts";

/** A file of a shard is not what was written. */
class DamageError extends Error {}

export class ShardReader {
  readonly #shard: ShardFolder;
  readonly #coverage: FileCursor;
  readonly #tables: ReadonlyMap<DocumentTable, FileCursor>;
  /** Where the annotations are lines of one file. */
  readonly #lines: FileCursor | undefined;
  readonly #hasFiles: boolean;
  #next: CoverageLine | undefined;

  /** `step`: bytes of each file that are in memory. Throws a UsageError for a shard that is damaged, as all methods. */
  constructor(shard: ShardFolder, step: number) {
    const { formats } = shard.manifest.options;
    const kept = shardFormats(formats);
    const open = (file: string) => new FileCursor(join(shard.location, file), step);
    this.#shard = shard;
    this.#coverage = open(coverageFile);
    const tables = kept.includes("csv") ? documentTables : (["diagnostics"] as const);
    this.#tables = new Map(tables.map((name) => [name, open(fileOf(name))]));
    this.#hasFiles = kept.includes("json");
    this.#lines = kept.includes("ndjson") ? open(ndjsonFile) : undefined;
    this.#explain(() => this.#begin());
  }

  /** What comes next; undefined at the end. */
  get next(): CoverageLine | undefined {
    return this.#next;
  }

  /** The outcome of what comes next, and goes on to what comes after it. */
  take(): Outcome {
    return this.#explain(() => {
      const line = this.#next;
      if (line === undefined) throw new Error("nothing comes next");
      const tables = tablesOf((i, name) => this.#readTable(name, line.tables[i] ?? 0));
      const annotations = this.#readAnnotations(line);
      this.#advance();
      return { summary: line.summary, tables, annotations };
    });
  }

  /** Compares all files with their checksums, once all has been taken. */
  finish(): void {
    this.#explain(() => {
      if (this.#next !== undefined) throw new DamageError(`${coverageFile} was changed`);
      const cursors = [...this.#tables].map(([name, cursor]) => [fileOf(name), cursor] as const);
      this.#check([[coverageFile, this.#coverage], ...cursors]);
      if (this.#lines !== undefined) this.#check([[ndjsonFile, this.#lines]]);
    });
  }

  #begin(): void {
    for (const [name, cursor] of this.#tables) {
      const header = headerOf(name);
      if (!Buffer.from(cursor.read(header.length)).equals(header))
        throw new DamageError(`${fileOf(name)} has other columns`);
    }
    this.#advance();
  }

  #advance(): void {
    const line = this.#coverage.readLine();
    this.#next = line === undefined ? undefined : parseCoverage(line);
  }

  #readTable(name: DocumentTable, length: number): Uint8Array {
    return this.#tables.get(name)?.read(length) ?? new Uint8Array();
  }

  #readAnnotations({ annotations }: CoverageLine): AnnotationFile[] {
    if (this.#hasFiles) return annotations.map((annotation) => this.#readAnnotation(annotation));
    const lines = this.#lines;
    if (lines === undefined) return [];
    return annotations.map(({ path }) => ({ path, bytes: lines.readLine() ?? new Uint8Array() }));
  }

  #readAnnotation({ path, sha256: wanted }: CoverageLine["annotations"][number]): AnnotationFile {
    const bytes = readFileSync(join(this.#shard.location, path));
    if (sha256(bytes) !== wanted) throw new DamageError(`${path} was changed`);
    return { path, bytes };
  }

  #check(files: readonly (readonly [string, FileCursor])[]): void {
    const wanted = new Map(this.#shard.manifest.tables.map((table) => [table.file, table.sha256]));
    for (const [file, cursor] of files)
      if (cursor.finish() !== wanted.get(file)) throw new DamageError(`${file} was changed`);
  }

  #explain<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      const reason = damageOf(error);
      if (reason === undefined) throw error;
      const message = `cannot merge: ${this.#shard.name} is damaged (${reason}); annotate this shard again`;
      throw new UsageError(message, { cause: error });
    }
  }
}

function damageOf(error: unknown): string | undefined {
  if (error instanceof DamageError || error instanceof ShortFileError) return error.message;
  if (error instanceof SyntaxError || error instanceof z.ZodError) return `${coverageFile} was changed`;
  return refusal(error);
}
