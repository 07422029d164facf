import { expect, test } from "vitest";
import { makeFolder } from "../io/folder.ts";
import { runHere } from "./run.ts";

const files = {
  "review.md":
    "# Title\n\n## Introduction\n\nSlit walls and zorbin bind.\n\n## References\n\n1. Doe J. On quux. J Test. 2001;1:2-3.\n",
  "own/protein.csv": "name,id,synonyms,context\nzorbin,none,ZRB,\nEGFR,HGNC:3236,,slit\n",
};
const own = ["--dictionaries", "own", "--no-shipped-dictionaries"];

async function explain(name: string, ...args: readonly string[]) {
  const cwd = await makeFolder(files);
  return runHere(cwd, "dictionary", "explain", name, "--in", "review.md", ...own, ...args);
}

test("says where the name stands, as what it is tagged, and the row of the dictionary", async () => {
  const { stdout, code } = await explain("zorbin");
  expect(code).toBe(0);
  expect(stdout).toBe(
    `"zorbin" is in the dictionaries:
  protein zorbin: preferred name, own/protein.csv:2
It stands in 1 place of the text, tagged in all.
review.md:5:16 Slit walls and «zorbin» bind.
  tagged "zorbin" as protein zorbin: preferred name, own/protein.csv:2
`,
  );
});

test("names what is like a name that no dictionary has, and where it stands untagged", async () => {
  expect((await explain("zorbine")).stdout).toMatch(
    /no dictionary; the names most like it:\n {2}zorbin: protein/u,
  );
  expect((await explain("quux")).stdout).toContain("only in parts of review.md that are not tagged");
  expect((await explain("xyz")).stdout).toContain("It does not stand in the sentences of the text.\n");
});

test("prints the same for programs", async () => {
  const { stdout } = await explain("slit", "--json");
  const report: unknown = JSON.parse(stdout);
  expect(report).toMatchObject({
    name: "slit",
    entries: [
      { entity: "protein EGFR (HGNC:3236)", kind: "synonym, needs context", row: "own/protein.csv:3" },
    ],
    places: [{ path: "review.md", line: 5, column: 1, tagged: [], refused: [{ why: expect.any(String) }] }],
  });
});

test("refuses documents that do not exist", async () => {
  const cwd = await makeFolder(files);
  const { code, stderr } = await runHere(cwd, "dictionary", "explain", "x", "--in", "missing.md");
  expect({ code, told: stderr.includes("missing.md") }).toEqual({ code: 2, told: true });
});
