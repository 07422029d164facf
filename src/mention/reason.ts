/**
 * Why a mention was tagged, in a few words. For a name of a dictionary: which name of its entry the text has, and in
 * what it is written otherwise: "synonym, plural, Greek letter".
 */
import { foldText } from "../dictionary/fold.ts";
import { isPlural, spellings } from "../dictionary/spelling.ts";
import type { Draft, FoundName } from "./draft.ts";

/** `text`: of the sentence. */
export function describeReason({ reason, outer }: Draft, text: string): string {
  return typeof reason === "string" ? reason : describeName(reason, text.slice(outer.start, outer.end));
}

function describeName({ name, preferred, context }: FoundName, written: string): string {
  const kind = preferred ? "preferred name" : "synonym";
  const changes =
    written === name
      ? ""
      : changesOf(name, written)
          .map((change) => `, ${change}`)
          .join("");
  return context === undefined ? kind + changes : `${kind}${changes}, ${contexts[context]}`;
}

const contexts = {
  document: "another name of it stands in the document",
  cue: "a word beside it in the document shows its kind",
  list: "it stands in a list with names of its kind",
  sentence: "what undergoes it stands in the sentence",
} as const;

/** Pairs of a name and a writing recur throughout a corpus, and to compare them takes long. */
const compared = new Map<string, readonly string[]>();
const mostCompared = 10_000;

/** What changes between a name as listed and as written, each in a word or two. */
function changesOf(name: string, written: string): readonly string[] {
  if (name.toLowerCase() === written.toLowerCase()) return [];
  const key = `${name}\n${written}`;
  const known = compared.get(key);
  if (known !== undefined) return known;
  if (compared.size >= mostCompared) compared.clear();
  const found = compare(name, written);
  compared.set(key, found);
  return found;
}

function compare(name: string, written: string): string[] {
  return changes.filter(([, test]) => test(name, written)).map(([change]) => change);
}

type Change = readonly [change: string, test: (name: string, written: string) => boolean];

const changes: readonly Change[] = [
  ["plural", (name, written) => isPlural(lastWord(written), lastWord(name))],
  ["singular", (name, written) => isPlural(lastWord(name), lastWord(written))],
  ["Greek letter", differsIn(/\p{Script=Greek}|[\u00B5\u00DF]/gu)],
  ["plus or positive", differsIn(/positive/giu)],
  ["possessive", differsIn(/['\u2018\u2019\u02BC]s(?!\p{L})/gu)],
  ["around a bracket", differsIn(/[(\uFF08]\p{Ll}?\p{Lu}/gu)],
  ["British or American spelling", hasOtherSpelling],
  ["hyphenation", (name, written) => joints(name) !== joints(written)],
  ["accents", differsIn(/\p{M}/gu)],
];

/** True when only one of two texts has what a pattern finds, or has it more often. */
function differsIn(pattern: RegExp): (name: string, written: string) => boolean {
  const countIn = (text: string) => text.normalize("NFD").match(pattern)?.length ?? 0;
  return (name, written) => countIn(name) !== countIn(written);
}

function lastWord(text: string): string {
  return foldText(text).at(-1)?.word ?? "";
}

function hasOtherSpelling(name: string, written: string): boolean {
  const words = new Set(foldText(name).map(({ word }) => word));
  return foldText(written).some(
    ({ word }) => !words.has(word) && spellings(word).some((other) => other !== word && words.has(other)),
  );
}

const bracketed = /\s?[(\uFF08]\p{Ll}?\p{Lu}[^)\uFF09]*[)\uFF09]/gu;

/** What stands between words, but for brackets: a blank for any number of them, and all dashes alike. */
function joints(text: string): string {
  const found = text.replace(bracketed, "").match(/[\s\p{Pd}\u2212/_]+/gu) ?? [];
  return found.map((joint) => joint.replace(/\s+/gu, " ").replace(/\p{Pd}|\u2212/gu, "-")).join();
}
