/**
 * Means: "A promotes B through pathway P", "by secreting C", "by promoting process D". The means has the effect as
 * well: with the sign of the verb for pathways, processes and cargo, without one for a single molecule.
 */

import type { Predicate } from "../../../model.ts";
import { argumentsOf } from "../../argument.ts";
import { type Claim, connect, type Finding, multiply } from "../../finding.ts";
import { chunkSpan, type VerbGroup } from "../../grammar/chunk.ts";
import { type Chunks, groupAt, isFiniteVerb, isOneOfTwo, nounAt, verbAt } from "../../grammar/clause.ts";
import { type Complement, complementsOf, doersBehind, objectsOf } from "../../grammar/complement.ts";
import { isChange } from "../../grammar/coordination.ts";
import { frontedMeans } from "../../grammar/fronted.ts";
import { likeliestSubject } from "../../grammar/subject.ts";
import { isHence, isMeans } from "../../grammar/word.ts";
import { groupOf, isProcess } from "../../group.ts";
import { sensitivityNouns } from "../../head-noun.ts";
import { type Effect, effectOf, effectPredicate, handsOver } from "../../predicate.ts";
import type { Argument, Scene } from "../../scene.ts";

/** "protects the heart from ischemia", "enhances the sensitivity of cells": the object is not always what is affected. */
function affectedBy(scene: Scene, i: number, { main, passive }: VerbGroup): Argument[] {
  if (!main.trigger?.active.some(({ place }) => place === "object")) return [];
  const heads = passive ? likeliestSubject(scene.chunks, i) : objectsOf(scene.chunks, i);
  return argumentsOf(
    scene,
    heads.filter((at) => !sensitivityNouns.has(nounAt(scene.chunks, at)?.head.word ?? "")),
  );
}

export function mediatorFindings(scene: Scene): Finding[] {
  return scene.chunks.flatMap((chunk, i) => {
    if (chunk.kind !== "verb") return [];
    const effect = chunk.main.trigger === undefined ? undefined : effectOf(chunk.main.trigger.predicate);
    if (effect === undefined) return purposeFindings(scene, i, chunk);
    const affected = affectedBy(scene, i, chunk);
    if (affected.length === 0) return [];
    return [
      ...nounMeans(scene, i, chunk, effect, affected),
      ...verbMeans(scene, i, effect, affected),
      ...aimFindings(scene, i, chunk, effect, affected),
    ];
  });
}

function nounMeans(
  scene: Scene,
  i: number,
  verb: VerbGroup,
  effect: Effect,
  affected: readonly Argument[],
): Finding[] {
  const isAlone = verb.passive && doersBehind(scene.chunks, i).length === 0; // "is increased through A": A does it
  const behind = complementsOf(scene.chunks, i)
    .filter((c) => isMeans(c.place))
    .filter((c) => !isOfTransfer(scene, i, c.heads[0] ?? 0) && !isOfObject(scene, i, c));
  return [...behind, ...frontedMeans(scene.chunks, i)]
    .filter(({ place }) => !(verb.passive && place === "by"))
    .flatMap(({ heads }) => heads)
    .flatMap((at) =>
      argumentsOf(scene, [at]).flatMap((medium) =>
        through(i, verb, effect, medium, affected, isCarriage(scene, at) || isAlone),
      ),
    );
}

const carriages: ReadonlySet<Predicate | undefined> = new Set<Predicate>(["transfers", "secretes"]);

/** "through the delivery of miR-9", "via secretion of IL-6": what is given off acts as who gives it off. */
function isCarriage({ chunks }: Scene, at: number): boolean {
  const noun = nounAt(chunks, at);
  return noun?.head.tag === "noun" && carriages.has(noun.head.trigger?.predicate);
}

/** "inhibits what the transfer of X through Y causes": the means belongs to the transfer. */
function isOfTransfer({ chunks }: Scene, i: number, head: number): boolean {
  return chunks
    .slice(i + 1, head)
    .some((c) => c.kind === "noun" && c.head.tag === "noun" && c.head.trigger?.predicate === "transfers");
}

/** "enhances uptake by macrophages", "induces production of IL-6 by monocytes": they take up, and enhance nothing. */
function isOfObject({ chunks }: Scene, i: number, { place, heads }: Complement): boolean {
  const [by = 0] = heads;
  if (place !== "by") return false;
  if (isChange(nounAt(chunks, by - 2))) return true; // "inhibits the induction of A by B"
  const isCell = groupAt(chunks, by) === "cell";
  if (isCell && by === i + 3 && groupAt(chunks, i + 1) === "process") return true; // "inhibits phagocytosis by macrophages"
  return chunks.slice(i + 1, by).some((c, k) => {
    const predicate = c.kind === "noun" && c.head.tag === "noun" ? c.head.trigger?.predicate : undefined;
    return predicate === "taken_up_by" || (predicate === "secretes" && (isCell || i + 1 + k === by - 2));
  });
}

function through(
  i: number,
  verb: VerbGroup,
  effect: Effect,
  medium: Argument,
  affected: readonly Argument[],
  isSigned: boolean,
): Finding[] {
  const group = groupOf(medium.mention);
  if (group === "drug" || group === "anatomy" || group === "fluid") return [];
  const unsigned = (group === "molecule" && !isSigned) || medium.open;
  const own: Effect = unsigned ? 0 : effect;
  const claim: Claim = {
    rule: "mediator",
    predicate: effectPredicate(own),
    trigger: verb.main.span,
    scope: [i],
    path: "mediator",
  };
  return connect(claim, [medium], affected);
}

/** Gerunds behind by / via / through that belong to the verb at `i`. */
function verbMeans(scene: Scene, i: number, effect: Effect, affected: readonly Argument[]): Finding[] {
  const gerunds = [...frontedMeans(scene.chunks, i).map(({ at }) => at), ...gerundsBehind(scene.chunks, i)];
  return gerunds
    .flatMap((k) => [k, ...joinedGerunds(scene.chunks, k)])
    .flatMap((at) => {
      const gerund = verbAt(scene.chunks, at);
      if (gerund?.form !== "gerund") return [];
      const objects = argumentsOf(scene, objectsOf(scene.chunks, at));
      return objects.flatMap((medium) => gerundMeans(at, gerund, effect, medium, affected));
    });
}

/** "promotes A by secreting B": the gerunds behind a preposition of means in the clause of the verb. */
function gerundsBehind(chunks: Chunks, i: number): number[] {
  const gerunds: number[] = [];
  for (let k = i + 1; k < chunks.length; k++) {
    const chunk = chunks[k];
    if (chunk?.kind === "stop" || chunk?.kind === "subordinator" || chunk?.kind === "relative") break;
    if (chunk?.kind !== "verb") continue;
    const isOthers = !isFiniteVerb(chunks[i]) && isOneOfTwo(nounAt(chunks, k - 2)); // "the former by blocking B"
    if (chunk.form === "finite" || isOthers) break;
    const before = chunks[k - 1];
    if (chunk.form === "gerund" && before?.kind === "preposition" && isMeans(before.word)) gerunds.push(k);
  }
  return gerunds;
}

/** "by reducing A, promoting B and inducing C": the gerunds of a list that *and* closes; none behind a comma alone. */
function joinedGerunds(chunks: Chunks, first: number): number[] {
  const joined: number[] = [];
  let open: number[] = [];
  for (let k = first + 1; k < chunks.length; k++) {
    const chunk = chunks[k];
    if (chunk?.kind !== "verb") {
      if (chunk?.kind === "noun" || chunk?.kind === "preposition" || chunk?.kind === "adjective") continue;
      if (chunk?.kind === "comma" || chunk?.kind === "conjunction") continue;
      break;
    }
    const before = chunks[k - 1]?.kind;
    if (chunk.form === "participle" && before === "noun") continue;
    if (chunk.form !== "gerund" || (before !== "comma" && before !== "conjunction")) break;
    open.push(k);
    if (before === "comma") continue;
    joined.push(...open);
    open = [];
  }
  return joined;
}

function gerundMeans(
  k: number,
  gerund: VerbGroup,
  effect: Effect,
  medium: Argument,
  affected: readonly Argument[],
): Finding[] {
  const { trigger } = gerund.main;
  if (trigger === undefined) return [];
  const own = effectOf(trigger.predicate);
  const isBrought = handsOver(trigger.predicate) || trigger.predicate === "taken_up_by";
  const carried = isBrought ? effect : multiply(effect, own ?? 0);
  const unsigned = !isBrought && groupOf(medium.mention) === "molecule";
  const claim: Claim = {
    rule: "mediator-gerund",
    predicate: effectPredicate(unsigned ? 0 : carried),
    trigger: gerund.main.span,
    scope: [k],
    path: "mediator",
  };
  return connect(claim, [medium], affected);
}

/** "activates pathway P to increase Q", "activates P, thereby increasing Q": what the first verb does to P makes P act on Q. */
function aimFindings(
  scene: Scene,
  i: number,
  verb: VerbGroup,
  effect: Effect,
  affected: readonly Argument[],
): Finding[] {
  const behind = (objectsOf(scene.chunks, i).at(-1) ?? i) + 1;
  const at = scene.chunks[behind]?.kind === "comma" ? behind + 1 : behind;
  const aim = scene.chunks[at];
  if (verb.passive || aim?.kind !== "verb") return [];
  const resulting = at > behind && aim.form === "gerund" && aim.items.some(({ word }) => isHence(word));
  if (!resulting && (aim.form !== "infinitive" || at > behind)) return [];
  const aimed = aim.main.trigger === undefined ? undefined : effectOf(aim.main.trigger.predicate);
  if (aimed === undefined || !takesObject(aim)) return [];
  const objects = argumentsOf(scene, objectsOf(scene.chunks, at));
  const claim: Claim = {
    rule: "mediator-aim",
    predicate: effectPredicate(multiply(effect, aimed)),
    trigger: aim.main.span,
    scope: [i, at],
    path: "mediator",
  };
  const media = affected.filter(isProcess);
  return connect(claim, media, objects);
}

/** "deliver miR-9 to promote angiogenesis": the only cargo has the effect as well. */
function purposeFindings(scene: Scene, i: number, verb: VerbGroup): Finding[] {
  if (verb.main.trigger?.predicate !== "transfers" || verb.passive) return [];
  const delivered = argumentsOf(scene, objectsOf(scene.chunks, i));
  const next = scene.chunks.findIndex((c, k) => k > i && c.kind === "verb" && c.form !== "participle");
  const purpose = scene.chunks[next];
  if (delivered.length !== 1 || purpose?.kind !== "verb" || purpose.form !== "infinitive") return [];
  const effect = purpose.main.trigger === undefined ? undefined : effectOf(purpose.main.trigger.predicate);
  if (effect === undefined) return [];
  const claim: Claim = {
    rule: "cargo-purpose",
    predicate: effectPredicate(effect),
    trigger: chunkSpan(purpose),
    scope: [i, next],
    path: "mediator",
  };
  return connect(claim, delivered, argumentsOf(scene, objectsOf(scene.chunks, next)));
}

/** Who "protects cells from death" acts on what stands behind "from". */
function takesObject({ main }: VerbGroup): boolean {
  return main.trigger?.active.some(({ place, reversed }) => place === "object" && !reversed) === true;
}
