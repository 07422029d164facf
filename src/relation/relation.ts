/** Relations of a document: each sentence is parsed into chunks, every rule looks at it, and what they find is settled. */
import { groupBy } from "../group-by.ts";
import type { Citation, Mention, Relation, Sentence } from "../model.ts";
import { mentionSpan } from "../model.ts";
import { compareSpans, type Span } from "../span.ts";
import { argumentsOf } from "./argument.ts";
import { type Cited, carriedBy, citedIn } from "./carried.ts";
import { onCarrier } from "./carrier.ts";
import { confidenceOf, traitsOf } from "./confidence.ts";
import { antecedents, givenIn } from "./coreference.ts";
import type { Discourse } from "./discourse.ts";
import type { Finding } from "./finding.ts";
import { cutItems, outermost } from "./grammar/item.ts";
import { chunkItems } from "./grammar/parse.ts";
import { likeliestSubject } from "./grammar/subject.ts";
import { tagItems } from "./grammar/tag.ts";
import type { Lexicon } from "./lexicon.ts";
import { betweenGenes } from "./messenger.ts";
import { modalityOf } from "./modality.ts";
import type { FindingRefusal, RelationObserver } from "./observer.ts";
import { pairIn } from "./pair.ts";
import { effectOf, settlePredicate } from "./predicate.ts";
import { qualifiersOf } from "./qualifier.ts";
import { isOnlyAsked } from "./question.ts";
import { resistanceFindings } from "./rules/domain/resistance.ts";
import { withoutBearers } from "./rules/domain/sensitivity.ts";
import { exclusionFindings } from "./rules/exclusion.ts";
import { rules } from "./rules/index.ts";
import { type Scene, sameEntity } from "./scene.ts";
import { supportOf } from "./scope.ts";

export interface RelationInput {
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly citations: readonly Citation[];
  readonly lexicon: Lexicon;
  readonly observer?: RelationObserver | undefined;
}

/** Ordered by sentence, then by the place of subject, object and trigger. */
export function extractRelations(input: RelationInput): Relation[] {
  const { sentences, mentions, citations, lexicon, observer } = input;
  const mentionsOf = groupBy(mentions, (thing) => thing.sentence);
  const citationsOf = groupBy(citations, (thing) => thing.sentence);
  const relations: Relation[] = [];
  let previous: { readonly sentence: Sentence; readonly discourse: Discourse } | undefined;
  let cited: Cited | undefined;
  for (const sentence of sentences) {
    const own = mentionsOf.get(sentence) ?? [];
    const groups = citationsOf.get(sentence) ?? [];
    const before = previous?.sentence.block === sentence.block ? previous.discourse : undefined;
    const parsed = parseSentence(sentence, own, groups, before, lexicon);
    const scene = observer === undefined ? parsed : watched(parsed, sentence, observer);
    const carried = carriedBy(sentence, groups, cited);
    if (observer !== undefined || mayRelate(own, before))
      relations.push(...relationsIn(scene, sentence, own, { printed: groups, carried }));
    cited = citedIn(sentence, groups, carried);
    previous = { sentence, discourse: discourseOf(scene, own) };
  }
  return relations;
}

/** False where there are no two mentions to relate: of the sentence, or of the one before for pronouns. */
function mayRelate(mentions: readonly Mention[], before: Discourse | undefined): boolean {
  return mentions.length + (before?.mentions.length ?? 0) + (before?.topic.length ?? 0) > 1;
}

function parseSentence(
  sentence: Sentence,
  mentions: readonly Mention[],
  citations: readonly Citation[],
  before: Discourse | undefined,
  lexicon: Lexicon,
): Scene {
  if (mentions.length === 0) {
    return { chunks: [], lexicon, antecedent: () => [], respectively: false };
  }
  const chunks = chunkItems(tagItems(cutItems(sentence, mentions, citations), lexicon));
  const respectively = /\brespectively\b/u.test(sentence.text);
  return { chunks, lexicon, antecedent: antecedents(before), respectively };
}

/** The scene with its observer, who is shown it. */
function watched(parsed: Scene, sentence: Sentence, observer: RelationObserver): Scene {
  const scene: Scene = {
    ...parsed,
    onRefused: (finding, why) => observer.onRefused(sentence, finding, why),
  };
  observer.onScene(sentence, scene);
  return scene;
}

function discourseOf(scene: Scene, mentions: readonly Mention[]): Discourse {
  const verb = scene.chunks.findIndex((c) => c.kind === "verb" && c.form === "finite");
  const heads = verb < 0 ? [] : likeliestSubject(scene.chunks, verb);
  const topic = argumentsOf(scene, heads).map((a) => a.mention);
  return {
    topic,
    focus: givenIn(scene, scene.chunks.length),
    isSeveral: heads.length > 1,
    pair: pairIn(scene.chunks),
    mentions: outermost(mentions),
  };
}

function relationsIn(
  scene: Scene,
  sentence: Sentence,
  mentions: readonly Mention[],
  citations: Groups,
): Relation[] {
  if (scene.chunks.length === 0) return [];
  const found = withoutBearers(rules.flatMap((rule) => rule(scene)));
  const further = [...resistanceFindings(scene, found, mentions), ...exclusionFindings(scene, found)];
  const all = [...found, ...further]
    .map((one) => betweenGenes(one, mentions))
    .flatMap((one) => settle(scene, one));
  return unique(scene, all)
    .map((finding) => toRelation(finding, scene, sentence, citations))
    .sort(compareRelations);
}

function settle(scene: Scene, finding: Finding): Finding[] {
  const settled = settlePredicate(finding.predicate, finding.subject, finding.object);
  if (settled === undefined) return refuse(scene, finding, "types");
  if (sameEntity(finding.subject, finding.object)) return refuse(scene, finding, "same-entity");
  if (isOnlyAsked(scene, finding)) return refuse(scene, finding, "asked");
  const { predicate, reversed } = settled;
  const { subject, object } = onCarrier(scene, finding);
  return [
    { ...finding, predicate, subject: reversed ? object : subject, object: reversed ? subject : object },
  ];
}

function refuse({ onRefused }: Scene, finding: Finding, why: FindingRefusal): Finding[] {
  onRefused?.(finding, why);
  return [];
}

const symmetric = new Set(["associated_with", "binds"]);

/** One finding for each predicate and pair; an effect without sign gives way to one with. */
function unique(scene: Scene, findings: readonly Finding[]): Finding[] {
  const kept = new Map<string, Finding>();
  const signed = new Set<string>();
  const key = (f: Finding, predicate: string) => [predicate, ...place(f.subject), ...place(f.object)].join();
  for (const f of findings) if ((effectOf(f.predicate) ?? 0) !== 0) signed.add(key(f, "effect"));
  for (const f of findings) {
    if (f.predicate === "regulates" && signed.has(key(f, "effect"))) {
      refuse(scene, f, "unsigned");
      continue;
    }
    const mirrored = key({ ...f, subject: f.object, object: f.subject }, f.predicate);
    const own = key(f, f.predicate);
    if (kept.has(own) || (symmetric.has(f.predicate) && kept.has(mirrored))) refuse(scene, f, "repeated");
    else kept.set(own, f);
  }
  return [...kept.values()];
}

function place(mention: Mention): number[] {
  return [mention.sentence.index, ...mention.pieces.flatMap((p) => [p.start, p.end])];
}

/** The citation groups of a sentence, and the references that it carries on. */
interface Groups {
  readonly printed: readonly Citation[];
  readonly carried: readonly number[];
}

function toRelation(
  finding: Finding,
  scene: Scene,
  sentence: Sentence,
  { printed, carried }: Groups,
): Relation {
  const { negated, certainty } = modalityOf(scene.chunks, finding.scope, scene.lexicon);
  const here: Span[] = [finding.subject, finding.object]
    .filter((m) => m.sentence === sentence)
    .map(mentionSpan);
  const support = supportOf(sentence, printed, finding.trigger, here);
  const relation = {
    sentence,
    predicate: finding.predicate,
    subject: finding.subject,
    object: finding.object,
    trigger: finding.trigger,
    negated: negated !== finding.negated,
    certainty,
    coreference: finding.coreference,
    citations: support.citations,
    scope: support.scope,
    rule: finding.rule,
    path: finding.path,
    carried,
    qualifiers: qualifiersOf(scene, finding),
  };
  return { ...relation, confidence: confidenceOf(scene.lexicon.confidence, traitsOf(relation)) };
}

function compareRelations(a: Relation, b: Relation): number {
  return (
    compareSpans(mentionSpan(a.subject), mentionSpan(b.subject)) ||
    compareSpans(mentionSpan(a.object), mentionSpan(b.object)) ||
    compareSpans(a.trigger, b.trigger)
  );
}
