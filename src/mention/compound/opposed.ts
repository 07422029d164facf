/**
 * Processes that an adjective is for or against: the "angiogenic" of "antiangiogenic effects" and "pro-angiogenic
 * properties". Only where a noun behind says that something acts so: "antiapoptotic proteins" are no more than a class.
 */
import type { Dictionary } from "../../dictionary/dictionary.ts";
import { findEntity } from "../../dictionary/match.ts";
import type { Entity } from "../../model.ts";
import { overlaps, span } from "../../span.ts";
import { type Draft, draft, type Passage } from "../draft.ts";

/** Nouns that say that something acts so. */
const acts = " (?:effect|activit|propert|potential|potency|action|role|function|capacit)";
/** Most sentences lack one of the two, and this finds them at once. */
const sign = /\b(?:anti|pro)/iu;
const acting = new RegExp(acts, "iu");
const opposed = new RegExp(
  `(?<=(?<![\\p{L}\\p{N}])(?:anti|pro)[-\u2010]?)(?<adjective>\\p{Ll}{2,14}(?:ic|ive|ory))(?=(?:(?:,| and| or) (?:anti|pro)[\\p{Ll}-]{4,18}){0,3}${acts})`,
  "giu",
);

/** Nouns that make the name of a process of its adjective: "apoptotic process", "proliferative activity". */
const nouns = ["activity", "process", "potential", "response"];

export function opposedProcesses({ text, dictionary }: Passage, drafts: readonly Draft[]): Draft[] {
  if (!acting.test(text) || !sign.test(text)) return [];
  return [...text.matchAll(opposed)].flatMap(({ index, groups }) => {
    const adjective = groups?.adjective ?? "";
    const place = span(index, index + adjective.length);
    const isTaken = drafts.some(({ pieces }) => pieces.some((piece) => overlaps(piece, place)));
    const entity = isTaken ? undefined : processOf(dictionary, adjective);
    return entity === undefined ? [] : [draft(entity, place, "grammar", "process of an adjective")];
  });
}

function processOf(dictionary: Dictionary, adjective: string): Entity | undefined {
  for (const noun of nouns) {
    const entity = findEntity(dictionary, `${adjective} ${noun}`, "process");
    if (entity !== undefined) return entity;
  }
  return undefined;
}
