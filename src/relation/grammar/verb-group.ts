/** Verb groups: auxiliaries, introducing verbs ("was found to") and the verb that says what is done. */
import { groupOf } from "../group.ts";
import { effectOf } from "../predicate.ts";
import type { Chunk, VerbGroup } from "./chunk.ts";
import type { Item } from "./item.ts";
import { isOfCustom, isPremodifier } from "./participle.ts";
import { hostNouns, isCatenative, type Tag } from "./word.ts";

const auxiliary: ReadonlySet<Tag> = new Set<Tag>(["modal", "be", "have", "do", "negation"]);

export function verbGroup(
  items: readonly Item[],
  at: number,
  before: readonly Chunk[],
): VerbGroup | undefined {
  const first = items[at];
  if (first === undefined) return undefined;
  const infinitive = first.tag === "to";
  if (!infinitive && first.tag !== "verb" && !auxiliary.has(first.tag)) return undefined;
  if (first.tag === "verb" && isPremodifier(items, at, before)) return undefined;
  const read = readVerbs(items, infinitive ? at + 1 : at, infinitive);
  const { end, be } = read;
  const main = read.main ?? (isElliptic(items, at, end) ? first : undefined);
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
      : first.form === "gerund" ||
          (first.tag === "negation" && group[1]?.form === "gerund") ||
          first.word === "being" ||
          first.word === "having"
        ? "gerund"
        : bare && past
          ? "participle"
          : "finite",
    passive: past && (be !== undefined || bare),
    copula: main.tag === "be" || main.tag === "have",
  };
}

const clauseEnds: ReadonlySet<Tag | undefined> = new Set<Tag | undefined>([
  "comma",
  "stop",
  "subordinator",
  undefined,
]);

/** "whereas IL-10 does the reverse" */
export function isContrary(word: string | undefined): boolean {
  return word === "reverse" || word === "opposite";
}

/** "whereas IL-10 did not", "as did IL-13", "and so does IL-13": a form of do that stands for the verb of another clause. */
function isElliptic(items: readonly Item[], at: number, end: number): boolean {
  if (items[at]?.tag !== "do") return false;
  if (isContrary(items[end + 1]?.word) && items[end]?.word === "the") return true;
  return (
    clauseEnds.has(items[end]?.tag) || ["as", "so", "and so", "than"].includes(items[at - 1]?.word ?? "")
  );
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
      if (main?.tag === "have" && isMeasured(items, from, i)) break;
      if (main?.tag === "be" && isUsual(items, i)) break;
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

const measured =
  /^(?:levels?|expression|amounts?|numbers?|abundance|concentrations?|activity|activation|phosphorylation|production|secretion)$/u;

/** "Gliomas had elevated levels of X", "mice fed X had reduced metastasis": who has them did not elevate or reduce them. */
function isMeasured(items: readonly Item[], from: number, i: number): boolean {
  const before = items.slice(0, from);
  const isOfHost = isHost(subjectBefore(before));
  if (isOfHost && items[i + 1]?.tag !== "determiner" && changes(items[i])) return true;
  const at = before.findLastIndex((x) => x.tag === "mention" || x.tag === "noun" || x.tag === "verb");
  const owner = before[at];
  const mention = owner?.mention ?? (owner?.tag === "noun" ? before[at - 1]?.mention : undefined);
  const group = mention === undefined ? undefined : groupOf(mention);
  const has =
    group === "cancer" || group === "cell" || group === "anatomy" || owner?.tag === "verb" || isOfHost;
  const end = items.findIndex((x, k) => k > i && (x.tag === "comma" || x.tag === "preposition"));
  return has && items.slice(i + 1, Math.max(end, i + 3)).some((x) => measured.test(x.word));
}

/** "decreased", "elevated" */
function changes(item: Item | undefined): boolean {
  return item?.trigger !== undefined && effectOf(item.trigger.predicate) !== undefined;
}

/** The last word of the first noun phrase of the clause. */
function subjectBefore(before: readonly Item[]): Item | undefined {
  const start = before.findLastIndex(({ tag }) => clauseStarts.has(tag)) + 1;
  const first = before.findIndex(({ tag }, k) => k >= start && isNoun(tag));
  const behind = before.findIndex(({ tag }, k) => k > first && !isNoun(tag) && tag !== "suffix");
  return first < 0 ? undefined : before[(behind < 0 ? before.length : behind) - 1];
}

const clauseStarts: ReadonlySet<Tag> = new Set<Tag>(["stop", "that", "comma", "subordinator"]);

function isNoun(tag: Tag): boolean {
  return tag === "noun" || tag === "mention";
}

function isHost(item: Item | undefined): boolean {
  const group = item?.mention === undefined ? undefined : groupOf(item.mention);
  return group === "cell" || group === "cancer" || group === "anatomy" || hostNouns.test(item?.word ?? "");
}

/** "are commonly used markers", "is a well known target": the participle belongs to the noun behind it. */
function isUsual(items: readonly Item[], i: number): boolean {
  const next = items[i + 1]?.tag;
  return isOfCustom(items[i]?.word ?? "") && (next === "noun" || next === "mention");
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
