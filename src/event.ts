/**
 * Communication events: what a vesicle carries from whom to whom, and what that does. Read from the relations of a
 * sentence, and of the one before where the text continues the same finding ("These exosomes …").
 */
import { groupBy } from "./group-by.ts";
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

/** "The present review aims to summarize …", "Here we discuss …": what a text is about is no finding. */
const aim =
  /\b(?:present|this|current|our) (?:(?:mini)?-?review|article|paper|chapter|manuscript)\b[^.]{0,60}\b(?:aim|focus|summari|discuss|describ|delineat|review|highlight|outlin)|\bwe (?:(?:will|here|also|briefly|first) ){0,2}(?:review|summari[sz]e|discuss|outline)\b/iu;

/** Ordered by sentence; one event for each sender and each recipient. */
export function findEvents({ sentences, mentions, relations }: EventInput): CommunicationEvent[] {
  const relationsOf = groupBy(relations, (thing) => thing.sentence);
  const mentionsOf = groupBy(mentions, (thing) => thing.sentence);
  const events: CommunicationEvent[] = [];
  let previous: readonly Story[] = [];
  for (const sentence of sentences) {
    const own = mentionsOf.get(sentence) ?? [];
    const told = storiesIn(sentence, own, relationsOf.get(sentence) ?? []);
    const stories = told.length > 0 && aim.test(sentence.text) ? [] : told;
    for (const story of stories) {
      const before = story.senders.length > 0 ? undefined : continued(story, previous);
      events.push(...eventsOf(story, before, own));
    }
    previous = stories.length > 0 || own.length > 0 ? stories : previous;
  }
  return events;
}

/** A vesicle named twice tells one story; the naming without sender and effects of its own adds nothing. */
function storiesIn(
  sentence: Sentence,
  mentions: readonly Mention[],
  relations: readonly Relation[],
): Story[] {
  const named = mentions.filter((m) => groupOf(m) === "vesicle");
  const meant = relations
    .map((r) => r.subject)
    .filter((m) => m.sentence !== sentence && groupOf(m) === "vesicle");
  const vesicles = distinct([...meant, ...named]);
  const told = vesicles.map((vesicle) => storyOf(sentence, vesicle, vesicles, mentions, relations));
  const stories = told.map((story) => withSenders(story, told));
  return stories.filter((story) => !stories.some((other) => other !== story && tells(other, story)));
}

/** "RNA of exosomes from A is taken to B through exosomes": the second naming means the exosomes from A. */
function withSenders(story: Story, all: readonly Story[]): Story {
  if (story.senders.length > 0) return story;
  const named = all.find(
    (other) =>
      other.senders.length > 0 &&
      other.vesicle.entity.name === story.vesicle.entity.name &&
      other.vesicle.sentence === story.vesicle.sentence &&
      mentionSpan(other.vesicle).start < mentionSpan(story.vesicle).start,
  );
  return named === undefined ? story : { ...story, senders: named.senders };
}

function tells(fuller: Story, { vesicle, senders, effects }: Story): boolean {
  if (fuller.vesicle.entity.name !== vesicle.entity.name || fuller.effects.length === 0) return false;
  return senders.length === 0 && effects.every((r) => r.subject !== vesicle);
}

function storyOf(
  sentence: Sentence,
  vesicle: Mention,
  vesicles: readonly Mention[],
  mentions: readonly Mention[],
  relations: readonly Relation[],
): Story {
  const own = relations.filter((r) => r.subject === vesicle || r.object === vesicle);
  const objectsOf = (predicates: readonly Predicate[]) =>
    own.filter((r) => r.subject === vesicle && predicates.includes(r.predicate)).map((r) => r.object);
  const between = partners(vesicle, relations);
  const secreting = own
    .filter((r) => r.predicate === "secretes" && r.object === vesicle)
    .map((r) => r.subject);
  const senders = distinct(firstFilled(mostExact(secreting), between.slice(0, 1)));
  const cargo = distinct(objectsOf(["transfers", "contains"]));
  const effectsBy = (subjects: readonly Mention[]) =>
    relations.filter((r) => subjects.includes(r.subject) && isEffect(r));
  const byCargo = effectsBy(cargo);
  const effects = firstFilled(effectsBy([vesicle]), byCargo, vesicles.length === 1 ? effectsBy(senders) : []);
  const uptake = relations
    .filter((r) => r.predicate === "taken_up_by" && (r.subject === vesicle || cargo.includes(r.subject)))
    .map((r) => r.object);
  return {
    sentence,
    vesicle,
    senders,
    cargo,
    recipients: distinct(
      firstFilled(
        between.slice(1),
        affected(effects, mentions),
        uptake,
        reachedBy(senders, effectsBy(senders)),
      ),
    ),
    effects,
    pathways: distinct(
      relations.flatMap((r) => [r.subject, r.object]).filter((m) => m.entity.type === "pathway"),
    ),
    relations: [...new Set([...own, ...effects, ...byCargo])],
  };
}

function isEffect({ predicate, object }: Relation): boolean {
  return effectPredicates.has(predicate) && groupOf(object) !== "vesicle";
}

/** Cells before the cancer that they belong to, and "5T33 stromal cells" before the name of their line. */
function mostExact(senders: readonly Mention[]): readonly Mention[] {
  const cells = senders.filter((m) => groupOf(m) === "cell");
  const kinds = cells.filter((m) => m.entity.type !== "cell_line");
  return firstFilled(kinds, cells, senders);
}

/** "A increases angiogenesis by releasing exosomes to influence B": cells that the sender acts on. */
function reachedBy(senders: readonly Mention[], effects: readonly Relation[]): Mention[] {
  const names = new Set(senders.map(({ entity }) => entity.name));
  return effects
    .map((r) => r.object)
    .filter((m) => groupOf(m) === "cell" && !names.has(m.entity.name))
    .slice(0, 1);
}

/** The two sides of a communication that the vesicle mediates. */
function partners(vesicle: Mention, relations: readonly Relation[]): Mention[] {
  const mediates = relations.some(
    (r) => r.subject === vesicle && /communicat|interact|cross-?talk/iu.test(r.object.entity.name),
  );
  const joined = relations.find(
    (r) => r.predicate === "associated_with" && isPlace(r.subject) && isPlace(r.object),
  );
  return mediates && joined !== undefined ? [joined.subject, joined.object] : [];
}

function isPlace(mention: Mention): boolean {
  const group = groupOf(mention);
  return group === "cell" || group === "anatomy";
}

function firstFilled<T>(...lists: readonly (readonly T[])[]): readonly T[] {
  return lists.find((list) => list.length > 0) ?? [];
}

function distinct(mentions: readonly Mention[]): Mention[] {
  return [...new Set(mentions)];
}

/** Cells and organs that effects name: as their object, or beside the affected process ("proliferation of X"). */
function affected(effects: readonly Relation[], mentions: readonly Mention[]): readonly Mention[] {
  const objects = effects.map((r) => r.object);
  const direct = objects.filter((m) => groupOf(m) === "cell" || isOrgan(m));
  const beside = objects.flatMap((object) => {
    const near = (m: Mention) => m !== object && (inside(m, object) || belongsTo(m, object));
    return mentions.filter((m) => (groupOf(m) === "cell" || isOrgan(m)) && near(m)).slice(0, 1);
  });
  return firstFilled(direct, beside);
}

function isOrgan({ entity }: Mention): boolean {
  return entity.type === "anatomy" && entity.ids.some((id) => id.startsWith("UBERON:"));
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
    /^(?:\s+(?:and|or)\s+[\p{L}\s]{1,30})?\s+(?:of|in|to)\s+(?:[\p{L}-]+\s+){0,3}$/u.test(between)
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
    sentences: [
      ...new Set([told?.sentence ?? story.vesicle.sentence, story.vesicle.sentence, story.sentence]),
    ],
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
