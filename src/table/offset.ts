/**
 * The one place where offsets change their unit: the stages count UTF-16 units, the tables Unicode code points. The
 * two differ by the number of characters outside the basic plane that stand before an offset.
 */
import { type Span, sliceSpan, span } from "../span.ts";

export interface Offsets {
  /** UTF-16 units to code points. Throws for a place outside the text or inside a character. */
  toCodePoints(units: Span): Span;
  /** Code points to UTF-16 units. Throws for a place outside the text. */
  toUnits(codePoints: Span): Span;
  /** Line and column of a UTF-16 offset, both 1-based; the column counts UTF-16 units, as editors do. */
  placeOf(unit: number): { readonly line: number; readonly column: number };
}

const pair = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

/** One pass over the text; each conversion is then a binary search, and no search at all in plain text. */
export function makeOffsets(text: string): Offsets {
  const pairs = Array.from(text.matchAll(pair), (match) => match.index);
  const length = text.length - pairs.length;
  let lines: readonly number[] | undefined;

  function toCodePoint(unit: number): number {
    const before = countBelow(pairs, unit);
    const inside = before > 0 && pairs[before - 1] === unit - 1;
    if (unit > text.length || inside) throw new RangeError(`offset ${unit} is not between two characters`);
    return unit - before;
  }

  function toUnit(codePoint: number): number {
    if (codePoint > length) throw new RangeError(`offset ${codePoint} is beyond the end, ${length}`);
    return codePoint + countPairsBefore(pairs, codePoint);
  }

  return {
    toCodePoints: ({ start, end }) => span(toCodePoint(start), toCodePoint(end)),
    toUnits: ({ start, end }) => span(toUnit(start), toUnit(end)),
    placeOf(unit) {
      lines ??= lineStarts(text);
      const line = countBelow(lines, unit + 1);
      return { line, column: unit - (lines[line - 1] ?? 0) + 1 };
    },
  };
}

/** The text at ranges of code points, joined by one blank: how a table's reader gets from `fragments` to `text`. */
export function quote(text: string, offsets: Offsets, pieces: readonly Span[]): string {
  return pieces.map((piece) => sliceSpan(text, offsets.toUnits(piece))).join(" ");
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** How many of the ascending numbers are below the limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  return partition(numbers.length, (i) => (numbers[i] ?? 0) < limit);
}

/** Pair i is the code point `pairs[i] - i`, since each pair before it took one unit more than one code point. */
function countPairsBefore(pairs: readonly number[], codePoint: number): number {
  return partition(pairs.length, (i) => (pairs[i] ?? 0) - i < codePoint);
}

/** How many of 0 … length-1 hold, when those that hold come first (binary search). */
function partition(length: number, holds: (i: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
