/** What becomes of one name, by its own shape. Names that several records share are judged in `share.ts`. */
import { mirnaType } from "../dictionary/dictionary.ts";
import { isEnglish } from "../dictionary/english.ts";
import type { EntityType } from "../model.ts";
import { isCommonShortForm, isDiseaseName, isGeneral, isNumbered } from "./ambiguous.ts";
import type { Rule } from "./rule.ts";
import type { Scope } from "./scope.ts";

/**
 * - `keep`: an ordinary name
 * - `exact`, `context`: kept, in the column of the dictionary that restricts it
 * - `drop`: left out; as a label it may stay, since no text has it or the matcher refuses it
 * - `refuse`: left out; as a label it makes the record useless
 */
export type Fate = "keep" | "exact" | "context" | "drop" | "refuse";

export interface Verdict {
  readonly fate: Fate;
  readonly rule?: Rule;
}

export interface Candidate {
  readonly text: string;
  readonly type: EntityType;
  readonly scope: Scope;
  readonly minLength: number;
}

type Test = (candidate: Candidate) => boolean;

/** The matcher takes shorter names only as `exact`. */
const shortestFree = 3;
const mostWords = 6;
const mostCharacters = 80;
const shortAlias = /^(?:\p{L}{1,3}|\d\p{L}\d)$/u; // NPC, RCC, 2G7; but not IL6
const capitalAlias = /^(?:\p{Lu}{5,}|(?=.{5})\p{Lu}+-\p{Lu}+)$/u; // TRAITS, T-ALK
const abbreviation = /^\p{Lu}[\p{Lu}\p{N}-]{1,4}s?$/u; // NSCLC, MSCs
const shortCellLine = /^(?:\p{L}{1,4}|.{1,3})$/u; // OF, MAY, Beta, 14C
const singleWord = /^\p{L}+$/u; // Release, of a virus
const wordsOnly = /^[\p{L}\s]*\s[\p{L}\s]*$|^\p{Ll}+$/u; // human lung, scar
const capitalised = /^\p{Lu}\p{Ll}+$/u; // Fisher
const lettersOnly = /^[\p{L}-]+$/u; // FOCUS, Plat-E
/** The text states such a thing, and names of the kind would hide what it states. */
const statement =
  /^(?:(?:positive|negative|up|down)[- ])?(?:(?:up|down)[- ]?)?(?:regulation|activation|inhibition|stimulation|induction|suppression|promotion|modulation|maintenance|establishment|termination) of |^(?:cellular )?response to |^(?:detection|recognition|clearance|engulfment|perception) of |^(?:pro|anti)-\p{L}+sis$/iu;
const moleculeFunction = / (?:binding|activity)$/iu;
const lettered = /^\p{L}[ -]+\p{L}+$/u; // C cell, H- cell

/** Types whose names are symbols; those of all others are words and phrases. */
const symbolTypes: ReadonlySet<EntityType> = new Set(["protein", "rna", "cell_line"]);
const isSymbol: Test = ({ type }) => symbolTypes.has(type);
const isWord: Test = ({ text }) => isEnglish(text);

/** Tried in this order; the first that is true decides. */
const tests: readonly (readonly [Rule, Fate, Test])[] = [
  ["unusable", "refuse", ({ text }) => /^[=+\-@'\t]|[|\uFFFD]/u.test(text) || !/\p{L}/u.test(text)],
  ["too-short", "context", (name) => name.scope === "label" && lengthOf(name) < name.minLength],
  ["too-short", "drop", (name) => lengthOf(name) < name.minLength],
  ["too-long", "drop", ({ text }) => text.length > mostCharacters || text.split(/\s+/u).length > mostWords],
  ["unspecified", "drop", ({ text }) => /\bNOS\b|\b(?:un|not otherwise )specified\b/iu.test(text)],
  ["inverted", "drop", ({ text }) => /,\s/u.test(text)],
  ["statement", "drop", ({ text, type }) => type === "process" && statement.test(text)],
  ["function", "refuse", ({ text, type }) => type === "process" && moleculeFunction.test(text)],
  ["general", "refuse", (name) => isGeneral(name.text) && !(isGene(name) && isCapital(name))],
  ["general", "refuse", ({ text, type }) => type === "pathway" && singleWord.test(text)],
  [
    "english-word",
    "refuse",
    (name) => isSymbol(name) && isWord(name) && name.text === name.text.toLowerCase(),
  ],
  ["only-exact", "exact", (name) => isGene(name) && isWord(name) && name.scope === "label"],
  ["ambiguous", "context", isWord],
  ["short-cell-line", "context", (name) => isCellLine(name) && shortCellLine.test(name.text)],
  ["cell-line-words", "refuse", (name) => isCellLine(name) && wordsOnly.test(name.text)],
  ["cell-line-words", "context", (name) => isCellLine(name) && capitalised.test(name.text)],
  ["disease-name", "drop", (name) => isAlias(name) && isDiseaseName(name.text)],
  ["short-alias", "context", (name) => isAlias(name) && shortAlias.test(name.text)],
  ["abbreviation", "context", (name) => isAbbreviation(name)],
  ["numbered", "exact", ({ text }) => isNumbered(text)],
  ["letters-exact", "exact", isWordLike],
  ["letters-exact", "exact", (name) => lengthOf(name) < shortestFree],
];

function lengthOf({ text }: Candidate): number {
  return text.replace(/[^\p{L}\p{N}]/gu, "").length;
}

function isGene({ type }: Candidate): boolean {
  return type === "protein" || type === "rna";
}

function isCapital({ text }: Candidate): boolean {
  return text === text.toUpperCase();
}

function isCellLine({ type }: Candidate): boolean {
  return type === "cell_line";
}

function isAlias(name: Candidate): boolean {
  return isGene(name) && name.scope !== "label";
}

/** True for letters that prose in lower case could have as a word. Genes of mice are written Itgam: labels stay free. */
function isWordLike(name: Candidate): boolean {
  if (isCellLine(name)) return lettersOnly.test(name.text);
  if (name.type === "cell_type") return lettered.test(name.text);
  return (isAlias(name) || name.type === "rna") && capitalAlias.test(name.text);
}

function isAbbreviation(name: Candidate): boolean {
  if (isCommonShortForm(name.text)) return true;
  return !isSymbol(name) && abbreviation.test(name.text);
}

/** Names of miRNAs are left as they are: grammar reads them, and the dictionary only gives their identifiers. */
export function judge(candidate: Candidate): Verdict {
  if (candidate.type === mirnaType) return { fate: "keep" };
  const [rule, fate] = tests.find(([, , test]) => test(candidate)) ?? [];
  return rule === undefined || fate === undefined ? { fate: "keep" } : { fate, rule };
}
