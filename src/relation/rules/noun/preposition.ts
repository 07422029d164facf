/** Relations that a plain preposition states: "exosomes from CAFs", "miR-21 in serum", "macrophages in the tumor". */
import type { Mention, Predicate } from "../../../model.ts";
import { describedAt } from "../../apposition.ts";
import { argumentsOf } from "../../argument.ts";
import { type Claim, connect, type Finding } from "../../finding.ts";
import { chunkSpan, type NounPhrase } from "../../grammar/chunk.ts";
import { coordinated, coordinatedLeft } from "../../grammar/coordination.ts";
import { likeliestSubject } from "../../grammar/subject.ts";
import { type EntityGroup, groupOf, isCancer, isMolecule, isTissue } from "../../group.ts";
import { mannerNouns } from "../../head-noun.ts";
import { type Argument, plainArgument, type Scene } from "../../scene.ts";

export function prepositionFindings(scene: Scene): Finding[] {
  return scene.chunks.flatMap((chunk, i) =>
    chunk.kind === "noun"
      ? [
          ...linkedFindings(scene, chunk, i),
          ...levelFindings(scene, i),
          ...frontedFindings(scene, chunk, i),
          ...patientFindings(scene, chunk, i),
        ]
      : [],
  );
}

function linkedFindings(scene: Scene, phrase: NounPhrase, i: number): Finding[] {
  const link = scene.chunks[i + 1];
  const next = scene.chunks[i + 2];
  if (link?.kind !== "preposition" || next?.kind !== "noun" || isPatient(next)) return [];
  if (mannerNouns.has(next.head.word)) return []; // "in a tumor-like manner"
  const places = argumentsOf(scene, placesBehind(scene, i + 1, link.word)).filter((a) => !a.person);
  if (places.length === 0) return [];
  const head = phrase.head.mention === undefined ? "noun" : "name";
  const listed = head === "name" ? coordinatedLeft(scene.chunks, i) : [i];
  const insides = [
    ...argumentsOf(scene, listed).filter(
      (a) => isInside(a, listed, link.word, head) && (head === "name" || !isBeyond(scene, i, a)),
    ),
    ...describedSubject(scene, phrase, i, link.word),
    ...(link.word === "from" ? carrierBefore(scene, phrase, listed) : []),
  ];
  return places.flatMap((place) =>
    insides.flatMap((inside) => {
      const given = secretedPredicate(phrase, inside, place, link.word);
      const linked =
        given ??
        measuredPredicate(phrase, link.word) ??
        linkPredicate(groupOf(inside.mention), groupOf(place.mention), link.word, head);
      if (linked === undefined || (linked === "expresses" && (isTool(phrase) || isLack(phrase)))) return [];
      if (link.word === "on" && linked === "expresses" && isActing(scene, listed[0] ?? i)) return [];
      if (linked === "secretes" && given === undefined && !isGivenOff(scene, listed[0] ?? i, inside, place))
        return [];
      const claim: Claim = {
        rule: `preposition-${link.word}`,
        predicate: linked,
        trigger: chunkSpan(link),
        scope: [i],
        path: "adjacent",
      };
      const outward = linked === "part_of" || linked === "associated_with";
      return outward ? connect(claim, [inside], [place]) : connect(claim, [place], [inside]);
    }),
  );
}

/** "IL-10 from macrophages" is theirs; "purified CD63 from HeLa cells" and "removes CD47 from cells" say what is done to it. */
function isGivenOff({ chunks }: Scene, i: number, inside: Argument, place: Argument): boolean {
  if (groupOf(inside.mention) !== "molecule") return true;
  const isDone = chunks[i - 1]?.kind === "verb";
  return !isDone && inside.mention.entity.type === "protein" && place.mention.entity.type !== "cell_line";
}

/** "the effect of IL-6 on macrophages", "acts by IL-6 on them": behind a preposition it may act on them, not lie on them. */
function isActing({ chunks }: Scene, i: number): boolean {
  const link = chunks[i - 1];
  return link?.kind === "preposition" && ["of", "by", "for", "from"].includes(link.word);
}

/** "luciferase reporter assays in HEK293 cells": what is brought in to measure is no product of the cells. */
function isTool({ items }: NounPhrase): boolean {
  return items.some(({ word }) => tools.has(word));
}

/** "PTEN deficiency in glioma cells" */
function isLack({ head }: NounPhrase): boolean {
  return lacks.test(head.word);
}

const lacks =
  /^(?:loss|lack|absence|deficiency|deficit|deletion|depletion|ablation|knock-?out|haploinsufficiency)$/u;

const tools = new Set(
  "reporter reporters assay assays construct constructs plasmid plasmids vector vectors".split(" "),
);

const levelNouns = new Set("expression overexpression level levels amount amounts".split(" "));

/** "cells with high PTEN expression", "exosomes with low levels of miR-21": who has such a level expresses it. */
function levelFindings(scene: Scene, i: number): Finding[] {
  const link = scene.chunks[i + 1]?.kind === "comma" ? i + 2 : i + 1;
  const [place, level] = [scene.chunks[link], scene.chunks[link + 1]];
  if (place?.kind !== "preposition" || place.word !== "with" || isAnswered(scene, i)) return [];
  if (level?.kind !== "noun" || !levelNouns.has(level.head.word)) return [];
  const claim: Claim = {
    rule: "level-of",
    predicate: "expresses",
    trigger: level.head.span,
    scope: [link + 1],
    path: "adjacent",
  };
  const bearers = argumentsOf(scene, [i]).filter((a) => a.at === i && !a.person && isBearer(a.mention));
  const measured = argumentsOf(scene, coordinated(scene.chunks, link + 1, scene.chunks.length));
  return connect(claim, bearers, measured.filter(isMolecule));
}

/** "cells respond to exosomes with increased expression of X": it is the cells that have it. */
function isAnswered({ chunks }: Scene, i: number): boolean {
  const link = chunks[i - 1];
  return link?.kind === "preposition" && link.word === "to" && chunks[i - 2]?.kind === "verb";
}

function isBearer(mention: Mention): boolean {
  return ["cell", "cancer", "vesicle"].includes(groupOf(mention));
}

/** "In breast cancer, macrophages …": the cells that a sentence is about are in the place that it opens with. */
function frontedFindings(scene: Scene, { head }: NounPhrase, i: number): Finding[] {
  const { chunks } = scene;
  const [link, place] = chunks;
  if (i !== 3 || link?.kind !== "preposition" || link.word !== "in" || chunks[2]?.kind !== "comma") return [];
  if (place?.kind !== "noun" || head.mention === undefined || groupOf(head.mention) !== "cell") return [];
  if (place.head.mention === undefined || chunks[i + 1]?.kind !== "verb") return [];
  const where = argumentsOf(scene, [1]).filter(isTissue);
  const claim: Claim = {
    rule: "preposition-in",
    predicate: "part_of",
    trigger: chunkSpan(link),
    scope: [i],
    path: "adjacent",
  };
  return connect(claim, [plainArgument(head.mention, i)], where);
}

/** What a noun stands for may be elsewhere, as for "the main cells" of "CAFs are the main cells in the tumor", but not behind "of": "the treatment of A with B" has no B of A. */
function isInside(a: Argument, listed: readonly number[], word: string, head: "noun" | "name"): boolean {
  return (
    listed.includes(a.at) || (head === "noun" && word !== "of") || (head === "name" && a.path === "direct")
  );
}

/** "changes in the niche and in the functions of T cells": the cells are beside the niche. */
function isBeyond({ chunks }: Scene, i: number, { at }: Argument): boolean {
  return at > i + 2 && chunks.slice(i + 3, at).some((c) => c.kind === "conjunction" || c.kind === "comma");
}

/** "exosomal miR-21 from macrophages", "exosomes rich in miR-155 from macrophages": the exosomes are from there. */
function carrierBefore({ chunks }: Scene, phrase: NounPhrase, listed: readonly number[]): Argument[] {
  if (phrase.head.mention === undefined || groupOf(phrase.head.mention) !== "molecule") return [];
  const [i = 0] = listed;
  const own = chunks[i]?.items.find(({ mention }) => mention !== undefined && groupOf(mention) === "vesicle");
  if (own?.mention !== undefined) return [plainArgument(own.mention, i)];
  const before = chunks[i - 1]?.kind === "preposition" ? i - 2 : i - 1;
  const state = chunks[before];
  const carries =
    state?.kind === "adjective"
      ? true
      : state?.kind === "verb" && carrying.has(state.main.trigger?.predicate);
  const carrier = chunks[before - 1];
  if (!carries || carrier?.kind !== "noun" || carrier.head.mention === undefined) return [];
  return groupOf(carrier.head.mention) === "vesicle" ? [plainArgument(carrier.head.mention, before - 1)] : [];
}

const carrying: ReadonlySet<Predicate | undefined> = new Set<Predicate>(["contains", "expresses"]);

/** "X is the most highly up-regulated miRNA in glioma": what is said of the miRNA holds for X. */
function describedSubject(scene: Scene, phrase: NounPhrase, i: number, place: string): Argument[] {
  const verb = scene.chunks[i - 1];
  const isKind = phrase.head.mention === undefined && kinds.test(phrase.head.word);
  if (isKind) return argumentsOf(scene, [describedAt(scene, i)]);
  if (verb?.kind !== "verb") return [];
  const isMeasured = verb.copula && measuredPredicate(phrase, place) !== undefined;
  return isMeasured ? argumentsOf(scene, likeliestSubject(scene.chunks, i - 1)) : [];
}

/** "are the main cell type in the tumor", "As the main cell type in the tumor, A" */
const kinds = /^(?:types?|populations?|subpopulations?|subsets?|cells?)$/u;

/** "in A and B", "in A and in B". */
function placesBehind({ chunks }: Pick<Scene, "chunks">, link: number, word: string): number[] {
  const heads = coordinated(chunks, link + 1, chunks.length);
  const next = (heads.at(-1) ?? link) + 1;
  const again = chunks[next]?.kind === "comma" ? next + 2 : next + 1;
  const joined = chunks[again - 1]?.kind === "conjunction" && chunks[again + 1]?.kind === "noun";
  const repeated = chunks[again];
  if (!joined || repeated?.kind !== "preposition" || repeated.word !== word) return heads;
  return [...heads, ...placesBehind({ chunks }, again, word)];
}

/** "IL-6 secretion in macrophages": they give it off. */
function secretedPredicate(
  { head }: NounPhrase,
  inside: Argument,
  place: Argument,
  word: string,
): Predicate | undefined {
  const isGivenOff = head.mention === undefined && head.trigger?.predicate === "secretes";
  if (!isGivenOff || !["in", "by", "from"].includes(word)) return undefined;
  return isMolecule(inside) && groupOf(place.mention) === "cell" ? "secretes" : undefined;
}

/** "the up-regulated miRNAs in medulloblastoma": what a participle before the noun says of the place. */
function measuredPredicate(phrase: NounPhrase, place: string): Predicate | undefined {
  const measured = phrase.items.find((item) => item.form === "past" && item.trigger !== undefined);
  return measured?.trigger?.passive.find((slot) => slot.place === place && slot.predicate !== undefined)
    ?.predicate;
}

function isPatient(phrase: NounPhrase): boolean {
  return /^(?:patient|individual|subject)s?$/u.test(phrase.head.word);
}

function linkPredicate(
  inside: EntityGroup,
  place: EntityGroup,
  word: string,
  head: "noun" | "name",
): Predicate | undefined {
  const within = word === "in" || word === "within" || word === "on" || word === "inside";
  if (inside === "vesicle" && (word === "from" || word === "of")) {
    if (place === "cell" || place === "cancer" || place === "anatomy") return "secretes";
    return place === "fluid" ? "contains" : undefined;
  }
  if (within && inside === "molecule" && (place === "vesicle" || place === "fluid")) return "contains";
  if (word === "from" && head === "name" && inside === "molecule" && place === "cell") return "secretes";
  if (word === "on" && head === "name" && inside === "molecule" && place === "cell") return "expresses";
  if (within && inside === "vesicle" && place === "fluid") return "contains";
  if (within && inside === "molecule" && place === "cell" && head === "noun") return "expresses";
  if (within && inside === "cell" && (place === "anatomy" || place === "cancer")) return "part_of";
  if (word === "from" && inside === "cell" && place === "anatomy") return "part_of";
  return undefined;
}

/** "exosomes isolated from the serum of patients with gastric cancer": the sample goes with the disease. */
function patientFindings(scene: Scene, phrase: NounPhrase, i: number): Finding[] {
  if (!isPatient(phrase)) return [];
  const diseases = argumentsOf(scene, [i]).filter(isCancer);
  const sample = vesicleBefore(scene, i);
  if (sample === undefined || diseases.length === 0) return [];
  const claim: Claim = {
    rule: "patient-sample",
    predicate: "associated_with",
    trigger: chunkSpan(phrase),
    scope: [i],
    path: "adjacent",
  };
  return connect(claim, [sample], diseases);
}

function vesicleBefore(scene: Scene, i: number): Argument | undefined {
  for (let k = i - 1; k >= 0 && k > i - 9; k--) {
    const chunk = scene.chunks[k];
    if (chunk?.kind === "stop" || (chunk?.kind === "verb" && chunk.form === "finite")) return undefined;
    if (chunk?.kind !== "noun" || chunk.head.mention === undefined) continue;
    const group = groupOf(chunk.head.mention);
    if (group === "vesicle") return plainArgument(chunk.head.mention, k);
    if (group !== "fluid") return undefined;
  }
  return undefined;
}
