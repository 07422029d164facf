/** `litmark verify`: makes the tables of a run again, and says whether they are those that were written. */
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type FoundJob, findJob, type JobOptions } from "../batch/job.ts";
import { licensed, toManifest } from "../batch/manifest.ts";
import { RunManifest } from "../batch/merge/manifest.ts";
import { openComparison, runFile } from "../batch/output-folder.ts";
import { runBatch } from "../batch/run.ts";
import type { Checksum } from "../batch/tally.ts";
import { refusal } from "../io/reason.ts";
import { UsageError } from "../io/usage-error.ts";
import { readVersion } from "../io/version.ts";
import { selectionOf } from "../selection.ts";
import { makeStopwatch } from "../stopwatch.ts";
import type { Effects } from "./effects.ts";
import { exitCodes } from "./exit.ts";
import { type Watch, watchRun } from "./progress.ts";
import { count } from "./summary.ts";

export interface VerifyOptions extends Pick<JobOptions, "dictionaries" | "workers"> {
  readonly quiet?: boolean;
}

/** What differs, in the order in which it explains what follows. */
type Differences = readonly string[];

/**
 * Gives the exit code: 1 for a difference. Throws a UsageError for a folder without a run and for inputs that cannot be
 * used, and the reason when it is interrupted.
 */
export async function verifyRun(
  output: string,
  inputs: readonly string[],
  options: VerifyOptions,
  effects: Effects,
): Promise<number> {
  const { cwd, clock, stdout, stderr } = effects;
  const folder = resolve(cwd, output);
  const manifest = readManifest(folder, output);
  const { shippedDictionaries } = manifest.options;
  const watch = watchRun(options, effects);
  const found = await findJob({
    inputs,
    options: { ...options, shippedDictionaries, ...selectionOf(manifest.options) },
    cwd,
    except: output,
    ...(manifest.shard === undefined ? {} : { shard: manifest.shard }),
    stopwatch: makeStopwatch(clock),
    onNotice: watch.notice,
  });
  const differences = [
    ...differentMakers(manifest, found),
    ...(await differentTables({ folder, manifest, found, watch, effects })),
  ];
  for (const line of differences) stdout.write(`${line}\n`);
  if (differences.length > 0) return exitCodes.errors;
  if (options.quiet !== true) stderr.write(`${output} is what ${sayGiven(found.inputs.length)}\n`);
  return exitCodes.clean;
}

function sayGiven(files: number): string {
  return `${count(files, "file")} ${files === 1 ? "gives" : "give"}`;
}

function readManifest(folder: string, name: string): RunManifest {
  try {
    const { data } = RunManifest.safeParse(JSON.parse(readFileSync(join(folder, runFile), "utf8")));
    if (data !== undefined) return data;
  } catch (error) {
    const reason = error instanceof SyntaxError ? "it is damaged" : refusal(error);
    if (reason === undefined) throw error;
    throw new UsageError(`${name} holds no finished run: ${runFile}: ${reason}`);
  }
  throw new UsageError(`${name} holds no run of litmark: ${runFile} is not what it would write`);
}

/** The program and the dictionaries: what else they make different is no surprise. */
function differentMakers({ program, dictionaries, language }: RunManifest, { files }: FoundJob): Differences {
  const version = readVersion();
  const made = licensed(files);
  return [
    ...(program.version === version ? [] : [`made by litmark ${program.version}, and this is ${version}`]),
    ...differentFiles("dictionary", dictionaries, made.dictionaries),
    ...differentFiles("language file", language, made.language),
  ];
}

function differentFiles(kind: string, then: readonly Checksum[], now: readonly Checksum[]): Differences {
  const before = new Map(then.map(({ path, sha256 }) => [path, sha256]));
  const after = new Map(now.map(({ path, sha256 }) => [path, sha256]));
  const gone = then.filter(({ path }) => !after.has(path)).map(({ path }) => `${kind} ${path} is missing`);
  const others = now.flatMap(({ path, sha256 }) => {
    if (before.get(path) === sha256) return [];
    return [`${kind} ${path} ${before.has(path) ? "has changed since the run" : "was not part of the run"}`];
  });
  return [...gone, ...others];
}

interface Verification {
  readonly folder: string;
  readonly manifest: RunManifest;
  readonly found: FoundJob;
  readonly watch: Watch;
  readonly effects: Effects;
}

async function differentTables({
  folder,
  manifest,
  found,
  watch,
  effects,
}: Verification): Promise<Differences> {
  const { options, shard } = manifest;
  const { signal } = effects;
  const staging = await mkdtemp(join(tmpdir(), "litmark-verify-"));
  const job = await found.open();
  const { formats } = options;
  const comparison = await openComparison(staging, folder, { formats, isShard: shard !== undefined });
  try {
    await watch.begin(job.inputs.length);
    const tally = await runBatch({ ...job, sink: comparison.sink, observer: watch, signal });
    const files = comparison.finish({
      entities: tally.entities(),
      run: (tables) =>
        toManifest({
          version: readVersion(),
          options,
          inputs: tally.inputs,
          ...licensed(found.files),
          totals: tally.totals(),
          problems: tally.problems(),
          tables,
          ...(shard === undefined ? {} : { shard: { ...shard, corpus: found.corpus } }),
        }),
    });
    const inputs = differentFiles("input", manifest.inputs, tally.inputs);
    return [...inputs, ...files.flatMap((file) => differenceOf(file, folder, staging) ?? [])];
  } finally {
    watch.end();
    comparison.abandon();
    await rm(staging, { recursive: true, force: true });
  }
}

/** Characters of a line that are shown around the first that differs. */
const context = 60;

/** `mentions.csv:12 is …, and should be …`; undefined for a file that was only written once more. */
function differenceOf(file: string, folder: string, staging: string): string | undefined {
  if (!existsSync(join(folder, file))) return `${file} is missing`;
  if (file.endsWith(".parquet")) return `${file} is not as it would be written`;
  const is = readFileSync(join(folder, file), "utf8").split("\n");
  const shouldBe = readFileSync(join(staging, file), "utf8").split("\n");
  const line = shouldBe.findIndex((text, i) => text !== is[i]);
  if (line < 0 && is.length === shouldBe.length) return undefined;
  const at = line < 0 ? shouldBe.length : line;
  const [a, b] = excerpts(is[at], shouldBe[at]);
  return `${file}:${at + 1} is ${a}, and should be ${b}`;
}

/** Both lines from a little before the place where they part. */
function excerpts(a: string | undefined, b: string | undefined): [string, string] {
  let same = 0;
  while (a !== undefined && b !== undefined && same < a.length && a[same] === b[same]) same++;
  const start = Math.max(0, same - context / 2);
  const show = (line: string | undefined) =>
    line === undefined ? "not there" : JSON.stringify(line.slice(start, start + context));
  return [show(a), show(b)];
}
