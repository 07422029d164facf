/** Gives every item its part of speech, from the lexicon, closed classes, general English and its neighbours. */

import { type Lexicon, lookUp, type Trigger, type VerbForm, type VerbReading } from "../lexicon.ts";
import { groupOf } from "../predicate.ts";
import type { PartOfSpeech } from "./english.ts";
import type { Item, RawItem } from "./item.ts";
import { closedClass, fixedPhrase, longestPhrase, startsPhrase, type Tag } from "./word.ts";

/** Tags the raw items and hangs brackets on the item before them. */
export function tagItems(raw: readonly RawItem[], lexicon: Lexicon): Item[] {
  const [flat] = foldBrackets(raw, 0);
  return tagRun(flat, lexicon);
}

interface Folded {
  readonly raw: RawItem;
  readonly asides: Folded[][];
}

/** Takes items up to the closing bracket; returns them and the index behind it. Unmatched brackets end with the text. */
function foldBrackets(raw: readonly RawItem[], from: number): [Folded[], number] {
  const out: Folded[] = [];
  let i = from;
  for (; i < raw.length; i++) {
    const item = raw[i];
    if (item === undefined) break;
    if (item.kind === "close") {
      if (from > 0) break;
      continue;
    }
    if (item.kind !== "open") {
      out.push({ raw: item, asides: [] });
      continue;
    }
    const [inside, end] = foldBrackets(raw, i + 1);
    out.at(-1)?.asides.push(inside);
    i = end;
  }
  return [out, i];
}

function tagRun(run: readonly Folded[], lexicon: Lexicon): Item[] {
  const joined = joinPhrases(run, lexicon);
  const words = joined.map(({ raw }) => raw);
  const items: Item[] = [];
  joined.forEach(({ raw, asides }, i) => {
    const reading = read(raw, items.at(-1), words, i, lexicon);
    items.push({
      tag: reading.tag,
      form: reading.form,
      trigger: reading.trigger,
      word: raw.word,
      span: raw.span,
      mention: raw.mention,
      asides: asides.map((aside) => tagRun(aside, lexicon)),
    });
  });
  return items;
}

/** Joins words that are one: fixed phrases, and verbs with a particle that the lexicon knows ("take up"). */
function joinPhrases(run: readonly Folded[], lexicon: Lexicon): Folded[] {
  const out: Folded[] = [];
  let i = 0;
  while (i < run.length) {
    const length = phraseLength(run, i, lexicon);
    const parts = run.slice(i, i + length);
    const [first] = parts;
    const last = parts.at(-1);
    if (first === undefined || last === undefined) break;
    const word = parts.map((p) => p.raw.word).join(" ");
    const whole = { start: first.raw.span.start, end: last.raw.span.end };
    out.push(length === 1 ? first : { raw: { ...first.raw, word, span: whole }, asides: last.asides });
    i += length;
  }
  return out;
}

function phraseLength(run: readonly Folded[], from: number, lexicon: Lexicon): number {
  const start = run[from]?.raw.word ?? "";
  if (!startsPhrase(start) && !lexicon.phraseStarts.has(start)) return 1;
  for (let length = longestPhrase; length > 1; length--) {
    const parts = run.slice(from, from + length);
    if (parts.length < length || parts.some((p) => p.raw.kind !== "word")) continue;
    if (parts.slice(0, -1).some((p) => p.asides.length > 0)) continue;
    const words = parts.map((p) => p.raw.word).join(" ");
    if (
      fixedPhrase(words) !== undefined ||
      (length === 2 && (lexicon.verbs.has(words) || lexicon.agents.has(words)))
    )
      return length;
  }
  return 1;
}

type Reading = Pick<Item, "tag" | "form" | "trigger">;

function plain(tag: Tag): Reading {
  return { tag, form: undefined, trigger: undefined };
}

function read(
  raw: RawItem,
  before: Item | undefined,
  words: readonly RawItem[],
  i: number,
  lexicon: Lexicon,
): Reading {
  switch (raw.kind) {
    case "mention":
      return { tag: "mention", form: undefined, trigger: actionOf(raw, lexicon) };
    case "comma":
      return plain("comma");
    case "skip":
    case "stop":
    case "open":
    case "close":
      return plain("stop");
    case "suffix":
      return readSuffix(raw.word, lexicon);
    case "word":
      return readWord(raw, before, words, i, lexicon);
  }
}

/** A process that is named as a mention may still be an action with arguments: "communication between A and B". */
function actionOf(raw: RawItem, lexicon: Lexicon): Trigger | undefined {
  if (raw.mention?.entity.type !== "process") return undefined;
  const trigger = lexicon.nouns.get(raw.word.slice(raw.word.lastIndexOf(" ") + 1));
  const joins = trigger?.predicate === "associated_with" || trigger?.predicate === "transforms_into";
  return joins ? trigger : undefined;
}

/** "-derived", "-containing", "-positive": the last word of the compound decides. */
function readSuffix(word: string, lexicon: Lexicon): Reading {
  const last = word.slice(word.lastIndexOf("-") + 1);
  const verb = lookUp(lexicon.verbs, word) ?? lexicon.verbs.get(last);
  if (verb !== undefined) return { tag: "suffix", form: verb.form, trigger: verb.trigger };
  return {
    tag: "suffix",
    form: undefined,
    trigger: lexicon.adjectives.get(last) ?? lexicon.agents.get(last),
  };
}

function readWord(
  raw: RawItem,
  before: Item | undefined,
  words: readonly RawItem[],
  i: number,
  lexicon: Lexicon,
): Reading {
  const { word } = raw;
  const closed = closedClass(word) ?? fixedPhrase(word);
  if (closed !== undefined) return plain(closed);
  if (/^[\d.,%+–-]+$/u.test(word)) return plain("number");
  const verb = lookUp(lexicon.verbs, word);
  if (verb !== undefined && isLooseCompound(verb, words, i, lexicon)) {
    return { tag: "suffix", form: verb.form, trigger: verb.trigger };
  }
  const noun = lookUp(lexicon.nouns, word) ?? lookUp(lexicon.agents, word);
  const next = words[i + 1];
  if (verb !== undefined && isVerbHere(verb.form, noun !== undefined, before, next, words[i + 2], lexicon)) {
    return { tag: "verb", form: verb.form, trigger: verb.trigger };
  }
  if (verb?.form === "gerund" && governsNext(verb.trigger, before, next, words[i + 2])) {
    return { tag: "verb", form: verb.form, trigger: verb.trigger };
  }
  const common = verb === undefined ? lexicon.commonVerbs.get(word) : undefined;
  if (common !== undefined && isCommonVerbHere(common, before, next, words[i + 2], lexicon)) {
    return { tag: "verb", form: common, trigger: undefined };
  }
  if (noun !== undefined) return { tag: "noun", form: undefined, trigger: noun };
  const adjective = lexicon.adjectives.get(word);
  if (adjective !== undefined) return { tag: "adjective", form: undefined, trigger: adjective };
  if (verb !== undefined) return { tag: "noun", form: undefined, trigger: undefined };
  return readOther(word, before, next, words[i + 2], lexicon);
}

/**
 * "by one Myc activated cluster": without its hyphen, but between a name and a noun and behind a preposition. A word
 * in between tells it from "transported by exosomes enhanced growth".
 */
function isLooseCompound(
  { form, trigger }: VerbReading,
  words: readonly RawItem[],
  i: number,
  lexicon: Lexicon,
): boolean {
  if (form !== "past" && form !== "gerund") return false;
  if (words[i - 1]?.kind !== "mention" || !startsObject(words[i + 1], lexicon)) return false;
  if (form === "gerund" && !(trigger.predicate === "expresses" && isBearer(words[i + 1]))) return false;
  const opening = words.slice(Math.max(0, i - 4), i - 1);
  const at = opening.findLastIndex(isPreposition);
  return at >= 0 && opening.slice(at + 1).some((w) => w.kind === "word") && !isDeterminer(words[i + 1]);
}

/** Something that expresses genes, as in "Myc overexpressing tumors". */
function isBearer(item: RawItem | undefined): boolean {
  if (item?.mention === undefined) return false;
  const group = groupOf(item.mention);
  return group === "cell" || group === "cancer";
}

function isPreposition({ kind, word }: RawItem): boolean {
  return kind === "word" && closedClass(word) === "preposition";
}

function isDeterminer(item: RawItem | undefined): boolean {
  return item?.kind === "word" && closedClass(item.word) === "determiner";
}

function readOther(
  word: string,
  before: Item | undefined,
  next: RawItem | undefined,
  second: RawItem | undefined,
  lexicon: Lexicon,
): Reading {
  const form = formOf(word, before, lexicon);
  if (form === undefined) {
    const part = partOf(word, lexicon);
    return plain(part === "verb" ? "noun" : part);
  }
  if (!isVerbHere(form, form === "base" || form === "present", before, next, second, lexicon))
    return plain("noun");
  return { tag: "verb", form, trigger: undefined };
}

/** The form of a word that is a verb, or, behind a form of be, a participle that is also an adjective. */
function formOf(word: string, before: Item | undefined, lexicon: Lexicon): VerbForm | undefined {
  const common = lexicon.commonVerbs.get(word);
  if (common !== undefined) return common;
  const part = partOf(word, lexicon);
  if (part === "verb") return verbForm(word);
  const participle =
    word.endsWith("ed") && (before?.tag === "be" || before?.tag === "adverb" || before?.tag === "have");
  return part === "adjective" && participle ? "past" : undefined;
}

function verbForm(word: string): VerbForm {
  if (word.endsWith("ing")) return "gerund";
  if (word.endsWith("s") && !word.endsWith("ss")) return "present";
  return word.endsWith("ed") ? "past" : "base";
}

function partOf(word: string, { english }: Lexicon): PartOfSpeech {
  return english.partOfSpeech(word) ?? bySuffix(word);
}

function bySuffix(word: string): PartOfSpeech {
  if (word.endsWith("ly")) return "adverb";
  if (/(?:ed|ing)$/u.test(word) && word.length > 5) return "verb";
  if (/(?:al|ive|ous|ic|able|ible|ary|oid|ful|less)$/u.test(word)) return "adjective";
  return "noun";
}

/** "capable of binding directly to": a gerund behind a preposition with the preposition of its own behind it. */
function governsNext(
  trigger: Trigger,
  before: Item | undefined,
  next: RawItem | undefined,
  second: RawItem | undefined,
): boolean {
  const following = next !== undefined && isAdverb(next) ? second : next;
  const place = following?.kind === "word" ? following.word : "";
  return before?.tag === "preposition" && trigger.active.some((slot) => slot.place === place);
}

/** "miR-15a and miR-16 function by", but "the function of" and "loss of function". */
function isCommonVerbHere(
  form: VerbForm,
  before: Item | undefined,
  next: RawItem | undefined,
  second: RawItem | undefined,
  lexicon: Lexicon,
): boolean {
  if (isVerbHere(form, true, before, next, second, lexicon)) return true;
  return (
    before?.tag === "mention" &&
    next !== undefined &&
    isPreposition(next) &&
    next.word !== "of" &&
    form === "base"
  );
}

const verbBefore: ReadonlySet<Tag> = new Set<Tag>([
  "modal",
  "to",
  "do",
  "pronoun",
  "relative",
  "negation",
  "that",
]);
const nounBefore: ReadonlySet<Tag> = new Set<Tag>([
  "determiner",
  "adjective",
  "preposition",
  "number",
  "suffix",
  "have",
]);

/**
 * Decides between verb and noun for a form that can be both ("targets", "increase"), and rules out the noun uses of
 * gerunds. Participles stay verbs here; chunking decides whether they stand before a noun.
 */
function isVerbHere(
  form: VerbForm,
  alsoNoun: boolean,
  before: Item | undefined,
  next: RawItem | undefined,
  second: RawItem | undefined,
  lexicon: Lexicon,
): boolean {
  if (form === "past") return true;
  if (form === "gerund") return !alsoNoun || startsObject(next, lexicon);
  if (!alsoNoun) return before === undefined || !nounBefore.has(before.tag) || before.tag === "have";
  if (before === undefined) return false;
  if (verbBefore.has(before.tag)) return true;
  if (nounBefore.has(before.tag)) return false;
  const following = next !== undefined && isAdverb(next) ? second : next;
  if (before.tag === "conjunction") return startsObject(following, lexicon);
  return startsObject(following, lexicon) || takesPreposition(following);
}

function isAdverb(item: RawItem): boolean {
  return item.kind === "word" && (closedClass(item.word) === "adverb" || item.word.endsWith("ly"));
}

/** A mention, determiner or other beginning of a noun phrase. */
function startsObject(item: RawItem | undefined, lexicon: Lexicon): boolean {
  if (item === undefined) return false;
  if (item.kind === "mention") return true;
  if (item.kind !== "word") return false;
  const tag = closedClass(item.word);
  if (tag !== undefined) return tag === "determiner" || tag === "pronoun" || tag === "that";
  const part = partOf(item.word, lexicon);
  return part === "adjective" || part === "noun";
}

/** "results in", "functions as": after a noun these are verbs, while "release of", "release by" are nouns. */
function takesPreposition(item: RawItem | undefined): boolean {
  return item?.kind === "word" && ["in", "as", "on", "to"].includes(item.word);
}
