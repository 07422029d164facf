/**
 * The words of all names, numbered. Words live in one array of units and are found by an open hash table, so that
 * looking one up in a text makes no string, and the whole is a handful of typed arrays.
 */
import { foldUnit } from "./fold.ts";

/** What `find` gives for a word that no name has. */
export const noWord = -1;

export interface Vocabulary {
  /** Number of words; several spellings may be one word. */
  readonly size: number;
  /** Hash table: the place of a spelling, or -1 in an empty slot. Its length is a power of two. */
  readonly slots: Int32Array;
  /** Where spelling i starts in `units`; one element more than there are spellings. */
  readonly starts: Int32Array;
  /** UTF-16 units of all spellings, folded. */
  readonly units: Uint16Array;
  /** The word that spelling i is of. */
  readonly words: Int32Array;
}

/** The words, numbered by their place in the list, each with its spellings. No spelling may be given twice. */
export function makeVocabulary(words: readonly (readonly string[])[]): Vocabulary {
  const spellings = words.flatMap((list, word) => list.map((text) => ({ text, word })));
  const slots = new Int32Array(tableLength(spellings.length)).fill(noWord);
  const starts = new Int32Array(spellings.length + 1);
  const units = new Uint16Array(spellings.reduce((sum, { text }) => sum + text.length, 0));
  spellings.forEach(({ text }, i) => {
    const start = starts[i] ?? 0;
    for (let k = 0; k < text.length; k++) units[start + k] = text.charCodeAt(k);
    starts[i + 1] = start + text.length;
    slots[freeSlot(slots, hashOf(text, 0, text.length))] = i;
  });
  return { size: words.length, slots, starts, units, words: Int32Array.from(spellings, ({ word }) => word) };
}

/** At most half of the slots are taken. */
export function tableLength(entries: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(8, entries * 2)));
}

function freeSlot(slots: Int32Array, hash: number): number {
  const mask = slots.length - 1;
  let slot = hash & mask;
  while (slots[slot] !== noWord) slot = (slot + 1) & mask;
  return slot;
}

/** FNV-1a over folded units. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ foldUnit(text.charCodeAt(i)), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** The number of the word that stands at a range of a text, in any case, or `noWord`. */
export function findWord(vocabulary: Vocabulary, text: string, start: number, end: number): number {
  const { slots } = vocabulary;
  const mask = slots.length - 1;
  let slot = hashOf(text, start, end) & mask;
  for (;;) {
    const spelling = slots[slot] ?? noWord;
    if (spelling === noWord) return noWord;
    if (isSpelling(vocabulary, spelling, text, start, end)) return vocabulary.words[spelling] ?? noWord;
    slot = (slot + 1) & mask;
  }
}

function isSpelling(
  vocabulary: Vocabulary,
  spelling: number,
  text: string,
  start: number,
  end: number,
): boolean {
  const { starts, units } = vocabulary;
  const from = starts[spelling] ?? 0;
  if ((starts[spelling + 1] ?? 0) - from !== end - start) return false;
  for (let i = start; i < end; i++) {
    if (units[from + i - start] !== foldUnit(text.charCodeAt(i))) return false;
  }
  return true;
}
