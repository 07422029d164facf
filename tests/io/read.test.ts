import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readText } from "../../src/io/read.ts";
import { makeFolder } from "./folder.ts";

test("reads a text with the checksum of its bytes", async () => {
  const folder = await makeFolder({ "a.md": "abc" });
  expect(await readText(join(folder, "a.md"), "a.md")).toEqual({
    kind: "read",
    file: {
      path: "a.md",
      text: "abc",
      sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    },
  });
});

test.each([
  ["file-unreadable", "missing.md", "it does not exist"],
  ["file-unreadable", "folder", "it is a folder"],
  ["file-unreadable", "loop.md", "a circle of links"],
  ["file-too-large", "long.md", "the file has 12 bytes; the limit is 10"],
  ["file-empty", "empty.md", "the file holds no text"],
  ["file-not-text", "zero.md", "byte 0x00"],
  ["file-encoding", "latin.md", "byte 0xE9"],
])("gives %s for %s", async (code, path, message) => {
  const latin = Uint8Array.from([0x63, 0xe9]);
  const files = {
    "long.md": "twelve bytes",
    "empty.md": " ",
    "zero.md": "\0",
    "latin.md": latin,
    "folder/a": "",
  };
  const folder = await makeFolder(files);
  await symlink(join(folder, "loop.md"), join(folder, "loop.md"));
  expect(
    await readText(join(folder, path), path, code === "file-too-large" ? { limit: 10 } : {}),
  ).toMatchObject({
    kind: "unread",
    diagnostic: { path, severity: "error", code, message: expect.stringContaining(message) },
  });
});
