/** The relations found in marked sentences as readable claims: `contains(exosomes, miR-21) [negated] 3,4 clause`. */
import { findEvents } from "../../src/event/event.ts";
import type { CommunicationEvent, Relation } from "../../src/model.ts";
import { extractRelations } from "../../src/relation/relation.ts";
import { lexicon } from "./lexicon.ts";
import { readScenery, textOf } from "./marked.ts";

export function relationsOf(...texts: readonly string[]): Relation[] {
  return extractRelations({ ...readScenery(...texts), lexicon });
}

export function eventsOf(...texts: readonly string[]): CommunicationEvent[] {
  const marked = readScenery(...texts);
  return findEvents({ ...marked, relations: extractRelations({ ...marked, lexicon }) });
}

/** `predicate(subject, object)` with what is not plain: negation, certainty, coreference. Sorted. */
export function claimsOf(...texts: readonly string[]): string[] {
  return relationsOf(...texts)
    .map(claim)
    .sort();
}

function claim(r: Relation): string {
  const flags = [
    r.negated ? " [negated]" : "",
    r.certainty === "hedged" ? " [hedged]" : "",
    r.coreference ? " [coreference]" : "",
  ];
  return `${r.predicate}(${textOf(r.subject)}, ${textOf(r.object)})${flags.join("")}`;
}

/** The claims with the references that support them. */
export function citedClaimsOf(...texts: readonly string[]): string[] {
  return relationsOf(...texts)
    .map((r) => `${claim(r)} ${r.citations.join(",") || "-"} ${r.scope}`)
    .sort();
}
