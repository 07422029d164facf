/** What two annotations of one document differ in: mentions and relations gained, lost and changed. */
import { groupBy } from "../group-by.ts";
import type { Annotation, Entity, Mention, Relation, Sentence } from "../model.ts";
import { mentionSpan } from "../model.ts";
import type { Span } from "../span.ts";

export type ChangeKind = "gained" | "lost" | "changed";

/** One difference at a place. */
export interface Change<Thing> {
  readonly kind: ChangeKind;
  /** Undefined for what is gained. */
  readonly before: Thing | undefined;
  /** Undefined for what is lost. */
  readonly after: Thing | undefined;
  /** In the sentence. */
  readonly span: Span;
  readonly sentence: Sentence;
}

export interface Comparison {
  readonly mentions: readonly Change<Mention>[];
  readonly relations: readonly Change<Relation>[];
}

/** Changes in the order of the text. Both annotations are of the same text, so that their sentences are the same. */
export function compareAnnotations(before: Annotation, after: Annotation): Comparison {
  return {
    mentions: compare(before.mentions, after.mentions, {
      placeOf: mentionPlace,
      sameness: mentionSameness,
      spanOf: mentionSpan,
    }),
    relations: compare(before.relations, after.relations, {
      placeOf: relationPlace,
      sameness: relationSameness,
      spanOf: ({ trigger }) => trigger,
    }),
  };
}

/** How things of one kind are held against each other. */
interface Measure<Thing> {
  /** Things of one place are the same thing or a changed one. */
  readonly placeOf: (thing: Thing) => string;
  /** Most telling first: things that agree in all parts are the same; what agrees in more is paired first. */
  readonly sameness: (thing: Thing) => readonly string[];
  readonly spanOf: (thing: Thing) => Span;
}

function compare<Thing extends { readonly sentence: Sentence }>(
  before: readonly Thing[],
  after: readonly Thing[],
  measure: Measure<Thing>,
): Change<Thing>[] {
  const [old, fresh] = [groupBy(before, measure.placeOf), groupBy(after, measure.placeOf)];
  const places = new Set([...old.keys(), ...fresh.keys()]);
  const changes = [...places].flatMap((place) =>
    pairUp(old.get(place) ?? [], fresh.get(place) ?? [], measure),
  );
  return changes.sort(
    (a, b) => a.sentence.index - b.sentence.index || a.span.start - b.span.start || a.span.end - b.span.end,
  );
}

function pairUp<Thing extends { readonly sentence: Sentence }>(
  before: readonly Thing[],
  after: readonly Thing[],
  { sameness, spanOf }: Measure<Thing>,
): Change<Thing>[] {
  const same = (a: Thing, b: Thing) => agreement(sameness(a), sameness(b)) === sameness(a).length;
  const left = before.filter((thing) => !after.some((other) => same(thing, other)));
  const changes: Change<Thing>[] = [];
  for (const thing of after.filter((one) => !before.some((other) => same(one, other)))) {
    const parts = sameness(thing);
    const [best] = [...left].sort((a, b) => agreement(sameness(b), parts) - agreement(sameness(a), parts));
    if (best !== undefined) left.splice(left.indexOf(best), 1);
    changes.push(toChange(best, thing, spanOf(thing), thing.sentence));
  }
  return [...changes, ...left.map((thing) => toChange(thing, undefined, spanOf(thing), thing.sentence))];
}

function agreement(a: readonly string[], b: readonly string[]): number {
  return a.filter((part, i) => part === b[i]).length;
}

function toChange<Thing>(
  before: Thing | undefined,
  after: Thing | undefined,
  span: Span,
  sentence: Sentence,
): Change<Thing> {
  const kind = before === undefined ? "gained" : after === undefined ? "lost" : "changed";
  return { kind, before, after, span, sentence };
}

function mentionPlace({ sentence, pieces }: Mention): string {
  return [sentence.index, ...pieces.flatMap(({ start, end }) => [start, end])].join();
}

function mentionSameness({ entity }: Mention): string[] {
  return entityParts(entity);
}

function entityParts({ type, name, ids }: Entity): string[] {
  return [type, name, ids.join(";")];
}

function relationPlace({ sentence, subject, object }: Relation): string {
  return [sentence.index, mentionPlace(subject), mentionPlace(object)].join(" ");
}

function relationSameness({ predicate, negated, certainty, subject, object }: Relation): string[] {
  return [
    predicate,
    String(negated),
    certainty,
    ...entityParts(subject.entity),
    ...entityParts(object.entity),
  ];
}
