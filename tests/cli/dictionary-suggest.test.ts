import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeFolder } from "../io/folder.ts";
import { readTable, runHere } from "./run.ts";

const files = {
  "own/vesicle.csv": "name,id\nexosome,none\n",
  "reviews/a.md":
    "# A\n\n## Introduction\n\nZinc ribbon factors (ZRF) and Cat act on exosomes. The ZRF of HOXA9 and =CD163 rest.\n",
  "reviews/b.md": "# B\n\n## Introduction\n\nHOXA9 is lost in exosomes.\n",
};
const own = ["--dictionaries", "own", "--no-shipped-dictionaries"];

test("prints rows of a dictionary, ranked, with what helps to judge them", async () => {
  const cwd = await makeFolder(files);
  const { stdout, stderr, code } = await runHere(cwd, "dictionary", "suggest", "reviews", ...own);
  expect({ code, stderr: stderr.includes("2 names of 2 suggested") }).toEqual({ code: 0, stderr: true });
  expect(readTable(stdout)).toMatchObject([
    { name: "HOXA9", id: "", source: "a", type: "protein", kind: "symbol", count: "2", documents: "2" },
    { name: "zinc ribbon factors", synonyms: "ZRF", type: "protein", kind: "abbreviation", count: "2" },
  ]);
  expect(readTable(stdout)[0]?.example).toContain("The ZRF of HOXA9");
});

test("writes them into a file, with the least count and the most rows that are asked for", async () => {
  const cwd = await makeFolder(files);
  const args = ["--out", "new/rows.csv", "--min-count", "1", "--limit", "1"];
  const { stdout } = await runHere(cwd, "dictionary", "suggest", "reviews", ...own, ...args);
  expect(stdout).toBe("");
  expect(readTable(await readFile(join(cwd, "new/rows.csv"), "utf8"))).toHaveLength(1);
});

test("goes on after a document that cannot be read", async () => {
  const cwd = await makeFolder({ ...files, "reviews/c.md": new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x00]) });
  const { stdout, stderr, code } = await runHere(cwd, "dictionary", "suggest", "reviews", ...own);
  expect({ code, rows: readTable(stdout).length, told: stderr.includes("c.md") }).toEqual({
    code: 1,
    rows: 2,
    told: true,
  });
});
