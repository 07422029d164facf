import type { Reference, Relation } from "../model.ts";
import type { Book } from "./book.ts";
import type { Row } from "./table.ts";

/** Relation × reference, in the order of the relations. A number without an entry keeps its row, without the fields. */
export function evidenceRows(book: Book): Row<"evidence">[] {
  const references = new Map(
    Array.from(book.references.keys(), (reference) => [reference.number, reference]),
  );
  return [...book.relations].flatMap(([relation, { id }]) => {
    const claim = claimOf(relation, id, book.document);
    const { confidence } = relation;
    if (relation.citations.length === 0) return [{ ...claim, ...proofOf(undefined), confidence }];
    return relation.citations.map((number) => ({
      ...claim,
      reference: number,
      ...proofOf(references.get(number)),
      confidence,
    }));
  });
}

function claimOf(relation: Relation, id: string, document: string) {
  return {
    relation: id,
    document,
    predicate: relation.predicate,
    subject_type: relation.subject.entity.type,
    subject_name: relation.subject.entity.name,
    subject_id: relation.subject.entity.ids,
    object_type: relation.object.entity.type,
    object_name: relation.object.entity.name,
    object_id: relation.object.entity.ids,
    negated: relation.negated,
    certainty: relation.certainty,
    sentence_text: relation.sentence.text,
    citation_scope: relation.scope,
  };
}

function proofOf(reference: Reference | undefined) {
  return {
    first_author: reference?.firstAuthor ?? "",
    year: reference?.year ?? "",
    title: reference?.title ?? "",
    journal: reference?.journal ?? "",
    doi: reference?.doi ?? "",
    pmid: reference?.pmid ?? "",
  };
}
