/** What the commands that write tables say at their end. */
import type { Findings } from "../batch/tally.ts";
import type { Effects } from "./effects.ts";
import { exitCodes } from "./exit.ts";
import { type LogFormat, openLog } from "./log.ts";
import { formatSummary, toJsonSummary } from "./summary.ts";
import { formatTimings } from "./timing.ts";

export interface Finished {
  readonly findings: Findings;
  /** Inputs whose outcome an earlier run had found. */
  readonly reused?: number;
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
  readonly logFormat?: LogFormat;
}

/** Tells the user what came out, and gives the exit code. */
export function reportRun(finished: Finished, effects: Effects): number {
  const { findings, reused = 0, out, first, options, times } = finished;
  const { stderr, clock } = effects;
  const stdout = out === "-" ? stderr : effects.stdout;
  const { problems, errors } = findings;
  const exitCode = problems.some(({ severity }) => severity === "error") ? exitCodes.errors : exitCodes.clean;
  const log = openLog(stderr, options.logFormat);
  for (const line of errors) log.error(line);
  const summary = { ...findings, reused, out, first };
  if (options.json) stdout.write(toJsonSummary(summary, exitCode, options.timings ? times : undefined));
  else if (!options.quiet) stdout.write(formatSummary(summary));
  if (options.timings && !options.json) stderr.write(formatTimings(times, clock()));
  return exitCode;
}
