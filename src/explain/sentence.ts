/**
 * What litmark makes of one sentence: mentions, chunks, triggers with their places, relations with their rules, and
 * what came to nothing. All of it was told to an observer while the document was annotated, or is in the annotation.
 */
import type { Annotation, Mention, Relation, Sentence } from "../model.ts";
import { sourceOf } from "../model.ts";
import type { Chunks } from "../relation/grammar/clause.ts";
import { outermost } from "../relation/grammar/item.ts";
import type { RelationObserver } from "../relation/observer.ts";
import type { Scene } from "../relation/scene.ts";
import { overlaps, type Span } from "../span.ts";
import { type RefusedFinding, type UnrelatedPair, unrelatedPairs } from "./pair.ts";
import { type FoundTrigger, triggersIn } from "./trigger.ts";

export interface SentenceExplanation {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly chunks: Chunks;
  readonly triggers: readonly FoundTrigger[];
  readonly relations: readonly Relation[];
  readonly refused: readonly RefusedFinding[];
  readonly unrelated: readonly UnrelatedPair[];
}

/** Keeps what the rules see and decide, sentence by sentence. */
export class RelationTrace implements RelationObserver {
  readonly #scenes = new Map<Sentence, Scene>();
  readonly #refused = new Map<Sentence, RefusedFinding[]>();

  readonly onScene: RelationObserver["onScene"] = (sentence, scene) => {
    this.#scenes.set(sentence, scene);
  };

  readonly onRefused: RelationObserver["onRefused"] = (sentence, finding, why) => {
    this.#refused.set(sentence, [...(this.#refused.get(sentence) ?? []), { finding, why }]);
  };

  /** The sentences with mentions, as the rules saw them. */
  get scenes(): ReadonlyMap<Sentence, Scene> {
    return this.#scenes;
  }

  /** Of several refusals of one claim the first. */
  refusedIn(sentence: Sentence): RefusedFinding[] {
    const all = this.#refused.get(sentence) ?? [];
    const same = (a: RefusedFinding, b: RefusedFinding) =>
      a.finding.subject === b.finding.subject &&
      a.finding.object === b.finding.object &&
      a.finding.predicate === b.finding.predicate &&
      a.finding.rule === b.finding.rule;
    return all.filter((one, i) => all.findIndex((other) => same(one, other)) === i);
  }
}

export function explainSentence(
  sentence: Sentence,
  annotation: Annotation,
  trace: RelationTrace,
): SentenceExplanation {
  const mentions = annotation.mentions.filter((mention) => mention.sentence === sentence);
  const relations = annotation.relations.filter((relation) => relation.sentence === sentence);
  const refused = trace.refusedIn(sentence);
  const scene = trace.scenes.get(sentence);
  const triggers = scene === undefined ? [] : triggersIn(scene);
  const evidence = { sentence, mentions: outermost(mentions), relations, triggers, refused };
  return {
    sentence,
    mentions,
    chunks: scene?.chunks ?? [],
    triggers,
    relations,
    refused,
    unrelated: unrelatedPairs(evidence),
  };
}

/** The sentences of a document that touch a range of its source. */
export function sentencesAt({ sentences }: Annotation, range: Span): Sentence[] {
  return sentences.filter((sentence) =>
    sourceOf(sentence, { start: 0, end: sentence.text.length }).some((piece) => overlaps(piece, range)),
  );
}
