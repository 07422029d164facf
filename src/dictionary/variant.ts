/**
 * The word sequences that a name may be written as. Text is folded by rule (`fold.ts`); what depends on the name (a
 * hyphen that may be left out, the plural of the last word, "+" or "positive") is listed here, once, when a dictionary
 * is compiled, so that matching only follows sequences.
 */
import { type Token, touches } from "../token.ts";
import { foldWord, nameTokens } from "./fold.ts";
import { plurals } from "./spelling.ts";

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
  const plain = joinedForms(name, tokens).flatMap(plusForms);
  const forms = numbered.test(name) ? plain.flatMap(numeralForms).flatMap(listedForms) : plain;
  return { forms, inflects: tokens.at(-1)?.kind === "word" };
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

/** A word in small letters with a numeral or letter behind it: "class II", "caspase-3", but not "IL-2" or "GnRH-I". */
const numbered = /(?<!\p{L})\p{L}\p{Ll}{3,}[\s\p{Pd}](?:\p{N}{1,2}|[IVX]{1,4}|\p{L})(?![\p{L}\p{N}])/u;
const romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
/** Fewest letters of a word that a numeral follows: "class", "type", "laminin", but not "IL" or "Rab". */
const shortestNumbered = 4;

/** "MHC class II" and "MHC class 2", "caspase-3" and "caspase III": the numeral after a word, roman or arabic. */
function numeralForms(words: readonly string[]): (readonly string[])[] {
  const place = words.findIndex((word, i) => isNumeral(word) && isCounted(words[i - 1]));
  return place < 0 ? [words] : [words, words.with(place, otherNumeral(words[place] ?? ""))];
}

function isNumeral(word: string): boolean {
  return romans.includes(word) || /^[1-9]$/u.test(word);
}

function otherNumeral(word: string): string {
  const number = romans.indexOf(word) + 1;
  return number > 0 ? String(number) : (romans[Number(word) - 1] ?? word);
}

function isCounted(word: string | undefined): boolean {
  return word !== undefined && word.length >= shortestNumbered && /^\p{Ll}+$/u.test(word);
}

/** "caspases 3", as lists begin that go on "and 9": the plural before a numeral or letter that ends the name. */
function listedForms(words: readonly string[]): (readonly string[])[] {
  const last = words.at(-1) ?? "";
  const counted = words.at(-2);
  if (
    counted === undefined ||
    !isCounted(counted) ||
    !(isNumeral(last) || /^(?:\p{N}{1,2}|\p{L})$/u.test(last))
  )
    return [words];
  return [words, ...plurals(counted).map((plural) => words.with(-2, plural))];
}
