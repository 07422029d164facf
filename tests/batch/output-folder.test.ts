import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openOutputFolder } from "../../src/batch/output-folder.ts";
import { renderDocuments } from "../../src/batch/render.ts";
import type { Closing } from "../../src/batch/sink.ts";
import { annotationPath, schemaPathFrom } from "../../src/io/annotation-file.ts";
import { toRows } from "../../src/table/rows.ts";
import { columnsOf, tableNames } from "../../src/table/table.ts";
import { addFiles, listFiles, makeFolder, readFiles } from "../io/folder.ts";
import { annotation } from "../table/sample.ts";

const closing: Closing = { entities: [], run: () => ({ program: "litmark" }) };

function outcomeOf(name: string) {
  return renderDocuments([toRows({ ...annotation, document: { ...annotation.document, name } })], "");
}

async function write(folder: string, ...documents: readonly string[]): Promise<void> {
  const output = await openOutputFolder(folder);
  for (const name of documents) await output.take(outcomeOf(name), undefined);
  await output.commit(closing);
}

const always = [...tableNames.map((name) => `${name}.csv`), "annotations.schema.json", "run.json"].sort();

test("writes every table with its header, even without rows", async () => {
  const folder = await makeFolder();
  await write(folder);
  expect(await listFiles(folder)).toEqual(always);
  for (const name of tableNames) {
    const header = columnsOf(name).map((column) => column.name);
    expect(await readFile(join(folder, `${name}.csv`), "utf8")).toBe(`${header.join(",")}\n`);
  }
});

test("writes an annotation for each document, below the folders of its name", async () => {
  const folder = await makeFolder();
  await write(folder, "a", "sub/b");
  expect(await readdir(join(folder, "annotations"), { recursive: true })).toEqual([
    "a.json",
    "sub",
    "sub/b.json",
  ]);
  const nested: unknown = JSON.parse(await readFile(join(folder, "annotations/sub/b.json"), "utf8"));
  expect(nested).toMatchObject({ $schema: "../../annotations.schema.json", document: { document: "sub/b" } });
});

test("shows nothing before all is complete", async () => {
  const folder = await makeFolder();
  const output = await openOutputFolder(folder);
  await output.take(outcomeOf("a"), undefined);
  expect((await readdir(folder)).filter((name) => !name.startsWith(".litmark-"))).toEqual([]);
  await output.commit(closing);
  expect((await readdir(folder)).filter((name) => name.startsWith("."))).toEqual([]);
});

test("leaves the folder as it was when it is discarded", async () => {
  const folder = await makeFolder();
  await write(folder, "a");
  const before = await readFiles(folder);
  const output = await openOutputFolder(folder);
  await output.take(outcomeOf("b"), undefined);
  await output.discard();
  expect(await readFiles(folder)).toEqual(before);
});

test("removes annotations of an earlier run, and nothing that is not its own", async () => {
  const folder = await makeFolder({
    "annotations/mine.json": "{}",
    "annotations/notes.txt": "",
    "mine.csv": "x",
  });
  await write(folder, "old", "gone/old", "kept");
  await write(folder, "kept", "new");
  const kept = [
    "annotations/kept.json",
    "annotations/mine.json",
    "annotations/new.json",
    "annotations/notes.txt",
  ];
  expect(await listFiles(folder)).toEqual([...always, ...kept, "mine.csv"].sort());
  expect(await readdir(join(folder, "annotations"))).not.toContain("gone");
});

test("clears away what a killed run left, and not what another one is writing", async () => {
  const folder = await makeFolder();
  const output = await openOutputFolder(folder);
  const [own = ""] = await readdir(folder);
  const dead = own.replace(/-\d+-[^-]+$/u, "-999999999-abcdef");
  await addFiles(folder, { [`${dead}/mentions.csv`]: "half" });
  const other = await openOutputFolder(folder);
  expect(await readdir(folder)).not.toContain(dead);
  expect(await readdir(folder)).toContain(own);
  await output.discard();
  await other.discard();
});

test.each([
  ["reviews/exosomes", "annotations/reviews/exosomes.json"],
  ["file#../../../etc/passwd", "annotations/file#../%2E%2E/%2E%2E/etc/passwd.json"],
  ["../a", "annotations/%2E%2E/a.json"],
  ["/a//b", "annotations/%/a/%/b.json"],
  ["a\\..\\b\0", "annotations/a%5C..%5Cb%00.json"],
])("keeps the annotation of %j inside the folder", (document, path) => {
  expect(annotationPath(document)).toBe(path);
});

test("cuts names that are too long for a file, and keeps them apart", async () => {
  const long = `${"𝛼".repeat(100)}b`;
  const folder = await makeFolder();
  await write(folder, `sub/${long}1`, `sub/${long}2`);
  const names = await readdir(join(folder, "annotations/sub"));
  expect(names).toHaveLength(2);
  expect(names.map((name) => Buffer.byteLength(name) <= 255 && name.endsWith(".json"))).toEqual([true, true]);
});

test("finds the schema from any depth", () => {
  expect(schemaPathFrom("annotations/a.json")).toBe("../annotations.schema.json");
  expect(schemaPathFrom("annotations/a/b.json")).toBe("../../annotations.schema.json");
});

test("says why the folder cannot be written", async () => {
  const folder = await makeFolder({ file: "" });
  await expect(openOutputFolder(join(folder, "file"))).rejects.toThrow(/cannot write to .*file: /u);
  await mkdir(join(folder, "out/run.json/x"), { recursive: true });
  const output = await openOutputFolder(join(folder, "out"));
  await expect(output.commit(closing)).rejects.toThrow("cannot write to");
  await output.discard();
});
