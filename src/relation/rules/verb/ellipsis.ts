/** A verb that is left out: "IL-4 induced P, whereas IL-10 did not", "IL-4 increased P, as did IL-13". */
import { argumentsOf } from "../../argument.ts";
import { directed } from "../../direction.ts";
import { connectSlot, type Finding, multiply } from "../../finding.ts";
import type { VerbGroup } from "../../grammar/chunk.ts";
import { isFiniteVerb, nounAt } from "../../grammar/clause.ts";
import { clauseSubject } from "../../grammar/clause-subject.ts";
import { objectsOf } from "../../grammar/complement.ts";
import { coordinated } from "../../grammar/coordination.ts";
import { isContrary } from "../../grammar/verb-group.ts";
import { effectOf, effectPredicate } from "../../predicate.ts";
import type { Scene } from "../../scene.ts";

export function ellipsisFindings(scene: Scene): Finding[] {
  return scene.chunks.flatMap((chunk, i) =>
    chunk.kind === "verb" && chunk.main.tag === "do" ? repeated(scene, i, chunk) : [],
  );
}

/** The verb that is meant is the last one of the clause before. */
function repeated(scene: Scene, i: number, verb: VerbGroup): Finding[] {
  const { chunks } = scene;
  const k = chunks.findLastIndex((chunk, at) => at < i && isFiniteVerb(chunk));
  const meant = chunks[k];
  if (meant?.kind !== "verb" || meant.passive || meant.main.trigger === undefined) return [];
  const slot = meant.main.trigger.active.find(({ place }) => place === "object");
  if (slot === undefined) return [];
  const subjects = subjectsOf(scene, i);
  const objects = objectsOf(chunks, k).filter((at) => at < Math.min(i, subjects[0] ?? i));
  const predicate = directed(meant.main.trigger.predicate, meant.items);
  const effect = effectOf(predicate);
  const isReverse = isContrary(chunks[i + 1]?.items.at(-1)?.word);
  if (isReverse && effect === undefined) return [];
  const claim = {
    rule: "ellipsis",
    predicate: isReverse && effect !== undefined ? effectPredicate(multiply(effect, -1)) : predicate,
    trigger: verb.main.span,
    scope: [i],
  };
  const [own, others] = [argumentsOf(scene, subjects), argumentsOf(scene, objects)];
  return connectSlot(slot, claim, own, others);
}

/** Before the verb, or behind it in "as did B" and "and so does B". */
function subjectsOf({ chunks }: Scene, i: number): readonly number[] {
  const link = chunks[i - 1];
  const inverts =
    link?.kind === "preposition" ||
    link?.kind === "subordinator" ||
    (link?.kind === "conjunction" && link.word === "and so");
  const inverted = inverts ? nounAt(chunks, i + 1) : undefined;
  return inverted === undefined ? clauseSubject(chunks, i) : coordinated(chunks, i + 1, chunks.length);
}
