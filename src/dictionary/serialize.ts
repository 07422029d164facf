/**
 * A compiled dictionary as one run of bytes, and back. The bytes may lie in a file or in memory that threads share;
 * loading copies nothing and takes no time that grows with the dictionary.
 */
import { packSections, type Section, SectionReader } from "./container.ts";
import { type Dictionary, makeDictionary } from "./dictionary.ts";
import type { EntryColumns } from "./entry-table.ts";
import type { PatternColumns } from "./pattern.ts";
import type { TextPool } from "./pool.ts";
import type { Trie } from "./trie.ts";
import { textOf, unitsOf } from "./unit.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Between the names of the types: in the name of no file. */
const separator = "\0";

/** `label`: a text that travels with the dictionary, for whoever keeps it. */
export function serializeDictionary(dictionary: Dictionary, label = ""): Uint8Array {
  const { types, vocabulary, trie, patterns, entries } = dictionary;
  return packSections([
    unitsOf(label),
    unitsOf(types.join(separator)),
    ...vocabularySections(vocabulary),
    ...trieSections(trie),
    ...patternSections(patterns.columns),
    ...entrySections(entries.columns),
  ]);
}

/** Throws a RangeError for what `serializeDictionary` did not make. Damage inside is for `isIntact` to find. */
export function loadDictionary(buffer: ArrayBufferLike): Dictionary {
  const reader = new SectionReader(buffer);
  reader.units();
  const types = textOf(reader.units());
  return makeDictionary({
    types: types === "" ? [] : types.split(separator),
    vocabulary: readVocabulary(reader),
    trie: readTrie(reader),
    patterns: readPatterns(reader),
    entries: readEntries(reader),
  });
}

/** The label that the bytes were made with. */
export function labelOf(buffer: ArrayBufferLike): string {
  return textOf(new SectionReader(buffer).units());
}

function vocabularySections({ size, slots, starts, units, words }: Vocabulary): Section[] {
  return [Int32Array.of(size), slots, starts, units, words];
}

function readVocabulary(reader: SectionReader): Vocabulary {
  return {
    size: reader.ints()[0] ?? 0,
    slots: reader.ints(),
    starts: reader.ints(),
    units: reader.units(),
    words: reader.ints(),
  };
}

function trieSections({
  first,
  slots,
  parents,
  words,
  firstEnd,
  firstLeaf,
  endStarts,
  ends,
}: Trie): Section[] {
  return [Int32Array.of(firstEnd, firstLeaf), first, slots, parents, words, endStarts, ends];
}

function readTrie(reader: SectionReader): Trie {
  const [firstEnd = 0, firstLeaf = 0] = reader.ints();
  return {
    firstEnd,
    firstLeaf,
    first: reader.ints(),
    slots: reader.ints(),
    parents: reader.ints(),
    words: reader.ints(),
    endStarts: reader.ints(),
    ends: reader.ints(),
  };
}

function patternSections({ entries, names, flags }: PatternColumns): Section[] {
  return [entries, names, flags];
}

function readPatterns(reader: SectionReader): PatternColumns {
  return { entries: reader.ints(), names: reader.ints(), flags: reader.bytes() };
}

function entrySections(columns: EntryColumns): Section[] {
  const { texts, names, idEnds, synonymEnds, exactEnds, types, remarks, dictionaries, sources, notes } =
    columns;
  const numbers = [names, idEnds, synonymEnds, exactEnds, types, dictionaries, sources, notes];
  return [...poolSections(texts), ...poolSections(remarks), ...numbers];
}

function readEntries(reader: SectionReader): EntryColumns {
  return {
    texts: readPool(reader),
    remarks: readPool(reader),
    names: reader.ints(),
    idEnds: reader.ints(),
    synonymEnds: reader.ints(),
    exactEnds: reader.ints(),
    types: reader.ints(),
    dictionaries: reader.ints(),
    sources: reader.ints(),
    notes: reader.ints(),
  };
}

function poolSections({ starts, units }: TextPool): Section[] {
  return [starts, units];
}

function readPool(reader: SectionReader): TextPool {
  return { starts: reader.ints(), units: reader.units() };
}
