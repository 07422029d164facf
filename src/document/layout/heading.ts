/** Headings that are not marked as such: paragraphs that are short and no sentence, and words in bold before a text. */
import { type Prose, sliceProse } from "../../prose.ts";
import { span } from "../../span.ts";
import { endsSentence, hasCitation, hasFiniteVerb } from "./evidence.ts";
import { countWords } from "./furniture.ts";
import type { Passage } from "./passage.ts";

/** In words. A heading that is set as a paragraph is no longer. */
const longestHeading = 25;

/** True for a paragraph that is most likely a heading, or a label from a picture: short, and no sentence. */
export function isHeadingLike({ kind, prose }: Passage): boolean {
  const text = prose.text.trimEnd();
  if (kind !== "paragraph" || text.length > 300 || countWords(text) > longestHeading) return false;
  return !/[:;,：；，]["'”’)\]]{0,3}$/u.test(text) && !endsSentence(text) && !hasCitation(prose);
}

const sectionNumber =
  /^(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?|[IVX]{1,5}\.|[A-H]\.)\s+(?=\p{Lu}|\p{Ll}{1,4}-?[\p{Lu}\d])/u;

/** True for "2.1. Uptake of exosomes", and for a paragraph that is all in bold or italics and no sentence. */
export function isSetApart(passage: Passage): boolean {
  const { kind, prose, emphasized = 0 } = passage;
  if (kind !== "paragraph") return false;
  if (isHeadingLike(passage)) return sectionNumber.test(prose.text) || emphasized === prose.text.length;
  return emphasized === prose.text.length && isTitle(prose) && countWords(prose.text) <= longestRunIn;
}

/** In words. */
const longestRunIn = 12;
/** What parts a heading from the text that it runs into. */
const afterRunIn = /^(?:[.:]|\s?[—–])?\s{1,2}(?=["“‘'([]?(?:\p{Lu}|\d|\p{Ll}{1,4}-?[\p{Lu}\d]))/u;

/** Length of the heading at the start of a paragraph, what parts it from the text included: "**Mice.** Six"; or 0. */
export function runInLength({ kind, prose, lines, emphasized = 0 }: Passage): number {
  if (kind !== "paragraph" || emphasized === 0) return 0;
  const { text } = prose;
  const after = afterRunIn.exec(text.slice(emphasized, emphasized + 20))?.[0] ?? "";
  const length = emphasized + after.length;
  const heading = sliceProse(prose, span(0, length));
  const isParted = /[.:—–]\s*$/.test(heading.text) || lines.includes(length);
  if (after === "" || !isParted || length >= text.length) return 0;
  return countWords(heading.text.trim()) <= longestRunIn && isTitle(heading) ? length : 0;
}

/** What a text that is set apart does, when it is a sentence. Words that are nouns as well are left out. */
const titleVerb =
  /\b(?:promotes?|inhibits?|regulates?|induces?|reduces?|suppress(?:es)?|enhances?|mediates?|activates?|binds?|carry|carries|contains?|secretes?|expresses|contributes?|requires?|modulates?|confers?|prevents?|stimulates?|predicts?|correlates?|plays?|acts|leads to|shows?|reveals?|suggests?|we|it|they|these|this)\b/i;

/** True for words that name what follows and say nothing of it. */
function isTitle(prose: Prose): boolean {
  const { text } = prose;
  const starts = /^["“‘'([]?(?:\p{Lu}|\d|\p{Ll}{1,4}-?[\p{Lu}\d])/u.test(text);
  const cites = /[[(]\d/.test(text) || hasCitation(prose);
  return starts && !cites && !hasFiniteVerb(text) && !titleVerb.test(text);
}
