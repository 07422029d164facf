/**
 * A compiled dictionary: every variant of every name as a sequence of word numbers in one trie. It is made once, never
 * changes, and knows nothing of any text.
 */
import type { EntityType } from "../model.ts";
import { type Casing, caseRule, casing } from "./casing.ts";
import { type DictionaryEntry, namesOf } from "./entry.ts";
import { spellings } from "./spelling.ts";
import { type Trie, TrieBuilder } from "./trie.ts";
import { variants } from "./variant.ts";
import { makeVocabulary, type Vocabulary } from "./vocabulary.ts";

/** Names of this type are read by grammar; its rows only give identifiers. */
export const mirnaType = "mirna";

/** A name of an entry as a sequence can reach it. */
export interface Pattern {
  readonly entry: DictionaryEntry;
  readonly casing: Casing;
  /** Counts only where the document names the entity in another way as well. */
  readonly context: boolean;
  /** The name is the preferred one of its entry. */
  readonly preferred: boolean;
  /** The sequence gives the last word of the name the other number. */
  readonly otherNumber: boolean;
  /** Place of the entry's type in `Dictionary.types`. */
  readonly type: number;
}

export interface Dictionary {
  readonly entries: readonly DictionaryEntry[];
  readonly types: readonly EntityType[];
  readonly vocabulary: Vocabulary;
  readonly trie: Trie;
  /** What the values of the trie stand for. */
  readonly patterns: readonly Pattern[];
  /** Entries of the miRNA nomenclature by any of their names. */
  readonly mirnas: ReadonlyMap<string, DictionaryEntry>;
}

export function compileDictionary(entries: readonly DictionaryEntry[]): Dictionary {
  const types = [...new Set(entries.map(({ entity }) => entity.type))];
  const words = new WordList();
  const trie = new TrieBuilder();
  const patterns: Pattern[] = [];
  for (const entry of entries) {
    if (entry.entity.type === mirnaType) continue;
    for (const name of namesOf(entry))
      addName(entry, name, types.indexOf(entry.entity.type), words, trie, patterns);
  }
  return {
    entries,
    types,
    vocabulary: makeVocabulary(words.spellings()),
    trie: trie.build(words.size),
    patterns,
    mirnas: byName(entries.filter(({ entity }) => entity.type === mirnaType)),
  };
}

/** Adds every variant of a name; those in the other number need a pattern of their own. */
function addName(
  entry: DictionaryEntry,
  name: string,
  type: number,
  words: WordList,
  trie: TrieBuilder,
  patterns: Pattern[],
): void {
  const exact = entry.exact.includes(name);
  const rule = exact ? "exact" : caseRule(name);
  if (rule === undefined) return;
  const own: Pattern = {
    entry,
    casing: casing(rule, name),
    context: entry.context.includes(name),
    preferred: name === entry.entity.name,
    otherNumber: false,
    type,
  };
  const value = patterns.push(own) - 1;
  const forms = variants(name);
  for (const { words: form } of forms) trie.add(words.numbersOf(form), value);
  if (exact) return;
  const otherValue = patterns.push({ ...own, otherNumber: true }) - 1;
  for (const { others } of forms) for (const form of others) trie.add(words.numbersOf(form), otherValue);
}

/** First entry of each name: preferred names before synonyms. */
function byName(entries: readonly DictionaryEntry[]): Map<string, DictionaryEntry> {
  const map = new Map<string, DictionaryEntry>();
  for (const entry of entries) if (!map.has(entry.entity.name)) map.set(entry.entity.name, entry);
  for (const entry of entries) for (const name of namesOf(entry)) if (!map.has(name)) map.set(name, entry);
  return map;
}

/** Numbers words as they come; British and American spellings of a word are one. */
class WordList {
  readonly #numbers = new Map<string, number>();
  readonly #spellings: string[][] = [];

  get size(): number {
    return this.#spellings.length;
  }

  numbersOf(words: readonly string[]): number[] {
    return words.map((word) => this.#numberOf(word));
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#spellings.length;
    const free = spellings(word).filter((spelling) => !this.#numbers.has(spelling));
    for (const spelling of free) this.#numbers.set(spelling, number);
    this.#spellings.push(free);
    return number;
  }

  /** Every spelling of each word; one that two words share is the first's. */
  spellings(): readonly (readonly string[])[] {
    return this.#spellings;
  }
}
