/** `litmark annotate`: runs over the documents, writes the tables, and says so. */
import { resolve } from "node:path";
import { type Job, type JobOptions, openJob } from "../batch/job.ts";
import { toManifest } from "../batch/manifest.ts";
import { openOutputFolder } from "../batch/output-folder.ts";
import { runBatch } from "../batch/run.ts";
import type { Sink } from "../batch/sink.ts";
import type { Tally } from "../batch/tally.ts";
import { readVersion } from "../io/version.ts";
import type { Pipeline } from "../pipeline.ts";
import { makeStopwatch, type Stopwatch } from "../stopwatch.ts";
import type { Effects } from "./effects.ts";
import { exitCodes } from "./exit.ts";
import { watchRun } from "./progress.ts";
import { formatSummary, toJsonSummary } from "./summary.ts";
import { formatTimings } from "./timing.ts";

export interface AnnotateOptions extends JobOptions {
  readonly out: string;
  readonly quiet?: boolean;
  readonly json?: boolean;
  readonly timings?: boolean;
}

/** Gives the exit code. Throws a UsageError for paths that cannot be used, and the reason when it is interrupted. */
export async function annotateFiles(
  inputs: readonly string[],
  options: AnnotateOptions,
  effects: Effects,
  pipeline?: Pipeline,
): Promise<number> {
  const { cwd, clock, signal } = effects;
  const start = clock();
  const stopwatch = makeStopwatch(clock);
  const watch = watchRun(options, effects);
  const own = pipeline === undefined ? {} : { pipeline };
  const job = await openJob({
    inputs,
    options,
    cwd,
    except: options.out,
    stopwatch,
    onNotice: watch.notice,
    ...own,
  });
  const sink = await openOutputFolder(resolve(cwd, options.out), options.out);
  try {
    await watch.begin(job.inputs.length);
    const tally = await runBatch({ ...job, sink: timed(sink, stopwatch), observer: watch, signal });
    signal.throwIfAborted();
    await stopwatch.measureAsync("write", () => commit(job, options, sink, tally));
    watch.end();
    return report({ tally, stopwatch, start, options, effects });
  } catch (error) {
    watch.end();
    await sink.discard();
    throw error;
  }
}

function timed(sink: Sink, { measureAsync }: Stopwatch): Pick<Sink, "take"> {
  return { take: (outcome, item) => measureAsync("write", async () => sink.take(outcome, item)) };
}

async function commit({ files }: Job, options: AnnotateOptions, sink: Sink, tally: Tally): Promise<void> {
  await sink.commit({
    entities: tally.entities(),
    run: (tables) =>
      toManifest({
        version: readVersion(),
        shippedDictionaries: options.shippedDictionaries,
        minConfidence: options.minConfidence ?? 0,
        inputs: tally.inputs,
        dictionaries: files.dictionaries,
        language: Object.values(files.language),
        sources: files.sources,
        totals: tally.totals(),
        problems: tally.problems(),
        tables,
      }),
  });
}

interface Finished {
  readonly tally: Tally;
  readonly stopwatch: Stopwatch;
  /** Milliseconds until the command began, in which Node and the program were loaded. */
  readonly start: number;
  readonly options: AnnotateOptions;
  readonly effects: Effects;
}

/** Tells the user what came out, and gives the exit code. */
function report({ tally, stopwatch, start, options, effects }: Finished): number {
  const problems = tally.problems();
  const exitCode = problems.some(({ severity }) => severity === "error") ? exitCodes.errors : exitCodes.clean;
  const times = new Map([["start", start], ...stopwatch.times]);
  for (const line of tally.errors) effects.stderr.write(`${line}\n`);
  const summary = { totals: tally.totals(), problems, out: options.out };
  if (options.json)
    effects.stdout.write(toJsonSummary(summary, exitCode, options.timings ? times : undefined));
  else if (!options.quiet) effects.stdout.write(formatSummary(summary));
  if (options.timings && !options.json) effects.stderr.write(formatTimings(times, effects.clock()));
  return exitCode;
}
