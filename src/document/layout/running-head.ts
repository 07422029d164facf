/** Running heads and feet: what is printed on page after page, told by that. */
import { countWords } from "./furniture.ts";
import type { Passage } from "./passage.ts";
import { isKnownHeading } from "./section.ts";

/** In words. Lines of the article itself are not repeated. */
const longest = 14;
const fewestPages = 3;

/** Short lines that are printed on several pages, the page number left out. */
export class RunningHeads {
  readonly #counts = new Map<string, number>();

  constructor(passages: readonly Passage[]) {
    for (const passage of passages) {
      const key = headKey(passage);
      if (key !== "") this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    }
  }

  has(passage: Passage): boolean {
    return (this.#counts.get(headKey(passage)) ?? 0) >= fewestPages;
  }
}

/** What running heads have, and the headings of sections that are repeated ("Patients") have not. */
const headingMark = /\bet\.? ?al\b|\b(?:19|20)\d\d\b|\d\s*$|\b(?:doi|vol|journal|page)\b/i;

/** The letters of a line that may be a running head; "" for any other. */
function headKey({ kind, prose: { text } }: Passage): string {
  if (kind !== "paragraph" && kind !== "heading") return "";
  if (text.length > 150 || countWords(text) > longest || /[.!?]$/.test(text)) return "";
  if (kind === "heading" && (isKnownHeading(text) || !headingMark.test(text))) return "";
  return text.replace(/[^\p{L}]/gu, "").toLowerCase();
}
