/**
 * References that a sentence carries on from the one before: "These exosomes …", "This process …" continue a finding
 * without citing it again. They are kept apart from the references that the sentence itself prints.
 */
import type { Citation, Sentence } from "../model.ts";

/** What a sentence passes on to the next one of its block. */
export interface Cited {
  readonly sentence: Sentence;
  readonly numbers: readonly number[];
}

const opening =
  /^(?:\p{Lu}\p{Ll}+(?: \p{Ll}+){0,2}, (?:\p{Ll}+ )?)?(?:these|this|those|they|it|its|their|such|both|the (?:latter|former|same)|these latter)\b/iu;
/** "This review", "These authors": about the text or its writers, not a finding. */
const aboutText =
  /^[^,]{0,30}?,?\s*(?:this|these|those|their|such)\s+(?:review|article|paper|section|figure|table|work|chapter|issue|question|topic|limitation|problem)s?\b/iu;
/** "It is well known", "It remains unclear": nothing before is meant. */
const emptySubject =
  /\bit (?:(?:is|was|has been|remains|remained|can be|should be|may be) (?:\p{Ll}+ ){0,2}(?:known|shown|found|reported|believed|thought|noted|clear|unclear|likely|possible|important|interesting|worth|estimated|accepted|established|demonstrated|suggested|proposed|unknown|evident)|(?:seems|appears) that)\b/iu;

/** Does the sentence speak on of what the sentence before is about? */
function continuesFinding({ text }: Sentence): boolean {
  const head = text.slice(0, longestOpening);
  return opening.test(head) && !aboutText.test(head) && !emptySubject.test(head);
}

/** UTF-16 units in which a sentence shows what it is about. */
const longestOpening = 120;

/** The references that support what the sentence continues; none where it cites, or does not continue. */
export function carriedBy(
  sentence: Sentence,
  citations: readonly Citation[],
  before: Cited | undefined,
): readonly number[] {
  if (before === undefined || before.sentence.block !== sentence.block || citations.length > 0) return [];
  return continuesFinding(sentence) ? before.numbers : [];
}

/** What the next sentence may carry on: the group that closes this one, or what this one carries itself. */
export function citedIn(
  sentence: Sentence,
  citations: readonly Citation[],
  carried: readonly number[],
): Cited {
  const last = citations.at(-1);
  return { sentence, numbers: last?.numbers ?? carried };
}
