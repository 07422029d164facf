/** Nouns of action with their own arguments: "inhibition of B by A", "role of A in B", "interaction between A and B". */
import type { Predicate } from "../../../model.ts";
import { argumentsOf } from "../../argument.ts";
import { changeIn } from "../../change.ts";
import { directed } from "../../direction.ts";
import { type Claim, connect, type Finding, soundFindings } from "../../finding.ts";
import { chunkSpan, type NounPhrase, nameBeforeHead } from "../../grammar/chunk.ts";
import { isOf, nounAt } from "../../grammar/clause.ts";
import { complementsOf, nounComplements } from "../../grammar/complement.ts";
import { coordinated } from "../../grammar/coordination.ts";
import { nounPlace } from "../../grammar/noun-place.ts";
import { observedAt } from "../../grammar/observed.ts";
import { groupOf, isAgent } from "../../group.ts";
import { alterationNouns, isLowered, prefixOf } from "../../head-noun.ts";
import type { NominalFrame, Trigger } from "../../lexicon.ts";
import { ownerOf } from "../../owner.ts";
import { actionPremodifier } from "../../premodifier.ts";
import { isAskedFor } from "../../question.ts";
import { type Argument, plainArgument, type Scene } from "../../scene.ts";
import { agentFindings } from "./agent.ts";

export function nominalFindings(scene: Scene): Finding[] {
  return scene.chunks.flatMap((chunk, i) => {
    if (chunk.kind !== "noun") return [];
    const { trigger, tag } = chunk.head;
    const done = processBy(scene, i, chunk);
    if (done.length > 0) return done;
    if (trigger === undefined || (tag !== "noun" && tag !== "mention") || isAskedFor(scene, i)) return [];
    return [...firstFrame(scene, i, chunk, trigger), ...agentFindings(scene, i, chunk, trigger)];
  });
}

/** Who undergoes a process: "differentiation of monocytes". */
function isHost({ mention }: Argument): boolean {
  return ["cell", "anatomy", "cancer"].includes(groupOf(mention));
}

/** "macrophage programming by IL-21", "differentiation of monocytes by GM-CSF": what a process is done by. */
function processBy(scene: Scene, at: number, { head }: NounPhrase): Finding[] {
  const { chunks } = scene;
  if (head.mention === undefined || groupOf(head.mention) !== "process") return [];
  const behind = isOf(chunks[at + 1]) ? coordinated(chunks, at + 2, chunks.length) : [];
  const isOfHosts = argumentsOf(scene, behind).every(isHost) && nounAt(chunks, at + 2) !== undefined;
  const i = isOfHosts ? (behind.at(-1) ?? at) : at;
  const link = chunks[i + 1];
  if (link?.kind !== "preposition" || link.word !== "by" || scene.chunks[i + 2]?.kind !== "noun") return [];
  const doers = argumentsOf(scene, coordinated(scene.chunks, i + 2, scene.chunks.length)).filter(isAgent);
  const claim: Claim = { rule: "process-by", predicate: "regulates", trigger: chunkSpan(link), scope: [i] };
  return connect(claim, doers, [plainArgument(head.mention, i)]);
}

function firstFrame(scene: Scene, i: number, phrase: NounPhrase, trigger: Trigger): Finding[] {
  for (const frame of trigger.nominal) {
    const found = frameFindings(scene, i, phrase, trigger, frame);
    if (soundFindings(scene, found).length > 0) return found;
  }
  return [];
}

function frameFindings(
  scene: Scene,
  i: number,
  phrase: NounPhrase,
  trigger: Trigger,
  frame: NominalFrame,
): Finding[] {
  const claim: Claim = {
    rule: "nominal",
    predicate: frame.predicate ?? directed(trigger.predicate, phrase.items),
    trigger: phrase.head.span,
    scope: [i],
  };
  const at = (place: string) => nounPlace(scene.chunks, i, place);
  if (isUnusual(scene, phrase, claim.predicate, at("of")))
    return connect(
      { ...claim, predicate: "associated_with" },
      bornBy(scene, i, phrase),
      argumentsOf(scene, at("in")),
    );
  if (frame.subject === frame.object) {
    const partners = argumentsOf(scene, at(frame.subject));
    return isTargeting(phrase) ? targeted(claim, partners) : pairwise(claim, partners);
  }
  const isAgentNoun = frame.subject === "by" && scene.lexicon.agents.has(phrase.head.word); // by whom it is made
  let subjects = isAgentNoun ? [] : argumentsOf(scene, at(frame.subject));
  let objects = argumentsOf(scene, at(frame.object));
  if (/^functions?$/u.test(phrase.head.word)) objects = objects.filter((a) => !isHome(phrase, subjects, a));
  if (isDoneTo(trigger, frame)) objects = objects.filter((a) => groupOf(a.mention) !== "cell");
  const before = actionPremodifier(phrase, i) ?? lentName(scene, i, phrase);
  if (subjects.length === 0) subjects = frame.subject === "by" ? toolsOf(scene, i, trigger) : [];
  if (subjects.length === 0) subjects = ownerOf(scene, i, phrase);
  if (before !== undefined) {
    if (objects.length === 0 && subjects.length > 0) objects = [before];
    else if (subjects.length === 0 && objects.length > 0 && !isOpposed(phrase, before)) subjects = [before];
  }
  return connect(claim, subjects, objects);
}

/** "exosome release and uptake by B": the name before the first of two actions is the second one's as well. */
function lentName({ chunks }: Scene, i: number, { items }: NounPhrase): Argument | undefined {
  const [first, link] = [nounAt(chunks, i - 2), chunks[i + 1]];
  if (items.length > 1 || chunks[i - 1]?.kind !== "conjunction" || first === undefined) return undefined;
  if (link?.kind !== "preposition" || link.word !== "by") return undefined;
  const isAction = first.head.trigger !== undefined && first.head.mention === undefined;
  return isAction ? actionPremodifier(first, i - 2) : undefined;
}

/** "T cell function in tumors", "the function of T cells in tumors": where cells do what they do, and nothing that they act on. */
function isHome(phrase: NounPhrase, doers: readonly Argument[], { mention }: Argument): boolean {
  const before = nameBeforeHead(phrase);
  const owners = before === undefined ? doers.map((doer) => doer.mention) : [before];
  const isOfCells = owners.length > 0 && owners.every((owner) => groupOf(owner) === "cell");
  return isOfCells && ["cancer", "anatomy"].includes(groupOf(mention));
}

/** "BRCA1 mutations in families", "reduced expression of PTEN in gliomas": they do not have much of it for that. */
function isUnusual(
  { chunks }: Scene,
  phrase: NounPhrase,
  predicate: Predicate,
  heads: readonly number[],
): boolean {
  if (predicate === "expresses") return isLowered(phrase);
  const altered = heads.some((at) => alterationNouns.has(nounAt(chunks, at)?.head.word ?? ""));
  return predicate === "contains" && altered;
}

/** "expression of A", "A expression" */
function bornBy(scene: Scene, i: number, phrase: NounPhrase): Argument[] {
  const behind = argumentsOf(scene, nounPlace(scene.chunks, i, "of"));
  const before = actionPremodifier(phrase, i);
  return behind.length === 0 && before !== undefined ? [before] : behind;
}

const done = new Set(
  "inhibit block stimulate silence activate induce suppress antagonize neutralize deplete".split(" "),
);

/** "inhibition of EGFR with gefitinib", "was achieved with"; but not "inhibition of A with increased B". */
function toolsOf(scene: Scene, i: number, { lemma }: Trigger): Argument[] {
  if (!done.has(lemma)) return [];
  const observed = observedAt(scene.chunks, i);
  const [first, second] = nounComplements(scene.chunks, i);
  const own = first?.place === "of" ? second : first;
  const behind = observed === undefined ? undefined : complementsOf(scene.chunks, observed)[0];
  const heads = [own, behind].find((c) => c?.place === "with" || c?.place === "using")?.heads ?? [];
  const tools = heads.filter((at) => {
    const tool = nounAt(scene.chunks, at);
    return tool !== undefined && changeIn(tool) === 0;
  });
  return argumentsOf(scene, tools).filter(isAgent);
}

/** "Deletion of A in neurons": what somebody did to cells is not found in them. */
function isDoneTo(trigger: Trigger, frame: NominalFrame): boolean {
  return frame.predicate === "associated_with" && interventions.has(trigger.lemma);
}

const interventions = new Set("delete inactivate silence amplify".split(" "));

/** "between A, B and C": the first with each of the others. */
function pairwise(claim: Claim, all: readonly Argument[]): Finding[] {
  const [first, ...rest] = all;
  if (first === undefined) return [];
  const there = connect(claim, [first], rest);
  return claim.predicate === "transforms_into" ? [...there, ...connect(claim, rest, [first])] : there;
}

/** "the targeting relationship" */
function isTargeting({ items, head }: NounPhrase): boolean {
  return items.some((item) => item !== head && /^target(?:s|ed|ing)?$/u.test(item.word));
}

/** "the target relationship between A and B": of the two, the RNA aims at the other. */
function targeted(claim: Claim, partners: readonly Argument[]): Finding[] {
  const aims = partners.filter(({ mention }) => mention.entity.type === "mirna");
  const others = partners.filter((partner) => !aims.includes(partner));
  if (aims.length === 0 || others.length === 0) return pairwise(claim, partners);
  return connect({ ...claim, predicate: "targets" }, aims, others);
}

/** "an anti-tumor effect" is none of the tumor. */
function isOpposed({ items }: NounPhrase, { mention }: Argument): boolean {
  const at = items.findIndex((item) => item.mention === mention);
  return items[at - 1]?.word === "anti" || prefixOf(items, at) !== undefined;
}
