/**
 * Words that a converter has run together: "fractionin", "ofthe", "TAMsin". Told by small words of grammar at one end of a
 * word that the document does not print otherwise, with a word that it does print at the other; and only in documents that
 * show several of them. Offsets in diagnostics are UTF-16 code units of the file.
 */
import type { Diagnostic } from "../../diagnostic.ts";
import { type Insertion, insertUnits, toSource } from "../../prose.ts";
import { span } from "../../span.ts";
import type { Mended } from "./hyphen.ts";
import type { Passage } from "./passage.ts";
import { Vocabulary } from "./vocabulary.ts";

/** Fewer such words may be names or slips. */
const leastGlued = 5;
/** The shortest part of a compound. */
const leastPart = 4;
/** How often a document may print two words as one before they are taken for one. */
const mostPrinted = 2;

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Small words that few other words end in. */
const behind = words(
  "and of in with was were are by from which that to also on is as for via the has have had been between can may not",
);
/** Small words that few other words begin with. */
const ahead = words(
  "the of and with that which by was were has have been to for this these our from between both such is at as not",
);
/** Most words neither begin nor end in a small one. */
const mayHaveSeam = new RegExp(`^(?:in|${[...ahead].join("|")})|(?:${[...behind].join("|")})$`, "u");
/** What is rightly printed as one word. */
const whole = words(
  "within without into onto upon wherein therein herein whereas thereby whereby hereby nearby cannot notwithstanding " +
    "therefor thereof hereof thereto hereto withdraw withhold withstand forthwith byproduct byproducts bypass bystander " +
    "isotype forward format former formation together foreign notable isolate tissue toward towards forever overcan",
);
/** "inthis": the small word begins too many others to be parted from anything else. */
const behindIn = words(
  "the this these which our addition response contrast order vivo vitro human cancer patients mice cells tumor",
);

/** Puts a blank, or the hyphen of a compound, between words that have lost it. */
export function partGluedWords(passages: readonly Passage[], path: string): Mended {
  const vocabulary = new Vocabulary(passages);
  const seams = passages.map(({ prose }) => seamsIn(prose.text, vocabulary));
  const distinct = new Set(seams.flatMap((own) => own.map(({ word }) => word.toLowerCase())));
  if (distinct.size < leastGlued) return { passages, diagnostics: [] };
  return {
    passages: passages.map((passage, i) => parted(passage, seams[i] ?? [])),
    diagnostics: passages.flatMap((passage, i) => (seams[i] ?? []).map((seam) => noted(path, passage, seam))),
  };
}

interface Seam extends Insertion {
  readonly word: string;
  /** Where the word begins. */
  readonly start: number;
}

const run = /(?<![\p{L}\p{N}_\-–/.@])\p{L}{4,40}(?!\p{L})/gu;

function seamsIn(text: string, vocabulary: Vocabulary): Seam[] {
  return [...text.matchAll(run)].flatMap(({ 0: word, index: start }): Seam[] => {
    const blank = firstPart(word, text.charAt(start + word.length), vocabulary);
    if (blank !== undefined) return [{ word, start, at: start + blank, text: " " }];
    const hyphen = lostHyphen(word, vocabulary);
    return hyphen === undefined ? [] : [{ word, start, at: start + hyphen, text: "-" }];
  });
}

/**
 * How long the first of the two words is, or undefined for what is one word. `next`: the character behind. Words are
 * counted last: in most texts nothing asks for it.
 */
function firstPart(word: string, next: string, vocabulary: Vocabulary): number | undefined {
  const plain = word.toLowerCase();
  if (!mayHaveSeam.test(plain) || whole.has(plain)) return undefined;
  for (let length = 2; length <= word.length - 2; length++) {
    const first = word.slice(0, length);
    const second = word.slice(length);
    if (isSeam(first, second, next, vocabulary))
      return vocabulary.frequency(plain) > mostPrinted ? undefined : length;
  }
  return undefined;
}

/** "tumorpromoting", where "tumor-promoting" is printed more often: how long its first part is. */
function lostHyphen(word: string, vocabulary: Vocabulary): number | undefined {
  if (word.length < 2 * leastPart || vocabulary.seamsOf(word).length === 0) return undefined;
  const printed = vocabulary.frequency(word);
  if (printed > mostPrinted) return undefined;
  return vocabulary
    .seamsOf(word)
    .find(
      (length) =>
        Math.min(length, word.length - length) >= leastPart &&
        vocabulary.frequency(`${word.slice(0, length)}-${word.slice(length)}`) > printed,
    );
}

/** What makes a word go on behind its letters. */
const goingOn = /[\p{N}\-–_]/u;

function isSeam(first: string, second: string, next: string, vocabulary: Vocabulary): boolean {
  const tail = behind.has(second) && !goingOn.test(next);
  const opening = first.toLowerCase();
  if (!tail && !ahead.has(opening) && opening !== "in") return false;
  const head = first.slice(1) === first.slice(1).toLowerCase();
  if (isAcronym(first) && tail) return vocabulary.frequency(first) > 1;
  if (head && isAcronym(second) && (ahead.has(opening) || opening === "in"))
    return vocabulary.frequency(second) > 1;
  if (second !== second.toLowerCase() || !head) return false;
  if (opening === "in") return behindIn.has(second);
  if (ahead.has(opening) && tail) return true;
  if (tail && first.length >= leastLength(second) && !/[sx]$/u.test(second === "is" ? first : "")) {
    return vocabulary.frequency(first) > 1;
  }
  return ahead.has(opening) && second.length >= 5 && vocabulary.frequency(second) > 1;
}

/** "genes" + "is", "exams" + "are": the shorter the small word, the longer the other has to be. */
function leastLength(small: string): number {
  return small.length < 3 || small === "are" ? 5 : 4;
}

/** "TAMs", "EMT" */
function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,}s?$/u.test(word);
}

function parted(passage: Passage, seams: readonly Seam[]): Passage {
  if (seams.length === 0) return passage;
  const moved = (offset: number) => offset + seams.filter(({ at }) => at <= offset).length;
  return {
    ...passage,
    prose: insertUnits(passage.prose, seams),
    lines: passage.lines.map(moved),
    ...(passage.emphasized === undefined ? {} : { emphasized: moved(passage.emphasized) }),
  };
}

function noted(path: string, { prose }: Passage, { word, start, at, text }: Seam): Diagnostic {
  const pieces = toSource(prose, span(start, start + word.length));
  const [first, second] = [word.slice(0, at - start), word.slice(at - start)];
  return {
    path,
    severity: "info",
    code: "glued-words-parted",
    message: `"${word}" was read as "${first}${text}${second}"`,
    place: { kind: "span", span: span(pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0) },
  };
}
