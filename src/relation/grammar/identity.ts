/** Who something turns out to be: the names behind the copula of an unnamed phrase ("one of its targets is PTEN"). */
import { type Chunks, nounAt, verbAt } from "./clause.ts";
import { clauseSubject } from "./clause-subject.ts";
import { objectsOf } from "./complement.ts";

/** How far behind a phrase its copula is looked for, in chunks. */
const reach = 16;

/** The phrases that a copula says the one at `at` to be, when all are names; none otherwise. */
export function identifiedAs(chunks: Chunks, at: number): readonly number[] {
  for (let k = at + 1; k < Math.min(chunks.length, at + reach); k++) {
    const chunk = chunks[k];
    if (chunk?.kind === "stop" || chunk?.kind === "subordinator") return [];
    if (verbAt(chunks, k)?.main.tag !== "be" || !isSubject(chunks, at, k)) continue;
    const names = objectsOf(chunks, k);
    return names.every((n) => isName(chunks, n)) ? names : [];
  }
  return [];
}

/** "the target is PTEN", "one of the targets is PTEN", "among the targets are PTEN and p27". */
function isSubject(chunks: Chunks, at: number, copula: number): boolean {
  const [subject] = clauseSubject(chunks, copula);
  if (subject === at) return true;
  const place = chunks[at - 1];
  if (place?.kind !== "preposition") return false;
  if (place.word === "of") return subject === at - 2 && nounAt(chunks, subject)?.head.word === "one";
  return place.word === "among" && (at === 1 || chunks[at - 2]?.kind === "stop");
}

function isName(chunks: Chunks, at: number): boolean {
  const phrase = nounAt(chunks, at);
  const opening = phrase?.items[0]?.word ?? "";
  return phrase?.head.mention !== undefined && !["a", "an", "no"].includes(opening);
}
