/** Participles: before a noun they describe it, behind one they cut a clause short, else they are its verb. */
import { effectOf } from "../predicate.ts";
import type { Chunk, VerbGroup } from "./chunk.ts";
import type { Item } from "./item.ts";
import { auxiliaries, isHence, isReporting } from "./word.ts";

/** "activated T cells", "circulating exosomes": a participle before its noun and not behind one. */
export function isPremodifier(items: readonly Item[], at: number, chunks: readonly Chunk[]): boolean {
  const item = items[at];
  const next = items[at + 1];
  if (item === undefined || next === undefined) return false;
  if (item.form !== "past" && item.form !== "gerund") return false;
  if (!["noun", "mention", "adjective", "suffix"].includes(next.tag) && next.form !== "past") return false;
  const before = chunks.at(-1);
  if (before?.kind === "relative") return item.form === "past" && opensPlace(before.word, chunks.at(-2));
  if (before?.kind === "noun") return false;
  if (before?.kind === "verb") return item.form === "past" && (takesObject(before) || isOfCustom(item.word));
  if (item.form === "past") {
    if (before?.kind === "that" && isRelative(chunks)) return false;
    if (item.trigger === undefined) return true;
    if (before?.kind === "conjunction" && isResult(items, at)) return false;
    const isTold = isPastStory(chunks) && !isPresent(chunks);
    if (before?.kind === "conjunction") return !isTold || isDescribed(chunks.at(-2));
    return before?.kind !== "comma" || !(isTold || isVerbOfClause(items, at, chunks));
  }
  const reagent = next.tag === "mention" && !isReagentName(next.word) ? items[at + 2]?.word : next.word;
  if (isReagent(reagent ?? "") || isReagentName(next.word)) return true;
  return item.trigger === undefined && before?.kind === "preposition" && before.word !== "by";
}

/** "blocks A and thus decreased B"; but "blocks A, and thus decreased B was seen". */
function isResult(items: readonly Item[], at: number): boolean {
  return isHence(items[at - 1]?.word ?? "") && !hasVerbAhead(items, at);
}

const contents =
  /^(?:evidence|facts?|findings?|ideas?|hypothes[ie]s|notions?|possibilit(?:y|ies)|observations?|reports?|conclusions?|suggestions?|indications?|data|demonstrations?|views?|likelihood|proof|results?|concepts?|proposals?|assumptions?|beliefs?|discovery|study|studies|theory|model)$/u;

/** "a drug that blocked STAT3", "found a miRNA that lowered PTEN"; but "evidence that activated STAT3 promotes", "showed in mice that activated STAT3 promotes". */
function isRelative(chunks: readonly Chunk[]): boolean {
  const noun = chunks.at(-2);
  if (noun?.kind !== "noun" || contents.test(noun.head.word)) return false;
  const k = chunks.findLastIndex((c) => c.kind === "verb");
  const verb = chunks[k];
  return verb?.kind !== "verb" || !isReporting(verb.main.word) || chunks[k + 1]?.kind === "noun";
}

/** "neutralizing antibodies", "activating mutations": the gerund says what they do. */
function isReagent(word: string): boolean {
  return /^(?:antibod(?:y|ies)|mabs?|mutations?|agents?)$/u.test(word);
}

/** "VEGF antibodies", as one name */
function isReagentName(word: string): boolean {
  return /\p{L} (?:antibod(?:y|ies)|mabs?)$/u.test(word);
}

/** Participles that say how customary a thing is: "are commonly used markers". */
export function isOfCustom(word: string): boolean {
  return /^(?:used|known|studied|accepted|employed|recogni[sz]ed|characteri[sz]ed|described)$/u.test(word);
}

/** "cancers where decreased X leads to", "in which": the clause behind has a subject of its own. */
function opensPlace(relative: string, before: Chunk | undefined): boolean {
  return relative === "where" || relative === "when" || before?.kind === "preposition";
}

/** "blocks activated VEGFR2", "showed increased growth", "had elevated levels": the verb before is no auxiliary. */
function takesObject({ main, items }: VerbGroup): boolean {
  return (main.tag === "verb" || main.tag === "have") && !items.some((item) => item.tag === "be");
}

/** "enhanced growth and reduced death": the phrase before the conjunction has a participle as well. */
function isDescribed(chunk: Chunk | undefined): boolean {
  const isChanged = ({ form, trigger }: Item) =>
    form === "past" && trigger !== undefined && effectOf(trigger.predicate) !== undefined;
  return chunk?.kind === "noun" && chunk.items.some((item) => item.tag === "verb" && isChanged(item));
}

/** "X, but not Y, inhibited Z": there is a subject before the comma and no other verb for it. */
function isVerbOfClause(items: readonly Item[], at: number, chunks: readonly Chunk[]): boolean {
  const start = chunks.findLastIndex((c) => c.kind === "stop" || c.kind === "that");
  const clause = chunks.slice(start + 1);
  const isParted = clause[0]?.kind === "preposition" && clause[2]?.kind === "comma"; // "In mice, X, but not Y, inhibited"
  const opens = clause[isParted ? 3 : 0]?.kind;
  if (opens !== "noun" || clause.some((c) => c.kind === "verb" && c.form === "finite")) return false;
  return !hasVerbAhead(items, at);
}

/** A finite verb between here and the end of the clause that no relative pronoun takes for itself. */
function hasVerbAhead(items: readonly Item[], at: number): boolean {
  for (let k = at + 1; k < items.length; k++) {
    const item = items[k];
    if (item === undefined || item.tag === "stop" || item.tag === "subordinator") return false;
    if (item.tag === "relative" || item.tag === "that") return false;
    const finite = item.tag === "verb" && (item.form === "present" || item.form === "base");
    if (finite || auxiliaries.has(item.tag)) return items[k - 1]?.tag !== "to";
  }
  return false;
}

/** "… increased A and inhibited B", but "… are found in A and activated B cells": the verb before is a past too. */
function isPastStory(chunks: readonly Chunk[]): boolean {
  const last = chunks.findLast((chunk) => chunk.kind === "verb");
  if (last?.kind !== "verb") return false;
  return (
    last.main.form === "past" || last.main.word === "had" || last.items.some(({ word }) => word === "did")
  );
}

/** "… are involved in invasion, altered metabolism": a participle behind a present is no past. */
function isPresent(chunks: readonly Chunk[]): boolean {
  const last = chunks.findLast((chunk) => chunk.kind === "verb");
  return last?.kind === "verb" && last.items.some(({ word }) => word === "is" || word === "are");
}

/** Tells "miR-9 transported by exosomes" from "miR-9 increased the level" and "miR-9 correlated with". */
export function settleParticiples(chunks: readonly Chunk[]): Chunk[] {
  const settled: Chunk[] = [];
  chunks.forEach((chunk, i) => {
    if (chunk.kind !== "verb" || chunk.form !== "participle") settled.push(chunk);
    else if (coordinatesFinite(settled, i))
      settled.push({ ...chunk, form: "finite", passive: chunks[i + 1]?.kind !== "noun" });
    else
      settled.push(
        isActive(chunks, i, chunk, settled) ? { ...chunk, form: "finite", passive: false } : chunk,
      );
  });
  return settled;
}

/** "is taken up and transported to": the second participle shares the auxiliary; "is taken up and blocked X" is a past. */
function coordinatesFinite(chunks: readonly Chunk[], i: number): boolean {
  if (chunks[i - 1]?.kind !== "conjunction") return false;
  const first = chunks.slice(0, i).findLast((c) => c.kind === "verb");
  return first?.kind === "verb" && first.form === "finite" && first.passive;
}

/** A past form without auxiliary is the verb of its clause when it has an object, or nothing else could be. */
function isActive(chunks: readonly Chunk[], i: number, verb: VerbGroup, settled: readonly Chunk[]): boolean {
  const next = chunks[i + 1];
  const governed = next?.kind === "adjective" ? chunks[i + 2] : next; // "responded better to"
  if (next?.kind === "that" || isClauseOf(chunks[i - 1])) return true;
  if (next === undefined && chunks[i - 2]?.kind === "conjunction") return true; // "…, and flares followed"
  if (next === undefined && chunks[i - 1]?.kind === "comma" && !hasFiniteBefore(settled, i)) return true; // "A, a marker, fell"
  if (next?.kind === "noun" && next.head.tag !== "pronoun") {
    return chunks[i - 1]?.kind !== "comma" || hasFiniteBefore(settled, i) || !hasFiniteBehind(chunks, i);
  }
  if (chunks[i - 1]?.kind === "comma" && isIntransitive(verb, next))
    // "A, but not B, interfered with C"
    return !hasFiniteBefore(settled, i) && !hasFiniteBehind(chunks, i);
  if (chunks[i - 1]?.kind !== "noun") return false;
  return isIntransitive(verb, governed) || isOnlyVerb(chunks, i, verb);
}

/** "which led to", "who received": behind the pronoun stands the verb of its clause. */
function isClauseOf(before: Chunk | undefined): boolean {
  return before?.kind === "relative" && (before.word === "which" || before.word === "who");
}

/** "colon CSCs entered into G0 and were resistant": no other verb for the subject, and no passive complement. */
function isOnlyVerb(chunks: readonly Chunk[], i: number, verb: VerbGroup): boolean {
  const next = chunks[i + 1];
  if (next?.kind === "preposition" && isPassivePlace(verb, next.word) && !isActivePlace(verb, next.word))
    return false;
  if (next?.kind !== "preposition" && !(next?.kind === "verb" && next.form === "infinitive")) return false;
  if (hasFiniteBefore(chunks, i)) return false;
  for (let k = i + 1; k < chunks.length; k++) {
    const later = chunks[k];
    if (later?.kind === "verb" && later.form === "participle" && isToldOf(chunks, k)) return false;
    if (later?.kind === "stop" || later?.kind === "subordinator" || later?.kind === "that") return true;
    if (later?.kind === "verb" && later.form === "finite") return chunks[k - 1]?.kind === "conjunction";
  }
  return true;
}

/** "cells transfected with miR-21 exhibited enhanced invasion": the second past has the object, and the subject. */
function isToldOf(chunks: readonly Chunk[], k: number): boolean {
  return chunks[k - 1]?.kind === "noun" && chunks[k + 1]?.kind === "noun";
}

/** "their profile correlated with survival": the same place, whoever does it. */
function isActivePlace(verb: VerbGroup, place: string): boolean {
  return verb.main.trigger?.active.some((s) => s.place === place) === true;
}

function isPassivePlace(verb: VerbGroup, place: string): boolean {
  return place === "by" || verb.main.trigger?.passive.some((s) => s.place === place) === true;
}

function hasFiniteBefore(chunks: readonly Chunk[], i: number): boolean {
  for (let k = i - 1; k >= 0; k--) {
    const chunk = chunks[k];
    if (chunk?.kind === "stop" || chunk?.kind === "subordinator" || chunk?.kind === "that") return false;
    if (chunk?.kind === "verb" && chunk.form === "finite") return true;
  }
  return false;
}

function hasFiniteBehind(chunks: readonly Chunk[], i: number): boolean {
  for (const chunk of chunks.slice(i + 1)) {
    if (chunk.kind === "stop" || chunk.kind === "subordinator" || chunk.kind === "that") return false;
    if (chunk.kind === "relative") return false;
    if (chunk.kind === "verb" && chunk.form === "finite") return true;
  }
  return false;
}

/** "interfered with C", "responded better to C": the preposition is one that the verb has in the active only. */
function isIntransitive(verb: VerbGroup, next: Chunk | undefined): boolean {
  if (next?.kind !== "preposition" || verb.main.trigger === undefined) return false;
  const { active, passive } = verb.main.trigger;
  return active.some((s) => s.place === next.word) && !passive.some((s) => s.place === next.word);
}
