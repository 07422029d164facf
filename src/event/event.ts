/**
 * Communication events: what a vesicle carries from whom to whom, and what that does. Read from the relations of a
 * sentence, and of those beside it where the text continues the same finding.
 */
import { groupBy } from "../group-by.ts";
import type { Certainty, CommunicationEvent, Mention, Relation, Sentence } from "../model.ts";
import { firstFilled } from "./choice.ts";
import { type Story, storiesIn } from "./story.ts";
import { type Tale, type Told, taleOf, toldOn } from "./tale.ts";

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
  const groups: (readonly Tale[])[] = [];
  let goesOn = false;
  for (const sentence of sentences) {
    const own: Told = {
      sentence,
      mentions: mentionsOf.get(sentence) ?? [],
      relations: relationsOf.get(sentence) ?? [],
    };
    const previous = goesOn ? (groups.at(-1) ?? []) : [];
    const told = storiesIn(sentence, own.mentions, own.relations);
    const stories = told.length > 0 && aim.test(sentence.text) ? [] : told;
    if (stories.length > 0) groups.push(stories.map((story) => taleOf(story, own, previous)));
    else if (previous.length > 0 && own.mentions.length > 0)
      groups[groups.length - 1] = previous.map((tale) => toldOn(tale, own));
    goesOn = stories.length > 0 || (goesOn && own.mentions.length === 0);
  }
  return groups.flat().flatMap(eventsOf);
}

const unnamedRecipient =
  /\b(?:recipient|target|receptive|neighbou?ring|surrounding|distant|acceptor)\s+cells?\b/iu;

function eventsOf(tale: Tale): CommunicationEvent[] {
  const { story, before } = tale;
  const moves = story.relations.some((r) => r.predicate === "transfers" || r.predicate === "taken_up_by");
  const isUnnamed = unnamedRecipient.test(story.sentence.text);
  if (story.effects.length === 0 && story.recipients.length === 0 && !(moves && isUnnamed)) return [];
  const senders = orNone(firstFilled(story.senders, before?.senders ?? []));
  const recipients = firstFilled(story.recipients, isUnnamed ? (before?.recipients ?? []) : []);
  return senders.flatMap((sender) =>
    recipientClasses(recipients).map((recipient) => toEvent(tale, sender, recipient)),
  );
}

/** All recipients that share the effects make one class; the first of them stands for it. */
function recipientClasses(recipients: readonly Mention[]): (Mention | undefined)[] {
  return orNone(recipients.slice(0, 1));
}

function orNone(mentions: readonly Mention[]): (Mention | undefined)[] {
  return mentions.length === 0 ? [undefined] : [...mentions];
}

function toEvent(
  { story, before, further, mentions }: Tale,
  sender: Mention | undefined,
  recipient: Mention | undefined,
): CommunicationEvent {
  const cargo = firstFilled(story.cargo, before?.cargo ?? []);
  const { sentence } = story.vesicle;
  return {
    sentences: [...new Set([before?.sentence ?? sentence, sentence, story.sentence, ...further])],
    sender,
    vesicle: story.vesicle,
    cargo,
    recipient,
    effects: distinctEffects(story.effects),
    pathways: story.pathways,
    cancer: mentions.find((m) => m.entity.type === "cancer"),
    negated: story.effects.length > 0 && story.effects.every((r) => r.negated),
    certainty: certaintyOf(story),
    citations: [...new Set(story.relations.flatMap((r) => r.citations))],
    relations: story.relations,
  };
}

/** What several things in a vesicle bring about alike is one effect. */
function distinctEffects(effects: readonly Relation[]): CommunicationEvent["effects"] {
  return effects
    .filter((r, k) => effects.findIndex((o) => o.predicate === r.predicate && o.object === r.object) === k)
    .map((r) => ({ predicate: r.predicate, mention: r.object }));
}

function certaintyOf({ effects, relations }: Story): Certainty {
  const of = effects.length > 0 ? effects : relations;
  if (of.some((r) => r.certainty === "hedged")) return "hedged";
  return of.some((r) => r.certainty === "capability") ? "capability" : "asserted";
}
