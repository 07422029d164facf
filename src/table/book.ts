/**
 * The things of one annotation in the order of the text, each with its id and its place in the file: what the rows
 * of all tables are then read from.
 */
import type {
  Abbreviation,
  Annotation,
  Citation,
  CommunicationEvent,
  Mention,
  Reference,
  Relation,
  Sentence,
} from "../model.ts";
import { toSource } from "../prose.ts";
import { type Span, span } from "../span.ts";
import { documentId, type RowKind, rowId } from "./id.ts";
import type { Offsets } from "./offset.ts";
import { compareKeys } from "./order.ts";
import { type Page, type Place, placeInSentence, placeOf } from "./place.ts";

export interface Numbered {
  readonly id: string;
  readonly place: Place;
}

/** Insertion order is the order of the text. */
export type Index<Thing> = ReadonlyMap<Thing, Numbered>;

export interface Book {
  /** The document's name as ids carry it. */
  readonly document: string;
  readonly sentences: Index<Sentence>;
  readonly mentions: Index<Mention>;
  readonly relations: Index<Relation>;
  readonly events: Index<CommunicationEvent>;
  readonly citations: Index<Citation>;
  readonly references: ReadonlyMap<Reference, Place>;
  readonly abbreviations: ReadonlyMap<Abbreviation, Place>;
}

export function makeBook(annotation: Annotation, offsets: Offsets): Book {
  const page = { source: annotation.document.source, offsets };
  const document = documentId(annotation.document.name);
  const index = <Thing>(
    kind: RowKind,
    things: readonly Thing[],
    place: (thing: Thing) => Place,
    tie?: Key<Thing>,
  ) => numbered(document, kind, located(things, place, tie));
  return {
    document,
    sentences: index("s", annotation.sentences, (s) => sentencePlace(page, s)),
    mentions: index("m", annotation.mentions, (m) => mentionPlace(page, m), mentionKey),
    relations: index("r", annotation.relations, (r) => triggerPlace(page, r), relationKey),
    events: index("e", annotation.events, (e) => mentionPlace(page, e.vesicle)),
    citations: index("c", annotation.citations, (c) => citationPlace(page, c)),
    references: new Map(annotation.references.map((r) => [r, referencePlace(page, r)])),
    abbreviations: new Map(located(annotation.abbreviations, (a) => abbreviationPlace(page, a))),
  };
}

/** What a book has on a thing. Throws for a thing that is not in the annotation: a bug of the stage that refers to it. */
export function lookUp<Thing>(index: Index<Thing>, thing: Thing, what: string): Numbered {
  const found = index.get(thing);
  if (found === undefined) throw new Error(`${what} is not part of the annotation`);
  return found;
}

function sentencePlace(page: Page, sentence: Sentence): Place {
  const whole = span(0, sentence.text.length);
  return placeInSentence(page, `sentence "${sentence.text}"`, sentence, [whole]);
}

function mentionPlace(page: Page, { sentence, entity, pieces }: Mention): Place {
  return placeInSentence(page, `mention of ${entity.type} "${entity.name}"`, sentence, pieces);
}

function triggerPlace(page: Page, { sentence, predicate, trigger }: Relation): Place {
  return placeInSentence(page, `trigger of ${predicate}`, sentence, [trigger]);
}

function citationPlace(page: Page, citation: Citation): Place {
  return placeInSentence(page, `citation of ${citation.numbers.join(",")}`, citation.sentence, [
    citation.span,
  ]);
}

function referencePlace(page: Page, { number, prose }: Reference): Place {
  return placeOf(page, `reference ${number}`, toSource(prose, span(0, prose.text.length)));
}

/** From the first of the two forms to the end of the other. */
function abbreviationPlace(page: Page, { sentence, shortForm, shortSpan, longSpan }: Abbreviation): Place {
  const forms = [longSpan, shortSpan];
  return placeInSentence(page, `definition of ${shortForm}`, sentence, forms);
}

/** What decides between things at one place. */
type Key<Thing> = (thing: Thing) => readonly (number | string)[];

function mentionKey({ entity }: Mention): (number | string)[] {
  return [entity.type, entity.name, ...entity.ids];
}

function relationKey({ subject, object, predicate, rule }: Relation): (number | string)[] {
  return [...outerKey(subject.pieces), ...outerKey(object.pieces), predicate, rule];
}

function outerKey(pieces: readonly Span[]): number[] {
  return [pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0];
}

/** Things with their places: by start, of two that start together the longer one first, then by `key`. */
function located<Thing>(
  things: readonly Thing[],
  placeOfThing: (thing: Thing) => Place,
  key: Key<Thing> = () => [],
): [Thing, Place][] {
  return things
    .map((thing): [Thing, Place] => [thing, placeOfThing(thing)])
    .sort(([a, p], [b, q]) => p.start - q.start || q.end - p.end || compareKeys(key(a), key(b)));
}

function numbered<Thing>(document: string, kind: RowKind, things: readonly [Thing, Place][]): Index<Thing> {
  return new Map(things.map(([thing, place], i) => [thing, { id: rowId(document, kind, i + 1), place }]));
}
