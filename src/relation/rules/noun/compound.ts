/** Hyphen compounds: "CAF-derived exosomes", "GSTP1-containing", "IL-21-induced", "tumor-promoting", "Bcr-Abl-positive". */
import type { Predicate } from "../../../model.ts";
import { argumentsAt, argumentsOf } from "../../argument.ts";
import { bearersOf } from "../../bearer.ts";
import { type Claim, connect, type Finding } from "../../finding.ts";
import type { NounPhrase } from "../../grammar/chunk.ts";
import { type Chunks, isSlash, nounAt } from "../../grammar/clause.ts";
import { objectsOf } from "../../grammar/complement.ts";
import { coordinated } from "../../grammar/coordination.ts";
import type { Item } from "../../grammar/item.ts";
import { likeliestSubject } from "../../grammar/subject.ts";
import { groupOf, isCancer, isMolecule } from "../../group.ts";
import { isLowered, mannerNouns, sensitivityNouns } from "../../head-noun.ts";
import { lookUp, type Trigger } from "../../lexicon.ts";
import { effectOf } from "../../predicate.ts";
import { type Argument, plainArgument, type Scene, times } from "../../scene.ts";

export function compoundFindings(scene: Scene): Finding[] {
  return scene.chunks.flatMap((chunk, i) => {
    if (chunk.kind !== "noun" && chunk.kind !== "adjective") return [];
    return chunk.items.flatMap((item, k) => {
      if (item.tag !== "suffix") return doneFindings(scene, i, k);
      const name = chunk.items[k - 1];
      if (item.trigger === undefined || name?.mention === undefined) return [];
      if (item.trigger.lemma === "direct") return []; // "mesothelin-directed T cells" are aimed at it
      const own = chunk.kind === "noun" ? describedBy(scene, chunk, i, k) : [];
      const described = [...own, ...joinedTo(scene, own, item, i)];
      const { trigger } = item;
      const names = [...(k === 1 ? beforeSlash(scene, i) : []), plainArgument(name.mention, i)];
      const head = chunk.kind === "noun" ? chunk.head : undefined;
      return names.flatMap((inside) => suffixFindings(item, trigger, inside, described, i, head));
    });
  });
}

/** "mTOR blockade-induced proteinuria": what is done to the name, with the verb that a hyphen joins to it. */
function doneFindings(scene: Scene, i: number, k: number): Finding[] {
  const phrase = scene.chunks[i];
  const name = phrase?.items[k - 1]?.mention;
  const item = phrase?.items[k];
  const at = item?.word.indexOf("-") ?? -1;
  if (phrase?.kind !== "noun" || name === undefined || item === undefined || at < 0) return [];
  const sign = scene.lexicon.transparent.get(item.word.slice(0, at));
  const verb = lookUp(scene.lexicon.verbs, item.word.slice(at + 1));
  if (sign === undefined || verb?.form !== "past" || effectOf(verb.trigger.predicate) === undefined)
    return [];
  const cause = { ...plainArgument(name, i), sign };
  const described = describedBy(scene, phrase, i, k).filter(({ mention }) => mention !== name);
  return suffixFindings({ ...item, form: verb.form }, verb.trigger, cause, described, i, phrase.head);
}

/** "USF/c-Myc-mediated": the suffix belongs to all of them. */
function beforeSlash(scene: Scene, i: number): Argument[] {
  const name = scene.chunks[i - 2];
  if (!isSlash(scene.chunks[i - 1]) || name?.kind !== "noun" || name.head.mention === undefined) return [];
  return [...beforeSlash(scene, i - 2), plainArgument(name.head.mention, i - 2)];
}

/** Index of the first of the names that slashes join to the one at `i`. */
function firstOfSlashes(chunks: Chunks, i: number): number {
  return isSlash(chunks[i - 1]) ? firstOfSlashes(chunks, i - 2) : i;
}

/** "inhibits apoptosis in a p53-dependent manner": what the verb before acts on, and which way. */
function doneInManner(scene: Scene, at: number): Argument[] {
  const { chunks } = scene;
  const i = firstOfSlashes(chunks, at);
  if (chunks[i - 1]?.kind !== "preposition") return [];
  for (let k = i - 2; k >= 0; k--) {
    const chunk = chunks[k];
    if (chunk?.kind === "stop" || chunk?.kind === "subordinator") return [];
    if (chunk?.kind !== "verb" || chunk.form === "participle") continue;
    const objects = chunk.passive ? [] : objectsOf(chunks, k).filter((o) => o < i);
    const heads = objects.length > 0 ? objects : likeliestSubject(chunks, k);
    if (heads.some((at) => sensitivityNouns.has(nounAt(chunks, at)?.head.word ?? ""))) return [];
    const done = argumentsOf(scene, heads).filter(({ mention }) => groupOf(mention) !== "drug");
    const lowers = chunk.main.trigger?.predicate === "negatively_regulates";
    return lowers ? done.map((a): Argument => ({ ...a, sign: times(a.sign, -1) })) : done;
  }
  return [];
}

/** What the compound stands before: the nearest name behind it, or what the head of the phrase stands for. */
function describedBy(scene: Scene, phrase: NounPhrase, i: number, k: number): Argument[] {
  if (mannerNouns.has(phrase.head.word)) return doneInManner(scene, i);
  const joined = phrase.items.length === k + 1 ? sharedNoun(scene, phrase.items[k], i) : undefined;
  if (joined !== undefined) return argumentsAt(scene, joined).filter((a) => isBehindSuffix(scene, joined, a));
  const next = phrase.items.find(
    (x, n) => n > k && x.mention !== undefined && phrase.items[n + 1]?.tag !== "suffix",
  );
  const isHead = next === undefined || next === phrase.head || isUndergone(next, phrase.head);
  if (isHead) {
    const own = asInduced(phrase, k, argumentsAt(scene, i)).filter(
      (a) => a.mention !== phrase.items[k - 1]?.mention,
    );
    const named = phrase.head.mention !== undefined && phrase.head !== phrase.items[k - 1];
    return own.length > 0 || named ? own : bearersOf(scene, phrase, i);
  }
  const described = isClassName(next, phrase.head) ? phrase.head : next;
  return described.mention === undefined ? [] : [plainArgument(described.mention, i)];
}

/** "TNF-induced T cell apoptosis": what is induced is the apoptosis, and the cells only undergo it. */
function isUndergone({ mention }: Item, head: Item): boolean {
  if (mention === undefined || head.mention === undefined || groupOf(head.mention) !== "process")
    return false;
  return ["cell", "cancer", "anatomy"].includes(groupOf(mention));
}

/** "reduced TNF-induced apoptosis": TNF induces it all the same. */
function asInduced(phrase: NounPhrase, k: number, args: readonly Argument[]): readonly Argument[] {
  if (!isLowered({ ...phrase, items: phrase.items.slice(0, k - 1) })) return args;
  return args.map((a): Argument => ({ ...a, sign: times(a.sign, -1) }));
}

/** "IL-4-, IL-10- or IL-13-induced polarization": the phrase that all of the names with the suffix stand before. */
function sharedNoun({ chunks }: Scene, suffix: Item | undefined, i: number): number | undefined {
  const next = chunks[i + 2];
  if (chunks[i + 1]?.kind !== "comma" || next?.kind !== "noun") return undefined;
  const shared = next.items.findLastIndex(
    ({ tag, trigger }) => tag === "suffix" && trigger === suffix?.trigger,
  );
  return shared > 0 && shared < next.items.length - 1 ? i + 2 : undefined;
}

function isBehindSuffix({ chunks }: Scene, at: number, { mention }: Argument): boolean {
  const items = chunks[at]?.items ?? [];
  return (
    items.findIndex((item) => item.mention === mention) > items.findLastIndex(({ tag }) => tag === "suffix")
  );
}

/** "the Myc-activated miRNA cluster miR-17-92": the class is named before the name itself. */
function isClassName({ mention }: Item, head: Item): boolean {
  if (mention?.entity.type !== "mirna_generic") return false;
  return head.mention?.entity.type === "mirna";
}

function suffixFindings(
  suffix: Item,
  trigger: Trigger,
  inside: Argument,
  described: readonly Argument[],
  at: number,
  head: Item | undefined,
): Finding[] {
  const claim: Claim = {
    rule: `compound-${trigger.lemma.replaceAll(" ", "-")}`,
    predicate: trigger.predicate,
    trigger: suffix.span,
    scope: [at],
    negated: trigger.negative,
  };
  if (suffix.form === "gerund") return connect(claim, described, [inside]);
  if (suffix.form === undefined) return adjectival(claim, trigger, inside, described);
  if (claim.predicate === "contains" && groupOf(inside.mention) === "vesicle")
    return connect(claim, [inside], described.filter(isMolecule)); // "EV-packaged miR-21"
  if (claim.predicate === "expresses" || claim.predicate === "contains")
    return connect(claim, described, [inside]);
  const carried = carriedBy(claim, inside, head);
  const own =
    carried === claim.predicate
      ? described
      : described.map((d): Argument => ({ ...d, sign: 1, open: false }));
  if (claim.predicate === "treats") return connect(claim, [inside], own.filter(isCancer)); // cells were exposed to it
  return connect({ ...claim, predicate: carried }, [inside], own);
}

/** "miR-21-mediated inhibition" inhibits; but of "LPS-mediated production of IL-6" LPS is no producer. */
function carriedBy({ predicate }: Claim, inside: Argument, head: Item | undefined): Predicate {
  if (head?.tag !== "noun" || head.trigger === undefined || predicate !== "regulates") return predicate;
  const own = head.trigger.predicate;
  return own === "secretes" && groupOf(inside.mention) !== "cell" ? predicate : own;
}

/** "IL-21-activated T cells and NK cells": bare names of the same kind joined to the one described. */
function joinedTo(scene: Scene, described: readonly Argument[], suffix: Item, i: number): Argument[] {
  const [first] = described;
  const effect = suffix.trigger === undefined ? undefined : effectOf(suffix.trigger.predicate);
  const isGiven = suffix.trigger?.predicate === "secretes" && first !== undefined && isMolecule(first);
  if (first?.at !== i || suffix.form !== "past" || (effect === undefined && !isGiven)) return [];
  const others = coordinated(scene.chunks, i, scene.chunks.length).slice(1);
  const bare = others.filter((at) => scene.chunks[at]?.items.length === 1);
  if (bare.length < others.length) return [];
  return argumentsOf(scene, bare).filter((a) => a.mention.entity.type === first.mention.entity.type);
}

/** "-positive", "-rich": the described has the name. "-dependent", "-related": the name acts. "-resistant" is a state. */
function adjectival(
  claim: Claim,
  trigger: Trigger,
  inside: Argument,
  described: readonly Argument[],
): Finding[] {
  if (trigger.predicate === "contains" && groupOf(inside.mention) === "vesicle")
    return connect(claim, [inside], described.filter(isMolecule)); // "exosome-rich proteins" are in exosomes
  if (trigger.predicate === "expresses" || trigger.predicate === "contains")
    return connect(claim, described, [inside]);
  if (trigger.predicate === "associated_with")
    return connect(
      claim,
      [inside],
      described.filter((d) => d.at === inside.at),
    );
  if (trigger.lemma === "dependent" || trigger.lemma === "inducible")
    return connect(claim, [inside], described);
  return effectOf(trigger.predicate) === undefined ? [] : connect(claim, described, [inside]);
}
