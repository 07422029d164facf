/** `litmark annotate`: finds the files, runs the pipeline over them one by one, writes the tables, and says so. */
import { resolve } from "node:path";
import { readVersion } from "../io/version.ts";
import { type OutputFolder, openOutput } from "../io/write.ts";
import { annotate, type Pipeline } from "../pipeline.ts";
import { annotateAll, type Batch, type BatchOptions, openBatch, pathShown } from "./batch.ts";
import type { Effects } from "./effects.ts";
import { exitCodes } from "./exit.ts";
import { toManifest } from "./manifest.ts";
import { formatRow, groupProblems } from "./problem.ts";
import { formatSummary, toJsonSummary } from "./summary.ts";
import { formatTimings } from "./timing.ts";

export interface AnnotateOptions extends BatchOptions {
  readonly out: string;
  readonly timings?: boolean;
}

/** Gives the exit code. Throws a UsageError for paths that cannot be used, and the reason when it is interrupted. */
export async function annotateFiles(
  inputs: readonly string[],
  options: AnnotateOptions,
  effects: Effects,
  pipeline: Pipeline = annotate,
): Promise<number> {
  const batch = await openBatch({ inputs, options, effects, pipeline, except: options.out });
  const { measureAsync } = batch.stopwatch;
  const out = resolve(effects.cwd, options.out);
  const output = await measureAsync("write", () => openOutput(out, options.out));
  try {
    await annotateAll(batch, (rows) => measureAsync("write", () => output.add(rows)));
    await commit(batch, output);
  } catch (error) {
    await output.discard();
    throw error;
  }
  return report(batch, options);
}

async function commit(batch: Batch, output: OutputFolder): Promise<void> {
  const { tally, loaded, inputs, options, stopwatch } = batch;
  const diagnostics = tally.diagnostics();
  const manifest = toManifest({
    version: readVersion(),
    shippedDictionaries: options.shippedDictionaries,
    inputs,
    dictionaries: loaded.dictionaries,
    language: loaded.language,
    sources: loaded.sources,
    totals: tally.totals(),
    problems: groupProblems(diagnostics, (path) => path),
  });
  const closing = { entities: tally.entities(), diagnostics, run: manifest };
  await stopwatch.measureAsync("write", () => output.commit(closing));
}

/** Tells the user what came out, and gives the exit code. */
function report(batch: Batch, options: AnnotateOptions): number {
  const { effects, tally } = batch;
  const rows = tally.diagnostics();
  const problems = groupProblems(rows, pathShown(batch));
  const hasErrors = problems.some(({ severity }) => severity === "error");
  const exitCode = hasErrors ? exitCodes.errors : exitCodes.clean;
  for (const row of rows.filter(({ severity }) => severity === "error")) {
    effects.stderr.write(`${formatRow(row, pathShown(batch))}\n`);
  }
  const summary = { totals: tally.totals(), problems, out: options.out };
  if (options.json)
    effects.stdout.write(toJsonSummary(summary, exitCode, options.timings ? timesOf(batch) : undefined));
  else if (!options.quiet) effects.stdout.write(formatSummary(summary));
  if (options.timings && !options.json) effects.stderr.write(formatTimings(timesOf(batch), effects.clock()));
  return exitCode;
}

/** By stage; `start` is the time until the command began, in which Node and the program were loaded. */
function timesOf({ started, stopwatch }: Batch): ReadonlyMap<string, number> {
  return new Map([["start", started], ...stopwatch.times]);
}
