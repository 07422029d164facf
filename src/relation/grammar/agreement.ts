/** The number of verbs and of their subjects. */
import type { VerbGroup } from "./chunk.ts";
import { type Chunks, nounAt } from "./clause.ts";

/** Does the form of the verb ask for a plural? Undefined where it does not show. */
export function isPlural(verb: VerbGroup | undefined): boolean | undefined {
  const first = verb?.items.find((item) => item.tag !== "adverb");
  if (["are", "were", "have"].includes(first?.word ?? "")) return true;
  if (["is", "was", "has"].includes(first?.word ?? "")) return false;
  if (first !== verb?.main || first?.tag !== "verb") return undefined;
  if (first.form === "base") return true;
  return first.form === "present" ? false : undefined;
}

/** "apoptosis", "virus", "loss", "KRAS", but "miRNAs" */
const singularEnding = /(?:[iu]s|ss|(?<!rn)as)$/u;

/** Are the phrases, as a subject, of the number? */
export function agrees(chunks: Chunks, heads: readonly number[], plural: boolean): boolean {
  if (heads.length > 1) return plural;
  const head = nounAt(chunks, heads[0] ?? -1)?.head;
  return head !== undefined && (head.word.endsWith("s") && !singularEnding.test(head.word)) === plural;
}
