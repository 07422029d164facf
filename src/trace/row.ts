/** From the id of a row to the row, and to all that belongs to it in its document. */

import type { NestedAnnotation } from "../table/annotation.ts";
import type { RowKind } from "../table/id.ts";
import type { Row } from "../table/table.ts";

export interface RowName {
  readonly document: string;
  readonly kind: RowKind;
}

const kinds: readonly RowKind[] = ["s", "m", "r", "e", "c"];

/** `reviews/exosomes/r3` is a relation of `reviews/exosomes`; undefined for what is no id. */
export function parseRowId(id: string): RowName | undefined {
  const [, document, letter] = /^(.+)\/([a-z])\d+$/u.exec(id) ?? [];
  const kind = kinds.find((one) => one === letter);
  return document === undefined || kind === undefined ? undefined : { document, kind };
}

/** A piece of the text that has a part in the row. */
export interface Mark {
  /** `subject`, `trigger`. */
  readonly role: string;
  /** In the file, in code points. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A row with what it rests on. */
export interface Trace {
  readonly id: string;
  /** What the row says, in a line. */
  readonly claim: string;
  /** What else is known of it: the rule, the certainty. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly sentences: readonly Row<"sentences">[];
  readonly marks: readonly Mark[];
  readonly references: readonly Row<"references">[];
}

/** Undefined for an id that the document does not have. */
export function traceRow(annotation: NestedAnnotation, id: string): Trace | undefined {
  const sentence = annotation.sentences.find((row) => row.sentence === id);
  if (sentence !== undefined) return traceSentence(annotation, sentence);
  const mention = annotation.mentions.find((row) => row.mention === id);
  if (mention !== undefined) return traceMention(annotation, mention);
  const relation = annotation.relations.find((row) => row.relation === id);
  if (relation !== undefined) return traceRelation(annotation, relation);
  const event = annotation.events.find((row) => row.event === id);
  if (event !== undefined) return traceEvent(annotation, event);
  const citation = annotation.citations.find((row) => row.citation === id);
  return citation === undefined ? undefined : traceCitation(annotation, citation);
}

function traceSentence(annotation: NestedAnnotation, row: Row<"sentences">): Trace {
  const mentions = annotation.mentions.filter(({ sentence }) => sentence === row.sentence);
  const relations = annotation.relations.filter(({ sentence }) => sentence === row.sentence);
  return {
    id: row.sentence,
    claim: `a sentence of kind ${row.kind}`,
    facts: [
      ["section", row.section],
      ...relations.map((relation) => [relation.relation, claimOf(relation)] as const),
    ],
    sentences: [row],
    marks: mentions.map((mention) => markOf(mention, mention.type)),
    references: referencesOf(annotation, row.citations),
  };
}

function traceMention(annotation: NestedAnnotation, row: Row<"mentions">): Trace {
  return {
    id: row.mention,
    claim: `${row.type} ${row.name}`,
    facts: [
      ["identifier", row.id.join("; ")],
      ["dictionary", row.dictionary],
      ["method", row.method],
      ["reason", row.reason],
    ],
    sentences: sentencesOf(annotation, [row.sentence]),
    marks: [markOf(row, "mention")],
    references: [],
  };
}

function traceRelation(annotation: NestedAnnotation, row: Row<"relations">): Trace {
  const arguments_ = [mentionOf(annotation, row.subject), mentionOf(annotation, row.object)];
  const [subject, object] = arguments_;
  const sentences = [...arguments_.flatMap((mention) => mention?.sentence ?? []), row.sentence];
  return {
    id: row.relation,
    claim: claimOf(row),
    facts: [
      ["rule", row.rule],
      ["predicate", row.predicate_id],
      ["subject", `${row.subject_type} ${row.subject_id.join("; ")}`.trim()],
      ["object", `${row.object_type} ${row.object_id.join("; ")}`.trim()],
      ["negated", String(row.negated)],
      ["certainty", row.certainty],
      ["confidence", String(row.confidence)],
      ["coreference", String(row.coreference)],
      ["citations", row.citations.length === 0 ? "none" : `those of its ${row.citation_scope}`],
      ["event", row.event.join("; ")],
    ],
    sentences: sentencesOf(annotation, sentences),
    marks: [
      ...(subject === undefined ? [] : [markOf(subject, "subject")]),
      { role: "trigger", start: row.trigger_start, end: row.trigger_end, text: row.trigger },
      ...(object === undefined ? [] : [markOf(object, "object")]),
    ],
    references: referencesOf(annotation, row.citations),
  };
}

function traceEvent(annotation: NestedAnnotation, row: Row<"events">): Trace {
  const roles = {
    sender: [row.sender],
    vesicle: [row.vesicle],
    cargo: row.cargo,
    recipient: [row.recipient],
  };
  const marks = Object.entries(roles).flatMap(([role, ids]) =>
    ids.flatMap((id) => {
      const mention = mentionOf(annotation, id);
      return mention === undefined ? [] : [markOf(mention, role)];
    }),
  );
  const relations = annotation.relations.filter(({ event }) => event.includes(row.event));
  const cargo = row.cargo_names.join(", ") || "?";
  return {
    id: row.event,
    claim: `${row.sender_name || "?"} sends ${cargo} to ${row.recipient_name || "?"}`,
    facts: [
      ["cancer", row.cancer_name],
      ["negated", String(row.negated)],
      ["certainty", row.certainty],
      ...relations.map((relation) => [relation.relation, claimOf(relation)] as const),
    ],
    sentences: sentencesOf(annotation, row.sentences),
    marks,
    references: referencesOf(annotation, row.citations),
  };
}

function traceCitation(annotation: NestedAnnotation, row: Row<"citations">): Trace {
  const { start, end, text } = row;
  return {
    id: row.citation,
    claim: `citation of ${row.references.join(", ") || "nothing that is in the list"}`,
    facts: [["status", row.status]],
    sentences: sentencesOf(annotation, [row.sentence]),
    marks: [{ role: "citation", start, end, text }],
    references: referencesOf(annotation, row.references),
  };
}

function claimOf({ predicate, subject_name, object_name, negated }: Row<"relations">): string {
  return `${negated ? "not " : ""}${predicate}(${subject_name}, ${object_name})`;
}

function markOf({ start, end, text }: Row<"mentions">, role: string): Mark {
  return { role, start, end, text };
}

function mentionOf({ mentions }: NestedAnnotation, id: string): Row<"mentions"> | undefined {
  return mentions.find(({ mention }) => mention === id);
}

/** In the order of the text, each once. */
function sentencesOf({ sentences }: NestedAnnotation, ids: readonly string[]): Row<"sentences">[] {
  return sentences.filter(({ sentence }) => ids.includes(sentence));
}

function referencesOf({ references }: NestedAnnotation, numbers: readonly number[]): Row<"references">[] {
  return references.filter(({ reference }) => numbers.includes(reference));
}
