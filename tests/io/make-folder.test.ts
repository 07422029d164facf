import { statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeFolder } from "../../src/io/make-folder.ts";
import { makeFolder as makeTemporary } from "./folder.ts";

test("makes a folder and those above it, and leaves one that is there", async () => {
  const folder = join(await makeTemporary(), "a/b/c");
  makeFolder(folder);
  makeFolder(folder);
  expect(statSync(folder).isDirectory()).toBe(true);
});

test("refuses a file in its way", async () => {
  const root = await makeTemporary({ a: "text" });
  expect(() => makeFolder(join(root, "a"))).toThrow("EEXIST");
  expect(() => makeFolder(join(root, "a/b"))).toThrow("ENOTDIR");
});

test.runIf(process.platform === "linux")("ends where no folder can be made", () => {
  expect(() => makeFolder("/proc/litmark/tables")).toThrow("ENOENT");
});
