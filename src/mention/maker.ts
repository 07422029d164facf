/**
 * Makers of reagents that are called like what they deal in: "Cell Signaling Technology", "Gene Therapeutics, Inc.".
 * In a section on methods the place behind a name will do: "Cell Signaling (Danvers, MA)".
 */
import type { Draft, Passage } from "./draft.ts";

/** Words that only the name of a firm goes on with; they have a capital there. */
const firm =
  /(?: (?:Bio)?(?:[Tt]echnolog(?:y|ies)|Systems|Sciences|Labs|Laboratories|Pharmaceuticals?|Therapeutics|Diagnostics|Biologicals?)|,? (?:Inc|Corp|Ltd|GmbH|LLC))(?![\p{L}-])/uy;
/** "(Danvers, MA)", "(Cambridge, UK)". */
const address = /,? \(\p{Lu}\p{Ll}[\p{L} .-]{1,30}, (?:[A-Z]{2,3}|\p{Lu}\p{Ll}{3,12})[,;)]/uy;
const methods = /method|material|procedure|experimental|reagent|antibod/iu;

/** Drafts without those that are part of a maker's name. */
export function withoutMakers({ text, sentence }: Passage, drafts: readonly Draft[]): readonly Draft[] {
  const tellsMethods = methods.test(sentence.block.section);
  return drafts.filter((draft) => {
    if (!isTitled(text.slice(draft.outer.start, draft.outer.end))) return true;
    if (standsAt(firm, text, draft.outer.end)) return false;
    // Processes are not for sale, while "Fetal Bovine Serum (Gibco, NY)" is.
    return !(tellsMethods && draft.entity.type === "process" && standsAt(address, text, draft.outer.end));
  });
}

/** True when every word has a capital. */
function isTitled(name: string): boolean {
  return name.split(/[ -]/u).every((word) => /^\p{Lu}/u.test(word));
}

function standsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
