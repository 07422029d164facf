import { type Sentence, sourceOf } from "../model.ts";
import { compareSpans, outerSpan, type Span, sliceSpan } from "../span.ts";
import { type Offsets, quote } from "./offset.ts";

/** Where a row stands in the untouched file, in code points. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** The pieces in order where there are several, otherwise empty. */
  readonly fragments: readonly Span[];
  /** The source at the pieces, joined by one blank. */
  readonly text: string;
}

/** A file, and how its offsets convert. */
export interface Page {
  readonly source: string;
  readonly offsets: Offsets;
}

/** The place of ranges of a sentence. Throws, as `placeOf`, naming `what`. */
export function placeInSentence(
  page: Page,
  what: string,
  sentence: Sentence,
  ranges: readonly Span[],
): Place {
  return placeOf(
    page,
    what,
    ranges.flatMap((range) => sourceOf(sentence, range)),
  );
}

/**
 * The place of source ranges (UTF-16). The finished code points are read back from the file; a place that does not
 * give its own text there, or lies nowhere, is a bug of an earlier stage and throws an Error that names `what`.
 */
export function placeOf({ source, offsets }: Page, what: string, ranges: readonly Span[]): Place {
  if (ranges.length === 0) throw new Error(`${what} stands nowhere in the file`);
  const units = ranges.length === 1 ? ranges : ranges.toSorted(compareSpans);
  const pieces = units.map(offsets.toCodePoints);
  const text = textAt(source, units);
  if (text.trim() === "") throw new Error(`${what} is blank at ${fragmentsText(pieces)}`);
  if (quote(source, offsets, pieces) !== text) {
    throw new Error(`${what} is not "${text}" at ${fragmentsText(pieces)}`);
  }
  const { start, end } = outerSpan(pieces);
  return { start, end, fragments: pieces.length > 1 ? pieces : [], text };
}

function textAt(source: string, units: readonly Span[]): string {
  return units.map((range) => sliceSpan(source, range)).join(" ");
}

function fragmentsText(pieces: readonly Span[]): string {
  return pieces.map(({ start, end }) => `${start}-${end}`).join(";");
}
