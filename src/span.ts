/**
 * Half-open range of UTF-16 code units. What the units count (a source file, a block's prose, a sentence) is
 * said where the span is used; a span never carries its text.
 */
export interface Span {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** Throws a RangeError when the limits are not 0 <= start <= end. */
export function span(start: number, end: number): Span {
  if (!(start >= 0 && start <= end)) throw new RangeError(`not a span: ${start}-${end}`);
  return { start, end };
}

export function sliceSpan(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

export function shiftSpan({ start, end }: Span, by: number): Span {
  return span(start + by, end + by);
}

export function spanLength({ start, end }: Span): number {
  return end - start;
}

/** True when the two share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies within `outer`; equal spans cover each other. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** The smallest span over all pieces. Throws a RangeError for none. */
export function outerSpan(pieces: readonly Span[]): Span {
  const [first] = pieces;
  if (first === undefined) throw new RangeError("no outer span of no pieces");
  let { start, end } = first;
  for (const piece of pieces) {
    if (piece.start < start) start = piece.start;
    if (piece.end > end) end = piece.end;
  }
  return span(start, end);
}

/** Text order: by start, and of two that start together the longer one first. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
