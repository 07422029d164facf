/**
 * Communication events: what a vesicle carries from whom to whom, and what that does. Read from the relations of a
 * sentence, and of the one before where the text continues the same finding ("These exosomes …").
 */
import type { Certainty, CommunicationEvent, Mention, Predicate, Relation, Sentence } from "./model.ts";
import { mentionSpan } from "./model.ts";
import { groupOf } from "./relation/predicate.ts";
import { covers } from "./span.ts";

export interface EventInput {
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly relations: readonly Relation[];
}

const effectPredicates: ReadonlySet<Predicate> = new Set<Predicate>([
  "positively_regulates",
  "negatively_regulates",
  "regulates",
  "confers_resistance_to",
  "sensitizes_to",
  "recruits",
]);

/** What the relations of one sentence say about one vesicle. */
interface Story {
  readonly sentence: Sentence;
  readonly vesicle: Mention;
  readonly senders: readonly Mention[];
  readonly cargo: readonly Mention[];
  readonly recipients: readonly Mention[];
  readonly effects: readonly Relation[];
  readonly pathways: readonly Mention[];
  readonly relations: readonly Relation[];
}

/** Ordered by sentence; one event for each sender and each recipient. */
export function findEvents({ sentences, mentions, relations }: EventInput): CommunicationEvent[] {
  const relationsOf = bySentence(relations);
  const mentionsOf = bySentence(mentions);
  const events: CommunicationEvent[] = [];
  let previous: readonly Story[] = [];
  for (const sentence of sentences) {
    const own = mentionsOf.get(sentence) ?? [];
    const stories = storiesIn(sentence, own, relationsOf.get(sentence) ?? []);
    for (const story of stories) {
      const told = story.senders.length > 0 ? undefined : continued(story, previous);
      events.push(...eventsOf(story, told, own));
    }
    previous = stories.length > 0 || own.length > 0 ? stories : previous;
  }
  return events;
}

function bySentence<T extends { readonly sentence: Sentence }>(things: readonly T[]): Map<Sentence, T[]> {
  const out = new Map<Sentence, T[]>();
  for (const thing of things) {
    const list = out.get(thing.sentence);
    if (list === undefined) out.set(thing.sentence, [thing]);
    else list.push(thing);
  }
  return out;
}

function storiesIn(
  sentence: Sentence,
  mentions: readonly Mention[],
  relations: readonly Relation[],
): Story[] {
  const vesicles = mentions.filter((m) => groupOf(m) === "vesicle");
  return vesicles.map((vesicle) => storyOf(sentence, vesicle, vesicles, mentions, relations));
}

function storyOf(
  sentence: Sentence,
  vesicle: Mention,
  vesicles: readonly Mention[],
  mentions: readonly Mention[],
  relations: readonly Relation[],
): Story {
  const about = (r: Relation) => r.subject === vesicle || r.object === vesicle;
  const own = relations.filter(about);
  const objectsOf = (predicates: readonly Predicate[]) =>
    own.filter((r) => r.subject === vesicle && predicates.includes(r.predicate)).map((r) => r.object);
  const senders = own.filter((r) => r.predicate === "secretes" && r.object === vesicle).map((r) => r.subject);
  const cargo = distinct(objectsOf(["transfers", "contains"]));
  const direct = own.filter((r) => r.subject === vesicle && effectPredicates.has(r.predicate));
  const byCargo = relations.filter((r) => cargo.includes(r.subject) && effectPredicates.has(r.predicate));
  const bySender = relations.filter((r) => senders.includes(r.subject) && effectPredicates.has(r.predicate));
  const only = vesicles.length === 1;
  const effects = firstFilled(direct, byCargo, only ? bySender : []).filter((r) => r.object !== vesicle);
  const uptake = relations
    .filter((r) => r.predicate === "taken_up_by" && (r.subject === vesicle || cargo.includes(r.subject)))
    .map((r) => r.object);
  const recipients = distinct(firstFilled(uptake, affectedCells(effects, mentions)));
  const pathways = distinct(
    relations.flatMap((r) => [r.subject, r.object]).filter((m) => m.entity.type === "pathway"),
  );
  const all = [...new Set([...own, ...effects, ...byCargo])];
  return {
    sentence,
    vesicle,
    senders: distinct(senders),
    cargo,
    recipients,
    effects,
    pathways,
    relations: all,
  };
}

function firstFilled<T>(...lists: readonly (readonly T[])[]): readonly T[] {
  return lists.find((list) => list.length > 0) ?? [];
}

function distinct(mentions: readonly Mention[]): Mention[] {
  return [...new Set(mentions)];
}

/** Cells that an effect names: as its object, or right behind the affected process ("proliferation of X"). */
function affectedCells(effects: readonly Relation[], mentions: readonly Mention[]): Mention[] {
  return effects.flatMap(({ object }) => {
    if (groupOf(object) === "cell") return [object];
    if (groupOf(object) !== "process") return [];
    return mentions
      .filter((m) => groupOf(m) === "cell" && (inside(m, object) || belongsTo(m, object)))
      .slice(0, 1);
  });
}

function inside(inner: Mention, outer: Mention): boolean {
  return inner.sentence === outer.sentence && covers(mentionSpan(outer), mentionSpan(inner));
}

/** "X cell migration", "migration of X cells". */
function belongsTo(cell: Mention, process: Mention): boolean {
  if (cell.sentence !== process.sentence) return false;
  const { text } = cell.sentence;
  const c = mentionSpan(cell);
  const p = mentionSpan(process);
  if (c.end <= p.start) return /^\s*$/u.test(text.slice(c.end, p.start));
  const between = text.slice(p.end, c.start);
  return (
    between.length < 60 &&
    /^(?:\s+(?:and|or)\s+[\p{L}\s]{1,30})?\s+(?:of|in)\s+(?:[\p{L}-]+\s+){0,3}$/u.test(between)
  );
}

/** The story before, when this one is about the same kind of vesicle and refers back to it. */
function continued(story: Story, previous: readonly Story[]): Story | undefined {
  const before = previous.findLast(
    (p) => p.vesicle.entity.name === story.vesicle.entity.name && p.senders.length > 0,
  );
  if (before === undefined || before.sentence.block !== story.sentence.block) return undefined;
  const start = mentionSpan(story.vesicle).start;
  const lead = story.sentence.text.slice(Math.max(0, start - 12), start);
  const refersBack =
    /\b(?:these|this|such|those|the)\s*$/iu.test(lead) || story.vesicle.sentence !== story.sentence;
  return refersBack ? before : undefined;
}

const unnamedRecipient =
  /\b(?:recipient|target|receptive|neighbou?ring|surrounding|distant|acceptor)\s+cells?\b/iu;

function eventsOf(story: Story, told: Story | undefined, mentions: readonly Mention[]): CommunicationEvent[] {
  const moves = story.relations.some((r) => r.predicate === "transfers" || r.predicate === "taken_up_by");
  const unnamed = moves && unnamedRecipient.test(story.sentence.text);
  if (story.effects.length === 0 && story.recipients.length === 0 && !unnamed) return [];
  const senders = orNone(firstFilled(story.senders, told?.senders ?? []));
  return senders.flatMap((sender) =>
    recipientClasses(story).map((recipient) => toEvent(story, told, sender, recipient, mentions)),
  );
}

/** All recipients that share the effects make one class; the first of them stands for it. */
function recipientClasses(story: Story): (Mention | undefined)[] {
  return orNone(story.recipients.slice(0, 1));
}

function orNone(mentions: readonly Mention[]): (Mention | undefined)[] {
  return mentions.length === 0 ? [undefined] : [...mentions];
}

function toEvent(
  story: Story,
  told: Story | undefined,
  sender: Mention | undefined,
  recipient: Mention | undefined,
  mentions: readonly Mention[],
): CommunicationEvent {
  const cargo = firstFilled(story.cargo, told?.cargo ?? []);
  return {
    sentences: told === undefined ? [story.sentence] : [told.sentence, story.sentence],
    sender,
    vesicle: story.vesicle,
    cargo,
    recipient,
    effects: story.effects.map((r) => ({ predicate: r.predicate, mention: r.object })),
    pathways: story.pathways,
    cancer: mentions.find((m) => m.entity.type === "cancer"),
    negated: story.effects.length > 0 && story.effects.every((r) => r.negated),
    certainty: certaintyOf(story),
    citations: [...new Set(story.relations.flatMap((r) => r.citations))],
    relations: story.relations,
  };
}

function certaintyOf({ effects, relations }: Story): Certainty {
  const of = effects.length > 0 ? effects : relations;
  if (of.some((r) => r.certainty === "hedged")) return "hedged";
  return of.some((r) => r.certainty === "capability") ? "capability" : "asserted";
}
