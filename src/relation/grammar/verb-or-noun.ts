/** Decides between the readings of a word that may be a verb, a noun or part of a compound, from what stands around it. */

import { groupOf } from "../group.ts";
import type { Lexicon, Trigger, VerbForm, VerbReading } from "../lexicon.ts";
import { effectOf } from "../predicate.ts";
import type { Item, RawItem } from "./item.ts";
import { knownWord } from "./known-word.ts";
import { closedClass, isCatenative, isMeans, isNounAsWell, isReporting, type Tag } from "./word.ts";

/** A word in its sentence: what has been read before it, and the words before and behind it. */
export interface Place {
  readonly items: readonly Item[];
  readonly words: readonly RawItem[];
  readonly i: number;
  readonly lexicon: Lexicon;
}

/** "capable of binding directly to": a gerund behind a preposition with the preposition of its own behind it. */
export function governsNext(trigger: Trigger, place: Place): boolean {
  const next = following(place);
  const word = next?.kind === "word" ? next.word : "";
  return place.items.at(-1)?.tag === "preposition" && trigger.active.some((slot) => slot.place === word);
}

/** "miR-15a and miR-16 function by", but "the function of" and "loss of function". */
export function isCommonVerbHere(form: VerbForm, place: Place): boolean {
  const alsoNoun = isNounAsWell(place.words[place.i]?.word ?? "");
  if (isVerbHere(form, alsoNoun, place) || isReport(form, place)) return true;
  const next = place.words[place.i + 1];
  if (next === undefined || !isPreposition(next) || next.word === "of") return false;
  return place.items.at(-1)?.tag === "mention" && form === "base" && agrees(form, place);
}

/** "our studies show markedly elevated levels": those who report, whatever they report. */
function isReport(form: VerbForm, place: Place): boolean {
  const { items, words, i } = place;
  const before = items.at(-1);
  if (form !== "base" || before?.tag !== "noun" || !isReporting(words[i]?.word ?? "")) return false;
  const next = following(place);
  return isPlural(before.word) && next?.kind === "word" && closedClass(next.word) !== "preposition";
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
export function isVerbHere(form: VerbForm, alsoNoun: boolean, place: Place, trigger?: Trigger): boolean {
  const { items, words, i, lexicon } = place;
  const governor = items.findLast((item) => item.tag !== "adverb");
  const before = governor !== undefined && verbBefore.has(governor.tag) ? governor : items.at(-1);
  if (form === "past") return true;
  if (form === "gerund") return isGerundVerb(alsoNoun, place);
  if (before?.tag === "be" && alsoNoun) return false; // "are results from"
  if (before?.tag === "to" && alsoNoun && isOfBehind(place)) return false; // "leads to release of"
  if (before === undefined) return !alsoNoun && words[i + 1]?.kind !== "stop";
  if (isDemonstrative(before) && form === "base" && (!alsoNoun || isDeterminer(words[i + 1]))) return true;
  if (!alsoNoun) return !nounBefore.has(before.tag) || before.tag === "have";
  if (verbBefore.has(before.tag) && !(alsoNoun && opensClause(before))) return true;
  if (nounBefore.has(before.tag)) return false;
  if (before.tag === "verb" && before.form !== "past" && !isCatenative(before.word)) return false;
  if (before.tag === "verb" && showing.test(before.word)) return false; // "exhibited lower levels"
  const next = following(place);
  if (before.tag === "conjunction") return startsObject(next, lexicon) && isParallel(form, items);
  if (!agrees(form, place)) return false;
  if (working.test(words[i]?.word ?? "") && next?.kind === "word" && isMeans(next.word)) return true;
  return startsObject(next, lexicon) || isDescribedName(place) || takesPreposition(next, trigger);
}

/** "exosomes act by transporting miRNA" */
const working = /^(?:acts?|function|works?|operates?)$/u;

/** "These promote the growth": a pronoun before a verb in the plural. */
function isDemonstrative({ tag, word }: Item): boolean {
  return tag === "determiner" && word === "these";
}

function isOfBehind({ words, i }: Place): boolean {
  return words[i + 1]?.kind === "word" && words[i + 1]?.word === "of";
}

/** "where changes in X are": what follows is the subject. */
function opensClause({ tag, word }: Item): boolean {
  return tag === "relative" && (word === "where" || word === "when" || word === "whose");
}

/** "blocks activated STAT5", "displays elevated levels" */
function isDescribedName({ words, i, lexicon }: Place): boolean {
  const [own, next, named] = words.slice(i, i + 3);
  const participle = next?.kind === "word" && knownWord(next.word, lexicon).verb?.form === "past";
  if (!participle || named === undefined) return false;
  return named.kind === "mention" || (displaying.test(own?.word ?? "") && startsObject(named, lexicon));
}

const displaying = /^(?:show|display|exhibit|possess)(?:e?s)?$/u;

/** "a progressive shortening of telomeres" is a noun, "by shortening telomeres" is not. */
function isGerundVerb(alsoNoun: boolean, { items, words, i, lexicon }: Place): boolean {
  const before = items.at(-1)?.tag;
  const next = words[i + 1];
  if ((before === "determiner" || before === "adjective") && next?.kind === "word" && next.word === "of")
    return false;
  if (!alsoNoun) return true;
  const compounded = before === "mention" || before === "noun" || before === "suffix";
  if (before === "verb" && next?.kind === "word" && sites.test(next.word)) return false; // "lacks binding sites"
  if (compounded && next?.kind === "word" && closedClass(next.word) === undefined) return false;
  return startsObject(next, lexicon);
}

const sites = /^(?:site|sequence|motif|domain|element|partner|region|pocket|protein)s?$/u;

/** What follows, over an adverb: "increases strongly in". */
function following({ words, i }: Place): RawItem | undefined {
  const next = words[i + 1];
  return next !== undefined && isAdverb(next) ? words[i + 2] : next;
}

const clauseStart: ReadonlySet<Tag> = new Set<Tag>(["stop", "subordinator", "that"]);
const singularEnding = /(?:ss|us|is|[^s])$/u;
/** Shorter names with an s at their end are mostly genes: "Ras". */
const shortestPlural = 5;

function isPlural(word: string): boolean {
  return irregularPlurals.has(word) || (word.length >= shortestPlural && !singularEnding.test(word));
}

const irregularPlurals = new Set(
  "mice data bacteria people men women children criteria media patients microglia".split(" "),
);

function isVerbal({ tag, form }: Item): boolean {
  return tag === "be" || tag === "have" || tag === "modal" || (tag === "verb" && form !== "past");
}

/** "exosomes carrying miR-21 target": a gerund behind a noun says of it what it does, and the noun has its verb ahead. */
function isDescribing(items: readonly Item[], k: number): boolean {
  const before = items[k - 1]?.tag;
  return items[k]?.form === "gerund" && (before === "mention" || before === "noun");
}

const showing = /^(?:show|exhibit|display)(?:ed|n)$/u;

/** "the VEGF increase in": a verb without s wants a subject in the plural, or more than one. */
function agrees(form: VerbForm, { items }: Place): boolean {
  if (form !== "base") return true;
  for (let k = items.length - 1; k >= 0; k--) {
    const item = items[k];
    if (item === undefined || clauseStart.has(item.tag)) return false;
    const opening = openingRelative(items, k);
    if (opening >= 0) {
      k = opening;
      continue;
    }
    if (isVerbal(item) && !isDescribing(items, k)) return false;
    if (item.tag === "conjunction" || item.tag === "pronoun" || item.tag === "comma") return true;
    const names = item.tag === "noun" || item.tag === "mention";
    if (names && (irregularPlurals.has(item.word) || !singularEnding.test(item.word))) return true;
  }
  return false;
}

/** "cells that had undergone EMT exhibit": the relative pronoun that the verb at `k` has right before it; -1 for none. */
function openingRelative(items: readonly Item[], k: number): number {
  if (items[k]?.tag !== "verb") return -1;
  let at = k - 1;
  while (auxiliary.has(items[at]?.tag ?? "noun")) at--;
  const [link, noun] = [items[at]?.tag, items[at - 1]?.tag ?? "stop"];
  if (link !== "that" && link !== "relative") return -1;
  return noun === "mention" || noun === "noun" || noun === "comma" ? at : -1;
}

const auxiliary: ReadonlySet<Tag> = new Set<Tag>(["be", "have", "modal", "do", "negation", "adverb"]);

const parallels: Readonly<Record<VerbForm, ReadonlySet<string>>> = {
  base: new Set<Tag | VerbForm>(["modal", "to", "do", "base", "be", "have"]),
  present: new Set<Tag | VerbForm>(["present", "be", "have", "past"]),
  gerund: new Set(),
  past: new Set(),
};

/** "can bind A and control B", but not "in knockdown or control cells": a verb like it stands before the conjunction. */
function isParallel(form: VerbForm, items: readonly Item[]): boolean {
  for (let k = items.length - 2; k >= 0; k--) {
    const item = items[k];
    if (item === undefined || item.tag === "stop") return false;
    if (parallels[form].has(item.form ?? item.tag)) return true;
  }
  return false;
}

/**
 * "by one Myc activated cluster", "to block VEGF induced growth": a hyphen is missing. Only where the name cannot be the
 * subject of the word, or the clause has its verb elsewhere.
 */
export function isLooseCompound({ form, trigger }: VerbReading, place: Place): boolean {
  const { words, i, lexicon } = place;
  if (form !== "past" && form !== "gerund") return false;
  if (words[i - 1]?.kind !== "mention" || !startsObject(words[i + 1], lexicon)) return false;
  if (neverGoverns.test(words[i]?.word ?? "") && words[i + 1]?.kind === "mention") return true;
  if (form === "gerund" && isWholePhrase(trigger, place)) return true;
  if (form === "gerund" && actsOn(trigger, words[i + 1])) return isObjectAlready(place);
  if (form === "gerund" && !(trigger.predicate === "expresses" && isBearer(words[i + 1]))) return false;
  if (isDeterminer(words[i + 1]) || isPlural(words[i - 1]?.word ?? "")) return false;
  const name = words[i - 1]?.mention;
  if (form === "gerund" && name !== undefined && groupOf(name) === "molecule") return true;
  const opening = words.slice(Math.max(0, i - 4), i - 1);
  const at = opening.findLastIndex(isPreposition);
  const described = at >= 0 && opening.slice(at + 1).some((w) => w.kind === "word");
  if (described && (form === "gerund" || hasVerbAhead(place))) return true;
  return isObjectAlready(place);
}

/** "macrophage derived exosomes": no name derives or associates another. */
const neverGoverns = /^(?:derived|associated)$/u;

const actors =
  /^(?:enzymes?|proteins?|factors?|cytokines?|chemokines?|agents?|kinases?|molecules?|complexe?s?|drugs?|compounds?)$/u;

/** "histone modifying enzymes": a class of things that do it, behind what they do it to. */
function actsOn({ predicate }: Trigger, item: RawItem | undefined): boolean {
  return effectOf(predicate) !== undefined && item?.kind === "word" && actors.test(item.word);
}

/** "the STAT3 activating kinase", "the IL-2 producing T cells": an article holds for what is made or acts, not for a molecule. */
function isWholePhrase(trigger: Trigger, { words, i }: Place): boolean {
  const name = words[i - 1]?.mention;
  const next = words[i + 1];
  if (name === undefined || groupOf(name) !== "molecule" || !isDeterminer(words[i - 2])) return false;
  const isMaker =
    trigger.predicate === "secretes" && next?.mention !== undefined && groupOf(next.mention) === "cell";
  return isMaker || actsOn(trigger, next);
}

/** Is the phrase before the object of a verb in the same clause? Then it is no subject: "to block VEGF induced growth". */
function isObjectAlready({ items }: Place): boolean {
  for (let k = items.length - 2; k >= 0; k--) {
    const item = items[k];
    if (item === undefined || clauseStart.has(item.tag)) return false;
    if (["conjunction", "comma", "relative", "adverb"].includes(item.tag)) return false;
    if (item.tag === "be") return true;
    if (item.form === "gerund") return items[k - 1]?.tag === "preposition";
    const passive = item.form === "past" && items[k - 1]?.tag === "be";
    if (item.tag === "verb") return passive || (item.form !== "past" && !isReporting(item.word));
  }
  return false;
}

/** Is there another verb for the clause behind the word? */
function hasVerbAhead({ words, i, lexicon }: Place): boolean {
  for (let k = i + 2; k < words.length; k++) {
    const item = words[k];
    if (item === undefined || item.kind === "comma" || item.kind === "stop") return false;
    if (item.kind !== "word") continue;
    const tag = closedClass(item.word);
    if (tag === "relative" || tag === "that" || tag === "subordinator" || tag === "conjunction") return false;
    if (tag === "be" || tag === "have" || tag === "modal" || tag === "do") return true;
    const form = lexicon.verbs.get(item.word)?.form ?? lexicon.commonVerbs.get(item.word);
    if (form === "present" || form === "past") return true;
  }
  return false;
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

function isAdverb(item: RawItem): boolean {
  return item.kind === "word" && (closedClass(item.word) === "adverb" || item.word.endsWith("ly"));
}

/** A mention, determiner or other beginning of a noun phrase. */
function startsObject(item: RawItem | undefined, lexicon: Lexicon): boolean {
  if (item === undefined) return false;
  if (item.kind === "mention") return true;
  if (item.kind !== "word") return false;
  const { closed, part } = knownWord(item.word, lexicon);
  if (closed !== undefined) return closed === "determiner" || closed === "pronoun" || closed === "that";
  if (isPlainVerb(item.word, lexicon)) return false;
  return part === "adjective" || part === "noun";
}

/** "inactivates": the third person of a verb that is no noun. */
function isPlainVerb(word: string, { verbs, nouns, agents }: Lexicon): boolean {
  return verbs.get(word)?.form === "present" && !nouns.has(word) && !agents.has(word);
}

/** "results in", "functions as": after a noun these are verbs, while "release of", "release by" are nouns. */
function takesPreposition(item: RawItem | undefined, trigger: Trigger | undefined): boolean {
  if (item?.kind !== "word") return false;
  if (["as", "through", "via"].includes(item.word)) return true;
  if (trigger !== undefined) return trigger.active.some((slot) => slot.place === item.word);
  return ["in", "on", "to", "into"].includes(item.word);
}
