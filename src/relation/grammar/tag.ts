/** Gives every item its part of speech, from the lexicon, closed classes, general English and its neighbours. */

import { type Lexicon, lookUp, type Trigger, type VerbForm, type VerbReading } from "../lexicon.ts";
import type { Item, RawItem } from "./item.ts";
import { type KnownWord, knownWord } from "./known-word.ts";
import { governsNext, isCommonVerbHere, isLooseCompound, isVerbHere, type Place } from "./verb-or-noun.ts";
import {
  auxiliaries,
  fixedPhrase,
  isExcluding,
  isFloating,
  isPower,
  longestPhrase,
  startsPhrase,
  type Tag,
} from "./word.ts";

/** Tags the raw items and hangs brackets on the item before them. */
export function tagItems(raw: readonly RawItem[], lexicon: Lexicon): Item[] {
  const [flat] = foldBrackets(raw, 0);
  return withoutInserts(tagRun(flat, lexicon));
}

/**
 * "PAI-1, however, prevented", "IL-6, in turn, promotes": the commas around an adverb part nothing. Behind a clause the
 * first one does: "A is high, moreover, B is low".
 */
function withoutInserts(items: readonly Item[]): Item[] {
  return items.filter((item, i) => {
    if (item.tag === "conjunction") return !isBetweenAdverbs(items, i);
    if (item.tag !== "comma") return true;
    const before = items.findLastIndex((other, k) => k < i && other.tag !== "adverb");
    if (before < i - 1 && (items[before]?.tag ?? "stop") === "stop") return false; // "However, A"
    if (before < i - 1 && items[before]?.tag === "comma") return false;
    const behind = items.findIndex((other, k) => k > i && other.tag !== "adverb");
    return behind <= i + 1 || items[behind]?.tag !== "comma" || endsClause(items, i);
  });
}

const clauseOpeners: ReadonlySet<Tag> = new Set<Tag>(["stop", "that", "relative", "subordinator"]);

/** "A rapidly and efficiently induced B"; but "A induced B rapidly and subsequently inhibited C". */
function isBetweenAdverbs(items: readonly Item[], i: number): boolean {
  if (items[i - 1]?.tag !== "adverb" || items[i + 1]?.tag !== "adverb") return false;
  const start = items.findLastIndex(({ tag }, k) => k < i && clauseOpeners.has(tag)) + 1;
  return !items.slice(start, i).some(({ tag }) => tag === "verb");
}

/** Is there a verb before, and not right before? */
function endsClause(items: readonly Item[], comma: number): boolean {
  const last = items[comma - 1]?.tag;
  if (auxiliaries.has(last) || last === "verb" || last === "conjunction") return false;
  const start = items.findLastIndex(({ tag }, k) => k < comma && (tag === "stop" || tag === "that")) + 1;
  return items
    .slice(start, comma)
    .some(({ tag, form }) => auxiliaries.has(tag) || (tag === "verb" && form !== "past"));
}

interface Folded {
  readonly raw: RawItem;
  readonly asides: Folded[][];
}

/** "(A) Loss of X" opens with a label; "[Role of X in Y]" is a title that somebody translated. */
const longestLabel = 3;

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
    if (out.length === 0 && inside.length > longestLabel) out.push(...inside);
    else out.at(-1)?.asides.push(inside);
    i = end;
  }
  return [out, i];
}

function tagRun(run: readonly Folded[], lexicon: Lexicon): Item[] {
  const joined = joinPhrases(run, lexicon);
  const words = joined.map(({ raw }) => raw);
  const items: Item[] = [];
  joined.forEach(({ raw, asides }, i) => {
    const reading = read(raw, { items, words, i, lexicon });
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
    if (isFixedHere(words, run[from + length]?.raw, lexicon)) return length;
    if (length === 2 && (lexicon.verbs.has(words) || lexicon.agents.has(words))) return length;
  }
  return 1;
}

/** In "seen in A but not detected in B" the verb is denied, and nothing is left out. */
function isFixedHere(words: string, next: RawItem | undefined, lexicon: Lexicon): boolean {
  if (fixedPhrase(words) === undefined) return false;
  if (!isExcluding(words) || next?.kind !== "word") return true;
  const { closed, verb, common, part } = knownWord(next.word, lexicon);
  const form = verb?.form ?? common ?? (part === "verb" ? "past" : "base");
  return closed !== undefined || form === "base"; // "control cells", "mature neurons"
}

type Reading = Pick<Item, "tag" | "form" | "trigger">;

function plain(tag: Tag): Reading {
  return { tag, form: undefined, trigger: undefined };
}

function read(raw: RawItem, place: Place): Reading {
  switch (raw.kind) {
    case "mention":
      return { tag: "mention", form: undefined, trigger: actionOf(raw, place.lexicon) };
    case "comma":
      return plain("comma");
    case "skip":
    case "stop":
    case "open":
    case "close":
      return plain("stop");
    case "suffix":
      return readSuffix(raw.word, place.lexicon);
    case "word":
      return readWord(raw.word, place);
  }
}

/** A process that is named as a mention may still be an action with arguments: "communication between A and B". */
function actionOf(raw: RawItem, lexicon: Lexicon): Trigger | undefined {
  if (raw.mention?.entity.type !== "process") return undefined;
  const trigger = lexicon.nouns.get(raw.word.slice(raw.word.lastIndexOf(" ") + 1));
  return trigger;
}

/** "-derived", "-containing", "-positive": the last word of the compound decides. */
function readSuffix(word: string, lexicon: Lexicon): Reading {
  const last = word.slice(word.lastIndexOf("-") + 1);
  const verb = lookUp(lexicon.verbs, word) ?? lexicon.verbs.get(last);
  if (verb !== undefined) return { tag: "suffix", form: verb.form, trigger: verb.trigger };
  const agent = lexicon.adjectives.has(last) ? undefined : lexicon.agents.get(last);
  if (agent !== undefined) return { tag: "noun", form: undefined, trigger: agent };
  const noun = lexicon.adjectives.has(last) ? undefined : lexicon.nouns.get(last);
  if (noun !== undefined) return { tag: "noun", form: undefined, trigger: noun }; // "TNF-activation of"
  return { tag: "suffix", form: undefined, trigger: lexicon.adjectives.get(last) };
}

function readWord(word: string, place: Place): Reading {
  const { lexicon } = place;
  const known = knownWord(word, lexicon);
  const { closed, noun, adjective } = known;
  if (closed === "determiner" && isFloatingHere(word, place)) return plain("adverb");
  if (word === "both" && isBothAlone(place)) return plain("pronoun");
  if (word === "either" && place.words[place.i - 1]?.word === "of" && isFiniteNext(place))
    return plain("pronoun");
  if (word === "that" && place.words[place.i + 1]?.word === "of") return plain("pronoun"); // "and that of IL-6"
  if (word === "about" && isNumberNext(place)) return plain("adverb"); // "about 40% of the cells"
  if (closed !== undefined) return plain(closed);
  if (known.isNumber) return plain("number");
  if (known.isNominalGerund) return { tag: "noun", form: undefined, trigger: lexicon.nouns.get(word) };
  const verb = asParticiple(known.verb, word, place);
  if (verb !== undefined && isLooseCompound(verb, place)) {
    return { tag: "suffix", form: verb.form, trigger: verb.trigger };
  }
  const alsoNoun = noun !== undefined || known.isTransparent || isOftenNoun(known, verb?.form);
  if (verb !== undefined && isVerb(verb, alsoNoun, place)) {
    return { tag: "verb", form: verb.form, trigger: verb.trigger };
  }
  const common = verb === undefined ? known.common : undefined;
  if (common !== undefined && isCommonVerbHere(common, place)) {
    return { tag: "verb", form: common, trigger: undefined };
  }
  if (noun !== undefined) return { tag: "noun", form: undefined, trigger: noun };
  if (adjective !== undefined) {
    return {
      tag: isLooseSuffix(adjective, place) ? "suffix" : "adjective",
      form: undefined,
      trigger: adjective,
    };
  }
  if (verb?.form === "base" && known.general === "adjective") return plain("adjective"); // "a direct and functional target"
  if (verb !== undefined || known.isTransparent) return plain("noun");
  return readOther(word, known, place);
}

/** "microvesicles shed by platelets": the past of some verbs is as the verb itself. */
function asParticiple(verb: VerbReading | undefined, word: string, place: Place): VerbReading | undefined {
  const { words, i, lexicon } = place;
  if (verb?.form !== "base" || !["by", "from"].includes(words[i + 1]?.word ?? "")) return verb;
  const isPast = lexicon.english.inflect(verb.trigger.lemma).past.includes(word);
  return isPast ? { ...verb, form: "past" } : verb;
}

/** "is Bcr-Abl dependent": the hyphen is missing. */
function isLooseSuffix({ lemma, complement }: Trigger, { words, i }: Place): boolean {
  const next = words[i + 1];
  if (words[i - 1]?.kind !== "mention" || complement.some((slot) => slot.place === next?.word)) return false;
  if (isPower(next?.word ?? "") && actingAdjective.test(words[i]?.word ?? "")) return true;
  if (lemma === "dependent") return true;
  return statesExpression.has(lemma) && (next?.kind === "mention" || bodies.has(next?.word ?? ""));
}

/** What may stand between: "HER2 positive human cancers". */
const bodies = new Set("human murine mouse primary metastatic malignant advanced invasive".split(" "));

/** "has STAT3 inhibitory activity"; but "PD-1 inhibitory receptors" are inhibitory by themselves. */
const actingAdjective = /^(?:inhibitory|suppressive|stimulatory|activatory)$/u;

/** "HER2 positive breast cancer", "PTEN deficient T cells". */
const statesExpression = new Set(["positive", "negative", "deficient"]);

/** "…, and both impair growth": before a verb that is no noun it stands for two. */
function isBothAlone(place: Place): boolean {
  const before = place.items.at(-1)?.tag;
  return (
    (before === undefined || ["stop", "comma", "conjunction", "that"].includes(before)) && opensVerb(place)
  );
}

/** "inhibition of either sensitizes" */
function isFiniteNext({ words, i, lexicon }: Place): boolean {
  const next = words[i + 1];
  return next?.kind === "word" && knownWord(next.word, lexicon).verb?.form === "present";
}

function isNumberNext({ words, i, lexicon }: Place): boolean {
  const next = words[i + 1];
  return next?.kind === "word" && knownWord(next.word, lexicon).isNumber;
}

/** The next word is a verb in the plural, and no noun. */
function opensVerb({ words, i, lexicon }: Place): boolean {
  const next = words[i + 1];
  if (next?.kind !== "word") return false;
  const { verb, noun, adjective, isTransparent } = knownWord(next.word, lexicon);
  return verb?.form === "base" && noun === undefined && adjective === undefined && !isTransparent;
}

/** "are both involved": behind an auxiliary it belongs to the verb. */
function isFloatingHere(word: string, place: Place): boolean {
  const before = place.items.at(-1)?.tag;
  if (!isFloating(word)) return false;
  if (before === "be" || before === "have" || before === "modal") return true;
  return (before === "mention" || before === "noun") && opensVerb(place); // "A and B both promote"
}

/** "forms", "lower": also a noun or adjective by general English. */
function isOftenNoun({ general }: KnownWord, form: VerbForm | undefined): boolean {
  if (form !== "base" && form !== "present") return false;
  return general === "noun" || general === "adjective";
}

function isVerb({ form, trigger }: VerbReading, alsoNoun: boolean, place: Place): boolean {
  return isVerbHere(form, alsoNoun, place, trigger) || (form === "gerund" && governsNext(trigger, place));
}

function readOther(word: string, known: KnownWord, place: Place): Reading {
  const form = formOf(word, known, place);
  if (form === undefined) return plain(known.part === "verb" ? "noun" : known.part);
  if (!isVerbHere(form, form === "base" || form === "present", place)) return plain("noun");
  return { tag: "verb", form, trigger: undefined };
}

/** The form of a word that is a verb, or, behind a form of be, a participle that is also an adjective. */
function formOf(word: string, { common, part }: KnownWord, { items }: Place): VerbForm | undefined {
  if (common !== undefined) return common;
  if (part === "verb") return verbForm(word);
  if (part === "noun" && verbEnding.test(word) && !substance.test(word)) return verbForm(word);
  const before = items.at(-1)?.tag;
  const participle = word.endsWith("ed") && (before === "be" || before === "adverb" || before === "have");
  return part === "adjective" && participle ? "past" : undefined;
}

/** "decelerate", "transactivates", "destabilise": verbs that general English does not know. */
const verbEnding = /.{3}(?:ate|i[sz]e|ify|ates|i[sz]es|ifies)$/u;

/** Salts and other nouns with the ending of a verb: "pyruvate". */
const substance =
  /(?:phosph|pyruv|glutam|lact|sulf|nitr|substr|carbon|acet|citr|fumar|mal|but?yr|succin|conjug|isol|aspart|palmit|chlor|hydr|prost|candid|surrog|folat|fol|trexate|lys|homogen|filtr|infiltr|reticul|gluc?on|ole|stear|titan|ur|bor|silic|tartr|benzo|salicyl|cyan)ates?$/u;

function verbForm(word: string): VerbForm {
  if (word.endsWith("ing")) return "gerund";
  if (word.endsWith("s") && !word.endsWith("ss")) return "present";
  return word.endsWith("ed") ? "past" : "base";
}
