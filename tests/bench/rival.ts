/** What the matcher is compared with, on the same names and sentences. */
import AhoCorasick from "modern-ahocorasick";

/** Gives the number of matches in a sentence. */
export type Matcher = (sentence: string) => number;

/** Knows neither words nor spellings: it finds the names as they are listed, in any case. */
export function ahoCorasick(names: readonly string[]): Matcher {
  const automaton = new AhoCorasick([...new Set(names.map((name) => name.toLowerCase()))]);
  return (sentence) => automaton.search(sentence.toLowerCase(), { strategy: "leftmost-longest" }).length;
}

/** Most words of a name that the map is asked for. */
const longest = 6;

/** Asks a map for every run of words, the longest first. */
export function mapOfNames(names: readonly string[]): Matcher {
  const known = new Set(names.map((name) => name.toLowerCase()));
  return (sentence) => {
    const words = sentence.toLowerCase().split(/[\s,.;:()]+/u);
    let found = 0;
    for (let from = 0; from < words.length; ) {
      const length = longestAt(known, words, from);
      found += length > 0 ? 1 : 0;
      from += Math.max(1, length);
    }
    return found;
  };
}

function longestAt(known: ReadonlySet<string>, words: readonly string[], from: number): number {
  for (let length = Math.min(longest, words.length - from); length > 0; length--) {
    if (known.has(words.slice(from, from + length).join(" "))) return length;
  }
  return 0;
}
