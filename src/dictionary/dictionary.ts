/**
 * A compiled dictionary: every variant of every name as a sequence of word numbers in one trie. It is made once, never
 * changes, and knows nothing of any text.
 */
import type { EntityType } from "../model.ts";
import { type Casing, caseRule, casing } from "./casing.ts";
import { type DictionaryEntry, namesOf } from "./entry.ts";
import { american, spellings } from "./spelling.ts";
import { makeTrie, type Trie } from "./trie.ts";
import { type Variant, variants } from "./variant.ts";
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
  const patterns: Pattern[] = [];
  const sequences = entries
    .filter(({ entity }) => entity.type !== mirnaType)
    .flatMap((entry) => patternsOf(entry, types.indexOf(entry.entity.type)))
    .map(({ pattern, variant }) => ({
      words: variant.words.map((word) => words.numberOf(word)),
      value: patterns.push(pattern) - 1,
    }));
  return {
    entries,
    types,
    vocabulary: makeVocabulary(words.spellings()),
    trie: makeTrie(sequences, words.size),
    patterns,
    mirnas: byName(entries.filter(({ entity }) => entity.type === mirnaType)),
  };
}

function patternsOf(entry: DictionaryEntry, type: number): { pattern: Pattern; variant: Variant }[] {
  return namesOf(entry).flatMap((name) => {
    const rule = entry.exact.includes(name) ? "exact" : caseRule(name);
    if (rule === undefined) return [];
    const context = entry.context.includes(name);
    const preferred = name === entry.entity.name;
    const shared = { entry, casing: casing(rule, name), context, preferred, type };
    return variants(name)
      .filter(({ otherNumber }) => !(otherNumber && rule === "exact"))
      .map((variant) => ({ pattern: { ...shared, otherNumber: variant.otherNumber }, variant }));
  });
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
  readonly #spellings: Set<string>[] = [];

  get size(): number {
    return this.#spellings.length;
  }

  numberOf(word: string): number {
    const key = american(word);
    const known = this.#numbers.get(key);
    const number = known ?? this.#spellings.push(new Set()) - 1;
    if (known === undefined) this.#numbers.set(key, number);
    for (const spelling of spellings(word)) this.#spellings[number]?.add(spelling);
    return number;
  }

  /** A spelling that two words share goes to the first. */
  spellings(): string[][] {
    const taken = new Set<string>();
    return this.#spellings.map((list) => {
      const own = [...list].filter((spelling) => !taken.has(spelling));
      for (const spelling of own) taken.add(spelling);
      return own;
    });
  }
}
