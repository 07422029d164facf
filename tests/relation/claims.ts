/**
 * Reads sentences with marks, `{vesicle:exosomes}`, and gives the relations found in them as readable claims:
 * `contains(exosomes, miR-21) [negated] 3,4 clause`. Numbers in round brackets are citation groups.
 */
import { readFileSync } from "node:fs";
import { findEvents } from "../../src/event/event.ts";
import type { Citation, CommunicationEvent, Mention, Relation, Sentence } from "../../src/model.ts";
import { mentionSpan } from "../../src/model.ts";
import { plainProse } from "../../src/prose.ts";
import { generalEnglish } from "../../src/relation/grammar/compromise.ts";
import { parseLexicon } from "../../src/relation/language.ts";
import { extractRelations } from "../../src/relation/relation.ts";
import { sliceSpan } from "../../src/span.ts";

const languageFile = (name: string) => {
  const path = new URL(`../../dictionaries/language/${name}.csv`, import.meta.url);
  return { path: `${name}.csv`, text: readFileSync(path, "utf8") };
};

export const { lexicon, diagnostics: lexiconDiagnostics } = parseLexicon(
  {
    triggers: languageFile("triggers"),
    transparent: languageFile("transparent"),
    cues: languageFile("cues"),
    confidence: languageFile("confidence"),
  },
  generalEnglish,
);

interface Marked {
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly citations: readonly Citation[];
}

const mark = /\{(\w+):([^{}]*)\}/gu;
const group = /(\p{Lu}\p{L}+ et al )?\((\d+(?:[,-]\d+)*)\)/gu;

/** Sentences of one block; a mark inside a mark is not supported. */
export function readMarked(...texts: readonly string[]): Marked {
  const plain = texts.map((text) => text.replace(mark, "$2"));
  const block = { kind: "body" as const, section: "", prose: plainProse(plain.join(" ")) };
  let start = 0;
  const sentences = plain.map((text, index): Sentence => {
    const span = { start, end: start + text.length };
    start = span.end + 1;
    return { index, block, span, text };
  });
  return {
    sentences,
    mentions: sentences.flatMap((sentence, i) => mentionsIn(texts[i] ?? "", sentence)),
    citations: sentences.flatMap(citationsIn),
  };
}

function mentionsIn(text: string, sentence: Sentence): Mention[] {
  let removed = 0;
  return [...text.matchAll(mark)].map((match) => {
    const [whole, type = "", name = ""] = match;
    const start = match.index - removed;
    removed += whole.length - name.length;
    const entity = { type, name: name.toLowerCase(), ids: [], dictionary: "" };
    return {
      sentence,
      entity,
      pieces: [{ start, end: start + name.length }],
      method: "name",
      reason: "preferred name",
    };
  });
}

function citationsIn(sentence: Sentence): Citation[] {
  return [...sentence.text.matchAll(group)].map((match) => {
    const authors = match[1] ?? "";
    const start = match.index + authors.length;
    const end = match.index + match[0].length;
    const numbers = (match[2] ?? "").split(",").flatMap(expand);
    const span = { start, end };
    const names = authors === "" ? undefined : { start: match.index, end: start - 1 };
    return { sentence, span, numbers, status: "resolved", authors: names };
  });
}

function expand(range: string): number[] {
  const [from = 0, to = from] = range.split("-").map(Number);
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

export function relationsOf(...texts: readonly string[]): Relation[] {
  return extractRelations({ ...readMarked(...texts), lexicon });
}

export function eventsOf(...texts: readonly string[]): CommunicationEvent[] {
  const marked = readMarked(...texts);
  return findEvents({ ...marked, relations: extractRelations({ ...marked, lexicon }) });
}

export function textOf(mention: Mention): string {
  return sliceSpan(mention.sentence.text, mentionSpan(mention));
}

/** `predicate(subject, object)` with what is not plain: negation, certainty, coreference. Sorted. */
export function claimsOf(...texts: readonly string[]): string[] {
  return relationsOf(...texts)
    .map(claim)
    .sort();
}

function claim(r: Relation): string {
  const flags = [
    r.negated ? " [negated]" : "",
    r.certainty === "hedged" ? " [hedged]" : "",
    r.coreference ? " [coreference]" : "",
  ];
  return `${r.predicate}(${textOf(r.subject)}, ${textOf(r.object)})${flags.join("")}`;
}

/** The claims with the references that support them. */
export function citedClaimsOf(...texts: readonly string[]): string[] {
  return relationsOf(...texts)
    .map((r) => `${claim(r)} ${r.citations.join(",") || "-"} ${r.scope}`)
    .sort();
}
