/** Verbs of observing that stand between a noun and its places: "A correlation was found between A and B". */
import { type Chunks, nounAt, verbAt } from "./clause.ts";
import { coordinated } from "./coordination.ts";

const observing = new Set(
  (
    "observed found detected noted seen identified reported shown demonstrated revealed confirmed documented described " +
    "evident mapped located predicted discovered achieved accomplished obtained attained"
  ).split(" "),
);

/** Index of the passive verb of observing whose subject is the noun phrase at `i`. */
export function observedAt(chunks: Chunks, i: number): number | undefined {
  let k = i + 1;
  while (chunks[k]?.kind === "preposition" && nounAt(chunks, k + 1) !== undefined) {
    k = (coordinated(chunks, k + 1, chunks.length).at(-1) ?? k + 1) + 1;
  }
  const verb = verbAt(chunks, k);
  if (verb?.form !== "finite" || !verb.passive) return undefined;
  return observing.has(verb.main.word) ? k : undefined;
}
