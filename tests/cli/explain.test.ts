import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeFolder } from "../io/folder.ts";
import { makeZip } from "../io/packed.ts";
import { runHere } from "./run.ts";

const files = {
  "review.md": `# Title

## Introduction

Zorbin inhibits plexin near blebs [1]. Plexin and
zorbin were found, and blebs may treat
plexin.

They contain zorbin, whereas zorbin recruits plexin.

## References

1. Doe J. On quux. J Test. 2001;1:2-3.
`,
  "own/protein.csv": "name,id\nzorbin,none\nplexin,none\n",
  "own/vesicle.csv": "name,id\nbleb,none\n",
};

async function explain(place: string, ...args: readonly string[]) {
  const cwd = await makeFolder(files);
  const own = ["--dictionaries", "own", "--no-shipped-dictionaries"];
  return runHere(cwd, "explain", place, ...own, ...args);
}

async function read(place: string): Promise<unknown[]> {
  const { stdout } = await explain(place, "--json");
  const reports: unknown = JSON.parse(stdout);
  return Array.isArray(reports) ? reports : [];
}

test("shows mentions, clauses, triggers and relations with their rules", async () => {
  const [first] = await read("review.md:5:1");
  expect(first).toMatchObject({
    line: 5,
    column: 1,
    section: "Introduction",
    marked: "[1 Zorbin] inhibits [2 plexin] near [3 blebs] [1].",
    triggers: [{ text: "inhibits", kind: "verb", places: { subject: [1], object: [2] } }],
    relations: [
      { subject: 1, predicate: "negatively_regulates", object: 2, rule: "verb-active", citations: [1] },
    ],
  });
});

test("says of every other pair why it has no relation", async () => {
  const [first] = await read("review.md:5:1");
  expect(first).toMatchObject({
    unrelated: [
      { first: 1, second: 3, why: '"inhibits" has "Zorbin" at its subject, but "blebs" at no place' },
      { first: 2, second: 3, why: '"inhibits" has "plexin" at its object, but "blebs" at no place' },
    ],
  });
});

test("shows what was found and refused because of its types", async () => {
  const { stdout } = await explain("review.md:6");
  expect(stdout).toContain("verb-active reads treats, but no vesicle treats molecule");
});

test("takes every sentence that touches the line, or the one at the column", async () => {
  expect(await read("review.md:5")).toHaveLength(2);
  expect(await read("review.md:6")).toHaveLength(1);
  expect(await read("review.md:5:40")).toHaveLength(1);
});

test("a line without sentences says so", async () => {
  const { stdout, code } = await explain("review.md:4");
  expect({ told: stdout.startsWith("no sentence of the text stands at review.md:4"), code }).toEqual({
    told: true,
    code: 0,
  });
});

test.each(["review.md", "review.md:", "review.md:x", "review.md:99", "missing.md:3", ":5"])(
  "refuses %s",
  async (place) => {
    const { stderr, code } = await explain(place);
    expect({ stderr: stderr.startsWith("litmark: "), code }).toEqual({ stderr: true, code: 2 });
  },
);

test("explains a file in an archive, by the place that problems are told with", async () => {
  const cwd = await makeFolder({});
  const pack = await makeZip([
    ["a.md", "Short.\n"],
    ["in/review.md", files["review.md"]],
  ]);
  await writeFile(join(cwd, "pack.zip"), pack);
  const run = (place: string) => runHere(cwd, "explain", place, "--json");
  const { stdout, code } = await run("pack.zip#in/review.md:5:1");
  expect({ code, sentences: JSON.parse(stdout) }).toMatchObject({ code: 0, sentences: [{ line: 5 }] });
  expect((await run("pack.zip#b.md:5")).stderr).toContain("pack.zip has no file b.md that can be read");
  expect((await run("pack.zip:5")).stderr).toContain("pack.zip is an archive; write a file of it, too");
});
