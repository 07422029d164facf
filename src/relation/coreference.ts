/**
 * Pronouns and definite phrases: "they", "the latter", "this process", "these cells". Looks one sentence back in the
 * same block and takes the nearest thing of the right kind, or the topic (the subject) for pronouns.
 */
import type { Mention } from "../model.ts";
import { mentionSpan } from "../model.ts";
import type { Antecedent } from "./argument.ts";
import type { NounPhrase } from "./chunk.ts";
import { type EntityGroup, groupOf } from "./predicate.ts";

/** What a sentence leaves behind for the next one. */
export interface Discourse {
  /** Mentions that are the subject of its first clause. */
  readonly topic: readonly Mention[];
  /** All outermost mentions, in the order of the text. */
  readonly mentions: readonly Mention[];
}

const pronouns = new Set(["they", "it", "these", "this", "them"]);
const demonstratives = new Set(["this", "these", "such", "those"]);

/** The class that a definite noun names. */
const classes: ReadonlyMap<string, EntityGroup> = new Map([
  ...words("process", "process processes pathway pathways event events phenomenon"),
  ...words("cell", "cells cell population populations"),
  ...words(
    "molecule",
    "protein proteins gene genes molecule molecules factor factors receptor cytokine cytokines mrna transcript cluster mirna mirnas",
  ),
  ...words("drug", "drug drugs agent agents compound compounds antibody"),
  ...words("vesicle", "vesicle vesicles particles"),
  ...words("cancer", "cancer cancers disease malignancy tumor tumors"),
]);

function words(group: EntityGroup, list: string): [string, EntityGroup][] {
  return list.split(" ").map((word) => [word, group]);
}

export function antecedents(previous: Discourse | undefined, own: () => readonly Mention[]): Antecedent {
  return (phrase) => {
    const { head } = phrase;
    if (head.word === "latter") return lastOf(own().filter((m) => mentionSpan(m).end <= head.span.start));
    if (previous === undefined) return [];
    if (phrase.items.length === 1 && pronouns.has(head.word)) return previous.topic;
    return definite(phrase, previous);
  };
}

function lastOf(mentions: readonly Mention[]): readonly Mention[] {
  const last = mentions.at(-1);
  return last === undefined ? [] : [last];
}

function definite(phrase: NounPhrase, previous: Discourse): readonly Mention[] {
  const group = classes.get(phrase.head.word);
  const first = phrase.items[0];
  if (group === undefined || first === undefined) return [];
  const delivered = first.word === "the" && phrase.items.some((i) => i.form === "past");
  if (!demonstratives.has(first.word) && !delivered) return [];
  return lastOf(previous.mentions.filter((m) => groupOf(m) === group));
}
