/** What the commands that write tables say at their end. */
import type { Tally } from "../batch/tally.ts";
import type { Effects } from "./effects.ts";
import { exitCodes } from "./exit.ts";
import { formatSummary, toJsonSummary } from "./summary.ts";
import { formatTimings } from "./timing.ts";

export interface Finished {
  readonly tally: Tally;
  /** The output folder, as the user named it; `-` where standard output has the annotations. */
  readonly out: string;
  /** The file that a person opens first. */
  readonly first: string | undefined;
  readonly options: ReportOptions;
  /** Milliseconds by stage. */
  readonly times: ReadonlyMap<string, number>;
}

export interface ReportOptions {
  readonly quiet?: boolean;
  readonly json?: boolean;
  readonly timings?: boolean;
}

/** Tells the user what came out, and gives the exit code. */
export function reportRun({ tally, out, first, options, times }: Finished, effects: Effects): number {
  const { stderr, clock } = effects;
  const stdout = out === "-" ? stderr : effects.stdout;
  const problems = tally.problems();
  const exitCode = problems.some(({ severity }) => severity === "error") ? exitCodes.errors : exitCodes.clean;
  for (const line of tally.errors) stderr.write(`${line}\n`);
  const summary = { totals: tally.totals(), problems, out, first };
  if (options.json) stdout.write(toJsonSummary(summary, exitCode, options.timings ? times : undefined));
  else if (!options.quiet) stdout.write(formatSummary(summary));
  if (options.timings && !options.json) stderr.write(formatTimings(times, clock()));
  return exitCode;
}
