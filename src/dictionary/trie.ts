/**
 * A trie over word numbers: which sequences of words are names. Edges are one open hash table over (node, word), so
 * that the time of a step does not depend on the number of names.
 */
import { noWord, tableLength } from "./vocabulary.ts";

export const root = 0;
/** What `step` gives where no name goes on. */
export const nowhere = -1;

/** Word numbers are below this, so that a node and a word fit one safe integer. */
const wordLimit = 2 ** 24;

export interface Trie {
  /** Edge tables of one length, a power of two; `from` is -1 in an empty slot. */
  readonly from: Int32Array;
  readonly word: Int32Array;
  readonly to: Int32Array;
  /** Child of the root for each word, or -1: most words of a text start no name, and this is the quick way out. */
  readonly first: Int32Array;
  /** `ends` of node i are the elements `endStarts[i]` to `endStarts[i + 1]`. */
  readonly endStarts: Int32Array;
  /** Values of the sequences that end at a node. */
  readonly ends: Int32Array;
}

/** Grows a trie by one sequence after the other. */
export class TrieBuilder {
  /** Child by node and word, both in one number. */
  readonly #edges = new Map<number, number>();
  readonly #ends: number[][] = [[]];

  /** `value` is what the sequence stands for; word numbers are below `wordLimit`. */
  add(words: readonly number[], value: number): void {
    let node = root;
    for (const word of words) {
      const edge = node * wordLimit + word;
      const known = this.#edges.get(edge);
      const next = known ?? this.#ends.push([]) - 1;
      if (known === undefined) this.#edges.set(edge, next);
      node = next;
    }
    const ends = this.#ends[node];
    if (ends?.includes(value) === false) ends.push(value);
  }

  /** `words`: how many word numbers there are. */
  build(words: number): Trie {
    return { ...packEdges(this.#edges, words), ...packEnds(this.#ends) };
  }
}

/** `edges`: node times `wordLimit` plus word, to the child. */
function packEdges(edges: ReadonlyMap<number, number>, words: number) {
  const length = tableLength(edges.size);
  const from = new Int32Array(length).fill(nowhere);
  const word = new Int32Array(length);
  const to = new Int32Array(length);
  const first = new Int32Array(words).fill(nowhere);
  for (const [edge, child] of edges) {
    const node = Math.floor(edge / wordLimit);
    const label = edge % wordLimit;
    if (node === root) first[label] = child;
    let slot = slotOf(node, label, length);
    while (from[slot] !== nowhere) slot = (slot + 1) & (length - 1);
    from[slot] = node;
    word[slot] = label;
    to[slot] = child;
  }
  return { from, word, to, first };
}

function packEnds(ends: readonly (readonly number[])[]) {
  const endStarts = new Int32Array(ends.length + 1);
  ends.forEach((list, node) => {
    endStarts[node + 1] = (endStarts[node] ?? 0) + list.length;
  });
  return { endStarts, ends: Int32Array.from(ends.flat()) };
}

function slotOf(node: number, word: number, length: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (length - 1);
}

/** The node that a word leads to, or `nowhere`. */
export function step(trie: Trie, node: number, word: number): number {
  if (word === noWord) return nowhere;
  if (node === root) return trie.first[word] ?? nowhere;
  const { from, to } = trie;
  let slot = slotOf(node, word, from.length);
  for (;;) {
    const owner = from[slot] ?? nowhere;
    if (owner === nowhere) return nowhere;
    if (owner === node && trie.word[slot] === word) return to[slot] ?? nowhere;
    slot = (slot + 1) & (from.length - 1);
  }
}

/** Values of the sequences that end at a node. */
export function endsAt({ endStarts, ends }: Trie, node: number): Int32Array {
  return ends.subarray(endStarts[node] ?? 0, endStarts[node + 1] ?? 0);
}
