/**
 * A trie over word numbers: which sequences of words are names. The children of the root are a table by word, since
 * most words of a text start no name and that is the quick way out; all others are in one open hash table over
 * (node, word), so that the time of a step does not depend on the number of names.
 */
import { IntList } from "./growing.ts";
import { noWord, tableLength } from "./vocabulary.ts";

export const root = 0;
/** What `step` gives where no name goes on. */
export const nowhere = -1;

export interface Trie {
  /** Child of the root for each word, or -1. */
  readonly first: Int32Array;
  /** Hash table of the other nodes, by parent and word: a node, or -1 in an empty slot. Its length is a power of two. */
  readonly slots: Int32Array;
  /** By node: the node before it, and the word that leads from there to it. */
  readonly parents: Int32Array;
  readonly words: Int32Array;
  /**
   * Nodes are numbered by what they are, so that telling it needs no look at memory: first those where no sequence
   * ends, then from `firstEnd` those where one does, of which those from `firstLeaf` on lead nowhere.
   */
  readonly firstEnd: number;
  readonly firstLeaf: number;
  /** `ends` of node `firstEnd + i` are the elements `endStarts[i]` to `endStarts[i + 1]`. */
  readonly endStarts: Int32Array;
  /** Values of the sequences that end at a node, in the order in which they were added. */
  readonly ends: Int32Array;
}

function slotOf(node: number, word: number, length: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (length - 1);
}

/** The node that a word leads to, or `nowhere`. */
export function step(trie: Trie, node: number, word: number): number {
  if (word === noWord) return nowhere;
  if (node === root) return trie.first[word] ?? nowhere;
  if (node >= trie.firstLeaf) return nowhere;
  const { slots, parents, words } = trie;
  let slot = slotOf(node, word, slots.length);
  for (;;) {
    const child = slots[slot] ?? nowhere;
    if (child === nowhere || (parents[child] === node && words[child] === word)) return child;
    slot = (slot + 1) & (slots.length - 1);
  }
}

/** True when a sequence ends at a node. */
export function isEnd({ firstEnd }: Trie, node: number): boolean {
  return node >= firstEnd;
}

/** Where the values of the sequences that end at a node start, for `endAt`, and where they end. */
export function endsFrom({ endStarts, firstEnd }: Trie, node: number): number {
  return node >= firstEnd ? (endStarts[node - firstEnd] ?? 0) : 0;
}

export function endsTo({ endStarts, firstEnd }: Trie, node: number): number {
  return node >= firstEnd ? (endStarts[node - firstEnd + 1] ?? 0) : 0;
}

export function endAt({ ends }: Trie, place: number): number {
  return ends[place] ?? 0;
}

/** Grows a trie by one sequence after the other. */
export class TrieBuilder {
  #slots: Int32Array = new Int32Array(tableLength(0)).fill(nowhere);
  /** Nodes in the hash table. */
  #hashed = 0;
  readonly #first = new IntList();
  readonly #parents = new IntList();
  readonly #words = new IntList();
  /** The value that was added last at each node. */
  readonly #lastEnds = new IntList();
  /** Ends in the order in which they come: node and value. */
  readonly #endNodes = new IntList();
  readonly #endValues = new IntList();

  constructor() {
    this.#addNode(nowhere, noWord);
  }

  /** The node that a word leads to, made where there is none. */
  grow(node: number, word: number): number {
    return node === root ? this.#growRoot(word) : this.#growNode(node, word);
  }

  /**
   * Lets a sequence end at a node. `value`: what it stands for, not negative; adding the value that was added last at
   * a node again changes nothing.
   */
  end(node: number, value: number): void {
    if (this.#lastEnds.at(node) === value) return;
    this.#lastEnds.set(node, value);
    this.#endNodes.push(node);
    this.#endValues.push(value);
  }

  #growRoot(word: number): number {
    while (this.#first.length <= word) this.#first.push(nowhere);
    const known = this.#first.at(word);
    if (known !== nowhere) return known;
    const child = this.#addNode(root, word);
    this.#first.set(word, child);
    return child;
  }

  #growNode(node: number, word: number): number {
    const mask = this.#slots.length - 1;
    let slot = slotOf(node, word, this.#slots.length);
    for (;;) {
      const child = this.#slots[slot] ?? nowhere;
      if (child === nowhere) break;
      if (this.#parents.at(child) === node && this.#words.at(child) === word) return child;
      slot = (slot + 1) & mask;
    }
    const child = this.#addNode(node, word);
    this.#slots[slot] = child;
    this.#hashed += 1;
    if (this.#hashed * 2 > this.#slots.length) this.#widen();
    return child;
  }

  #addNode(parent: number, word: number): number {
    this.#parents.push(parent);
    this.#lastEnds.push(nowhere);
    return this.#words.push(word);
  }

  #widen(): void {
    this.#slots = hashed(this.#parents.toArray(), this.#words.toArray(), this.#slots.length * 2);
  }

  /** `words`: how many word numbers there are. */
  build(words: number): Trie {
    const { numbers, firstEnd, firstLeaf } = this.#renumber();
    const parents = new Int32Array(numbers.length).fill(nowhere);
    const labels = new Int32Array(numbers.length).fill(noWord);
    for (let node = 1; node < numbers.length; node++) {
      const number = numbers[node] ?? root;
      parents[number] = numbers[this.#parents.at(node)] ?? root;
      labels[number] = this.#words.at(node);
    }
    const first = new Int32Array(words).fill(nowhere);
    for (let word = 0; word < this.#first.length; word++) {
      const node = this.#first.at(word);
      if (node !== nowhere) first[word] = numbers[node] ?? nowhere;
    }
    const slots = hashed(parents, labels, this.#slots.length);
    return {
      first,
      slots,
      parents,
      words: labels,
      firstEnd,
      firstLeaf,
      ...this.#packEnds(numbers, firstEnd),
    };
  }

  /** The number that each node gets; see `Trie.firstEnd`. The root stays the first. */
  #renumber(): { numbers: Int32Array; firstEnd: number; firstLeaf: number } {
    const count = this.#parents.length;
    const leads = new Uint8Array(count);
    for (let node = 1; node < count; node++) leads[this.#parents.at(node)] = 1;
    const kindOf = (node: number) => (this.#lastEnds.at(node) === nowhere ? 0 : leads[node] === 1 ? 1 : 2);
    const sizes = [0, 0, 0];
    for (let node = 0; node < count; node++) sizes[kindOf(node)] = (sizes[kindOf(node)] ?? 0) + 1;
    const [firstEnd = 0, leading = 0] = sizes;
    const next = [0, firstEnd, firstEnd + leading];
    const numbers = new Int32Array(count);
    for (let node = 0; node < count; node++) {
      const kind = kindOf(node);
      const number = next[kind] ?? 0;
      numbers[node] = number;
      next[kind] = number + 1;
    }
    return { numbers, firstEnd, firstLeaf: firstEnd + leading };
  }

  /** Sorts the ends by node (counting sort: those of one node keep their order). */
  #packEnds(numbers: Int32Array, firstEnd: number): Pick<Trie, "endStarts" | "ends"> {
    const nodes = this.#endNodes.toArray().map((node) => (numbers[node] ?? firstEnd) - firstEnd);
    const endStarts = new Int32Array(numbers.length - firstEnd + 1);
    for (const node of nodes) endStarts[node + 1] = (endStarts[node + 1] ?? 0) + 1;
    for (let i = 1; i < endStarts.length; i++) endStarts[i] = (endStarts[i] ?? 0) + (endStarts[i - 1] ?? 0);
    const next = endStarts.slice();
    const ends = new Int32Array(nodes.length);
    nodes.forEach((node, i) => {
      const place = next[node] ?? 0;
      ends[place] = this.#endValues.at(i);
      next[node] = place + 1;
    });
    return { endStarts, ends };
  }
}

/** A hash table of all nodes but the root and its children, which `Trie.first` has. */
function hashed(parents: Int32Array, words: Int32Array, length: number): Int32Array {
  const slots = new Int32Array(length).fill(nowhere);
  for (let node = 0; node < parents.length; node++) {
    const parent = parents[node] ?? nowhere;
    if (parent === nowhere || parent === root) continue;
    let slot = slotOf(parent, words[node] ?? noWord, length);
    while (slots[slot] !== nowhere) slot = (slot + 1) & (length - 1);
    slots[slot] = node;
  }
  return slots;
}
