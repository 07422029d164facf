/** Names beside a noun that say what it is: "the lncRNA, HOTAIR, is", "vesicles called exosomes", "Mitf, a factor". */
import type { Mention } from "../model.ts";
import { type Chunk, type NounPhrase, nameBeforeHead, type VerbGroup } from "./grammar/chunk.ts";
import { type Chunks, nounAt } from "./grammar/clause.ts";
import { coordinated, coordinatedLeft } from "./grammar/coordination.ts";
import type { Item } from "./grammar/item.ts";
import { likeliestSubject } from "./grammar/subject.ts";
import { isIndefinite } from "./grammar/word.ts";
import { groupOf } from "./group.ts";
import type { Sign } from "./lexicon.ts";
import { effectOf } from "./predicate.ts";
import { type Argument, plainArgument, type Scene, sameEntity, times } from "./scene.ts";

/** "the lncRNA, HOTAIR, is" and "one member of the cluster, miR-96, targets": the name between the commas. */
export function explained(scene: Scene, at: number): Argument[] {
  const [first, second] = [scene.chunks[at + 1], scene.chunks[at + 2]];
  const open = first?.kind === "preposition" && second?.kind === "noun" ? at + 3 : at + 1;
  if (scene.chunks[open]?.kind !== "comma" || scene.chunks[open + 1]?.kind !== "noun") return [];
  const heads = coordinated(scene.chunks, open + 1, scene.chunks.length);
  const close = (heads.at(-1) ?? open) + 1;
  const joined = scene.chunks[close + 1]?.kind === "conjunction" ? close + 2 : close + 1;
  const behind = scene.chunks[joined]?.kind;
  const phrase = nounAt(scene.chunks, at);
  const ends =
    heads.length === 1 && isEnd(scene.chunks[close]) && phrase !== undefined && isDescriptive(phrase);
  const isClosed = scene.chunks[close]?.kind === "comma" && (behind === "verb" || behind === "preposition");
  if (!isClosed && !ends) return [];
  const names = heads.flatMap((h) => {
    const name = scene.chunks[h];
    const bare = name?.kind === "noun" && name.items.length <= 2 ? name.head.mention : undefined;
    return bare === undefined ? [] : [plainArgument(bare, h)];
  });
  return names.length === heads.length ? names : [];
}

function isEnd(chunk: Chunk | undefined): boolean {
  return chunk === undefined || chunk.kind === "stop";
}

/** "interacts with another regulator of T cells, CD160.", "via the transcription factor, SP1." */
function isDescriptive({ items, head }: NounPhrase): boolean {
  const isClassName = items[0]?.word === "the" && head.mention !== undefined && isClass(head.mention);
  return isClassName || ["another", "a", "an", "one"].includes(items[0]?.word ?? "");
}

const naming = new Set("called termed named dubbed designated".split(" "));

/** "vesicles called exosomes", "compartments which are termed the niche": the name that the noun is given. */
export function calledNames({ chunks }: Scene, at: number): Argument[] {
  const verb = chunks[at + 1]?.kind === "relative" ? at + 2 : at + 1;
  const naked = chunks[verb];
  if (naked?.kind !== "verb" || !naming.has(naked.main.word)) return [];
  const as = chunks[verb + 1];
  const first = as?.kind === "preposition" && as.word === "as" ? verb + 2 : verb + 1;
  if (chunks[first]?.kind !== "noun") return [];
  return coordinated(chunks, first, chunks.length).flatMap((h) => {
    const name = chunks[h];
    return name?.kind === "noun" && name.head.mention !== undefined
      ? [plainArgument(name.head.mention, h)]
      : [];
  });
}

/**
 * "Oncostatin M, a cytokine responsible for …", "TNF is a protein that kills", "TNF was isolated as a protein that kills":
 * an unnamed description stands for the name before it.
 */
export function renamed(scene: Scene, phrase: NounPhrase, at: number): Argument[] {
  const before = scene.chunks[at - 2];
  if (!opensDescription(phrase)) return isBareName(scene, phrase, at) ? namesBefore(scene, at) : [];
  const verb = describingVerb(scene, at);
  const { word, trigger } = phrase.head;
  const isDoer = trigger === undefined || scene.lexicon.agents.has(word);
  if (verb !== undefined) return isDoer ? namesAt(scene, likeliestSubject(scene.chunks, verb)) : [];
  const taken = takenAs(scene, at);
  if (taken !== undefined) return isDoer ? namesAt(scene, [taken]) : [];
  if (scene.chunks[at - 1]?.kind !== "comma") return [];
  if (before?.kind !== "noun" || before.head.mention === undefined) return [];
  const name = plainArgument(before.head.mention, at - 2);
  if (!happenings.has(phrase.head.word)) return [name];
  const sign = signOfEffect(scene, at);
  return sign === undefined ? [] : [{ ...name, sign }];
}

/** "IL-4 and IL-13, cytokines secreted by Th2 cells": several of a class, and what is said of them. */
function isBareName({ chunks }: Scene, { items, head }: NounPhrase, at: number): boolean {
  const verb = chunks[at + 1];
  const isClass = items.length === 1 && head.tag === "noun" && head.word.endsWith("s");
  return isClass && chunks[at - 1]?.kind === "comma" && verb?.kind === "verb" && verb.form === "participle";
}

function namesBefore(scene: Scene, at: number): Argument[] {
  const heads = coordinatedLeft(scene.chunks, at - 2);
  const names = namesAt(scene, heads);
  return names.length === heads.length ? names : [];
}

const happenings = new Set(["effect", "phenomenon", "outcome"]);
const mending = /^(?:rescu|restor|recover)/u;

/**
 * "A lowers B, an effect abolished by C": C raises B, as it acts on the lowering. To rescue an effect is to undo it.
 * Undefined where the clause before tells of no change.
 */
function signOfEffect({ chunks }: Scene, at: number): Sign | undefined {
  const verbs = chunks.slice(0, at).filter((c) => c.kind === "verb" && c.form === "finite");
  const told = verbs.at(-1);
  const sign =
    told?.kind === "verb" ? effectOf(told.main.trigger?.predicate ?? "associated_with") : undefined;
  if (sign === undefined || sign === 0) return undefined;
  const done = chunks.slice(at + 1, at + 3).find((c) => c.kind === "verb");
  const undone = done?.kind === "verb" && mending.test(done.main.word);
  return undone ? times(sign, -1) : sign;
}

/** "identified X as a protein that": X. */
function takenAs({ chunks }: Scene, at: number): number | undefined {
  const [verb, name, link] = chunks.slice(Math.max(0, at - 3), at);
  const isActive = verb?.kind === "verb" && !verb.passive && taking.test(verb.main.word);
  const isAs = link?.kind === "preposition" && link.word === "as";
  return at > 2 && isActive && isAs && name?.kind === "noun" ? at - 2 : undefined;
}

const taking =
  /^(?:identif|establish|reveal|recogni[sz]|implicat|validat|defin|describ|characteri[sz]|propos|us)(?:y|ies|e|es|ed|ied|ing|s)?$/u;

/** "is a protein", "was isolated as a protein" */
function describingVerb({ chunks }: Scene, at: number): number | undefined {
  const link = chunks[at - 1];
  if (link?.kind === "verb") return equates(link) ? at - 1 : undefined;
  const verb = chunks[at - 2];
  const isPassive = verb?.kind === "verb" && verb.passive && verb.form === "finite";
  return link?.kind === "preposition" && link.word === "as" && isPassive ? at - 2 : undefined;
}

/** "is", "represent": what stands behind describes the subject. */
function equates({ copula, main, passive }: VerbGroup): boolean {
  return (copula && main.tag === "be") || (!passive && /^(?:represent|constitute)s?$/u.test(main.word));
}

function namesAt({ chunks }: Scene, heads: readonly number[]): Argument[] {
  return heads.flatMap((at) => {
    const mention = nounAt(chunks, at)?.head.mention;
    return mention === undefined ? [] : [plainArgument(mention, at)];
  });
}

/** "a kinase", "the most abundant cells", "the main source": a description, as no bare name has. */
function opensDescription({ items }: NounPhrase): boolean {
  const [first, second] = items;
  if (first === undefined || second === undefined) return false;
  if (isIndefinite(first.word)) return true;
  return first.word === "the" && second.mention === undefined && foremost.test(second.word);
}

const foremost =
  /^(?:most|main|major|predominant|principal|dominant|primary|key|first|second|largest|commonest|best-known)$/u;

/** In "Mitf, a transcription factor, …", "ASK1 is a MAP kinase that …" and "CAFs are the main cells in …" the name is what counts. */
export function apposed(scene: Scene, phrase: NounPhrase, at: number): Argument | undefined {
  const { mention } = phrase.head;
  if (mention === undefined || !opensDescription(phrase)) return undefined;
  const described = describedAt(scene, at);
  const name = nounAt(scene.chunks, described)?.head.mention;
  if (name === undefined) return undefined;
  return groupOf(name) === groupOf(mention) ? plainArgument(name, described) : undefined;
}

/** Index of what a description is about: "X is a kinase", "X is one of the kinases", "X, a kinase,", "As a kinase, X"; or -1. */
export function describedAt(scene: Scene, at: number): number {
  const { chunks } = scene;
  const from = isOneOf(chunks, at) ? at - 2 : at;
  const verb = describingVerb(scene, from) ?? amongVerb(scene, from);
  if (verb !== undefined) return likeliestSubject(chunks, verb)[0] ?? -1;
  const link = chunks[from - 1];
  const taken = takenAs(scene, from);
  if (taken !== undefined) return taken;
  if (link?.kind === "comma") return from - 2;
  if (link?.kind !== "preposition" || link.word !== "as") return -1;
  const opens = from === 1 || chunks[from - 2]?.kind === "stop";
  const comma = chunks.findIndex((c, k) => k > at && c.kind !== "noun" && c.kind !== "preposition");
  return opens && chunks[comma]?.kind === "comma" ? comma + 1 : -1;
}

/** "one of the kinases" */
function isOneOf(chunks: Chunks, at: number): boolean {
  const link = chunks[at - 1];
  return link?.kind === "preposition" && link.word === "of" && nounAt(chunks, at - 2)?.head.word === "one";
}

/** "are among the most abundant cells" */
function amongVerb({ chunks }: Scene, at: number): number | undefined {
  const [verb, link] = [chunks[at - 2], chunks[at - 1]];
  if (link?.kind !== "preposition" || !/^among(?:st)?$/u.test(link.word)) return undefined;
  return verb?.kind === "verb" && verb.copula ? at - 2 : undefined;
}

/** Names in brackets: "tetraspanins (CD63, CD81 and CD9)"; an abbreviation of the head adds nothing. */
export function asideArguments(phrase: NounPhrase, at: number, own: readonly Argument[]): Argument[] {
  return phrase.head.asides.flatMap((aside) => {
    const listed = opensAsThatIs(aside) ? aside.slice(2) : aside;
    if (listed.some((item) => item.tag === "verb" || item.tag === "be")) return [];
    const mentions = listed.flatMap((item) => (item.mention === undefined ? [] : [item.mention]));
    const fresh = mentions.filter((m) => !own.some((a) => sameEntity(a.mention, m)));
    if (own.length > 0 && fresh.some((m) => !own.some((a) => groupOf(a.mention) === groupOf(m)))) return [];
    if (fresh.length === 0 || fresh.length < mentions.length) return [];
    return fresh.map((m) => plainArgument(m, at));
  });
}

/** "(that is, miR-20a and miR-17)" */
function opensAsThatIs([first, second]: readonly Item[]): boolean {
  return first?.tag === "that" && second?.tag === "be";
}

/** "CFH gene expression" is CFH, "the OCT2 transcription factor" OCT2, and "glioblastoma tumor tissue" the glioblastoma. */
export function nearerName(phrase: NounPhrase, mention: Mention, at: number): Argument | undefined {
  const { entity } = mention;
  const before = nameBeforeHead(phrase);
  if (before === undefined) return undefined;
  const group = groupOf(before);
  const expressed = expressionNames.has(entity.name.toLowerCase()) && group === "molecule";
  const grown = tumorTissue.test(entity.name) && group === "cancer";
  const classed = isClassOf(mention, before);
  return expressed || grown || classed ? plainArgument(before, at) : undefined;
}

/** True for "transcription factor", which a name may follow: "the transcription factor, E2F1, regulates". */
export function isClass({ entity }: Mention): boolean {
  return classNames.test(entity.name);
}

/** True for the "transcription factor" of "OCT2 transcription factor". */
export function isClassOf(mention: Mention, name: Mention): boolean {
  return isClass(mention) && name.entity.type === mention.entity.type;
}

const expressionNames = new Set(["gene expression", "protein expression"]);
const classNames =
  /^(?:transcription factor|(?:protein |tyrosine |serine\/threonine )*(?:kinase|phosphatase)|growth factor|chemokine|cytokine|interleukin|integrin|protease|GTPase|cell adhesion molecule|adaptor protein)s?$/iu;
const tumorTissue = /^(?:tumou?r|cancer) tissue$/iu;
