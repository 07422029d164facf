/**
 * Items: a sentence as grammar sees it. Each outermost mention is one noun, citation groups are gone, and what stands
 * in brackets hangs on the item before them, so that the sentence reads as if they were not there.
 */
import type { Citation, Mention, Sentence } from "../../model.ts";
import { mentionSpan } from "../../model.ts";
import { compareSpans, covers, overlaps, type Span, sliceSpan, span } from "../../span.ts";
import type { Trigger, VerbForm } from "../lexicon.ts";
import type { Tag } from "./word.ts";

export interface Item {
  readonly tag: Tag;
  /** In lower case; of a suffix without its hyphen: "derived" in "CAF-derived". */
  readonly word: string;
  /** In the sentence. */
  readonly span: Span;
  readonly mention: Mention | undefined;
  readonly form: VerbForm | undefined;
  readonly trigger: Trigger | undefined;
  /** What stands in brackets after it, each bracket an item list. */
  readonly asides: readonly (readonly Item[])[];
}

/** A word or mention before it is tagged. */
export interface RawItem {
  readonly kind: "mention" | "word" | "suffix" | "comma" | "stop" | "open" | "close" | "skip";
  readonly word: string;
  readonly span: Span;
  readonly mention: Mention | undefined;
}

/** Letters and digits with inner hyphens, slashes and apostrophes: "up-regulates", "and/or", "3'-UTR", "CD4+". */
const wordPattern = /[\p{L}\p{N}%]+(?:['’.]?[-–/']?[\p{L}\p{N}]+)*\+?/uy;
/** "-derived", "-induced": a hyphen and a word right behind a mention. */
const suffixPattern = /[-‐–][\p{L}]+(?:-[\p{L}]+)*/uy;
const hyphens = /[-‐–]/u;
/** The 's of a name; a name passes on what it has. */
const possessivePattern = /['’]s?(?=\s)/uy;
/** A word glued to a mention by a lost hyphen: "FcRmediated". */
const gluedPattern = /[\p{Ll}]{5,}/uy;
/** What most items begin behind, and no item begins with. */
const blank = 0x20;

/** Cuts a sentence into mentions, words and the marks that grammar needs, from left to right. */
export function cutItems(
  sentence: Sentence,
  mentions: readonly Mention[],
  citations: readonly Citation[],
): RawItem[] {
  const { text } = sentence;
  const masks = maskMentions(mentions, text);
  const skipped = citations.map((c) => c.span);
  const items: RawItem[] = [];
  let nextMask = 0;
  let at = 0;
  while (at < text.length) {
    if (text.charCodeAt(at) === blank) {
      at++;
      continue;
    }
    const mask = masks[nextMask];
    if (mask !== undefined && mask.span.start <= at) {
      if (mask.span.end > at) items.push(mask);
      at = Math.max(at, mask.span.end);
      nextMask++;
      continue;
    }
    const citation = skipped.find((c) => c.start <= at && at < c.end);
    if (citation !== undefined) {
      at = citation.end;
      continue;
    }
    const item = readItem(text, at, items.at(-1), mask?.span.start ?? text.length);
    if (item === undefined) {
      at++;
      continue;
    }
    if (item.kind !== "skip") items.push(item);
    at = item.span.end;
  }
  return completeSuffixes(withoutProviso(items));
}

const proviso = ["but", "not", "limited", "to"];

/** "including, but not limited to, A": the proviso and its commas say nothing. */
function withoutProviso(items: readonly RawItem[]): readonly RawItem[] {
  const at = items.findIndex(
    ({ word }, k) => word === "limited" && proviso.every((w, n) => items[k - 2 + n]?.word === w),
  );
  if (at < 0) return items;
  const from = items[at - 3]?.kind === "comma" ? at - 3 : at - 2;
  const to = items[at + 2]?.kind === "comma" ? at + 3 : at + 2;
  return [...items.slice(0, from), ...items.slice(to)];
}

/** "IKKβ- and JNK1-dependent": a hyphen that hangs has the suffix of the name it is joined to; another one goes. */
function completeSuffixes(items: readonly RawItem[]): RawItem[] {
  if (!items.some(isHanging)) return [...items];
  const out = [...items];
  for (let k = out.length - 1; k >= 0; k--) {
    const item = out[k];
    if (item === undefined || !isHanging(item)) continue;
    const behind = out[k + 1];
    if (behind !== undefined && joined.test(behind.word)) {
      out.splice(k, 2, { ...behind, kind: "suffix" }); // "TNF- induced": the blank is the converter's
      continue;
    }
    const next = out.findIndex((other, at) => at > k && !joins(other));
    const suffix = next > k + 1 && out[next]?.kind === "mention" ? out[next + 1] : undefined;
    if (suffix?.kind === "suffix") out[k] = { ...item, word: suffix.word };
    else out.splice(k, 1);
  }
  return out;
}

const joined =
  /^(?:mediated|induced|derived|dependent|treated|stimulated|activated|driven|associated|expressing|containing|positive|deficient|targeted)$/u;

function isHanging({ kind, word }: RawItem): boolean {
  return kind === "suffix" && word === "";
}

const joining = new Set("and or but not".split(" "));

function joins(item: RawItem | undefined): boolean {
  return item?.kind === "comma" || (item?.kind === "word" && joining.has(item.word));
}

function readItem(text: string, at: number, before: RawItem | undefined, limit: number): RawItem | undefined {
  const character = text.charAt(at);
  const make = (kind: RawItem["kind"], end: number, word = text.slice(at, end)): RawItem => ({
    kind,
    word: word.toLowerCase(),
    span: span(at, end),
    mention: undefined,
  });
  const possessive = before?.span.end === at ? matchEnd(possessivePattern, text, at) : at;
  if (before !== undefined && possessive > at)
    return { ...before, word: "'s", span: span(at, possessive), kind: "skip", mention: undefined };
  if (followsName(before, at)) {
    const end = Math.min(matchEnd(suffixPattern, text, at), limit);
    if (end > at + 1) return make("suffix", end, text.slice(at + 1, end));
    if (hyphens.test(character) && hangs(text, at + 1)) return make("suffix", at + 1, "");
    if (character === "+" && text.charCodeAt(at + 1) === blank && limit - at < reach)
      return make("suffix", at + 1, "positive");
    if (before?.kind === "mention") {
      const glued = Math.min(matchEnd(gluedPattern, text, at), limit);
      if (glued > at) return make("suffix", glued);
    }
  }
  if ("([（［".includes(character)) return make("open", at + 1);
  if (")]）］".includes(character)) return make("close", at + 1);
  if (character === "," || character === "，" || character === "、") return make("comma", at + 1);
  if ("/:".includes(character) && before?.kind === "mention" && before.span.end === at && limit === at + 1) {
    return { ...make("word", at + 1), word: "and" };
  }
  if (character === "—" || text.startsWith("--", at)) return make("comma", at + (character === "—" ? 1 : 2));
  if (";:；：".includes(character)) return make("stop", at + 1);
  const end = Math.min(matchEnd(wordPattern, text, at), limit);
  if (end <= at) return undefined;
  if (end === limit && hyphens.test(text.charAt(end - 1))) return make("word", end - 1); // "anti-" before a name
  return make("word", end);
}

/** How far from the plus of "CD44+ human ovarian cells" the name may begin that it describes. */
const reach = 24;

/** Nothing follows the hyphen but a blank or a comma. */
function hangs(text: string, behind: number): boolean {
  return text.charCodeAt(behind) === blank || text[behind] === ",";
}

function followsName(before: RawItem | undefined, at: number): boolean {
  return (
    before !== undefined && before.span.end === at && (before.kind === "mention" || before.kind === "close")
  );
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** The outermost mentions, each at the piece that is its own and no other's ("-II" of ESCRT-0, -I and -II). */
function maskMentions(mentions: readonly Mention[], text: string): RawItem[] {
  const outer = outermost(mentions);
  const whole = outer.filter((m) => m.pieces.length === 1).map(mentionSpan);
  const masks: RawItem[] = [];
  for (const mention of outer) {
    const own =
      mention.pieces.find((p) => mention.pieces.length === 1 || !whole.some((w) => overlaps(w, p))) ??
      mentionSpan(mention);
    if (masks.some((m) => overlaps(m.span, own))) continue;
    const told = behindResponse(own, text);
    masks.push({ kind: "mention", word: sliceSpan(text, told).toLowerCase(), span: told, mention });
  }
  return masks.sort((a, b) => compareSpans(a.span, b.span));
}

/** "in response to hypoxia": there the name of the response is that of the hypoxia, and "in response to" is no part of it. */
function behindResponse(own: Span, text: string): Span {
  if (
    !text.startsWith(responding, own.start) ||
    !/\bin\s$/iu.test(text.slice(Math.max(0, own.start - 4), own.start))
  )
    return own;
  return span(own.start + responding.length, own.end);
}

const responding = "response to ";

/** Mentions that do not lie within another one. Linear but for the sort, unless all lie over each other. */
export function outermost(mentions: readonly Mention[]): Mention[] {
  const sorted = [...mentions].sort((a, b) => compareSpans(mentionSpan(a), mentionSpan(b)));
  const kept: Mention[] = [];
  let open: Mention[] = [];
  for (const mention of sorted) {
    const { start } = mentionSpan(mention);
    open = open.filter((other) => mentionSpan(other).end > start);
    const inner = open.some((o) => !sameLimits(mention.pieces, o.pieces) && within(mention.pieces, o.pieces));
    open.push(mention);
    if (!inner) kept.push(mention);
  }
  return kept;
}

function within(inner: readonly Span[], outer: readonly Span[]): boolean {
  return inner.every((p) => outer.some((q) => covers(q, p)));
}

function sameLimits(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every((p, i) => p.start === b[i]?.start && p.end === b[i]?.end);
}

/** Mentions that lie within the given one: the drug in "docetaxel resistance". */
export function nested(mention: Mention, mentions: readonly Mention[]): Mention[] {
  return mentions.filter((m) => m !== mention && within(m.pieces, mention.pieces));
}
