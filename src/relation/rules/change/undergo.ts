/** Who makes cells undergo a process: "X causes cells to undergo P", "in response to X, cells undergo P". */
import { argumentsOf } from "../../argument.ts";
import { connect, type Finding } from "../../finding.ts";
import type { VerbGroup } from "../../grammar/chunk.ts";
import { objectsOf } from "../../grammar/complement.ts";
import { likeliestSubject } from "../../grammar/subject.ts";
import { isProcess } from "../../group.ts";
import { type Effect, effectOf, effectPredicate } from "../../predicate.ts";
import type { Argument, Scene } from "../../scene.ts";
import { treatmentsBefore } from "../../treatment.ts";

const undergoing =
  /^(?:under(?:go|goes|went|gone|going)|(?:re-?)?enter(?:s|ed|ing)?|initiat(?:e|es|ed|ing))$/u;

export function undergoFindings(scene: Scene): Finding[] {
  return scene.chunks.flatMap((chunk, i) => {
    if (chunk.kind !== "verb" || chunk.passive || !undergoing.test(chunk.main.word)) return [];
    const processes = argumentsOf(scene, objectsOf(scene.chunks, i)).filter(isProcess);
    return processes.length === 0 ? [] : causedFindings(scene, i, chunk, processes);
  });
}

function causedFindings(scene: Scene, i: number, verb: VerbGroup, processes: readonly Argument[]): Finding[] {
  const claim = { rule: "undergo", trigger: verb.main.span, scope: [i] };
  const driven = verb.form === "infinitive" ? drivenBy(scene, i) : undefined;
  if (driven !== undefined) {
    const predicate = effectPredicate(driven.effect);
    return connect({ ...claim, predicate, scope: [driven.at, i] }, driven.causes, processes);
  }
  return connect({ ...claim, predicate: "positively_regulates" }, treatmentsBefore(scene, i), processes);
}

/** "causes cells to": the verb right before the object whose doing the infinitive is. */
function drivenBy(
  scene: Scene,
  i: number,
): { readonly at: number; readonly effect: Effect; readonly causes: readonly Argument[] } | undefined {
  const at = scene.chunks.slice(0, i).findLastIndex((chunk) => chunk.kind === "verb");
  const verb = scene.chunks[at];
  if (verb?.kind !== "verb" || verb.passive || verb.main.trigger === undefined) return undefined;
  const effect = effectOf(verb.main.trigger.predicate);
  if (effect === undefined || objectsOf(scene.chunks, at).length === 0) return undefined;
  return { at, effect, causes: argumentsOf(scene, likeliestSubject(scene.chunks, at)) };
}
