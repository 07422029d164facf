/** Noun phrases, and adjective phrases where no noun follows. */
import type { AdjectivePhrase, Chunk, NounPhrase } from "./chunk.ts";
import type { Item } from "./item.ts";
import { isPremodifier } from "./participle.ts";
import { auxiliaries, type Tag } from "./word.ts";

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
  const fronted = isFronted(before);
  let end = at;
  for (let i = at; i < items.length; i++) {
    const item = items[i];
    if (item === undefined) break;
    const after = items[i + 1];
    const paired =
      (item.tag === "conjunction" && joinsAdjectives(items, i)) ||
      (item.tag === "comma" && listsAdjectives(items, i)) ||
      joinsCompounds(items, i);
    const joins =
      paired ||
      inPhrase.has(item.tag) ||
      (item.tag === "verb" && (i === at ? isPremodifier(items, i, before) : continuesPhrase(items, i))) ||
      (item.tag === "adverb" &&
        after !== undefined &&
        (after.tag === "adjective" ||
          after.form === "past" ||
          isDegree(items, i) ||
          isLooseSetting(item, items[i - 1])));
    if (!joins) break;
    if (i > at && (startsAnew(item, items[i - 1]) || isPredicate(items, i))) break;
    if (i > at && fronted && opensSubject(items, at, i)) break;
    if (item.tag !== "adverb" && !paired) end = i + 1;
  }
  if (end === at) return undefined;
  const own = items.slice(at, end);
  const head = own.findLast((x) => x.tag === "noun" || x.tag === "mention");
  if (head !== undefined) return { kind: "noun", items: own, head };
  const pronoun = own.findLast((x) => x.tag === "pronoun" || x.tag === "determiner" || x.tag === "number");
  const adjective = own.findLast((x) => x.tag === "adjective" || x.tag === "suffix" || x.tag === "verb");
  if (adjective?.tag === "adjective" && isNamedKind(own, before, items[end]))
    return { kind: "noun", items: own, head: { ...adjective, tag: "noun" } };
  if (adjective !== undefined) return { kind: "adjective", items: own, head: adjective };
  return pronoun === undefined ? undefined : { kind: "noun", items: own, head: pronoun };
}

/** "Salinomycin, an antibiotic, reduced": between commas it says what kind of thing the name before is. */
function isNamedKind(own: readonly Item[], before: readonly Chunk[], next: Item | undefined): boolean {
  const isBetween = before.at(-1)?.kind === "comma" && next?.tag === "comma";
  return isBetween && own.length === 2 && /^an?$/u.test(own[0]?.word ?? "");
}

/** "hematologic and solid malignancies": a conjunction inside a phrase, between adjectives. */
function joinsAdjectives(items: readonly Item[], i: number): boolean {
  const next = items[i + 1];
  if (items[i - 1]?.tag === "suffix") return next?.tag === "mention" && items[i + 2]?.tag === "suffix";
  const before = items[i - 1];
  if (before?.tag !== "adjective" || next === undefined) return false;
  const alone = before.trigger === undefined && (items[i - 2]?.tag ?? "stop") === "preposition";
  if (alone && before.word !== "other" && describesBehind(items, i)) return true; // "in normal and cancer cells"
  if (items[i - 2]?.tag === "determiner" && (next.tag === "adjective" || next.tag === "noun")) return true;
  const second = items[i + 2];
  const participle = next.tag === "verb" && next.form === "past" && second?.tag === "noun";
  return (
    before.trigger === undefined && (next.tag === "adjective" || participle) && second?.tag !== "preposition"
  );
}

/**
 * What stands between compounds that describe the same, or behind the last of them: "LPS-induced, TLR4-mediated
 * inflammation", "LPS-induced but not TNF-induced inflammation", "LPS-induced, but not TNF-induced, inflammation".
 */
function joinsCompounds(items: readonly Item[], i: number): boolean {
  if (!isCompoundLink(items[i])) return false;
  const first = items.findLastIndex((item, k) => k < i && !isCompoundLink(item));
  const next = items.findIndex((item, k) => k > i && !isCompoundLink(item));
  if (items[first]?.tag !== "suffix") return false;
  if (isDescribed(items[next]) && items[next + 1]?.tag !== "suffix")
    return items[first - 2]?.word === "but not";
  const end = items[next + 2]?.tag === "comma" ? next + 3 : next + 2;
  const isClosed = end === next + 2 || isExcepting(items.slice(first, next));
  return items[next + 1]?.tag === "suffix" && isClosed && isDescribed(items[end]);
}

function isCompoundLink(item: Item | undefined): boolean {
  return item?.tag === "comma" || item?.word === "but not";
}

function isExcepting(items: readonly Item[]): boolean {
  return items.some(({ word }) => word === "but not");
}

function isDescribed(item: Item | undefined): boolean {
  return item?.tag === "noun" || item?.tag === "mention" || item?.tag === "adjective";
}

/** "in chronic, low-grade inflammation", "excessive, yet unproductive growth": a comma between adjectives before a noun. */
function listsAdjectives(items: readonly Item[], i: number): boolean {
  if (items[i - 1]?.tag !== "adjective" || items[i - 1]?.trigger !== undefined) return false;
  const opening = items.slice(0, i).findLastIndex(({ tag }) => tag !== "adjective" && tag !== "adverb");
  const link = items[opening]?.tag ?? "stop";
  if (!["preposition", "determiner", "verb", "stop"].includes(link)) return false;
  const behind = items.slice(i + 1, i + 8);
  const next = behind.findIndex(({ tag }) => tag !== "adjective" && tag !== "adverb");
  const noun = behind[next]?.tag;
  return (
    behind.slice(0, next).some(({ tag }) => tag === "adjective") && (noun === "noun" || noun === "mention")
  );
}

/** A name behind the conjunction, or a participle before one: "in early and advanced gliomas". */
function describesBehind(items: readonly Item[], i: number): boolean {
  const [next, second] = [items[i + 1], items[i + 2]];
  if (next?.tag === "mention") return true;
  return (
    next?.tag === "verb" && next.form === "past" && (second?.tag === "mention" || second?.tag === "noun")
  );
}

/** "the highly malignant tumor": between a determiner and what it is the degree of. */
function isDegree(items: readonly Item[], i: number): boolean {
  const next = items[i + 1]?.tag;
  return items[i - 1]?.tag === "determiner" && items[i]?.word.endsWith("ly") === true && next === "noun";
}

/** "an in vivo angiogenesis model" */
function isLooseSetting(item: Item, before: Item | undefined): boolean {
  return item.word.startsWith("in ") && (before?.tag === "determiner" || before?.tag === "adjective");
}

/** A determiner or pronoun behind a noun begins a new phrase: "promotes it the day after". */
function startsAnew(item: Item, before: Item | undefined): boolean {
  if (item.tag !== "determiner" && item.tag !== "pronoun") return false;
  return before?.tag === "noun" || before?.tag === "mention" || before?.tag === "pronoun";
}

/** Behind the preposition that opens a clause. */
function isFronted(before: readonly Chunk[]): boolean {
  const [outer, link] = [before.at(-2)?.kind, before.at(-1)];
  const isPlace = link?.kind === "preposition" && /^(?:in|within|on|at)$/u.test(link.word);
  return isPlace && (outer === undefined || outer === "stop" || outer === "that" || outer === "subordinator");
}

/**
 * "In HeLa cells curcumin reduced", "In a mouse model oral curcumin reduced": no comma parts the place from the subject,
 * but a plural describes no noun, and no adjective stands behind one that has its determiner.
 */
function opensSubject(items: readonly Item[], at: number, i: number): boolean {
  const [last, item, next] = [items[i - 1], items[i], items[i + 1]];
  if (last?.tag !== "noun" && last?.tag !== "mention") return false;
  const isName = item?.tag === "mention" || item?.tag === "noun";
  const isDescribed =
    (item?.tag === "adjective" || item?.form === "past") && (next?.tag === "mention" || next?.tag === "noun");
  const ends = plural.test(last.word)
    ? isName || isDescribed
    : isDescribed && items[at]?.tag === "determiner";
  return ends && hasVerbBeforeComma(items, i);
}

const plural = /(?:[^isu]s|mice|women|men|children)$/u;

function hasVerbBeforeComma(items: readonly Item[], from: number): boolean {
  const aside = items.findIndex(({ tag }, k) => k >= from && tag === "comma");
  const isAside = aside >= 0 && items[aside + 1]?.word.startsWith("but") === true; // "curcumin, but not X, reduced"
  const behind = isAside ? items.findIndex(({ tag }, k) => k > aside && tag === "comma") + 1 : from;
  const end = items.findIndex(({ tag }, k) => k >= Math.max(from, behind) && clauseEnds.has(tag));
  return items
    .slice(from, end < 0 ? items.length : end)
    .some(({ tag, form }) => auxiliaries.has(tag) || (tag === "verb" && form !== "gerund"));
}

const clauseEnds: ReadonlySet<Tag> = new Set<Tag>(["comma", "stop", "subordinator", "relative", "that"]);

/** "miR-146a highly complementary to X": an adjective behind its noun with a place of its own. */
function isPredicate(items: readonly Item[], i: number): boolean {
  const at = items[i]?.tag === "adverb" ? i + 1 : i;
  const adjective = items[at];
  const before = items[i - 1]?.tag;
  if (adjective?.tag !== "adjective" || (before !== "noun" && before !== "mention")) return false;
  const next = items[at + 1]?.word;
  return adjective.trigger?.complement.some((slot) => slot.place === next) === true;
}

/** A participle inside a phrase that has begun: "CD47-specific blocking antibodies". */
function continuesPhrase(items: readonly Item[], i: number): boolean {
  const before = items[i - 1];
  const next = items[i + 1];
  if (before === undefined || next === undefined) return false;
  const paired = before.tag === "conjunction" && joinsAdjectives(items, i - 1);
  const degree = before.tag === "adverb" && /ly$|^well$/u.test(before.word) && items[i]?.form === "past";
  const opens = degree ? items[i - 2] : before; // "the most widely used marker"
  if (!paired && !["determiner", "adjective", "number", "suffix"].includes(opens?.tag ?? "")) return false;
  if (before.tag === "number" && items[i - 2]?.tag === "mention") return false;
  return next.tag === "noun" || next.tag === "mention" || next.tag === "adjective" || next.form === "past";
}
