/**
 * General English as the grammar asks for it: inflections, and parts of speech of words that are no trigger. Where
 * that knowledge comes from is `compromise.ts`; a table of it, which a run can keep, is read here without the library.
 */

export interface English {
  /** All forms of a verb given in the infinitive; of "take up" the first word is inflected. */
  inflect(infinitive: string): Inflections;
  /** What a word (in lower case) usually is, or undefined for one that general English does not know. */
  partOfSpeech(word: string): PartOfSpeech | undefined;
}

export interface Inflections {
  /** "suppress" */
  readonly base: string;
  /** "suppresses" */
  readonly present: string;
  /** "suppressing" */
  readonly gerund: string;
  /** "suppressed": past tense and participle, which differ for some verbs. */
  readonly past: readonly string[];
}

export type PartOfSpeech = "noun" | "verb" | "adjective" | "adverb";

const partsOfSpeech: readonly PartOfSpeech[] = ["noun", "verb", "adjective", "adverb"];

/** What is known of all words and of some verbs, as JSON can hold it. */
export interface EnglishTable {
  /** By part of speech: the words, one a line. */
  readonly words: Readonly<Record<PartOfSpeech, string>>;
  readonly verbs: readonly Inflections[];
}

/** Throws for a verb that the table was not made for. */
export function readEnglish({ words, verbs }: EnglishTable): English {
  const parts = new Map<string, PartOfSpeech>();
  for (const part of partsOfSpeech) for (const word of words[part].split("\n")) parts.set(word, part);
  const forms = new Map(verbs.map((inflections) => [inflections.base, inflections]));
  return {
    inflect: (infinitive) => {
      const inflections = forms.get(infinitive);
      if (inflections === undefined) throw new Error(`no inflections of "${infinitive}" in the table`);
      return inflections;
    },
    partOfSpeech: (word) => parts.get(word),
  };
}
