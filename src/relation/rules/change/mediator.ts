/**
 * Means: "A promotes B through pathway P", "by secreting C", "by promoting process D". The means has the effect as
 * well: with the sign of the verb for pathways, processes and cargo, without one for a single molecule.
 */

import type { Predicate } from "../../../model.ts";
import { argumentsOf } from "../../argument.ts";
import { directed } from "../../direction.ts";
import { type Claim, connect, type Finding, multiply } from "../../finding.ts";
import { chunkSpan, type NounPhrase, type VerbGroup } from "../../grammar/chunk.ts";
import { type Chunks, groupAt, nounAt } from "../../grammar/clause.ts";
import { type Complement, complementsOf, nounComplements, objectsOf } from "../../grammar/complement.ts";
import { subjectsOf } from "../../grammar/subject.ts";
import { groupOf, isAgent, isProcess } from "../../group.ts";
import { sensitivityNouns } from "../../head-noun.ts";
import { type Effect, effectOf, effectPredicate } from "../../predicate.ts";
import type { Argument, Scene } from "../../scene.ts";
import { treatmentsBefore } from "../../treatment.ts";

const means = new Set(["via", "through", "by"]);
const cargo = new Set(["transfers", "secretes", "contains"]);

/** "protects the heart from ischemia", "enhances the sensitivity of cells": the object is not always what is affected. */
function affectedBy(scene: Scene, i: number, { main, passive }: VerbGroup): Argument[] {
  if (!main.trigger?.active.some(({ place }) => place === "object")) return [];
  const heads = passive ? (subjectsOf(scene.chunks, i)[0] ?? []) : objectsOf(scene.chunks, i);
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
  return complementsOf(scene.chunks, i)
    .filter((c) => means.has(c.place) && !(verb.passive && c.place === "by"))
    .filter((c) => !isOfTransfer(scene, i, c.heads[0] ?? 0) && !isOfObject(scene, i, c))
    .flatMap((c) =>
      c.heads.flatMap((at) =>
        argumentsOf(scene, [at]).flatMap((medium) =>
          through(i, verb, effect, medium, affected, isCarriage(scene, at)),
        ),
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
  const isCell = groupAt(chunks, by) === "cell";
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
  carried: boolean,
): Finding[] {
  const group = groupOf(medium.mention);
  if (group === "drug" || group === "anatomy" || group === "fluid") return [];
  const unsigned = (group === "molecule" && !carried) || medium.open;
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

/** "A acts through inhibition of C", "via binding to C": the noun says what the subject does to C. */
export function actionFindings(scene: Scene): Finding[] {
  return scene.chunks.flatMap((chunk, i) => {
    if (chunk.kind !== "verb") return [];
    if (happening.test(chunk.main.word)) return happeningFindings(scene, i, chunk);
    const doers = doersOf(scene, i, chunk);
    const actions = complementsOf(scene.chunks, i)
      .filter((c) => means.has(c.place) && !(chunk.passive && c.place === "by"))
      .flatMap((c) => c.heads)
      .flatMap((at) => actionAt(scene, at, doers));
    return [...actions, ...involved(scene, i, chunk)];
  });
}

/** "NADPH oxidase is modulated by A through the inhibition of C", "effects of A are mediated through": A acts on C. */
function doersOf(scene: Scene, i: number, { main, passive }: VerbGroup): Argument[] {
  const subjects = argumentsOf(scene, subjectsOf(scene.chunks, i)[0] ?? []);
  if (!passive) return subjects;
  if (main.trigger?.passive.some(({ place, reversed }) => place === "by" && reversed) !== true)
    return subjects.filter(canAct);
  const doers = argumentsOf(
    scene,
    complementsOf(scene.chunks, i).find(({ place }) => place === "by")?.heads ?? [],
  );
  return [...doers, ...subjects.filter((a) => a.agentive)];
}

const happening = /^(?:occur|proceed|happen|progress)(?:s|r?ed|r?ing)?$/u;

const response = { rule: "response", predicate: "positively_regulates" } as const;

/**
 * "Differentiation occurs through activation of P", "apoptosis proceeds via C": the way it takes has a part in it; "occurs
 * in response to C": that makes it occur.
 */
function happeningFindings(scene: Scene, i: number, verb: VerbGroup): Finding[] {
  const processes = argumentsOf(scene, subjectsOf(scene.chunks, i)[0] ?? []).filter((a) => !canAct(a));
  const caused: Claim = { ...response, trigger: verb.main.span, scope: [i] };
  const ways = complementsOf(scene.chunks, i)
    .filter(({ place }) => means.has(place))
    .flatMap(({ heads }) => argumentsOf(scene, heads))
    .filter(({ mention }) => ["molecule", "process", "vesicle"].includes(groupOf(mention)));
  const claim: Claim = {
    rule: "mediator",
    predicate: "regulates",
    trigger: verb.main.span,
    scope: [i],
    path: "mediator",
  };
  return [...connect(claim, ways, processes), ...connect(caused, treatmentsBefore(scene, i), processes)];
}

/** "The mechanism of A involves the inhibition of C"; what the production of A involves is not A's doing. */
function involved(scene: Scene, i: number, { main, passive }: VerbGroup): Finding[] {
  if (passive || !/^involv(?:e[sd]?|ing)$/u.test(main.word)) return [];
  const subjects = subjectsOf(scene.chunks, i)[0] ?? [];
  if (!subjects.every((at) => isWorking(nounAt(scene.chunks, at)))) return [];
  const doers = argumentsOf(scene, subjects).filter((a) => isAgent(a) || a.mention.entity.type === "pathway");
  return objectsOf(scene.chunks, i).flatMap((at) => actionAt(scene, at, doers));
}

const workings = new Set("mechanism mechanisms role roles function functions action actions".split(" "));

/** "the role of A", or a pathway by itself: "IL-2 signaling involves the phosphorylation of STAT5" */
function isWorking(phrase: NounPhrase | undefined): boolean {
  return workings.has(phrase?.head.word ?? "") || phrase?.head.mention?.entity.type === "pathway";
}

/** In "autophagy was inhibited through the regulation of C" the process does nothing to C. */
function canAct({ mention }: Argument): boolean {
  return groupOf(mention) !== "process";
}

function actionAt(scene: Scene, at: number, doers: readonly Argument[]): Finding[] {
  const noun = scene.chunks[at];
  const { trigger } = noun?.kind === "noun" && noun.head.tag === "noun" ? noun.head : { trigger: undefined };
  if (noun === undefined || trigger === undefined || trigger.predicate === "contains") return [];
  const [first, ...rest] = nounComplements(scene.chunks, at);
  if (first === undefined || (first.place !== "of" && first.place !== "to")) return [];
  if (cargo.has(trigger.predicate) && rest.some(({ place }) => means.has(place))) return []; // "by exosomes"
  const claim: Claim = {
    rule: "means-noun",
    predicate: directed(trigger.predicate, noun.items),
    trigger: chunkSpan(noun),
    scope: [at],
    path: "mediator",
  };
  return connect(claim, doers, argumentsOf(scene, first.heads));
}

/** Gerunds behind by / via / through that belong to the verb at `i`. */
function verbMeans(scene: Scene, i: number, effect: Effect, affected: readonly Argument[]): Finding[] {
  const out: Finding[] = [];
  for (let k = i + 1; k < scene.chunks.length; k++) {
    const chunk = scene.chunks[k];
    if (chunk?.kind === "stop" || chunk?.kind === "subordinator" || chunk?.kind === "relative") break;
    if (chunk?.kind !== "verb") continue;
    if (chunk.form === "finite") break;
    const before = scene.chunks[k - 1];
    if (chunk.form !== "gerund" || before?.kind !== "preposition" || !means.has(before.word)) continue;
    for (const at of [k, ...joinedGerunds(scene.chunks, k)]) {
      const gerund = scene.chunks[at];
      if (gerund?.kind !== "verb") continue;
      const objects = argumentsOf(scene, objectsOf(scene.chunks, at));
      out.push(...objects.flatMap((medium) => gerundMeans(at, gerund, effect, medium, affected)));
    }
  }
  return out;
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
  const carried = cargo.has(trigger.predicate) ? effect : multiply(effect, own ?? 0);
  const unsigned = !cargo.has(trigger.predicate) && groupOf(medium.mention) === "molecule";
  const claim: Claim = {
    rule: "mediator-gerund",
    predicate: effectPredicate(unsigned ? 0 : carried),
    trigger: gerund.main.span,
    scope: [k],
    path: "mediator",
  };
  return connect(claim, [medium], affected);
}

const hence = new Set("thus thereby hence therefore consequently".split(" "));

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
  const resulting = at > behind && aim.form === "gerund" && aim.items.some(({ word }) => hence.has(word));
  if (!resulting && (aim.form !== "infinitive" || at > behind)) return [];
  const aimed = aim.main.trigger === undefined ? undefined : effectOf(aim.main.trigger.predicate);
  if (aimed === undefined) return [];
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
