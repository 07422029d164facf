/** What opens a clause before its subject: "Via exosomes, A delivers B", "By activating A, B promotes C". */
import { type Chunks, isFiniteVerb, lastIndexOf, nounAt, relativeBefore } from "./clause.ts";
import type { Complement } from "./complement.ts";
import { coordinated } from "./coordination.ts";
import { remembered } from "./remembered.ts";
import { likeliestSubject } from "./subject.ts";
import { isMeans } from "./word.ts";

/** What stands right before the subject of a clause and opens it: "Via exosomes, A delivers", "In gliomas, miR-21 is". */
export function frontedComplement(chunks: Chunks, subject: number): Complement | undefined {
  const head = chunks[subject - 1]?.kind === "comma" ? subject - 2 : subject - 1;
  const place = chunks[head - 1];
  if (place?.kind !== "preposition" || nounAt(chunks, head) === undefined) return undefined;
  const opens = chunks[head - 2]?.kind;
  const clauseOpens = opens === undefined || opens === "that" || opens === "stop" || opens === "subordinator";
  return clauseOpens ? { place: place.word, heads: [head] } : undefined;
}

/**
 * What a clause opens with behind one of the prepositions, however far before its subject: "In macrophages treated with curcumin, P was". Nothing where
 * a clause of its own stands between.
 */
export function openingComplement(
  chunks: Chunks,
  subject: number,
  places: ReadonlySet<string>,
): Complement | undefined {
  const opening =
    chunks.slice(0, Math.max(subject, 0)).findLastIndex(({ kind }) => kind === "stop" || kind === "that") + 1;
  const first = chunks[opening];
  if (first?.kind !== "preposition" || !places.has(first.word) || opening + 1 >= subject) return undefined;
  if (chunks.slice(opening, subject).some((c) => isFiniteVerb(c) || c.kind === "relative")) return undefined;
  return { place: first.word, heads: coordinated(chunks, opening + 1, subject - 1) };
}

/** A preposition of means that opens a clause, and what follows it. */
export interface FrontedMeans extends Complement {
  /** Index of the chunk behind the preposition: a gerund, or the first of the heads. */
  readonly at: number;
}

/** "By activating A, B promotes C", "Through D, B promotes C": what opens the clause of the finite verb at `i`, or nothing. */
export const frontedMeans: (chunks: Chunks, i: number) => readonly FrontedMeans[] = remembered(readMeans);

function readMeans(chunks: Chunks, i: number): readonly FrontedMeans[] {
  if (!isFiniteVerb(chunks[i]) || relativeBefore(chunks, i) !== undefined) return [];
  const comma = (likeliestSubject(chunks, i)[0] ?? 0) - 1;
  if (chunks[comma]?.kind !== "comma") return [];
  const start = lastIndexOf(chunks, "stop", 0, comma) + 1;
  for (let k = comma - 1; k >= start; k--) {
    const chunk = chunks[k];
    if (isFiniteVerb(chunk)) return [];
    const opens = k === start || chunks[k - 1]?.kind === "comma";
    if (!opens || chunk?.kind !== "preposition" || !isMeans(chunk.word)) continue;
    const heads = nounAt(chunks, k + 1) === undefined ? [] : coordinated(chunks, k + 1, comma);
    return [{ place: chunk.word, heads, at: k + 1 }];
  }
  return [];
}
