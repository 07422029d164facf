/**
 * What happens when something else was done: "P was reduced when A was silenced", "when cells were treated with A, P
 * increased".
 */
import { argumentsOf } from "../../argument.ts";
import { isChanged, undergoneAt } from "../../change.ts";
import { connect, type Finding } from "../../finding.ts";
import { type Chunks, isFiniteVerb } from "../../grammar/clause.ts";
import { clauseSubject } from "../../grammar/clause-subject.ts";
import { complementsOf } from "../../grammar/complement.ts";
import type { Item } from "../../grammar/item.ts";
import { isAgent } from "../../group.ts";
import { isExposing } from "../../host.ts";
import { type Effect, effectOf, effectPredicate } from "../../predicate.ts";
import { type Argument, type Scene, times } from "../../scene.ts";

const occasions = new Set(["when", "once", "whenever"]);

export function occasionFindings(scene: Scene): Finding[] {
  return scene.chunks.flatMap((_, i) => {
    if (!opensOccasion(scene.chunks, i)) return [];
    const done = verbFrom(scene.chunks, i + 1);
    const changed = mainVerb(scene.chunks, i, done);
    return done < 0 || changed < 0 ? [] : following(scene, done, changed);
  });
}

/** "when A was silenced", "after cells were treated with A" */
function opensOccasion(chunks: Chunks, i: number): boolean {
  const chunk = chunks[i];
  if (chunk?.kind === "subordinator") return occasions.has(chunk.word);
  return chunk?.kind === "preposition" && chunk.word === "after" && isFiniteVerb(chunks[i + 2]);
}

function verbFrom(chunks: Chunks, from: number): number {
  return chunks.findIndex((chunk, k) => k >= from && isFiniteVerb(chunk));
}

/** The verb before the occasion, or behind the clause that opens the sentence with it. */
function mainVerb(chunks: Chunks, i: number, done: number): number {
  const before = chunks.findLastIndex((chunk, k) => k < i && (isFiniteVerb(chunk) || chunk.kind === "stop"));
  if (before >= 0 && chunks[before]?.kind === "verb") return before;
  const comma = chunks.findIndex((chunk, k) => k > done && chunk.kind === "comma");
  return comma < 0 ? -1 : verbFrom(chunks, comma);
}

function following(scene: Scene, done: number, changed: number): Finding[] {
  const verb = scene.chunks[changed];
  if (verb?.kind !== "verb") return [];
  const isMade = verb.passive && verb.main.trigger?.predicate === "expresses";
  const effect = isMade ? 1 : undergoneAt(scene, changed, verb);
  if (effect === 0) return [];
  const claim = {
    rule: "occasion",
    predicate: effectPredicate(effect),
    trigger: verb.main.span,
    scope: [changed],
  };
  const affected = argumentsOf(scene, clauseSubject(scene.chunks, changed)).filter(isChanged);
  return connect(claim, causesAt(scene, done), affected);
}

/** "A was silenced", "cells were treated with A" */
function causesAt(scene: Scene, done: number): Argument[] {
  const verb = scene.chunks[done];
  if (verb?.kind !== "verb" || !verb.passive) return [];
  if (isExposing(verb.main.word)) {
    const given = complementsOf(scene.chunks, done).find(({ place }) => place === "with" || place === "to");
    return argumentsOf(scene, given?.heads ?? []).filter(isAgent);
  }
  const effect = changeBy(verb.main);
  if (effect === 0) return [];
  const own = argumentsOf(scene, clauseSubject(scene.chunks, done)).filter(isAgent);
  return own.map((a) => ({ ...a, sign: times(a.sign, effect) }));
}

function changeBy({ word, trigger }: Item): Effect {
  if (/^over-?expressed$/u.test(word)) return 1;
  return trigger === undefined ? 0 : (effectOf(trigger.predicate) ?? 0);
}
