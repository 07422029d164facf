/** Names of the dictionary in the passages of one document. */
import { isLongEnough } from "../dictionary/casing.ts";
import type { Dictionary } from "../dictionary/dictionary.ts";
import type { DictionaryEntry } from "../dictionary/entry.ts";
import { lookUp, type Match, matchNames, type OnRefused, type Reading, spanOf } from "../dictionary/match.ts";
import { covers, span } from "../span.ts";
import { hasCue } from "./cue.ts";
import { type Context, type Draft, draft, type Passage } from "./draft.ts";
import { listedNames } from "./listed.ts";

export interface Names {
  readonly drafts: readonly Draft[];
  /** Names that would need context and have none in the document. */
  readonly waiting: readonly Draft[];
}

/**
 * Names that need context count when another name of their entity was found in any passage, or when a cue beside one
 * of them, or a list that it stands in, shows in which sense the document uses it.
 */
export function findNames(passages: readonly Passage[]): Map<Passage, Names> {
  const names = new Map<Passage, Names>();
  const known = new Map<DictionaryEntry, Context>();
  const waiting = new Map<Passage, readonly Match[]>();
  for (const passage of passages) {
    const found = readNames(passage);
    for (const { pattern } of found.matches) known.set(pattern.entry, "document");
    names.set(passage, namesOf(passage, found));
    if (found.waiting.length === 0) continue;
    waiting.set(passage, found.waiting);
    for (const { pattern } of listedNames(passage.text, found.matches, found.waiting)) {
      if (!known.has(pattern.entry)) known.set(pattern.entry, "list");
    }
  }
  for (const [{ text }, matches] of waiting) {
    for (const match of matches) {
      const { entry } = match.pattern;
      if (!known.has(entry) && isCued(text, match)) known.set(entry, "cue");
    }
  }
  const entries = new Set(known.keys());
  for (const [passage, matches] of waiting) {
    if (!matches.some(({ pattern }) => entries.has(pattern.entry))) continue;
    names.set(passage, namesOf(passage, readNames(passage, entries), known));
  }
  return names;
}

/** Two letters mean so much that only cells and vesicles are known by a word beside them: "DC maturation", "EV cargo". */
function isCued(text: string, { pattern, span }: Match): boolean {
  const { type } = pattern.entry.entity;
  const isClear = isLongEnough(pattern.casing.name) || type === "cell_type" || type === "vesicle";
  return isClear && hasCue(text, span, type);
}

interface Found {
  readonly matches: readonly Match[];
  readonly waiting: readonly Match[];
}

function readNames(passage: Passage, known?: ReadonlySet<DictionaryEntry>): Found {
  const { dictionary, reading } = passage;
  const waiting: Match[] = [];
  const onContext = (match: Match) => waiting.push(match);
  const matches = matchNames(dictionary, reading, known, onContext, refusalsOf(passage));
  const bare = withoutBrackets(reading);
  const bridging =
    bare === undefined ? [] : matchNames(dictionary, bare, known).filter((match) => crosses(match, bare));
  return {
    matches: [...matches, ...bridging].map((match) => withoutClass(dictionary, reading, match)),
    waiting,
  };
}

/** Hands what the matcher refuses to the observer of the passage, if it has one. */
function refusalsOf(passage: Passage): OnRefused | undefined {
  const { sentence, observe } = passage;
  if (observe === undefined) return undefined;
  const toDraft = (match: Match) => named(passage, match, "document");
  return (match, why, winner) => {
    const refused = { sentence, draft: toDraft(match), pattern: match.pattern, why };
    observe(winner === undefined ? refused : { ...refused, winner: toDraft(winner) });
  };
}

function namesOf(
  passage: Passage,
  { matches, waiting }: Found,
  known?: ReadonlyMap<DictionaryEntry, Context>,
): Names {
  return {
    drafts: matches.map((match) => named(passage, match, known?.get(match.pattern.entry) ?? "document")),
    waiting: waiting.map((match) => named(passage, match, "sentence")),
  };
}

/** `context`: what would speak for the name, were it one that needs context. */
function named({ text }: Passage, { pattern, span }: Match, context: Context): Draft {
  const { casing, preferred } = pattern;
  const asListed = text.slice(span.start, span.end).toLowerCase() === casing.name.toLowerCase();
  const found = { name: casing.name, preferred };
  const reason = pattern.context ? { ...found, context } : found;
  return draft(pattern.entry.entity, span, asListed ? "name" : "variant", reason);
}

/** Short brackets that a name may be interrupted by: "plane cell polarity (PCP) signal", "alternative (M2) activation". */
const bracket = /[(\uFF08]\p{Ll}?\p{Lu}[\p{L}\p{N}-]{1,10}[)\uFF09]/gu;

const capitalInBracket = /[(\uFF08]\p{Ll}?\p{Lu}/u;

/** The reading as if short brackets were not there, or undefined where there are none. */
function withoutBrackets({ text, tokens, words }: Reading): Reading | undefined {
  if (!text.includes("(") && !text.includes("\uFF08")) return undefined;
  if (!capitalInBracket.test(text)) return undefined;
  const brackets = [...text.matchAll(bracket)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
  if (brackets.length === 0) return undefined;
  const kept = tokens
    .map((_, i) => i)
    .filter((i) => {
      const start = tokens[i]?.start ?? 0;
      return !brackets.some((one) => one.start <= start && start < one.end);
    });
  return {
    text,
    tokens: kept.flatMap((i) => tokens[i] ?? []),
    words: Int32Array.from(kept, (i) => words[i] ?? 0),
  };
}

/** True when a match of a reading without brackets spans one of them. */
function crosses({ from, to }: Match, { text, tokens }: Reading): boolean {
  for (let i = from + 1; i < to; i++) {
    if (/[(\uFF08]/u.test(text.slice(tokens[i - 1]?.end, tokens[i]?.start))) return true;
  }
  return false;
}

/** Class nouns that add nothing to a name: the "complex" of "ESCRT complex". */
const classNouns = /[ -]complex(?:es)?$/iu;

/** The match without a class noun at its end, where what is left names the same entity. */
function withoutClass(dictionary: Dictionary, reading: Reading, match: Match): Match {
  const { pattern, span, from } = match;
  const to = match.to - 1;
  if (to <= from || !classNouns.test(reading.text.slice(span.start, span.end))) return match;
  const place = spanOf(reading, from, to);
  const words = Array.from(reading.words.subarray(from, to));
  const shorter = lookUp(
    dictionary,
    words,
    reading.text.slice(place.start, place.end),
    pattern.entry.entity.type,
  );
  return shorter?.entry === pattern.entry ? { pattern: shorter, span: place, from, to } : match;
}

const virus = /[ -](?:retro)?virus(?:es)?(?![\p{L}])/uy;

const diseases: ReadonlySet<string> = new Set(["cancer", "cancer_generic", "disease"]);

/** Drafts without the diseases that a virus is called by: "murine leukemia virus", "hepatitis B virus". */
export function withoutViruses({ text }: Passage, drafts: readonly Draft[]): readonly Draft[] {
  if (!text.includes("virus")) return drafts;
  return drafts.filter(({ entity, outer }) => {
    if (!diseases.has(entity.type)) return true;
    virus.lastIndex = outer.end;
    return !virus.test(text);
  });
}

const plasmaMembrane = /plasma(?: cell)?[ -]membranes?(?!\p{L})/giu;

/** Drafts without what the plasma membrane only seems to name: neither blood plasma nor plasma cells. */
export function withoutMembranes({ text }: Passage, drafts: readonly Draft[]): readonly Draft[] {
  if (!text.includes("membrane")) return drafts;
  const membranes = [...text.matchAll(plasmaMembrane)].map(({ 0: found, index }) =>
    span(index, index + found.length),
  );
  if (membranes.length === 0) return drafts;
  return drafts.filter(({ outer }) => !membranes.some((membrane) => covers(membrane, outer)));
}

const bareClass = /^(?:vesicles?|proteins?)$/iu;

/** Drafts without class nouns that repeat the type of the name before them: the "vesicles" of "MVB vesicles". */
export function withoutRepeats({ text }: Passage, drafts: readonly Draft[]): Draft[] {
  return drafts.filter(({ entity, outer }) => {
    if (!bareClass.test(text.slice(outer.start, outer.end))) return true;
    return !drafts.some((one) => one.entity.type === entity.type && one.outer.end === outer.start - 1);
  });
}
