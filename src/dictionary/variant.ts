/**
 * The word sequences that a name may be written as. Text is folded by rule (`fold.ts`); what depends on the name (a
 * hyphen that may be left out, the plural of the last word, "+" or "positive") is listed here, once, when a dictionary
 * is compiled, so that matching only follows sequences.
 */
import { type Token, touches } from "../token.ts";
import { foldWord, nameTokens } from "./fold.ts";
import { otherNumbers } from "./spelling.ts";

/** Folded words in order; the number of the last one may differ from the name's. */
export interface Variant {
  readonly words: readonly string[];
  /** True when the last word has the other grammatical number. */
  readonly otherNumber: boolean;
}

/** Above this many places at which words may be joined, only all or none are. */
const mostJoins = 3;

/** Every variant of a name, the name's own words first. Empty for a name without words. */
export function variants(name: string): Variant[] {
  const tokens = nameTokens(name);
  if (tokens.length === 0) return [];
  const seen = new Map<string, Variant>();
  for (const words of joinedForms(name, tokens).flatMap(plusForms)) {
    for (const variant of numberForms(words, endsInWord(tokens))) {
      const key = variant.words.join(" ");
      if (!seen.has(key)) seen.set(key, variant);
    }
  }
  return [...seen.values()];
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
  const swapped = words.map((word, i) => {
    if (i === 0) return word;
    if (word === "+") return "positive";
    return word === "positive" ? "+" : word;
  });
  return swapped.every((word, i) => word === words[i]) ? [words] : [words, swapped];
}

function endsInWord(tokens: readonly Token[]): boolean {
  return tokens.at(-1)?.kind === "word";
}

function numberForms(words: string[], inflects: boolean): Variant[] {
  const own: Variant = { words, otherNumber: false };
  const last = words.at(-1);
  if (!inflects || last === undefined) return [own];
  const others = otherNumbers(last).map((word) => ({
    words: [...words.slice(0, -1), word],
    otherNumber: true,
  }));
  return [own, ...others];
}
