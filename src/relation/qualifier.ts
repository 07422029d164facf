/**
 * What a sentence adds to a relation: the kind of a biomarker (diagnostic, prognostic, predictive), and whether the level
 * of a gene product is up or down.
 */
import { type Mention, mentionSpan, type Predicate, type Qualifier } from "../model.ts";
import { span } from "../span.ts";
import type { Finding } from "./finding.ts";
import { type Chunk, chunkSpan } from "./grammar/chunk.ts";
import type { Chunks } from "./grammar/clause.ts";
import { groupOf } from "./group.ts";
import type { Scene } from "./scene.ts";

const kinds: readonly (readonly [Qualifier, RegExp])[] = [
  ["diagnostic", /^(?:diagnos\w+|detect\w*|screening|distinguish\w*|discriminat\w*|differentiat\w+)$/u],
  ["prognostic", /^(?:prognos\w+|surviv\w+|outcomes?|recurrence|relapse|mortality|progression)$/u],
  [
    "predictive",
    /^(?:predictive|responses?|responsiveness|responders?|sensitivity|resistance|efficacy|benefit)$/u,
  ],
];

const up =
  /^(?:(?:up|over|hyper)-?(?:regulat|express|activat|abundan)\w*|increas\w+|elevat\w+|high(?:er|est|ly)?|enhanced|rais(?:ed|es)|gain|amplifi\w+)$/u;
const down =
  /^(?:(?:down|under|hypo)-?(?:regulat|express)\w*|decreas\w+|reduc(?:ed|es|tion)|low(?:er|est|ered)?|loss|lost|los(?:es|ing)|absent|silenc\w+|delet\w+|diminished|suppressed|repressed|declin\w+|lack\w*|inactivat\w+)$/u;

const levelPredicates: ReadonlySet<Predicate> = new Set<Predicate>([
  "expresses",
  "associated_with",
  "contains",
]);

/** In the order diagnostic, prognostic, predictive; up or down alone; mostly nothing. */
export function qualifiersOf({ chunks }: Scene, finding: Finding): readonly Qualifier[] {
  if (finding.predicate === "biomarker_for") return markerKinds(chunks, finding);
  if (!levelPredicates.has(finding.predicate)) return [];
  const { subject, object } = finding;
  if (isProduct(subject) === isProduct(object) || groupOf(subject) === "vesicle") return [];
  return levelOf(wordsOf(levelChunks(chunks, finding, isProduct(subject) ? subject : object)));
}

function isProduct(mention: Mention): boolean {
  return groupOf(mention) === "molecule";
}

/** From the words between the trigger and the disease, and those of the trigger's own phrase. */
function markerKinds(chunks: Chunks, { trigger, object, scope, subject }: Finding): Qualifier[] {
  const here = object.sentence === subject.sentence ? mentionSpan(object) : trigger;
  const between = span(Math.min(trigger.start, here.start), Math.max(trigger.end, here.end));
  const own = chunks.filter((chunk, i) => {
    const { start, end } = chunkSpan(chunk);
    return scope.includes(i) || (start < between.end && between.start < end);
  });
  const words = wordsOf(own);
  return kinds.filter(([, pattern]) => words.some((word) => pattern.test(word))).map(([kind]) => kind);
}

/** What is said of the level: the claim itself, the product's own phrase, and the noun whose product it is. */
function levelChunks(chunks: Chunks, { scope }: Finding, product: Mention): Chunk[] {
  const at = chunks.findIndex((chunk) => chunk.items.some((item) => item.mention === product));
  const near = at < 0 ? [] : [at];
  const link = chunks[at - 1];
  if (link?.kind === "preposition" && link.word === "of") near.push(at - 2);
  return [...new Set([...scope, ...near])].flatMap((i) => chunks[i] ?? []);
}

function wordsOf(chunks: readonly Chunk[]): string[] {
  return chunks.flatMap((chunk) =>
    chunk.items.map((item) => item.word.slice(item.word.lastIndexOf(" ") + 1)),
  );
}

function levelOf(words: readonly string[]): Qualifier[] {
  const raised = words.some((word) => up.test(word));
  const lowered = words.some((word) => down.test(word));
  if (raised === lowered) return [];
  return raised ? ["up"] : ["down"];
}
