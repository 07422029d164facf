/** What happens to something once something else was done: "X increased after treatment with Y", "in response to Y". */
import { argumentsOf } from "../../argument.ts";
import { directed } from "../../direction.ts";
import { type Claim, connect, type Finding } from "../../finding.ts";
import { chunkSpan, type NounPhrase, type VerbGroup } from "../../grammar/chunk.ts";
import { type Complement, complementsOf, objectsOf } from "../../grammar/complement.ts";
import { coordinated } from "../../grammar/coordination.ts";
import { subjectsOf } from "../../grammar/subject.ts";
import { groupOf, isAgent } from "../../group.ts";
import { type Effect, effectOf, effectPredicate } from "../../predicate.ts";
import type { Argument, Scene } from "../../scene.ts";

const afterwards = new Set(["after", "following", "upon", "in response to"]);

export function responseFindings(scene: Scene): Finding[] {
  return scene.chunks.flatMap((chunk, i) =>
    chunk.kind === "verb" ? [...respondingTo(scene, i, chunk), ...shownFindings(scene, i, chunk)] : [],
  );
}

/** "is required following X" is no change that X makes. */
const needs = new Set(["require", "need"]);

/** Verbs of what is seen in someone. */
export const showing = /^(?:show|exhibit|display|demonstrate)(?:s|d|ed|n)?$|^ha(?:ve|s|d)$/u;

/** "cells showed increased migration after exposure to X": the word before the object says which way. */
function shownFindings(scene: Scene, i: number, verb: VerbGroup): Finding[] {
  const at = i + 1;
  const shown = scene.chunks[at];
  if (verb.passive || !showing.test(verb.main.word) || shown?.kind !== "noun") return [];
  const effect = changeIn(shown);
  if (effect === 0) return [];
  const claim: Claim = {
    rule: "response",
    predicate: effectPredicate(effect),
    trigger: chunkSpan(shown),
    scope: [i],
  };
  const plain = argumentsOf(scene, [at])
    .filter(isAffected)
    .map((a): Argument => ({ ...a, sign: 1 }));
  return connect(claim, causesOf(scene, i), plain);
}

/** "increased migration", "impaired wound healing": which way the first word that tells says. */
export function changeIn({ items }: NounPhrase): Effect {
  const effects = items.flatMap(({ form, trigger }) =>
    form === "past" && trigger !== undefined ? [effectOf(trigger.predicate) ?? 0] : [],
  );
  return effects[0] ?? 0;
}

function isAffected({ mention }: Argument): boolean {
  return groupOf(mention) === "process" || groupOf(mention) === "molecule";
}

/** Of a verb that raises or lowers, without an object: what its subject undergoes is the doing of what came before. */
function respondingTo(scene: Scene, i: number, verb: VerbGroup): Finding[] {
  const { trigger } = verb.main;
  if (trigger === undefined || (effectOf(trigger.predicate) ?? 0) === 0 || needs.has(trigger.lemma))
    return [];
  const causes = causesOf(scene, i);
  if (causes.length === 0 || argumentsOf(scene, objectsOf(scene.chunks, i)).length > 0) return [];
  const claim: Claim = {
    rule: "response",
    predicate: directed(trigger.predicate, verb.items),
    trigger: verb.main.span,
    scope: [i],
    negated: trigger.negative,
  };
  return connect(claim, causes, argumentsOf(scene, subjectsOf(scene.chunks, i)[0] ?? []));
}

/** What was done before the verb at `i` happened: "after treatment with X" behind it, or "In response to X," ahead. */
export function causesOf(scene: Scene, i: number): Argument[] {
  const place =
    complementsOf(scene.chunks, i).find((complement) => afterwards.has(complement.place)) ??
    frontedCause(scene, i);
  const heads = place?.heads ?? acquired(scene, i);
  return argumentsOf(scene, heads).filter(isAgent);
}

/** "after acquiring exosomes" */
function acquired({ chunks }: Scene, i: number): readonly number[] {
  const at = chunks.findIndex((c, k) => k > i && c.kind === "preposition" && afterwards.has(c.word));
  const verb = chunks[at + 1];
  const between = chunks.slice(i + 1, at);
  if (at < 0 || between.some((c) => c.kind !== "noun" && c.kind !== "preposition")) return [];
  return verb?.kind === "verb" && verb.form === "gerund" ? objectsOf(chunks, at + 1) : [];
}

function frontedCause({ chunks }: Scene, i: number): Complement | undefined {
  const subject = subjectsOf(chunks, i)[0]?.[0] ?? -1;
  const opening = chunks.slice(0, subject).findLastIndex((c) => c.kind === "stop" || c.kind === "that") + 1;
  const first = chunks[opening];
  if (first?.kind !== "preposition" || !afterwards.has(first.word) || opening + 1 >= subject)
    return undefined;
  if (chunks.slice(opening, subject).some((c) => c.kind === "verb" || c.kind === "relative"))
    return undefined;
  return { place: first.word, heads: coordinated(chunks, opening + 1, subject - 1) };
}
