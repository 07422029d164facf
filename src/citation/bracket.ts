/** Citation groups in round or square brackets: `(1,2)`, `[3–5]`, `（12）`, `(reviewed in refs. 3 and 5)`. */
import type { Block } from "../model.ts";
import { type Span, span } from "../span.ts";
import type { Candidate } from "./candidate.ts";
import { type NumberList, parseNumberList } from "./number-list.ts";

/** The innermost bracket and what stands in it; a scan may close it with the wrong kind. */
const bracketPattern = /[([（［]([^()[\]（）［］]{1,200})[)\]）］]/gu;
/** Words before the numbers: `see`, `e.g.,`, `reviewed in`, `refs.`. */
const leadPattern =
  /^(?:(?:see(?: also)?|cf|e\.g|i\.e|for (?:a )?(?:recent )?reviews?|(?:as )?reviewed(?: (?:in|by))?|reviews?|reference numbers?|references?|refs?|citations?|and|in|also)\b[.,:;]*\s*){1,4}/iu;
/** Words after them: `and references therein`, `for review`. */
const trailPattern =
  /[,;]?\s*(?:(?:and|&) refer(?:ences|red) (?:there)?in|and refs?\.? therein|for (?:a )?(?:recent )?reviews?|for (?:more )?details|and others)\.?$/iu;
/** A word that says that references are meant. */
const referenceWord = /\b(?:refs?|references?|reviewed|reviews?)\b/iu;
/** Cheap test before the exact one. */
const mayBeList = /[\d⁰¹²³⁴-⁹０-９]/u;

/** Every bracket of the block that holds a list of numbers and no other text than such words. */
export function findBracketCandidates(block: Block): Candidate[] {
  const candidates: Candidate[] = [];
  for (const match of block.prose.text.matchAll(bracketPattern)) {
    const [whole, content = ""] = match;
    if (!mayBeList.test(content)) continue;
    const printed = content.trim().replace(leadPattern, "").replace(trailPattern, "");
    const at = span(match.index, match.index + whole.length);
    const list = parseNumberList(printed) ?? readOverBreak(printed, block, at);
    if (list === undefined) continue;
    candidates.push({
      form: /^[[［]/u.test(whole) ? "bracket" : "parenthesis",
      block,
      span: at,
      printed,
      list,
      isWorded: referenceWord.test(content),
    });
  }
  return candidates;
}

/** `(4 6)` with a page break between the digits → 46. */
function readOverBreak(printed: string, { prose }: Block, at: Span): NumberList | undefined {
  if (!prose.breaks.some((offset) => at.start < offset && offset < at.end)) return undefined;
  const list = parseNumberList(printed.replace(/(?<=\d)\s+(?=\d)/u, ""));
  return list && { ...list, isRepaired: true };
}
