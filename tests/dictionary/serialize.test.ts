import fc from "fast-check";
import { expect, test } from "vitest";
import { isIntact, packSections } from "../../src/dictionary/container.ts";
import { compileDictionary, type Dictionary } from "../../src/dictionary/dictionary.ts";
import { matchNames, readText } from "../../src/dictionary/match.ts";
import { labelOf, loadDictionary, serializeDictionary } from "../../src/dictionary/serialize.ts";
import { entries, entry, phrase } from "./arbitrary.ts";

/** The bytes of a dictionary in memory of their own, which threads could share. */
function sharedBytes(dictionary: Dictionary, label?: string): SharedArrayBuffer {
  const bytes = serializeDictionary(dictionary, label);
  const shared = new SharedArrayBuffer(bytes.length);
  new Uint8Array(shared).set(bytes);
  return shared;
}

test("a loaded dictionary has the same entries and finds the same as the one that was compiled", () => {
  fc.assert(
    fc.property(entries, phrase(14), (list, text) => {
      const compiled = compileDictionary(list);
      const loaded = loadDictionary(sharedBytes(compiled));
      const matches = (dictionary: Dictionary) =>
        matchNames(dictionary, readText(dictionary, text), new Set());
      expect(matches(loaded)).toEqual(matches(compiled));
      expect([...loaded.entries]).toEqual(list);
      expect(loaded.types).toEqual(compiled.types);
    }),
    { numRuns: 300 },
  );
});

test("entries keep all that their row says", () => {
  const full = entry("mirna", "hsa-miR-21-5p", {
    entity: { type: "mirna", name: "hsa-miR-21-5p", ids: ["miRBase:MIMAT0000076", "x:1"], dictionary: "own" },
    synonyms: ["hsa-miR-21", "miR-21"],
    exact: ["MIR21"],
    context: ["oncomiR", "µ 𝛽"],
    source: "miRBase",
    note: "a long note, ".repeat(10_000),
  });
  const loaded = loadDictionary(sharedBytes(compileDictionary([entry("b", "x1"), full])));
  expect([...loaded.entries]).toEqual([entry("b", "x1"), full]);
  expect(loaded.mirnas.get("miR-21")).toEqual(full);
  expect(loaded.mirnas.get("x1")).toBeUndefined();
});

test("an empty dictionary can be kept too, with a label", () => {
  const buffer = sharedBytes(compileDictionary([]), "über");
  expect(isIntact(buffer)).toBe(true);
  expect(labelOf(buffer)).toBe("über");
  expect(loadDictionary(buffer).types).toEqual([]);
});

const sections = [Int32Array.of(1, -2, 3), Uint8Array.of(7), new Uint16Array(0), Uint16Array.of(9, 10, 11)];

test("any changed bit is noticed", () => {
  const bytes = packSections(sections);
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
      expect(isIntact(damaged.buffer)).toBe(false);
    }),
    { numRuns: 1000 },
  );
  expect(isIntact(bytes.slice().buffer)).toBe(true);
});

test("a file that is cut short, too long or none of ours is noticed", () => {
  const bytes = packSections(sections);
  for (let length = 0; length < bytes.length; length++)
    expect(isIntact(bytes.slice(0, length).buffer)).toBe(false);
  expect(isIntact(new Uint8Array([...bytes, ...new Uint8Array(8)]).buffer)).toBe(false);
  expect(() => loadDictionary(new ArrayBuffer(64))).toThrow(RangeError);
  expect(() => loadDictionary(new ArrayBuffer(3))).toThrow(RangeError);
});
