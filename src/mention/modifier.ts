/**
 * What a cell is said to be besides its name: "docetaxel-resistant prostate cancer cells" are cancer cells, with a cancer
 * and a resistance; "M2-polarized tumor-associated macrophages" have a state, "CD8+ T lymphocytes" a marker. Modifiers
 * are read inside the mention, before it as far as the words of its noun phrase are known, and after it ("cells
 * resistant to docetaxel"). The span of the mention stays what it is.
 */
import { findEntity, lookUp, matchNames, type Reading } from "../dictionary/match.ts";
import type { CellReading, Entity, Modifier } from "../model.ts";
import { covers, type Span, span } from "../span.ts";
import { type Draft, hasType, type Passage } from "./draft.ts";
import { modifierOf, skipped, suspendedBy, type WordModifier } from "./modifier-word.ts";

/** A modifier and where it stands in the sentence. */
interface Found extends Modifier {
  readonly at: number;
  /** Where the cell's own name can start at the earliest, if later than `at`. */
  readonly end?: number;
}

/** The parts of a cell's or cell line's mention, or undefined for others. `drafts`: all of the passage. */
export function readCell(passage: Passage, cell: Draft, drafts: readonly Draft[]): CellReading | undefined {
  if (!hasType(cell, "cell_type", "cancer_cell", "cell_line")) return undefined;
  const inside = hasType(cell, "cell_line") ? [] : modifiersInside(passage, cell, drafts);
  const found = [
    ...modifiersBefore(passage, cell, drafts),
    ...inside,
    ...modifiersAfter(passage.text, cell.outer.end, drafts),
  ];
  return {
    head: headOf(passage, cell, inside),
    modifiers: distinct(found.sort((a, b) => a.at - b.at)),
  };
}

function distinct(found: readonly Found[]): Modifier[] {
  const seen = new Set<string>();
  return found.flatMap(({ kind, text }) => {
    const key = `${kind} ${text}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ kind, text }];
  });
}

/** The tokens of the pieces of a draft. */
function readingOf({ text, reading }: Passage, { pieces }: Draft): Reading {
  const kept = [...reading.tokens.keys()].filter((i) => {
    const token = reading.tokens[i];
    return token !== undefined && pieces.some((piece) => covers(piece, token));
  });
  return {
    text,
    tokens: kept.flatMap((i) => reading.tokens[i] ?? []),
    words: Int32Array.from(kept, (i) => reading.words[i] ?? 0),
  };
}

/** Nested cancers, tissues that the dictionary knows, markers with a sign and states. */
function modifiersInside(passage: Passage, cell: Draft, drafts: readonly Draft[]): Found[] {
  const { text, dictionary } = passage;
  const cancers = drafts.filter(
    (one) => hasType(one, "cancer") && one.pieces.every((piece) => isInside(cell, piece)),
  );
  const tissues = matchNames(dictionary, readingOf(passage, cell)).filter(
    ({ pattern, span: place }) =>
      pattern.entry.entity.type === "anatomy" && !cancers.some(({ outer }) => covers(outer, place)),
  );
  return [
    ...cancers.map(({ entity, outer }): Found => ({ kind: "cancer", text: entity.name, at: outer.start })),
    ...tissues.map(
      ({ pattern, span: { start, end } }): Found => ({
        kind: "tissue",
        text: pattern.entry.entity.name,
        at: start,
        end,
      }),
    ),
    ...cell.pieces.flatMap((piece) => wordsInside(text, piece, drafts)),
  ];
}

function isInside({ pieces }: Draft, place: Span): boolean {
  return pieces.some((piece) => covers(piece, place));
}

/** Words, and markers with their sign, which need no blank between: "CD4+CD25+ T cells". */
const words = /[^\s,;()]+?(?:\(\+\)|\+(?=\p{Lu}))|[^\s,;()]+/gu;

/** Words of a piece that are markers, states or resistances; the last word is the cell's own. */
function wordsInside(text: string, { start, end }: Span, drafts: readonly Draft[]): Found[] {
  const found = [...text.slice(start, end).matchAll(words)].slice(0, -1);
  return found.flatMap(({ 0: word, index }) => {
    const place = span(start + index, start + index + word.length);
    return readWord(text, place, drafts).filter(({ kind }) => kind !== "tissue" && kind !== "cancer");
  });
}

function readWord(text: string, place: Span, drafts: readonly Draft[]): Found[] {
  const modifier = modifierOf(text, place, drafts);
  return modifier === undefined ? [] : [{ ...modifier, at: place.start }];
}

/** Most words before a mention that are looked at, and their longest stretch. */
const mostWords = 8;
const longestStretch = 160;
const lastWord = /(?<word>[^\s;()[\]]+?)(?<comma>,?)\s$/u;

/** Modifiers in the words before a mention, up to one that is none. Before each piece: "ovarian cancer resistant cells". */
function modifiersBefore({ text }: Passage, cell: Draft, drafts: readonly Draft[]): Found[] {
  return cell.pieces.flatMap((piece, i) =>
    walkBack(text, cell.pieces[i - 1]?.end ?? 0, piece.start, cell, drafts),
  );
}

function walkBack(
  text: string,
  limit: number,
  start: number,
  cell: Draft,
  drafts: readonly Draft[],
): Found[] {
  const found: Found[] = [];
  let at = start;
  let joined: Modifier | undefined;
  for (let count = 0; count < mostWords; count++) {
    const before =
      cancerBefore(text, at, cell, drafts) ?? wordBefore(text, Math.max(limit, at - longestStretch), at);
    if (before === undefined) break;
    const written = text.slice(before.start, before.end);
    const modifier: WordModifier | undefined =
      before.cancer ?? suspendedBy(written, before, joined, drafts) ?? modifierOf(text, before, drafts);
    if (modifier !== undefined) found.push({ ...modifier, at: before.start });
    else if (!skipped.test(written) || !goesOn(written, found)) break;
    joined = modifier ?? joined;
    at = modifier === undefined ? before.start : (modifier.start ?? before.start);
  }
  return found;
}

/** "And" joins only modifiers; other words that say nothing may stand anywhere. */
function goesOn(word: string, found: readonly Found[]): boolean {
  return found.length > 0 || !/^(?:and|or)$/u.test(word);
}

interface Word extends Span {
  readonly cancer?: Modifier;
}

/** The cancer that a line is called by: "breast cancer MCF-7 cells". */
function cancerBefore(text: string, at: number, cell: Draft, drafts: readonly Draft[]): Word | undefined {
  if (!hasType(cell, "cell_line")) return undefined;
  const cancer = drafts.find(
    (one) => hasType(one, "cancer") && one.outer.end === at - 1 && text[at - 1] === " ",
  );
  if (cancer === undefined) return undefined;
  return { ...cancer.outer, cancer: { kind: "cancer", text: cancer.entity.name } };
}

function wordBefore(text: string, limit: number, at: number): Word | undefined {
  const match = lastWord.exec(text.slice(limit, at));
  const word = match?.groups?.word;
  if (match === null || word === undefined) return undefined;
  const start = limit + match.index;
  return span(start, start + word.length);
}

const following =
  /(?: lines?)? (?:(?:that|which) (?:are|were|became) )?(?<how>resistant|refractory|insensitive|sensitive) to (?:the )?(?<what>[\p{L}\p{N}-]{2,30})/uy;

/** "Cells resistant to docetaxel" */
function modifiersAfter(text: string, end: number, drafts: readonly Draft[]): Found[] {
  following.lastIndex = end;
  const match = following.exec(text);
  if (match === null) return [];
  const what = match.groups?.what ?? "";
  const at = end + match[0].length - what.length;
  const name = drafts.find(({ outer }) => outer.start === at)?.entity.name ?? what;
  return match.groups?.how === "sensitive"
    ? [{ kind: "state", text: `${name}-sensitive`, at }]
    : [{ kind: "resistance", text: name, at }];
}

/** The cell without what is said of it. */
function headOf(passage: Passage, cell: Draft, inside: readonly Found[]): Entity {
  if (!inside.some(({ at }) => at === cell.outer.start)) return cell.entity;
  const after = Math.max(0, ...inside.map(({ end = 0 }) => end));
  return bareCancerCell(passage, cell, inside) ?? knownEnding(passage, cell, after) ?? cell.entity;
}

/** The longest name of a cell that ends a mention, is not all of it, and starts after an offset. */
function knownEnding(passage: Passage, cell: Draft, after: number): Entity | undefined {
  const { tokens, words: numbers } = readingOf(passage, cell);
  for (let from = 1; from < tokens.length; from++) {
    if ((tokens[from]?.start ?? 0) < after) continue;
    const written = passage.text.slice(tokens[from]?.start, cell.outer.end);
    const wanted = Array.from(numbers.subarray(from));
    const pattern = lookUp(passage.dictionary, wanted, written, cell.entity.type);
    if (pattern !== undefined) return pattern.entry.entity;
  }
  return undefined;
}

/** "Melanoma cells" and "breast carcinoma cells" are cancer cells, whatever the dictionary calls them. */
function bareCancerCell(
  { text, dictionary }: Passage,
  cell: Draft,
  inside: readonly Found[],
): Entity | undefined {
  if (!hasType(cell, "cancer_cell") || !inside.some(({ kind }) => kind === "cancer")) return undefined;
  const isLine = /lines?$/u.test(text.slice(cell.outer.start, cell.outer.end));
  return findEntity(dictionary, isLine ? "cancer cell line" : "cancer cell", "cancer_cell");
}
