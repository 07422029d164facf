/**
 * Pandoc and Manubot citation keys: `[@doi:10.1000/182; @tag:smith]`, `@smith2010 showed`. Where such a document has
 * no list, the distinct keys in order of first citation are its references.
 */
import type { Document, Reference } from "../model.ts";
import { sliceProse } from "../prose.ts";
import { covers, type Span, sliceSpan, span } from "../span.ts";

/** A run of keys that is cited as one, in the prose of a block. */
export interface KeyGroup {
  /** Brackets included. */
  readonly span: Span;
  /** Without the `@`. */
  readonly keys: readonly Span[];
}

/** `@doi:10.1000/182`, `@smith_2010`, but no address such as `name@host`; brackets may stand inside a key. */
const keyPattern = /(?<![\p{L}\p{N}_.@/])@\{?([\p{L}\p{N}_](?:[^\s;,\]@{}]*[\p{L}\p{N}_/)])?)/gu;
/** `[see @doi:10.1000/182, p. 3; @tag:smith]`. */
const bracketPattern = /\[[^[\]]*\]/gu;

/** Every citation by key in a text, in order. */
export function findKeyGroups(text: string): KeyGroup[] {
  const keys = [...text.matchAll(keyPattern)].map((match) => trimKey(text, keyStart(match), match[1] ?? ""));
  if (keys.length === 0) return [];
  const brackets = [...text.matchAll(bracketPattern)].map((m) => span(m.index, m.index + m[0].length));
  const groups: KeyGroup[] = [];
  let at = 0;
  for (const bracket of brackets) {
    for (; at < keys.length; at++) {
      const key = keys[at];
      if (key === undefined || key.start >= bracket.start) break;
      groups.push(lone(key));
    }
    const inside = [];
    for (; at < keys.length; at++) {
      const key = keys[at];
      if (key === undefined || !covers(bracket, key)) break;
      inside.push(key);
    }
    if (inside.length > 0) groups.push({ span: bracket, keys: inside });
  }
  return groups.concat(keys.slice(at).map(lone));
}

/** The `@` belongs to the group, not to the key. */
function lone(key: Span): KeyGroup {
  return { span: span(key.start - 1, key.end), keys: [key] };
}

function keyStart(match: RegExpExecArray): number {
  return match.index + match[0].length - (match[1] ?? "").length;
}

/** A closing bracket that the key does not open belongs to the sentence: `(see @smith2010)`. */
function trimKey(text: string, start: number, key: string): Span {
  const isOpen = key.split("(").length >= key.split(")").length;
  const end = start + (isOpen ? key : key.replace(/\)+[^)]*$/u, "")).length;
  return span(start, text[end - 1] === "." ? end - 1 : end);
}

/** Keys are compared as printed, but for the case of a DOI. */
export function foldKey(key: string): string {
  return /^(?:doi|https?|pmid|pmcid|arxiv):/iu.test(key) ? key.toLowerCase() : key;
}

/** One reference for each distinct key of the running text. */
export function keyReferences(document: Document): Reference[] {
  const aliases = findAliases(document.source);
  const references = new Map<string, Reference>();
  for (const { prose } of document.blocks) {
    if (!prose.text.includes("@")) continue;
    for (const key of findKeyGroups(prose.text).flatMap((group) => group.keys)) {
      const name = sliceSpan(prose.text, key);
      if (references.has(foldKey(name))) continue;
      const { doi, pmid } = identifiersOf(aliases.get(name) ?? name);
      const number = references.size + 1;
      references.set(foldKey(name), { ...unknown, number, doi, pmid, prose: sliceProse(prose, key) });
    }
  }
  return [...references.values()];
}

const unknown = { authors: [], firstAuthor: "", year: "", title: "", journal: "", volume: "", pages: "" };

/** Manubot defines its tags in the text: `[@tag:smith]: doi:10.1000/182`. */
function findAliases(source: string): ReadonlyMap<string, string> {
  const definitions = source.matchAll(/^ {0,3}\[@([^\]\s]{1,200})\]: *(\S+)/gmu);
  return new Map([...definitions].map(([, name = "", target = ""]) => [name, target]));
}

function identifiersOf(key: string): { doi: string; pmid: string } {
  return {
    doi: /^(?:doi:|https?:\/\/(?:dx\.)?doi\.org\/)(10\.\S+)$/iu.exec(key)?.[1] ?? "",
    pmid: /^pmid:(\d+)$/iu.exec(key)?.[1] ?? "",
  };
}
