/** The entities that titles of references name: each title is tagged as if it were a sentence. */
import type { Dictionary } from "../dictionary/dictionary.ts";
import { findAbbreviations } from "../mention/abbreviation/abbreviation.ts";
import { findMentions } from "../mention/mention.ts";
import type { Entity, Reference, Sentence } from "../model.ts";
import { plainProse } from "../prose.ts";
import { span } from "../span.ts";

/** By number of the reference; a title that names nothing is left out. */
export function entitiesOfTitles(
  references: readonly Reference[],
  dictionary: Dictionary,
): ReadonlyMap<number, readonly Entity[]> {
  const numberOf = new Map(references.map((reference, i) => [toSentence(reference, i), reference.number]));
  const sentences = [...numberOf.keys()];
  const abbreviations = findAbbreviations(sentences);
  const found = new Map<number, Entity[]>();
  for (const { sentence, entity } of findMentions({ sentences, citations: [], abbreviations, dictionary })) {
    const number = numberOf.get(sentence);
    if (number === undefined) continue;
    const entities = found.get(number) ?? [];
    entities.push(entity);
    found.set(number, entities);
  }
  return found;
}

function toSentence({ title }: Reference, index: number): Sentence {
  const block = { kind: "title", section: "", prose: plainProse(title) } as const;
  return { index, block, span: span(0, title.length), text: title };
}
