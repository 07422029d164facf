/** Cells that become others in words of birth and of looks: "give rise to macrophages", "acquire a CAF phenotype". */
import type { Finding } from "../../finding.ts";
import { nounAt, verbAt } from "../../grammar/clause.ts";
import { groupOf } from "../../group.ts";
import type { Slot, Trigger } from "../../lexicon.ts";
import type { Scene } from "../../scene.ts";

const births = new Set(["give rise", "arise", "generate", "yield", "stem"]);

export function isBirth(trigger: Trigger | undefined): boolean {
  return trigger !== undefined && births.has(trigger.lemma);
}

/** "Monocytes give rise to macrophages": cells become those that come out of them. */
export function grown(finding: Finding): Finding {
  const [from, to] = [groupOf(finding.subject), groupOf(finding.object)];
  return from === "cell" && to === "cell" ? { ...finding, predicate: "transforms_into" } : finding;
}

const guises = new Set("phenotype phenotypes fate identity morphology".split(" "));
const taking = new Set(["acquire", "display", "exhibit"]);

/** Where the cells stand that others come to look like. */
export const guise: Slot = { place: "object", reversed: false, predicate: undefined };

/** "fibroblasts acquired a CAF phenotype" */
export function takesOnGuise({ chunks }: Scene, i: number): boolean {
  const verb = verbAt(chunks, i);
  const looks = nounAt(chunks, i + 1);
  if (verb === undefined || verb.passive || looks === undefined || !guises.has(looks.head.word)) return false;
  const named = looks.items.some(({ mention }) => mention !== undefined && groupOf(mention) === "cell");
  return named && taking.has(verb.main.trigger?.lemma ?? "");
}
