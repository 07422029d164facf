/**
 * The output folder. Everything is written into a folder of its own inside it and moved to its place when all is
 * complete, `run.json` last: whatever stops the run, no table is ever half written, and a folder with a `run.json`
 * holds the tables of that run and no others.
 */
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { annotationSchema, toNested } from "../table/annotation.ts";
import type { DocumentRows, Row } from "../table/table.ts";
import {
  annotationFolder,
  annotationPath,
  removeStale,
  schemaFile,
  schemaPathFrom,
} from "./annotation-file.ts";
import { toJson } from "./json.ts";
import { refusal } from "./reason.ts";
import { openStaging, syncFolder } from "./staging.ts";
import { TableFiles } from "./table-file.ts";
import { UsageError } from "./usage-error.ts";

const runFile = "run.json";

/** What is known only when the last document is done. */
export interface Closing {
  readonly entities: readonly Row<"entities">[];
  readonly diagnostics: readonly Row<"diagnostics">[];
  /** Content of `run.json`. */
  readonly run: object;
}

export interface OutputFolder {
  /** Adds the rows of the next document; its diagnostics go into its own file only, until `commit`. */
  add(rows: DocumentRows): Promise<void>;
  /** Puts the finished output in its place. */
  commit(closing: Closing): Promise<void>;
  /** Leaves the folder as it was found. */
  discard(): Promise<void>;
}

/** Throws a UsageError, here and later, when the folder cannot be written. `name` is what the user calls it. */
export async function openOutput(folder: string, name = folder): Promise<OutputFolder> {
  const explain = explainFor(name);
  const staging = await explain(() => openStaging(folder));
  const tables = await explain(() => TableFiles.create(staging));
  const annotations = new Set<string>();
  return {
    add: (rows) =>
      explain(async () => {
        const { diagnostics, ...others } = rows;
        await tables.append(others);
        annotations.add(await writeAnnotation(staging, rows));
      }),
    commit: ({ entities, diagnostics, run }) =>
      explain(async () => {
        await tables.append({ entities, diagnostics });
        await tables.close();
        await writeDurably(join(staging, schemaFile), toJson(annotationSchema()));
        await writeDurably(join(staging, runFile), toJson(run));
        await moveAll(staging, folder, [...tables.names, schemaFile, ...annotations]);
        await rm(staging, { recursive: true });
      }),
    discard: async () => {
      await tables.abandon();
      await rm(staging, { recursive: true, force: true });
    },
  };
}

async function writeAnnotation(staging: string, rows: DocumentRows): Promise<string> {
  const path = annotationPath(rows.documents[0]?.document ?? "");
  const location = join(staging, path);
  await mkdir(dirname(location), { recursive: true });
  await writeDurably(location, toJson(toNested(rows, schemaPathFrom(path))));
  return path;
}

/** Without `run.json` while files of two runs stand side by side, so that a folder that has one is whole. */
async function moveAll(staging: string, folder: string, files: readonly string[]): Promise<void> {
  await rm(join(folder, runFile), { force: true });
  for (const file of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await rename(join(staging, file), join(folder, file));
  }
  await removeStale(join(folder, annotationFolder), new Set(files.map((file) => join(folder, file))));
  await rename(join(staging, runFile), join(folder, runFile));
  await syncFolder(folder);
}

async function writeDurably(location: string, text: string): Promise<void> {
  const handle = await open(location, "w");
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
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
