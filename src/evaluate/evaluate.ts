/** A document's tables against its gold: every measure there is, each where the gold tells enough for it. */
import { scoreAbbreviations } from "./abbreviation-score.ts";
import { scoreEntities, scoreIdentifiers } from "./entity-score.ts";
import { scoreEvents } from "./event-score.ts";
import type { Gold, Pieces } from "./gold.ts";
import { piecesOf, touchesAny } from "./pieces.ts";
import type { Prediction } from "./prediction.ts";
import { foundRelations } from "./relation-match.ts";
import { compareRelations, scorePredicates, scoreRelations, scoreSupport } from "./relation-score.ts";
import type { Score, Scores, Section } from "./score.ts";
import { scoreSentenceCitations, scoreSentences } from "./sentence-score.ts";

/** What lies outside of what was annotated is neither right nor wrong. */
export function evaluate(gold: Gold, prediction: Prediction): Scores {
  const isAnnotated = annotatedIn(gold);
  const mentions = prediction.mentions.filter((mention) => isAnnotated(piecesOf(mention)));
  const found = foundRelations(prediction, isAnnotated);
  const comparisons = compareRelations(gold.relations, found);
  const sections: [string, Section | undefined][] = [
    ["sentences", sentenceSection(gold, prediction, isAnnotated)],
    ["entities", scoreEntities(gold.entities, mentions)],
    ["identifiers", new Map([["agree with the gold", scoreIdentifiers(gold.entities, prediction.mentions)]])],
    ["abbreviations", scoreAbbreviations(gold.abbreviations, prediction, isAnnotated)],
    ["relations", scoreRelations(comparisons, found.length)],
    ["relations by predicate (typed)", scorePredicates(comparisons, found)],
    ["relations found (directed)", scoreSupport(comparisons, found)],
    ["events", gold.events.length > 0 ? scoreEvents(gold.events, prediction, isAnnotated) : undefined],
  ];
  return new Map(sections.flatMap(([name, section]) => (section === undefined ? [] : [[name, section]])));
}

/** Whether a place is within what was annotated. */
export function annotatedIn({ annotated }: Gold): (pieces: Pieces) => boolean {
  return (pieces) => annotated === undefined || touchesAny(pieces, annotated);
}

function sentenceSection(
  { sentences }: Gold,
  { sentences: rows }: Prediction,
  isAnnotated: (pieces: Pieces) => boolean,
): Section | undefined {
  if (sentences.length === 0) return undefined;
  return new Map<string, Score>([
    ["exact boundaries", scoreSentences(sentences, rows, isAnnotated)],
    ["citations right", scoreSentenceCitations(sentences, rows)],
  ]);
}
