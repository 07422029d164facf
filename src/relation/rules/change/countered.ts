/** What acts on an effect acts on what is affected: "B reversed the inhibitory effect of A on C" raises C. */
import { argumentsOf } from "../../argument.ts";
import { directed } from "../../direction.ts";
import { connect, type Finding, multiply } from "../../finding.ts";
import { chunkSpan, type NounPhrase } from "../../grammar/chunk.ts";
import { type Complement, doersBehind, nounComplements, objectsOf } from "../../grammar/complement.ts";
import { likeliestSubject } from "../../grammar/subject.ts";
import { isDrug } from "../../group.ts";
import { agentiveNouns } from "../../head-noun.ts";
import { type Effect, effectOf, effectPredicate } from "../../predicate.ts";
import type { Argument, Scene } from "../../scene.ts";

export function counteredFindings(scene: Scene): Finding[] {
  return scene.chunks.flatMap((chunk, i) => {
    if (chunk.kind !== "verb" || chunk.main.trigger === undefined) return [];
    const sign = effectOf(chunk.main.trigger.predicate);
    if (sign === undefined || sign === 0) return [];
    const [doers = [], heads] = chunk.passive
      ? [argumentsOf(scene, doersBehind(scene.chunks, i)), likeliestSubject(scene.chunks, i)]
      : [argumentsOf(scene, likeliestSubject(scene.chunks, i)), objectsOf(scene.chunks, i)];
    return heads.slice(0, 1).flatMap((at) => onEffect(scene, at, sign, doers, i));
  });
}

function onEffect(
  scene: Scene,
  at: number,
  sign: Effect,
  doers: readonly Argument[],
  verb: number,
): Finding[] {
  const phrase = scene.chunks[at];
  if (phrase?.kind !== "noun" || !agentiveNouns.has(phrase.head.word)) return [];
  const complements = nounComplements(scene.chunks, at);
  const affected = complements.find((c) => c.place === "on");
  if (affected === undefined) return onDrug(scene, phrase, sign, doers, complements, verb);
  const claim = {
    rule: "countered",
    predicate: effectPredicate(multiply(sign, ownSign(phrase))),
    trigger: chunkSpan(phrase),
    scope: [verb],
    path: "mediator" as const,
  };
  return connect(claim, doers, argumentsOf(scene, affected.heads));
}

/** "enhanced the antitumor effect of D": where nothing is named that it acts on, D has more effect, or less. */
function onDrug(
  scene: Scene,
  phrase: NounPhrase,
  sign: Effect,
  doers: readonly Argument[],
  complements: readonly Complement[],
  verb: number,
): Finding[] {
  const owner = complements.find((c) => c.place === "of");
  if (owner === undefined || !/^effects?$/u.test(phrase.head.word)) return [];
  const claim = {
    rule: "countered",
    predicate: effectPredicate(sign),
    trigger: chunkSpan(phrase),
    scope: [verb],
  };
  return connect(claim, doers, argumentsOf(scene, owner.heads).filter(isDrug));
}

/** "inhibitory effect" lowers; a plain effect leaves it open. */
function ownSign({ items }: NounPhrase): Effect {
  return effectOf(directed("regulates", items)) ?? 0;
}
