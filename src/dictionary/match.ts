/**
 * Finding the names of a dictionary in a text.
 *
 * Semantics: leftmost-longest, for each type on its own. Reading from left to right, the longest name of a type that
 * starts at a word is taken, and the next name of that type starts after it; so names of one type never overlap, and a
 * name of one type ("breast cancer") may lie within one of another ("breast cancer stem cell"). Which of those are
 * kept is decided later (`mention/overlap.ts`). A name counts only where it starts and ends with a whole word: IL-1 is
 * not in IL-17, Rab27 not in Rab27A, and interleukin not in interleukin-6. Of two entries of a type that share the
 * words, the one spelled as in the text wins, then the one whose preferred name it is, then the first.
 */
import type { Entity, EntityType } from "../model.ts";
import type { Span } from "../span.ts";
import { type Token, touches } from "../token.ts";
import { fitsCase, type Writing } from "./casing.ts";
import type { Dictionary, Pattern } from "./dictionary.ts";
import type { DictionaryEntry } from "./entry.ts";
import { greekName, nameTokens } from "./fold.ts";
import { endsAt, nowhere, root, step } from "./trie.ts";
import { findWord, noWord, type Vocabulary } from "./vocabulary.ts";

/** A text as the matcher reads it: its name tokens and, for each, the number of its word. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: Int32Array;
}

export interface Match {
  readonly pattern: Pattern;
  /** In the text. */
  readonly span: Span;
  /** Name tokens that it covers: from the first to the one after the last. */
  readonly from: number;
  readonly to: number;
}

export function readText(dictionary: Dictionary, text: string): Reading {
  return readTokens(dictionary, text, nameTokens(text));
}

/** The text of a reading as another dictionary reads it. */
export function reread(dictionary: Dictionary, { text, tokens }: Reading): Reading {
  return readTokens(dictionary, text, tokens);
}

function readTokens({ vocabulary }: Dictionary, text: string, tokens: readonly Token[]): Reading {
  const words = new Int32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token !== undefined) words[i] = wordOf(vocabulary, text, token);
  }
  return { text, tokens, words };
}

function wordOf(vocabulary: Vocabulary, text: string, { kind, start, end }: Token): number {
  if (kind === "word" || kind === "number") return findWord(vocabulary, text, start, end);
  const character = text.slice(start, end);
  const folded = kind === "greek" ? greekName(character) : character.replace(/[\u207A\uFF0B]/u, "+");
  return folded === undefined ? noWord : findWord(vocabulary, folded, 0, folded.length);
}

/**
 * All matches, by place. Names that need context count for the entries in `known`; `onContext` is told of those that
 * were seen of other entries.
 */
export function matchNames(
  dictionary: Dictionary,
  reading: Reading,
  known: ReadonlySet<DictionaryEntry>,
  onContext: (match: Match) => void = () => {},
): Match[] {
  const found: Match[] = [];
  const free: number[] = dictionary.types.map(() => 0);
  for (let from = 0; from < reading.tokens.length; from++) {
    if (step(dictionary.trie, root, reading.words[from] ?? noWord) === nowhere) continue;
    if (!opensWord(reading.tokens, from)) continue;
    for (const match of matchesAt(dictionary, reading, from, known, onContext)) {
      const { type } = match.pattern;
      if (from < (free[type] ?? 0)) continue;
      free[type] = match.to;
      found.push(match);
    }
  }
  return found;
}

/** The longest match of each type that starts at a token. */
function matchesAt(
  dictionary: Dictionary,
  reading: Reading,
  from: number,
  known: ReadonlySet<DictionaryEntry>,
  onContext: (match: Match) => void,
): Iterable<Match> {
  const best = new Map<number, Match>();
  let node = root;
  for (let to = from; to < reading.tokens.length; ) {
    node = step(dictionary.trie, node, reading.words[to] ?? noWord);
    if (node === nowhere) break;
    to += 1;
    const ends = endsAt(dictionary.trie, node);
    if (ends.length === 0 || !closesWord(reading, to)) continue;
    const writing = writingOf(reading, from, to);
    for (const pattern of fitting(dictionary, ends, writing)) {
      const match = { pattern, span: spanOf(reading, from, to), from, to };
      if (pattern.context && !known.has(pattern.entry)) onContext(match);
      else keepBetter(best, match, writing.text);
    }
  }
  return best.values();
}

function fitting(dictionary: Dictionary, ends: Int32Array, writing: Omit<Writing, "otherNumber">): Pattern[] {
  const patterns: Pattern[] = [];
  for (const end of ends) {
    const pattern = dictionary.patterns[end];
    if (pattern === undefined) continue;
    if (fitsCase(pattern.casing, { ...writing, otherNumber: pattern.otherNumber })) patterns.push(pattern);
  }
  return patterns;
}

function keepBetter(best: Map<number, Match>, match: Match, text: string): void {
  const rival = best.get(match.pattern.type);
  if (rival === undefined || rival.to < match.to || rank(match.pattern, text) > rank(rival.pattern, text)) {
    best.set(match.pattern.type, match);
  }
}

/** How sure a pattern is to be what the text means, among those of the same words. */
function rank({ casing, preferred }: Pattern, text: string): number {
  return (casing.name === text ? 2 : 0) + (preferred ? 1 : 0);
}

function writingOf(reading: Reading, from: number, to: number): Omit<Writing, "otherNumber"> {
  const { start, end } = spanOf(reading, from, to);
  return { text: reading.text.slice(start, end), startsSentence: from === 0 };
}

/** From the first to the last token; the closing bracket of "CD8(+)" belongs to it. */
export function spanOf({ text, tokens }: Reading, from: number, to: number): Span {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return { start, end: text.startsWith("(+)", end - 2) ? end + 1 : end };
}

/** True when no part of the same word stands before a token: the "27" of Rab27 opens no word. */
export function opensWord(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  return before === undefined || before.kind === "mark" || !touches(before, tokens[from]);
}

/** True when a word ends before the token at `to`: not the "Rab27" of Rab27A, nor the word of interleukin-6. */
export function closesWord({ text, tokens }: Reading, to: number): boolean {
  const last = tokens[to - 1];
  const next = tokens[to];
  if (last === undefined || next === undefined || next.kind === "mark") return true;
  if (touches(last, next)) return false;
  const numbered = last.kind === "word" && (next.kind === "number" || next.kind === "greek");
  return !(numbered && next.start === last.end + 1 && /\p{Pd}/u.test(text.charAt(last.end)));
}

/**
 * The best pattern of a type for words that stand apart in a text, as members of a list do, or undefined. `text` is
 * what they would read together. It is for the caller to judge whether a name that needs context has it.
 */
export function lookUp(
  dictionary: Dictionary,
  words: readonly number[],
  text: string,
  type: EntityType,
): Pattern | undefined {
  let node = root;
  for (const word of words) {
    node = step(dictionary.trie, node, word);
    if (node === nowhere) return undefined;
  }
  return fitting(dictionary, endsAt(dictionary.trie, node), { text, startsSentence: false })
    .filter((pattern) => pattern.entry.entity.type === type)
    .sort((a, b) => rank(b, text) - rank(a, text))[0];
}

/** The entity of a type that a text as a whole names, or undefined. */
export function findEntity(dictionary: Dictionary, text: string, type: EntityType): Entity | undefined {
  const { words } = readText(dictionary, text);
  return lookUp(dictionary, Array.from(words), text, type)?.entry.entity;
}
