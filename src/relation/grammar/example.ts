/** Which phrases are examples of a noun: "cytokines such as A", "markers of stemness, including A and B". */
import { exampleWords } from "../head-noun.ts";
import type { NounPhrase } from "./chunk.ts";
import { type Chunks, groupAt, isOf, nounAt, verbAt } from "./clause.ts";
import { coordinated } from "./coordination.ts";

/** Indices of the examples of the noun at `at`; none where it has none. */
export function examplesOf(chunks: Chunks, at: number): readonly number[] {
  const near = examplesFrom(chunks, behindPhrase(chunks, at));
  return near.length > 0 ? near : partedExamples(chunks, at);
}

/** Where the examples would be brought in, behind the noun and what hangs on it. */
function behindPhrase(chunks: Chunks, at: number): number {
  const link = at + 1;
  if (isOf(chunks[link]) && nounAt(chunks, link + 1) !== undefined) {
    if (!kindNouns.test(nounAt(chunks, at)?.head.word ?? "")) return chunks.length;
    return (coordinated(chunks, link + 1, chunks.length).at(-1) ?? link) + 1;
  }
  return isUnnamedInPlace(chunks, at) ? link + 2 : link;
}

/** The list that "such as", with or without a comma before it, brings in at an index. */
function examplesFrom(chunks: Chunks, at: number): readonly number[] {
  const k = chunks[at]?.kind === "comma" ? at + 1 : at;
  if (!isExampleLink(chunks, k)) return [];
  const first = nounAt(chunks, k + 1) === undefined ? k + 2 : k + 1;
  return nounAt(chunks, first) === undefined ? [] : coordinated(chunks, first, chunks.length);
}

/** "markers of stemness such as CD44": kinds of molecules, of which examples may follow what they are for. */
const kindNouns = /^(?:(?:bio)?markers|regulators|mediators|inducers|activators|components|genes)$/u;

const inside = new Set(["in", "within"]);

/** "cells in the microenvironment, including X": the examples are of the cells. */
function isUnnamedInPlace(chunks: Chunks, at: number): boolean {
  const [phrase, link, place, comma] = chunks.slice(at, at + 4);
  if (phrase?.kind !== "noun" || phrase.head.mention !== undefined || !members.test(phrase.head.word))
    return false;
  return (
    link?.kind === "preposition" && inside.has(link.word) && place?.kind === "noun" && comma?.kind === "comma"
  );
}

/**
 * "cytokines that promote growth, such as IL-6", "cytokines promote growth, including IL-6": what the noun is said to do stands before its examples. They are of the
 * noun where they are of another kind than what it acts on.
 */
function partedExamples(chunks: Chunks, at: number): readonly number[] {
  const phrase = nounAt(chunks, at);
  if (phrase === undefined || !isUnnamedClass(phrase)) return [];
  const link = chunks[at + 1]?.kind;
  const verb = link === "relative" || link === "that" ? at + 2 : at + 1;
  const { form, passive } = verbAt(chunks, verb) ?? {};
  if (form === undefined || passive || form === "infinitive") return [];
  const object = verb + 1;
  if (nounAt(chunks, object) === undefined) return [];
  let k = (coordinated(chunks, object, chunks.length).at(-1) ?? object) + 1;
  while (
    chunks[k]?.kind === "preposition" &&
    nounAt(chunks, k + 1) !== undefined &&
    !isExampleLink(chunks, k)
  )
    k += 2;
  const examples = examplesFrom(chunks, k);
  const [own, other] = [groupAt(chunks, examples[0] ?? -1), groupAt(chunks, k - 1)];
  const isOwn = phrase.head.word === "cells" ? own === "cell" : own === "molecule" || own === "drug";
  return isOwn && other !== undefined && other !== own ? examples : [];
}

function isExampleLink(chunks: Chunks, k: number): boolean {
  const link = chunks[k];
  return link?.kind === "preposition" && (exampleWords.has(link.word) || link.word === "such as");
}

function isUnnamedClass({ head }: NounPhrase): boolean {
  return (
    members.test(head.word) && (head.mention === undefined || head.mention.entity.type === "mirna_generic")
  );
}

const members =
  /^(?:cells|genes|proteins|molecules|factors|cytokines|chemokines|receptors|markers|mirnas|micrornas|(?:lnc|circ|nc)rnas|kinases|pathways|ligands|enzymes|drugs|agents|inhibitors|mediators)$/u;
