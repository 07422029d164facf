/**
 * From placed passages to blocks: paragraphs that a page break, a caption or a box has cut are put together again.
 * Offsets in diagnostics are UTF-16 code units of the file.
 */
import type { Diagnostic } from "../diagnostic.ts";
import type { Block, SentenceKind } from "../model.ts";
import { type Prose, ProseBuilder, sliceProse, toSource } from "../prose.ts";
import { type Span, span } from "../span.ts";
import { countWords } from "./furniture.ts";
import type { Passage } from "./passage.ts";
import { articleKindLength } from "./section.ts";
import type { Part, Placed } from "./zone.ts";

/** A paragraph is not cut into more pieces than this, whatever follows it. */
const mostPieces = 8;
/** Passages looked at for the other half of a paragraph: a page may be full of tables and plots. */
const farthest = 60;

export interface Layout {
  readonly blocks: readonly Block[];
  readonly diagnostics: readonly Diagnostic[];
}

export function layOut(placed: readonly Placed[], path: string): Layout {
  return new Joiner(placed, path).join();
}

class Joiner {
  readonly #placed: readonly Placed[];
  readonly #path: string;
  readonly #vocabulary: Vocabulary;
  /** Indices of passages that have been joined to an earlier one. */
  readonly #joined = new Set<number>();
  readonly #diagnostics: Diagnostic[] = [];
  readonly #proses: Prose[];

  constructor(placed: readonly Placed[], path: string) {
    this.#placed = placed;
    this.#path = path;
    this.#vocabulary = new Vocabulary(placed);
    this.#proses = placed.map(({ passage }) => passage.prose);
  }

  join(): Layout {
    this.#joinAll(isRunning);
    this.#joinAll((part) => part === "caption");
    const blocks = this.#placed.flatMap((_, i) => this.#toBlock(i));
    return { blocks, diagnostics: this.#diagnostics };
  }

  #joinAll(isJoined: (part: Part) => boolean): void {
    this.#placed.forEach(({ part }, i) => {
      if (isJoined(part) && !this.#joined.has(i)) this.#joinFrom(i);
    });
  }

  #joinFrom(index: number): void {
    let last = index;
    for (let pieces = 1; pieces < mostPieces; pieces++) {
      const next = this.#findContinuation(index, last);
      if (next === undefined) return;
      this.#append(index, next);
      last = next;
    }
  }

  /** Index of the passage that goes on where the joined paragraph breaks off. */
  #findContinuation(index: number, last: number): number | undefined {
    const text = this.#textOf(index);
    const first = this.#placed[index];
    if (first === undefined || !isUnfinished(text)) return undefined;
    let hasHeading = false;
    for (let i = last + 1; i < Math.min(last + farthest, this.#placed.length); i++) {
      const next = this.#placed[i];
      if (next === undefined || this.#joined.has(i)) continue;
      if (next.part === "heading" && next.passage.prose.text !== "") hasHeading = true;
      if (!isRunning(next.part)) continue;
      const after = next.passage.prose.text;
      if (isHeadingLike(next.passage) && !lowerStart.test(after)) continue;
      if (next.passage.kind === "item") return undefined;
      if (continues(text, after, hasHeading || first.part === "caption")) return i;
      if (!isHeadingLike(next.passage)) return undefined;
    }
    return undefined;
  }

  #append(index: number, next: number): void {
    const before = this.#proses[index];
    const after = this.#proses[next];
    if (before === undefined || after === undefined) return;
    const seam = this.#vocabulary.seam(before.text, after.text);
    const kept = sliceProse(before, span(0, before.text.length - seam.dropped));
    this.#proses[index] = new ProseBuilder().append(kept, "").append(after, seam.glue).build();
    this.#joined.add(next);
    this.#diagnostics.push(repaired(this.#path, before, after));
  }

  #toBlock(index: number): Block[] {
    const placed = this.#placed[index];
    const prose = this.#proses[index];
    if (placed === undefined || prose === undefined || this.#joined.has(index)) return [];
    const kind = kindOf(placed.part);
    if (kind === undefined || !/[\p{L}]/u.test(prose.text)) return [];
    const isWhole = prose === placed.passage.prose;
    if (placed.part === "body" && isWhole && isHeadingLike(placed.passage)) return [];
    return [{ kind, section: placed.section, prose: kind === "title" ? withoutArticleKind(prose) : prose }];
  }

  #textOf(index: number): string {
    return this.#proses[index]?.text ?? "";
  }
}

function isRunning(part: Part): boolean {
  return part === "body" || part === "abstract";
}

function kindOf(part: Part): SentenceKind | undefined {
  switch (part) {
    case "title":
    case "abstract":
    case "body":
    case "caption":
    case "table":
    case "footnote":
      return part;
    default:
      return undefined;
  }
}

function withoutArticleKind(prose: Prose): Prose {
  return sliceProse(prose, span(articleKindLength(prose.text), prose.text.length));
}

function repaired(path: string, before: Prose, after: Prose): Diagnostic {
  const place: Span = span(lastSource(before), firstSource(after));
  const message = `a paragraph broken off after "${before.text.slice(-30)}" was joined with "${after.text.slice(0, 30)}"`;
  return {
    path,
    severity: "info",
    code: "page-break-repaired",
    message,
    place: { kind: "span", span: place },
  };
}

function lastSource(prose: Prose): number {
  return toSource(prose, span(prose.text.length - 1, prose.text.length)).at(-1)?.end ?? 0;
}

function firstSource(prose: Prose): number {
  return toSource(prose, span(0, 1))[0]?.start ?? 0;
}

/** The end of a text that is looked at. */
const tailLength = 400;
const closers = String.raw`[)\]"'”’»*）］]{0,4}`;
const finished = new RegExp(
  String.raw`[.!?:。．！？：]${closers}(?:[\d⁰¹²³⁴-⁹]{1,3}(?:[,–-][\d⁰¹²³⁴-⁹]{1,3}){0,8})?$`,
);
const abbreviated =
  /(?:\bet\.?\s?al|\b[Ff]igs?|\b[Ee]qs?|\b[Rr]efs?|\be\.g|\bi\.e|\bvs|\bcf|\bapprox|\bca|\bDr|\bno)\.$/;

/** True when a paragraph does not end a sentence. */
export function isUnfinished(text: string): boolean {
  const tail = text.slice(-tailLength).trimEnd();
  return tail !== "" && (!finished.test(tail) || abbreviated.test(tail));
}

/** Words that no sentence ends with. */
const functionWord =
  /(?:^|[\s(])(?:a|an|the|of|in|on|at|to|by|for|from|with|within|without|into|onto|between|among|through|during|via|upon|under|over|after|before|following|including|and|or|but|nor|as|than|that|which|who|whose|while|whereas|when|where|because|although|if|is|are|was|were|be|been|being|has|have|had|can|could|may|might|will|would|should|must|not|no|its|their|our|his|her|these|those|this|such|each|both|either|et\.?\s?al\.?|[Ff]igs?\.?|e\.g\.|i\.e\.|vs\.?)$/;

/** True when a text breaks off where only more of the same sentence can follow. */
function breaksOff(text: string): boolean {
  const tail = text.slice(-tailLength).trimEnd();
  return /[,，(（[/=<>+–-]$/.test(tail) || functionWord.test(tail) || hasOpenBracket(tail);
}

function hasOpenBracket(tail: string): boolean {
  const open = Math.max(tail.lastIndexOf("("), tail.lastIndexOf("（"));
  return open >= 0 && !/[)）]/.test(tail.slice(open));
}

/** Begins in lower case with a word, and not with a name such as miR-9, mRNA or p53. */
const lowerStart = /^\p{Ll}+(?![\p{L}\d])(?!-[\p{Lu}\d])/u;
const nameStart = /^(?:mi|si|sh|lnc|linc|pi|circ|m|r|t)(?:R|RNA)|^let-\d/;

/** True when the text after goes on with the sentence that the text before has broken off. */
function continues(before: string, after: string, isDoubtful: boolean): boolean {
  const startsLower = lowerStart.test(after) && !nameStart.test(after);
  if (startsLower || /^[,;)\]）]/.test(after)) return !isDoubtful || startsLower;
  if (isDoubtful || !breaksOff(before)) return false;
  return /^[\p{L}\d(（“"‘']/u.test(after) && !/^\(?\d{1,2}[.)]\s/.test(after);
}

/** In words. A heading that is set as a paragraph is no longer. */
const longestHeading = 25;

/** True for a paragraph that is most likely a heading, or a label from a picture: short, and no sentence. */
function isHeadingLike({ kind, prose: { text } }: Passage): boolean {
  if (kind !== "paragraph" || text.length > 300 || countWords(text) > longestHeading) return false;
  return !/[.!?:;,。．！？：；，]["'”’)\]]{0,3}$/u.test(text.trimEnd());
}

interface Seam {
  /** Units left out at the end of the first half. */
  readonly dropped: number;
  readonly glue: "" | " ";
}

/** The words of the document, by which halves of words are told from words. */
class Vocabulary {
  readonly #counts = new Map<string, number>();

  constructor(placed: readonly Placed[]) {
    for (const { passage } of placed) {
      for (const [word] of passage.prose.text.matchAll(/\p{L}{2,40}/gu)) this.#count(word.toLowerCase());
    }
  }

  /** How two halves are put together: "mech" and "anisms" without a blank, "to" and "remove" with one. */
  seam(before: string, after: string): Seam {
    const head = /^\p{Ll}{1,40}/u.exec(after)?.[0] ?? "";
    const [, tail = "", hyphen = ""] = /(\p{L}{1,40})(-?)$/u.exec(before.slice(-60)) ?? [];
    const whole = this.#frequency(`${tail}${head}`);
    if (hyphen !== "" || /[-–/(]$/.test(before)) {
      return { dropped: head !== "" && hyphen !== "" && whole > 0 ? 1 : 0, glue: "" };
    }
    const isHalf = this.#frequency(tail) <= 1 || this.#frequency(head) <= 1;
    return { dropped: 0, glue: head !== "" && tail !== "" && whole > 0 && isHalf ? "" : " " };
  }

  #count(word: string): void {
    this.#counts.set(word, this.#frequency(word) + 1);
  }

  #frequency(word: string): number {
    return this.#counts.get(word.toLowerCase()) ?? 0;
  }
}
