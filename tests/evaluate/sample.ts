/** Gold and findings of a small document, written as texts and found in it. */
import type { Gold, GoldEntity, GoldRelation, Pieces } from "../../src/evaluate/gold.ts";
import type { PredictedRelation, Prediction } from "../../src/evaluate/prediction.ts";
import { type Span, span } from "../../src/span.ts";

export const text =
  "Breast cancer cells secrete exosomes (1). Exosomes carry miR-21 (2) and inhibit apoptosis (3).";

/** Where a text stands; `a…b` for a thing of two pieces. */
export function place(words: string, within = text): Pieces {
  let from = 0;
  return words.split("…").map((part): Span => {
    const start = within.indexOf(part, from);
    if (start < 0) throw new RangeError(`no "${part}"`);
    from = start + part.length;
    return span(start, from);
  });
}

export function goldEntity(type: string, words: string, ids: readonly string[] = []): GoldEntity {
  return { type, pieces: place(words), text: words.replace("…", " "), ids, line: 1 };
}

const sentences = text.split(/(?<=\)\.) /u).map((words, i) => ({
  id: `s${i + 1}`,
  pieces: place(words),
  citations: (words.match(/\d(?=\))/gu) ?? []).map(Number),
}));

export function goldRelation(
  subject: string,
  predicate: string,
  object: string,
  more: Partial<GoldRelation> = {},
): GoldRelation {
  return {
    predicate,
    sentence: sentences.find(({ pieces }) => (pieces[0]?.end ?? 0) > (place(object)[0]?.start ?? 0)),
    subject: [place(subject)],
    object: [place(object)],
    negated: false,
    hedged: false,
    coreference: false,
    citations: [],
    partOfSentence: false,
    ...more,
  };
}

export function makeGold(more: Partial<Gold> = {}): Gold {
  return {
    document: "sample",
    path: "gold/entities.jsonl",
    annotated: undefined,
    sentences,
    entities: [],
    relations: [],
    events: [],
    abbreviations: [],
    ...more,
  };
}

/** `cancer_cell:Breast cancer cells`; more may follow a bar: `protein:p53|TP53|HGNC:11998`. */
export function mention(written: string): Prediction["mentions"][number] {
  const [type = "", words = "", name = words, id = ""] = written
    .split(/:(.*)/su, 2)
    .flatMap((part, i) => (i === 0 ? [part] : part.split("|")));
  const pieces = place(words);
  return {
    mention: `m:${words}`,
    type,
    start: pieces[0]?.start ?? 0,
    end: pieces.at(-1)?.end ?? 0,
    fragments: pieces.length > 1 ? [...pieces] : [],
    name,
    id: id === "" ? [] : id.split(";"),
  };
}

export function relation(
  subject: string,
  predicate: PredictedRelation["predicate"],
  object: string,
  more: Partial<PredictedRelation> = {},
): PredictedRelation {
  const at = place(object)[0]?.start ?? 0;
  return {
    relation: `r:${subject}-${predicate}-${object}`,
    sentence: sentences.find(({ pieces }) => (pieces[0]?.end ?? 0) > at)?.id ?? "",
    predicate,
    subject: `m:${subject}`,
    object: `m:${object}`,
    negated: false,
    certainty: "asserted",
    citations: [],
    rule: "verb-active",
    ...more,
  };
}

export function makePrediction(more: Partial<Prediction> = {}): Prediction {
  return {
    sentences: sentences.map(({ id, pieces, citations }) => ({
      sentence: id,
      start: pieces[0]?.start ?? 0,
      end: pieces[0]?.end ?? 0,
      fragments: [],
      citations,
    })),
    mentions: [],
    relations: [],
    events: [],
    abbreviations: [],
    ...more,
  };
}
