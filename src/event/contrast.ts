/** Vesicles of others that a finding is only measured against: "Unlike exosomes from A, those from B promote C". */
import type { Mention } from "../model.ts";
import { mentionSpan } from "../model.ts";

const measure =
  "unlike|in\\s+contrast\\s+to|contrary\\s+to|(?:as\\s+)?compared\\s+(?:with|to)|relative\\s+to";
const opening = new RegExp(`^(?:${measure})\\s`, "iu");
const standIn =
  /\b(?:those|that)\s+(?:(?:derived|released|secreted|shed|isolated|obtained)\s+)?(?:from|of|by)\s/u;
const measuredBy = new RegExp(`\\b(?:${measure}|than|but\\s+not)\\s+$`, "iu");

/**
 * The senders whose vesicles the sentence is about. A sentence that opens with the measure is about those named behind
 * "those from", one that ends with it ("more than those from A") about those named before; else all of them stay.
 */
export function withoutMeasure(senders: readonly Mention[]): readonly Mention[] {
  const text = senders[0]?.sentence.text;
  if (text === undefined || senders.length < 2) return senders;
  const found = standIn.exec(text);
  if (found === null) return senders;
  const at = found.index;
  const isBehind = (m: Mention) => mentionSpan(m).start > at;
  const kept = opening.test(text)
    ? senders.filter(isBehind)
    : measuredBy.test(text.slice(Math.max(0, at - 30), at))
      ? senders.filter((m) => !isBehind(m))
      : senders;
  return kept.length > 0 ? kept : senders;
}
