/**
 * Evidence that a text is running text, which must never be lost: it is a sentence, or it cites. Names, addresses,
 * headings and the labels of pictures have neither.
 */
import type { Prose } from "../../prose.ts";

/** In UTF-16 units: what is looked at of a long text. */
const headLength = 4000;
const tailLength = 200;

const numbers = String.raw`\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,20}`;
/** A word that does not begin with a capital, which the marks of a byline ("Jane Doe [1]") stand after. */
const lowerWord = String.raw`(?<![\p{L}\d])\p{Ll}[\p{L}\d-]{1,30}[)\]”"’.,]{0,2}`;
const numericGroup = new RegExp(String.raw`${lowerWord}\s?(?:\[${numbers}\]|\(${numbers}\))`, "u");
const authorYearGroup = /\([^()]{0,80}\p{Lu}\p{Ll}[^()]{0,160}\b(?:19|20)\d\d[a-z]?\)/u;
const keyGroup = /\[-?@[\w:]/;
/** "cases.1", "(STAT).2-4": raised numbers that have come down. */
const flattenedGroup = /\p{Ll}{3}[)"”]?[.,]\d{1,3}(?:[,–-]\d{1,3}){0,8}(?=\s|$)/u;
const raisedNumbers = new RegExp(String.raw`^\s?\[?${numbers}\]?\s?$`);
const beforeRaised = new RegExp(String.raw`${lowerWord}\s?$`, "u");

/** True when the text cites, in any of the styles that there are. */
export function hasCitation({ text, superscripts }: Prose): boolean {
  const head = text.slice(0, headLength);
  const isPrinted = [numericGroup, authorYearGroup, keyGroup, flattenedGroup].some((group) =>
    group.test(head),
  );
  return (
    isPrinted ||
    superscripts.some(
      ({ start, end }) =>
        raisedNumbers.test(text.slice(start, end)) &&
        beforeRaised.test(text.slice(Math.max(0, start - 40), start)),
    )
  );
}

const finiteVerb =
  /\b(?:is|are|was|were|be|been|has|have|had|can|could|may|might|will|would|should|must|do|does|did)\b/i;
const connector =
  /^(?:a|an|and|as|at|by|da|de|del|der|di|du|et|for|from|in|la|of|on|or|the|to|und|van|von|with)$/i;
const stop = /[.!?。！？]["'”’»)\]）］*]{0,4}$/u;
const citationAtEnd = new RegExp(
  String.raw`(?:\s?[([]${numbers}[)\]]\.?|(?<=[.!?])${numbers}|[⁰¹²³⁴-⁹]{1,6})$`,
  "u",
);

/** True when the text ends as sentences do; citations after the full stop are passed over. */
export function endsSentence(text: string): boolean {
  const tail = text.slice(-tailLength).trimEnd();
  return stop.test(tail) || stop.test(tail.replace(citationAtEnd, ""));
}

/** What is said in brackets is full of names. */
const bracket = /\([^()]{0,300}\)|\[[^[\]]{0,300}\]/g;

/** True when the text ends as sentences do, and is made of words as sentences are. */
export function isSentence(text: string): boolean {
  if (!endsSentence(text)) return false;
  const words =
    text
      .slice(0, headLength)
      .replace(bracket, " ")
      .match(/\p{L}[\p{L}\p{N}'’-]*/gu) ?? [];
  if (words.length < 2) return false;
  if (hasFiniteVerb(text)) return true;
  const content = words.filter((word) => !connector.test(word));
  return content.filter((word) => /^\p{Ll}/u.test(word)).length * 2 >= content.length;
}

/** True when a verb is there that only a sentence has. */
export function hasFiniteVerb(text: string): boolean {
  return finiteVerb.test(text.slice(0, headLength));
}

/** True for text that must be kept wherever the article itself is printed. */
export function isRunningText(prose: Prose): boolean {
  return isSentence(prose.text) || hasCitation(prose);
}
