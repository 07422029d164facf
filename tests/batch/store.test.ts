import { readdirSync, utimesSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openStore, type Store, storeOf } from "../../src/batch/store.ts";
import { makeFolder } from "../io/folder.ts";

const keyOf = (i: number) => ({ key: String(i).padStart(64, "0"), variant: "f".repeat(64) });

function open(folder: string): Store {
  const store = openStore(folder);
  if ("refused" in store) throw new Error(store.refused);
  return store;
}

function add(folder: string, ...numbers: readonly number[]): void {
  const store = open(folder);
  for (const i of numbers) store.add(keyOf(i), Buffer.from(`content ${i}`));
  store.close(true);
}

function get(store: Store, i: number): string | undefined {
  const found = store.get(keyOf(i));
  return found === undefined ? undefined : Buffer.from(found).toString();
}

const packs = (folder: string) => readdirSync(folder).filter((name) => name.endsWith(".pack"));

test("stands beside the output folder, out of the way of version control", async () => {
  const folder = await makeFolder();
  const store = storeOf(join(folder, "tables"));
  expect(store).toBe(join(folder, ".litmark", "tables"));
  add(store, 1);
  expect(await readFile(join(folder, ".litmark/.gitignore"), "utf8")).toBe("*\n");
});

test("gives what any earlier run has added, and nothing of another variant", async () => {
  const folder = await makeFolder();
  add(folder, 1);
  add(folder, 2);
  const store = open(folder);
  expect([get(store, 1), get(store, 2), get(store, 3)]).toEqual(["content 1", "content 2", undefined]);
  expect(store.get({ ...keyOf(1), variant: "0".repeat(64) })).toBeUndefined();
  expect(store.variants(keyOf(1).key)).toEqual([keyOf(1).variant]);
  store.close(true);
});

test("serves two runs at once, which do not see each other", async () => {
  const folder = await makeFolder();
  const [one, other] = [open(folder), open(folder)];
  one.add(keyOf(1), Buffer.from("content 1"));
  other.add(keyOf(2), Buffer.from("content 2"));
  other.add(keyOf(1), Buffer.from("content 1"));
  one.close(true);
  other.close(true);
  const third = open(folder);
  expect([get(third, 1), get(third, 2)]).toEqual(["content 1", "content 2"]);
  third.close(true);
});

test("takes the whole entry of another pack where one is damaged", async () => {
  const folder = await makeFolder();
  add(folder, 1);
  const [name = ""] = packs(folder);
  add(folder, 1);
  const bytes = await readFile(join(folder, name));
  await writeFile(join(folder, name), bytes.fill(0, bytes.length - 3));
  const store = open(folder);
  expect(get(store, 1)).toBe("content 1");
  store.close(true);
});

test("puts many packs together when a run is complete, and keeps only what it used", async () => {
  const folder = await makeFolder();
  for (let i = 0; i < 10; i++) add(folder, i);
  for (const name of packs(folder)) utimesSync(join(folder, name), 0, 0);
  const store = open(folder);
  for (let i = 0; i < 5; i++) get(store, i);
  store.close(true);
  expect(packs(folder)).toHaveLength(1);
  const next = open(folder);
  expect([get(next, 4), get(next, 5)]).toEqual(["content 4", undefined]);
  next.close(true);
});

test("throws nothing away that a run which was interrupted had no time to ask for", async () => {
  const folder = await makeFolder();
  for (let i = 0; i < 10; i++) add(folder, i);
  for (const name of packs(folder)) utimesSync(join(folder, name), 0, 0);
  open(folder).close(false);
  expect(packs(folder)).toHaveLength(10);
});

test("says why a folder cannot be used", async () => {
  const folder = await makeFolder({ file: "" });
  expect(openStore(join(folder, "file", "store"))).toEqual({ refused: "a part of the path is not a folder" });
});
