/**
 * Case: where capitals carry meaning and where they do not. MET is a gene and met is a verb, while Breast Cancer is
 * breast cancer. The rule of a name follows from its own shape; `exact` in the dictionary overrides it.
 */
import { isEnglish, isNumbered } from "./english.ts";
import { greekName } from "./fold.ts";
import { latinized } from "./latinized.ts";

/**
 * - `any`: the text may use any case
 * - `acronym`: as spelled, with one leading capital (PTEN, Pten) unless it is very short, all in capitals where the
 *   name mixes them, or with a capital at its end (RalA for RALA)
 * - `exact`: this very spelling, but for the kind of dash or apostrophe
 * - `latin`: this very spelling with Latin letters for Greek ones (TNFa), but for dashes
 */
export type CaseRule = "any" | "acronym" | "exact" | "latin";

/** Names with fewer letters and digits are too short to trust, unless the dictionary says `exact` or asks for context. */
const shortestName = 3;
/** From this many letters on a word that is not English is safe in any case. */
const safeLetters = 5;
/** The same for words with a hyphen: c-Fos, E-cadherin. */
const safeHyphenated = 4;
/** The same for those in capitals: T-ALL is not "tall". */
const safeCapitals = 6;

/** True for a name that is long enough to match by itself. */
export function isLongEnough(name: string): boolean {
  return name.length > longestUnclear || lengthOf(name) >= shortestName;
}

/** The rule for a name by its shape. */
export function caseRule(name: string): CaseRule {
  if (!isLongEnough(name)) return "acronym";
  if (name.includes(" ") || name === name.toLowerCase() || /\p{N}/u.test(name)) return "any";
  const letters = lettersOf(name);
  if (name.includes("-")) {
    const safe = name === name.toUpperCase() ? safeCapitals : safeHyphenated;
    return letters.length >= safe ? "any" : "acronym";
  }
  return letters.length >= safeLetters && !isEnglish(letters) ? "any" : "acronym";
}

/** Up to this length marks may make a name look longer than it is. */
const longestUnclear = 8;

function lengthOf(name: string): number {
  return name.replace(/[^\p{L}\p{N}]/gu, "").length;
}

/** What a name asks of the capitals of the text. */
export interface Casing {
  readonly rule: CaseRule;
  readonly name: string;
  /** English words that the name has in capitals: ALL in "ALL cell". */
  readonly capitals: readonly string[];
  /** Letters of a name of the rule `acronym`, Greek ones spelled out, or of the rule `latin`, Greek ones replaced. */
  readonly letters: string;
  /** It starts with a capital from A to Z that the text must have too. */
  readonly needsCapital: boolean;
  /** The word before the number of a symbol ("PEAK" of PEAK3), which the text must not write as a word. */
  readonly symbol: string;
}

const none: readonly string[] = [];

export function casing(rule: CaseRule, name: string): Casing {
  if (rule === "any") {
    const capitals = englishCapitals(name);
    return { rule, name, capitals, letters: "", needsCapital: false, symbol: symbolOf(name) };
  }
  const letters = lettersFor(rule, name);
  return { rule, name, capitals: none, letters, needsCapital: /^[A-Z]/u.test(name), symbol: "" };
}

function lettersFor(rule: CaseRule, name: string): string {
  if (rule === "acronym") return spelledLetters(name);
  return rule === "latin" ? withoutDashes(latinized(name)) : "";
}

/** Capitals before a number that are a word or a unit in small letters; "IL" and "BCL" are not. */
function symbolOf(name: string): string {
  const letters = /^(\p{Lu}{2,})\p{N}+\p{L}?$/u.exec(name)?.[1] ?? "";
  return isEnglish(letters) || isNumbered(letters) ? letters : "";
}

function englishCapitals(name: string): readonly string[] {
  if (name === name.toLowerCase()) return none;
  return (name.match(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu) ?? none).filter(isEnglish);
}

const lowerA = 0x61;
const lowerZ = 0x7a;

/** True when the first unit of the text rules a name out: most words of a text are no acronym. */
export function lacksCapital({ needsCapital }: Casing, firstUnit: number): boolean {
  return needsCapital && firstUnit >= lowerA && firstUnit <= lowerZ;
}

/** How the text writes a name. */
export interface Writing {
  readonly text: string;
  /** A capital means nothing here. */
  readonly startsSentence: boolean;
}

/** True when the text writes a name with capitals that its rule allows. `otherNumber`: of the last word. */
export function fitsCase(wanted: Casing, { text, startsSentence }: Writing, otherNumber: boolean): boolean {
  const { rule, name, letters: own } = wanted;
  if (rule === "any") return fitsAny(wanted, text);
  if (rule === "latin") return withoutDashes(text) === own;
  if (rule === "exact") return text === name || plainMarks(text) === plainMarks(name);
  const letters = spelledLetters(text);
  return fitsAcronym(own, otherNumber ? withoutEnding(letters) : letters, startsSentence);
}

/** The rule `any`, but for capitals that carry meaning under it as well. */
function fitsAny({ name, capitals, symbol }: Casing, text: string): boolean {
  if (capitals.length > 0 && !keepsCapitals(capitals, text)) return false;
  if (isPrefixed(name, text) || isFormula(name, text)) return false;
  return symbol === "" || keepsSymbol(symbol, text);
}

/** A small letter before capitals says something of its own: pGL3 is a plasmid, not PGL3. Factors of translation are so written. */
function isPrefixed(name: string, text: string): boolean {
  return /^\p{Ll}\p{Lu}/u.test(text) && /^\p{Lu}{2}/u.test(name) && !/^e[IER]F/u.test(text);
}

const formula = /^(?=\p{L}*\p{Ll})(?:Br|Ca|Cl|Cu|Fe|Mg|Na|Si|Zn|[CFHIKNOPS])+\p{N}$/u;

/** Elements with their own capitals are a formula: CCl4 is no CCL4. */
function isFormula(name: string, text: string): boolean {
  return formula.test(text) && name !== text;
}

/** A symbol that the text parts is not a word before a number: "PEAK 3", "Mmp-9", but not "March 5" or "min-1". */
function keepsSymbol(symbol: string, text: string): boolean {
  if (/\s/u.test(text)) return text.startsWith(symbol);
  return !/\p{Pd}/u.test(text) || text.startsWith(symbol) || text.startsWith(titleCase(symbol));
}

/**
 * Capitals that even the rule `any` asks for: an English word in capitals is not its lower-case twin, in a phrase
 * ("ALL cells") or before a number with a blank between ("HER 2", but not "treated her 2").
 */
function keepsCapitals(capitals: readonly string[], text: string): boolean {
  if (!/\s/u.test(text)) return true;
  return capitals.every((word) => text.includes(word) || text.includes(titleCase(word)));
}

function fitsAcronym(name: string, text: string, startsSentence: boolean): boolean {
  if (text === name) return true;
  if (text === titleCase(name)) return name.length >= shortestName && !(startsSentence && isEnglish(name));
  if (text === name.toUpperCase()) return name !== name.toLowerCase();
  return name.length > shortestName && lastCapital.test(text) && text.toUpperCase() === name;
}

/** Members of a family as laboratories write them: RalA, CrkL, RhoC; names in I are restriction enzymes (ScaI). */
const lastCapital = /^\p{L}\p{Ll}+[A-HJ-Z]$/u;

function withoutDashes(text: string): string {
  return text.replace(/\p{Pd}/gu, "");
}

function titleCase(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

function lettersOf(text: string): string {
  return plainWord.test(text) ? text : text.replace(/\P{L}/gu, "");
}

const plainWord = /^[A-Za-z]+$/u;

/** Letters with Greek ones spelled out, since ERα and ERalpha are one name. */
function spelledLetters(text: string): string {
  if (plainWord.test(text)) return text;
  return lettersOf(text).replace(
    /\p{Script=Greek}|[\u00B5\u00DF]/gu,
    (letter) => greekName(letter) ?? letter,
  );
}

/** Takes off a lower-case plural ending; one in capitals is part of the acronym (AIDS). */
function withoutEnding(text: string): string {
  return text.replace(/(?<=\p{L})(?:e?s)$/u, "");
}

/** What has no other dashes and apostrophes than the plain ones. */
const ascii = /^[\0-\x7F]*$/u;

/** A text with one kind of dash and of apostrophe. */
export function plainMarks(text: string): string {
  return ascii.test(text)
    ? text
    : text.replace(/\p{Pd}|\u2212/gu, "-").replace(/[\u2018\u2019\u02BC]/gu, "'");
}
