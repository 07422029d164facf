/** Noun phrases, and adjective phrases where no noun follows. */
import type { AdjectivePhrase, Chunk, NounPhrase } from "./chunk.ts";
import type { Item } from "./item.ts";
import { isPremodifier } from "./participle.ts";
import type { Tag } from "./word.ts";

const inPhrase: ReadonlySet<Tag> = new Set<Tag>([
  "determiner",
  "number",
  "adjective",
  "noun",
  "mention",
  "suffix",
  "pronoun",
]);

export function nounPhrase(
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

/** A participle inside a phrase that has begun: "CD47-specific blocking antibodies". */
function continuesPhrase(items: readonly Item[], i: number): boolean {
  const before = items[i - 1];
  const next = items[i + 1];
  if (before === undefined || next === undefined) return false;
  if (!["determiner", "adjective", "number", "suffix"].includes(before.tag)) return false;
  return next.tag === "noun" || next.tag === "mention" || next.tag === "adjective" || next.form === "past";
}
