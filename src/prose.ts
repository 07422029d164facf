/**
 * Prose is the readable text of a stretch of a source file: markup and LaTeX resolved, pieces cut apart by a page
 * break joined. Every unit of it leads back to the untouched file. All offsets are UTF-16 code units.
 */
import { compareSpans, covers, type Span, shiftSpan, sliceSpan, span } from "./span.ts";

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
  /** Prose ranges that are printed raised, in text order: charges, exponents, and citations that need no bracket. */
  readonly superscripts: readonly Span[];
}

/** Builds prose from left to right. */
export class ProseBuilder {
  #text = "";
  /** Kept apart, since a look into text that is still growing costs time that grows with it. */
  #lastUnit = "";
  readonly #segments: Segment[] = [];
  readonly #wraps: Wrap[] = [];
  readonly #breaks: number[] = [];
  readonly #superscripts: Span[] = [];

  get length(): number {
    return this.#text.length;
  }

  get text(): string {
    return this.#text;
  }

  /** The last unit, or "". */
  get lastUnit(): string {
    return this.#lastUnit;
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

  /** Says that the prose from `start` to here is printed raised. */
  raise(start: number): this {
    if (start < this.#text.length) this.#superscripts.push(span(start, this.#text.length));
    return this;
  }

  /** Appends other prose after a page break, with `glue` (a blank, or nothing for a split word) between. */
  append(prose: Prose, glue: string): this {
    if (this.#text.length > 0 && glue.length > 0) {
      const at = prose.segments[0]?.source.start ?? this.#sourceEnd();
      this.#push(glue, span(at, at), false);
    }
    if (this.#text.length > 0) this.#breaks.push(this.#text.length);
    this.#take(prose);
    return this;
  }

  /** Appends other prose that follows in the source with nothing but white space between: it is no break. */
  attach(prose: Prose, blank: Span): this {
    if (this.#text.length > 0 && prose.text.length > 0) this.replace(" ", blank);
    this.#take(prose);
    return this;
  }

  build(): Prose {
    return {
      text: this.#text,
      segments: [...this.#segments],
      // A wrap is closed after those inside it: sorted, they can be searched.
      wraps: this.#wraps.toSorted((a, b) => a.inside.start - b.inside.start),
      breaks: [...this.#breaks],
      superscripts: this.#superscripts.toSorted(compareSpans),
    };
  }

  #take(prose: Prose): void {
    const by = this.#text.length;
    this.#text += prose.text;
    this.#lastUnit = prose.text.slice(-1) || this.#lastUnit;
    for (const s of prose.segments) this.#segments.push({ ...s, at: s.at + by });
    for (const w of prose.wraps) this.#wraps.push({ inside: shiftSpan(w.inside, by), source: w.source });
    for (const b of prose.breaks) this.#breaks.push(b + by);
    for (const s of prose.superscripts) this.#superscripts.push(shiftSpan(s, by));
  }

  #sourceEnd(): number {
    return this.#segments.at(-1)?.source.end ?? 0;
  }

  #push(text: string, source: Span, verbatim: boolean): this {
    if (text.length === 0) return this;
    this.#segments.push({ at: this.#text.length, length: text.length, source, verbatim });
    this.#text += text;
    this.#lastUnit = text.slice(-1);
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
  if (cuts.length === 0) return [pieceToSource(prose, range)].filter((s) => s !== undefined);
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
  const { wraps } = prose;
  for (let i = firstIndex(wraps.length, (at) => wrapStart(wraps[at]) >= piece.start); i < wraps.length; i++) {
    const wrap = wraps[i];
    if (wrap === undefined || wrap.inside.start >= piece.end) break;
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

/** Index of the first segment that ends after `offset`. */
function firstSegment(segments: readonly Segment[], offset: number): number {
  return firstIndex(segments.length, (i) => segmentEnd(segments[i]) > offset);
}

/** Smallest index for which `holds`, which must stay true once it is; `length` for none (binary search). */
function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function segmentEnd(segment: Segment | undefined): number {
  return segment === undefined ? Number.POSITIVE_INFINITY : segment.at + segment.length;
}

function wrapStart(wrap: Wrap | undefined): number {
  return wrap?.inside.start ?? Number.POSITIVE_INFINITY;
}

/** A stretch of prose that is kept, and how far it moves to the left. */
interface Kept {
  readonly range: Span;
  readonly shift: number;
}

/**
 * The prose without the given ranges, which are in order and apart. What stood on both sides of one is a single piece
 * of the source: it is no break, unlike the seam that `append` makes.
 */
export function leaveOut(prose: Prose, ranges: readonly Span[]): Prose {
  if (ranges.length === 0) return prose;
  const kept = keptStretches(prose.text.length, ranges);
  const moved = (offset: number): number => movedOffset(kept, offset);
  const movedSpan = (range: Span): Span => span(moved(range.start), moved(range.end));
  return {
    text: kept.map(({ range }) => sliceSpan(prose.text, range)).join(""),
    segments: kept.flatMap(({ range }) =>
      slicedSegments(prose.segments, range).map((s) => ({ ...s, at: s.at + moved(range.start) })),
    ),
    wraps: prose.wraps.map(({ inside, source }) => ({ inside: movedSpan(inside), source })),
    breaks: prose.breaks.map(moved),
    superscripts: prose.superscripts.map(movedSpan).filter(({ start, end }) => end > start),
  };
}

/** A unit of text that is put into prose, a blank or a hyphen, and where. */
export interface Insertion {
  readonly at: number;
  readonly text: " " | "-";
}

/** The prose with a unit put in at each of the places, which are in order. What is put in has no source. */
export function insertUnits(prose: Prose, insertions: readonly Insertion[]): Prose {
  if (insertions.length === 0) return prose;
  const before = (offset: number) => firstIndex(insertions.length, (i) => (insertions[i]?.at ?? 0) >= offset);
  const moved = (offset: number): number => offset + before(offset + 1);
  const movedSpan = ({ start, end }: Span): Span => span(moved(start), end + before(end));
  const limits = [0, ...insertions.map(({ at }) => at), prose.text.length];
  const stretches = limits.slice(1).map((end, i) => span(limits[i] ?? 0, end));
  return {
    text: stretches.map((range, i) => `${sliceSpan(prose.text, range)}${insertions[i]?.text ?? ""}`).join(""),
    segments: stretches.flatMap((range, i) =>
      slicedSegments(prose.segments, range).map((s) => ({ ...s, at: s.at + range.start + i })),
    ),
    wraps: prose.wraps.map(({ inside, source }) => ({ inside: movedSpan(inside), source })),
    breaks: prose.breaks.map(moved),
    superscripts: prose.superscripts.map(movedSpan),
  };
}

/** Tells where an offset is once the ranges are left out of a text of that length: at the seam for one within a range. */
export function offsetsWithout(length: number, ranges: readonly Span[]): (offset: number) => number {
  const kept = keptStretches(length, ranges);
  return (offset) => movedOffset(kept, offset);
}

function keptStretches(length: number, ranges: readonly Span[]): Kept[] {
  const kept: Kept[] = [];
  let start = 0;
  let shift = 0;
  for (const range of [...ranges, span(length, length)]) {
    if (range.start > start) kept.push({ range: span(start, range.start), shift });
    start = range.end;
    shift += range.end - range.start;
  }
  return kept;
}

function movedOffset(kept: readonly Kept[], offset: number): number {
  const last = kept[firstIndex(kept.length, (i) => (kept[i]?.range.start ?? 0) > offset) - 1];
  return last === undefined ? 0 : Math.min(offset, last.range.end) - last.shift;
}

/** The part of the prose within the range, as prose of its own. */
export function sliceProse(prose: Prose, range: Span): Prose {
  return {
    text: sliceSpan(prose.text, range),
    segments: slicedSegments(prose.segments, range),
    wraps: slicedWraps(prose.wraps, range),
    breaks: prose.breaks.filter((b) => b > range.start && b < range.end).map((b) => b - range.start),
    superscripts: slicedSuperscripts(prose.superscripts, range),
  };
}

function slicedSegments(segments: readonly Segment[], range: Span): Segment[] {
  const sliced: Segment[] = [];
  for (let i = firstSegment(segments, range.start); i < segments.length; i++) {
    const segment = segments[i];
    if (segment === undefined || segment.at >= range.end) break;
    const at = Math.max(segment.at, range.start);
    const end = Math.min(segment.at + segment.length, range.end);
    sliced.push({ ...segment, at: at - range.start, length: end - at, source: ownSource(segment, range) });
  }
  return sliced;
}

function slicedWraps(wraps: readonly Wrap[], range: Span): Wrap[] {
  const sliced: Wrap[] = [];
  for (let i = firstIndex(wraps.length, (at) => wrapStart(wraps[at]) >= range.start); i < wraps.length; i++) {
    const wrap = wraps[i];
    if (wrap === undefined || wrap.inside.start >= range.end) break;
    if (covers(range, wrap.inside))
      sliced.push({ inside: shiftSpan(wrap.inside, -range.start), source: wrap.source });
  }
  return sliced;
}

function slicedSuperscripts(superscripts: readonly Span[], range: Span): Span[] {
  const sliced: Span[] = [];
  const first = firstIndex(superscripts.length, (at) => (superscripts[at]?.end ?? 0) > range.start);
  for (let i = first; i < superscripts.length; i++) {
    const raised = superscripts[i];
    if (raised === undefined || raised.start >= range.end) break;
    sliced.push(
      span(Math.max(raised.start, range.start) - range.start, Math.min(raised.end, range.end) - range.start),
    );
  }
  return sliced;
}
