/**
 * General English: inflections and parts of speech of words that are no trigger. The only file that imports
 * compromise. Its full parse of a sentence runs at 0.08 MB/s, its word list is a hash lookup: the list (24,000 words)
 * and the conjugation are what pays here, so sentences are never handed to it.
 */
import nlp from "compromise/two";
import { z } from "zod";

/** Word to tag, or to a list of tags. Only its kind is checked: looking at all 24,000 entries costs 60 ms. */
type WordList = Readonly<Record<string, unknown>>;
const Lexicon = z.object({
  one: z.object({ lexicon: z.custom<WordList>((value) => typeof value === "object" && value !== null) }),
});
type Conjugate = (infinitive: string, model: object) => Record<string, string>;
const Methods = z.object({
  two: z.object({
    transform: z.object({
      verb: z.object({ conjugate: z.custom<Conjugate>((value) => typeof value === "function") }),
    }),
  }),
});

const model = nlp.model();
const { lexicon } = Lexicon.parse(model).one;
const { conjugate } = Methods.parse(nlp.methods()).two.transform.verb;

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

/** All forms of a verb given in the infinitive; of "take up" the first word is inflected. */
export function inflect(infinitive: string): Inflections {
  const [verb = infinitive, ...rest] = infinitive.split(" ");
  const forms = conjugate(verb, model);
  const whole = (form: string | undefined, fallback: string) => [form || fallback, ...rest].join(" ");
  const past = whole(forms.PastTense, `${verb}ed`);
  const participle = whole(forms.Participle, "");
  return {
    base: infinitive,
    present: whole(forms.PresentTense, `${verb}s`),
    gerund: whole(forms.Gerund, `${verb}ing`),
    past: participle.trim() === rest.join(" ") ? [past] : [past, participle],
  };
}

export type PartOfSpeech = "noun" | "verb" | "adjective" | "adverb";

const tagged: Readonly<Record<string, PartOfSpeech>> = {
  Infinitive: "verb",
  PastTense: "verb",
  PresentTense: "verb",
  Gerund: "verb",
  Participle: "verb",
  PhrasalVerb: "verb",
  Adjective: "adjective",
  Comparable: "adjective",
  Comparative: "adjective",
  Superlative: "adjective",
  Adverb: "adverb",
  Noun: "noun",
  Singular: "noun",
  Plural: "noun",
  Uncountable: "noun",
  Actor: "noun",
};

/** What a word (in lower case) usually is, or undefined for one that general English does not know. */
export function partOfSpeech(word: string): PartOfSpeech | undefined {
  const tag = lexicon[word];
  const name = Array.isArray(tag) ? tag[0] : tag;
  return typeof name === "string" ? tagged[name] : undefined;
}
