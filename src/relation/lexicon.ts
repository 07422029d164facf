/**
 * The words that carry relations, as dictionary data: triggers with their argument places, transparent nouns, and
 * cues of negation and certainty. Inflections are derived once, when the lexicon is compiled.
 */
import { type Predicate, predicates } from "../model.ts";
import { type ConfidenceRow, compileConfidence, type Scorecard } from "./confidence.ts";
import type { English } from "./grammar/english.ts";
import { commonVerbs, fixedPhrase } from "./grammar/word.ts";

/**
 * Where the other argument of a trigger stands. `object` is the direct object, else a preposition. A relation runs
 * from the grammatical subject to there, or `reversed`: "exosomes *derive from* cells" is secretes(cells, exosomes),
 * and so is the by-phrase of a passive.
 */
export interface Slot {
  readonly place: string;
  readonly reversed: boolean;
  /** Another predicate than the trigger's own: "upregulated in X" is expresses. */
  readonly predicate: Predicate | undefined;
}

/** Where a noun finds both ends: "inhibition of B by A" is `{ subject: "by", object: "of" }`. */
export interface NominalFrame {
  readonly subject: string;
  readonly object: string;
  /** Another predicate than the trigger's own: "upregulation of X in Y" is expresses. */
  readonly predicate: Predicate | undefined;
}

export interface Trigger {
  readonly lemma: string;
  readonly predicate: Predicate;
  readonly active: readonly Slot[];
  readonly passive: readonly Slot[];
  readonly nominal: readonly NominalFrame[];
  /** Where the other argument of its agent noun or adjective stands: "inhibitor of", "rich in". */
  readonly complement: readonly Slot[];
  /** True for adjectives that deny: "PTEN-negative". */
  readonly negative: boolean;
}

/** A row of triggers.csv: one family of words. */
export interface TriggerRow {
  readonly verb: string;
  readonly nouns: readonly string[];
  readonly agents: readonly string[];
  readonly adjectives: readonly string[];
  readonly predicate: Predicate;
  /** `object`, prepositions, `<` before one that is reversed, `=predicate` behind one that means something else. */
  readonly active: readonly string[];
  readonly passive: readonly string[];
  /** Subject and object of the noun: `by>of` for inhibition, `of>in` for role, `between` for both in one place. */
  readonly nominal: readonly string[];
  /** Prepositions after the agent noun or adjective, `<` before one that is reversed: "dependent on". */
  readonly complement: readonly string[];
  readonly note: string;
}

export type Sign = -1 | 0 | 1;
export type CueKind = "negation" | "hedged" | "capability";

export interface LexiconRows {
  readonly triggers: readonly TriggerRow[];
  readonly transparent: readonly { readonly noun: string; readonly sign: Sign }[];
  readonly cues: readonly { readonly cue: string; readonly kind: CueKind }[];
  readonly confidence: readonly ConfidenceRow[];
}

export type VerbForm = "base" | "present" | "gerund" | "past";

export interface VerbReading {
  readonly trigger: Trigger;
  readonly form: VerbForm;
}

export interface Lexicon {
  /** For words that are no triggers. */
  readonly english: English;
  /** Forms of verbs that relate nothing and yet are frequent: "shows", "found". */
  readonly commonVerbs: ReadonlyMap<string, VerbForm>;
  readonly verbs: ReadonlyMap<string, VerbReading>;
  /** First words of entries of two words: "take", "took" for "take up", "target" for "target gene". */
  readonly phraseStarts: ReadonlySet<string>;
  /** Nominalisations, "inhibition", by singular and plural. */
  readonly nouns: ReadonlyMap<string, Trigger>;
  /** Nouns of the doer, "inhibitor". */
  readonly agents: ReadonlyMap<string, Trigger>;
  readonly adjectives: ReadonlyMap<string, Trigger>;
  readonly transparent: ReadonlyMap<string, Sign>;
  /** By first word: the rest of each cue's words. */
  readonly cues: ReadonlyMap<string, readonly { readonly rest: readonly string[]; readonly kind: CueKind }[]>;
  /** How much relations can be trusted. */
  readonly confidence: Scorecard;
}

/** The verbs whose inflections a lexicon of these rows asks for. */
export function verbsOf({ triggers }: LexiconRows): Set<string> {
  return new Set([...triggers.map(({ verb }) => verb).filter((verb) => verb !== ""), ...commonVerbs]);
}

export function compileLexicon(rows: LexiconRows, english: English): Lexicon {
  const verbs = new Map<string, VerbReading>();
  const nouns = new Map<string, Trigger>();
  const agents = new Map<string, Trigger>();
  const adjectives = new Map<string, Trigger>();
  for (const row of rows.triggers) {
    const trigger = toTrigger(row);
    for (const [word, form] of verbForms(row.verb, english)) verbs.set(word, { trigger, form });
    for (const word of withPlurals(row.nouns)) nouns.set(word, trigger);
    for (const word of withPlurals(row.agents)) agents.set(word, trigger);
    for (const word of row.adjectives) adjectives.set(word, trigger);
  }
  return {
    english,
    commonVerbs: new Map(commonVerbs.flatMap((verb) => [...verbForms(verb, english)])),
    verbs,
    phraseStarts: firstWords(verbs, agents),
    nouns,
    agents,
    adjectives,
    transparent: signs(rows),
    cues: cueIndex(rows),
    confidence: compileConfidence(rows.confidence),
  };
}

function firstWords(...entries: readonly ReadonlyMap<string, unknown>[]): Set<string> {
  const phrases = entries.flatMap((words) => [...words.keys()]).filter((word) => word.includes(" "));
  return new Set(phrases.map((phrase) => phrase.slice(0, phrase.indexOf(" "))));
}

function toTrigger(row: TriggerRow): Trigger {
  return {
    lemma: row.verb || (row.nouns[0] ?? row.agents[0] ?? row.adjectives[0] ?? ""),
    predicate: row.predicate,
    active: row.active.map(toSlot),
    passive: row.passive.map(toSlot),
    nominal: row.nominal.map(toNominalFrame),
    complement: row.complement.map(toSlot),
    negative: row.note === "negated",
  };
}

/** `object`, `to`, `<from`, `<in=expresses`. */
function toSlot(text: string): Slot {
  const [where = "", name] = text.split("=");
  const reversed = where.startsWith("<");
  return {
    place: reversed ? where.slice(1) : where,
    reversed,
    predicate: predicates.find((p) => p === name),
  };
}

/** The entry of a word, of the word without hyphens ("over-expressed") or in American spelling ("stabilised"). */
export function lookUp<T>(words: ReadonlyMap<string, T>, word: string): T | undefined {
  const found = words.get(word);
  if (found !== undefined || !(word.includes("-") || word.includes("is"))) return found;
  const plain = word.replaceAll("-", "").replace(/is(e|ed|es|ing|ation|ations|er|ers)$/u, "iz$1");
  return plain === word ? undefined : words.get(plain);
}

/** `by>of` reads subject by, object of; `between` alone is the place of both; `in>of=expresses`. */
function toNominalFrame(text: string): NominalFrame {
  const [frame = "", name] = text.split("=");
  const [subject = "", object = subject] = frame.split(">");
  return { subject, object, predicate: predicates.find((p) => p === name) };
}

function* verbForms(verb: string, english: English): Generator<[string, VerbForm]> {
  if (verb === "") return;
  const forms = english.inflect(verb);
  for (const past of forms.past) yield [past, "past"];
  yield [forms.gerund, "gerund"];
  yield [forms.present, "present"];
  yield [forms.base, "base"];
}

function* withPlurals(words: readonly string[]): Generator<string> {
  for (const word of words) {
    yield word;
    yield plural(word);
  }
}

function plural(noun: string): string {
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}

function signs(rows: LexiconRows): Map<string, Sign> {
  const out = new Map<string, Sign>();
  for (const { noun, sign } of rows.transparent) {
    out.set(noun, sign);
    out.set(plural(noun), sign);
  }
  return out;
}

/** Cues of several words stand under their first word, and whole for those that grammar reads as one. */
function cueIndex(rows: LexiconRows): Lexicon["cues"] {
  const out = new Map<string, { rest: readonly string[]; kind: CueKind }[]>();
  const add = (word: string, rest: readonly string[], kind: CueKind) => {
    const list = out.get(word) ?? [];
    list.push({ rest, kind });
    list.sort((a, b) => b.rest.length - a.rest.length);
    out.set(word, list);
  };
  for (const { cue, kind } of rows.cues) {
    const [first = "", ...rest] = cue.split(" ");
    add(first, rest, kind);
    if (fixedPhrase(cue) !== undefined) add(cue, [], kind);
  }
  return out;
}
