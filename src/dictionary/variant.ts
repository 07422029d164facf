/**
 * The word sequences that a name may be written as. Text is folded by rule (`fold.ts`); what depends on the name (a
 * hyphen that may be left out, the plural of the last word, "+" or "positive") is listed here, once, when a dictionary
 * is compiled, so that matching only follows sequences.
 */
import { type Token, touches } from "../token.ts";
import { foldWord, nameTokens } from "./fold.ts";
import { otherNumbers } from "./spelling.ts";

/** One way to write a name, as folded words. */
export interface Variant {
  readonly words: readonly string[];
  /** The same with the last word in the other grammatical number. */
  readonly others: readonly (readonly string[])[];
}

/** Above this many places at which words may be joined, only all or none are. */
const mostJoins = 3;

/** Every variant of a name, the name's own words first. Empty for a name without words. */
export function variants(name: string): Variant[] {
  const tokens = nameTokens(name);
  const inflects = tokens.at(-1)?.kind === "word";
  return joinedForms(name, tokens)
    .flatMap(plusForms)
    .filter((words) => words.length > 0)
    .map((words) => ({ words, others: inflects ? otherForms(words) : [] }));
}

/** "multi-vesicular body" as three words and, joined, as two. */
function joinedForms(name: string, tokens: readonly Token[]): string[][] {
  const places = tokens.map((_, i) => i).filter((i) => mayJoin(name, tokens[i - 1], tokens[i]));
  return subsets(places).map((joined) => joinAt(name, tokens, joined));
}

function joinAt(name: string, tokens: readonly Token[], places: ReadonlySet<number>): string[] {
  const words: string[] = [];
  tokens.forEach((token, i) => {
    const word = foldWord(name.slice(token.start, token.end));
    if (places.has(i)) words.push((words.pop() ?? "") + word);
    else words.push(word);
  });
  return words;
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

function otherForms(words: readonly string[]): string[][] {
  const start = words.slice(0, -1);
  return otherNumbers(words.at(-1) ?? "").map((word) => [...start, word]);
}
