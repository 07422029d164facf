import type { GoldAbbreviation, Pieces } from "./gold.ts";
import type { Prediction } from "./prediction.ts";
import { matched, type Section } from "./score.ts";

/** Definitions by their two forms; undefined where the gold has none. */
export function scoreAbbreviations(
  gold: readonly GoldAbbreviation[],
  { abbreviations }: Prediction,
  isAnnotated: (pieces: Pieces) => boolean,
): Section | undefined {
  if (gold.length === 0) return undefined;
  const own = abbreviations.filter(({ start, end }) => isAnnotated([{ start, end }]));
  const wanted = new Set(gold.map(({ shortForm, longForm }) => keyOf(shortForm, longForm)));
  const found = new Set(own.map((row) => keyOf(row.short_form, row.long_form)));
  const hits = [...wanted].filter((key) => found.has(key)).length;
  return new Map([["short form and long form", matched(hits, found.size, wanted.size)]]);
}

/** Line ends and blanks within a form are those of the layout. */
function keyOf(shortForm: string, longForm: string): string {
  return [shortForm, longForm].map((form) => form.toLowerCase().replace(/\s+/gu, " ")).join("\t");
}
