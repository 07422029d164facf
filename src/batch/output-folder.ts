/**
 * The output folder. Everything is written into a folder of its own inside it and moved to its place when all is
 * complete, `run.json` last: whatever stops the run, no table is ever half written, and a folder with a `run.json`
 * holds the tables of that run and no others.
 */
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { annotationFolder, removeStale, schemaFile } from "../io/annotation-file.ts";
import { toCsv } from "../io/csv.ts";
import { toJson } from "../io/json.ts";
import { refusal } from "../io/reason.ts";
import { openStaging, syncFiles, syncFolder } from "../io/staging.ts";
import { TableFiles } from "../io/table-file.ts";
import { UsageError } from "../io/usage-error.ts";
import { annotationSchema } from "../table/annotation.ts";
import { toCells } from "../table/cell.ts";
import { documentTables, type Outcome } from "./outcome.ts";
import type { Closing, Sink, WrittenFile } from "./sink.ts";

const runFile = "run.json";

/** Throws a UsageError, here and later, when the folder cannot be written. `name` is what the user calls it. */
export async function openOutputFolder(folder: string, name = folder): Promise<Sink> {
  const explain = explainFor(name);
  const draft = await explain(async () => new Draft(await openStaging(folder)));
  return {
    take: (outcome) => explain(async () => draft.add(outcome)),
    commit: (closing) =>
      explain(async () => {
        const files = draft.finish(closing);
        await syncFiles([...files, runFile].map((file) => join(draft.folder, file)));
        await moveAll(draft.folder, folder, files);
        await rm(draft.folder, { recursive: true });
      }),
    discard: async () => {
      draft.abandon();
      await rm(draft.folder, { recursive: true, force: true });
    },
  };
}

/** The output while it grows, in a folder of its own. */
class Draft {
  readonly folder: string;
  readonly #tables: TableFiles;
  readonly #annotations = new Set<string>();
  readonly #folders = new Set<string>();

  constructor(folder: string) {
    this.folder = folder;
    this.#tables = new TableFiles(folder);
  }

  add({ tables, annotations }: Outcome): void {
    for (const name of documentTables) this.#tables.append(name, tables[name]);
    for (const { path, bytes } of annotations) {
      this.#makeFolder(dirname(path));
      writeFileSync(join(this.folder, path), bytes);
      this.#annotations.add(path);
    }
  }

  /** Gives all files but `run.json`, which is there, too. */
  finish({ entities, run }: Closing): string[] {
    const lines = toCsv(entities.map((row) => toCells("entities", row)));
    this.#tables.append("entities", Buffer.from(lines));
    const tables: WrittenFile[] = this.#tables.close();
    writeFileSync(join(this.folder, schemaFile), toJson(annotationSchema()));
    writeFileSync(join(this.folder, runFile), toJson(run(tables)));
    return [...tables.map(({ file }) => file), schemaFile, ...this.#annotations];
  }

  abandon(): void {
    this.#tables.abandon();
  }

  #makeFolder(path: string): void {
    if (this.#folders.has(path)) return;
    mkdirSync(join(this.folder, path), { recursive: true });
    this.#folders.add(path);
  }
}

/** Without `run.json` while files of two runs stand side by side, so that a folder that has one is whole. */
async function moveAll(staging: string, folder: string, files: readonly string[]): Promise<void> {
  await rm(join(folder, runFile), { force: true });
  const folders = new Set(files.map((file) => dirname(join(folder, file))));
  for (const one of folders) mkdirSync(one, { recursive: true });
  for (const file of files) renameSync(join(staging, file), join(folder, file));
  await removeStale(join(folder, annotationFolder), new Set(files.map((file) => join(folder, file))));
  for (const one of folders) await syncFolder(one);
  await rename(join(staging, runFile), join(folder, runFile));
  await syncFolder(folder);
}

/** Runs work on the folder, and tells the user what the file system said against it. */
function explainFor(name: string) {
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      const reason = refusal(error);
      if (reason === undefined) throw error;
      throw new UsageError(`cannot write to ${name}: ${reason}`, { cause: error });
    }
  };
}
