/** Cells that communicate by way of a vesicle. */
import type { Mention, Relation } from "../model.ts";
import { mentionSpan } from "../model.ts";
import { groupOf } from "../relation/group.ts";

/** The two sides of a communication that the vesicle mediates. */
export function partnersOf(vesicle: Mention, relations: readonly Relation[]): Mention[] {
  const mediates = relations.some((r) => r.subject === vesicle && exchange.test(r.object.entity.name));
  const joined = relations.find(
    (r) =>
      r.predicate === "associated_with" &&
      isPlace(r.subject) &&
      isPlace(r.object) &&
      (mediates || communicatesBy(r, vesicle)),
  );
  return joined === undefined ? [] : [joined.subject, joined.object];
}

const exchange = /communicat|interact|cross-?talk/iu;
const means = /^(?:\s+cells?)?\s+(?:by(?:\s+means\s+of)?|via|through|using)\s+(?:[\p{L}\p{N}-]+\s+){0,4}$/u;

/** "A communicates with B by exosomes that …" */
function communicatesBy({ trigger, object }: Relation, vesicle: Mention): boolean {
  const { sentence } = object;
  if (vesicle.sentence !== sentence) return false;
  const word = sentence.text.slice(trigger.start, trigger.end);
  const between = sentence.text.slice(mentionSpan(object).end, mentionSpan(vesicle).start);
  return exchange.test(word) && means.test(between);
}

function isPlace(mention: Mention): boolean {
  const group = groupOf(mention);
  return group === "cell" || group === "anatomy";
}
