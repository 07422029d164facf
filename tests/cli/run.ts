import { execFile } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import type { Effects } from "../../src/cli/effects.ts";
import { runProgram } from "../../src/cli/program.ts";

export const binary = fileURLToPath(new URL("../../dist/bundle/main.js", import.meta.url));

export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

/** The runs have a cache of their own, filled here, since a run that has to fill it says so on stderr. */
process.env.LITMARK_CACHE = join(tmpdir(), "litmark-tests");
const library = new URL("../../dist/index.js", import.meta.url).href;
const filling = `const { readResources } = await import("${library}");
await readResources();
await readResources({ shipped: false });`;
await runNode(".", "--input-type=module", "--eval", filling);

/** Runs the built command, as a user does. `npm test` builds it first. */
export function runBinary(cwd: string, ...args: readonly string[]): Promise<Outcome> {
  return runNode(cwd, binary, ...args);
}

export function runNode(cwd: string, ...args: readonly string[]): Promise<Outcome> {
  return new Promise((done) => {
    const child = execFile(process.execPath, args, { cwd }, (_error, stdout, stderr) => {
      done({ stdout, stderr, code: child.exitCode ?? -1 });
    });
  });
}

/** Effects for a run within this process that nobody looks at. */
export function silentEffects(cwd: string): Effects {
  const discard = () => new Writable({ write: (_chunk, _encoding, done) => done() });
  const signal = new AbortController().signal;
  return { stdin: Readable.from([]), stdout: discard(), stderr: discard(), cwd, clock: () => 0, signal };
}

/** Runs the command within this process, which is faster. */
export async function runHere(cwd: string, ...args: readonly string[]): Promise<Outcome> {
  const written = { stdout: "", stderr: "" };
  const into = (name: keyof typeof written) =>
    new Writable({
      write: (chunk, _encoding, done) => {
        written[name] += String(chunk);
        done();
      },
    });
  const effects = { ...silentEffects(cwd), stdout: into("stdout"), stderr: into("stderr") };
  const code = await runProgram(args, effects);
  return { ...written, code };
}

const Records = z.array(z.record(z.string(), z.string()));

/** The rows of a table by column. */
export function readTable(csv: string | undefined): Record<string, string>[] {
  return Records.parse(parse(csv ?? "", { columns: true }));
}
