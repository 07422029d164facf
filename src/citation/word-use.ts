/** Whether the word before glued digits is a plain one, so that the digits are no part of a name. */
import type { Block } from "../model.ts";
import type { Candidate } from "./candidate.ts";

/** How often a word stands in the document without a digit after it, and how often with which digits glued to it. */
export interface WordUse {
  readonly bare: ReadonlyMap<string, number>;
  readonly glued: ReadonlyMap<string, number>;
}

export function countWords(blocks: readonly Block[]): WordUse {
  const bare = new Map<string, number>();
  const glued = new Map<string, number>();
  const count = (counts: Map<string, number>, word: string): void => {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const { prose } of blocks) {
    for (const [, word = "", digits] of prose.text.matchAll(/(\p{L}+)([-–]?\d+(?:[,.–-]\d+)*)?/gu)) {
      if (digits === undefined) count(bare, word.toLowerCase());
      else count(glued, `${word}${digits}`.toLowerCase());
    }
  }
  return { bare, glued };
}

/** The letters that end just before the candidate; "" after punctuation. */
function wordBefore({ block, span }: Candidate): string {
  return /\p{L}{1,40}$/u.exec(block.prose.text.slice(Math.max(0, span.start - 40), span.start))?.[0] ?? "";
}

/** Endings of adverbs, participles, adjectives and abstract nouns, which names of genes do not have. */
const plainEnding =
  /\p{Ll}{3}(?:ly|ed|ing|able|ible|tions?|sions?|ity|ities|ness|ments?|ous|ive|ally|ology|apy|apies)$/u;

/** True when the word before is a plain one: by its ending, or since the document uses it without digits too. */
export function isPlainWord(candidate: Candidate, { bare }: WordUse): boolean {
  const word = wordBefore(candidate);
  return (
    word === "" || plainEnding.test(word) || (word.length > 2 && (bare.get(word.toLowerCase()) ?? 0) > 0)
  );
}

/** Letters in a row, from which on a word in lower case is no symbol of a gene or variable. */
const longWord = /\p{Ll}{5}$/u;

/** A plain word, or an acronym when several numbers follow; not a name that the document prints with digits again. */
export function followsWord(candidate: Candidate, words: WordUse): boolean {
  const word = wordBefore(candidate);
  const uses = words.glued.get(`${word}${candidate.printed}`.toLowerCase()) ?? 0;
  if (uses > 1) return false;
  if (/\p{Lu}$/u.test(word) && candidate.list.numbers.length < 2) return false;
  return isPlainWord(candidate, words) || longWord.test(word);
}
