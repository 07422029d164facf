/**
 * The word sequences that a name may be written as. Text is folded by rule (`fold.ts`); what depends on the name (a
 * hyphen that may be left out, the plural of the last word, "+" or "positive") is listed here, once, when a dictionary
 * is compiled, so that matching only follows sequences.
 */
import { type Token, touches } from "../token.ts";
import { foldWord, nameTokens } from "./fold.ts";

/** The ways to write a name. */
export interface Variants {
  /** Sequences of folded words, the name's own words first. None for a name without words. */
  readonly forms: readonly (readonly string[])[];
  /** The last word may stand in the other grammatical number. */
  readonly inflects: boolean;
}

/** Above this many places at which words may be joined, only all or none are. */
const mostJoins = 3;

export function variants(name: string): Variants {
  const tokens = nameTokens(name);
  if (tokens.length === 0) return { forms: [], inflects: false };
  return { forms: joinedForms(name, tokens).flatMap(plusForms), inflects: tokens.at(-1)?.kind === "word" };
}

/** "multi-vesicular body" as three words and, joined, as two. */
function joinedForms(name: string, tokens: readonly Token[]): string[][] {
  const words = tokens.map(({ start, end }) => foldWord(name.slice(start, end)));
  const places = joints(name, tokens);
  if (places.length === 0) return [words];
  return subsets(places).map((joined) => joinAt(words, joined));
}

/** Places of the words that may be joined to the one before them. */
function joints(name: string, tokens: readonly Token[]): number[] {
  const places: number[] = [];
  for (let i = 1; i < tokens.length; i++) if (mayJoin(name, tokens[i - 1], tokens[i])) places.push(i);
  return places;
}

function joinAt(words: readonly string[], places: ReadonlySet<number>): string[] {
  const joined: string[] = [];
  words.forEach((word, i) => {
    if (places.has(i)) joined.push((joined.pop() ?? "") + word);
    else joined.push(word);
  });
  return joined;
}

/** Two words or Greek letters with a hyphen, or at a Greek border nothing, between them. */
function mayJoin(name: string, before: Token | undefined, after: Token | undefined): boolean {
  if (before === undefined || after === undefined || !isLetters(before) || !isLetters(after)) return false;
  return touches(before, after) || /^\p{Pd}$/u.test(name.slice(before.end, after.start));
}

function isLetters({ kind }: Token): boolean {
  return kind === "word" || kind === "greek";
}

function subsets(places: readonly number[]): ReadonlySet<number>[] {
  if (places.length > mostJoins) return [new Set(), new Set(places)];
  let sets: number[][] = [[]];
  for (const place of places) sets = [...sets, ...sets.map((set) => [...set, place])];
  return sets.map((set) => new Set(set));
}

/** "CD8+ T cell" and "CD8-positive T cell" are one name. */
function plusForms(words: string[]): string[][] {
  if (!words.includes("+") && !words.includes("positive")) return [words];
  const swapped = words.map((word, i) => {
    if (i === 0) return word;
    if (word === "+") return "positive";
    return word === "positive" ? "+" : word;
  });
  return [words, swapped];
}
