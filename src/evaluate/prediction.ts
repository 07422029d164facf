/** The columns of a run's tables that are measured. Rows of a run fit as they are; those of a written run are parsed. */
import * as z from "zod";
import { tables } from "../table/table.ts";

const { sentences, mentions, relations, events, abbreviations } = tables;

export const Prediction = z.object({
  sentences: z
    .array(sentences.row.pick({ sentence: true, start: true, end: true, fragments: true, citations: true }))
    .readonly(),
  mentions: z
    .array(
      mentions.row.pick({
        mention: true,
        type: true,
        start: true,
        end: true,
        fragments: true,
        name: true,
        id: true,
      }),
    )
    .readonly(),
  relations: z
    .array(
      relations.row.pick({
        relation: true,
        sentence: true,
        predicate: true,
        subject: true,
        object: true,
        negated: true,
        certainty: true,
        citations: true,
        rule: true,
      }),
    )
    .readonly(),
  events: z
    .array(
      events.row.pick({
        sentences: true,
        sender: true,
        vesicle: true,
        cargo: true,
        recipient: true,
        effects: true,
      }),
    )
    .readonly(),
  abbreviations: z
    .array(abbreviations.row.pick({ short_form: true, long_form: true, start: true, end: true }))
    .readonly(),
});

/** What a run found in one document. */
export type Prediction = z.infer<typeof Prediction>;

export type PredictedMention = Prediction["mentions"][number];
export type PredictedSentence = Prediction["sentences"][number];
export type PredictedRelation = Prediction["relations"][number];
export type PredictedEvent = Prediction["events"][number];

/** A mention or sentence that a relation names and that is in no table; undefined where all are. */
export function danglingId({ sentences, mentions, relations }: Prediction): string | undefined {
  const known = new Set([
    ...sentences.map(({ sentence }) => sentence),
    ...mentions.map(({ mention }) => mention),
  ]);
  return relations
    .flatMap(({ sentence, subject, object }) => [sentence, subject, object])
    .find((id) => !known.has(id));
}
