/** `litmark check`: what is wrong with documents, their citations and their lists, and nothing else. Writes no file. */

import type { InputItem } from "../batch/item.ts";
import { type JobOptions, openJob } from "../batch/job.ts";
import type { Outcome } from "../batch/outcome.ts";
import { formatRow } from "../batch/problem.ts";
import { runBatch } from "../batch/run.ts";
import type { Tally } from "../batch/tally.ts";
import { isIntegrityFinding } from "../integrity/code.ts";
import { makeStopwatch } from "../stopwatch.ts";
import type { Row } from "../table/table.ts";
import type { Effects } from "./effects.ts";
import { exitCodes } from "./exit.ts";
import { watchRun } from "./progress.ts";
import { count, countIntegrity } from "./summary.ts";

export interface CheckOptions extends JobOptions {
  readonly quiet?: boolean;
  readonly json?: boolean;
  /** Warnings count as errors for the exit code. */
  readonly strict?: boolean;
}

/** A problem, and its file as the user names it. */
interface Found {
  readonly row: Row<"diagnostics">;
  readonly shown: string;
}

/** Gives the exit code. Throws a UsageError for paths that cannot be used, and the reason when it is interrupted. */
export async function checkFiles(
  inputs: readonly string[],
  options: CheckOptions,
  effects: Effects,
): Promise<number> {
  const { cwd, clock, signal } = effects;
  const watch = watchRun(options, effects);
  const job = await openJob({
    inputs,
    options,
    cwd,
    stopwatch: makeStopwatch(clock),
    onNotice: watch.notice,
  });
  const found: Found[] = [];
  const sink = {
    take: ({ summary }: Outcome, item: InputItem | undefined) => {
      for (const row of summary.diagnostics)
        found.push({ row, shown: row.path === item?.path ? item.shown : row.path });
    },
  };
  await watch.begin(job.inputs.length);
  const tally = await runBatch({ ...job, sink, observer: watch, signal }).finally(watch.end);
  const exitCode = exitCodeFor(tally, options);
  if (options.json) effects.stdout.write(toJsonReport(tally, found, exitCode));
  else printReport(tally, found, options, effects);
  return exitCode;
}

function exitCodeFor(tally: Tally, { strict }: CheckOptions): number {
  const counted = tally
    .problems()
    .some(({ severity }) => severity === "error" || (strict === true && severity === "warning"));
  return counted ? exitCodes.errors : exitCodes.clean;
}

/** The lines are all that goes to standard output, so that an editor can jump from each; the sum is for a person. */
function printReport(
  tally: Tally,
  found: readonly Found[],
  options: CheckOptions,
  { stdout, stderr }: Effects,
): void {
  for (const { row, shown } of found) stdout.write(`${formatRow(row, shown)}\n`);
  if (options.quiet === true) return;
  const documents = count(tally.totals().rows.documents, "document");
  const integrity = found.filter(({ row }) => isIntegrityFinding(row)).length;
  const problems =
    found.length === 0
      ? `no problems in ${documents}`
      : `${count(found.length, "problem")} in ${documents}, ${integrity} of them of citations and references`;
  stderr.write(`${problems}\n`);
}

/** One line. `integrity` has the findings by code, `diagnostics` every problem with its place. */
function toJsonReport(tally: Tally, found: readonly Found[], exitCode: number): string {
  const { documents, citations, references } = tally.totals().rows;
  const report = {
    exitCode,
    counts: { documents, citations, references },
    integrity: countIntegrity(tally.problems()),
    diagnostics: found.map(({ row, shown }) => ({ ...row, path: shown })),
  };
  return `${JSON.stringify(report)}\n`;
}
