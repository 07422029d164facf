/**
 * The words of all names, numbered. Words live in one array of units and are found by an open hash table, so that
 * looking one up in a text makes no string, and the whole is a handful of typed arrays.
 */
import { foldUnit } from "./fold.ts";
import { IntList, UnitList } from "./growing.ts";
import { spellings } from "./spelling.ts";

/** What `findWord` gives for a word that no name has. */
export const noWord = -1;
const emptySlot = -1;

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

/** At most half of the slots are taken. */
export function tableLength(entries: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(8, entries * 2)));
}

const hashSeed = 0x811c9dc5;

/** One step of FNV-1a over folded units. */
function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** The slot of a hash in a table of a length. */
function slotOf(hash: number, length: number): number {
  return (hash ^ (hash >>> 15)) & (length - 1);
}

function hashOf(text: string, start: number, end: number): number {
  let hash = hashSeed;
  for (let i = start; i < end; i++) hash = hashUnit(hash, foldUnit(text.charCodeAt(i)));
  return hash;
}

/** The number of the word that stands at a range of a text, in any case, or `noWord`. */
export function findWord(vocabulary: Vocabulary, text: string, start: number, end: number): number {
  const { slots } = vocabulary;
  const mask = slots.length - 1;
  let slot = slotOf(hashOf(text, start, end), slots.length);
  for (;;) {
    const spelling = slots[slot] ?? emptySlot;
    if (spelling === emptySlot) return noWord;
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

/** Numbers words as they come; British and American spellings of a word are one. */
export class VocabularyBuilder {
  #slots = new Int32Array(tableLength(0)).fill(emptySlot);
  readonly #starts = new IntList();
  readonly #units = new UnitList();
  readonly #words = new IntList();
  #size = 0;

  /** Number of words. */
  get size(): number {
    return this.#size;
  }

  /** The number of a folded word, a new one where it has none. */
  numberOf(word: string): number {
    return this.wordOf(this.spellingOf(word));
  }

  /** The place of a folded word among all spellings; it is added with its other spellings where it is new. */
  spellingOf(word: string): number {
    const slot = this.#slotFor(word);
    const known = this.#slots[slot] ?? emptySlot;
    if (known !== emptySlot) return known;
    const number = this.#size;
    this.#size += 1;
    const first = this.#add(word, number, slot);
    for (const other of spellings(word)) this.#addIfFree(other, number);
    return first;
  }

  /** The word that a spelling is of. */
  wordOf(spelling: number): number {
    return this.#words.at(spelling);
  }

  textOf(spelling: number): string {
    return this.#units.textIn(this.#starts.at(spelling), this.#endOf(spelling));
  }

  /** A spelling that two words share is the first's. */
  #addIfFree(spelling: string, number: number): void {
    const slot = this.#slotFor(spelling);
    if (this.#slots[slot] === emptySlot) this.#add(spelling, number, slot);
  }

  #add(spelling: string, number: number, slot: number): number {
    const place = this.#words.push(number);
    this.#starts.push(this.#units.length);
    this.#units.add(spelling);
    this.#slots[slot] = place;
    if (this.#words.length * 2 > this.#slots.length) this.#grow();
    return place;
  }

  #grow(): void {
    const larger = new Int32Array(this.#slots.length * 2).fill(emptySlot);
    for (let place = 0; place < this.#words.length; place++) {
      let slot = slotOf(this.#hashAt(place), larger.length);
      while (larger[slot] !== emptySlot) slot = (slot + 1) & (larger.length - 1);
      larger[slot] = place;
    }
    this.#slots = larger;
  }

  #hashAt(place: number): number {
    let hash = hashSeed;
    const end = this.#endOf(place);
    for (let i = this.#starts.at(place); i < end; i++) hash = hashUnit(hash, foldUnit(this.#units.at(i)));
    return hash;
  }

  #endOf(place: number): number {
    return place + 1 < this.#starts.length ? this.#starts.at(place + 1) : this.#units.length;
  }

  /** The slot that holds a spelling, or the empty one where it belongs. */
  #slotFor(spelling: string): number {
    let slot = slotOf(hashOf(spelling, 0, spelling.length), this.#slots.length);
    for (;;) {
      const place = this.#slots[slot] ?? emptySlot;
      if (place === emptySlot || this.#isAt(place, spelling)) return slot;
      slot = (slot + 1) & (this.#slots.length - 1);
    }
  }

  #isAt(place: number, spelling: string): boolean {
    const start = this.#starts.at(place);
    if (this.#endOf(place) - start !== spelling.length) return false;
    for (let i = 0; i < spelling.length; i++) {
      if (this.#units.at(start + i) !== spelling.charCodeAt(i)) return false;
    }
    return true;
  }

  build(): Vocabulary {
    const starts = this.#starts.toArray();
    const ended = new Int32Array(starts.length + 1);
    ended.set(starts);
    ended[starts.length] = this.#units.length;
    return {
      size: this.#size,
      slots: this.#slots,
      starts: ended,
      units: this.#units.toArray(),
      words: this.#words.toArray(),
    };
  }
}
