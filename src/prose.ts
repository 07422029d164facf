/**
 * Prose is the readable text of a stretch of a source file: markup and LaTeX resolved, pieces cut apart by a page
 * break joined. Every unit of it leads back to the untouched file. All offsets are UTF-16 code units.
 */
import { compareSpans, covers, overlaps, type Span, span } from "./span.ts";

/** A run of prose and the source it was made from. */
interface Segment {
  /** Where the run starts in the prose. */
  readonly at: number;
  readonly length: number;
  readonly source: Span;
  /** True when the run is the source slice itself, so that units correspond one to one. */
  readonly verbatim: boolean;
}

/** Markup whose delimiters belong to what it wraps once all of it is taken: `$…$`, `<sup>…</sup>`. */
interface Wrap {
  readonly inside: Span;
  readonly source: Span;
}

export interface Prose {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly wraps: readonly Wrap[];
  /** Prose offsets at which a new piece begins because a page break, caption or the like lies between. */
  readonly breaks: readonly number[];
}

/** Builds prose from left to right. */
export class ProseBuilder {
  #text = "";
  readonly #segments: Segment[] = [];
  readonly #wraps: Wrap[] = [];
  readonly #breaks: number[] = [];

  get length(): number {
    return this.#text.length;
  }

  get text(): string {
    return this.#text;
  }

  /** Appends text that stands in the source exactly so, from `start` on. */
  verbatim(text: string, start: number): this {
    return this.#push(text, span(start, start + text.length), true);
  }

  /** Appends text that replaces the source range: a decoded entity, a Greek letter for its LaTeX. */
  replace(text: string, source: Span): this {
    return this.#push(text, source, false);
  }

  /** Says that the prose from `start` to here is wrapped by markup with the given outer limits. */
  wrap(start: number, source: Span): this {
    if (start < this.#text.length) this.#wraps.push({ inside: span(start, this.#text.length), source });
    return this;
  }

  /** Appends other prose after a page break, with `glue` (a blank, or nothing for a split word) between. */
  append(prose: Prose, glue: string): this {
    if (this.#text.length > 0 && glue.length > 0) {
      const at = prose.segments[0]?.source.start ?? this.#sourceEnd();
      this.#push(glue, span(at, at), false);
    }
    const by = this.#text.length;
    if (by > 0) this.#breaks.push(by);
    this.#text += prose.text;
    for (const s of prose.segments) this.#segments.push({ ...s, at: s.at + by });
    for (const w of prose.wraps) {
      this.#wraps.push({ inside: span(w.inside.start + by, w.inside.end + by), source: w.source });
    }
    for (const b of prose.breaks) this.#breaks.push(b + by);
    return this;
  }

  build(): Prose {
    return { text: this.#text, segments: this.#segments, wraps: this.#wraps, breaks: this.#breaks };
  }

  #sourceEnd(): number {
    return this.#segments.at(-1)?.source.end ?? 0;
  }

  #push(text: string, source: Span, verbatim: boolean): this {
    if (text.length === 0) return this;
    this.#segments.push({ at: this.#text.length, length: text.length, source, verbatim });
    this.#text += text;
    return this;
  }
}

/** Prose that is one slice of the source, for plain text and tests. */
export function plainProse(text: string, start = 0): Prose {
  return new ProseBuilder().verbatim(text, start).build();
}

/**
 * The source ranges of a range of prose, in order: one, unless a page break lies inside. Delimiters of a formula or
 * superscript are taken in when all that they wrap is inside the range. Throws a RangeError for an empty range.
 */
export function toSource(prose: Prose, range: Span): Span[] {
  const cuts = prose.breaks.filter((b) => b > range.start && b < range.end);
  const limits = [range.start, ...cuts, range.end];
  return cuts
    .concat(range.end)
    .map((end, i) => pieceToSource(prose, span(limits[i] ?? range.start, end)))
    .filter((s) => s !== undefined)
    .sort(compareSpans);
}

function pieceToSource(prose: Prose, piece: Span): Span | undefined {
  let start = Number.POSITIVE_INFINITY;
  let end = -1;
  for (let i = firstSegment(prose.segments, piece.start); i < prose.segments.length; i++) {
    const segment = prose.segments[i];
    if (segment === undefined || segment.at >= piece.end) break;
    const own = ownSource(segment, piece);
    if (own.start === own.end) continue; // glue has no source
    start = Math.min(start, own.start);
    end = Math.max(end, own.end);
  }
  if (end < 0) return undefined;
  for (const wrap of prose.wraps) {
    if (!covers(piece, wrap.inside)) continue;
    start = Math.min(start, wrap.source.start);
    end = Math.max(end, wrap.source.end);
  }
  return span(start, end);
}

function ownSource(segment: Segment, piece: Span): Span {
  if (!segment.verbatim) return segment.source;
  const from = Math.max(0, piece.start - segment.at);
  const to = Math.min(segment.length, piece.end - segment.at);
  return span(segment.source.start + from, segment.source.start + to);
}

/** Index of the first segment that ends after `offset` (binary search). */
function firstSegment(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const s = segments[middle];
    if (s !== undefined && s.at + s.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The part of the prose within the range, as prose of its own. */
export function sliceProse(prose: Prose, range: Span): Prose {
  const by = range.start;
  const segments = prose.segments
    .filter((s) => overlaps(span(s.at, s.at + s.length), range))
    .map((s) => sliceSegment(s, range));
  const wraps = prose.wraps
    .filter((w) => covers(range, w.inside))
    .map((w) => ({ inside: span(w.inside.start - by, w.inside.end - by), source: w.source }));
  const breaks = prose.breaks.filter((b) => b > range.start && b < range.end).map((b) => b - by);
  return { text: prose.text.slice(range.start, range.end), segments, wraps, breaks };
}

function sliceSegment(segment: Segment, range: Span): Segment {
  const at = Math.max(segment.at, range.start);
  const end = Math.min(segment.at + segment.length, range.end);
  return {
    at: at - range.start,
    length: end - at,
    source: ownSource(segment, range),
    verbatim: segment.verbatim,
  };
}
