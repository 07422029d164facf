/**
 * Whether glued digits stand where a citation may stand, judged by the word before and by how the document uses it: digits
 * after a plain word are a citation, digits after a symbol may be part of a name.
 */
import type { Block } from "../model.ts";
import type { Candidate } from "./candidate.ts";

/** How a document uses its words; keys in lower case. */
export interface WordUse {
  /** How often a word stands without a digit after it. */
  readonly bare: ReadonlyMap<string, number>;
  /** How often which digits are glued to it, hyphenated ones included: `caspase` → `-3` and `9`. */
  readonly glued: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Counted when it is first asked for: most texts have no digits that could be citations. */
export function lazyWordUse(blocks: readonly Block[]): WordUse {
  let counted: WordUse | undefined;
  const count = (): WordUse => {
    counted ??= countWords(blocks);
    return counted;
  };
  return {
    get bare() {
      return count().bare;
    },
    get glued() {
      return count().glued;
    },
  };
}

function countWords(blocks: readonly Block[]): WordUse {
  const bare = new Map<string, number>();
  const glued = new Map<string, Map<string, number>>();
  for (const { prose } of blocks) {
    for (const [, printed = "", digits] of prose.text.matchAll(/(\p{L}+)([-–]?\d+(?:[,.–-]\d+)*)?/gu)) {
      const word = printed.toLowerCase();
      if (digits === undefined) increment(bare, word);
      else {
        const forms = glued.get(word) ?? new Map<string, number>();
        glued.set(word, increment(forms, digits));
      }
    }
  }
  return { bare, glued };
}

function increment(counts: Map<string, number>, key: string): Map<string, number> {
  return counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The letters that end just before the candidate; "" after punctuation. */
function wordBefore({ block, span }: Candidate): string {
  return /\p{L}{1,40}$/u.exec(block.prose.text.slice(Math.max(0, span.start - 40), span.start))?.[0] ?? "";
}

/** Endings of adverbs, participles, adjectives and abstract nouns, which names of genes do not have. */
const plainEnding =
  /\p{Ll}{3}(?:ly|ed|ing|able|ible|tions?|sions?|ity|ities|ness|ments?|ous|ive|ally|ology|apy|apies)$/u;
/** A word in lower case that is too long for the symbol of a gene or variable, and no Greek letter: `beta2`. */
const longWord = /(?<!\p{L})(?!alpha|beta|gamma|delta|kappa|lambda|sigma|zeta|theta)\p{Ll}{4,}$/u;
/** Endings of proteins, which are numbered: `connexin43`, `caspase3`. */
const proteinEnding = /(?:ins?|ases?|kines?|gens?)$/u;
const acronym = /^\p{Lu}{2,}$/u;
/** `Zhu et al`: what follows cites their work. */
const namesBefore = /et\s?al\.?$/u;

function followsNames({ block, span }: Candidate): boolean {
  return namesBefore.test(block.prose.text.slice(Math.max(0, span.start - 8), span.start));
}

/** How well the document knows the word before: to tell whether "cell29" is "cell" and 29, or "cel" and 129. */
export function familiarity(candidate: Candidate, words: WordUse): number {
  return isPlainWord(candidate, words) ? 1 + bareUses(wordBefore(candidate), words) : 0;
}

/** True when the word before is a plain one: by its ending, or since the document uses it without digits too. */
function isPlainWord(candidate: Candidate, words: WordUse): boolean {
  const word = wordBefore(candidate);
  return word === "" || plainEnding.test(word) || (word.length > 2 && bareUses(word, words) > 0);
}

function bareUses(word: string, { bare }: WordUse): number {
  return bare.get(word.toLowerCase()) ?? 0;
}

/** True when the document uses the word with these or other digits like a name: `caspase3`, `HSP70` and `HSP90`. */
function isNumberedName(candidate: Candidate, words: WordUse): boolean {
  const word = wordBefore(candidate);
  const forms = words.glued.get(word.toLowerCase());
  if (acronym.test(word)) return (forms?.size ?? 0) > 1;
  return (forms?.get(candidate.printed) ?? 0) > Math.max(1, bareUses(word, words));
}

/** The character before a candidate, and what follows. */
function neighbours({ block, span }: Candidate): { before: string; after: string } {
  const { text } = block.prose;
  return { before: text.charAt(span.start - 1), after: text.slice(span.end, span.end + 40) };
}

/** True where a first citation may stand; the order of citing will tell. */
export function mayCiteNew(candidate: Candidate, words: WordUse): boolean {
  if (candidate.form !== "flattened" || followsNames(candidate)) return true;
  const { before, after } = neighbours(candidate);
  if (/[.,?!;；，]/u.test(before)) return true;
  if (/^\p{Ll}/u.test(after)) return false;
  if (!/\p{L}/u.test(before)) return true;
  if (isNumberedName(candidate, words)) return false;
  const word = wordBefore(candidate);
  const isSeveral = candidate.list.numbers.length > 1;
  if (acronym.test(word)) return isPlainWord(candidate, words) && (isSeveral || endsPhrase(after));
  return longWord.test(word) || isPlainWord(candidate, words);
}

/** True where digits are a citation even if they cite nothing new: after a sentence, or a plain word that ends a phrase. */
export function mayCiteKnown(candidate: Candidate, words: WordUse): boolean {
  const { list, printed } = candidate;
  if (list.isRepaired && !/[OolI]/u.test(printed)) return false;
  if (followsNames(candidate)) return true;
  const { before, after } = neighbours(candidate);
  const isSeveral = list.numbers.length > 1;
  if (/[.?!;；]/u.test(before)) return startsSentence(after);
  if (/[,，]/u.test(before)) return isSeveral && !/^\p{L}/u.test(after);
  if (/^\p{Ll}/u.test(after)) return false;
  if (!/\p{L}/u.test(before)) return endsPhrase(after);
  if (isNumberedName(candidate, words)) return false;
  return isOrdinaryWord(candidate, words) && (isSeveral || endsPhrase(after) || isFrequent(candidate, words));
}

/** A word that ends like a plain one, or in lower case and used without digits as well, or at least with no others. */
function isOrdinaryWord(candidate: Candidate, words: WordUse): boolean {
  const word = wordBefore(candidate);
  if (plainEnding.test(word)) return true;
  if (!/^\p{Ll}{3,}$/u.test(word)) return false;
  const forms = words.glued.get(word)?.size ?? 0;
  return bareUses(word, words) > 0 || (longWord.test(word) && forms === 1 && !proteinEnding.test(word));
}

/** Uses without digits from which on a word is none of a name with numbers, even in the middle of a phrase. */
const frequent = 3;

function isFrequent(candidate: Candidate, words: WordUse): boolean {
  const word = wordBefore(candidate);
  return longWord.test(word) && bareUses(word, words) >= frequent;
}

/** A new sentence, or the end: " The", "LncRNAs", " shRNA". */
function startsSentence(after: string): boolean {
  return /^\s*(?:$|["“([]?\p{Lu}|\p{Ll}{0,4}\p{Lu})/u.test(after);
}

function endsPhrase(after: string): boolean {
  return /^\s*(?:$|[.,;:)\]，；．])/u.test(after);
}
