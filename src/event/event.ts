/**
 * Communication events: what a vesicle carries from whom to whom, and what that does. Read from the relations of a
 * sentence, and of the one before where the text continues the same finding ("These exosomes …").
 */
import { groupBy } from "../group-by.ts";
import type { Certainty, CommunicationEvent, Mention, Relation, Sentence } from "../model.ts";
import { mentionSpan } from "../model.ts";
import { firstFilled } from "./choice.ts";
import { type Story, storiesIn } from "./story.ts";

export interface EventInput {
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
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
