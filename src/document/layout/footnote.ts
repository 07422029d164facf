/** Notes at the foot of a page or a table, which converters set among the paragraphs. */
import type { Passage } from "./passage.ts";

/** In UTF-16 units: "1", "a", "†,‡". */
const longestMarker = 4;
const sign = /^(?:[*†‡§¶‖]{1,3}\s?(?=[\p{L}\d(])|[¹²³]\s?(?=\p{Lu}\p{Ll}))/u;
/** "¹H NMR", "¹⁸F-FDG", "¹²⁵I-labelled": an isotope. */
const isotope = /^\d{1,3}\p{Lu}\p{Ll}?(?:[\s-]|$)/u;
/** "P < 0.05 versus control", after the star that was taken for a bullet. */
const significance = /^\*{0,3}\s?[Pp]\s?[<=>≤]/;

/** True for a paragraph that begins with the mark of a note. */
export function isFootnote({ kind, marker, prose }: Passage): boolean {
  const { text, superscripts } = prose;
  if (kind === "item") return marker === "*" && significance.test(text);
  if (kind !== "paragraph") return false;
  const raised = superscripts[0];
  const isRaised =
    raised !== undefined &&
    raised.start === 0 &&
    raised.end <= longestMarker &&
    /^\s?[\p{L}\d]/u.test(text.slice(raised.end));
  return (isRaised && !isotope.test(text)) || sign.test(text) || significance.test(text);
}
