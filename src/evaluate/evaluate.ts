/** A document's tables against its gold: every measure there is, each where the gold tells enough for it. */
import { scoreAbbreviations } from "./abbreviation-score.ts";
import { scoreEntities, scoreIdentifiers } from "./entity-score.ts";
import { scoreEvents } from "./event-score.ts";
import type { Gold, Pieces } from "./gold.ts";
import { piecesOf, touchesAny } from "./pieces.ts";
import type { Prediction } from "./prediction.ts";
import { foundRelations } from "./relation-match.ts";
import { compareRelations, scorePredicates, scoreRelations, scoreSupport } from "./relation-score.ts";
import { addAll, byName, type Score, type Scores, type Section } from "./score.ts";
import { scoreSentenceCitations, scoreSentences } from "./sentence-score.ts";

/** The subjects that are measured, in the order of the report. */
const subjects = {
  sentences: "sentences",
  entities: "entities",
  identifiers: "identifiers",
  abbreviations: "abbreviations",
  relations: "relations",
  predicates: "relations by predicate (typed)",
  support: "relations found (directed)",
  events: "events",
} as const;

/** What lies outside of what was annotated is neither right nor wrong. */
export function evaluate(gold: Gold, prediction: Prediction): Scores {
  const isAnnotated = annotatedIn(gold);
  const mentions = prediction.mentions.filter((mention) => isAnnotated(piecesOf(mention)));
  const found = foundRelations(prediction, isAnnotated);
  const comparisons = compareRelations(gold.relations, found);
  return inOrder([
    [subjects.sentences, sentenceSection(gold, prediction, isAnnotated)],
    [subjects.entities, scoreEntities(gold.entities, mentions)],
    [
      subjects.identifiers,
      new Map([["agree with the gold", scoreIdentifiers(gold.entities, prediction.mentions)]]),
    ],
    [subjects.abbreviations, scoreAbbreviations(gold.abbreviations, prediction, isAnnotated)],
    [subjects.relations, scoreRelations(comparisons, found.length)],
    [subjects.predicates, scorePredicates(comparisons, found)],
    [subjects.support, scoreSupport(comparisons, found)],
    [subjects.events, gold.events.length > 0 ? scoreEvents(gold.events, prediction, isAnnotated) : undefined],
  ]);
}

/** Over several documents, as if they were one. */
export function pool(all: readonly Scores[]): Scores {
  const sums = addAll(all);
  const named: readonly string[] = [subjects.entities, subjects.predicates];
  return inOrder(
    Object.values(subjects).map((name) => {
      const section = sums.get(name);
      return [name, section !== undefined && named.includes(name) ? byName(section) : section];
    }),
  );
}

function inOrder(sections: readonly (readonly [string, Section | undefined])[]): Scores {
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
