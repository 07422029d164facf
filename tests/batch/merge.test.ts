import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import type { OutputFormat } from "../../src/batch/format.ts";
import { addFiles, listFiles, makeFolder, readFiles } from "../io/folder.ts";
import { annotateIn, annotateShards, makeCorpus, mergeIn } from "./corpus.ts";

vi.setConfig({ testTimeout: 60_000 });

test.each<[number, readonly OutputFormat[]]>([
  [4, ["csv", "json"]],
  [3, ["csv", "json", "ndjson", "parquet"]],
  [3, ["ndjson"]],
  [13, ["csv"]],
])("gives the bytes of one run from %i shards in %j", async (of, format) => {
  const cwd = await makeFolder(await makeCorpus());
  expect(await annotateIn(cwd, "one", { format })).toBe(1);
  const shards = await annotateShards(cwd, of, { format });
  expect(await mergeIn(cwd, "merged", shards.toReversed())).toBe(1);
  const one = await readFiles(join(cwd, "one"));
  expect(await readFiles(join(cwd, "merged"))).toEqual(one);
  expect(Object.keys(one)).toContain("run.json");
});

test("keeps in a shard only the tables of its own inputs", async () => {
  const cwd = await makeFolder(await makeCorpus());
  await annotateShards(cwd, 3);
  const counts = await Promise.all(
    ["s1", "s2", "s3"].map(async (name) => (await listFiles(join(cwd, name, "annotations"))).length),
  );
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(11);
  expect(Math.max(...counts)).toBeLessThan(11);
});

/** Three good shards, in each set of formats. */
const good = new Map<string, Promise<string>>();

async function makeGood(format: readonly OutputFormat[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "litmark-shards-"));
  await addFiles(folder, await makeCorpus());
  await annotateShards(folder, 3, { format });
  return folder;
}

afterAll(async () => {
  for (const folder of good.values()) await rm(await folder, { recursive: true });
});

/** Does something wrong to three shards, and gives what the merge says. */
async function refusal(
  spoil: (cwd: string) => Promise<unknown>,
  shards = ["s1", "s2", "s3"],
  format: readonly OutputFormat[] = ["csv", "json"],
): Promise<string> {
  const made = good.get(format.join()) ?? makeGood(format);
  good.set(format.join(), made);
  const cwd = await makeFolder();
  await cp(await made, cwd, { recursive: true });
  await spoil(cwd);
  const before = await listFiles(cwd);
  const message = await mergeIn(cwd, "merged", shards).then(
    () => "merged",
    (error: unknown) => String(error),
  );
  expect(await listFiles(cwd), "nothing is written").toEqual(before);
  return message;
}

const nothing = async () => {};

test.each([
  ["a shard that is not named", ["s1", "s3"], nothing, "shard 2 of 3 missing"],
  ["all but one", ["s2"], nothing, "shards 1, 3 of 3 missing"],
  ["a folder that does not exist", ["s1", "s2", "s4"], nothing, "s4 holds no finished shard"],
  [
    "a shard that was cancelled",
    undefined,
    (cwd: string) => rm(join(cwd, "s2/run.json")),
    "s2 holds no finished shard: run.json: it does not exist; shard 2 of 3 missing",
  ],
  [
    "a folder that is no shard",
    ["s1", "s2", "s3", "one"],
    (cwd: string) => annotateIn(cwd, "one"),
    "one holds no shard",
  ],
  [
    "a shard that is there twice",
    ["s1", "s2", "s3", "again"],
    (cwd: string) => annotateIn(cwd, "again", { shard: { index: 2, of: 3 } }),
    "are both shard 2 of 3",
  ],
  [
    "shards of different numbers",
    undefined,
    (cwd: string) => annotateIn(cwd, "s2", { shard: { index: 2, of: 4 } }),
    "s1 and s2 differ in the number of shards",
  ],
  [
    "shards of different options",
    undefined,
    (cwd: string) => annotateIn(cwd, "s2", { shard: { index: 2, of: 3 }, format: ["csv"] }),
    "s1 and s2 differ in the options",
  ],
  [
    "shards of different dictionaries",
    undefined,
    async (cwd: string) => {
      await addFiles(cwd, { "d/protein.csv": "name,id\nTP53,HGNC:11998\n" });
      await annotateIn(cwd, "s3", { shard: { index: 3, of: 3 } });
    },
    "s1 and s3 differ in the dictionaries",
  ],
  [
    "a corpus that has grown between the shards",
    undefined,
    async (cwd: string) => {
      await addFiles(cwd, { "in/new.md": "# New" });
      await annotateIn(cwd, "s3", { shard: { index: 3, of: 3 } });
    },
    "s1 and s3 differ in the files of the corpus",
  ],
])("refuses %s", async (_what, shards, spoil, message) => {
  expect(await refusal(spoil, shards)).toContain(message);
});

test("refuses shards of another version", async () => {
  const message = await refusal(async (cwd) => {
    for (const name of ["s1", "s2", "s3"])
      await replaceIn(join(cwd, name), "run.json", /"version":"[^"]+"/u, '"version":"0.0.0"');
  });
  expect(message).toMatch(/s1 was made by litmark 0\.0\.0, and this is \d/u);
});

async function replaceIn(folder: string, file: string, from: RegExp | string, to: string): Promise<void> {
  const { [file]: text = "" } = await readFiles(folder);
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  await addFiles(folder, { [file]: changed });
}

test.each<[string, RegExp | string, string]>([
  ["mentions.csv", "exosome", "exosomE"],
  ["mentions.csv", "mention,", "Mention,"],
  ["mentions.csv", /.{20}\n$/u, ""],
  ["mentions.csv", /$/u, "more\n"],
  ["coverage.ndjson", /\n[^\n]*\n$/u, "\n"],
  ["coverage.ndjson", '"citedRelations":', '"citedRelations":1'],
  ["coverage.ndjson", /$/u, "not JSON\n"],
  ["coverage.ndjson", /"of":\{.*?\}\},(?=[^\n]*\n$)/u, ""],
])("refuses a shard whose %s has changed", async (file, from, to) => {
  const message = await refusal(async (cwd) => {
    for (const name of ["s1", "s2", "s3"]) await replaceIn(join(cwd, name), file, from, to);
  });
  expect(message).toMatch(/s[1-3] is damaged .*annotate this shard again/u);
});

test("refuses a shard whose annotations have changed or gone", async () => {
  const spoil = async (cwd: string) => {
    const [first = ""] = await listFiles(join(cwd, "s1/annotations"));
    await replaceIn(join(cwd, "s1/annotations"), first, "secrete", "sEcrete");
  };
  expect(await refusal(spoil)).toMatch(/s1 is damaged .*was changed/u);
  const remove = async (cwd: string) => {
    const [first = ""] = await listFiles(join(cwd, "s1/annotations"));
    await rm(join(cwd, "s1/annotations", first));
  };
  expect(await refusal(remove)).toContain("s1 is damaged (it does not exist)");
  const line = (cwd: string) => replaceIn(join(cwd, "s1"), "annotations.ndjson", "secrete", "sEcrete");
  expect(await refusal(line, undefined, ["parquet"])).toContain(
    "s1 is damaged (annotations.ndjson was changed)",
  );
});

test("goes back to the formats of the next run", async () => {
  const cwd = await makeFolder(await makeCorpus());
  await annotateIn(cwd, "one", { format: ["csv", "parquet", "ndjson"] });
  await annotateIn(cwd, "one", { shard: { index: 1, of: 2 } });
  await annotateIn(cwd, "one");
  await annotateIn(cwd, "other");
  expect(await readFiles(join(cwd, "one"))).toEqual(await readFiles(join(cwd, "other")));
});
