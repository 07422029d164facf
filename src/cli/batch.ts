/**
 * What the commands that read documents share: the files are found, the dictionaries loaded, each file is annotated,
 * and what is wrong with any of them is added up. What becomes of the rows is the command's own.
 */
import { relative } from "node:path";
import { type LoadedResources, readResources } from "../io/dictionaries.ts";
import { isArchive } from "../io/extension.ts";
import { findInputs } from "../io/find.ts";
import type { InputFile } from "../io/name.ts";
import { type ReadResult, toText } from "../io/read.ts";
import { checksumOf, readSources, type Source } from "../io/source.ts";
import type { SourceFile } from "../model.ts";
import type { Pipeline } from "../pipeline.ts";
import { makeStopwatch, type Stopwatch } from "../stopwatch.ts";
import { makeOffsets } from "../table/offset.ts";
import { toRows } from "../table/rows.ts";
import type { DocumentRows } from "../table/table.ts";
import type { Effects } from "./effects.ts";
import type { Checksum } from "./manifest.ts";
import { openProgress } from "./progress.ts";
import { Tally } from "./tally.ts";

export interface BatchOptions {
  readonly dictionaries?: readonly string[];
  readonly shippedDictionaries: boolean;
  readonly quiet?: boolean;
  readonly json?: boolean;
}

export interface Batch {
  readonly effects: Effects;
  readonly options: BatchOptions;
  readonly pipeline: Pipeline;
  /** Milliseconds from the start of the process. */
  readonly started: number;
  readonly stopwatch: Stopwatch;
  readonly files: readonly InputFile[];
  readonly loaded: LoadedResources;
  readonly tally: Tally;
  /** Files that were read. */
  readonly inputs: Checksum[];
}

export interface BatchInput {
  /** Files, folders and globs, as the user named them. */
  readonly inputs: readonly string[];
  readonly options: BatchOptions;
  readonly effects: Effects;
  readonly pipeline: Pipeline;
  /** Folder that is not searched: the one that the command writes into. */
  readonly except?: string;
  /** Which of the files found are read; all without it. */
  readonly only?: (file: InputFile) => boolean;
}

/** Throws a UsageError for inputs and dictionaries that cannot be used. */
export async function openBatch({ inputs, except, only = () => true, ...given }: BatchInput): Promise<Batch> {
  const { effects, options } = given;
  const { cwd, clock } = effects;
  const started = clock();
  const stopwatch = makeStopwatch(clock);
  const search = except === undefined ? { cwd } : { cwd, except };
  const found = await stopwatch.measureAsync("find", () => findInputs(inputs, search));
  const { dictionaries = [], shippedDictionaries: shipped } = options;
  const onBuild = (message: string) => inform(message, options, effects);
  const loaded = await stopwatch.measureAsync("dictionary", () =>
    readResources({ dictionaries, shipped, cwd, onBuild }),
  );
  const tally = new Tally();
  tally.addDiagnostics([...found.diagnostics, ...loaded.diagnostics]);
  return { ...given, started, stopwatch, files: found.files.filter(only), loaded, tally, inputs: [] };
}

function inform(message: string, { quiet }: BatchOptions, { stderr }: Effects): void {
  if (quiet !== true) stderr.write(`litmark: ${message}\n`);
}

/** Hands over the rows of each document in turn. Throws the reason when the run is interrupted. */
export async function annotateAll(
  batch: Batch,
  take: (rows: DocumentRows) => Promise<void> = async () => {},
): Promise<void> {
  const { effects, options, files, tally } = batch;
  const quiet = options.quiet === true || options.json === true;
  const progress = await openProgress({ ...effects, stream: effects.stderr, total: files.length, quiet });
  try {
    for (const [i, file] of files.entries()) {
      effects.signal.throwIfAborted();
      for await (const rows of annotateFile(batch, file)) {
        tally.addDocument(rows);
        await take(rows);
      }
      progress.update(i + 1, tally.totals().rows.mentions);
    }
    effects.signal.throwIfAborted();
  } finally {
    progress.stop();
  }
}

/** The rows of the documents in a file, one by one; none, but a diagnostic, for what cannot be used. */
async function* annotateFile(batch: Batch, input: InputFile): AsyncGenerator<DocumentRows> {
  const { tally, inputs } = batch;
  if (isArchive(input.path)) await addArchive(batch, input);
  for await (const reading of readSources(input)) {
    const result = reading.kind === "read" ? decode(batch, reading.source) : reading;
    if (result.kind === "unread") tally.addDiagnostics([result.diagnostic]);
    else if (reading.kind === "read") {
      if (reading.source.path === input.path) inputs.push(result.file);
      yield* tryRows(batch, { name: reading.source.name, ...result.file });
    }
  }
}

function decode({ stopwatch }: Batch, { bytes, path }: Source): ReadResult {
  return stopwatch.measure("read", () => toText(bytes, path));
}

/** An archive is an input as a whole. */
async function addArchive({ inputs }: Batch, { location, path }: InputFile): Promise<void> {
  const sha256 = await checksumOf(location);
  if (sha256 !== undefined) inputs.push({ path, sha256 });
}

function tryRows(batch: Batch, file: SourceFile & Checksum): DocumentRows[] {
  try {
    return makeRows(batch, file);
  } catch (error) {
    reportBug(batch, file.path, error);
    return [];
  }
}

function makeRows({ loaded, stopwatch, pipeline }: Batch, file: SourceFile & Checksum): DocumentRows[] {
  const { measure } = stopwatch;
  const annotations = pipeline(file, loaded.resources, { measure });
  return measure("rows", () => {
    const offsets = makeOffsets(file.text);
    return annotations.map((annotation) => toRows(annotation, { sha256: file.sha256, offsets }));
  });
}

/** A document that makes the program fail must not cost the user the others; the stack is for the bug report. */
function reportBug({ effects, tally }: Batch, path: string, error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `the document could not be annotated (a fault of litmark, please report it): ${reason}`;
  tally.addDiagnostics([
    { path, severity: "error", code: "document-failed", message, place: { kind: "file" } },
  ]);
  if (error instanceof Error) effects.stderr.write(`${error.stack}\n`);
}

/** Tables name an input from its root; on the terminal it is named from where the user stands. */
export function pathShown({ files, effects }: Batch): (path: string) => string {
  const locations = new Map(files.map(({ path, location }) => [path, location]));
  return (path) => {
    const [file = path] = locations.has(path) ? [path] : path.split("#", 1); // a member of an archive
    const location = locations.get(file);
    return location === undefined ? path : relative(effects.cwd, location) + path.slice(file.length);
  };
}
