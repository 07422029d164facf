/** Participles: before a noun they describe it, behind one they cut a clause short, else they are its verb. */
import type { Chunk, VerbGroup } from "./chunk.ts";
import type { Item } from "./item.ts";

/** "activated T cells", "circulating exosomes": a participle before its noun and not behind one. */
export function isPremodifier(items: readonly Item[], at: number, chunks: readonly Chunk[]): boolean {
  const item = items[at];
  const next = items[at + 1];
  if (item === undefined || next === undefined) return false;
  if (item.form !== "past" && item.form !== "gerund") return false;
  if (!["noun", "mention", "adjective", "suffix"].includes(next.tag) && next.form !== "past") return false;
  const before = chunks.at(-1);
  if (before?.kind === "noun" || before?.kind === "relative" || before?.kind === "verb") return false;
  if (item.form === "past") {
    const joined = before?.kind === "conjunction" || before?.kind === "comma";
    return !(joined && item.trigger !== undefined && isPastStory(chunks));
  }
  return item.trigger === undefined && before?.kind === "preposition" && before.word !== "by";
}

/** "… increased A and inhibited B", but "… are found in A and activated B cells": the verb before is a past too. */
function isPastStory(chunks: readonly Chunk[]): boolean {
  const last = chunks.findLast((chunk) => chunk.kind === "verb");
  return last?.kind === "verb" && last.main.form === "past";
}

/** Tells "miR-9 transported by exosomes" from "miR-9 increased the level" and "miR-9 correlated with". */
export function settleParticiples(chunks: readonly Chunk[]): Chunk[] {
  const settled: Chunk[] = [];
  chunks.forEach((chunk, i) => {
    if (chunk.kind !== "verb" || chunk.form !== "participle") settled.push(chunk);
    else if (coordinatesFinite(settled, i)) settled.push({ ...chunk, form: "finite" });
    else
      settled.push(
        isActive(chunks, i, chunk, settled) ? { ...chunk, form: "finite", passive: false } : chunk,
      );
  });
  return settled;
}

/** "is taken up and transported to": the second participle shares the auxiliary of the first. */
function coordinatesFinite(chunks: readonly Chunk[], i: number): boolean {
  if (chunks[i - 1]?.kind !== "conjunction") return false;
  const first = chunks.slice(0, i).findLast((c) => c.kind === "verb");
  return first?.kind === "verb" && first.form === "finite" && first.passive;
}

/** A past form without auxiliary is the verb of its clause when it has an object, or nothing else could be. */
function isActive(chunks: readonly Chunk[], i: number, verb: VerbGroup, settled: readonly Chunk[]): boolean {
  const next = chunks[i + 1];
  if (next?.kind === "that") return true;
  if (next === undefined && chunks[i - 2]?.kind === "conjunction") return true; // "…, and flares followed"
  if (next?.kind === "noun" && next.head.tag !== "pronoun") {
    return chunks[i - 1]?.kind !== "comma" || hasFiniteBefore(settled, i);
  }
  if (chunks[i - 1]?.kind !== "noun") return false;
  return isIntransitive(verb, next) || isOnlyVerb(chunks, i, verb);
}

/** "colon CSCs entered into G0 and were resistant": no other verb for the subject, and no passive complement. */
function isOnlyVerb(chunks: readonly Chunk[], i: number, verb: VerbGroup): boolean {
  const next = chunks[i + 1];
  if (next?.kind === "preposition" && isPassivePlace(verb, next.word)) return false;
  if (next?.kind !== "preposition" && !(next?.kind === "verb" && next.form === "infinitive")) return false;
  if (hasFiniteBefore(chunks, i)) return false;
  for (let k = i + 1; k < chunks.length; k++) {
    const later = chunks[k];
    if (later?.kind === "stop" || later?.kind === "subordinator" || later?.kind === "that") return true;
    if (later?.kind === "verb" && later.form === "finite") return chunks[k - 1]?.kind === "conjunction";
  }
  return true;
}

function isPassivePlace(verb: VerbGroup, place: string): boolean {
  return place === "by" || verb.main.trigger?.passive.some((s) => s.place === place) === true;
}

function hasFiniteBefore(chunks: readonly Chunk[], i: number): boolean {
  for (let k = i - 1; k >= 0; k--) {
    const chunk = chunks[k];
    if (chunk?.kind === "stop" || chunk?.kind === "subordinator" || chunk?.kind === "that") return false;
    if (chunk?.kind === "verb" && chunk.form === "finite") return true;
  }
  return false;
}

function isIntransitive(verb: VerbGroup, next: Chunk | undefined): boolean {
  if (next?.kind !== "preposition" || verb.main.trigger === undefined) return false;
  const { active, passive } = verb.main.trigger;
  return active.some((s) => s.place === next.word) && !passive.some((s) => s.place === next.word);
}
