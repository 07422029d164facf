/**
 * Names with Greek letters as keyboards write them: TNFa, TGF-b1, NFkB, b-catenin. Only names that stay unlike a word
 * are written so, and only in this very spelling: "Ab" is an antibody, "TNF a" is no name.
 */
import { foldWord, nameTokens } from "./fold.ts";

const latinLetters: Readonly<Record<string, string>> = {
  α: "a",
  β: "b",
  γ: "g",
  δ: "d",
  ε: "e",
  ζ: "z",
  κ: "k",
};

const greek = /[αβγδεζκ]/gu;
/** Two capitals or digits, without which a name is too like a word. */
const symbol = /[\p{Lu}\p{N}].*[\p{Lu}\p{N}]/u;
/** "β-catenin", "α-SMA" */
const greekFirst = /^[αβγ]-\p{L}{3,}/u;
/** The hyphen behind its letter is all that makes "b-catenin" a name. */
const greekBeforeWord = /^[αβγδεζκ]-\p{Ll}/u;
/** Longer names are those of chemistry. */
const longest = 16;

/** A name with Latin letters for its Greek ones. */
export function latinized(name: string): string {
  return name.replace(greek, (letter) => latinLetters[letter] ?? letter);
}

/** The sequences of folded words that a name is without its Greek letters, or none if it is not written so. */
export function latinForms(name: string): readonly (readonly string[])[] {
  const latin = latinized(name);
  if (latin === name || name.length > longest || !/^\S+$/u.test(name)) return [];
  if (!symbol.test(name) && !greekFirst.test(name)) return [];
  const words = wordsOf(latin);
  if (greekBeforeWord.test(name) || !latin.includes("-")) return [words];
  const joined = wordsOf(latin.replace(/-/gu, ""));
  return joined.length < words.length ? [words, joined] : [words];
}

function wordsOf(name: string): string[] {
  return nameTokens(name).map(({ start, end }) => foldWord(name.slice(start, end)));
}
