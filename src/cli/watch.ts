/** `litmark annotate --watch`: annotates, then again whenever an input or a dictionary changes, until it is stopped. */
import { relative, resolve } from "node:path";
import { shippedFolder } from "../io/dictionaries.ts";
import { UsageError } from "../io/usage-error.ts";
import { watchFiles } from "../io/watch.ts";
import { type AnnotateOptions, annotateFiles } from "./annotate.ts";
import type { Effects } from "./effects.ts";
import { count } from "./summary.ts";

/** Stands for standard input and output, which nobody can watch. */
const pipe = "-";

/**
 * Gives the exit code of the last run when the user stops the watch between two runs. Throws a UsageError for what
 * cannot be watched, and the reason when a run is interrupted.
 */
export async function annotateWatching(
  inputs: readonly string[],
  options: AnnotateOptions,
  effects: Effects,
): Promise<number> {
  refusePipes(inputs, options);
  const { cwd, signal, stderr } = effects;
  const ignored = [resolve(cwd, options.out)];
  const watcher = await watchFiles({ paths: watchedPaths(inputs, options, cwd), ignored, signal });
  const say = (message: string) => {
    if (options.quiet !== true) stderr.write(`litmark: ${message}\n`);
  };
  const again = () => annotateFiles(inputs, options, effects);
  try {
    let exitCode = await again();
    say("watching for changes; stop with Ctrl-C");
    for (let changed = await watcher.next(); changed !== undefined; changed = await watcher.next()) {
      say(describeChange(changed.map((path) => relative(cwd, path))));
      exitCode = (await unlessUnusable(again, effects)) ?? exitCode;
    }
    return exitCode;
  } finally {
    await watcher.close();
  }
}

/** What was right at the beginning may be wrong for the moment: an input that is being renamed ends no watch. */
async function unlessUnusable(run: () => Promise<number>, { stderr }: Effects): Promise<number | undefined> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    stderr.write(`litmark: ${error.message}\n`);
    return undefined;
  }
}

function refusePipes(inputs: readonly string[], { out, filesFrom }: AnnotateOptions): void {
  if (inputs.includes(pipe) || out === pipe || filesFrom === pipe)
    throw new UsageError("--watch needs files and an output folder; - cannot be watched");
}

/** Inputs, the list of inputs, and dictionaries. */
function watchedPaths(
  inputs: readonly string[],
  { dictionaries = [], shippedDictionaries, filesFrom }: AnnotateOptions,
  cwd: string,
): string[] {
  const named = [
    ...inputs.map(withoutGlob),
    ...dictionaries,
    ...(filesFrom === undefined ? [] : [filesFrom]),
  ];
  return [...named.map((path) => resolve(cwd, path)), ...(shippedDictionaries ? [shippedFolder] : [])];
}

/** The folder that a glob searches: `reviews` of `reviews/*.md`. */
function withoutGlob(input: string): string {
  const parts = input.split("/");
  const glob = parts.findIndex((part) => /[*?[{(!]/u.test(part));
  return glob < 0 ? input : parts.slice(0, glob).join("/") || (input.startsWith("/") ? "/" : ".");
}

function describeChange(paths: readonly string[]): string {
  const [first = "", ...others] = paths;
  return others.length === 0
    ? `${first} has changed`
    : `${first} and ${count(others.length, "other file")} have changed`;
}
