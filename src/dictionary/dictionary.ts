/**
 * A compiled dictionary: every variant of every name as a sequence of word numbers in one trie. It is made once, never
 * changes, and knows nothing of any text. All of it is arrays of numbers, so that it can be written to a file as it is
 * (`serialize.ts`) and shared by threads.
 */
import type { EntityType } from "../model.ts";
import { type DictionaryEntry, namesOf } from "./entry.ts";
import { type EntryColumns, EntryTable, EntryTableBuilder } from "./entry-table.ts";
import { NameCompiler } from "./name-compiler.ts";
import { type PatternColumns, PatternTable } from "./pattern.ts";
import type { Trie } from "./trie.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Names of this type are read by grammar; its rows only give identifiers. */
export const mirnaType = "mirna";

/** What a dictionary is made of: nothing but lists of numbers and the names of the types. */
export interface DictionaryParts {
  readonly types: readonly EntityType[];
  readonly entries: EntryColumns;
  readonly vocabulary: Vocabulary;
  readonly trie: Trie;
  readonly patterns: PatternColumns;
}

export interface Dictionary {
  readonly types: readonly EntityType[];
  readonly entries: EntryTable;
  readonly vocabulary: Vocabulary;
  readonly trie: Trie;
  /** What the values of the trie stand for. */
  readonly patterns: PatternTable;
  /** Entries of the miRNA nomenclature by any of their names. */
  readonly mirnas: NameIndex;
}

export interface NameIndex {
  get(name: string): DictionaryEntry | undefined;
}

export function compileDictionary(entries: readonly DictionaryEntry[]): Dictionary {
  const types = [...new Set(entries.map(({ entity }) => entity.type))];
  const numbers = new Map(types.map((type, number) => [type, number]));
  const table = new EntryTableBuilder();
  const names = new NameCompiler();
  for (const entry of entries) {
    const firstText = table.textCount;
    const place = table.add(entry, numbers.get(entry.entity.type) ?? 0);
    if (entry.entity.type !== mirnaType) addNames(names, entry, place, firstText);
  }
  return makeDictionary({ types, entries: table.build(), ...names.build() });
}

/** The dictionary of its parts, in whatever memory they lie. */
export function makeDictionary({
  types,
  entries: columns,
  vocabulary,
  trie,
  patterns,
}: DictionaryParts): Dictionary {
  const entries = new EntryTable(columns, types);
  return {
    types,
    entries,
    vocabulary,
    trie,
    patterns: new PatternTable(patterns, entries),
    mirnas: lazyIndex(entries),
  };
}

/** `firstText`: number of the entry's first text, its name, which identifiers and the other names follow. */
function addNames(names: NameCompiler, entry: DictionaryEntry, place: number, firstText: number): void {
  const { entity, synonyms, exact, context } = entry;
  const texts = [entity.name, ...synonyms, ...exact, ...context];
  texts.forEach((name, i) => {
    if (texts.indexOf(name) < i) return;
    const text = i === 0 ? firstText : firstText + entity.ids.length + i;
    names.add(name, place, text, {
      exact: exact.includes(name),
      context: context.includes(name),
      preferred: i === 0,
    });
  });
}

/** Looks up miRNAs by a map that is made when it is first asked: many texts never do. */
function lazyIndex(entries: EntryTable): NameIndex {
  let map: Map<string, DictionaryEntry> | undefined;
  return {
    get: (name) => {
      map ??= byName(entries.ofType(mirnaType).map((place) => entries.at(place)));
      return map.get(name);
    },
  };
}

/** First entry of each name: preferred names before synonyms. */
function byName(entries: readonly DictionaryEntry[]): Map<string, DictionaryEntry> {
  const map = new Map<string, DictionaryEntry>();
  for (const entry of entries) if (!map.has(entry.entity.name)) map.set(entry.entity.name, entry);
  for (const entry of entries) for (const name of namesOf(entry)) if (!map.has(name)) map.set(name, entry);
  return map;
}
