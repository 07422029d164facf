/**
 * Numbers that are printed like a citation and are none. Judged by the words around them alone; what the whole document
 * tells (its style, the length of its list, the order of citing) is judged elsewhere.
 */
import { sliceSpan } from "../span.ts";
import type { Candidate } from "./candidate.ts";

/** Characters before and after a candidate that are looked at. */
const reach = 60;

/** `Figure (3)`, `eq. (2)`: parts of the document that carry numbers of their own. */
const numberedPart =
  /(?:^|[^\p{L}])(?:figs?|figures?|tables?|tab|eqs?|eqns?|equations?|formulas?|formulae|schemes?|box|boxes|sections?|sect|chapters?|appendix|suppl\w*|videos?|movies?|steps?|panels?)\.?\s*$/iu;
/** `residues (47 and 84)`: things that are counted through and listed with "and". */
const numberedThing =
  /(?:^|[^\p{L}])(?:residues?|positions?|amino acids?|codons?|exons?|introns?|lanes?|days?|weeks?|months?|years?|hours?|h|chromosomes?|sites?|lysines?|serines?|cysteines?|cys|lys|ser|thr|tyr|groups?|grades?|stages?|types?|phases?|patients|cases|numbers?|nos?)\.?\s*$/iu;
/** `three (3) mice`. */
const numberWords = [
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
/** `10(6)`, `f(2)`, `12(3):45`: an exponent, an argument, an issue. */
const gluedBefore = /(?:^|[\s=+*/])[a-z]$|(?:^|[^\d.])10$|[\^_=]$/u;
const issueAfter = /^:\s?\d/u;
/** `(12) = 3`, `(3) %`. */
const quantityAfter = /^\s?(?:[=<>%°±×]|mg\b|ml\b|kg\b|nm\b|µm\b|μm\b)/u;
/** What an enumerator in running text follows: `: (1) first, (2) second and (3) third`. */
const beforeEnumerator =
  /(?:^|[,;:.—–]|(?:^|\s)(?:and|or|are|is|were|by|to|into|of|both|either|as|include|includes|including|namely))\s*$/u;

/** True when the words around say that a bracket is no citation. */
export function isBracketLookAlike(candidate: Candidate): boolean {
  if (candidate.isWorded) return false;
  const { before, after } = surroundings(candidate);
  if (numberedPart.test(before)) return true;
  if (candidate.form === "bracket")
    return /^(?:[-–][\p{L}\d]|\p{Ll}{2,}-)/u.test(after) && gluedWord.test(before);
  if (gluedBefore.test(before) || issueAfter.test(after) || quantityAfter.test(after)) return true;
  if (/\band\b|&/u.test(candidate.printed) && numberedThing.test(before)) return true;
  return isSpelledOut(candidate, before);
}

/** `benzo[1,2-b]furan`. */
const gluedWord = /\p{L}$/u;

/** `three (3) mice`. */
function isSpelledOut({ list }: Candidate, before: string): boolean {
  const word = /(\p{L}+)\s*$/u.exec(before)?.[1]?.toLowerCase();
  const value = word === undefined ? -1 : numberWords.indexOf(word) + 1;
  return value > 0 && list.numbers.length === 1 && list.numbers[0] === value;
}

/**
 * The enumerators among the brackets of one block, in text order: `(1) …, (2) …`, each in front of its item. A citation
 * stands behind what it supports, so that punctuation or the end follows it.
 */
export function findEnumerators(candidates: readonly Candidate[]): ReadonlySet<Candidate> {
  const enumerators = new Set<Candidate>();
  let run: Candidate[] = [];
  const close = (): void => {
    if (run.length > 1) for (const member of run) enumerators.add(member);
    run = [];
  };
  for (const candidate of candidates) {
    const [number, ...others] = candidate.list.numbers;
    const isLone = candidate.form === "parenthesis" && others.length === 0 && number !== undefined;
    if (!isLone || !opensItem(candidate, run.length === 0)) continue;
    if (number === 1) close();
    if (number === run.length + 1) run.push(candidate);
  }
  close();
  return enumerators;
}

/** The first of a list may follow any word, if only its item follows it. */
function opensItem(candidate: Candidate, isFirst: boolean): boolean {
  const { before, after } = surroundings(candidate);
  return /^\s?[\p{L}$]/u.test(after) && (isFirst || beforeEnumerator.test(before));
}

/** `m`, `cm`, `mm`: with 2 or 3 raised they are areas and volumes when a number or a slash stands before. */
const unitBefore = /(?:[\d/]\s?|per )(?:[cmkdnµμ]?m|in|ft|s|kg)$/u;
/** `× 10`, ` 10`: a power. */
const powerBefore = /(?:[×x*·∙]\s?|(?:^|[^\d.,]))10$/u;
/** `R²`, `χ²`, `r²`. */
const statisticBefore = /(?:^|[^\p{L}])[Rrχ𝜒Xη]$/u;
/** `³H-thymidine`, `[¹⁸F]FDG`, ` ¹²⁵I`. */
const isotopeBefore = /(?:^|[\s([–-])$/u;

/** True when the words around say that raised digits are an exponent, a unit or an isotope. */
export function isRaisedLookAlike(candidate: Candidate): boolean {
  const { before, after } = surroundings(candidate);
  const [number = 0, ...others] = candidate.list.numbers;
  if (powerBefore.test(before)) return true;
  if (isotopeBefore.test(before) && /^\p{Lu}/u.test(after)) return true;
  if (/^\s?[+−/=×]/u.test(after)) return true;
  return (
    others.length === 0 &&
    (number === 2 || number === 3) &&
    (unitBefore.test(before) || (number === 2 && statisticBefore.test(before)))
  );
}

/** `Fig.3`, `vol.2`, `No.12`: abbreviations whose full stop ends no sentence. */
const abbreviationBefore =
  /(?:^|[^\p{L}\d])(?:figs?|tables?|tab|eqs?|nos?|vols?|pp?|ver|v|cat|ext|suppl\w*|ca|approx|vs|st|ref|chr|lot|sect?)[.,]?\s?$/iu;
/** `type3`, `days15`: things that are counted or numbered. */
const labelBefore =
  /(?:^|[^\p{L}])(?:figures?|extended data|types?|grades?|stages?|phases?|class|groups?|days?|weeks?|steps?|lanes?|exons?|lines?|clones?|versions?|box|numbers?|patients?|cases?)$/iu;
/** Words that a citation never follows: `and2O`, `to10`. */
const openBefore =
  /(?:^|[^\p{L}])(?:and|or|to|of|the|an?|in|at|on|with|by|for|from|than|about|approximately|between|least|was|were|is|are|within|after|every|each|only|under|over|per|using|into|through|plus)$/iu;
/** The same glued to what went before: `days15and2O`. */
const gluedAnd = /\d(?:and|or|to)$/u;
/** `serum,10 mM`, `cells.20 min`: a quantity after a lost blank. */
const unitAfter =
  /^\s?(?:[mµμn]?[Mgl]\b|m[gl]\b|kg\b|kDa\b|bp\b|kb\b|nt\b|min\b|h\b|hr?s?\b|days?\b|weeks?\b|months?\b|years?\b|fold\b|times\b|mice\b|patients\b|cells\b|rats\b|[µμnmck]?m\b|[µμ]l\b|U\b|IU\b|%|°|×|x\s?1|rpm\b|of\b|to\b|samples\b|genes\b|and \d)/u;

/** True when the words around say that digits on the line are a label, a quantity or part of a name. */
export function isFlattenedLookAlike(candidate: Candidate): boolean {
  const { before, after } = surroundings(candidate);
  return (
    [abbreviationBefore, labelBefore, openBefore, gluedAnd].some((pattern) => pattern.test(before)) ||
    unitAfter.test(after)
  );
}

function surroundings({ block, span }: Candidate): { before: string; after: string } {
  const { text } = block.prose;
  return {
    before: sliceSpan(text, { start: Math.max(0, span.start - reach), end: span.start }),
    after: sliceSpan(text, { start: span.end, end: Math.min(text.length, span.end + reach) }),
  };
}
