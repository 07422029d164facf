/**
 * General English by compromise, in the only file that imports it. Its full parse of a sentence runs at 0.08 MB/s, its
 * word list is a hash lookup: the list (24,000 words) and the conjugation are what pays here, so sentences are never
 * handed to it. Loading it takes longer than annotating a review, which is why runs keep a table (`tableOf`).
 */
import nlp from "compromise/two";
import * as z from "zod";
import { groupBy } from "../../group-by.ts";
import type { English, EnglishTable, Inflections, PartOfSpeech } from "./english.ts";

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

export const generalEnglish: English = { inflect, partOfSpeech };

/** All words that are known, and the forms of the verbs that are given. */
export function tableOf(verbs: Iterable<string>): EnglishTable {
  const words = groupBy(Object.keys(lexicon), partOfSpeech);
  const listed = (part: PartOfSpeech) => (words.get(part) ?? []).join("\n");
  return {
    words: {
      noun: listed("noun"),
      verb: listed("verb"),
      adjective: listed("adjective"),
      adverb: listed("adverb"),
    },
    verbs: [...verbs].map(inflect),
  };
}

function inflect(infinitive: string): Inflections {
  const [verb = infinitive, ...rest] = infinitive.split(" ");
  const forms = conjugate(verb, model);
  const whole = (form: string | undefined, fallback: string) => [form || fallback, ...rest].join(" ");
  const gerund = gerundOf(verb, forms.Gerund);
  const past = whole(pastOf(verb, forms.PastTense, gerund), `${verb}ed`);
  const participle = whole(forms.Participle || ownParticiple(verb), "");
  return {
    base: infinitive,
    present: whole(forms.PresentTense, `${verb}s`),
    gerund: whole(gerund, ""),
    past: participle.trim() === rest.join(" ") ? [past] : [past, participle],
  };
}

/** The library leaves some verbs as they are ("harbor", "sponge"), which no gerund is. */
function gerundOf(verb: string, given: string | undefined): string {
  if (given && given !== verb) return given;
  return `${verb.replace(/(?<=[^eoy])e$/u, "")}ing`;
}

/** Participles that the library does not list: "overcome", "overridden". */
function ownParticiple(verb: string): string {
  if (verb.endsWith("come")) return verb;
  return verb.endsWith("ride") ? verb.replace(/ride$/u, "ridden") : "";
}

/** Verbs whose past is their infinitive end in d or t ("shed", "offset"). */
function pastOf(verb: string, given: string | undefined, gerund: string): string | undefined {
  return given === verb && !/[dt]$/u.test(verb) ? `${gerund.slice(0, -3)}ed` : given;
}

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

function partOfSpeech(word: string): PartOfSpeech | undefined {
  const tag = lexicon[word];
  const name = Array.isArray(tag) ? tag[0] : tag;
  return typeof name === "string" ? tagged[name] : undefined;
}
