/** A bound on the length of sentences, for text that has no full stops: lists, tables, noise, hostile files. */
import { type Span, span } from "./span.ts";

/**
 * UTF-16 units. The longest sentences of real reviews have about 2,000; what is longer is no sentence, and later stages
 * compare the names of a sentence with each other.
 */
export const longestSentence = 4000;

/** The range itself, or its parts: each ends at the last blank before the limit, or at the limit where there is none. */
export function boundedParts(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  while (end - from > longestSentence) {
    const cut = cutBefore(text, from, from + longestSentence);
    parts.push(span(from, cut));
    from = cut;
    while (from < end && /\s/u.test(text.charAt(from))) from++;
  }
  if (from < end) parts.push(span(from, end));
  return parts;
}

/** A blank before the limit, not at the very start; otherwise the limit, but never inside a surrogate pair. */
function cutBefore(text: string, from: number, limit: number): number {
  const blank = text.lastIndexOf(" ", limit);
  if (blank > from) return text.slice(from, blank).trimEnd().length + from;
  const code = text.charCodeAt(limit);
  return code >= 0xdc00 && code <= 0xdfff ? limit - 1 : limit;
}
