/** `litmark annotate`: runs over the documents, writes the tables, and says so. */
import { resolve } from "node:path";
import { defaultFormats, type OutputFormat } from "../batch/format.ts";
import { type FoundJob, findJob, type Job, type JobOptions } from "../batch/job.ts";
import { licensed, toManifest } from "../batch/manifest.ts";
import { openOutputFolder } from "../batch/output-folder.ts";
import { ClosedPipeError, openOutputStream } from "../batch/output-stream.ts";
import { findReceipt, keepReceipt, signInputs } from "../batch/receipt.ts";
import { runBatch } from "../batch/run.ts";
import type { Shard } from "../batch/shard.ts";
import type { Sink } from "../batch/sink.ts";
import { storeOf } from "../batch/store.ts";
import type { Findings, Tally } from "../batch/tally.ts";
import { UsageError } from "../io/usage-error.ts";
import { readVersion } from "../io/version.ts";
import type { Pipeline } from "../pipeline.ts";
import { selectionOf } from "../selection.ts";
import { makeStopwatch, type Stopwatch } from "../stopwatch.ts";
import type { Effects } from "./effects.ts";
import { exitCodes } from "./exit.ts";
import { listInputs } from "./input-list.ts";
import { type Watch, watchRun } from "./progress.ts";
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
  const start = effects.clock();
  const stopwatch = makeStopwatch(effects.clock);
  const watch = watchRun(options, effects);
  refuseMixtures(inputs, options);
  const found = await findDocuments(inputs, options, effects, {
    stopwatch,
    onNotice: watch.notice,
    ...(pipeline === undefined ? {} : { pipeline }),
  });
  const command = { found, options, effects, stopwatch, watch };
  const isRepeatable = options.out !== pipe && !inputs.includes(pipe) && pipeline === undefined;
  const done = isRepeatable && options.cache !== false ? await makeOnce(command) : await make(command);
  if (done === undefined) return exitCodes.clean;
  const times = new Map([["start", start], ...stopwatch.times]);
  return reportRun({ ...done, out: options.out, first: firstFile(options), options, times }, effects);
}

interface AnnotateCommand {
  readonly found: FoundJob;
  readonly options: AnnotateOptions;
  readonly effects: Effects;
  readonly stopwatch: Stopwatch;
  readonly watch: Watch;
}

/** What came out. */
interface Made {
  readonly findings: Findings;
  /** Inputs whose outcome an earlier run had found. */
  readonly reused: number;
  /** Paths of what was written, below the output folder. */
  readonly written: readonly string[];
}

/** Does nothing where an earlier run has left what this one would. */
async function makeOnce(command: AnnotateCommand): Promise<Made | undefined> {
  const { found, options, effects } = command;
  const out = resolve(effects.cwd, options.out);
  const { shippedDictionaries, format, shard } = options;
  const signed = signInputs(found.inputs, found.circumstances, {
    ...{ version: readVersion(), shippedDictionaries, format, shard, corpus: found.corpus },
    ...{ sources: found.files.sources, unfound: found.unfound, cwd: effects.cwd },
  });
  const known = findReceipt(storeOf(out), signed, out);
  if (known !== undefined) return { findings: known, reused: found.inputs.length, written: [] };
  const made = await make(command);
  if (made !== undefined) keepReceipt(storeOf(out), signed, out, made.written, made.findings);
  return made;
}

/** Runs over the documents and writes the tables. Undefined when the reader of a pipe has had enough. */
async function make({
  found,
  options,
  effects,
  stopwatch,
  watch,
}: AnnotateCommand): Promise<Made | undefined> {
  const sink = await openSink(options, effects);
  const { signal } = effects;
  let job: Job | undefined;
  try {
    job = await found.open();
    await watch.begin(job.inputs.length);
    const tally = await runBatch({ ...job, sink: timed(sink, stopwatch), observer: watch, signal });
    signal.throwIfAborted();
    const written = await stopwatch.measureAsync("write", () => commit(found, options, sink, tally));
    job.recall?.close(true);
    return { findings: tally.findings(), written, reused: watch.recalled };
  } catch (error) {
    job?.recall?.close(false);
    await sink.discard();
    if (error instanceof ClosedPipeError) return undefined; // as `head` ends when it has enough
    throw error;
  } finally {
    watch.end();
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

async function findDocuments(
  inputs: readonly string[],
  options: AnnotateOptions,
  { cwd, stdin }: Effects,
  given: Pick<Parameters<typeof findJob>[0], "stopwatch" | "onNotice" | "pipeline">,
): Promise<FoundJob> {
  const { filesFrom, shard, out } = options;
  const listed = filesFrom === undefined ? [] : await listInputs(filesFrom, cwd, stdin);
  const all = [...inputs, ...listed];
  if (all.length === 0) throw new UsageError(`nothing to annotate: the list ${filesFrom} names no input`);
  return findJob({
    inputs: all,
    options,
    cwd,
    ...(out === pipe ? {} : { except: out, store: storeOf(resolve(cwd, out)) }),
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
  { files, corpus }: FoundJob,
  options: AnnotateOptions,
  sink: Sink,
  tally: Tally,
): Promise<readonly string[]> {
  const { shippedDictionaries, format: formats = defaultFormats, shard } = options;
  return sink.commit({
    entities: tally.entities(),
    run: (tables) =>
      toManifest({
        version: readVersion(),
        options: { shippedDictionaries, ...selectionOf(options), formats },
        inputs: tally.inputs,
        ...licensed(files),
        totals: tally.totals(),
        problems: tally.problems(),
        tables,
        ...(shard === undefined ? {} : { shard: { ...shard, corpus } }),
      }),
  });
}

/** Undefined where there is nothing that a person would open. */
function firstFile({ format = defaultFormats, shard, stages }: AnnotateOptions): string | undefined {
  if (!format.includes("csv") || shard !== undefined) return undefined;
  return stages === "entities" ? "mentions.csv" : "evidence.csv";
}
