/**
 * The output folder. What is new is written into a folder of its own inside it and moved to its place when all is
 * complete, `run.json` last: whatever stops the run, no table is ever half written, and a folder with a `run.json`
 * holds the tables of that run and no others. Files that would be written again as they are stay where they are.
 */
import { mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import * as z from "zod";
import { annotationFolder, removeStale, schemaFile } from "../io/annotation-file.ts";
import { toJson, toJsonBytes } from "../io/json.ts";
import { withLock } from "../io/lock.ts";
import { refusal } from "../io/reason.ts";
import { signatureOf } from "../io/signature.ts";
import { openStaging, syncFiles, syncFolder } from "../io/staging.ts";
import { UsageError } from "../io/usage-error.ts";
import { annotationSchema } from "../table/annotation.ts";
import { defaultFormats, type OutputFormat } from "./format.ts";
import type { DoneItem } from "./item.ts";
import type { Outcome } from "./outcome.ts";
import { openParts } from "./output/formats.ts";
import { FileWriter } from "./output/json.ts";
import type { FinishedFile, OutputPart, Place } from "./output/part.ts";
import type { Closing, Sink } from "./sink.ts";

export const runFile = "run.json";

export interface OutputOptions {
  /** What the user calls the folder. */
  readonly name?: string;
  readonly formats?: readonly OutputFormat[];
  /** True for a part of a run, which keeps what is needed to put the parts together. */
  readonly isShard?: boolean;
}

/** Throws a UsageError, here and later, when the folder cannot be written. */
export async function openOutputFolder(folder: string, options: OutputOptions = {}): Promise<Sink> {
  const { name = folder, formats = defaultFormats, isShard = false } = options;
  const explain = explainFor(name);
  const draft = await explain(async () => openDraft(await openStaging(folder), folder, formats, isShard));
  return {
    take: (outcome, item) => explain(async () => draft.add(outcome, item)),
    commit: (closing) =>
      explain(async () => {
        const files = draft.finish(closing);
        const fresh = files.filter(({ kept }) => kept === undefined);
        await syncFiles(fresh.map(({ file }) => join(draft.folder, file)));
        if (fresh.length > 0) await withLock(folder, () => moveAll(draft.folder, folder, files));
        await rm(draft.folder, { recursive: true });
        return files.map(({ file }) => file);
      }),
    discard: async () => {
      draft.abandon();
      await rm(draft.folder, { recursive: true, force: true });
    },
  };
}

/** `staging`: an empty folder; it is removed when the draft cannot be made. */
async function openDraft(
  staging: string,
  folder: string,
  formats: readonly OutputFormat[],
  isShard: boolean,
): Promise<Draft> {
  try {
    const place = { folder: staging, earlier: folder };
    return new Draft(place, await openParts(place, formats, isShard));
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    throw error;
  }
}

export interface Comparison {
  readonly sink: Pick<Sink, "take">;
  /** The files that are not as they would be written, below the folder; what they would be stands in the other one. */
  finish(closing: Closing): readonly string[];
  /** Closes what is open. */
  abandon(): void;
}

/** Writes into an empty folder what differs from the output that stands in another. */
export async function openComparison(
  staging: string,
  folder: string,
  { formats = defaultFormats, isShard = false }: OutputOptions,
): Promise<Comparison> {
  const draft = await openDraft(staging, folder, formats, isShard);
  return {
    sink: { take: (outcome, item) => draft.add(outcome, item) },
    finish: (closing) =>
      draft.finish(closing).flatMap(({ file, kept }) => (kept === undefined ? [file] : [])),
    abandon: () => draft.abandon(),
  };
}

/** The output while it grows, in a folder of its own. */
class Draft {
  readonly folder: string;
  readonly #parts: readonly OutputPart[];
  readonly #writer: FileWriter;

  constructor(place: Place, parts: readonly OutputPart[]) {
    this.folder = place.folder;
    this.#parts = parts;
    this.#writer = new FileWriter(place);
  }

  add(outcome: Outcome, item: DoneItem | undefined): void {
    for (const part of this.#parts) part.add(outcome, item);
  }

  /** Gives all files, `run.json` last; that one is written anew where any other is. */
  finish({ entities, run }: Closing): FinishedFile[] {
    const finished = this.#parts.map((part) => part.finish(entities));
    const tables = finished.flatMap((part) => part.tables);
    const schema = this.#writer.write(schemaFile, Buffer.from(toJson(annotationSchema())));
    const files: FinishedFile[] = [...tables, schema, ...finished.flatMap((part) => part.others)];
    const manifest = run(tables.map(({ file, sha256 }) => ({ file, sha256 })));
    const isSame = files.every(({ kept }) => kept !== undefined);
    return [...files, this.#writer.write(runFile, toJsonBytes(manifest), isSame)];
  }

  abandon(): void {
    for (const part of this.#parts) part.abandon();
  }
}

/** Without `run.json` while files of two runs stand side by side, so that a folder that has one is whole. */
async function moveAll(staging: string, folder: string, finished: readonly FinishedFile[]): Promise<void> {
  for (const { file, kept } of finished)
    if (kept !== undefined && signatureOf(join(folder, file)) !== kept) throw interference(folder);
  const files = finished.map(({ file }) => file).filter((file) => file !== runFile);
  const moved = finished.filter(({ file, kept }) => kept === undefined && file !== runFile);
  const stale = tablesOfRun(folder).filter((file) => !files.includes(file));
  rmSync(join(folder, runFile), { force: true });
  await syncFolder(folder);
  for (const file of stale) rmSync(join(folder, file), { force: true });
  const folders = new Set(moved.map(({ file }) => dirname(join(folder, file))));
  for (const one of folders) mkdirSync(one, { recursive: true });
  for (const { file } of moved) renameSync(join(staging, file), join(folder, file));
  await removeStale(join(folder, annotationFolder), new Set(files.map((file) => join(folder, file))));
  for (const one of folders) await syncFolder(one);
  renameSync(join(staging, runFile), join(folder, runFile));
  await syncFolder(folder);
}

function interference(folder: string): UsageError {
  return new UsageError(`another run wrote to ${folder} at the same time; run again`);
}

/** Names of files in the folder itself, and nothing that leads elsewhere. */
const Tables = z.object({ tables: z.array(z.object({ file: z.string().regex(/^[a-z]+\.[a-z]+$/u) })) });

/** Tables that an earlier run left in the folder, perhaps in formats that this one does not write. */
function tablesOfRun(folder: string): string[] {
  try {
    const { data } = Tables.safeParse(JSON.parse(readFileSync(join(folder, runFile), "utf8")));
    return data === undefined ? [] : data.tables.map(({ file }) => file);
  } catch (error) {
    if (refusal(error) === undefined && !(error instanceof SyntaxError)) throw error;
    return [];
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
