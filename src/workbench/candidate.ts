/**
 * Names that a document has and no dictionary: short forms that it defines and that stand for nothing known, noun
 * phrases where a trigger looks for its arguments, and what is spelled like a gene or a microRNA.
 */

import { isEnglish } from "../dictionary/english.ts";
import { otherNumbers } from "../dictionary/spelling.ts";
import type { Annotation, Sentence } from "../model.ts";
import type { NounPhrase } from "../relation/grammar/chunk.ts";
import { nounAt } from "../relation/grammar/clause.ts";
import { objectsOf } from "../relation/grammar/complement.ts";
import type { Item } from "../relation/grammar/item.ts";
import { likeliestSubject } from "../relation/grammar/subject.ts";
import type { Scene } from "../relation/scene.ts";
import { overlaps, type Span, sliceSpan, span } from "../span.ts";
import { isCommonShortForm, isGeneral, isNumbered } from "../vocabulary/ambiguous.ts";

export type CandidateKind = "abbreviation" | "mirna" | "symbol" | "phrase";

/** An untagged name at one place. */
export interface Candidate {
  readonly kind: CandidateKind;
  readonly name: string;
  /** Of an abbreviation: its short form. */
  readonly synonym?: string;
  readonly sentence: Sentence;
}

/** Those of a document. `scenes`: its sentences as the rules of relations saw them. */
export function findCandidates(annotation: Annotation, scenes: ReadonlyMap<Sentence, Scene>): Candidate[] {
  const taken = takenSpans(annotation);
  const defined = new Map<string, string>();
  const abbreviations = undefinedAbbreviations(annotation, taken);
  for (const { name, synonym } of abbreviations) if (synonym !== undefined) defined.set(synonym, name);
  const found = annotation.sentences.flatMap((sentence) => {
    const defining = annotation.abbreviations.filter((one) => one.sentence === sentence);
    const own = [...(taken.get(sentence) ?? []), ...defining.map(({ shortSpan }) => shortSpan)];
    const scene = scenes.get(sentence);
    const symbols = symbolsIn(sentence, own, defined);
    const known = new Set([...defined.keys(), ...symbols.map(({ name }) => name)]);
    const phrases = scene === undefined ? [] : phrasesIn(sentence, scene);
    return [...symbols, ...phrases.filter(({ name }) => !known.has(name))];
  });
  return [...abbreviations, ...found];
}

/** What is tagged or cited, by sentence. */
function takenSpans({ mentions, citations }: Annotation): Map<Sentence, Span[]> {
  const spans = new Map<Sentence, Span[]>();
  const add = (sentence: Sentence, own: readonly Span[]) => {
    const known = spans.get(sentence);
    if (known === undefined) spans.set(sentence, [...own]);
    else known.push(...own);
  };
  for (const { sentence, pieces } of mentions) add(sentence, pieces);
  for (const { sentence, span: own, authors } of citations)
    add(sentence, authors === undefined ? [own] : [own, authors]);
  return spans;
}

function isTaken(taken: readonly Span[], place: Span): boolean {
  return taken.some((one) => overlaps(one, place));
}

function undefinedAbbreviations(
  { abbreviations }: Annotation,
  taken: ReadonlyMap<Sentence, readonly Span[]>,
): Candidate[] {
  return abbreviations
    .filter(({ sentence, shortSpan }) => !isTaken(taken.get(sentence) ?? [], shortSpan))
    .filter(({ shortForm }) => !isCommonShortForm(shortForm))
    .map(({ sentence, longForm, shortForm }) => ({
      kind: "abbreviation",
      name: inSentenceCase(longForm),
      synonym: shortForm,
      sentence,
    }));
}

/** "Zinc finger protein" as a sentence begins it, but not "RNA polymerase". */
function inSentenceCase(name: string): string {
  return /^\p{Lu}\p{Ll}+(?: |$)/u.test(name) && !/ \p{Lu}\p{Ll}/u.test(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
}

const mirnaLike = "(?:[a-z]{3}-)?(?:mi-?R|miRNA|let)-?\\d[\\w-]*\\*?";
/** Capitals with digits ("CD163", "PD-L2"), a word with a number ("Wnt5a", "Rab31"), or capitals alone ("NANOG"). */
const geneLike =
  "(?:p|c|h|m)?\\p{Lu}{1,6}(?:-\\p{Lu}{1,3})?-?\\d{1,4}\\p{L}?\\d?|\\p{Lu}\\p{Ll}{1,5}\\d{1,3}\\p{Ll}?|\\p{Lu}{3,7}(?!:)";
const symbolPattern = new RegExp(
  `(?<![\\p{L}\\p{N}./@+-])(?:(?<mirna>${mirnaLike})|(?<gene>${geneLike}))(?![\\p{L}\\p{N}@-]|\\.\\d)`,
  "gu",
);
/** What is spelled so and names no entity: numerals, parts of a paper, units of statistics, sequences, lab ware. */
const noSymbol = new RegExp(
  `^(?:${[
    "[IVXLC]+|[A-Z]\\d?|[ACGTUN]{4,}|(?:19|20)\\d\\d|COVID-?\\d*",
    "(?:Fig|Table|Tab|Ref|Box|Day|Step|Part|Type|Phase|Grade|Stage|Class|Group|Note|Suppl?)\\d*[a-z]?",
    "USA|UK|EU|FDA|NIH|NCBI|UCSC|PMID|RRID|DOI|ISBN|URL|HTTP|PDF|CSV|CI|OR|HR|SD|SE|AUC|ROC|BP|CC|MF",
    "UTR|CDS|ORF|FDR|CO2|H2O2?|BALB|RPMI(?:-\\d+)?|FBS|FCS|SYBR|WT|[EYCB]FP|SPSS|QIAGEN",
  ].join("|")})$`,
  "u",
);
/** A sentence with a larger share of its letters in capitals is a heading. */
const mostCapitals = 0.5;

function symbolsIn(
  sentence: Sentence,
  taken: readonly Span[],
  defined: ReadonlyMap<string, string>,
): Candidate[] {
  const { text } = sentence;
  if (!/\p{Lu}|\d/u.test(text) || isHeading(text)) return [];
  return [...text.matchAll(symbolPattern)].flatMap(({ 0: name, index, groups }): Candidate[] => {
    if (isTaken(taken, span(index, index + name.length))) return [];
    const long = defined.get(name);
    if (long !== undefined) return [{ kind: "abbreviation", name: long, synonym: name, sentence }];
    if (groups?.mirna !== undefined) return [{ kind: "mirna", name, sentence }];
    return isNoName(name) || isNumbered(name) ? [] : [{ kind: "symbol", name, sentence }];
  });
}

function isNoName(name: string): boolean {
  return noSymbol.test(name) || isCommonShortForm(name) || isEnglish(name);
}

function isHeading(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters > 0 && (text.match(/\p{Lu}/gu)?.length ?? 0) / letters > mostCapitals;
}

/** Noun phrases without a name where a trigger verb has its subject or object. */
function phrasesIn(sentence: Sentence, scene: Scene): Candidate[] {
  const heads = new Set(
    scene.chunks.flatMap((chunk, i) => {
      if (chunk.kind !== "verb" || chunk.main.trigger === undefined) return [];
      return [...likeliestSubject(scene.chunks, i), ...objectsOf(scene.chunks, i)];
    }),
  );
  return [...heads].flatMap((at): Candidate[] => {
    const phrase = nounAt(scene.chunks, at);
    const name = phrase === undefined ? undefined : nameIn(sentence, scene, phrase);
    return name === undefined ? [] : [{ kind: "phrase", name, sentence }];
  });
}

/** Most words of a name that is suggested. */
const mostWords = 4;
/** Endings of words that alone say what is measured or done, and name nothing. */
const abstract = /(?:[ae]nc[ey]|tion|sion|it(?:y|ie)|ness|logy|ing|ment|ure|ether|ther)s?$/u;
/** Fewest letters of a name of one word. */
const shortestWord = 3;

/** The name that a phrase may be: its nouns and adjectives, unless all of it is everyday English. */
function nameIn(sentence: Sentence, scene: Scene, { items, head }: NounPhrase): string | undefined {
  if (head.tag !== "noun" || items.some((item) => item.mention !== undefined || item.trigger !== undefined))
    return undefined;
  if (scene.lexicon.transparent.has(head.word)) return undefined;
  const own = namingItems(items.slice(0, items.indexOf(head) + 1));
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined || own.length > mostWords) return undefined;
  if (own.every((item) => isEveryday(scene, item))) return undefined;
  if (own.length === 1 && (first.word.length < shortestWord || abstract.test(first.word))) return undefined;
  const name = sliceSpan(sentence.text, span(first.span.start, last.span.end));
  return isGeneral(name) || isNoName(name) || /[\d%]/u.test(name.charAt(0))
    ? undefined
    : inSentenceCase(name);
}

/** The end of a phrase from its first noun or adjective that is no determiner or number. */
function namingItems(items: readonly Item[]): readonly Item[] {
  const from = items.findLastIndex(({ tag }) => tag !== "noun" && tag !== "adjective") + 1;
  return items.slice(from);
}

/** Words of papers that a list of general English lacks. */
const vague = new Set(
  (
    "data evidence method distribution library approach strategy assessment collection cellular molecular therapeutic " +
    "clinical accumulating emerging previous study experiment analysis dataset sequencing profiling window none"
  ).split(" "),
);

function isEveryday({ lexicon }: Scene, { word }: Item): boolean {
  return [word, ...otherNumbers(word)].some(
    (form) => vague.has(form) || lexicon.english.partOfSpeech(form) !== undefined,
  );
}
