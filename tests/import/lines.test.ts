import { createHash } from "node:crypto";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { readLines } from "../../src/io/vocabulary/lines.ts";
import { makeFolder } from "../io/folder.ts";

async function linesOf(content: Uint8Array) {
  const folder = await makeFolder({ file: content });
  const lines: string[] = [];
  const sum = await readLines(join(folder, "file"), (line, number) => lines.push(`${number} ${line}`));
  return { lines, sum };
}

test.each([
  ["", []],
  ["a", ["1 a"]],
  ["a\n", ["1 a"]],
  ["\uFEFFa\r\n\r\nβ\n", ["1 a", "2 ", "3 β"]],
])("reads the lines of %j, gzipped or not", async (text, expected) => {
  const plain = Buffer.from(text);
  for (const content of [plain, gzipSync(plain)]) {
    const { lines, sum } = await linesOf(content);
    expect(lines).toEqual(expected);
    expect(sum).toEqual({ size: content.length, sha256: createHash("sha256").update(content).digest("hex") });
  }
});

test("keeps characters and lines whole that lie across chunks", async () => {
  const line = "β".repeat(100_001);
  const { lines } = await linesOf(Buffer.from(`a${line}\n${line}\n`));
  expect(lines).toEqual([`1 a${line}`, `2 ${line}`]);
});
