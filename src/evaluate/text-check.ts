import type { Diagnostic } from "../diagnostic.ts";
import { makeOffsets, quote } from "../table/offset.ts";
import type { Gold, GoldEntity } from "./gold.ts";
import { problemAt } from "./records.ts";

/** Places told one by one, before the rest are counted: gold for another version of a file is wrong from some place on. */
const mostTold = 3;

/**
 * Gold that does not fit the text that it was made for: offsets that count bytes or UTF-16 units instead of code
 * points, or another version of the file. `source` is the untouched text of the document's file.
 */
export function checkTexts({ path, entities }: Gold, source: string): Diagnostic[] {
  const offsets = makeOffsets(source);
  const { end } = offsets.toCodePoints({ start: 0, end: source.length });
  const wrong = entities.flatMap((entity) => {
    const beyond = entity.pieces.some((piece) => piece.end > end);
    const there = beyond ? undefined : quote(source, offsets, entity.pieces);
    return there === undefined || !sameText(there, entity.text) ? [{ entity, there }] : [];
  });
  const told = wrong.slice(0, mostTold).map(({ entity, there }) => mismatch(path, entity, there));
  const [next] = wrong.slice(mostTold);
  if (next === undefined) return told;
  const more = `${wrong.length - mostTold} more of ${entities.length} entities have another text; do the offsets count code points?`;
  return [...told, problemAt({ path, line: next.entity.line }, 1, "gold-text-mismatch", more)];
}

function mismatch(path: string, { text, pieces, line }: GoldEntity, there: string | undefined): Diagnostic {
  const place = pieces.map(({ start, end }) => `${start}-${end}`).join(";");
  const found = there === undefined ? "ends before" : `has "${shorten(there)}"`;
  const message = `the gold has "${shorten(text)}" at ${place}, where the document ${found}`;
  return problemAt({ path, line }, 1, "gold-text-mismatch", message);
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** Tools write a line end within a name as a blank. */
function sameText(a: string, b: string): boolean {
  return b === "" || a.replace(/\s+/gu, " ") === b.replace(/\s+/gu, " ");
}
