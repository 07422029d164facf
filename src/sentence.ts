/**
 * Prose to sentences, by rule: where a full stop (or what is left of one) ends a sentence, and where it does not.
 * Made for text that has been through a converter: blanks after full stops are lost, citations follow the stop.
 * Offsets are UTF-16 code units of the block's prose.
 */

import { abstractLabelLength, captionLabelLength } from "./document/layout/caption.ts";
import type { Block, Document, Sentence } from "./model.ts";
import { boundedParts } from "./sentence-length.ts";
import { type Span, span } from "./span.ts";

/** The sentences of all blocks, in order. They do not overlap, and leave out only blanks and labels ("Figure 1."). */
export function splitSentences(document: Document): Sentence[] {
  const habits = new Habits(document);
  const sentences: Sentence[] = [];
  for (const block of document.blocks) {
    const { text } = block.prose;
    for (const range of splitBlock(block, habits).flatMap((whole) => boundedParts(text, whole))) {
      sentences.push({
        index: sentences.length,
        block,
        span: range,
        text: block.prose.text.slice(range.start, range.end),
      });
    }
  }
  return sentences;
}

function splitBlock(block: Block, habits: Habits): Span[] {
  const { text } = block.prose;
  const isWhole = block.kind === "title" || (block.kind === "table" && text.length <= longestWholeCell);
  if (isWhole) return trimmed(text, 0, text.length);
  return new Splitter(text, habits).split(labelLength(block));
}

/** In UTF-16 units. Cells of a few words are names and numbers ("E. coli", "approx. 5"); longer ones may hold sentences. */
const longestWholeCell = 40;

function labelLength({ kind, prose: { text } }: Block): number {
  const length =
    kind === "caption" ? captionLabelLength(text) : kind === "abstract" ? abstractLabelLength(text) : 0;
  return length < text.length ? length : 0;
}

/** What a document does throughout, and by which a doubtful place in it is judged. */
class Habits {
  readonly #blocks: readonly Block[];
  #words: ReadonlySet<string> | undefined;
  #losesBlanks: boolean | undefined;

  constructor({ blocks }: Document) {
    this.#blocks = blocks;
  }

  /** True for a word that it prints in lower case: what begins with a capital elsewhere begins a sentence there. */
  hasLower(word: string): boolean {
    this.#words ??= lowerWords(this.#blocks);
    return this.#words.has(word);
  }

  /** True when blanks after full stops are lost, so that "CD47.Here" is the end of a sentence and no name. */
  get losesBlanks(): boolean {
    this.#losesBlanks ??= hasLostBlanks(this.#blocks);
    return this.#losesBlanks;
  }
}

/** Of the full stops between a word and a capital, the share without a blank that no clean text has. */
const lostBlanks = 0.03;

function lowerWords(blocks: readonly Block[]): Set<string> {
  const words = new Set<string>();
  for (const { prose } of blocks) {
    for (const [word] of prose.text.matchAll(/\p{Ll}{3,30}/gu)) words.add(word);
  }
  return words;
}

function hasLostBlanks(blocks: readonly Block[]): boolean {
  let lost = 0;
  let kept = 0;
  for (const { prose } of blocks) {
    lost += prose.text.match(/\p{Ll}{3}\.(?=\p{Lu}\p{Ll})/gu)?.length ?? 0;
    kept += prose.text.match(/\p{Ll}{3}\. (?=\p{Lu}\p{Ll})/gu)?.length ?? 0;
  }
  return lost > lostBlanks * (lost + kept);
}

function trimmed(text: string, start: number, end: number): Span[] {
  const slice = text.slice(start, end);
  const from = start + slice.length - slice.trimStart().length;
  const to = start + slice.trimEnd().length;
  return from < to ? [span(from, to)] : [];
}

const closers = /[)\]"'”’»）］}]{0,4}/y;
/** Numbers printed raised after the full stop: "cases.1", "patients.9,10", "cels.5³"; commas get lost: "leukemia.2223". */
const raisedNumbers = /[\d⁰¹²³⁴-⁹]{1,6}(?:[,–-][\d⁰¹²³⁴-⁹]{1,3}){0,12}(?=\s|$|\p{Lu})/uy;
/** A citation after the full stop: "models. [3,4] We". A lone small number in round brackets counts an item: "(1) Each". */
const citationAfter =
  /(?:\s?\[\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,12}\]|\(\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,12}\)|\s\((?:\d{2,3}|\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){1,12})\))\.?(?=\s\p{Lu}|\p{Lu}\p{Ll}|\s*$)/uy;

/** How far a rule looks back and ahead, so that the time is linear in the text. */
const window = 60;
/** A bracket that is longer holds sentences of its own. */
const longestBracket = 300;

class Splitter {
  readonly #text: string;
  readonly #habits: Habits;
  /** For each unit, whether it stands within a bracket. */
  readonly #brackets: BracketIndex;

  constructor(text: string, habits: Habits) {
    this.#text = text;
    this.#habits = habits;
    this.#brackets = new BracketIndex(text);
  }

  split(from: number): Span[] {
    const sentences: Span[] = [];
    let start = from;
    for (const end of this.#ends(from)) {
      if (end <= start || isLabel(this.#text, start, end)) continue;
      sentences.push(...trimmed(this.#text, start, end));
      start = end;
    }
    sentences.push(...trimmed(this.#text, start, this.#text.length));
    return sentences;
  }

  /** Where sentences end, from left to right. */
  *#ends(from: number): Generator<number> {
    const marks = /[.!?．。！？]|[\])](?= \p{Lu}\p{Ll})/gu;
    marks.lastIndex = from;
    for (let mark = marks.exec(this.#text); mark !== null; mark = marks.exec(this.#text)) {
      const isBracket = /[\])]/.test(mark[0]);
      const end = isBracket ? this.#endAfterCitation(mark.index) : this.#endAfterStop(mark.index);
      if (end === undefined) continue;
      yield end;
      marks.lastIndex = Math.max(end, mark.index + 1);
    }
  }

  /** "cancer cells (73) Exosomes can": the full stop was lost after a citation. */
  #endAfterCitation(at: number): number | undefined {
    const before = this.#text.slice(Math.max(0, at - window), at + 1);
    if (!/\p{Ll} ?[([]\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,12}[)\]]$/u.test(before)) return undefined;
    if (/\bet\.? ?al\.?,? ?[([][^([]*$/.test(before)) return undefined;
    const next = /^ (\p{Lu}\p{Ll}+)(?=[\s,])/u.exec(this.#text.slice(at + 1, at + window))?.[1];
    if (next === undefined) return undefined;
    return sentenceStarters.has(next) || this.#habits.hasLower(next.toLowerCase()) ? at + 1 : undefined;
  }

  /** The end of the sentence that the full stop closes, citations after it included; undefined when it closes none. */
  #endAfterStop(at: number): number | undefined {
    if (this.#brackets.has(at)) return undefined;
    const before = this.#text.slice(Math.max(0, at - window), at);
    const close = this.#matchEnd(closers, at + 1);
    const raised =
      close === at + 1 || /["”’']/.test(this.#text.charAt(close - 1))
        ? this.#endOfRaised(before, close)
        : close;
    const end = this.#matchEnd(citationAfter, raised);
    const after = this.#text.slice(end, end + window);
    if (after === "" || /^\s+$/.test(after)) return end;
    const isCited = end > at + 1;
    const isEnd = /^\s/.test(after)
      ? endsBeforeBlank(before, after.trimStart(), isCited)
      : endsWithoutBlank(before, after, isCited) &&
        (this.#habits.losesBlanks || isCited || isPlainEnd(before));
    return isEnd ? end : undefined;
  }

  /** Digits after a full stop are a citation unless they are the decimals of a number. */
  #endOfRaised(before: string, at: number): number {
    if (/[\d\s]$/.test(before) || before === "" || openAbbreviations.has(plainWord(lastToken(before))))
      return at;
    return this.#matchEnd(raisedNumbers, at);
  }

  #matchEnd(pattern: RegExp, at: number): number {
    pattern.lastIndex = at;
    const match = pattern.exec(this.#text);
    return match === null ? at : at + match[0].length;
  }
}

/** Says which units stand within a short bracket: what is said there is part of the sentence around it. */
class BracketIndex {
  readonly #ranges: Span[] = [];
  #at = 0;

  constructor(text: string) {
    const open: number[] = [];
    for (const mark of text.matchAll(/[()（）[\]]/g)) {
      if (/[(（[]/.test(mark[0])) {
        open.push(mark.index);
        continue;
      }
      const start = open.pop();
      if (start === undefined || mark.index - start > longestBracket) continue;
      while ((this.#ranges.at(-1)?.start ?? -1) > start) this.#ranges.pop();
      this.#ranges.push(span(start, mark.index));
    }
  }

  /** Asked from left to right. */
  has(at: number): boolean {
    while ((this.#ranges[this.#at]?.end ?? Number.POSITIVE_INFINITY) < at) this.#at++;
    return (this.#ranges[this.#at]?.start ?? Number.POSITIVE_INFINITY) < at;
  }
}

/** Enumerators are part of the sentence that they number: "1. Exosomes are". */
function isLabel(text: string, start: number, end: number): boolean {
  return (
    end - start <= 8 &&
    /^\s*[([]?(?:\d{1,2}(?:\.\d{1,2}){0,2}|[A-Za-z]|[ivxIVX]{1,4})[)\]]?[.)]\s*$/.test(text.slice(start, end))
  );
}

function wordSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(" ")));
}

/** Never the last word of a sentence. */
const openAbbreviations = wordSet(
  "fig figs eq eqs eqn ref refs tab vol vols chap sect suppl supp no nos pp ed eds",
  "e.g i.e eg ie vs v.s cf c.f ca approx resp viz incl",
  "dr drs prof mr mrs st var subsp ssp str chr",
);
/** May be the last word; then a word that begins sentences follows. */
const closedAbbreviations = wordSet(
  "al etal etc inc co ltd corp jr sr dept univ sp spp cv",
  "u.s u.s.a u.k ph.d m.d a.m p.m s.c i.p i.v i.t i.m i.d s.e.m s.d n.s a.k.a",
  "jan feb mar apr jun jul aug sep sept oct nov dec",
);

const sentenceStarters = wordSet(
  "The This These Those That There They Their Then Thus Therefore To Taken Together Through Throughout Two Three",
  "Treatment Under Unlike Until Using Upon We When Whereas Where While Whether With Within Without Yet",
  "A An Additionally After All Although Also Among Another As At Based Because Before Besides Both But By",
  "Consequently Consistent Conversely Currently Despite Due During Each Even Finally First For From Further Furthermore",
  "Given Here Hence Herein However If Importantly In Indeed Instead Interestingly It Its Likewise Many Moreover Most",
  "Nevertheless Next No Notably Nonetheless Of On Once One Only Or Other Others Our Overall Particularly Previous",
  "Previously Recent Recently Regarding Second Several She He Similarly Since So Some Specifically Subsequently Such",
  "Surprisingly",
);

/** Names that begin in lower case: miR-9, mRNA, p53, c-Myc, siRNA, hsa-mir-21, let-7. */
const lowerName = /^(?:[a-z]{1,5}-?\p{Lu}|[a-z]{1,4}-?\d|hsa-|mmu-|\p{Ll}-\p{L}|[α-ω])/u;

/** True when the full stop follows a word or a bracket, and not a name such as B6.CAST or Tg.Hoxb6. */
function isPlainEnd(before: string): boolean {
  return /\p{Ll}{3}$|[)\]）］]$/u.test(before);
}

/** "(a)", "(a-d)", "(b and c)", "(*)", "c:", "*," before what a panel of a figure shows. */
const panelLabel =
  /^(?:\((?:\*{1,3}|[ivx]{1,4}|\p{Ll}(?:(?:\s?[-–,]\s?|\sand\s)\p{Ll}){0,8})\)|\*{1,3}[,:]?\s|\p{Ll}(?:[-–]\p{Ll})?[:.]\s)/u;

function endsBeforeBlank(before: string, after: string, isCertain: boolean): boolean {
  const next = /^[([{"'“‘«*]{0,3}/.exec(after)?.[0].length ?? 0;
  const start = after.slice(next);
  if (panelLabel.test(after)) return true;
  if (/^\p{Ll}/u.test(start) && !lowerName.test(start)) return false;
  if (/^[,;:.)\]–—-]/.test(start)) return false;
  return isCertain || !isAbbreviated(before, after);
}

/** "tumors.In contrast": a capital that begins a word after a word that can be the last of a sentence. */
function endsWithoutBlank(before: string, after: string, isCertain: boolean): boolean {
  const start = after.replace(/^["“‘(]/, "");
  if (/(?:https?:|www\.|\w@|doi)\S*$/i.test(before)) return false;
  const isWord = /^(?:\p{Lu}\p{Ll}|\p{Lu}[\s,，]|\p{Lu}{2,}[\s,\d-]|\p{Lu}+\p{Ll})/u.test(start);
  const isName = /^(?:miR|miRNA|mRNA|siRNA|lncRNA|let-|hsa-)/.test(start);
  if (!isWord && !isName) return false;
  if (/\p{Lu}{2}$/u.test(before) && /^\p{Lu}(?!\p{Ll})/u.test(start)) return false; // the line MM.1S
  if (isCertain) return true;
  if (!/[\p{L}\d)\]）］%”"’+]$/u.test(before)) return false;
  if (/^\p{Lu}{2,}/u.test(start) && /\p{Lu}$/u.test(before) && !/^\p{Lu}{2,}[\s,]/u.test(start)) return false;
  return !isAbbreviated(before, after);
}

/** "i.p" of "injected i.p", as printed. */
function lastToken(before: string): string {
  let start = before.length;
  while (start > 0 && !tokenBreak.test(before.charAt(start - 1))) start--;
  return before.slice(start);
}

const tokenBreak = /[\s([{（,;/–—]/;

/** A last token as the lists of abbreviations have it; "" for capitals, since "CF" and "CA" are no abbreviations of words. */
function plainWord(token: string): string {
  const word = token.replace(/^[^\p{L}]+/u, "");
  return /^\p{Lu}{2,}$/u.test(word) && !/^FIGS?$/.test(word) ? "" : word.toLowerCase();
}

/** True when the word before the full stop is an abbreviation, so that the sentence goes on. */
function isAbbreviated(before: string, after: string): boolean {
  const word = lastToken(before);
  const key = plainWord(word);
  if (key === "no" && !/^\d/.test(after)) return false;
  if (openAbbreviations.has(key)) return true;
  if (/[:;]\s\d{1,2}\)$/.test(before)) return true; // "1). It is"
  const isStarter = sentenceStarters.has(/^\p{Lu}\p{Ll}*/u.exec(after)?.[0] ?? "");
  if (/^\p{Lu}$/u.test(word)) return !isStarter && !isLetterName(before);
  if (/^(?:\p{L}{1,2}\.){1,4}\p{L}{1,2}$/u.test(word)) return !isStarter;
  return closedAbbreviations.has(key) && !isStarter;
}

/** True for "gene D" and "vitamin C", whose letter is no initial of a name. */
function isLetterName(before: string): boolean {
  const noun = /(\p{Ll}{3,}) \p{Lu}$/u.exec(before)?.[1];
  return noun !== undefined && !/^(?:and|from|with|van|von|den|der|del|the)$/.test(noun);
}
