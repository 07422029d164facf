/**
 * Pronouns and definite phrases: "they", "the latter", "this process", "these cells". Looks one sentence back in the
 * same block and takes the nearest thing of the right kind, or the topic (the subject) for pronouns.
 */
import type { Mention, Predicate } from "../model.ts";
import { argumentsOf } from "./argument.ts";
import type { Discourse } from "./discourse.ts";
import type { NounPhrase, VerbGroup } from "./grammar/chunk.ts";
import { type Chunks, nounAt, verbAt } from "./grammar/clause.ts";
import { complementsOf, objectsOf } from "./grammar/complement.ts";
import { likeliestSubject } from "./grammar/subject.ts";
import { type EntityGroup, groupOf, isMolecule } from "./group.ts";
import type { Sign } from "./lexicon.ts";
import { former, isBoth, latter, pairOf } from "./pair.ts";
import { lastOf, mentionsBefore, one } from "./referent.ts";
import type { Antecedent, Referent, Scene } from "./scene.ts";

const pronouns = new Set(["they", "it", "these", "this", "them"]);
const demonstratives = new Set(["this", "these", "such", "those"]);

/** What a class noun may stand for: a group of types, or named miRNAs only. */
type Kind = EntityGroup | "mirna";

function isOf(kind: Kind, mention: Mention): boolean {
  return kind === "mirna" ? mention.entity.type === "mirna" : groupOf(mention) === kind;
}

/** The class that a definite noun names. */
const classes: ReadonlyMap<string, Kind> = new Map([
  ...words("process", "process processes pathway pathways event events phenomenon"),
  ...words("cell", "cells cell population populations"),
  ...words(
    "molecule",
    "protein proteins gene genes molecule molecules factor factors receptor cytokine cytokines mrna transcript",
  ),
  ...words("mirna", "cluster clusters mirna mirnas microrna microrna"),
  ...words("drug", "drug drugs agent agents compound compounds antibody"),
  ...words("vesicle", "vesicle vesicles particles"),
  ...words("cancer", "cancer cancers disease malignancy tumor tumors"),
]);

function words(kind: Kind, list: string): [string, Kind][] {
  return list.split(" ").map((word) => [word, kind]);
}

export function antecedents(previous: Discourse | undefined): Antecedent {
  return (phrase, at, scene) => {
    const { head } = phrase;
    if (head.word === "latter") return latter(scene.chunks, at, previous);
    if (head.word === "former") return former(scene.chunks, at, previous);
    if (isThose(phrase)) return echoed(scene, at);
    if (isBoth(phrase)) {
      const { mentions } = topicBefore(scene, at);
      if (mentions.length === 2) return mentions.map((mention) => ({ mention, earlier: false }));
      return mentions.length > 0 ? [] : pairOf(previous).map((mention) => ({ mention, earlier: true }));
    }
    const pronoun = possessed(phrase) || (phrase.items.length === 1 && pronouns.has(head.word));
    if (head.word === "these" && pronoun) {
      const given = givenIn(scene, at);
      if (given.length > 0) return given.map((mention) => ({ mention, earlier: false }));
      const { focus = [] } = mentionsBefore(scene.chunks, at).length > 0 ? {} : (previous ?? {});
      if (focus.length > 0) return focus.map((mention) => ({ mention, earlier: true }));
    }
    if (pronoun) {
      const dealtWith = [...delivered(scene, at), ...expected(scene, at, previous)];
      if (dealtWith.length > 0) return dealtWith;
      const parallel = objectBefore(scene, phrase, at);
      const own = parallel.mentions.length > 0 ? parallel : topicBefore(scene, at);
      const isOwn = own.mentions.length > 0;
      const isSeveral = isOwn ? own.isSeveral : (previous?.isSeveral ?? false);
      if (head.word === "it" && isSeveral) return [];
      if (!isOwn) return (previous?.topic ?? []).map((mention) => ({ mention, earlier: true }));
      if (possessed(phrase)) return own.mentions.map((mention) => ({ mention, earlier: false }));
      return own.isAgentive
        ? []
        : own.mentions.map((mention, k) => ({ mention, earlier: false, sign: own.signs[k] ?? 1 }));
    }
    return definite(phrase, at, scene, previous);
  };
}

const giving: ReadonlySet<Predicate | undefined> = new Set<Predicate>(["secretes", "transfers"]);

/** "Cells release exosomes, and these promote": what the last clause before a chunk brings in is what "these" points to. */
export function givenIn(scene: Scene, end: number): readonly Mention[] {
  const k = scene.chunks.findLastIndex((c, i) => i < end - 1 && c.kind === "verb" && c.form === "finite");
  const verb = verbAt(scene.chunks, k);
  if (verb === undefined || verb.passive || !giving.has(verb.main.trigger?.predicate)) return [];
  return argumentsOf(scene, objectsOf(scene.chunks, k)).map((a) => a.mention);
}

/** "deliver miR-21 to macrophages, in which it activates", "where it activates": what is brought there acts there. */
function delivered(scene: Scene, at: number): readonly Referent[] {
  const link = scene.chunks[at - 1];
  if (link?.kind !== "relative") return [];
  const taken = link.word === "where" ? takenUp(scene, at) : [];
  if (taken.length > 0) return taken;
  if (scene.chunks[at]?.items[0]?.word !== "it") return [];
  const k = scene.chunks.findLastIndex((c, i) => i < at && c.kind === "verb" && c.form === "finite");
  const verb = scene.chunks[k];
  if (verb?.kind !== "verb" || verb.passive || verb.main.trigger?.predicate !== "transfers") return [];
  const cargo = argumentsOf(scene, objectsOf(scene.chunks, k)).filter(isMolecule);
  return cargo.length === 1 ? one(cargo[0]?.mention, false) : [];
}

/** "exosomes are taken up by cells, where they block": what is taken up acts there. */
function takenUp(scene: Scene, at: number): readonly Referent[] {
  const k = scene.chunks.findLastIndex((c, i) => i < at && c.kind === "verb" && c.form === "finite");
  const verb = verbAt(scene.chunks, k);
  if (verb?.passive !== true || verb.main.trigger?.predicate !== "taken_up_by") return [];
  const taken = argumentsOf(scene, likeliestSubject(scene.chunks, k)).map((a) => a.mention);
  return taken
    .filter((m) => isOf("vesicle", m) || isOf("molecule", m))
    .map((mention) => ({ mention, earlier: false }));
}

/** "They are taken up by …", "cells that receive them", "EVs that carry it": what the verb deals with, named last. */
function expected(scene: Scene, at: number, previous: Discourse | undefined): readonly Referent[] {
  const kind = expectedKind(scene.chunks, at);
  if (kind === undefined) return [];
  const here = mentionsBefore(scene.chunks, at).filter((m) => isOf(kind, m));
  if (here.length > 0) return lastOf(here, false);
  return lastOf(
    (previous?.mentions ?? []).filter((m) => isOf(kind, m)),
    true,
  );
}

function expectedKind(chunks: Chunks, at: number): Kind | undefined {
  const [before, behind] = [chunks[at - 1], chunks[at + 1]];
  if (before?.kind === "verb" && !before.passive) {
    const predicate = before.main.trigger?.predicate;
    if (predicate === "taken_up_by") return "vesicle";
    if (predicate === "transforms_into") return "cell";
    return predicate === "contains" || predicate === "transfers" ? "molecule" : undefined;
  }
  if (behind?.kind !== "verb" || !behind.passive) return undefined;
  return behind.main.trigger?.predicate === "taken_up_by" ? "vesicle" : undefined;
}

/** Nouns of how much there is of a thing, or what becomes of it: nothing of its own stands behind them. */
const belongings = new Set(
  (
    "expression overexpression upregulation downregulation level levels activity inhibition silencing knockdown depletion " +
    "translation stability degradation function functions loss restoration reintroduction re-expression activation inactivation secretion release delivery transfer production suppression ligation engagement inhibitor inhibitors"
  ).split(" "),
);

/** "its overexpression", "their secretion": what it belongs to, where the noun names nothing else. */
function possessed({ items, head }: NounPhrase): boolean {
  const owner = items[0]?.word;
  if (owner !== "its" && owner !== "their") return false;
  return belongings.has(head.word) && items.every((item) => item.mention === undefined);
}

/** What a pronoun may mean. `isSeveral`: phrases joined by *and*, so that "it" cannot mean them. */
interface Meant {
  readonly mentions: readonly Mention[];
  /** Of each mention: -1 where its loss is meant. */
  readonly signs: readonly Sign[];
  readonly isSeveral: boolean;
  /** True where the effect of something is meant, and not that itself. */
  readonly isAgentive: boolean;
}

const nobody: Meant = { mentions: [], signs: [], isSeveral: false, isAgentive: false };

function meantBy(scene: Scene, heads: readonly number[]): Meant {
  const args = argumentsOf(scene, heads);
  return {
    mentions: args.map((a) => a.mention),
    signs: args.map((a) => a.sign),
    isSeveral: heads.length > 1,
    isAgentive: heads.some((at) => /^effects?$/u.test(nounAt(scene.chunks, at)?.head.word ?? "")),
  };
}

/** Subject of the first clause of the same sentence, when the pronoun stands in a later one. */
function topicBefore(scene: Scene, at: number): Meant {
  for (let k = 0; k < at; k++) {
    const chunk = scene.chunks[k];
    if (chunk?.kind !== "verb" || chunk.form !== "finite") continue;
    const meant = meantBy(
      scene,
      likeliestSubject(scene.chunks, k).filter((h) => h < at),
    );
    if (meant.mentions.length > 0) return meant;
  }
  return nobody;
}

/**
 * "A controls B, whereas C blocks it", "targets B and reduces its expression": as an object the pronoun means the object of
 * the clause before.
 */
function objectBefore(scene: Scene, phrase: NounPhrase, at: number): Meant {
  const { chunks } = scene;
  const own = chunks[at - 1];
  if (own?.kind !== "verb" || own.passive || (own.form !== "finite" && !possessed(phrase))) return nobody;
  const before = actionBefore(chunks, at - 1);
  if (before < 0) return nobody;
  const meant = meantBy(
    scene,
    partnersOf(chunks, before).filter((head) => head < at - 1),
  );
  return possessed(phrase) && !meant.mentions.every((m) => groupOf(m) === "molecule") ? nobody : meant;
}

/** The object of a verb, or what it says that something binds to. */
function partnersOf(chunks: Chunks, i: number): readonly number[] {
  const objects = objectsOf(chunks, i);
  if (objects.length > 0) return objects;
  const { trigger } = verbAt(chunks, i)?.main ?? {};
  if (trigger?.predicate !== "binds" && trigger?.predicate !== "associated_with") return [];
  return complementsOf(chunks, i).find(({ place }) => place === "to" || place === "with")?.heads ?? [];
}

/** The verb before that does something to its object: "A is the kinase that activates B, and C the one that blocks it". */
function actionBefore(chunks: Chunks, end: number): number {
  const lastOfForm = (form: VerbGroup["form"]) =>
    chunks.findLastIndex((c, k) => k < end && c.kind === "verb" && c.form === form && !c.copula);
  const finite = lastOfForm("finite");
  return finite < 0 ? lastOfForm("gerund") : finite;
}

/** "differ from those from M2 macrophages", "tumors, including those derived from the liver". */
function isThose({ items, head }: NounPhrase): boolean {
  return items.length === 1 && (head.word === "those" || head.word === "that");
}

/** The nearest name with the same preposition behind it; the one before "including". */
function echoed({ chunks }: Scene, at: number): readonly Referent[] {
  const behind = chunks[at + 1]?.kind === "verb" ? chunks[at + 2] : chunks[at + 1];
  if (behind?.kind !== "preposition") return [];
  const link = chunks[at - 1];
  const before = chunks[at - 2]?.kind === "comma" ? at - 3 : at - 2;
  const example = link?.kind === "preposition" && (link.word === "including" || link.word === "such as");
  const heads = example
    ? chunks.slice(before, before + 1)
    : chunks.slice(0, at).filter((_, k) => {
        const next = chunks[k + 1];
        return next?.kind === "preposition" && next.word === behind.word;
      });
  const names = heads.flatMap((c) =>
    c.kind === "noun" && c.head.mention !== undefined ? [c.head.mention] : [],
  );
  return lastOf(names, false);
}

/** Kinds that a definite phrase takes up within one sentence; "these genes" there are all of those before. */
const nearKinds = new Set<Kind>(["cell", "vesicle", "drug"]);

/** "these cells": the last of their kind in the same sentence, else in the one before. */
function definite(
  phrase: NounPhrase,
  at: number,
  scene: Scene,
  previous: Discourse | undefined,
): readonly Referent[] {
  const kind = classes.get(phrase.head.word);
  const first = phrase.items[0];
  if (kind === undefined || first === undefined) return [];
  const delivered = first.word === "the" && phrase.items.some((i) => i.form === "past");
  if (!demonstratives.has(first.word) && !delivered) return [];
  const here = nearKinds.has(kind) ? mentionsBefore(scene.chunks, at).filter((m) => isOf(kind, m)) : [];
  if (here.length > 0) return lastOf(here, false);
  return lastOf(
    (previous?.mentions ?? []).filter((m) => isOf(kind, m)),
    true,
  );
}
