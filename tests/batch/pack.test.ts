import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { PackReader, PackWriter } from "../../src/batch/pack.ts";
import { makeFolder } from "../io/folder.ts";

const digit = (character: string) => character.repeat(64);
const key = { key: digit("a"), variant: digit("1") };

/** Writes a pack and gives its place. */
async function writePack(...contents: readonly string[]): Promise<string> {
  const location = join(await makeFolder(), "a.pack");
  const writer = new PackWriter(location);
  contents.forEach((content, i) => {
    writer.add({ ...key, key: digit("abcdef".charAt(i)) }, Buffer.from(content));
  });
  writer.close();
  return location;
}

/** What can be read of a pack: undefined for an entry that is damaged. */
function readPack(location: string): (string | undefined)[] {
  const reader = new PackReader(location);
  const contents = [...reader.entries()].map((entry) => {
    const bytes = reader.content(entry);
    return bytes === undefined ? undefined : Buffer.from(bytes).toString();
  });
  reader.close();
  return contents;
}

test("gives back what was added, with its keys and in its order", async () => {
  const location = await writePack("first", "", "third");
  expect(readPack(location)).toEqual(["first", "", "third"]);
  const reader = new PackReader(location);
  expect([...reader.entries()].map((entry) => entry.key)).toEqual([digit("a"), digit("b"), digit("c")]);
  expect([...reader.entries()].map((entry) => entry.variant)).toEqual(Array(3).fill(key.variant));
  reader.close();
});

test("keeps the entries before one that was cut short, wherever it was cut", async () => {
  const location = await writePack("one", "two");
  const whole = await readFile(location);
  for (let length = 0; length < whole.length; length++) {
    await writeFile(location, whole.subarray(0, length));
    const first = length >= whole.length / 2 ? ["one"] : [];
    expect(readPack(location).filter((content) => content !== undefined)).toEqual(first);
  }
});

test("never gives a content that was changed, whichever byte it was", async () => {
  const location = await writePack("first", "second");
  const whole = await readFile(location);
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ mask;
      await writeFile(location, damaged);
      const contents = readPack(location).filter((content) => content !== undefined);
      expect(["first", "second"]).toEqual(expect.arrayContaining(contents));
      expect(contents.length).toBeLessThan(2);
    }),
    { numRuns: 200 },
  );
});
