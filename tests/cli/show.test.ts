import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { makeFolder, readFiles } from "../io/folder.ts";
import { readTable, runBinary } from "./run.ts";

vi.setConfig({ testTimeout: 60_000 });

const review = `# Exosomes in cancer

## Introduction

Breast cancer cells secrete exosomes. Such exosomes
contain miR-21 [1].

## References

1. Doe J, Roe R. Exosomal microRNA. J Test. 2001;1:2-3.
`;

async function makeRun(...more: readonly string[]): Promise<string> {
  const cwd = await makeFolder({ "in/sub/a.md": review });
  await runBinary(cwd, "annotate", "in", "--out", "t", "--quiet", ...more);
  return cwd;
}

test("leads from a relation to its lines in the file, its words, its rule and its reference", async () => {
  const cwd = await makeRun();
  const { "t/relations.csv": csv } = await readFiles(cwd);
  const relation = readTable(csv).find(({ object_type }) => object_type === "mirna");
  const { stdout, code } = await runBinary(cwd, "show", "t", relation?.relation ?? "", "in");
  expect(code).toBe(0);
  expect(stdout).toContain("  contains(exosome, ");
  expect(stdout).toMatch(new RegExp(`^ {2}rule +${relation?.rule}$`, "mu"));
  expect(stdout).toContain('/s3 in sub/a.md, body of "Introduction"\n');
  expect(stdout).toContain("  in/sub/a.md:5:39 | Such exosomes\n  in/sub/a.md:6:1 | contain miR-21 [1].\n");
  expect(stdout).toContain("Such [exosomes]subject [contain]trigger [miR-21]object [1].\n");
  expect(stdout).toContain("  [1] Doe J, Roe R. Exosomal microRNA. J Test. 2001;1:2-3.\n");
});

test.each([
  ["sub/a/s3", "a sentence of kind body"],
  ["sub/a/m1", "vesicle exosome"],
  ["sub/a/c1", "citation of 1"],
])("shows %s", async (id, claim) => {
  const cwd = await makeRun();
  const { stdout, code } = await runBinary(cwd, "show", "t", id);
  expect({ code, lines: stdout.split("\n").slice(0, 2) }).toEqual({ code: 0, lines: [id, `  ${claim}`] });
});

test("shows no lines of a file that has changed", async () => {
  const cwd = await makeRun();
  await writeFile(join(cwd, "in/sub/a.md"), `\n\n${review}`);
  const { stdout } = await runBinary(cwd, "show", "t", "sub/a/m1", "in");
  expect(stdout).toContain("in/sub/a.md has changed since the run; its lines are not shown\n");
  expect(stdout).not.toContain("a.md:1");
});

test("reads lines of JSON as well, and says so where a run has neither", async () => {
  const lines = await makeRun("--format", "ndjson");
  expect((await runBinary(lines, "show", "t", "sub/a/m1")).stdout).toContain("vesicle exosome");
  const tables = await makeRun("--format", "csv");
  expect(await runBinary(tables, "show", "t", "sub/a/m1")).toEqual({
    code: 2,
    stdout: "",
    stderr: "litmark: the run in t has no JSON; annotate with --format csv,json\n",
  });
});

test.each([
  [["t", "sub/a/r999"], "sub/a has no row sub/a/r999"],
  [["t", "b/r1"], "t has no document b"],
  [["t", "../../etc/r1"], "t has no document ../../etc"],
  [["t", "r1"], "r1 is no id of a row; they look like reviews/exosomes/r3"],
  [["in", "sub/a/r1"], "in is no output folder of litmark: it has no run.json"],
])("refuses %j", async (args, message) => {
  const cwd = await makeRun();
  expect(await runBinary(cwd, "show", ...args)).toEqual({
    code: 2,
    stdout: "",
    stderr: `litmark: ${message}\n`,
  });
});
