/** The matcher on one screen: tries every name at every place. Only for comparison with the real one. */
import type { Dictionary } from "../../src/dictionary/dictionary.ts";
import { closesWord, lookUp, type Match, opensWord, readText, spanOf } from "../../src/dictionary/match.ts";

/** Leftmost-longest for each type, as `matchNames` promises, for dictionaries without context names. */
export function naiveMatches(dictionary: Dictionary, text: string): string[] {
  const reading = readText(dictionary, text);
  const { tokens, words } = reading;
  const found: string[] = [];
  for (const type of dictionary.types) {
    for (let from = 0; from < tokens.length; ) {
      let next = from + 1;
      for (let to = tokens.length; to > from; to--) {
        const span = spanOf(reading, from, to);
        const written = text.slice(span.start, span.end);
        if (!opensWord(tokens, from) || !closesWord(reading, to)) continue;
        if (lookUp(dictionary, Array.from(words.subarray(from, to)), written, type) === undefined) continue;
        found.push(`${type} ${span.start}-${span.end}`);
        next = to;
        break;
      }
      from = next;
    }
  }
  return found.sort();
}

export function shown(matches: readonly Match[]): string[] {
  return matches.map(({ pattern, span }) => `${pattern.entry.entity.type} ${span.start}-${span.end}`).sort();
}
