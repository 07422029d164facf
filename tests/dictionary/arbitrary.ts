/** Random dictionaries and texts that often have something to do with each other. */
import fc from "fast-check";
import type { DictionaryEntry } from "../../src/dictionary/entry.ts";

export function entry(type: string, name: string, more: Partial<DictionaryEntry> = {}): DictionaryEntry {
  const entity = { type, name, ids: [], dictionary: type };
  return { entity, synonyms: [], exact: [], context: [], source: "", note: "", ...more };
}

const word = fc.constantFrom(
  "cancer",
  "cell",
  "lung",
  "IL",
  "6",
  "17",
  "beta",
  "β",
  "+",
  "met",
  "MET",
  "Tumour",
  "tumors",
);
const separator = fc.constantFrom(" ", "-", "", " / ", ", ");

export const phrase = (most: number) =>
  fc
    .array(fc.tuple(word, separator), { minLength: 1, maxLength: most })
    .map((parts) => parts.flat().slice(0, -1).join("").trim());

export const entries = fc.array(
  fc.tuple(fc.constantFrom("a", "b"), phrase(4)).map(([type, name]) => entry(type, name)),
  { maxLength: 8 },
);
