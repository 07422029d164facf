/**
 * Why a name is tagged, or not, in a document: every place where its words stand, with the mentions there and what
 * the tagger decided against, which it tells an observer. Nothing is tagged anew here.
 */
import { isLongEnough } from "../dictionary/casing.ts";
import { compileDictionary, type Dictionary } from "../dictionary/dictionary.ts";
import type { DictionaryEntry } from "../dictionary/entry.ts";
import { type Match, matchNames, readText } from "../dictionary/match.ts";
import type { Pattern } from "../dictionary/pattern.ts";
import type { RefusedDraft } from "../mention/observer.ts";
import type { Annotation, Mention, Sentence } from "../model.ts";
import { mentionSpan } from "../model.ts";
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

/** The places in the order of the text. `refused`: all that an observer was told while the document was annotated. */
export function placesOf(
  name: string,
  annotation: Annotation,
  refused: readonly RefusedDraft[],
): NamePlace[] {
  const sought = soughtName(name);
  return annotation.sentences.flatMap((sentence) =>
    spansIn(sought, sentence.text).map((span) => {
      const own = annotation.mentions.filter((mention) => mention.sentence === sentence);
      const told = refused.filter((one) => one.sentence === sentence);
      return {
        sentence,
        span,
        mentions: own.filter(({ pieces }) => pieces.some((piece) => overlaps(piece, span))),
        refused: withoutRepeats(told.filter((one) => isAbout(one, span) && !own.some((m) => became(one, m)))),
      };
    }),
  );
}

/** A dictionary of one name: it reads the name as any dictionary does. */
function soughtName(name: string): Dictionary {
  const entity = { type: "sought", name, ids: [], dictionary: "" };
  const exact = isLongEnough(name) ? [] : [name];
  return compileDictionary([{ entity, synonyms: [], exact, context: [], source: "", note: "" }]);
}

function spansIn(sought: Dictionary, text: string): Span[] {
  const spans = everyMatch(sought, text).map(({ span }) => span);
  return spans
    .filter((span, i) => spans.findIndex((other) => sameSpan(span, other)) === i)
    .sort(compareSpans);
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
