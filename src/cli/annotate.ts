/** `litmark annotate`: finds the files, runs the pipeline over them one by one, writes the tables, and says so. */
import { relative, resolve } from "node:path";
import { type LoadedResources, readResources } from "../io/dictionaries.ts";
import { findInputs } from "../io/find.ts";
import type { InputFile } from "../io/name.ts";
import { readText } from "../io/read.ts";
import { readVersion } from "../io/version.ts";
import { type OutputFolder, openOutput } from "../io/write.ts";
import type { SourceFile } from "../model.ts";
import { annotate, type Pipeline } from "../pipeline.ts";
import { makeStopwatch, type Stopwatch } from "../stopwatch.ts";
import { makeOffsets } from "../table/offset.ts";
import { toRows } from "../table/rows.ts";
import type { DocumentRows } from "../table/table.ts";
import type { Effects } from "./effects.ts";
import { exitCodes } from "./exit.ts";
import { type Checksum, toManifest } from "./manifest.ts";
import { formatRow, groupProblems } from "./problem.ts";
import { openProgress } from "./progress.ts";
import { formatSummary, toJsonSummary } from "./summary.ts";
import { Tally } from "./tally.ts";
import { formatTimings } from "./timing.ts";

export interface AnnotateOptions {
  readonly out: string;
  readonly dictionaries?: readonly string[];
  readonly shippedDictionaries: boolean;
  readonly quiet?: boolean;
  readonly json?: boolean;
  readonly timings?: boolean;
}

/** Everything that a run needs and fills. */
interface Prepared {
  readonly effects: Effects;
  readonly options: AnnotateOptions;
  /** Milliseconds from the start of the process. */
  readonly started: number;
  readonly stopwatch: Stopwatch;
  readonly files: readonly InputFile[];
  readonly loaded: LoadedResources;
  readonly tally: Tally;
  /** Files that were read. */
  readonly inputs: Checksum[];
}

interface Run extends Prepared {
  readonly pipeline: Pipeline;
}

/** Gives the exit code. Throws a UsageError for paths that cannot be used, and the reason when it is interrupted. */
export async function annotateFiles(
  inputs: readonly string[],
  options: AnnotateOptions,
  effects: Effects,
  pipeline: Pipeline = annotate,
): Promise<number> {
  const run = { ...(await prepare(inputs, options, effects)), pipeline };
  const out = resolve(effects.cwd, options.out);
  const output = await run.stopwatch.measureAsync("write", () => openOutput(out, options.out));
  try {
    await annotateAll(run, output);
    await commit(run, output);
  } catch (error) {
    await output.discard();
    throw error;
  }
  return report(run);
}

async function prepare(
  inputs: readonly string[],
  options: AnnotateOptions,
  effects: Effects,
): Promise<Prepared> {
  const { cwd, clock } = effects;
  const started = clock();
  const stopwatch = makeStopwatch(clock);
  const found = await stopwatch.measureAsync("find", () => findInputs(inputs, { cwd, except: options.out }));
  const { dictionaries = [], shippedDictionaries: shipped } = options;
  const loaded = await stopwatch.measureAsync("dictionary", () =>
    readResources({ dictionaries, shipped, cwd }),
  );
  const tally = new Tally();
  tally.addDiagnostics([...found.diagnostics, ...loaded.diagnostics]);
  return { effects, options, started, stopwatch, files: found.files, loaded, tally, inputs: [] };
}

async function annotateAll(run: Run, output: OutputFolder): Promise<void> {
  const { effects, options, files, tally, stopwatch } = run;
  const quiet = options.quiet === true || options.json === true;
  const progress = await openProgress({ ...effects, stream: effects.stderr, total: files.length, quiet });
  try {
    for (const [i, file] of files.entries()) {
      effects.signal.throwIfAborted();
      for (const rows of await annotateFile(run, file)) {
        tally.addDocument(rows);
        await stopwatch.measureAsync("write", () => output.add(rows));
      }
      progress.update(i + 1, tally.totals().rows.mentions);
    }
    effects.signal.throwIfAborted();
  } finally {
    progress.stop();
  }
}

/** The rows of the documents in a file; none, but a diagnostic, for a file that cannot be used. */
async function annotateFile(run: Run, { location, path, name }: InputFile): Promise<DocumentRows[]> {
  const { stopwatch, tally, inputs } = run;
  const result = await stopwatch.measureAsync("read", () => readText(location, path));
  if (result.kind === "unread") {
    tally.addDiagnostics([result.diagnostic]);
    return [];
  }
  inputs.push(result.file);
  try {
    return makeRows(run, { name, ...result.file });
  } catch (error) {
    reportBug(run, path, error);
    return [];
  }
}

function makeRows({ loaded, stopwatch, pipeline }: Run, file: SourceFile & Checksum): DocumentRows[] {
  const { measure } = stopwatch;
  const annotations = pipeline(file, loaded.resources, { measure });
  return measure("rows", () => {
    const offsets = makeOffsets(file.text);
    return annotations.map((annotation) => toRows(annotation, { sha256: file.sha256, offsets }));
  });
}

/** A document that makes the program fail must not cost the user the others; the stack is for the bug report. */
function reportBug({ effects, tally }: Run, path: string, error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `the document could not be annotated (a fault of litmark, please report it): ${reason}`;
  tally.addDiagnostics([
    { path, severity: "error", code: "document-failed", message, place: { kind: "file" } },
  ]);
  if (error instanceof Error) effects.stderr.write(`${error.stack}\n`);
}

async function commit(run: Run, output: OutputFolder): Promise<void> {
  const { tally, loaded, inputs, options, stopwatch } = run;
  const diagnostics = tally.diagnostics();
  const manifest = toManifest({
    version: readVersion(),
    shippedDictionaries: options.shippedDictionaries,
    inputs,
    dictionaries: loaded.dictionaries,
    language: loaded.language,
    totals: tally.totals(),
    problems: groupProblems(diagnostics, (path) => path),
  });
  const closing = { entities: tally.entities(), diagnostics, run: manifest };
  await stopwatch.measureAsync("write", () => output.commit(closing));
}

/** Tells the user what came out, and gives the exit code. */
function report(run: Run): number {
  const { effects, options, tally } = run;
  const rows = tally.diagnostics();
  const problems = groupProblems(rows, pathShown(run));
  const hasErrors = problems.some(({ severity }) => severity === "error");
  const exitCode = hasErrors ? exitCodes.errors : exitCodes.clean;
  for (const row of rows.filter(({ severity }) => severity === "error")) {
    effects.stderr.write(`${formatRow(row, pathShown(run))}\n`);
  }
  const summary = { totals: tally.totals(), problems, out: options.out };
  if (options.json)
    effects.stdout.write(toJsonSummary(summary, exitCode, options.timings ? timesOf(run) : undefined));
  else if (!options.quiet) effects.stdout.write(formatSummary(summary));
  if (options.timings && !options.json) effects.stderr.write(formatTimings(timesOf(run), effects.clock()));
  return exitCode;
}

/** By stage; `start` is the time until the command began, in which Node and the program were loaded. */
function timesOf({ started, stopwatch }: Run): ReadonlyMap<string, number> {
  return new Map([["start", started], ...stopwatch.times]);
}

/** Tables name an input from its root; on the terminal it is named from where the user stands. */
function pathShown({ files, effects }: Run): (path: string) => string {
  const locations = new Map(files.map(({ path, location }) => [path, location]));
  return (path) => {
    const location = locations.get(path);
    return location === undefined ? path : relative(effects.cwd, location);
  };
}
