/**
 * How well the characters of a short form can be found, in order, in the words of a long form. A character at the
 * start of a word is free; one inside a word, or a word that is passed over, costs.
 */
import { greekName } from "../dictionary/fold.ts";
import { type Span, span } from "../span.ts";

/** Cost of a character inside a word, not next to the one before it. */
const insideCost = 1;
/** Cost of a character next to the one before it: "Ab" in "antibody" (a-b no), "Hh" no, "Smo" in "Smoothened". */
const adjacentCost = 0.5;
/** Cost of passing over a word that carries meaning. */
const skipCost = 1;
/** Cost of passing over "of", "and", "the" or a number. */
const stopCost = 0.25;
/** Cost of a long form that starts after a hyphen. */
const hyphenCost = 1;
/** Most that an alignment may cost for each character of the short form. */
const limit = 0.67;
/** The same for a long form of one word, which leaves less to chance. */
const oneWordLimit = 0.85;
/** What stands before the first letter of a chemical name: "1,2-" of "1,2-diacylglycerol". */
const locants = /(?<!\S)[\d,'()+\u2032-]+-$/u;

const stopWords = new Set(
  "a an and as at by for from in into is of on or the their these this to via was were with".split(" "),
);

/** A word of the long form: from one start to the next. */
interface Word {
  readonly start: number;
  readonly end: number;
  readonly stop: boolean;
}

/** The part of a text, up to its end, that a short form stands for. `whole`: it must be all of the text. */
export function align(short: string, text: string, whole: boolean): Span | undefined {
  const letters = alignable(short);
  const words = wordsOf(text);
  const folded = [...text].length === text.length ? foldGreek(text) : text.toLowerCase();
  let best: { start: number; cost: number } | undefined;
  for (let i = whole ? 0 : words.length - 1; i >= 0; i--) {
    const start = words[i]?.start ?? 0;
    const cost = startCost(text, words[i]) + alignmentCost(letters, folded, words.slice(i));
    const most = (i === words.length - 1 ? oneWordLimit : limit) * letters.length;
    if (cost <= most && (best === undefined || cost < best.cost)) best = { start, cost };
  }
  if (best === undefined) return undefined;
  const prefix = locants.exec(text.slice(0, best.start))?.[0].length ?? 0;
  return span(best.start - prefix, text.length);
}

/** Letters and digits of a short form, folded; a Greek letter as the first of its name. */
function alignable(short: string): string {
  return foldGreek(short).replace(/[^\p{L}\p{N}]/gu, "");
}

function foldGreek(text: string): string {
  return [...text].map((character) => greekName(character)?.charAt(0) ?? character.toLowerCase()).join("");
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/\p{L}+|\p{N}+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    stop: stopWords.has(word.toLowerCase()) || /\p{N}/u.test(word),
  }));
}

function startCost(text: string, word: Word | undefined): number {
  if (word === undefined || stopWords.has(text.slice(word.start, word.end))) return Number.POSITIVE_INFINITY;
  if (locants.test(text.slice(0, word.start))) return 0;
  return /[\p{Pd}/]/u.test(text.charAt(word.start - 1)) ? hyphenCost : 0;
}

/**
 * Least cost of finding all letters in order, the first at the start of the first word. `costs[k]`, after the words
 * so far, is that of having found the first k letters.
 */
function alignmentCost(letters: string, text: string, words: readonly Word[]): number {
  const first = words[0];
  if (first === undefined || text.charAt(first.start) !== letters.charAt(0)) return Number.POSITIVE_INFINITY;
  let costs = [0, ...[...letters].map(() => Number.POSITIVE_INFINITY)];
  words.forEach((word, i) => {
    const passed = costs.map((cost) =>
      i === 0 ? Number.POSITIVE_INFINITY : cost + (word.stop ? stopCost : skipCost),
    );
    costs.forEach((cost, k) => {
      if (cost < Number.POSITIVE_INFINITY) spend(passed, cost, k, letters, text, word);
    });
    costs = passed;
  });
  return costs.at(-1) ?? Number.POSITIVE_INFINITY;
}

/** Lowers `costs[k + n]` to what finding the next n letters in a word costs. */
function spend(costs: number[], cost: number, k: number, letters: string, text: string, word: Word): void {
  let at = word.start;
  let sum = cost;
  for (let next = k; next < letters.length; next++) {
    const found = text.indexOf(letters.charAt(next), at);
    if (found < 0 || found >= word.end || (next === k && k === 0 && found !== word.start)) return;
    sum += letterCost(found, at, word);
    at = found + 1;
    costs[next + 1] = Math.min(costs[next + 1] ?? Number.POSITIVE_INFINITY, sum);
  }
}

function letterCost(found: number, expected: number, word: Word): number {
  if (found === word.start) return 0;
  return found === expected ? adjacentCost : insideCost;
}
