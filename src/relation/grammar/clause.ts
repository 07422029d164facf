/** Small questions about chunks that all walks over a clause ask. */

import { type EntityGroup, groupOf } from "../group.ts";
import type { Chunk, NounPhrase, VerbGroup } from "./chunk.ts";
import { isExcluding } from "./word.ts";

export type Chunks = readonly Chunk[];

export function verbAt(chunks: Chunks, i: number): VerbGroup | undefined {
  const chunk = chunks[i];
  return chunk?.kind === "verb" ? chunk : undefined;
}

export function nounAt(chunks: Chunks, i: number): NounPhrase | undefined {
  const chunk = chunks[i];
  return chunk?.kind === "noun" ? chunk : undefined;
}

export function isFiniteVerb(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "verb" && chunk.form === "finite";
}

/** "the former", "the latter": one of two that were named, and the start of what is said of it. */
export function isOneOfTwo(phrase: NounPhrase | undefined): boolean {
  return /^(?:former|latter)$/u.test(phrase?.head.word ?? "");
}

export function isOf(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "preposition" && chunk.word === "of";
}

/** "but not", "and not" before a name */
export function isExclusion(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "subordinator" && isExcluding(chunk.word);
}

/** The stroke of "PD-1/PD-L1", which joins like *and*. */
export function isSlash(chunk: Chunk | undefined): boolean {
  const [item] = chunk?.kind === "conjunction" ? chunk.items : [];
  return item !== undefined && item.span.end - item.span.start === 1;
}

/** The group of the head, or of the name before an unnamed head. */
export function groupAt(chunks: Chunks, i: number): EntityGroup | undefined {
  const phrase = nounAt(chunks, i);
  const mention =
    phrase?.head.mention ??
    phrase?.items.findLast((item, k) => item.mention !== undefined && phrase.items[k + 1]?.tag !== "suffix")
      ?.mention;
  return mention === undefined ? undefined : groupOf(mention);
}

export function sameGroup(chunks: Chunks, a: number, b: number): boolean {
  return groupAt(chunks, a) === groupAt(chunks, b);
}

export function hasVerbBefore(chunks: Chunks, i: number): boolean {
  for (let k = i - 1; k >= 0; k--) {
    const chunk = chunks[k];
    if (chunk?.kind === "stop" || chunk?.kind === "that" || chunk?.kind === "subordinator") return false;
    if (chunk?.kind === "comma" && closesFront(chunks, k)) return false;
    if (isFiniteVerb(chunk)) return relativeBefore(chunks, k) === undefined;
  }
  return false;
}

/** "Although A acts on B, C …": the only comma behind a subordinator that opens the sentence. */
function closesFront(chunks: Chunks, comma: number): boolean {
  const from = lastIndexOf(chunks, "stop", 0, comma - 1) + 1;
  return chunks[from]?.kind === "subordinator" && lastIndexOf(chunks, "comma", from, comma - 1) < 0;
}

/** Index of the relative pronoun (and its comma) that a finite verb belongs to. */
export function relativeBefore(chunks: Chunks, k: number): number | undefined {
  for (const at of [k - 1, k - 2]) {
    const chunk = chunks[at];
    const relative =
      chunk?.kind === "relative" || (chunk?.kind === "that" && nounAt(chunks, at - 1) !== undefined);
    if (relative) return chunks[at - 1]?.kind === "comma" ? at - 1 : at;
  }
  return undefined;
}

export function lastIndexOf(chunks: Chunks, kind: Chunk["kind"], from: number, to: number): number {
  for (let k = to; k >= from; k--) if (chunks[k]?.kind === kind) return k;
  return -1;
}
