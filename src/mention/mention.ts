/**
 * Tagging: the mentions of one document. What the document says of its own names (abbreviations, names that need
 * context, its usual species) is learned first and then holds throughout it. Each sentence is then tagged by itself:
 * names of the dictionary, miRNAs and RNAs by grammar, lists that leave out a part, phrases built from these; at last
 * overlaps are settled.
 */

import type { Dictionary } from "../dictionary/dictionary.ts";
import { groupBy } from "../group-by.ts";
import type { Abbreviation, Citation, Mention, Sentence } from "../model.ts";
import { overlaps, type Span, span } from "../span.ts";
import { widenedCells } from "./compound/cell.ts";
import { findCompounds } from "./compound/compound.ts";
import { splitProcesses, vagueProcesses } from "./compound/process.ts";
import { findCoordinated } from "./coordination.ts";
import { type Draft, type Passage, readPassage } from "./draft.ts";
import { findDrugCodes } from "./drug-code.ts";
import { findDrugsByStem } from "./drug-stem.ts";
import { type Habits, habitsOf } from "./habit.ts";
import { findIntroduced } from "./introduced.ts";
import { withoutMakers } from "./maker.ts";
import { findMirnas } from "./mirna.ts";
import { findMirnaClusters } from "./mirna-cluster.ts";
import { findMisread } from "./misread.ts";
import { readCell } from "./modifier.ts";
import { findIsoforms, findPrefixedNames, findReceptors, findSuffixedNames } from "./molecule-form.ts";
import { findNames, type Names, withoutMembranes, withoutRepeats, withoutViruses } from "./names.ts";
import type { DraftRefusal, MentionObserver } from "./observer.ts";
import { settle } from "./overlap.ts";
import { describeReason } from "./reason.ts";
import { findRnas } from "./rna.ts";
import { longFormDrafts, type Meaning, meaningOf, shortFormsOf, withShortForms } from "./short-form.ts";
import { withoutOtherSenses } from "./word-sense.ts";

export interface MentionInput {
  /** Of one document. */
  readonly sentences: readonly Sentence[];
  readonly citations: readonly Citation[];
  readonly abbreviations: readonly Abbreviation[];
  readonly dictionary: Dictionary;
  readonly observe?: MentionObserver | undefined;
}

/** All mentions, by sentence, outer span and type. None lies in a citation or a sequence. */
export function findMentions(input: MentionInput): Mention[] {
  const { sentences, citations, abbreviations, dictionary, observe } = input;
  const cited = spansBySentence(citations);
  const passages = sentences.map((sentence) =>
    readPassage(dictionary, sentence, cited.get(sentence), observe),
  );
  const names = findNames(passages);
  const habits = habitsOf(
    passages,
    [...names.values()].map(({ drafts }) => drafts),
    abbreviations,
  );
  const meanings = meaningsOf(abbreviations, names, habits, dictionary);
  const shortForms = shortFormsOf(meanings);
  const defined = groupBy(meanings, ({ abbreviation }) => abbreviation.sentence);
  return [...names].flatMap(([passage, { drafts: read, waiting }]) => {
    const own = [...read, ...longFormDrafts(defined.get(passage.sentence) ?? [], read)];
    const drafts = watched(passage, "defined", own, withShortForms(passage, own, shortForms));
    const tagged = tag(passage, { drafts, waiting }, habits);
    const uncited = outside(tagged, [...(cited.get(passage.sentence) ?? []), ...nucleotides(passage.text)]);
    const settled = settle(watched(passage, "citation", tagged, uncited), givingWay(passage));
    watched(passage, "context", waiting, []);
    return settled.map((one) => mentionOf(passage, one, settled));
  });
}

/** `settled`: all drafts of the passage that stay. */
function mentionOf(passage: Passage, draft: Draft, settled: readonly Draft[]): Mention {
  const cell = readCell(passage, draft, settled);
  return {
    sentence: passage.sentence,
    entity: draft.entity,
    pieces: draft.pieces,
    method: draft.method,
    ...(cell === undefined ? {} : { cell }),
    reason: describeReason(draft, passage.text),
  };
}

/** Names and all that grammar makes of them. Names are settled first, so that phrases are built on those that stay. */
function tag(
  passage: Passage,
  { drafts, waiting }: Names,
  { species, bareCell, introduced }: Habits,
): Draft[] {
  const names = [
    ...drafts,
    ...widenedCells(passage, drafts),
    ...findMirnas(passage, species),
    ...findMirnaClusters(passage),
    ...findRnas(passage),
    ...findDrugsByStem(passage),
    ...findDrugCodes(passage, drafts),
    ...findPrefixedNames(passage, drafts),
    ...findSuffixedNames(passage, drafts),
    ...findIsoforms(passage, drafts),
    ...findReceptors(passage, drafts),
    ...findMisread(passage, drafts),
  ];
  const split = watched(passage, "split", names, splitProcesses(passage, names));
  const unrepeated = watched(passage, "class-word", split, withoutRepeats(passage, split));
  const named = watched(passage, "virus", unrepeated, withoutViruses(passage, unrepeated));
  const fluid = watched(passage, "membrane", named, withoutMembranes(passage, named));
  const meant = watched(passage, "sense", fluid, withoutOtherSenses(passage, fluid));
  const sold = watched(passage, "maker", meant, withoutMakers(passage, meant));
  const plain = settle(sold, givingWay(passage));
  const listed = [...plain, ...findCoordinated(passage, plain)];
  const known = [...listed, ...findIntroduced(passage, listed, introduced)];
  const phrases = [...known, ...findCompounds(passage, known, bareCell)];
  return [...phrases, ...vagueProcesses(passage, phrases, waiting)];
}

/** What a step leaves of drafts, after the observer, if there is one, was told what it takes away. */
function watched(
  { sentence, observe }: Passage,
  why: DraftRefusal,
  before: readonly Draft[],
  after: readonly Draft[],
): readonly Draft[] {
  if (observe === undefined) return after;
  for (const draft of before) if (!after.includes(draft)) observe({ sentence, draft, why });
  return after;
}

function givingWay({ sentence, observe }: Passage) {
  if (observe === undefined) return undefined;
  return (draft: Draft, winner: Draft) => observe({ sentence, draft, why: "overlap", winner });
}

/** What the abbreviations of the document stand for, read in the sentences that define them. */
function meaningsOf(
  abbreviations: readonly Abbreviation[],
  names: ReadonlyMap<Passage, Names>,
  habits: Habits,
  dictionary: Dictionary,
): Meaning[] {
  const defining = new Set(abbreviations.map(({ sentence }) => sentence));
  const drafts = new Map<Sentence, readonly Draft[]>();
  for (const [passage, found] of names) {
    if (defining.has(passage.sentence)) drafts.set(passage.sentence, settle(tag(passage, found, habits)));
  }
  return abbreviations.map((one) => meaningOf(one, drafts.get(one.sentence) ?? [], dictionary));
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

/** Sequences written in groups of letters: the "CTC" of "5'-CTC AAG CTG CC-3'" names nothing. */
const nucleotideGroups = /(?<![\p{L}\p{N}])(?:[ACGTU]{3,} ){2,}[ACGTU]{1,}(?![\p{L}\p{N}])/gu;

function nucleotides(text: string): Span[] {
  return [...text.matchAll(nucleotideGroups)].map(({ 0: found, index }) => span(index, index + found.length));
}

function outside(drafts: readonly Draft[], taken: readonly Span[]): readonly Draft[] {
  if (taken.length === 0) return drafts;
  return drafts.filter(({ pieces }) => !pieces.some((piece) => taken.some((span) => overlaps(piece, span))));
}
