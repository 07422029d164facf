/** The front page: where the title stands, and where the abstract begins. */
import { abstractLabelLength } from "./caption.ts";
import { hasCitation, isSentence } from "./evidence.ts";
import { countWords, isFurniture, isProse, mayBeFurniture } from "./furniture.ts";
import type { Passage } from "./passage.ts";
import { isKnownHeading, type SectionRole, sectionRole } from "./section.ts";

/** Passages among which a title is looked for; what stands before it is a kind of article or a running head. */
const titleDepth = 12;
/** Passages of a first page, which may be cut up into boxes. */
const frontDepth = 80;

/** The meaning of a passage that is set as a heading, or that can be nothing else; undefined for a paragraph. */
export function asHeading({ kind, prose, isPictured }: Passage): SectionRole | undefined {
  if (kind === "heading") return sectionRole(prose.text);
  if (kind !== "paragraph" || isPictured || !isKnownHeading(prose.text)) return undefined;
  return sectionRole(prose.text);
}

/** Index of the title, or -1: a heading that is not one of a section; in a file without headings, a short first line. */
export function findTitle(passages: readonly Passage[]): number {
  const first = passages.slice(0, titleDepth);
  const heading = first.findIndex(
    (p) => p.kind === "heading" && asHeading(p) === "body" && !isKnownHeading(p.prose.text),
  );
  if (heading >= 0) return heading;
  const line = first[0];
  return line !== undefined && passages.length > 1 && asHeading(line) === undefined && isTitleLine(line)
    ? 0
    : -1;
}

/** In words. */
const longestTitle = 45;

function isTitleLine({ kind, prose }: Passage): boolean {
  const { text } = prose;
  const isShort = text.length < 400 && countWords(text) <= longestTitle && !/\p{Ll}\. \p{Lu}/u.test(text);
  return (
    kind === "paragraph" && isShort && !isFurniture(text) && !mayBeFurniture(text) && !hasCitation(prose)
  );
}

/** Of an article, this many paragraphs that cite nothing can stand before its abstract: highlights, a lay summary. */
const longestFront = 4;

/**
 * Index of the heading or the label "Abstract", or -1. The "Summary" at the end of a short article is no abstract:
 * running text stands before it.
 */
export function findAbstract(passages: readonly Passage[]): number {
  const start = passages.slice(0, frontDepth).findIndex(isAbstractStart);
  let paragraphs = 0;
  for (const { kind, prose } of passages.slice(0, Math.max(start, 0))) {
    if (kind !== "paragraph" || !isProse(prose.text)) continue;
    if (isFurniture(prose.text) || mayBeFurniture(prose.text)) continue;
    paragraphs++;
    if (paragraphs > longestFront || (isSentence(prose.text) && hasCitation(prose))) return -1;
  }
  return start;
}

function isAbstractStart(passage: Passage): boolean {
  return (
    asHeading(passage) === "abstract" ||
    (passage.kind === "paragraph" && abstractLabelLength(passage.prose.text) > 0)
  );
}
