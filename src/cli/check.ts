/** `litmark check`: what is wrong with documents, their citations and their lists, and nothing else. Writes no file. */
import { isIntegrityFinding } from "../integrity/code.ts";
import { annotate, type Pipeline } from "../pipeline.ts";
import type { Row } from "../table/table.ts";
import { annotateAll, type Batch, type BatchOptions, openBatch, pathShown } from "./batch.ts";
import type { Effects } from "./effects.ts";
import { exitCodes } from "./exit.ts";
import { formatRow, groupProblems } from "./problem.ts";
import { count, countIntegrity } from "./summary.ts";

export interface CheckOptions extends BatchOptions {
  /** Warnings count as errors for the exit code. */
  readonly strict?: boolean;
}

/** Gives the exit code. Throws a UsageError for paths that cannot be used, and the reason when it is interrupted. */
export async function checkFiles(
  inputs: readonly string[],
  options: CheckOptions,
  effects: Effects,
  pipeline: Pipeline = annotate,
): Promise<number> {
  const batch = await openBatch({ inputs, options, effects, pipeline });
  await annotateAll(batch);
  const rows = batch.tally.diagnostics();
  const exitCode = exitCodeFor(rows, options);
  if (options.json) effects.stdout.write(toJsonReport(batch, rows, exitCode));
  else printReport(batch, rows);
  return exitCode;
}

function exitCodeFor(rows: readonly Row<"diagnostics">[], { strict }: CheckOptions): number {
  const counted = rows.some(
    ({ severity }) => severity === "error" || (strict === true && severity === "warning"),
  );
  return counted ? exitCodes.errors : exitCodes.clean;
}

/** The lines are all that goes to standard output, so that an editor can jump from each; the sum is for a person. */
function printReport(batch: Batch, rows: readonly Row<"diagnostics">[]): void {
  const { effects, options, tally } = batch;
  const shown = pathShown(batch);
  for (const row of rows) effects.stdout.write(`${formatRow(row, shown)}\n`);
  if (options.quiet === true) return;
  const documents = count(tally.totals().rows.documents, "document");
  const integrity = rows.filter(isIntegrityFinding).length;
  const problems =
    rows.length === 0
      ? `no problems in ${documents}`
      : `${count(rows.length, "problem")} in ${documents}, ${integrity} of them of citations and references`;
  effects.stderr.write(`${problems}\n`);
}

/** One line. `integrity` has the findings by code, `diagnostics` every problem with its place. */
function toJsonReport(batch: Batch, rows: readonly Row<"diagnostics">[], exitCode: number): string {
  const shown = pathShown(batch);
  const { documents, citations, references } = batch.tally.totals().rows;
  const report = {
    exitCode,
    counts: { documents, citations, references },
    integrity: countIntegrity(groupProblems(rows, shown)),
    diagnostics: rows.map((row) => ({ ...row, path: shown(row.path) })),
  };
  return `${JSON.stringify(report)}\n`;
}
