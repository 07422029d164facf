/** Chunks: noun phrases, verb groups, and the words that link them. Adverbs are dropped between chunks. */
import { type Span, span } from "../span.ts";
import type { Item } from "./item.ts";
import { isCatenative, type Tag } from "./word.ts";

export interface NounPhrase {
  readonly kind: "noun";
  readonly items: readonly Item[];
  /** The last noun or mention. */
  readonly head: Item;
}

export type VerbForm = "finite" | "participle" | "gerund" | "infinitive";

export interface VerbGroup {
  readonly kind: "verb";
  readonly items: readonly Item[];
  /** The verb that says what is done; of a copula the form of be. */
  readonly main: Item;
  readonly form: VerbForm;
  readonly passive: boolean;
  readonly copula: boolean;
}

export interface AdjectivePhrase {
  readonly kind: "adjective";
  readonly items: readonly Item[];
  readonly head: Item;
}

export interface Link {
  readonly kind: "preposition" | "conjunction" | "comma" | "relative" | "that" | "subordinator" | "stop";
  readonly items: readonly Item[];
  readonly word: string;
}

export type Chunk = NounPhrase | VerbGroup | AdjectivePhrase | Link;

export function chunkSpan({ items }: Chunk): Span {
  return span(items[0]?.span.start ?? 0, items.at(-1)?.span.end ?? 0);
}

export function chunkItems(items: readonly Item[]): Chunk[] {
  const chunks: Chunk[] = [];
  let at = 0;
  while (at < items.length) {
    const chunk = verbGroup(items, at, chunks) ?? nounPhrase(items, at, chunks) ?? link(items, at);
    if (chunk === undefined) {
      at++;
      continue;
    }
    chunks.push(chunk);
    at += chunk.items.length;
  }
  return settleParticiples(chunks);
}

const links: Readonly<Partial<Record<Tag, Link["kind"]>>> = {
  preposition: "preposition",
  to: "preposition",
  conjunction: "conjunction",
  comma: "comma",
  relative: "relative",
  that: "that",
  subordinator: "subordinator",
  stop: "stop",
};

function link(items: readonly Item[], at: number): Link | undefined {
  const item = items[at];
  const kind = item === undefined ? undefined : links[item.tag];
  return item === undefined || kind === undefined ? undefined : { kind, items: [item], word: item.word };
}

const auxiliary: ReadonlySet<Tag> = new Set<Tag>(["modal", "be", "have", "do", "negation"]);

function verbGroup(items: readonly Item[], at: number, before: readonly Chunk[]): VerbGroup | undefined {
  const first = items[at];
  if (first === undefined) return undefined;
  const infinitive = first.tag === "to";
  if (!infinitive && first.tag !== "verb" && !auxiliary.has(first.tag)) return undefined;
  if (first.tag === "verb" && isPremodifier(items, at, before)) return undefined;
  const { end, main, be } = readVerbs(items, infinitive ? at + 1 : at, infinitive);
  if (main === undefined) return undefined;
  if (infinitive && main.tag === "verb" && main.form !== "base" && be === undefined) return undefined;
  const group = items.slice(at, end);
  const bare = first.tag === "verb";
  const past = main.tag === "verb" && main.form === "past";
  return {
    kind: "verb",
    items: group,
    main,
    form: infinitive
      ? "infinitive"
      : first.form === "gerund" || first.word === "being"
        ? "gerund"
        : bare && past
          ? "participle"
          : "finite",
    passive: past && (be !== undefined || bare),
    copula: main.tag === "be" || main.tag === "have",
  };
}

/** Reads auxiliaries, catenatives and the verb they lead to. */
function readVerbs(
  items: readonly Item[],
  from: number,
  infinitive: boolean,
): { end: number; main: Item | undefined; be: Item | undefined } {
  let main: Item | undefined;
  let be: Item | undefined;
  let end = from;
  for (let i = from; i < items.length; i++) {
    const item = items[i];
    if (item === undefined) break;
    if (item.tag === "adverb") continue;
    if (item.tag === "verb") {
      if (main?.tag === "verb" || (main === undefined && infinitive && item.form === "gerund")) break;
      if (main?.tag === "be" && item.form === "base") break;
      main = item;
      end = i + 1;
      const next = nextAfterCatenative(items, i);
      if (next === undefined) continue;
      main = undefined;
      be = undefined;
      i = next - 1;
      continue;
    }
    if (main?.tag === "verb") break;
    if (item.tag === "adjective" || item.tag === "noun") {
      const next = main?.tag === "be" ? nextAfterCatenative(items, i) : undefined;
      if (next === undefined) break;
      main = undefined;
      be = undefined;
      i = next - 1;
      continue;
    }
    if (!auxiliary.has(item.tag)) break;
    if (item.tag === "be") be = item;
    if (item.tag === "be" || item.tag === "have") main = item;
    end = i + 1;
  }
  return { end, main, be };
}

/** Index of the verb behind "found to", "able to"; undefined when the item does not introduce another verb. */
function nextAfterCatenative(items: readonly Item[], i: number): number | undefined {
  const item = items[i];
  if (item === undefined || !isCatenative(item.word) || items[i + 1]?.tag !== "to") return undefined;
  const next = items.slice(i + 2).findIndex((x) => x.tag !== "adverb");
  const verb = items[i + 2 + next];
  return next >= 0 && (verb?.tag === "be" || verb?.tag === "have" || verb?.form === "base")
    ? i + 2 + next
    : undefined;
}

/** "activated T cells", "circulating exosomes": a participle before its noun and not behind one. */
function isPremodifier(items: readonly Item[], at: number, chunks: readonly Chunk[]): boolean {
  const item = items[at];
  const next = items[at + 1];
  if (item === undefined || next === undefined) return false;
  if (item.form !== "past" && item.form !== "gerund") return false;
  if (!["noun", "mention", "adjective", "suffix"].includes(next.tag) && next.form !== "past") return false;
  const before = chunks.at(-1);
  if (before?.kind === "noun" || before?.kind === "relative" || before?.kind === "verb") return false;
  if (item.form === "past")
    return !(before?.kind === "conjunction" && item.trigger !== undefined && isPastStory(chunks));
  return item.trigger === undefined && before?.kind === "preposition" && before.word !== "by";
}

/** "… increased A and inhibited B", but "… are found in A and activated B cells": the verb before is a past too. */
function isPastStory(chunks: readonly Chunk[]): boolean {
  const last = chunks.findLast((chunk) => chunk.kind === "verb");
  return last?.kind === "verb" && last.main.form === "past";
}

/** A participle inside a phrase that has begun: "CD47-specific blocking antibodies". */
function continuesPhrase(items: readonly Item[], i: number): boolean {
  const before = items[i - 1];
  const next = items[i + 1];
  if (before === undefined || next === undefined) return false;
  if (!["determiner", "adjective", "number", "suffix"].includes(before.tag)) return false;
  return next.tag === "noun" || next.tag === "mention" || next.tag === "adjective" || next.form === "past";
}

const inPhrase: ReadonlySet<Tag> = new Set<Tag>([
  "determiner",
  "number",
  "adjective",
  "noun",
  "mention",
  "suffix",
  "pronoun",
]);

function nounPhrase(
  items: readonly Item[],
  at: number,
  before: readonly Chunk[],
): NounPhrase | AdjectivePhrase | undefined {
  let end = at;
  for (let i = at; i < items.length; i++) {
    const item = items[i];
    if (item === undefined) break;
    const after = items[i + 1];
    const paired = item.tag === "conjunction" && joinsAdjectives(items, i);
    const joins =
      paired ||
      inPhrase.has(item.tag) ||
      (item.tag === "verb" && (i === at ? isPremodifier(items, i, before) : continuesPhrase(items, i))) ||
      (item.tag === "adverb" &&
        after !== undefined &&
        (after.tag === "adjective" || after.form === "past") &&
        i > at - 1);
    if (!joins) break;
    if (i > at && startsAnew(item, items[i - 1])) break;
    if (item.tag !== "adverb" && !paired) end = i + 1;
  }
  if (end === at) return undefined;
  const own = items.slice(at, end);
  const head = own.findLast((x) => x.tag === "noun" || x.tag === "mention");
  if (head !== undefined) return { kind: "noun", items: own, head };
  const pronoun = own.findLast((x) => x.tag === "pronoun" || x.tag === "determiner" || x.tag === "number");
  const adjective = own.findLast((x) => x.tag === "adjective" || x.tag === "suffix" || x.tag === "verb");
  if (adjective !== undefined) return { kind: "adjective", items: own, head: adjective };
  return pronoun === undefined ? undefined : { kind: "noun", items: own, head: pronoun };
}

/** "hematologic and solid malignancies": a conjunction inside a phrase, between adjectives. */
function joinsAdjectives(items: readonly Item[], i: number): boolean {
  const next = items[i + 1];
  if (items[i - 1]?.tag === "suffix") return next?.tag === "mention" && items[i + 2]?.tag === "suffix";
  return (
    items[i - 1]?.tag === "adjective" &&
    items[i - 1]?.trigger === undefined &&
    next?.tag === "adjective" &&
    items[i + 2]?.tag !== "preposition"
  );
}

/** A determiner or pronoun behind a noun begins a new phrase: "promotes it the day after". */
function startsAnew(item: Item, before: Item | undefined): boolean {
  if (item.tag !== "determiner" && item.tag !== "pronoun") return false;
  return before?.tag === "noun" || before?.tag === "mention" || before?.tag === "pronoun";
}

/** Tells "miR-9 transported by exosomes" from "miR-9 increased the level" and "miR-9 correlated with". */
function settleParticiples(chunks: readonly Chunk[]): Chunk[] {
  const settled: Chunk[] = [];
  chunks.forEach((chunk, i) => {
    if (chunk.kind !== "verb" || chunk.form !== "participle") settled.push(chunk);
    else if (coordinatesFinite(settled, i)) settled.push({ ...chunk, form: "finite" });
    else settled.push(isActive(chunks, i, chunk) ? { ...chunk, form: "finite", passive: false } : chunk);
  });
  return settled;
}

/** "is taken up and transported to": the second participle shares the auxiliary of the first. */
function coordinatesFinite(chunks: readonly Chunk[], i: number): boolean {
  if (chunks[i - 1]?.kind !== "conjunction") return false;
  const first = chunks.slice(0, i).findLast((c) => c.kind === "verb");
  return first?.kind === "verb" && first.form === "finite" && first.passive;
}

/** A past form without auxiliary is the verb of its clause when it has an object, or nothing else could be. */
function isActive(chunks: readonly Chunk[], i: number, verb: VerbGroup): boolean {
  const next = chunks[i + 1];
  if (next?.kind === "that") return true;
  if (next?.kind === "noun" && next.head.tag !== "pronoun") {
    return chunks[i - 1]?.kind !== "comma" || hasFiniteBefore(chunks, i);
  }
  if (chunks[i - 1]?.kind !== "noun") return false;
  return isIntransitive(verb, next) || isOnlyVerb(chunks, i, verb);
}

/** "colon CSCs entered into G0 and were resistant": no other verb for the subject, and no passive complement. */
function isOnlyVerb(chunks: readonly Chunk[], i: number, verb: VerbGroup): boolean {
  const next = chunks[i + 1];
  if (next?.kind === "preposition" && isPassivePlace(verb, next.word)) return false;
  if (next?.kind !== "preposition" && !(next?.kind === "verb" && next.form === "infinitive")) return false;
  if (hasFiniteBefore(chunks, i)) return false;
  for (let k = i + 1; k < chunks.length; k++) {
    const later = chunks[k];
    if (later?.kind === "stop" || later?.kind === "subordinator" || later?.kind === "that") return true;
    if (later?.kind === "verb" && later.form === "finite") return chunks[k - 1]?.kind === "conjunction";
  }
  return true;
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

function isIntransitive(verb: VerbGroup, next: Chunk | undefined): boolean {
  if (next?.kind !== "preposition" || verb.main.trigger === undefined) return false;
  const { active, passive } = verb.main.trigger;
  return active.some((s) => s.place === next.word) && !passive.some((s) => s.place === next.word);
}
