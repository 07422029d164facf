/** Why two mentions of a sentence stand in no relation. */
import type { Mention, Relation, Sentence } from "../model.ts";
import { mentionSpan } from "../model.ts";
import type { Finding } from "../relation/finding.ts";
import { groupOf } from "../relation/group.ts";
import type { FindingRefusal } from "../relation/observer.ts";
import { overlaps, sliceSpan } from "../span.ts";
import type { FoundTrigger, TriggerPlace } from "./trigger.ts";

export interface RefusedFinding {
  readonly finding: Finding;
  readonly why: FindingRefusal;
}

export interface UnrelatedPair {
  readonly first: Mention;
  readonly second: Mention;
  readonly why: string;
}

export interface Evidence {
  readonly sentence: Sentence;
  /** The outermost. */
  readonly mentions: readonly Mention[];
  readonly relations: readonly Relation[];
  readonly triggers: readonly FoundTrigger[];
  readonly refused: readonly RefusedFinding[];
}

/** Every pair without a relation, in the order of the text. */
export function unrelatedPairs(evidence: Evidence): UnrelatedPair[] {
  const { mentions, relations } = evidence;
  return mentions.flatMap((first, i) =>
    mentions
      .slice(i + 1)
      .filter((second) => !relations.some((relation) => joins(relation, first, second)))
      .map((second) => ({ first, second, why: whyUnrelated(evidence, first, second) })),
  );
}

function joins({ subject, object }: Relation | Finding, a: Mention, b: Mention): boolean {
  return (subject === a && object === b) || (subject === b && object === a);
}

function whyUnrelated(evidence: Evidence, a: Mention, b: Mention): string {
  const refused = evidence.refused.find(({ finding }) => joins(finding, a, b));
  if (refused !== undefined) return describeFindingRefusal(refused);
  if (evidence.triggers.length === 0) return "no word of the sentence states a relation";
  return takingBoth(evidence, a, b) ?? takingOne(evidence, a, b) ?? "no trigger has either at its places";
}

export function describeFindingRefusal({ finding, why }: RefusedFinding): string {
  const { rule, predicate, subject, object } = finding;
  const kinds = `${kindOf(subject)} ${predicate} ${kindOf(object)}`;
  switch (why) {
    case "types":
      return `${rule} reads ${predicate}, but no ${kinds}`;
    case "same-entity":
      return `${rule} reads ${predicate}, but both are one entity`;
    case "repeated":
      return `${rule} reads ${predicate}, which an earlier rule has already`;
    case "asked":
      return `${rule} reads ${predicate}, but the sentence only asks it`;
    case "unsigned":
      return `${rule} reads ${predicate}, and another rule knows its sign`;
  }
}

function kindOf(mention: Mention): string {
  const group = groupOf(mention);
  return group === "other" ? mention.entity.type : group;
}

function takingBoth({ sentence, triggers, relations }: Evidence, a: Mention, b: Mention): string | undefined {
  for (const trigger of triggers) {
    const [one, other] = [placeWith(trigger, a), placeWith(trigger, b)];
    if (one === undefined || other === undefined) continue;
    const word = `"${sliceSpan(sentence.text, trigger.span)}"`;
    return one === other
      ? `both stand at one place of ${word}: its ${one.place}`
      : `${word} has both at its places (${one.place}, ${other.place}), but ${fires(trigger, relations) ? "another mention there comes first" : "not as its own arguments"}`;
  }
  return undefined;
}

function fires({ span }: FoundTrigger, relations: readonly Relation[]): boolean {
  return relations.some(({ trigger }) => overlaps(trigger, span));
}

function takingOne({ sentence, triggers }: Evidence, a: Mention, b: Mention): string | undefined {
  const taking = triggers.filter((trigger) => placeWith(trigger, a) ?? placeWith(trigger, b));
  const nearest = taking.sort((x, y) => distance(x, a, b) - distance(y, a, b))[0];
  if (nearest === undefined) return undefined;
  const taken = placeWith(nearest, a) === undefined ? b : a;
  const other = taken === a ? b : a;
  const place = placeWith(nearest, taken)?.place ?? "";
  const [name, missing] = [taken, other].map(
    (mention) => `"${sliceSpan(sentence.text, mentionSpan(mention))}"`,
  );
  return `"${sliceSpan(sentence.text, nearest.span)}" has ${name} at its ${place}, but ${missing} at no place`;
}

/** Units between a trigger and the nearer of two mentions. */
function distance({ span }: FoundTrigger, a: Mention, b: Mention): number {
  const gaps = [a, b].map((mention) => Math.abs(mentionSpan(mention).start - span.start));
  return Math.min(...gaps);
}

function placeWith({ places }: FoundTrigger, mention: Mention): TriggerPlace | undefined {
  return places.find(({ mentions }) => mentions.includes(mention));
}
