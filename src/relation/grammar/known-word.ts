/** What a word is by itself, wherever it stands. A text repeats its words, so that each is looked up once. */
import { type Lexicon, lookUp, type Trigger, type VerbForm, type VerbReading } from "../lexicon.ts";
import type { PartOfSpeech } from "./english.ts";
import { closedClass, fixedPhrase, isNominalGerund, type Tag } from "./word.ts";

export interface KnownWord {
  /** Of a word of grammar, or of several that work as one. */
  readonly closed: Tag | undefined;
  readonly isNumber: boolean;
  readonly isNominalGerund: boolean;
  readonly verb: VerbReading | undefined;
  /** Of a nominalisation, or of the noun of a doer. */
  readonly noun: Trigger | undefined;
  readonly adjective: Trigger | undefined;
  /** Of a verb that relates nothing. */
  readonly common: VerbForm | undefined;
  readonly isTransparent: boolean;
  /** By general English, which may not know it. */
  readonly general: PartOfSpeech | undefined;
  /** By general English, or else by its ending. */
  readonly part: PartOfSpeech;
}

/** Begun anew when there are too many words, so that no text fills memory. */
const known = new WeakMap<Lexicon, Map<string, KnownWord>>();
const mostWords = 50_000;

export function knownWord(word: string, lexicon: Lexicon): KnownWord {
  let words = known.get(lexicon);
  if (words === undefined || words.size >= mostWords) {
    words = new Map();
    known.set(lexicon, words);
  }
  const before = words.get(word);
  if (before !== undefined) return before;
  const entry = look(word, lexicon);
  words.set(detached(word), entry);
  return entry;
}

/** The word in memory of its own: a slice of a text, as engines make it, would keep the whole text for as long. */
function detached(word: string): string {
  return word.split("").join("");
}

function look(word: string, lexicon: Lexicon): KnownWord {
  const general = lexicon.english.partOfSpeech(word);
  return {
    closed: closedClass(word) ?? fixedPhrase(word),
    isNumber: /^[\d.,%+–-]+$/u.test(word),
    isNominalGerund: isNominalGerund(word),
    verb: lookUp(lexicon.verbs, word),
    noun: lookUp(lexicon.nouns, word) ?? lookUp(lexicon.agents, word),
    adjective: lexicon.adjectives.get(word),
    common: lexicon.commonVerbs.get(word),
    isTransparent: lexicon.transparent.has(word),
    general,
    part: stages.has(word) ? "adjective" : (general ?? bySuffix(word)),
  };
}

/** "TNF-induced", "tumor-promoting": a compound describes; "re-expressed" and "co-culturing" are verbs all the same. */
const compound = /-(?!(?:ed|ing)$)\p{L}+(?:ed|ing)$/u;
const verbPrefix = /^(?:co|pre|re|over|under|de|up|down|trans|cross|un|mis|out|hyper|hypo|auto|non)-\p{L}+$/u;

/** "molecular", "vascular", "cerebellar", "similar" */
const bodily = /(?:[aeiou]lar|[bcdgr]ular|macular|[ei]llar|[mu]inar|inar|anar|mnar|ulnar)$/u;
/** "different", "persistent", "recombinant", but not "treatment" or "patient" */
const stateOf =
  /(?:ferent|herent|[cua]rrent|istent|valent|[mp]etent|potent|ficient|escent|[vc]ident|quent|latent|silent|sparent|venient|mittent|transient|[jns]acent|lescent|[lr]ulent|rgent|ngent|cessant|nificant|levant|portant|minant|[lm]ignant|egnant|binant|[sc]ordant|comitant|stant|undant|dormant|ominent|ndent|excellent|nfluent|ambient|salient)$/u;
/** Nouns that end as adjectives do. */
const oddNouns = new Set(
  (
    "coefficient detergent descent determinant determinants incident accident contaminant adolescent assistant ruminant " +
    "discriminant respondent correspondent scholar referent collar dollar pillar seminar"
  ).split(" "),
);
const oddAdjectives = new Set(
  "healthy unhealthy unclear evident fatty ancient uncommon unlikely unaffected unaltered maximum minimum fulminant".split(
    " ",
  ),
);

/** "in early and advanced gliomas" */
const stages = new Set(["early", "late"]);

/** "consistent", "ocular": adjectives that general English does not list. */
function isStateWord(word: string): boolean {
  if (oddAdjectives.has(word)) return true;
  return (bodily.test(word) || stateOf.test(word)) && !oddNouns.has(word);
}

/** "superfamily", "reassembly" */
const notAdverb = /(?:family|assembly|anomaly)$/u;

function bySuffix(word: string): PartOfSpeech {
  if (word.endsWith("ly")) return notAdverb.test(word) ? "noun" : "adverb";
  if (word === "conditioned") return "adjective"; // "cell conditioned medium"
  if (compound.test(word) && !verbPrefix.test(word)) return "adjective";
  if (/(?:ed|ing)$/u.test(word) && word.length > 5) return "verb";
  if (/(?:al|ive|ous|ic|able|ible|ary|ory|oid|ful|less)$/u.test(word)) return "adjective";
  if (isStateWord(word)) return "adjective";
  return /-(?:like|specific|free|type|rich|poor|dependent|independent|resistant|sensitive|positive|negative|grade|term|risk|dose|order|level|affinity|density|quality|frequency)$/u.test(
    word,
  )
    ? "adjective"
    : "noun";
}
