/** The *which* that takes up a whole clause: "A silences B, which leads to C". */
import { effectOf } from "../predicate.ts";
import { type Chunks, isFiniteVerb, verbAt } from "./clause.ts";

/** Verbs of what comes of something that happened. */
const resulting = new Set(["lead", "result", "culminate"]);

/**
 * Does the clause of the finite verb at `i` say what comes of the clause before? So it does behind *which* and a comma
 * when the clause before tells of a loss or an uptake, which the things named in it do not bring about by themselves.
 */
export function isSentential(chunks: Chunks, i: number): boolean {
  const own = verbAt(chunks, i);
  const link = chunks[i - 1];
  if (link?.kind !== "relative" || link.word !== "which" || chunks[i - 2]?.kind !== "comma") return false;
  if (own?.form !== "finite" || own.passive || !resulting.has(own.main.trigger?.lemma ?? "")) return false;
  const told = verbAt(
    chunks,
    chunks.findLastIndex((chunk, k) => k < i && isFiniteVerb(chunk)),
  );
  const predicate = told?.main.trigger?.predicate;
  if (predicate === undefined) return false;
  return predicate === "targets" || predicate === "taken_up_by" || effectOf(predicate) === -1;
}
