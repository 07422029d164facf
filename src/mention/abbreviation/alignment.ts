/**
 * How well the characters of a short form can be found, in order, in the words of a long form. A character at the
 * start of a word is free; one inside a word, or a word that is passed over, costs.
 */
import { greekName } from "../../dictionary/fold.ts";
import { type Span, span } from "../../span.ts";

/** Cost of a character inside a word, not next to the one before it. */
const insideCost = 1;
/** Cost of a character next to the one before it: "Ab" in "antibody" (a-b no), "Hh" no, "Smo" in "Smoothened". */
const adjacentCost = 0.5;
/** Cost of passing over a word that carries meaning. */
const skipCost = 1;
/** Cost of passing over "of", "and", "the", "acid" or a number. */
const stopCost = 0.25;
/** Cost of passing over a part of a compound after its first: the "terminal" of "amino-terminal". */
const partCost = 0.5;
/** Cost of a digit that the long form does not have: the 1 of Rb1. */
const digitCost = 0.75;
/** Cost of a long form that starts after a hyphen. */
const hyphenCost = 1;
/** Most that an alignment may cost for each character of the short form. */
const limit = 0.67;
/** The same for a short form of small letters only, which may be any word. */
const smallLimit = 0.25;
/** The same for a long form of one word, which leaves less to chance. */
const oneWordLimit = 0.85;
/** What stands before the first letter of a name and belongs to it: "1,2-" of "1,2-diacylglycerol", "c-". */
const locants = /(?<!\S)(?:[\d,'()+\u2032-]{1,40}|\p{L}|\d{1,3}-\p{Lu})-$/u;

const stopWords = new Set(
  "a acid an and as at by for from in into is of on or the their these this to via was were with".split(" "),
);

/** Digits that words stand for. */
const numberWords: ReadonlyMap<string, string> = new Map(
  [
    ["one", "first", "single", "mono"],
    ["two", "second", "double", "di"],
    ["three", "third", "triple", "tri"],
    ["four", "fourth", "tetra"],
    ["five", "fifth", "penta"],
    ["six", "sixth", "hexa"],
  ].flatMap((words, i) => words.map((word) => [word, String(i + 1)] as const)),
);

/** A finite verb: no long form goes on after it. */
const verbs = new Set("are can could did do does had has have may was were will".split(" "));

/** A word of the long form: from one start to the next. */
interface Word {
  readonly start: number;
  readonly end: number;
  /** What passing over it costs. */
  readonly pass: number;
  /** The digit that it stands for, or none. */
  readonly digit: string;
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
    const most = mostFor(short, i === words.length - 1) * letters.length;
    if (cost <= most && (best === undefined || cost < best.cost)) best = { start, cost };
  }
  if (best === undefined) return undefined;
  const prefix = locants.exec(text.slice(0, best.start))?.[0].length ?? 0;
  return span(best.start - prefix, text.length);
}

/** Most that each character may cost. `oneWord`: the long form is one word. */
function mostFor(short: string, oneWord: boolean): number {
  if (/^\p{Ll}{3,}$/u.test(short)) return smallLimit;
  return oneWord ? oneWordLimit : limit;
}

/** Letters and digits of a short form, folded; a Greek letter as the first of its name, a last plus as "positive". */
function alignable(short: string): string {
  return foldGreek(short)
    .replace(/(?<=^\p{L}{3,})\+$/u, "p")
    .replace(/(?<=^\p{L}{3,})[-\u2212]$/u, "n")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

const greek = /[\p{Script=Greek}\u00B5\u00DF]/gu;

function foldGreek(text: string): string {
  return text.replace(greek, (letter) => greekName(letter)?.charAt(0) ?? letter).toLowerCase();
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/\p{L}+|\p{N}+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    pass: passCost(word.toLowerCase(), text.charAt(index - 1)),
    digit: numberWords.get(word.toLowerCase()) ?? "",
  }));
}

/** `before`: the character before the word. */
function passCost(word: string, before: string): number {
  if (verbs.has(word)) return Number.POSITIVE_INFINITY;
  if (stopWords.has(word) || /\p{N}/u.test(word)) return stopCost;
  return /\p{Pd}/u.test(before) ? partCost : skipCost;
}

function startCost(text: string, word: Word | undefined): number {
  if (word === undefined || stopWords.has(text.slice(word.start, word.end))) return Number.POSITIVE_INFINITY;
  const before = text.charAt(word.start - 1);
  if (before === "-" && locants.test(text.slice(0, word.start))) return 0;
  return /[\p{Pd}/]/u.test(before) ? hyphenCost : 0;
}

/**
 * Least cost of finding all letters in order, the first at the start of the first word. `costs[k]`, after the words
 * so far, is that of having found the first k letters.
 */
function alignmentCost(letters: string, text: string, words: readonly Word[]): number {
  const first = words[0];
  if (first === undefined || !opens(first, text, letters.charAt(0))) return Number.POSITIVE_INFINITY;
  let costs = [0, ...[...letters].map(() => Number.POSITIVE_INFINITY)];
  words.forEach((word, i) => {
    const passed = costs.map((cost) => (i === 0 ? Number.POSITIVE_INFINITY : cost + word.pass));
    costs.forEach((cost, k) => {
      if (cost < Number.POSITIVE_INFINITY) spend(passed, cost, k, letters, text, word);
    });
    passDigits(passed, letters);
    costs = passed;
  });
  return costs.at(-1) ?? Number.POSITIVE_INFINITY;
}

function opens(word: Word, text: string, letter: string): boolean {
  return text.charAt(word.start) === letter || (word.digit !== "" && word.digit === letter);
}

/** Lowers `costs[k + n]` to what finding the next n letters in a word costs. */
function spend(costs: number[], cost: number, k: number, letters: string, text: string, word: Word): void {
  if (word.pass === Number.POSITIVE_INFINITY) return;
  if (word.digit !== "" && word.digit === letters.charAt(k)) lower(costs, k + 1, cost);
  let at = word.start;
  let sum = cost;
  for (let next = k; next < letters.length; next++) {
    const found = text.indexOf(letters.charAt(next), at);
    if (found < 0 || found >= word.end || (next === k && k === 0 && found !== word.start)) return;
    sum += letterCost(found, at, word);
    at = found + 1;
    lower(costs, next + 1, sum);
  }
}

/** Digits after two letters or more may be missing from the long form. */
function passDigits(costs: number[], letters: string): void {
  if (!/^\P{N}{2,}\p{N}{1,2}\P{N}*$/u.test(letters)) return;
  for (let k = 2; k < letters.length; k++) {
    if (/\p{N}/u.test(letters.charAt(k))) lower(costs, k + 1, (costs[k] ?? 0) + digitCost);
  }
}

function lower(costs: number[], at: number, cost: number): void {
  costs[at] = Math.min(costs[at] ?? Number.POSITIVE_INFINITY, cost);
}

function letterCost(found: number, expected: number, word: Word): number {
  if (found === word.start) return 0;
  return found === expected ? adjacentCost : insideCost;
}
