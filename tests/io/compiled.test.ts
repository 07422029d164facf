import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { matchNames, readText } from "../../src/dictionary/match.ts";
import { serializeDictionary } from "../../src/dictionary/serialize.ts";
import { cacheFolder } from "../../src/io/cache.ts";
import { type CompiledDictionary, compileFiles } from "../../src/io/compiled.ts";
import type { TextFile } from "../../src/io/read.ts";

let cache = "";
let said: string[] = [];

beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), "litmark-cache-"));
  said = [];
});

afterEach(async () => {
  await chmod(cache, 0o755).catch(() => {});
  await rm(cache, { recursive: true, force: true });
});

const onBuild = (message: string) => said.push(message);
const file: TextFile = {
  path: "d/cancer.csv",
  text: "name,id\nlung cancer,DOID:1324\nmelanoma,\n",
  sha256: "1",
};

function compile(files: readonly TextFile[] = [file]): Promise<CompiledDictionary> {
  return compileFiles(files, { cache, onBuild });
}

function finds({ dictionary }: CompiledDictionary, text: string): string[] {
  const reading = readText(dictionary, text);
  return matchNames(dictionary, reading, new Set()).map(({ pattern }) => pattern.entry.entity.name);
}

test("is compiled once, says so, and is loaded from then on with the same diagnostics", async () => {
  const first = await compile();
  const second = await compile();
  expect(said).toEqual([`compiled 1 dictionary and kept the result in ${cache}`]);
  expect(second.diagnostics).toEqual(first.diagnostics);
  expect(second.diagnostics).toHaveLength(1);
  expect(finds(second, "Lung cancers")).toEqual(["lung cancer"]);
  expect(await readdir(cache)).toHaveLength(1);
});

test("is compiled again when a file changes", async () => {
  await compile();
  await compile([{ ...file, sha256: "2" }]);
  await compile([{ ...file, path: "d/disease.csv" }]);
  expect(said).toHaveLength(3);
});

test.each([
  ["a flipped byte", (bytes: Buffer) => bytes.fill((bytes[400] ?? 0) ^ 1, 400, 401)],
  ["a file that is cut short", (bytes: Buffer) => bytes.subarray(0, bytes.length - 8)],
  ["an empty file", () => Buffer.alloc(0)],
])("%s is never trusted", async (_, damage) => {
  await compile();
  const [name = ""] = await readdir(cache);
  await writeFile(join(cache, name), damage(await readFile(join(cache, name))));
  expect(finds(await compile(), "lung cancer")).toEqual(["lung cancer"]);
  await compile();
  expect(said).toHaveLength(2);
});

test("a dictionary that another version labelled is made again", async () => {
  const { dictionary } = await compile();
  const [name = ""] = await readdir(cache);
  await writeFile(join(cache, name), serializeDictionary(dictionary, '{"key":"1"}'));
  expect(finds(await compile(), "melanoma")).toEqual(["melanoma"]);
  expect(said).toHaveLength(2);
});

test("a folder that cannot be written is said and does without", async () => {
  const inFile = join(cache, "file");
  await writeFile(inFile, "");
  const compiled = await compileFiles([file], { cache: join(inFile, "folder"), onBuild });
  expect(finds(compiled, "melanoma")).toEqual(["melanoma"]);
  expect(said).toEqual([
    `compiled 1 dictionary; the result cannot be kept in ${join(inFile, "folder")}: a part of the path is not a folder`,
  ]);
});

test("keeps the files of a few sets of dictionaries, and nothing half written", async () => {
  for (let i = 0; i < 10; i++) await compile([{ ...file, sha256: String(i) }]);
  const names = await readdir(cache);
  expect(names).toHaveLength(8);
  expect(names.every((name) => name.endsWith(".dictionary"))).toBe(true);
});

test("several runs at once all get the dictionary", async () => {
  const all = await Promise.all(Array.from({ length: 5 }, () => compile()));
  for (const one of all) expect(finds(one, "melanoma")).toEqual(["melanoma"]);
  expect(await readdir(cache)).toHaveLength(1);
});

test("without a cache nothing is written or said", async () => {
  await compileFiles([file], { cache: false, onBuild });
  expect(said).toEqual([]);
  expect(await readdir(cache)).toEqual([]);
});

test("the folder is the user's, else the system's", () => {
  expect(cacheFolder({ LITMARK_CACHE: "/a", XDG_CACHE_HOME: "/b" })).toBe("/a");
  expect(cacheFolder({ XDG_CACHE_HOME: "/b" })).toBe(join("/b", "litmark"));
  expect(cacheFolder({ XDG_CACHE_HOME: "not/absolute" })).toContain("litmark");
});
