/** The words that modify a cell, one at a time: which kind of modifier a word is, and how it is written in the tables. */
import type { Modifier, ModifierKind } from "../model.ts";
import { type Span, sliceSpan } from "../span.ts";
import { type Draft, hasType } from "./draft.ts";

/** A modifier that may start before its last word, as a drug of several words does. */
export interface WordModifier extends Modifier {
  readonly start?: number;
}

/** Words that stand among modifiers and say nothing of the cell: species, determiners, "and". */
export const skipped =
  /^(?:and|or|the|these|those|human|murine|mouse|rat|canine|porcine|bovine|various|several|other|both|highly|poorly|parental)$/iu;

/** States that are no part of a cell's name. */
const states =
  /^(?:(?:non|un|in|pre|de|hyper|trans)?-?(?:activated|stimulated|polari[sz]ed|differentiated|transformed|immortali[sz]ed|malignant|metastatic|invasive|aggressive|proliferating|cycling|migrating|senescent|quiescent|dormant|resting|apoptotic|necrotic|dying|hypoxic|starved|irradiated|treated|infected|transfected|exhausted|dysfunctional|tolerogenic|inflammatory|pro-inflammatory|anti-inflammatory|immunosuppressive|circulating|disseminated|infiltrating|intratumou?ral|peritumou?ral|resident|adherent|primary|mature|immature|autologous|allogeneic|chemo-?sensitive|radio-?sensitive|drug-sensitive|sensitive|mesenchymal-like|stem-like))$/iu;
const polarity = /^(?:M[012][abcd]?|N[12])(?:-(?:like|type|pola?ri[sz]ed))?$/u;

const resistance = /^(?:(?<what>[\p{L}\p{N}].*?)-?)?(?:resistant|refractory|insensitive|tolerant)$/iu;
/** What a cell resists where the word before is no name. */
const therapies: Readonly<Record<string, string>> = {
  chemo: "chemotherapy",
  radio: "radiation",
  "radio-chemo": "chemoradiotherapy",
  immuno: "immunotherapy",
  drug: "drug",
  multidrug: "multidrug",
};

const signs =
  /(?<=[\p{L}\p{N}])(?:\(\+\)|[+\u207A\uFF0B]|[-\u2212\u2013]?(?:positive|pos)|-?(?:expressing))$/iu;
const sign =
  "(?:\\(\\+\\)|[+\\u207A\\uFF0B\\u2212]|(?<=[\\p{Lu}\\p{N}])(?:high|low|hi|lo|bright|dim)" +
  "|-(?:positive|negative|high|low|null|bright|dim|deficient|mutated|mutant|expressing|overexpressing|over-expressing" +
  "|depleted|silenced|knockdown|knockout|amplified|rich|transfected|transduced))";
/** Up to four markers, each with a sign; one in small letters takes no bare "+", which may be a sum. */
const signed = new RegExp(
  `^(?=.*\\p{L})(?!\\p{Ll}+[+(])(?:[\\p{L}\\p{N}./-]{1,14}?${sign}\\/?){1,4}-?$`,
  "u",
);
/** Only of CD numbers is a hyphen alone a sign. */
const lackedMarker = /^CD\d+\p{L}?[-\u2212]$/u;
const stateSuffix =
  /^.{1,30}-(?:pola?ri[sz]ed|stimulated|treated|activated|primed|educated|conditioned|infected|exposed|loaded|pulsed|sensitive|like)$/iu;
const place = /^(?<what>.+)-(?:derived|resident|infiltrating|associated)$/iu;

/** Longer words are no modifiers, but sequences, formulas and the like. */
const longestWord = 40;

/** What the word at a place says of the cell after it, or undefined for a word that is no modifier. */
export function modifierOf(text: string, at: Span, drafts: readonly Draft[]): WordModifier | undefined {
  const word = sliceSpan(text, at);
  if (word.length > longestWord) return undefined;
  const resists = resistance.exec(word);
  if (resists !== null) return resistant(resists.groups?.what ?? "", at, drafts);
  if (polarity.test(word)) return { kind: "state", text: word.replace(/-.*$/u, "") };
  if (states.test(word)) return { kind: "state", text: word.toLowerCase() };
  if (signed.test(word) || lackedMarker.test(word)) return { kind: "marker", text: withSign(word) };
  if (stateSuffix.test(word)) return { kind: "state", text: named(word, at, drafts) };
  return placed(place.exec(word)?.groups?.what, at, drafts);
}

function resistant(what: string, { start }: Span, drafts: readonly Draft[]): WordModifier {
  if (what === "") return { kind: "resistance", text: "unspecified" };
  const named = nameAt(start, start + what.length, drafts);
  return {
    kind: "resistance",
    text: named?.text ?? therapies[what.toLowerCase()] ?? what,
    ...startOf(named),
  };
}

const stem = /^.+(?=-)/u;

/** The word, with the preferred name where it begins with a mention: "trastuzumab-sensitive". */
function named(word: string, { start }: Span, drafts: readonly Draft[]): string {
  return word.replace(stem, (what) => nameAt(start, start + what.length, drafts)?.text ?? what);
}

function placed(
  what: string | undefined,
  { start }: Span,
  drafts: readonly Draft[],
): WordModifier | undefined {
  const name = what === undefined ? undefined : nameAt(start, start + what.length, drafts);
  const kind = kinds.find(([type]) => name?.type === type)?.[1];
  return name === undefined || kind === undefined ? undefined : { kind, text: name.text, start: name.start };
}

const kinds: readonly (readonly [type: string, kind: ModifierKind])[] = [
  ["anatomy", "tissue"],
  ["biofluid", "tissue"],
  ["cancer", "cancer"],
];

interface NamedPlace {
  readonly text: string;
  readonly type: string;
  readonly start: number;
}

/** The mention that ends where the stem of a word ends, and starts in it or before. */
function nameAt(start: number, end: number, drafts: readonly Draft[]): NamedPlace | undefined {
  const named = drafts.find(({ outer }) => outer.end === end && outer.start <= start);
  if (named === undefined) return undefined;
  return { text: named.entity.name, type: named.entity.type, start: named.outer.start };
}

function startOf(named: NamedPlace | undefined): { readonly start?: number } {
  return named === undefined ? {} : { start: named.start };
}

/** "CD8(+)", "CD8-positive" and "CD8+" are written alike. */
function withSign(word: string): string {
  return word
    .replace(signs, (sign) => (/express/iu.test(sign) ? "-expressing" : "+"))
    .replace(/-negative$/u, "-");
}

/** The "cisplatin-" of "cisplatin- and docetaxel-resistant": it shares the end of the modifier after it. */
export function suspendedBy(
  word: string,
  { start }: Span,
  next: Modifier | undefined,
  drafts: readonly Draft[],
): WordModifier | undefined {
  if (next?.kind !== "resistance" || !/^[\p{L}\p{N}].*-$/u.test(word)) return undefined;
  const named = drafts.find(
    (one) => hasType(one, "drug") && one.outer.start <= start && one.outer.end === start + word.length - 1,
  );
  return { kind: "resistance", text: named?.entity.name ?? word.slice(0, -1) };
}
