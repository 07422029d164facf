/** The citations of a document: its style, and every group with the entries of the list it means. */
import type { Diagnostic } from "../diagnostic.ts";
import { groupBy } from "../group-by.ts";
import type {
  Block,
  Citation,
  CitationStatus,
  CitationStyle,
  Document,
  Reference,
  Sentence,
} from "../model.ts";
import { type Span, shiftSpan, sliceSpan, span } from "../span.ts";
import { chooseAuthorYearGroups } from "./author-year.ts";
import { type Group, readingOf, type StyleReading } from "./group.ts";
import { type Cited, checkIntegrity } from "./integrity.ts";
import { findKeyGroups, foldKey } from "./key.ts";
import { chooseLinkedGroups, hasLinks } from "./linked.ts";
import { findNarrative } from "./narrative.ts";
import { chooseNumericGroups, findNumericCandidates } from "./numeric.ts";
import { chooseRaisedGroups } from "./raised.ts";
import { findTruncatedGroups } from "./truncated.ts";

/**
 * Finds the style that cites most of the list, and the groups of that style. A document keeps to one style: what looks
 * like another one in it is something else.
 */
export function findCitations(
  document: Document,
  sentences: readonly Sentence[],
  references: readonly Reference[],
): { style: CitationStyle; citations: Citation[]; diagnostics: Diagnostic[] } {
  const [style, groups] = chooseStyle(document, references);
  const byNumber = new Map(references.map((reference) => [reference.number, reference]));
  const cited = attach(groups, sentences).map(([sentence, group]) =>
    toCited(sentence, group, byNumber, style),
  );
  const diagnostics = checkIntegrity(document, cited, references);
  return { style, citations: cited.map(({ citation }) => citation), diagnostics };
}

/** Least share of the list that a style must cite, so that a few look-alikes make none. */
const smallestShare = 0.1;
/** Least numbers from 1 on that a document without a list must cite. */
const smallestRun = 3;

function chooseStyle(
  document: Document,
  references: readonly Reference[],
): [CitationStyle, readonly Group[]] {
  const { blocks, entries } = document;
  if (hasLinks(blocks)) return ["linked", chooseLinkedGroups(blocks, entries, references)];
  if (entries.length === 0 && references.length > 0) return ["key", chooseKeyGroups(blocks, references)];
  const count = references.at(-1)?.number ?? 0;
  const [best] = readStyles(blocks, references, count).sort(([, a], [, b]) => b.coverage - a.coverage);
  const least = count === 0 ? smallestRun : Math.max(1, smallestShare * count);
  if (best === undefined || best[1].coverage < least) return ["none", []];
  const [style, { groups }] = best;
  return [style, style.startsWith("numeric") ? withTruncated(groups, blocks, references) : groups];
}

/** What each style makes of the text; of two that cite the same, the first is preferred. */
function readStyles(
  blocks: readonly Block[],
  references: readonly Reference[],
  count: number,
): [CitationStyle, StyleReading][] {
  const candidates = findNumericCandidates(blocks);
  const groups: [CitationStyle, Group[]][] = [
    ["numeric-bracket", chooseNumericGroups(candidates, "bracket", count)],
    ["numeric-parenthesis", chooseNumericGroups(candidates, "parenthesis", count)],
    ["author-year", chooseAuthorYearGroups(blocks, references)],
    ["superscript", chooseRaisedGroups(blocks, candidates, count)],
  ];
  return groups.map(([style, found]) => [style, readingOf(found, count)]);
}

function withTruncated(
  groups: readonly Group[],
  blocks: readonly Block[],
  references: readonly Reference[],
): readonly Group[] {
  const truncated = blocks.flatMap((block) => findTruncatedGroups(block, references));
  if (truncated.length === 0) return groups;
  const place = new Map(blocks.map((block, index) => [block, index]));
  const placeOf = ({ block }: Group): number => place.get(block) ?? 0;
  return [...groups, ...truncated].sort((a, b) => placeOf(a) - placeOf(b) || a.span.start - b.span.start);
}

function chooseKeyGroups(blocks: readonly Block[], references: readonly Reference[]): Group[] {
  const byKey = new Map(references.map(({ number, prose }) => [foldKey(prose.text), number]));
  return blocks.flatMap((block) =>
    findKeyGroups(block.prose.text).map((group): Group => {
      const keys = group.keys.map((key) => byKey.get(foldKey(sliceSpan(block.prose.text, key))));
      const numbers = [...new Set(keys.filter((key) => key !== undefined))];
      return {
        block,
        span: group.span,
        numbers,
        isRepaired: false,
        isBackwards: false,
        missing: [],
        authors: undefined,
      };
    }),
  );
}

/** Each group with the sentence that it begins in, or that it follows where it stands between two. */
function attach(groups: readonly Group[], sentences: readonly Sentence[]): [Sentence, Group][] {
  const byBlock = groupBy(sentences, (sentence) => sentence.block);
  return groups.flatMap((group): [Sentence, Group][] => {
    const sentence = sentenceAt(byBlock.get(group.block) ?? [], group.span.start);
    return sentence === undefined || group.span.start >= sentence.span.end ? [] : [[sentence, group]];
  });
}

/** The last sentence that begins at or before the offset (binary search). */
function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return sentences[low - 1];
}

function toCited(
  sentence: Sentence,
  group: Group,
  byNumber: ReadonlyMap<number, Reference>,
  style: CitationStyle,
): Cited {
  const isNumbered = style !== "author-year" && style !== "key";
  const narrative = isNumbered && group.authors === undefined ? findNarrative(group, byNumber) : undefined;
  const names = group.authors ?? narrative?.names;
  const citation: Citation = {
    sentence,
    span: within(sentence, group.span),
    numbers: group.numbers,
    status: statusOf(group),
    authors: names === undefined || names.start < sentence.span.start ? undefined : within(sentence, names),
  };
  const isStrange = narrative !== undefined && !narrative.isCited && group.missing.length === 0;
  return { citation, group, strangeName: isStrange ? narrative.surname : undefined };
}

function statusOf({ numbers, missing, isRepaired }: Group): CitationStatus {
  if (numbers.length === 0) return "unresolved";
  if (missing.length > 0) return "partial";
  return isRepaired ? "repaired" : "resolved";
}

/** From the prose of the block to the sentence; what runs over its end is cut. */
function within(sentence: Sentence, { start, end }: Span): Span {
  return shiftSpan(span(start, Math.min(end, sentence.span.end)), -sentence.span.start);
}
