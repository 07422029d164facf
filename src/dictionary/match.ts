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
import { fitsCase, lacksCapital, type Writing } from "./casing.ts";
import type { Dictionary } from "./dictionary.ts";
import type { DictionaryEntry } from "./entry.ts";
import { closesIndex, greekName, isPlusUnit, nameTokens } from "./fold.ts";
import type { Pattern } from "./pattern.ts";
import { endAt, endsFrom, endsTo, isEnd, nowhere, root, step } from "./trie.ts";
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

/** `citations`: where numbers in brackets are no part of a name. */
export function readText(dictionary: Dictionary, text: string, citations: readonly Span[] = []): Reading {
  return readTokens(dictionary, text, nameTokens(text, citations));
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
  if (kind === "greek") return findFolded(vocabulary, greekName(text.charAt(start)));
  if (kind === "mark" && isPlusUnit(text.charCodeAt(start))) return findFolded(vocabulary, "+");
  return findWord(vocabulary, text, start, end);
}

function findFolded(vocabulary: Vocabulary, word: string | undefined): number {
  return word === undefined ? noWord : findWord(vocabulary, word, 0, word.length);
}

/**
 * Why a name does not count where its words stand:
 * - `border`: it starts or ends within a word
 * - `case`: its capitals, or its very spelling, are not those of the text
 * - `shorter`: a longer name of the type starts there
 * - `namesake`: another entry of the type has a better claim to the same words
 * - `taken`: a name of the type that starts before it covers it
 */
export type Refusal = "border" | "case" | "shorter" | "namesake" | "taken";

/** `winner`: the match that counts instead, where there is one. */
export type OnRefused = (match: Match, refusal: Refusal, winner?: Match) => void;

/** What one search works with. */
interface Search {
  readonly dictionary: Dictionary;
  readonly reading: Reading;
  readonly known: ReadonlySet<DictionaryEntry>;
  readonly onContext: (match: Match) => void;
  readonly onRefused: OnRefused | undefined;
}

const nobody: ReadonlySet<DictionaryEntry> = new Set();
const ignore = () => {};

/**
 * All matches, by place. Names that need context count for the entries in `known`; `onContext` is told of those that
 * were seen of other entries, and `onRefused` of all others whose words stand in the text and do not count.
 */
export function matchNames(
  dictionary: Dictionary,
  reading: Reading,
  known: ReadonlySet<DictionaryEntry> = nobody,
  onContext: (match: Match) => void = ignore,
  onRefused?: OnRefused,
): Match[] {
  const search: Search = { dictionary, reading, known, onContext, onRefused };
  const found: Match[] = [];
  const free: number[] = dictionary.types.map(() => 0);
  for (let from = 0; from < reading.tokens.length; from++) {
    const first = step(dictionary.trie, root, reading.words[from] ?? noWord);
    if (first === nowhere) continue;
    if (!opensWord(reading.tokens, from)) {
      if (onRefused !== undefined) refuseFrom(search, from, first);
      continue;
    }
    for (const match of matchesAt(search, from, first)) {
      const { type } = match.pattern;
      if (from < (free[type] ?? 0)) {
        onRefused?.(match, "taken", lastOfType(found, type));
        continue;
      }
      free[type] = match.to;
      found.push(match);
    }
  }
  return found;
}

function lastOfType(found: readonly Match[], type: number): Match | undefined {
  return found.findLast(({ pattern }) => pattern.type === type);
}

/** The longest match of each type that starts at a token. `first`: the node that its word leads to. */
function matchesAt(search: Search, from: number, first: number): readonly Match[] {
  const { dictionary, reading } = search;
  let best = none;
  let node = first;
  for (let to = from + 1; node !== nowhere; to += 1) {
    if (isEnd(dictionary.trie, node)) {
      if (closesWord(reading, to)) best = matchesTo(search, from, to, node, best);
      else if (search.onRefused !== undefined) refuseEnds(search, from, to, node);
    }
    if (to >= reading.tokens.length) break;
    node = step(dictionary.trie, node, reading.words[to] ?? noWord);
  }
  return best;
}

const none: readonly Match[] = [];

/** The matches so far with those of a range of tokens, which are longer, in place of others of their type. */
function matchesTo(
  { dictionary, reading, known, onContext, onRefused }: Search,
  from: number,
  to: number,
  node: number,
  best: readonly Match[],
): readonly Match[] {
  const span = spanOf(reading, from, to);
  const onUnfit = onRefused && ((pattern: Pattern) => onRefused({ pattern, span, from, to }, "case"));
  const patterns = fitting(dictionary, node, reading.text, span, from === 0, onUnfit);
  if (patterns.length === 0) return best;
  const written = reading.text.slice(span.start, span.end);
  let kept = best;
  for (const pattern of patterns) {
    const match = { pattern, span, from, to };
    if (pattern.context && !known.has(pattern.entry)) onContext(match);
    else kept = withBetter(kept, match, written, onRefused);
  }
  return kept;
}

/** Tells of every name that starts at a token within a word. */
function refuseFrom(search: Search, from: number, first: number): void {
  const { dictionary, reading } = search;
  let node = first;
  for (let to = from + 1; node !== nowhere; to += 1) {
    if (isEnd(dictionary.trie, node)) refuseEnds(search, from, to, node);
    if (to >= reading.tokens.length) return;
    node = step(dictionary.trie, node, reading.words[to] ?? noWord);
  }
}

/** Tells of every name of a range that starts or ends within a word. */
function refuseEnds(
  { dictionary, reading, onRefused }: Search,
  from: number,
  to: number,
  node: number,
): void {
  const { trie, patterns } = dictionary;
  const span = spanOf(reading, from, to);
  for (let i = endsFrom(trie, node); i < endsTo(trie, node); i++) {
    onRefused?.({ pattern: patterns.at(endAt(trie, i)), span, from, to }, "border");
  }
}

const unfit: readonly Pattern[] = [];

/** The patterns that end at a node and allow the capitals that a range of a text has; `onUnfit` is told of others. */
function fitting(
  { trie, patterns }: Dictionary,
  node: number,
  text: string,
  { start, end }: Span,
  startsSentence: boolean,
  onUnfit?: (pattern: Pattern) => void,
): readonly Pattern[] {
  let found: Pattern[] | undefined;
  let writing: Writing | undefined;
  const last = endsTo(trie, node);
  for (let i = endsFrom(trie, node); i < last; i++) {
    const pattern = patterns.at(endAt(trie, i));
    if (lacksCapital(pattern.casing, text.charCodeAt(start))) {
      onUnfit?.(pattern);
      continue;
    }
    writing ??= { text: text.slice(start, end), startsSentence };
    if (!fitsCase(pattern.casing, writing, pattern.otherNumber)) {
      onUnfit?.(pattern);
      continue;
    }
    if (found === undefined) found = [pattern];
    else found.push(pattern);
  }
  return found ?? unfit;
}

/** The matches with another one, where it is better than the one of its type; the order is that of the types found. */
function withBetter(
  best: readonly Match[],
  match: Match,
  text: string,
  onRefused: OnRefused | undefined,
): readonly Match[] {
  const place = best.findIndex(({ pattern }) => pattern.type === match.pattern.type);
  const rival = best[place];
  if (rival === undefined) return [...best, match];
  const wins = rival.to < match.to || rank(match.pattern, text) > rank(rival.pattern, text);
  if (wins) onRefused?.(rival, rival.to < match.to ? "shorter" : "namesake", match);
  else onRefused?.(match, "namesake", rival);
  return wins ? best.with(place, match) : best;
}

/** How sure a pattern is to be what the text means, among those of the same words. */
function rank({ casing, preferred }: Pattern, text: string): number {
  return (casing.name === text ? 2 : 0) + (preferred ? 1 : 0);
}

/** From the first to the last token; the closing bracket of "CD8(+)" and of "p56(lck)" belongs to it. */
export function spanOf({ text, tokens }: Reading, from: number, to: number): Span {
  const last = tokens[to - 1];
  const start = tokens[from]?.start ?? 0;
  const end = last?.end ?? start;
  if (text.charCodeAt(end) !== closingBracket) return { start, end };
  const closed =
    text.startsWith("(+)", end - 2) || (to - from > 1 && closesIndex(text, tokens[to - 2], last));
  return { start, end: closed ? end + 1 : end };
}

const closingBracket = 0x29;

/** True when no part of the same word stands before a token: the "27" of Rab27 opens no word. */
export function opensWord(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  return before === undefined || before.kind === "mark" || !touches(before, tokens[from]);
}

/** "3'UTR", "5′ end": a number with a prime counts something of its own; "miR-21's" has an ending. */
const prime = /^(?:′|['’](?!s))/u;

/** True when a word ends before the token at `to`: not the 3 of "APP 3'UTR", not the "Rab27" of Rab27A, nor the word of interleukin-6. */
export function closesWord({ text, tokens }: Reading, to: number): boolean {
  const last = tokens[to - 1];
  const next = tokens[to];
  if (last === undefined || next === undefined) return true;
  const loose = last.kind === "number" && !touches(tokens[to - 2], last);
  if (loose && prime.test(text.slice(last.end, last.end + 2))) return false;
  if (next.kind === "mark") return true;
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
  return fitting(dictionary, node, text, { start: 0, end: text.length }, false)
    .filter((pattern) => pattern.entry.entity.type === type)
    .sort((a, b) => rank(b, text) - rank(a, text))[0];
}

/** The entity of a type that a text as a whole names, or undefined. */
export function findEntity(dictionary: Dictionary, text: string, type: EntityType): Entity | undefined {
  const { words } = readText(dictionary, text);
  return lookUp(dictionary, Array.from(words), text, type)?.entry.entity;
}
