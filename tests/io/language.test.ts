import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compileLanguage } from "../../src/io/language.ts";
import { generalEnglish } from "../../src/relation/grammar/compromise.ts";
import type { Lexicon } from "../../src/relation/lexicon.ts";

let cache = "";

beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), "litmark-cache-"));
});

afterEach(() => rm(cache, { recursive: true, force: true }));

const header = "verb,noun,agent,adjective,predicate,active,passive,nominal,complement,note\n";

async function load(verb = "raise", folder: string | false = cache): Promise<Lexicon> {
  const triggers = { path: "t.csv", text: `${header}${verb},,,,positively_regulates,object,<by,,,\n` };
  const transparent = { path: "n.csv", text: "noun,sign,note\n" };
  const cues = { path: "c.csv", text: "cue,kind,note\n" };
  const confidence = { path: "f.csv", text: "feature,value,weight\n" };
  const { lexicon } = await compileLanguage({ triggers, transparent, cues, confidence }, { cache: folder });
  return lexicon;
}

const keptFile = async () => join(cache, (await readdir(cache))[0] ?? "");

test("general English is the same from the library and from the kept table", async () => {
  const made = await load();
  const kept = await load();
  expect(kept.verbs).toEqual(made.verbs);
  expect(kept.commonVerbs).toEqual(made.commonVerbs);
  for (const word of ["walk", "slow", "slowly", "table", "according to", "vesicle"])
    expect(kept.english.partOfSpeech(word), word).toBe(generalEnglish.partOfSpeech(word));
  expect(await readdir(cache)).toHaveLength(1);
});

test("a verb of its own makes another table, and old tables go", async () => {
  for (const verb of ["raise", "lower", "lift"]) expect((await load(verb)).verbs.has(`${verb}s`)).toBe(true);
  expect(await readdir(cache)).toHaveLength(2);
});

test("a damaged table is made again", async () => {
  await load();
  const file = await keptFile();
  const bytes = await readFile(file, "utf8");
  await writeFile(file, bytes.replace("raising", "razing"));
  expect((await load()).verbs.has("raising")).toBe(true);
  expect(await readFile(file, "utf8")).toBe(bytes);
});

test("works without a cache", async () => {
  expect((await load("raise", false)).verbs.has("raised")).toBe(true);
  expect(await readdir(cache)).toEqual([]);
});
