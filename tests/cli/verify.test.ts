import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { listFiles, makeFolder } from "../io/folder.ts";
import { runBinary } from "./run.ts";

vi.setConfig({ testTimeout: 60_000 });

const text = (name: string) =>
  `# Exosomes of ${name}\n\n## Introduction\n\nTumor cells of ${name} secrete exosomes that carry miR-21 [1].\n\n` +
  "## References\n\n1. Doe J, Roe R. Exosomal microRNA. J Test. 2001;1:2-3.\n";

/** A folder with a finished run. */
async function makeRun(...more: readonly string[]): Promise<string> {
  const cwd = await makeFolder({ "in/a.md": text("mice"), "in/b.md": text("rats") });
  await runBinary(cwd, "annotate", "in", "--out", "t", "--quiet", "--no-shipped-dictionaries", ...more);
  return cwd;
}

test.each([
  ["tables", []],
  ["lines of JSON and Parquet", ["--format", "ndjson,parquet"]],
  ["a shard", ["--shard", "1/1"]],
  ["entities alone", ["--stages", "entities", "--min-confidence", "0.5"]],
])("finds %s to be what their inputs give, and writes nothing", async (_what, options) => {
  const cwd = await makeRun(...options);
  const before = await listFiles(cwd);
  expect(await runBinary(cwd, "verify", "t", "in")).toEqual({
    code: 0,
    stdout: "",
    stderr: "t is what 2 files give\n",
  });
  expect(await listFiles(cwd)).toEqual(before);
});

test("names the first place where a table is not what it should be", async () => {
  const cwd = await makeRun();
  const table = join(cwd, "t/mentions.csv");
  const rows = await readFile(table, "utf8");
  await writeFile(table, rows.replace("hsa-miR-21", "hsa-miR-22"));
  await rm(join(cwd, "t/annotations/b.json"));
  const { stdout, code } = await runBinary(cwd, "verify", "t", "in");
  expect(code).toBe(1);
  expect(stdout).toMatch(/^mentions\.csv:2 is "[^"]*miR-22[^"]*", and should be "[^"]*miR-21[^"]*"$/mu);
  expect(stdout).toContain("annotations/b.json is missing\n");
});

test("says which inputs and dictionaries are not those of the run", async () => {
  const cwd = await makeRun();
  await writeFile(join(cwd, "in/a.md"), text("yeast"));
  await rm(join(cwd, "in/b.md"));
  await writeFile(join(cwd, "in/c.md"), text("dogs"));
  await writeFile(join(cwd, "organism.csv"), "name,id\nyeast,none\n");
  const { stdout, code } = await runBinary(cwd, "verify", "t", "in", "--dictionaries", "organism.csv");
  expect(code).toBe(1);
  expect(stdout.split("\n").slice(0, 4)).toEqual([
    expect.stringMatching(/^dictionary .*organism\.csv was not part of the run$/u),
    "input b.md is missing",
    "input a.md has changed since the run",
    "input c.md was not part of the run",
  ]);
});

test("refuses a folder without a finished run", async () => {
  const cwd = await makeFolder({ "in/a.md": text("mice"), "t/run.json": "{}", "u/run.json": "{" });
  expect(await runBinary(cwd, "verify", "t", "in")).toMatchObject({
    code: 2,
    stderr: "litmark: t holds no run of litmark: run.json is not what it would write\n",
  });
  expect((await runBinary(cwd, "verify", "u", "in")).stderr).toContain("run.json: it is damaged");
  expect((await runBinary(cwd, "verify", "in", "in")).stderr).toContain("run.json: it does not exist");
});
