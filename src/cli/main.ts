#!/usr/bin/env node
/** The command: the one place where arguments, streams, signals and the exit code are the process's own. */
import { Interruption } from "./effects.ts";
import { runProgram } from "./program.ts";

const controller = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => controller.abort(new Interruption(signal))); // a second one kills at once
}

/** The reader of a pipe has gone, as in `litmark --help | head -1`: nobody is left to tell. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

process.exitCode = await runProgram(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  clock: () => performance.now(),
  signal: controller.signal,
});
