/**
 * Folding: what makes two spellings of a word one. Case, diacritics and the form of Greek letters go; `foldText` keeps
 * for every folded word the place it stands at.
 */

import { covers, type Span } from "../span.ts";
import { isApostrophe, type Token, tokenize, touches } from "../token.ts";

const greekNames: Readonly<Record<string, string>> = {
  α: "alpha",
  β: "beta",
  ß: "beta",
  γ: "gamma",
  δ: "delta",
  ε: "epsilon",
  ϵ: "epsilon",
  ζ: "zeta",
  η: "eta",
  θ: "theta",
  ϑ: "theta",
  ι: "iota",
  κ: "kappa",
  ϰ: "kappa",
  λ: "lambda",
  μ: "mu",
  ν: "nu",
  ξ: "xi",
  ο: "omicron",
  π: "pi",
  ρ: "rho",
  σ: "sigma",
  ς: "sigma",
  τ: "tau",
  υ: "upsilon",
  φ: "phi",
  ϕ: "phi",
  χ: "chi",
  ψ: "psi",
  ω: "omega",
};

/** Units below this limit are folded by table: Latin with its diacritics. */
const tableSize = 0x250;
const table = Uint16Array.from({ length: tableSize }, (_, code) => foldSlowly(code));

function foldSlowly(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase();
  const base = lower.normalize("NFD").charCodeAt(0);
  return lower.length === 1 ? base : code;
}

/** Lower-case unit without diacritic. One unit always gives one unit. */
export function foldUnit(code: number): number {
  return code < tableSize ? (table[code] ?? code) : foldSlowly(code);
}

/** Spelled-out name of a Greek letter in either case ("β" gives "beta"), or undefined. */
export function greekName(letter: string): string | undefined {
  if (letter.length !== 1 || letter < "\u00B5") return undefined;
  return greekNames[letter === "\u00B5" ? "μ" : letter.toLowerCase()];
}

/** The folded form of a word, number or mark; a Greek letter is spelled out. */
export function foldWord(text: string): string {
  if (/^[\x20-\x7E]*$/u.test(text)) return text.toLowerCase();
  const greek = greekName(text);
  if (greek !== undefined) return greek;
  if (text.length === 1 && isPlusUnit(text.charCodeAt(0))) return "+";
  return String.fromCharCode(...Array.from({ length: text.length }, (_, i) => foldUnit(text.charCodeAt(i))));
}

/**
 * Tokens that a name is compared by: without joints, without the possessive 's, with "(+)" reduced to its plus and "(165)"
 * to its number. `citations`: places of the text where numbers in brackets are no part of a name, "VEGFR(2)".
 */
export function nameTokens(text: string, citations: readonly Span[] = []): Token[] {
  const tokens = tokenize(text);
  const kept: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    if (belongsToName(text, tokens, token, i) || isCited(token, citations)) kept.push(token);
  }
  return kept;
}

function isCited(token: Token, citations: readonly Span[]): boolean {
  return token.kind === "mark" && citations.some((citation) => covers(citation, token));
}

function belongsToName(text: string, tokens: readonly Token[], token: Token, i: number): boolean {
  if (token.kind === "joint") return false;
  if (token.kind === "mark") {
    return !isBracketOfPlus(text, tokens, token, i) && !isBracketOfIndex(text, tokens, token, i);
  }
  return token.end - token.start > 1 || !isPossessive(text, tokens, token, i);
}

/** True for the "s" of "Hodgkin's". */
function isPossessive(text: string, tokens: readonly Token[], token: Token, i: number): boolean {
  const joint = tokens[i - 1];
  if (joint === undefined || text.charAt(token.start) !== "s" || !isApostrophe(text, joint)) return false;
  const owner = tokens[i - 2];
  return owner?.kind === "word" && touches(owner, joint) && touches(joint, token) && !touchesWord(tokens, i);
}

function touchesWord(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return touches(tokens[i], next) && next?.kind !== "mark" && next?.kind !== "joint";
}

/** True for either bracket of "CD8(+)". `token`: a mark. */
function isBracketOfPlus(text: string, tokens: readonly Token[], token: Token, i: number): boolean {
  const character = text.charAt(token.start);
  if (character === "(")
    return isPlus(text, tokens[i + 1]) && text.charAt(tokens[i + 2]?.start ?? -1) === ")";
  if (character === ")")
    return isPlus(text, tokens[i - 1]) && text.charAt(tokens[i - 2]?.start ?? -1) === "(";
  return false;
}

const index = /^(?:[1-9]\p{N}{0,2}|\p{Ll}{1,3})$/u;

/** True for either bracket of "p56(lck)" and "VEGF(165)", as databases write what is raised or lowered. */
function isBracketOfIndex(text: string, tokens: readonly Token[], { start }: Token, i: number): boolean {
  const character = text.charAt(start);
  if (character !== "(" && character !== ")") return false;
  const open = character === "(" ? i : i - 2;
  return closesIndex(text, tokens[open - 1], tokens[open + 1]) && isTouching(tokens, open);
}

function isTouching(tokens: readonly Token[], open: number): boolean {
  return [open - 1, open, open + 1].every((place) => touches(tokens[place], tokens[place + 1]));
}

/** True when an index in brackets ends with a token, and stands behind a word or number. */
export function closesIndex(text: string, before: Token | undefined, last: Token | undefined): boolean {
  if (before === undefined || last === undefined || !text.startsWith("(", before.end)) return false;
  if (before.end + 1 !== last.start || !text.startsWith(")", last.end)) return false;
  return before.kind !== "mark" && before.kind !== "joint" && index.test(text.slice(last.start, last.end));
}

/** A plus, a raised one, or the wide one of Asian fonts. */
export function isPlusUnit(code: number): boolean {
  return code === 0x2b || code === 0x207a || code === 0xff0b;
}

function isPlus(text: string, token: Token | undefined): boolean {
  return token !== undefined && isPlusUnit(text.charCodeAt(token.start));
}

export interface FoldedWord {
  readonly word: string;
  /** In the text that was folded. */
  readonly span: Span;
}

/** The folded words of a text, each with its place. */
export function foldText(text: string): FoldedWord[] {
  return nameTokens(text).map((token) => ({
    word: foldWord(text.slice(token.start, token.end)),
    span: { start: token.start, end: token.end },
  }));
}
