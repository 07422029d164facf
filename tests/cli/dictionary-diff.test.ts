import { expect, test } from "vitest";
import { makeFolder } from "../io/folder.ts";
import { readTable, runHere } from "./run.ts";

const files = {
  "old/protein.csv": "name,id\nplexin,none\nzorbin,X:1\n",
  "new/protein.csv": "name,id\nplexin,none\nzorbin,X:2\nbleb protein,none\n",
  "reviews/a.md": "# A\n\n## Introduction\n\nZorbin inhibits plexin.\n",
  "reviews/b.md": "# B\n\n## Introduction\n\nThe bleb protein binds plexin.\n",
};

async function diff(before: string, after: string, ...args: readonly string[]) {
  const cwd = await makeFolder(files);
  const options = ["--corpus", "reviews", "--no-shipped-dictionaries", ...args];
  return runHere(cwd, "dictionary", "diff", before, after, ...options);
}

test("ends with 0 when nothing differs and with 1 when something does", async () => {
  expect(await diff("old", "old")).toMatchObject({
    code: 0,
    stdout: "mentions: 0 gained, 0 lost, 0 changed\nrelations: 0 gained, 0 lost, 0 changed\n",
  });
  expect((await diff("none", "old")).code).toBe(1);
});

test("lists what is gained, lost and changed with places and sentences", async () => {
  const { stdout } = await diff("old", "new");
  expect(stdout).toBe(`mentions: 1 gained, 0 lost, 1 changed
relations: 1 gained, 0 lost, 1 changed
gained mentions
  reviews/b.md:5:5 "bleb protein": protein bleb protein
    The bleb protein binds plexin.
changed mentions
  reviews/a.md:5:1 "Zorbin": protein zorbin (X:1) → protein zorbin (X:2)
    Zorbin inhibits plexin.
gained relations
  reviews/b.md:5:18 "binds": bleb protein binds plexin
    The bleb protein binds plexin.
changed relations
  reviews/a.md:5:8 "inhibits": zorbin (X:1) negatively_regulates plexin → zorbin (X:2) negatively_regulates plexin
    Zorbin inhibits plexin.
`);
});

test("gives all changes to programs and spreadsheets", async () => {
  const rows: unknown = JSON.parse((await diff("old", "new", "--json")).stdout);
  expect(rows).toContainEqual(
    expect.objectContaining({ of: "mention", change: "gained", text: "bleb protein" }),
  );
  const table = readTable((await diff("old", "new", "--csv")).stdout);
  expect(table).toHaveLength(4);
  expect(table[0]).toMatchObject({ of: "mention", change: "changed", before: "protein zorbin (X:1)" });
});

test("wrong use is trouble", async () => {
  expect((await diff("old", "missing")).code).toBe(2);
});
