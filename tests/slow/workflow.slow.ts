/** The workflow under the Snakemake that the system has, on this machine and on a SLURM of one node. */
import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, type TestContext, test } from "vitest";
import { runBinary } from "../cli/run.ts";
import { addFiles, listFiles } from "../io/folder.ts";
import { environmentWith, missingPrograms, startSlurm } from "./slurm.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const workflow = join(root, "workflow");
const missing = await missingPrograms(["snakemake"]);

/** Holds the corpus, and `one`: the tables of a single run over it. */
let cwd = "";
let single: Readonly<Record<string, string>> = {};

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "litmark-workflow-"));
  await addFiles(cwd, await makeCorpus(36));
  expect((await runBinary(cwd, "annotate", "corpus", "--out", "one", "--quiet")).code).toBe(0);
  single = await checksumsOf("one");
  expect(Object.keys(single)).toContain("run.json");
});

afterAll(() => rm(cwd, { recursive: true, force: true }));

/** Reviews enough that a shard of them takes seconds. */
async function makeCorpus(count: number): Promise<Record<string, string>> {
  const folder = join(root, "input");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".md")).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  const pick = (i: number) => texts[i % texts.length] ?? "";
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`corpus/${i % 7}/${i}.md`, pick(i)]));
}

async function checksumsOf(folder: string): Promise<Record<string, string>> {
  const files = await listFiles(join(cwd, folder));
  const sums = files.map(async (file) => {
    const content = await readFile(join(cwd, folder, file));
    return [file, createHash("sha256").update(content).digest("hex")] as const;
  });
  return Object.fromEntries(await Promise.all(sums));
}

/** Starts the workflow into folder `out` under a profile. */
function start(profile: string, out: string, config: readonly string[], env = process.env): ChildProcess {
  const paths = ["--snakefile", join(workflow, "Snakefile"), "--profile", join(workflow, "profile", profile)];
  const args = [...paths, "--config", "corpus=corpus", `out=${out}`, ...config];
  return spawn("snakemake", args, { cwd, env, stdio: ["ignore", "ignore", "pipe"] });
}

/** Gives the exit code, and what Snakemake says. */
async function end(child: ChildProcess): Promise<{ code: unknown; log: string }> {
  let log = "";
  child.stderr?.on("data", (chunk) => {
    log += String(chunk);
  });
  const [code] = await once(child, "close");
  return { code, log };
}

/** The number of a process that is annotating a shard below a folder: the folder that it builds its tables in has it. */
async function workingProcess(folder: string): Promise<number> {
  const name = new RegExp(`^\\.litmark-${hostname()}-(\\d+)-`, "u");
  for (;;) {
    for (const shard of await readdir(join(cwd, folder)).catch(() => [])) {
      const entries = await readdir(join(cwd, folder, shard)).catch(() => []);
      const [found] = entries.flatMap((entry) => name.exec(entry)?.[1] ?? []);
      if (found !== undefined) return Number(found);
    }
    await setTimeout(20);
  }
}

function skipWithout({ skip }: TestContext, lacking: string): void {
  console.warn(`skipped: ${lacking}`);
  skip(lacking);
}

test("goes on after a shard was killed, and gives the bytes of one run", async (context) => {
  if (missing.length > 0) return skipWithout(context, "Snakemake is not installed");
  const run = start("local", "local", ["shards=3", "retries=0"]);
  const ended = end(run);
  process.kill(await workingProcess("local-shards"), "SIGKILL");
  const { code, log } = await ended;
  expect(code, log).toBe(1);
  expect(await listFiles(join(cwd, "local")).catch(() => [])).not.toContain("run.json");
  const finished = await finishedShards("local-shards");
  expect(finished.length).toBeLessThan(3);
  const again = await end(start("local", "local", ["shards=3", "retries=0"]));
  expect(again.code, again.log).toBe(0);
  expect(await checksumsOf("local")).toEqual(single);
  const kept = (await finishedShards("local-shards")).filter((shard) => finished.includes(shard));
  expect(kept, "what was done is not done again").toEqual(finished);
});

/** Folders with a `run.json`, and when it was written. */
async function finishedShards(folder: string): Promise<string[]> {
  const shards = await readdir(join(cwd, folder));
  const times = shards.map((shard) =>
    stat(join(cwd, folder, shard, "run.json")).then(
      ({ mtimeMs }) => [`${shard} ${mtimeMs}`],
      () => [],
    ),
  );
  return (await Promise.all(times)).flat();
}

test("tries a shard again that was killed", async (context) => {
  if (missing.length > 0) return skipWithout(context, "Snakemake is not installed");
  const ended = end(start("local", "retried", ["shards=2", "retries=1"]));
  process.kill(await workingProcess("retried-shards"), "SIGKILL");
  const { code, log } = await ended;
  expect(code, log).toBe(0);
  expect(log).toContain("Trying to restart job");
  expect(await checksumsOf("retried")).toEqual(single);
});

test("gives the bytes of one run from the jobs of SLURM", async (context) => {
  if (missing.length > 0) return skipWithout(context, "Snakemake is not installed");
  const slurm = await startSlurm();
  if (typeof slurm === "string") return skipWithout(context, `SLURM cannot be started: ${slurm}`);
  try {
    const { code, log } = await end(
      start("slurm", "slurm", ["shards=2"], environmentWith(slurm.environment)),
    );
    expect(code, log).toBe(0);
    expect(log).toMatch(/Submitted (?:DRMAA )?job|with external jobid/u);
    expect(await checksumsOf("slurm")).toEqual(single);
  } finally {
    await slurm.stop();
  }
});
