/** Nouns of action as means: "A acts through inhibition of C", "differentiation occurs via activation of P". */

import { argumentsOf } from "../../argument.ts";
import { directed } from "../../direction.ts";
import { type Claim, connect, type Finding } from "../../finding.ts";
import { chunkSpan, type NounPhrase, type VerbGroup } from "../../grammar/chunk.ts";
import { nounAt } from "../../grammar/clause.ts";
import { complementsOf, doersBehind, nounComplements, objectsOf } from "../../grammar/complement.ts";
import { frontedMeans } from "../../grammar/fronted.ts";
import { likeliestSubject } from "../../grammar/subject.ts";
import { isMeans } from "../../grammar/word.ts";
import { groupOf, isAgent } from "../../group.ts";
import { handsOver } from "../../predicate.ts";
import type { Argument, Scene } from "../../scene.ts";
import { treatmentsBefore } from "../../treatment.ts";

/** "A acts through inhibition of C", "via binding to C": the noun says what the subject does to C. */
export function actionFindings(scene: Scene): Finding[] {
  return scene.chunks.flatMap((chunk, i) => {
    if (chunk.kind !== "verb") return [];
    if (happening.test(chunk.main.word)) return happeningFindings(scene, i, chunk);
    const doers = doersOf(scene, i, chunk);
    const actions = [...complementsOf(scene.chunks, i), ...frontedMeans(scene.chunks, i)]
      .filter((c) => isMeans(c.place) && !(chunk.passive && c.place === "by"))
      .flatMap((c) => c.heads)
      .flatMap((at) => actionAt(scene, at, doers));
    return [...actions, ...involved(scene, i, chunk)];
  });
}

/** "NADPH oxidase is modulated by A through the inhibition of C", "effects of A are mediated through": A acts on C. */
function doersOf(scene: Scene, i: number, { main, passive }: VerbGroup): Argument[] {
  const subjects = argumentsOf(scene, likeliestSubject(scene.chunks, i));
  if (!passive) return subjects;
  if (main.trigger?.passive.some(({ place, reversed }) => place === "by" && reversed) !== true)
    return subjects.filter(canAct);
  const doers = argumentsOf(scene, doersBehind(scene.chunks, i));
  return [...doers, ...subjects.filter((a) => a.agentive)];
}

const happening = /^(?:occur|proceed|happen|progress)(?:s|r?ed|r?ing)?$/u;

const response = { rule: "response", predicate: "positively_regulates" } as const;

/**
 * "Differentiation occurs through activation of P", "apoptosis proceeds via C": the way it takes has a part in it; "occurs
 * in response to C": that makes it occur.
 */
function happeningFindings(scene: Scene, i: number, verb: VerbGroup): Finding[] {
  const processes = argumentsOf(scene, likeliestSubject(scene.chunks, i)).filter((a) => !canAct(a));
  const caused: Claim = { ...response, trigger: verb.main.span, scope: [i] };
  const ways = complementsOf(scene.chunks, i)
    .filter(({ place }) => isMeans(place))
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
  const subjects = likeliestSubject(scene.chunks, i);
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
  if (handsOver(trigger.predicate) && rest.some(({ place }) => isMeans(place))) return []; // "by exosomes"
  const claim: Claim = {
    rule: "means-noun",
    predicate: directed(trigger.predicate, noun.items),
    trigger: chunkSpan(noun),
    scope: [at],
    path: "mediator",
  };
  return connect(claim, doers, argumentsOf(scene, first.heads));
}
