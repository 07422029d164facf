import { expect, test, vi } from "vitest";
import { listFiles, makeFolder } from "../io/folder.ts";
import { runBinary } from "./run.ts";

vi.setConfig({ testTimeout: 60_000 });

test("prints help with examples for the program and the command", async () => {
  for (const args of [["--help"], ["annotate", "--help"], ["help", "annotate"]]) {
    const { stdout, stderr, code } = await runBinary(".", ...args);
    expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
    expect(stdout).toMatch(/^Usage: litmark /u);
    expect(stdout).toContain("$ litmark annotate review.md --out tables");
  }
});

test("prints help with examples for the check", async () => {
  const { stdout, code } = await runBinary(".", "check", "--help");
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Usage: litmark check /u);
  expect(stdout).toContain("$ litmark check reviews/ --strict");
});

test("prints its version", async () => {
  expect(await runBinary(".", "--version")).toEqual({ stdout: "0.1.0\n", stderr: "", code: 0 });
});

test.each([
  [
    "an unknown option",
    ["annotate", "a.md", "--out", "t", "--jsn"],
    "unknown option '--jsn'\n(Did you mean --json?)",
  ],
  ["an unknown command", ["anotate", "a.md"], "unknown command 'anotate'\n(Did you mean annotate?)"],
  ["no output folder", ["annotate", "a.md"], "required option '--out <folder>' not specified"],
  [
    "an output folder misspelt",
    ["annotate", "a.md", "--outt", "t"],
    "unknown option '--outt'\n(Did you mean --out?)",
  ],
  ["no gold data", ["evaluate", "a.md"], "required option '--gold <folder>' not specified"],
  [
    "no input",
    ["annotate", "--out", "t"],
    "nothing to annotate: name files or folders, or a list of them with --files-from",
  ],
  [
    "a format that there is not",
    ["annotate", "a.md", "--out", "t", "--format", "cvs"],
    "option '--format <formats>' argument 'cvs' is invalid. It is a list of csv, json, ndjson, parquet.",
  ],
  [
    "a shard beyond their number",
    ["annotate", "a.md", "--out", "t", "--shard", "4/3"],
    "option '--shard <i/n>' argument '4/3' is invalid. It is a number and their count, as in 3/8.",
  ],
  ["a merge without shards", ["merge", "t"], "missing required argument 'shards'"],
  [
    "a merge into one of its shards",
    ["merge", "empty", "s1", "./empty/"],
    "the tables would replace the shard ./empty/; name another folder",
  ],
  [
    "changes in two forms at once",
    ["dictionary", "diff", "none", "none", "--corpus", "a.md", "--csv", "--json"],
    "option '--csv' cannot be used with option '--json'",
  ],
  [
    "a list that names nothing",
    ["annotate", "--files-from", "none.txt", "--out", "t"],
    "nothing to annotate: the list none.txt names no input",
  ],
  [
    "an explanation of no name",
    ["dictionary", "explain", " ", "--in", "a.md"],
    'the name is empty; write one in quotes, such as "APC"',
  ],
  [
    "more threads than there can be",
    ["annotate", "a.md", "--out", "t", "--workers", "10000"],
    "option '--workers <number>' argument '10000' is invalid. Write a number from 1 to 9999.",
  ],
  ["nothing to check", ["check"], "missing required argument 'inputs'"],
  ["a check of what does not exist", ["check", "b.md"], "no such file or folder: b.md"],
  ["a check with an output folder", ["check", "a.md", "--out", "t"], "unknown option '--out'"],
  ["an input that does not exist", ["annotate", "b.md", "--out", "t"], "no such file or folder: b.md"],
  ["a pattern that matches nothing", ["annotate", "x*.md", "--out", "t"], "no such file or folder: x*.md"],
  [
    "a folder without reviews",
    ["annotate", "empty", "--out", "t"],
    "no reviews in empty: looked for files that end in .md, .markdown, .txt, .text, .nxml, .xml, .json, .jsonl, .ndjson, .pubtator, .medline, .nbib, the same with .gz, .tar, .tar.gz, .tgz, .zip",
  ],
  [
    "a folder of dictionaries without one",
    ["annotate", "a.md", "--out", "t", "--dictionaries", "empty"],
    "no dictionaries (*.csv) in empty",
  ],
  [
    "a folder of dictionaries that does not exist",
    ["annotate", "a.md", "--out", "t", "--dictionaries", "mine"],
    "no such folder of dictionaries: mine",
  ],
  [
    "an output folder that is a file",
    ["annotate", "a.md", "--out", "a.md"],
    "cannot write to a.md: it is no folder",
  ],
])("refuses %s in a line, ends with 2 and writes nothing", async (_what, args, message) => {
  const cwd = await makeFolder({ "a.md": "text", "empty/figure.png": "", "none.txt": "\n" });
  expect(await runBinary(cwd, ...args)).toEqual({ code: 2, stdout: "", stderr: `litmark: ${message}\n` });
  expect(await listFiles(cwd)).toEqual(["a.md", "empty/figure.png", "none.txt"]);
});

test("prints the help and ends with 2 when it is given nothing", async () => {
  const { stdout, stderr, code } = await runBinary(".");
  expect({ stdout, code }).toEqual({ stdout: "", code: 2 });
  expect(stderr).toContain("Usage: litmark");
});
