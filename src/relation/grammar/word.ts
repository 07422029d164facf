/** Words of grammar: closed classes that no dictionary holds, because a biologist has nothing to add to them. */

export type Tag =
  | "mention"
  | "noun"
  | "verb"
  | "adjective"
  | "adverb"
  | "determiner"
  | "number"
  | "pronoun"
  | "preposition"
  | "conjunction"
  | "to"
  | "modal"
  | "be"
  | "have"
  | "do"
  | "negation"
  | "relative"
  | "that"
  | "subordinator"
  | "suffix"
  | "comma"
  | "stop";

/** Verbs that only carry the tense, mood or voice of another. */
export const auxiliaries: ReadonlySet<Tag | undefined> = new Set<Tag>(["be", "have", "modal", "do"]);

const closed = new Map<string, Tag>([
  ...list(
    "determiner",
    "a an the this these those all some any each every both either no its their his her our such several many most " +
      "more various multiple numerous other another certain few one two three four five six seven eight nine ten",
  ),
  ...list("pronoun", "it they them itself themselves he she we us latter former there"),
  ...list(
    "preposition",
    "of in on at by with from into onto toward towards for via through during between among within without against " +
      "under over after before upon across along beyond despite like as per than including particularly especially " +
      "following regarding concerning using unlike throughout inside outside near around versus about except e.g namely amongst besides",
  ),
  ...list("conjunction", "and or but nor plus and/or"),
  ...list("to", "to"),
  ...list("modal", "can could may might will would shall should must cannot"),
  ...list("be", "be is are was were been being"),
  ...list("have", "have has had having"),
  ...list("do", "do does did"),
  ...list("negation", "not never"),
  ...list("relative", "which who whose whom where whereby wherein"),
  ...list("that", "that"),
  ...list(
    "subordinator",
    "when while whereas because although though if since until unless once whether how why so whenever whilst",
  ),
  ...list(
    "adverb",
    "also then further consequently subsequently accordingly thus hence therefore however moreover additionally similarly conversely together finally " +
      "first only even often usually well highly very too already still yet indeed again respectively thereby far " +
      "instead rather almost nearly approximately alone likely potentially now long probably possibly perhaps nevertheless nonetheless otherwise elsewhere onwards",
  ),
]);

function list(tag: Tag, words: string): [string, Tag][] {
  return words.split(" ").map((word) => [word, tag]);
}

/** The tag of a closed-class word in lower case, or undefined. */
export function closedClass(word: string): Tag | undefined {
  return closed.get(word);
}

/** Several words that work as one; "such as" and the like introduce examples. */
const phrases = new Map<string, Tag>([
  ...phraseList("preposition", [
    "in addition to",
    "in response to",
    "in contrast to",
    "in comparison with",
    "in combination with",
    "in the presence of",
    "in the absence of",
    "due to",
    "because of",
    "according to",
    "compared with",
    "compared to",
    "such as",
    "not including",
    "depending on",
    "as a result of",
    "by means of",
    "in the context of",
  ]),
  ...phraseList("adverb", [
    "in vivo",
    "in vitro",
    "in situ",
    "in particular",
    "in turn",
    "in part",
    "in addition",
    "in contrast",
    "in fact",
    "in general",
    "in summary",
    "in conclusion",
    "in total",
    "in parallel",
    "for example",
    "for instance",
    "of note",
    "of interest",
    "as expected",
    "to date",
    "at least",
    "at least in part",
    "in large part",
    "to some extent",
    "to a lesser extent",
    "to a greater extent",
    "to a certain extent",
    "above all",
    "most notably",
    "first and foremost",
    "as a consequence",
    "by and large",
    "in some instances",
    "among others",
    "by contrast",
    "on the other hand",
    "on the contrary",
    "as a result",
    "in this way",
    "in this context",
    "in other words",
    "in most cases",
    "in many cases",
    "in some cases",
    "in brief",
    "in short",
    "at present",
    "at the same time",
    "for the first time",
    "in recent years",
    "most importantly",
    "more importantly",
  ]),
  ...phraseList("conjunction", [
    "as well as",
    "together with",
    "along with",
    "but also",
    "and also",
    "and so",
    "and then",
    "and not only",
  ]),
  ...phraseList("to", ["in order to", "so as to"]),
  ...phraseList("negation", ["no longer"]),
  ...phraseList("adverb", ["not only"]),
  ...phraseList("subordinator", ["but not", "and not"]),
]);

function phraseList(tag: Tag, list: readonly string[]): [string, Tag][] {
  return list.map((words) => [words, tag]);
}

/** The tag of a fixed phrase in lower case, its words joined by one blank. */
export function fixedPhrase(words: string): Tag | undefined {
  return phrases.get(words);
}

/** True for what leaves out the name behind it: "but not". */
export function isExcluding(words: string): boolean {
  return words === "but not" || words === "and not";
}

const phraseStarts = new Set([...phrases.keys()].map((words) => words.split(" ")[0]));

const floating = new Set(["both", "all", "each"]);

/** True for words that may stand loose between a subject and its verb: "A and B both inhibit". */
export function isFloating(word: string): boolean {
  return floating.has(word);
}

/** True for the first word of some fixed phrase: a cheap gate before phrases are looked up. */
export function startsPhrase(word: string): boolean {
  return phraseStarts.has(word);
}

/** The most words that a fixed phrase has. */
export const longestPhrase = 4;

/** Verbs of reporting and light verbs, which general English lists as nouns or adjectives: "shows", "play", "used". */
export const commonVerbs: readonly string[] = (
  "show report serve play act function help aim use study reveal suggest demonstrate find observe know believe think " +
  "see note notice detect propose consider describe validate confirm establish have undergo exert perform provide represent remain appear " +
  "seem tend fail begin continue process screen test investigate examine explore compare measure label co-culture " +
  "culture administer inject transfect employ apply emerge recognize regard implicate differ vary reach occur exist arise grow survive " +
  "migrate circulate stick adhere attach spread gain arrive remain lie make encode disappear retain refer expose incubate transduce proceed happen proliferate differentiate metastasize invade die respond sense"
).split(" ");

const nouns =
  /^(?:show|report|play|act|function|help|aim|use|study|studie|screen|test|process|processe|measure|label|culture|co-culture|regard|reach|reache|stick|spread|gain|lie|find|refer|remain|note|notice)s?$/u;

/** True for a frequent verb that is a noun as often: "function", "uses", but not "occurs". */
export function isNounAsWell(word: string): boolean {
  return nouns.test(word);
}

/** Gerunds that name a thing or a procedure: "Notch signaling", "western blotting". */
const nominalGerunds = new Set(
  (
    "signaling signalling staining immunostaining patterning learning blotting immunoblotting imaging sequencing " +
    "splicing bleeding aging ageing sprouting trafficking profiling scanning timing understanding screening healing " +
    "wounding engineering training vomiting smoking breeding genotyping phenotyping cloning finding modeling " +
    "modelling cycling folding unfolding misfolding scarring crosslinking feeding swelling softening stiffening clustering docking budding homing rolling ruffling blebbing clotting spreading"
  ).split(" "),
);

export function isNominalGerund(word: string): boolean {
  return nominalGerunds.has(word);
}

const reporting =
  /^(?:show|demonstrat|report|f(?:ou|i)nd|suggest|indicat|reveal|confirm|propos|observ|hypothesi[sz]|conclud|know)/u;

/** "we show M-CSF induced": verbs that may have a whole clause behind them without "that". */
export function isReporting(word: string): boolean {
  return reporting.test(word);
}

const showing = /^(?:show|exhibit|display|demonstrate|reveal)(?:s|d|ed|n)?$|^ha(?:ve|s|d)$/u;

/** True for verbs of what is seen in someone: "cells showed increased migration". */
export function isShowing(word: string): boolean {
  return showing.test(word);
}

const seeing = /^(?:observed|seen|found|detected|noted|noticed|measured)$/u;

/** True for participles of verbs of seeing: "an increase was observed". */
export function isSeeing(word: string): boolean {
  return seeing.test(word);
}

const power =
  /^(?:activit(?:y|ies)|effects?|actions?|potential|propert(?:y|ies)|functions?|capacity|ability|potency)$/u;

/** True for nouns of what something is able to do: "has inhibitory activity", "displays tumor-suppressive properties". */
export function isPower(word: string): boolean {
  return power.test(word);
}

const hence = new Set(["thus", "thereby", "hence", "therefore", "consequently"]);

/** True for adverbs of what follows: "thereby promoting". */
export function isHence(word: string): boolean {
  return hence.has(word);
}

const means = new Set(["via", "through", "by"]);

/** True for prepositions of the way in which something is done. */
export function isMeans(word: string): boolean {
  return means.has(word);
}

/** True for words that open a description of something new: "a kinase", "one kinase". */
export function isIndefinite(word: string): boolean {
  return word === "a" || word === "an" || word === "one";
}

/** Those that something is done to, or seen in. */
export const hostNouns =
  /^(?:cells?|mice|mouse|rats?|animals?|cultures?|lines?|clones?|tissues?|tumou?rs?|xenografts?|patients?|groups?|explants?|organoids?|embryos?|larvae|subjects|individuals|women|men|children|volunteers)$/u;

/** Verbs that only introduce another one: "was found to inhibit", "fails to express", "tend to form". */
const catenatives = new Set(
  (
    "show find report know suggest demonstrate prove reveal observe believe think propose predict expect appear seem " +
    "tend fail begin start continue help need serve function act use consider identify recognize able unable likely " +
    "capable sufficient required known shown found reported suggested demonstrated proved proven revealed observed " +
    "believed thought proposed predicted expected appeared appears seems seemed tended tends fails failed begins " +
    "began continues continued helps helped needed"
  ).split(" "),
);

export function isCatenative(word: string): boolean {
  return catenatives.has(word);
}
