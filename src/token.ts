/**
 * Tokens: the smallest runs that names and grammar are built of. "HSP70-positive" is `HSP` `70` `-` `positive`, so
 * that HSP70, HSP-70 and HSP 70 differ only in what stands between the same words. Spans count UTF-16 units.
 */
import type { Span } from "./span.ts";

/**
 * - `word`: letters, without Greek ones
 * - `number`: digits
 * - `greek`: one Greek letter, which names also spell out, or the sharp s (ß) that many write for a beta
 * - `joint`: what names write or leave out at will: hyphens, dashes, slashes, apostrophes, underscores
 * - `mark`: any other character that is not white space, alone
 */
export type TokenKind = "word" | "number" | "greek" | "joint" | "mark";

export interface Token extends Span {
  readonly kind: TokenKind;
}

const joints =
  "-\u00AD\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE63\uFF0D/\u2044\uFF0F'\u2018\u2019\u02BC\u2032`_";
const apostrophes = "'\u2018\u2019\u02BC\u2032`";

type CharacterClass = TokenKind | "space";

/** Classes of the units below this limit, which covers Latin and Greek. */
const tableSize = 0x400;
const table: readonly CharacterClass[] = Array.from({ length: tableSize }, (_, code) =>
  classify(String.fromCharCode(code)),
);

function classify(character: string): CharacterClass {
  if (/^\s$/u.test(character)) return "space";
  if (joints.includes(character)) return "joint";
  if (/^[\p{Script=Greek}\u00B5\u00DF]$/u.test(character) && /^\p{L}$/u.test(character)) return "greek";
  if (/^[\p{L}\p{M}]$/u.test(character)) return "word";
  if (/^\p{Nd}$/u.test(character)) return "number";
  return "mark";
}

function classAt(text: string, at: number): CharacterClass {
  const code = text.charCodeAt(at);
  return code < tableSize ? (table[code] ?? "mark") : classify(characterAt(text, at));
}

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

/** Units of the character at an offset: 2 for one outside the basic plane. */
function width(text: string, at: number): number {
  return text.charCodeAt(at) < tableSize ? 1 : characterAt(text, at).length;
}

/** All tokens of a text, in order; white space is what lies between them. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = classAt(text, at);
    const start = at;
    at += width(text, at);
    if (kind === "space") continue;
    if (kind === "word" || kind === "number") at = endOfRun(text, at, kind);
    tokens.push({ start, end: at, kind });
  }
  return tokens;
}

function endOfRun(text: string, from: number, kind: CharacterClass): number {
  let at = from;
  while (at < text.length && classAt(text, at) === kind) at += width(text, at);
  return at;
}

export function isApostrophe(text: string, token: Token): boolean {
  return token.kind === "joint" && apostrophes.includes(text.charAt(token.start));
}

/** True when nothing stands between a token and the one before it. */
export function touches(before: Token | undefined, after: Token | undefined): boolean {
  return before !== undefined && after !== undefined && before.end === after.start;
}
