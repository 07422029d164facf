/** Stories that go on from one sentence to the next: "These exosomes …", "There it downregulates PTEN". */
import type { Mention, Relation, Sentence } from "../model.ts";
import { mentionSpan } from "../model.ts";
import { groupOf } from "../relation/group.ts";
import { distinct, firstFilled } from "./choice.ts";
import { affected, fronted } from "./recipient.ts";
import { isEffect, type Story } from "./story.ts";

/** A story with what the sentences beside it add. */
export interface Tale {
  readonly story: Story;
  /** The story before, where this one refers back to it. */
  readonly before: Story | undefined;
  /** Of the sentence of the story. */
  readonly mentions: readonly Mention[];
  /** Sentences that go on with it without naming the vesicle. */
  readonly further: readonly Sentence[];
}

export function taleOf(own: Story, told: Told, previous: readonly Tale[]): Tale {
  const before = own.senders.length > 0 ? undefined : continued(own, previous);
  const effects = own.effects.length > 0 || before === undefined ? [] : effectsOfCargo(before, told);
  return { story: withEffects(own, effects, told), before, mentions: told.mentions, further: [] };
}

/** The story before, when this one is about the same kind of vesicle and refers back to it. */
function continued(story: Story, previous: readonly Tale[]): Story | undefined {
  const before = previous.findLast(
    (tale) => tale.story.vesicle.entity.name === story.vesicle.entity.name && tale.story.senders.length > 0,
  )?.story;
  if (before === undefined || before.sentence.block !== story.sentence.block) return undefined;
  const start = mentionSpan(story.vesicle).start;
  const lead = story.sentence.text.slice(Math.max(0, start - 12), start);
  const refersBack =
    /\b(?:these|this|such|those|the)\s*$/iu.test(lead) || story.vesicle.sentence !== story.sentence;
  return refersBack ? before : undefined;
}

export interface Told {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly relations: readonly Relation[];
}

/** With what the next sentence, which names no vesicle, says that the cargo does, and who takes it up. */
export function toldOn(tale: Tale, told: Told): Tale {
  const { story } = tale;
  if (story.sentence.block !== told.sentence.block || story.senders.length === 0) return tale;
  const effects = effectsOfCargo(story, told);
  const uptake = saidOfCargo(story, told).filter(({ predicate }) => predicate === "taken_up_by");
  if (effects.length === 0 && uptake.length === 0) return tale;
  const recipients = distinct(
    firstFilled(
      story.recipients,
      uptake.map((r) => r.object),
    ),
  );
  const reached = { ...story, recipients, relations: [...story.relations, ...uptake] };
  return { ...tale, story: withEffects(reached, effects, told), further: [...tale.further, told.sentence] };
}

/** What a sentence says that the cargo of a story before it does. */
function effectsOfCargo(story: Story, told: Told): Relation[] {
  return saidOfCargo(story, told).filter(isEffect);
}

/** The relations of a sentence whose subject is the cargo of a story before it, by its name or as "this miRNA". */
function saidOfCargo(story: Story, { relations }: Told): Relation[] {
  const cargo = story.cargo.filter((m) => groupOf(m) === "molecule");
  const names = new Set(cargo.map(({ entity }) => entity.name));
  const isMirna = cargo.some(({ entity }) => entity.type === "mirna");
  const isMeant = (m: Mention) => names.has(m.entity.name) || (isMirna && isThisMirna(m));
  return relations.filter((r) => isMeant(r.subject) && isSameFinding(r, story));
}

/** "this miRNA", "the transferred miRNA" */
function isThisMirna(mention: Mention): boolean {
  if (mention.entity.type !== "mirna_generic") return false;
  const { text } = mention.sentence;
  const { start } = mentionSpan(mention);
  return /\b(?:th(?:is|ese|ose)(?: exosomal)?|the \p{L}+ed)\s$/iu.test(
    text.slice(Math.max(0, start - 30), start),
  );
}

function withEffects(story: Story, effects: readonly Relation[], { sentence, mentions }: Told): Story {
  if (effects.length === 0) return story;
  return {
    ...story,
    recipients: distinct(
      firstFilled(story.recipients, affected(effects, mentions), fronted(sentence, mentions)),
    ),
    effects: [...story.effects, ...effects],
    relations: [...story.relations, ...effects],
  };
}

/** Not when each of the two cites works of its own. */
function isSameFinding({ citations }: Relation, { relations }: Story): boolean {
  const cited = new Set(relations.flatMap((r) => r.citations));
  return cited.size === 0 || citations.length === 0 || citations.some((number) => cited.has(number));
}
