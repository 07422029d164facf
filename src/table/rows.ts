/** An annotation as the rows of one document: a function for each table, which says what goes into its columns. */
import type {
  Annotation,
  Citation,
  CommunicationEvent,
  Mention,
  ModifierKind,
  Relation,
  Sentence,
} from "../model.ts";
import { type Book, lookUp, makeBook, type Numbered } from "./book.ts";
import { diagnosticRow } from "./diagnostic.ts";
import { evidenceRows } from "./evidence.ts";
import { makeOffsets, type Offsets } from "./offset.ts";
import { predicateIds } from "./predicate.ts";
import type { DocumentRows, Row } from "./table.ts";

export interface Origin {
  /** SHA-256 of the file in hex, or "" where the text comes from no file. */
  readonly sha256: string;
  /** Of the document's source: given where several documents share one file, so that it is measured once. */
  readonly offsets?: Offsets;
}

/** The rows of one document, in the order of the text. Throws when an annotation does not fit its source: a bug. */
export function toRows(annotation: Annotation, origin: Origin = { sha256: "" }): DocumentRows {
  const { document, diagnostics } = annotation;
  const offsets = origin.offsets ?? makeOffsets(document.source);
  const book = makeBook(annotation, offsets);
  return {
    documents: [documentRow(book, annotation, origin.sha256)],
    sentences: sentenceRows(book, annotation.citations),
    mentions: Array.from(book.mentions, ([mention, at]) => mentionRow(book, mention, at)),
    relations: relationRows(book),
    events: Array.from(book.events, ([event, { id }]) => eventRow(book, event, id)),
    citations: Array.from(book.citations, ([citation, at]) => citationRow(book, citation, at)),
    references: referenceRows(book, annotation.citations),
    evidence: evidenceRows(book),
    abbreviations: abbreviationRows(book),
    diagnostics: diagnostics.map((diagnostic) => diagnosticRow(diagnostic, offsets)),
  };
}

function documentRow(book: Book, { document, citationStyle }: Annotation, sha256: string): Row<"documents"> {
  return {
    document: book.document,
    path: document.path,
    format: document.format,
    title: document.title,
    doi: document.doi,
    pmid: document.pmid,
    year: document.year,
    citation_style: citationStyle,
    sha256,
    sentences: book.sentences.size,
    mentions: book.mentions.size,
    relations: book.relations.size,
    citations: book.citations.size,
    references: book.references.size,
  };
}

function sentenceRows(book: Book, citations: readonly Citation[]): Row<"sentences">[] {
  const cited = citedNumbers(citations);
  return Array.from(book.sentences, ([sentence, { id, place }]) => ({
    sentence: id,
    document: book.document,
    section: sentence.block.section,
    kind: sentence.block.kind,
    start: place.start,
    end: place.end,
    fragments: place.fragments,
    text: sentence.text,
    citations: unique(cited.get(sentence) ?? []),
    table_caption: sentence.block.cell?.caption ?? "",
    table_column: sentence.block.cell?.column ?? "",
    table_row: sentence.block.cell?.row ?? "",
  }));
}

function citedNumbers(citations: readonly Citation[]): Map<Sentence, number[]> {
  const cited = new Map<Sentence, number[]>();
  for (const { sentence, numbers } of citations) {
    cited.set(sentence, [...(cited.get(sentence) ?? []), ...numbers]);
  }
  return cited;
}

function mentionRow(
  book: Book,
  { sentence, entity, method, reason, cell }: Mention,
  { id, place }: Numbered,
): Row<"mentions"> {
  const modifiers = (kind: ModifierKind) =>
    (cell?.modifiers ?? []).filter((one) => one.kind === kind).map(({ text }) => text);
  return {
    mention: id,
    document: book.document,
    sentence: sentenceId(book, sentence),
    type: entity.type,
    start: place.start,
    end: place.end,
    fragments: place.fragments,
    text: place.text,
    name: entity.name,
    id: entity.ids,
    method,
    dictionary: entity.dictionary,
    reason,
    head: cell?.head.name ?? "",
    head_id: cell?.head.ids ?? [],
    state: modifiers("state"),
    tissue: modifiers("tissue"),
    cancer: modifiers("cancer"),
    marker: modifiers("marker"),
    resistance: modifiers("resistance"),
    level: entity.level ?? "",
  };
}

function relationRows(book: Book): Row<"relations">[] {
  const events = eventsOfRelations(book);
  return Array.from(book.relations, ([relation, at]) =>
    relationRow(book, relation, at, events.get(relation)),
  );
}

function relationRow(
  book: Book,
  relation: Relation,
  { id, place }: Numbered,
  events: readonly string[] = [],
): Row<"relations"> {
  const { subject, object } = relation;
  return {
    relation: id,
    document: book.document,
    sentence: sentenceId(book, relation.sentence),
    predicate: relation.predicate,
    predicate_id: predicateIds[relation.predicate],
    subject: mentionId(book, subject),
    subject_type: subject.entity.type,
    subject_name: subject.entity.name,
    subject_id: subject.entity.ids,
    object: mentionId(book, object),
    object_type: object.entity.type,
    object_name: object.entity.name,
    object_id: object.entity.ids,
    trigger: place.text,
    trigger_start: place.start,
    trigger_end: place.end,
    negated: relation.negated,
    certainty: relation.certainty,
    coreference: relation.coreference,
    citations: relation.citations,
    citation_scope: relation.scope,
    rule: relation.rule,
    event: events,
    confidence: relation.confidence,
    carried_citations: relation.carried,
    qualifier: relation.qualifiers,
  };
}

function eventsOfRelations(book: Book): Map<Relation, string[]> {
  const events = new Map<Relation, string[]>();
  for (const [event, { id }] of book.events) {
    for (const relation of event.relations) events.set(relation, [...(events.get(relation) ?? []), id]);
  }
  return events;
}

function eventRow(book: Book, event: CommunicationEvent, id: string): Row<"events"> {
  const idOf = (mention: Mention | undefined) => (mention === undefined ? "" : mentionId(book, mention));
  return {
    event: id,
    document: book.document,
    sentences: event.sentences.map((sentence) => sentenceId(book, sentence)),
    sender: idOf(event.sender),
    sender_name: event.sender?.entity.name ?? "",
    vesicle: idOf(event.vesicle),
    cargo: event.cargo.map(idOf),
    cargo_names: event.cargo.map((mention) => mention.entity.name),
    recipient: idOf(event.recipient),
    recipient_name: event.recipient?.entity.name ?? "",
    effects: event.effects.map(({ predicate, mention }) => ({ predicate, mention: idOf(mention) })),
    pathways: event.pathways.map(idOf),
    cancer: idOf(event.cancer),
    cancer_name: event.cancer?.entity.name ?? "",
    negated: event.negated,
    certainty: event.certainty,
    citations: event.citations,
  };
}

function citationRow(book: Book, citation: Citation, { id, place }: Numbered): Row<"citations"> {
  return {
    citation: id,
    document: book.document,
    sentence: sentenceId(book, citation.sentence),
    start: place.start,
    end: place.end,
    text: place.text,
    references: citation.numbers,
    status: citation.status,
    fragments: place.fragments,
  };
}

function referenceRows(book: Book, citations: readonly Citation[]): Row<"references">[] {
  const cited = countBy(citations.flatMap((citation) => unique(citation.numbers)));
  return Array.from(book.references, ([reference, place]) => ({
    document: book.document,
    reference: reference.number,
    authors: reference.authors,
    first_author: reference.firstAuthor,
    year: reference.year,
    title: reference.title,
    journal: reference.journal,
    volume: reference.volume,
    pages: reference.pages,
    doi: reference.doi,
    pmid: reference.pmid,
    text: place.text,
    start: place.start,
    end: place.end,
    citations: cited.get(reference.number) ?? 0,
    fragments: place.fragments,
  }));
}

function abbreviationRows(book: Book): Row<"abbreviations">[] {
  return Array.from(book.abbreviations, ([{ shortForm, longForm }, { start, end }]) => ({
    document: book.document,
    short_form: shortForm,
    long_form: longForm,
    start,
    end,
  }));
}

function sentenceId(book: Book, sentence: Sentence): string {
  return lookUp(book.sentences, sentence, `sentence "${sentence.text}"`).id;
}

function mentionId(book: Book, mention: Mention): string {
  return lookUp(book.mentions, mention, `mention of ${mention.entity.type} "${mention.entity.name}"`).id;
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}

function countBy<Item>(items: readonly Item[]): Map<Item, number> {
  const counts = new Map<Item, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
