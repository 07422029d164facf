/**
 * Why a name is tagged, or not, in a document: every place where its words stand, with the mentions there and what
 * the tagger decided against, which it tells an observer. Nothing is tagged anew here.
 */
import { isLongEnough } from "../dictionary/casing.ts";
import { compileDictionary, type Dictionary, mirnaType } from "../dictionary/dictionary.ts";
import type { DictionaryEntry } from "../dictionary/entry.ts";
import { type Match, matchNames, readText } from "../dictionary/match.ts";
import type { Pattern } from "../dictionary/pattern.ts";
import { readPassage } from "../mention/draft.ts";
import { findMirnas } from "../mention/mirna.ts";
import type { RefusedDraft } from "../mention/observer.ts";
import type { Annotation, Block, Entity, Mention, Sentence } from "../model.ts";
import { mentionSpan } from "../model.ts";
import { plainProse } from "../prose.ts";
import { compareSpans, covers, overlaps, type Span, sameSpan } from "../span.ts";

/** An entry that has a name, and how. */
export interface NamedEntry {
  readonly entry: DictionaryEntry;
  /** As the entry spells it. */
  readonly name: string;
  readonly preferred: boolean;
  readonly exact: boolean;
  readonly context: boolean;
}

/** The entries that have a name, in any case. */
export function entriesNamed(dictionary: Dictionary, name: string): NamedEntry[] {
  const found = new Map<DictionaryEntry, NamedEntry>();
  for (const { pattern, span } of everyMatch(dictionary, name)) {
    if (span.start === 0 && span.end === name.length && !found.has(pattern.entry))
      found.set(pattern.entry, toNamed(pattern));
  }
  const mirna = dictionary.mirnas.get(name);
  if (mirna !== undefined) found.set(mirna, { ...unrestricted, entry: mirna, name: mirna.entity.name });
  return [...found.values()];
}

const unrestricted = { preferred: true, exact: false, context: false };

function toNamed({ entry, casing, preferred, context }: Pattern): NamedEntry {
  return { entry, name: casing.name, preferred, exact: entry.exact.includes(casing.name), context };
}

/** The microRNA that a name is by nomenclature alone; species left out are human. */
export function mirnaNamed(dictionary: Dictionary, name: string): Entity | undefined {
  const block: Block = { kind: "body", section: "", prose: plainProse(name) };
  const sentence: Sentence = { index: 0, block, span: { start: 0, end: name.length }, text: name };
  const found = findMirnas(readPassage(dictionary, sentence), "hsa");
  return found.find(({ outer, entity }) => {
    return entity.type === mirnaType && sameSpan(outer, sentence.span);
  })?.entity;
}

/** All names whose words stand in a text, those that do not count there too. */
function everyMatch(dictionary: Dictionary, text: string): Match[] {
  const others: Match[] = [];
  const add = (match: Match) => others.push(match);
  const counting = matchNames(dictionary, readText(dictionary, text), new Set(), add, add);
  return [...counting, ...others];
}

/** A place where the words of a name stand, and what became of it. */
export interface NamePlace {
  readonly sentence: Sentence;
  /** In the sentence. */
  readonly span: Span;
  readonly mentions: readonly Mention[];
  /** What the tagger decided against, each once. */
  readonly refused: readonly RefusedDraft[];
}

/**
 * The places in the order of the text. `refused`: all that an observer was told while the document was annotated.
 * `mirna`: what the name is by nomenclature, since lists have it without its words ("-155" after miR-21).
 */
export function placesOf(
  name: string,
  annotation: Annotation,
  refused: readonly RefusedDraft[],
  mirna?: Entity,
): NamePlace[] {
  const sought = soughtName(name);
  return annotation.sentences.flatMap((sentence) => {
    const own = annotation.mentions.filter((mention) => mention.sentence === sentence);
    const spans = [...spansIn(sought, sentence.text), ...own.flatMap((one) => endsOf(one, mirna))];
    return withoutInner(spans).map((span) => {
      const told = refused.filter((one) => one.sentence === sentence);
      return {
        sentence,
        span,
        mentions: own.filter(({ pieces }) => pieces.some((piece) => overlaps(piece, span))),
        refused: withoutRepeats(told.filter((one) => isAbout(one, span) && !own.some((m) => became(one, m)))),
      };
    });
  });
}

/** The last piece of a mention of an entity: in a list the one that is its own. */
function endsOf({ entity, pieces }: Mention, wanted: Entity | undefined): readonly Span[] {
  return entity.type === wanted?.type && entity.name === wanted.name ? pieces.slice(-1) : [];
}

/** In the order of the text, without repeats and what lies within another span. */
function withoutInner(spans: readonly Span[]): Span[] {
  const isInner = (span: Span, i: number) =>
    spans.some((other, k) => covers(other, span) && (k < i || !sameSpan(other, span)));
  return spans.filter((span, i) => !isInner(span, i)).sort(compareSpans);
}

/** A dictionary of one name: it reads the name as any dictionary does. */
function soughtName(name: string): Dictionary {
  const entity = { type: "sought", name, ids: [], dictionary: "" };
  const exact = isLongEnough(name) ? [] : [name];
  return compileDictionary([{ entity, synonyms: [], exact, context: [], source: "", note: "" }]);
}

function spansIn(sought: Dictionary, text: string): Span[] {
  return everyMatch(sought, text).map(({ span }) => span);
}

/** What is smaller than the name is not what the name stands for. */
function isAbout({ draft }: RefusedDraft, span: Span): boolean {
  return covers(draft.outer, span);
}

function became({ draft }: RefusedDraft, mention: Mention): boolean {
  return (
    sameSpan(draft.outer, mentionSpan(mention)) &&
    draft.entity.type === mention.entity.type &&
    draft.entity.name === mention.entity.name
  );
}

function withoutRepeats(refused: readonly RefusedDraft[]): RefusedDraft[] {
  const keyOf = ({ draft, why }: RefusedDraft) =>
    [draft.outer.start, draft.outer.end, draft.entity.type, draft.entity.name, why].join("\t");
  const keys = refused.map(keyOf);
  return refused.filter((_, i) => keys.indexOf(keys[i] ?? "") === i);
}
