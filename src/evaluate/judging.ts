/** Which of the relations that were found in a document are right, with how each was found. */
import type { Annotation } from "../model.ts";
import { traitsOf } from "../relation/confidence.ts";
import { makeBook } from "../table/book.ts";
import { makeOffsets } from "../table/offset.ts";
import { toRows } from "../table/rows.ts";
import type { Judged } from "./calibration.ts";
import { annotatedIn } from "./evaluate.ts";
import type { Gold, Pieces } from "./gold.ts";
import { touchesAny } from "./pieces.ts";
import { type FoundRelation, familyOfPredicate, foundRelations } from "./relation-match.ts";
import { compareRelations, judge } from "./relation-score.ts";

/**
 * In a document that is annotated in full every relation is right or wrong, predicate included. In one of a corpus
 * that is annotated in part only those are judged that the corpus speaks of: of its kinds of predicates, between
 * things that it marks; they are right when kind and direction are. `partial` names the corpus, and has those kinds.
 */
export function judgeRelations(
  gold: Gold,
  annotation: Annotation,
  partial?: { readonly name: string; readonly families: ReadonlySet<string> },
): Judged[] {
  const offsets = makeOffsets(annotation.document.source);
  const relations = [...makeBook(annotation, offsets).relations];
  const relationOf = new Map(relations.map(([relation, { id }]) => [id, relation]));
  const all = foundRelations(toRows(annotation, { sha256: "", offsets }), annotatedIn(gold));
  const marked = partial === undefined ? [] : markedPlaces(gold);
  const found = all.filter((one) => partial === undefined || isSpokenOf(one, marked, partial.families));
  const level = partial === undefined ? "typed" : "family";
  const right = judge(compareRelations(gold.relations, found), found, level);
  return found.flatMap(({ row }, i) => {
    const relation = relationOf.get(row.relation);
    if (relation === undefined) return [];
    const document = gold.document;
    return [{ traits: traitsOf(relation), right: right[i] ?? false, document, partial: partial?.name }];
  });
}

/** The kinds of predicates that a corpus annotates. */
export function familiesIn(golds: readonly Gold[]): Set<string> {
  return new Set(golds.flatMap(({ relations }) => relations.map((r) => familyOfPredicate(r.predicate))));
}

function isSpokenOf(
  { row, subject, object }: FoundRelation,
  marked: readonly Pieces[],
  families: ReadonlySet<string>,
): boolean {
  if (!families.has(familyOfPredicate(row.predicate))) return false;
  return touchesAny(subject, marked) && touchesAny(object, marked);
}

function markedPlaces({ entities, relations }: Gold): Pieces[] {
  return [
    ...entities.map(({ pieces }) => pieces),
    ...relations.flatMap(({ subject, object }) => [...subject, ...object]),
  ];
}
