/** What happens to something once something else was done: "X increased after treatment with Y", "in response to Y". */
import type { Predicate } from "../../../model.ts";
import { argumentsOf } from "../../argument.ts";
import { changeIn, comparedAt } from "../../change.ts";
import { directed } from "../../direction.ts";
import { type Claim, connect, type Finding } from "../../finding.ts";
import { chunkSpan, type NounPhrase, type VerbGroup } from "../../grammar/chunk.ts";
import { type Chunks, nounAt, verbAt } from "../../grammar/clause.ts";
import { headsAt, nounComplements, objectsOf } from "../../grammar/complement.ts";
import { likeliestSubject } from "../../grammar/subject.ts";
import { isSeeing, isShowing } from "../../grammar/word.ts";
import { groupOf, isAgent, isCell, isMolecule, isVesicle } from "../../group.ts";
import { effectOf, effectPredicate } from "../../predicate.ts";
import { type Argument, plainArgument, type Scene } from "../../scene.ts";
import { stimuliBefore, treatmentsBefore, treatmentsBehind } from "../../treatment.ts";

export function responseFindings(scene: Scene): Finding[] {
  return scene.chunks.flatMap((chunk, i) => {
    if (chunk.kind === "noun") return [...namedFindings(scene, i, chunk), ...responseBefore(scene, i, chunk)];
    return chunk.kind === "verb" ? [...respondingTo(scene, i, chunk), ...shownFindings(scene, i, chunk)] : [];
  });
}

const changes = new Set(
  (
    "increase decrease reduce elevate augment diminish decline enhance rise induce upregulate downregulate " +
    "activate inhibit suppress stimulate"
  ).split(" "),
);

/** "the decrease in growth following depletion of X" */
function namedFindings(scene: Scene, i: number, { head, items }: NounPhrase): Finding[] {
  const { trigger, tag } = head;
  if (trigger === undefined || tag !== "noun" || !changes.has(trigger.lemma)) return [];
  const causes = treatmentsBehind(scene, i);
  if (causes.length === 0) return [];
  const [first] = nounComplements(scene.chunks, i);
  const affected = first?.place === "in" || first?.place === "of" ? first.heads : [];
  const claim: Claim = {
    rule: "response",
    predicate: directed(trigger.predicate, items),
    trigger: head.span,
    scope: [i],
  };
  return connect(
    claim,
    causes,
    argumentsOf(scene, affected).filter((a) => isAffected(a) || isCell(a)),
  );
}

/** "A increased migration in response to X": what comes right before is the response to X, whatever else changes it. */
function responseBefore(scene: Scene, i: number, { head }: NounPhrase): Finding[] {
  const link = scene.chunks[i + 1];
  if (link?.kind !== "preposition" || link.word !== "in response to") return [];
  const isObject =
    verbAt(scene.chunks, i - 1)?.form === "finite" && verbAt(scene.chunks, i - 1)?.passive === false;
  if (!isObject || head.mention === undefined || groupOf(head.mention) !== "process") return [];
  const claim: Claim = {
    rule: "response",
    predicate: "positively_regulates",
    trigger: chunkSpan(link),
    scope: [i],
  };
  return connect(claim, argumentsOf(scene, [i + 2]).filter(isAgent), [plainArgument(head.mention, i)]);
}

/** "is required following X", "A resulted in less P following X": no change that X makes. */
const needs = new Set(["require", "need", "result", "lead", "contribute"]);

/** "cells showed increased migration after exposure to X": the word before the object says which way. */
function shownFindings(scene: Scene, i: number, verb: VerbGroup): Finding[] {
  const at = i + 1;
  const shown = scene.chunks[at];
  if (verb.passive || !isShowing(verb.main.word) || shown?.kind !== "noun") return [];
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
  return connect(claim, treatmentsBefore(scene, i), plain);
}

function isAffected({ mention }: Argument): boolean {
  return groupOf(mention) === "process" || groupOf(mention) === "molecule";
}

/** In "IL-6 increased 3-fold in response to Y" it is IL-6 that increased; in "X increased growth in response to Y" it is not. */
function hasObject({ chunks }: Scene, i: number): boolean {
  return objectsOf(chunks, i).some((at) => {
    const head = nounAt(chunks, at)?.head;
    return head?.mention !== undefined || (head?.tag === "noun" && !extents.test(head.word));
  });
}

const extents = /^(?:\p{N}.*|.*folds?|times|percent|%|days?|hours?|weeks?|minutes?)$/u;

/** Of a verb that raises or lowers, without an object: what its subject undergoes is the doing of what came before. */
function respondingTo(scene: Scene, i: number, verb: VerbGroup): Finding[] {
  const { trigger } = verb.main;
  if (verb.copula) return comparedFindings(scene, i, verb);
  if (trigger?.lemma === "respond") return answeredFindings(scene, i, verb);
  if (verb.passive && isSeeing(verb.main.word)) return seenFindings(scene, i, verb);
  if (trigger !== undefined && giving.has(trigger.predicate))
    return verb.form === "finite" ? givenFindings(scene, i, verb) : [];
  if (trigger === undefined || effectOf(trigger.predicate) === undefined || needs.has(trigger.lemma))
    return [];
  const causes = treatmentsBefore(scene, i);
  if (causes.length === 0 || (!verb.passive && hasObject(scene, i))) return [];
  const claim: Claim = {
    rule: "response",
    predicate: directed(trigger.predicate, verb.items),
    trigger: verb.main.span,
    scope: [i],
    negated: trigger.negative,
  };
  return connect(claim, causes, argumentsOf(scene, likeliestSubject(scene.chunks, i)));
}

/** "X was higher after treatment with Y" */
function comparedFindings(scene: Scene, i: number, verb: VerbGroup): Finding[] {
  const effect = comparedAt(scene, i);
  const causes = effect === 0 ? [] : treatmentsBefore(scene, i);
  if (causes.length === 0) return [];
  const claim: Claim = {
    rule: "response",
    predicate: effectPredicate(effect),
    trigger: verb.main.span,
    scope: [i],
  };
  return connect(claim, causes, argumentsOf(scene, likeliestSubject(scene.chunks, i)).filter(isAffected));
}

/** "phosphorylation of P was detected following stimulation with X", "a decrease in P was seen after exposure to X" */
function seenFindings(scene: Scene, i: number, verb: VerbGroup): Finding[] {
  const causes = stimuliBefore(scene, i);
  const heads = causes.length === 0 ? [] : likeliestSubject(scene.chunks, i);
  const claim: Claim = {
    rule: "response",
    predicate: "positively_regulates",
    trigger: verb.main.span,
    scope: [i],
  };
  return connect(claim, causes, argumentsOf(scene, heads).filter(isChangeOrProcess).filter(isAffected));
}

/** "cells respond to X with upregulation of Y" */
function answeredFindings(scene: Scene, i: number, verb: VerbGroup): Finding[] {
  const stimuli = argumentsOf(scene, headsAt(scene.chunks, i, "to")).filter(isAgent);
  const answers = [
    ...argumentsOf(scene, headsAt(scene.chunks, i, "with")).filter(isChangeOrProcess),
    ...argumentsOf(scene, answeredBy(scene.chunks, i)),
  ];
  const claim: Claim = {
    rule: "response",
    predicate: "positively_regulates",
    trigger: verb.main.span,
    scope: [i],
  };
  return connect(claim, stimuli, answers.filter(isAffected));
}

function isChangeOrProcess({ path, mention }: Argument): boolean {
  return path !== "direct" || groupOf(mention) === "process";
}

/** "respond to X by producing Y" */
function answeredBy(chunks: Chunks, i: number): readonly number[] {
  const by = chunks.findIndex((c, k) => k > i && c.kind === "preposition" && c.word === "by");
  const verb = verbAt(chunks, by + 1);
  const isMaking = verb?.form === "gerund" && giving.has(verb.main.trigger?.predicate ?? "binds");
  const between = chunks.slice(i + 1, by);
  return isMaking && between.every(({ kind }) => kind === "noun" || kind === "preposition")
    ? objectsOf(chunks, by + 1)
    : [];
}

const giving: ReadonlySet<Predicate> = new Set<Predicate>(["secretes", "expresses"]);

/** "Macrophages secrete IL-6 in response to X", "IL-6 is released upon stimulation with X": X makes them do it. */
function givenFindings(scene: Scene, i: number, verb: VerbGroup): Finding[] {
  const heads = verb.passive ? likeliestSubject(scene.chunks, i) : objectsOf(scene.chunks, i);
  const claim: Claim = {
    rule: "response",
    predicate: "positively_regulates",
    trigger: verb.main.span,
    scope: [i],
  };
  const products = argumentsOf(scene, heads).filter((a) => isMolecule(a) || isVesicle(a));
  return connect(claim, stimuliBefore(scene, i), products);
}
