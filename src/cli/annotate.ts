/** `litmark annotate`: runs over the documents, writes the tables, and says so. */
import { resolve } from "node:path";
import { defaultFormats, type OutputFormat } from "../batch/format.ts";
import { type Job, type JobOptions, openJob } from "../batch/job.ts";
import { toManifest } from "../batch/manifest.ts";
import { openOutputFolder } from "../batch/output-folder.ts";
import { ClosedPipeError, openOutputStream } from "../batch/output-stream.ts";
import { runBatch } from "../batch/run.ts";
import type { Shard } from "../batch/shard.ts";
import type { Sink } from "../batch/sink.ts";
import type { Tally } from "../batch/tally.ts";
import { UsageError } from "../io/usage-error.ts";
import { readVersion } from "../io/version.ts";
import type { Pipeline } from "../pipeline.ts";
import { makeStopwatch, type Stopwatch } from "../stopwatch.ts";
import type { Effects } from "./effects.ts";
import { exitCodes } from "./exit.ts";
import { listInputs } from "./input-list.ts";
import { watchRun } from "./progress.ts";
import { type ReportOptions, reportRun } from "./report.ts";

export interface AnnotateOptions extends JobOptions, ReportOptions {
  /** Folder, or `-` for standard output. */
  readonly out: string;
  /** File with names of inputs, or `-` for standard input. */
  readonly filesFrom?: string;
  readonly format?: readonly OutputFormat[];
  readonly shard?: Shard;
}

/** Stands for standard input among the inputs, and for standard output. */
const pipe = "-";

/** Gives the exit code. Throws a UsageError for paths that cannot be used, and the reason when it is interrupted. */
export async function annotateFiles(
  inputs: readonly string[],
  options: AnnotateOptions,
  effects: Effects,
  pipeline?: Pipeline,
): Promise<number> {
  const { clock, signal } = effects;
  const start = clock();
  const stopwatch = makeStopwatch(clock);
  const watch = watchRun(options, effects);
  refuseMixtures(inputs, options);
  const job = await openInputs(inputs, options, effects, {
    stopwatch,
    onNotice: watch.notice,
    ...(pipeline === undefined ? {} : { pipeline }),
  });
  const sink = await openSink(options, effects);
  try {
    await watch.begin(job.inputs.length);
    const tally = await runBatch({ ...job, sink: timed(sink, stopwatch), observer: watch, signal });
    signal.throwIfAborted();
    await stopwatch.measureAsync("write", () => commit(job, options, sink, tally));
    watch.end();
    const times = new Map([["start", start], ...stopwatch.times]);
    return reportRun({ tally, out: options.out, first: firstFile(options), options, times }, effects);
  } catch (error) {
    watch.end();
    await sink.discard();
    if (error instanceof ClosedPipeError) return exitCodes.clean; // as `head` ends when it has enough
    throw error;
  }
}

/** Throws a UsageError for what cannot go together. */
function refuseMixtures(inputs: readonly string[], { out, filesFrom, format, shard }: AnnotateOptions): void {
  const isStream = inputs.includes(pipe);
  if (inputs.length === 0 && filesFrom === undefined)
    throw new UsageError("nothing to annotate: name files or folders, or a list of them with --files-from");
  if (isStream && (inputs.length > 1 || filesFrom !== undefined))
    throw new UsageError("- (documents from standard input) takes no other inputs beside it");
  if (isStream && shard !== undefined)
    throw new UsageError("--shard needs files, whose names tell the shard; - has none");
  if (out === pipe && (shard !== undefined || (format ?? ["ndjson"]).join() !== "ndjson"))
    throw new UsageError("--out - writes ndjson, and cannot be combined with --shard or another --format");
}

async function openInputs(
  inputs: readonly string[],
  options: AnnotateOptions,
  { cwd, stdin }: Effects,
  given: Pick<Parameters<typeof openJob>[0], "stopwatch" | "onNotice" | "pipeline">,
): Promise<Job> {
  const { filesFrom, shard, out } = options;
  const listed = filesFrom === undefined ? [] : await listInputs(filesFrom, cwd, stdin);
  return openJob({
    inputs: [...inputs, ...listed],
    options,
    cwd,
    ...(out === pipe ? {} : { except: out }),
    ...(inputs.includes(pipe) ? { stream: stdin } : {}),
    ...(shard === undefined ? {} : { shard }),
    ...given,
  });
}

function openSink({ out, format, shard }: AnnotateOptions, { cwd, stdout }: Effects): Promise<Sink> | Sink {
  if (out === pipe) return openOutputStream(stdout);
  const formats = format ?? defaultFormats;
  return openOutputFolder(resolve(cwd, out), { name: out, formats, isShard: shard !== undefined });
}

function timed(sink: Sink, { measureAsync }: Stopwatch): Pick<Sink, "take"> {
  return { take: (outcome, item) => measureAsync("write", async () => sink.take(outcome, item)) };
}

async function commit(
  { files, corpus }: Job,
  { shippedDictionaries, minConfidence = 0, format: formats = defaultFormats, shard }: AnnotateOptions,
  sink: Sink,
  tally: Tally,
): Promise<void> {
  await sink.commit({
    entities: tally.entities(),
    run: (tables) =>
      toManifest({
        version: readVersion(),
        options: { shippedDictionaries, minConfidence, formats },
        inputs: tally.inputs,
        dictionaries: files.dictionaries,
        language: Object.values(files.language),
        sources: files.sources,
        totals: tally.totals(),
        problems: tally.problems(),
        tables,
        ...(shard === undefined ? {} : { shard: { ...shard, corpus } }),
      }),
  });
}

/** Undefined where there is nothing that a person would open. */
function firstFile({ format = defaultFormats, shard }: AnnotateOptions): string | undefined {
  return format.includes("csv") && shard === undefined ? "evidence.csv" : undefined;
}
