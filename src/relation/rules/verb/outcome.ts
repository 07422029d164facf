/** What a verb makes of its object: "renders T cells ineffective", "relieves A from repression". */
import type { Predicate } from "../../../model.ts";
import { nounAt } from "../../grammar/clause.ts";
import { objectsOf } from "../../grammar/complement.ts";
import { effectOf, effectPredicate } from "../../predicate.ts";
import type { Scene } from "../../scene.ts";

const weakened =
  /^(?:ineffective|inactive|inert|incapable|unable|unresponsive|dysfunctional|non-?functional|defective|deficient|exhausted|anergic|senescent|quiescent|dormant|silent|harmless|powerless|unstable|insensitive|invisible|inaccessible|incompetent|impotent|tolerogenic|less)$/u;

const strengthened =
  /^(?:active|functional|effective|competent|capable|able|aggressive|invasive|motile|permissive|immunogenic|stable|stronger|more|potent)$/u;

/** The predicate of a verb that leaves it to the words behind its object, undefined where they say nothing else. */
export function outcomeOf(scene: Scene, i: number): Predicate | undefined {
  const verb = scene.chunks[i];
  if (verb?.kind !== "verb" || verb.main.trigger === undefined) return undefined;
  const { lemma } = verb.main.trigger;
  if (lemma === "render") return stateBehind(scene, verb.passive ? i : objectsOf(scene.chunks, i).at(-1));
  return freeing.has(lemma) && isFreed(scene, verb.passive ? i : objectsOf(scene.chunks, i).at(-1))
    ? "positively_regulates"
    : undefined;
}

/** The words behind the last name: an adjective that the grammar does not know is read with the noun. */
function stateBehind({ chunks }: Scene, last = -2): Predicate | undefined {
  const object = nounAt(chunks, last)?.items ?? [];
  const behind = object.slice(object.findLastIndex(({ mention }) => mention !== undefined) + 1);
  const state = chunks[last + 1]?.kind === "adjective" ? (chunks[last + 1]?.items ?? []) : [];
  const words = [...(behind.length < object.length ? behind : []), ...state].map(({ word }) => word);
  if (words.length === 0) return undefined;
  if (words.some((word) => weakened.test(word))) return effectPredicate(-1);
  return words.some((word) => strengthened.test(word)) ? effectPredicate(1) : "regulates";
}

const freeing = new Set(["relieve", "release", "free", "liberate"]);

/** "from repression", "of their inhibition by A" */
function isFreed({ chunks }: Scene, last = -2): boolean {
  const [link, burden] = [chunks[last + 1], nounAt(chunks, last + 2)];
  if (link?.kind !== "preposition" || !["from", "of"].includes(link.word)) return false;
  const trigger = burden?.head.mention === undefined ? burden?.head.trigger : undefined;
  return (
    (trigger !== undefined && effectOf(trigger.predicate) === -1) || burden?.head.word === "autoinhibition"
  );
}
