import { outerSpan, overlaps, type Span } from "../span.ts";
import type { Pieces, Places } from "./gold.ts";

/** Where a row of a table stands: its fragments, or its limits where it is of one piece. */
export function piecesOf({ start, end, fragments }: Span & { readonly fragments: readonly Span[] }): Pieces {
  return fragments.length > 0 ? fragments.toSorted((a, b) => a.start - b.start) : [{ start, end }];
}

/** True when two things share a character. */
export function touch(a: Pieces, b: Pieces): boolean {
  return a.some((x) => b.some((y) => overlaps(x, y)));
}

/** True when a thing shares a character with one of several. */
export function touchesAny(pieces: Pieces, places: Places): boolean {
  return places.some((place) => touch(pieces, place));
}

/** The outer limits as a key, by which two things are the same place. */
export function limitsOf(pieces: Pieces): string {
  const { start, end } = outerSpan(pieces);
  return `${start}-${end}`;
}
