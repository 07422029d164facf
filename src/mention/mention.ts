/**
 * Tagging: the mentions of one document. Names are found sentence by sentence; what the document says of its own names
 * (abbreviations, names that need context) is learned first and then holds throughout it.
 */
import type { Dictionary } from "../dictionary/dictionary.ts";
import type { DictionaryEntry } from "../dictionary/entry.ts";
import { type Match, matchNames } from "../dictionary/match.ts";
import type { Abbreviation, Citation, Entity, Mention, Sentence } from "../model.ts";
import { overlaps, type Span } from "../span.ts";
import { findCompounds } from "./compound/compound.ts";
import { findCoordinated } from "./coordination.ts";
import { type Draft, draft, hasType, type Passage, readPassage } from "./draft.ts";
import { findMirnas } from "./mirna.ts";
import { settle } from "./overlap.ts";
import { longFormDrafts, type Meaning, meaningOf, shortFormsOf, withShortForms } from "./short-form.ts";

export interface MentionInput {
  /** Of one document. */
  readonly sentences: readonly Sentence[];
  readonly citations: readonly Citation[];
  readonly abbreviations: readonly Abbreviation[];
  readonly dictionary: Dictionary;
}

/** All mentions, by sentence, outer span and type. None lies in a citation. */
export function findMentions({ sentences, citations, abbreviations, dictionary }: MentionInput): Mention[] {
  const passages = sentences.map((sentence) => readPassage(dictionary, sentence));
  const names = findNames(dictionary, passages);
  const bareCell = bareCellOf([...names.values()].flat());
  const meanings = meaningsOf(abbreviations, passages, names, bareCell);
  const shortForms = shortFormsOf(meanings);
  const cited = spansBySentence(citations);
  return passages.flatMap((passage) => {
    const own = [
      ...(names.get(passage) ?? []),
      ...longFormDrafts(passage, meanings, names.get(passage) ?? []),
    ];
    const drafts = tag(passage, withShortForms(passage, own, shortForms), bareCell);
    const outsideOfCitations = settle(outside(drafts, cited.get(passage.sentence) ?? []));
    return outsideOfCitations.map((one) => ({ sentence: passage.sentence, ...one }));
  });
}

/** Names and all that grammar makes of them. Names are settled first, so that phrases are built on those that stay. */
function tag(passage: Passage, names: readonly Draft[], bareCell: Entity): Draft[] {
  const plain = settle([...names, ...findMirnas(passage)]);
  const listed = [...plain, ...findCoordinated(passage, plain)];
  return [...listed, ...findCompounds(passage, listed, bareCell)];
}

/** What the abbreviations of the document stand for, read in the sentences that define them. */
function meaningsOf(
  abbreviations: readonly Abbreviation[],
  passages: readonly Passage[],
  names: ReadonlyMap<Passage, Draft[]>,
  bareCell: Entity,
): Meaning[] {
  const passageOf = new Map(passages.map((passage) => [passage.sentence, passage]));
  return abbreviations.flatMap((abbreviation) => {
    const passage = passageOf.get(abbreviation.sentence);
    if (passage === undefined) return [];
    const drafts = settle(tag(passage, names.get(passage) ?? [], bareCell));
    return [meaningOf(abbreviation, drafts, passage.dictionary)];
  });
}

const stemCell = /(?:cancer|tumou?r|leuk(?:a?)emi[ac]) (?:stem|initiating)/iu;

/** What "CD133+ cells" are: cancer cells in a document about cancer stem cells, elsewhere a cell type. */
function bareCellOf(names: readonly Draft[]): Entity {
  const type = names.some((one) => hasType(one, "cell_type") && stemCell.test(one.entity.name))
    ? "cancer_cell"
    : "cell_type";
  return { type, name: "cell", ids: [], dictionary: "" };
}

/** Citation groups, and the names before them that belong to them. */
function spansBySentence(citations: readonly Citation[]): Map<Sentence, Span[]> {
  const spans = new Map<Sentence, Span[]>();
  for (const { sentence, span, authors } of citations) {
    const list = spans.get(sentence) ?? [];
    list.push(span, ...(authors === undefined ? [] : [authors]));
    spans.set(sentence, list);
  }
  return spans;
}

function outside(drafts: readonly Draft[], taken: readonly Span[]): readonly Draft[] {
  if (taken.length === 0) return drafts;
  return drafts.filter(({ pieces }) => !pieces.some((piece) => taken.some((span) => overlaps(piece, span))));
}

/** Dictionary names. Those that need context count when another name of the entity was found in any passage. */
function findNames(dictionary: Dictionary, passages: readonly Passage[]): Map<Passage, Draft[]> {
  const names = new Map<Passage, Draft[]>();
  const waiting = new Map<Passage, Set<DictionaryEntry>>();
  const known = new Set<DictionaryEntry>();
  for (const passage of passages) {
    const missed = new Set<DictionaryEntry>();
    const matches = matchNames(dictionary, passage.reading, new Set(), (entry) => missed.add(entry));
    for (const { pattern } of matches) known.add(pattern.entry);
    names.set(passage, draftsOf(passage, matches));
    if (missed.size > 0) waiting.set(passage, missed);
  }
  for (const [passage, missed] of waiting) {
    if (![...missed].some((entry) => known.has(entry))) continue;
    names.set(passage, draftsOf(passage, matchNames(dictionary, passage.reading, known)));
  }
  return names;
}

function draftsOf({ text }: Passage, matches: readonly Match[]): Draft[] {
  return matches.map(({ pattern, span }) => {
    const asListed = text.slice(span.start, span.end).toLowerCase() === pattern.casing.name.toLowerCase();
    return draft(pattern.entry.entity, span, asListed ? "name" : "variant");
  });
}
