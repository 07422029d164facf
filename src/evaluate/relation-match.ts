/** How far a relation that was found agrees with one of the gold. */
import type { GoldRelation, Pieces } from "./gold.ts";
import { limitsOf, piecesOf, touch, touchesAny } from "./pieces.ts";
import type { PredictedRelation, Prediction } from "./prediction.ts";

/**
 * From the least to the most, each with all before it: the two arguments in some order; in the right order; a
 * predicate of the same family; the predicate; whether it is denied.
 */
export const levels = ["pair", "directed", "family", "typed", "typed + negation"] as const;
export type Level = (typeof levels)[number];

/** A relation that was found, with its places. */
export interface FoundRelation {
  readonly row: PredictedRelation;
  readonly subject: Pieces;
  readonly object: Pieces;
  readonly sentence: Pieces;
}

/**
 * The relations in sentences that were annotated, each claim once. Throws for a relation whose mentions or sentence
 * are in no table.
 */
export function foundRelations(
  { sentences, mentions, relations }: Prediction,
  isAnnotated: (pieces: Pieces) => boolean,
): FoundRelation[] {
  const sentenceOf = new Map(sentences.map((row) => [row.sentence, piecesOf(row)]));
  const mentionOf = new Map(mentions.map((row) => [row.mention, piecesOf(row)]));
  const found = new Map<string, FoundRelation>();
  for (const row of relations) {
    const subject = mentionOf.get(row.subject);
    const object = mentionOf.get(row.object);
    const sentence = sentenceOf.get(row.sentence);
    if (subject === undefined || object === undefined || sentence === undefined) {
      throw new Error(`relation ${row.relation} names a mention or sentence that is in no table`);
    }
    const claim = [row.sentence, row.predicate, limitsOf(subject), limitsOf(object), row.negated].join();
    if (isAnnotated(sentence) && !found.has(claim)) found.set(claim, { row, subject, object, sentence });
  }
  return [...found.values()];
}

const symmetric: ReadonlySet<string> = new Set(["associated_with", "binds"]);

/** Predicates that annotators mix up where the arguments leave no doubt of what is meant. */
const families: ReadonlyMap<string, string> = new Map([
  ["contains", "cargo"],
  ["transfers", "cargo"],
  ["positively_regulates", "effect"],
  ["negatively_regulates", "effect"],
  ["regulates", "effect"],
  ["targets", "effect"],
  ["confers_resistance_to", "effect"],
  ["sensitizes_to", "effect"],
  ["treats", "effect"],
  ["recruits", "effect"],
]);

/** The number of levels, from the first on, at which the two agree. */
export function agreement(gold: GoldRelation, found: FoundRelation): number {
  if (gold.sentence !== undefined && !touch(gold.sentence.pieces, found.sentence)) return 0;
  const straight = touchesAny(found.subject, gold.subject) && touchesAny(found.object, gold.object);
  const turned = touchesAny(found.object, gold.subject) && touchesAny(found.subject, gold.object);
  if (!straight && !turned) return 0;
  if (!straight && !symmetric.has(gold.predicate)) return 1;
  const { predicate, negated } = found.row;
  if (!sameFamily(gold.predicate, predicate)) return 2;
  if (!samePredicate(gold.predicate, predicate)) return 3;
  return gold.negated === negated ? 5 : 4;
}

export function familyOfPredicate(predicate: string): string {
  return families.get(predicate) ?? predicate;
}

function sameFamily(gold: string, found: string): boolean {
  return gold === "other" || familyOfPredicate(gold) === familyOfPredicate(found);
}

/** `other` has no predicate of ours: any will do. What is transferred is contained, too. */
function samePredicate(gold: string, found: string): boolean {
  return gold === "other" || gold === found || (gold === "transfers" && found === "contains");
}
