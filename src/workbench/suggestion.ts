/** Untagged candidates counted over a corpus of any size, and ranked for a curator. */
import { foldText } from "../dictionary/fold.ts";
import type { Candidate, CandidateKind } from "./candidate.ts";
import { guessType } from "./type-guess.ts";

export interface Suggestion {
  readonly kind: CandidateKind;
  /** In the spelling that was met most often, of such the first. */
  readonly name: string;
  /** Short forms of it, in the order in which they were met. */
  readonly synonyms: readonly string[];
  readonly type: string;
  readonly count: number;
  readonly documents: number;
  /** The first document that has it. */
  readonly document: string;
  /** The sentence there. */
  readonly example: string;
}

interface Entry {
  readonly kind: CandidateKind;
  readonly spellings: Map<string, number>;
  readonly synonyms: Set<string>;
  count: number;
  documents: number;
  /** Number of the document that was counted last. */
  last: number;
  readonly document: string;
  readonly example: string;
}

/** Candidates that are kept while a corpus is read. */
const defaultCapacity = 200_000;
/** Longest example, in UTF-16 units. */
const longestExample = 300;
/** Spellings and short forms of one name that are told apart. */
const mostSpellings = 20;

/**
 * Counts candidates in bounded memory: when there are too many, those that were met least often go (lossy counting,
 * Manku and Motwani 2002), so that a count may be too low by what was forgotten, and what is frequent is never lost.
 */
export class SuggestionCounter {
  readonly #entries = new Map<string, Entry>();
  readonly #capacity: number;
  #document = 0;

  constructor(capacity = defaultCapacity) {
    this.#capacity = capacity;
  }

  /** Adds the candidates of one document. */
  add(document: string, candidates: readonly Candidate[]): void {
    this.#document += 1;
    for (const candidate of candidates) this.#count(document, candidate);
    if (this.#entries.size > this.#capacity) this.#forget();
  }

  #count(document: string, { kind, name, synonym, sentence }: Candidate): void {
    const key = keyOf(name);
    if (key === "") return;
    const entry = this.#entries.get(key) ?? newEntry(kind, document, sentence.text);
    this.#entries.set(key, entry);
    entry.count += 1;
    if (entry.last !== this.#document) entry.documents += 1;
    entry.last = this.#document;
    if (entry.spellings.has(name) || entry.spellings.size < mostSpellings)
      entry.spellings.set(name, (entry.spellings.get(name) ?? 0) + 1);
    if (synonym !== undefined && entry.synonyms.size < mostSpellings) entry.synonyms.add(synonym);
  }

  /** Forgets the least frequent until half of the room is free. */
  #forget(): void {
    for (let least = 1; this.#entries.size > this.#capacity / 2; least += 1) {
      for (const [key, { count }] of this.#entries) if (count <= least) this.#entries.delete(key);
    }
  }

  /** The most wide-spread first, then the most frequent. `least`: fewest places of a suggestion. */
  ranked(least: number): Suggestion[] {
    const entries = [...this.#entries.values()].filter(({ count }) => count >= least);
    return entries
      .map(toSuggestion)
      .sort((a, b) => b.documents - a.documents || b.count - a.count || (a.name < b.name ? -1 : 1));
  }
}

function newEntry(kind: CandidateKind, document: string, text: string): Entry {
  const example = text.length > longestExample ? `${text.slice(0, longestExample)} …` : text;
  return {
    kind,
    spellings: new Map(),
    synonyms: new Set(),
    count: 0,
    documents: 0,
    last: 0,
    document,
    example,
  };
}

function toSuggestion({ kind, spellings, synonyms, count, documents, document, example }: Entry): Suggestion {
  const [[name = ""] = []] = [...spellings].sort(([, a], [, b]) => b - a);
  return { kind, name, synonyms: [...synonyms], type: guessType(name), count, documents, document, example };
}

/** Names that one key has are one candidate: in any case and hyphenation, and mostly in both numbers. */
function keyOf(name: string): string {
  const words = foldText(name).map(({ word }) => word);
  const last = words.pop();
  if (last === undefined) return "";
  return [...words, last.length > 3 ? last.replace(/(?<![su])s$/u, "") : last].join("");
}
