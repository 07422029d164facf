/** Names of proteins in which a converter has misread digits as letters: FOXQl, IL-lO, PD-Ll, TGF-βl. */

import { holdsMisread, withDigits } from "../dictionary/digit.ts";
import { matchNames, readText } from "../dictionary/match.ts";
import { overlaps, span } from "../span.ts";
import { type Draft, draft, type Passage } from "./draft.ts";

const candidate =
  /(?<![\p{L}\p{N}\p{Pd}])[A-Z][A-Za-z0-9αβγ]{0,7}(?:-[A-Za-z0-9αβγ]{1,4})?(?![\p{L}\p{N}\p{Pd}])/gu;
/** Shorter ones are found by chance. */
const shortestName = 4;

export function findMisread({ text, dictionary }: Passage, drafts: readonly Draft[]): Draft[] {
  if (!holdsMisread(text)) return [];
  return [...text.matchAll(candidate)].flatMap(({ 0: found, index }) => {
    if (found.length < shortestName || !holdsMisread(found)) return [];
    const whole = span(index, index + found.length);
    if (drafts.some(({ pieces }) => pieces.some((piece) => overlaps(piece, whole)))) return [];
    const meant = withDigits(found);
    const match = matchNames(dictionary, readText(dictionary, meant)).find(
      ({ pattern, span: { start, end } }) =>
        start === 0 && end === meant.length && pattern.entry.entity.type === "protein",
    );
    if (match === undefined) return [];
    return [draft(match.pattern.entry.entity, whole, "variant", `"${meant}" with digits read as letters`)];
  });
}
