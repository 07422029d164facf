/**
 * Names that no dictionary has, known by the noun that a document introduces them with: "the kinase inhibitor AB-1234",
 * "AB-1234, a selective agonist of X", "inhibitors such as AB-1234 and CD5678". Only codes count, and what one sentence
 * says of a code holds throughout the document.
 */
import type { Abbreviation, Entity } from "../model.ts";
import { overlaps, type Span, span } from "../span.ts";
import { type Draft, draft, type Passage } from "./draft.ts";
import { FormIndex } from "./form-index.ts";

interface NounClass {
  readonly type: string;
  /** In the singular and in small letters. */
  readonly nouns: readonly string[];
}

const agents =
  "therapeutic chemotherapeutic anticancer alkylating cytotoxic antitumor demethylating chemopreventive antiangiogenic";

/** Classes of things by what they do; what a class says must hold of nothing but its type. */
const classes: readonly NounClass[] = [
  {
    type: "drug",
    nouns: [
      ..."inhibitor antagonist agonist blocker analog analogue derivative compound prodrug drug".split(" "),
      ..."scavenger chelator mimetic antibiotic chemotherapeutic".split(" "),
      ...agents.split(" ").map((kind) => `${kind} agent`),
    ],
  },
  {
    type: "protein",
    nouns: [
      ..."oncoprotein cytokine chemokine".split(" "),
      ..."transcription factor,fusion protein,viral protein,adaptor protein,scaffold protein".split(","),
      ..."membrane protein,surface protein,tyrosine kinase,serine/threonine kinase,protein kinase".split(","),
    ],
  },
];

/** A capital and a digit, or capitals alone. */
const plainCode =
  "(?:(?=[\\p{L}./-]{0,16}\\p{N})(?=[\\p{N}\\p{Ll}./-]{0,16}\\p{Lu})[\\p{L}\\p{N}]{1,12}(?:[-/.][\\p{L}\\p{N}]{1,8}){0,3}|\\p{Lu}{3,7})";
/** Numbers of companies are written apart as well: "PD 98059", "ICI 182,780". */
const code = new RegExp(`(?:\\p{Lu}{2,4} \\d{3}[\\d,]{1,4}\\d|${plainCode})(?![\\p{L}\\p{N}+/-])`, "uy");
const wordStart = /(?<![\p{L}\p{N}/+-])[\p{L}\p{N}]/gu;
/** No strain, and no cell line, is a drug for being a derivative. */
const words = "(?:(?!deletion |mut|strain )[\\p{L}\\p{N}/+-]+ ){0,7}?";
/** What may follow a noun that is the head of its phrase. */
const afterHead =
  "(?=[,.;:)]|$| (?:of|for|that|which|with|targeting|against|to|in|on|and|or|currently|derived|used|has|had|is|was|can|could|may|at)(?!\\p{L}))";
/** Between the codes of a list. */
const link = /,? (?:and|or) |, |\//uy;
/** In "the agonist AB-1234 or D1 receptor antagonists" the list has ended. */
const afterList = / (?:receptors?|proteins?|kinases?|genes?|promoter|antibod)/uy;

/** A class as it is found in a text. The patterns are sticky. */
interface Reader {
  readonly type: string;
  /** Any of the nouns. */
  readonly noun: RegExp;
  /** At the start of a code that its noun stands before. */
  readonly named: RegExp;
  /** At the start of one that opens a bracket behind the noun. */
  readonly bracketed: RegExp;
  /** At the end of one that the noun describes. */
  readonly described: RegExp;
}

/** What follows a code that is an example in a bracket. */
const inBracket = /[,)]| (?:and|or) /uy;

function readerOf({ type, nouns }: NounClass): Reader {
  const noun = anyOf(nouns);
  const before = `(?<![\\p{L}-])${noun}s?`;
  return {
    type,
    noun: new RegExp(noun, "u"),
    named: new RegExp(`(?<=${before},? (?:such as |including |called |named |termed |like )?)`, "uy"),
    bracketed: new RegExp(`(?<=${before} \\((?:e\\. ?g\\.,? |i\\. ?e\\.,? |such as |including )?)`, "uy"),
    described: new RegExp(
      `(?:,? \\(?(?:an?|the|another)| (?:is|was|represents) (?:an?|the)) ${words}${noun}${afterHead}`,
      "uy",
    ),
  };
}

/** Either case at the start, since the codes behind a noun count only in theirs. */
function anyOf(nouns: readonly string[]): string {
  const bothCases = nouns.map((noun) => `[${noun.charAt(0)}${noun.charAt(0).toUpperCase()}]${noun.slice(1)}`);
  return `(?:${bothCases.join("|")})`;
}

const readers = classes.map(readerOf);

/** Measures, methods, agencies, solvents, viruses, numerals, times, formulas, and what is written in the plural. */
const noName =
  /^(?:(?:IC|EC|ED|GI|LD|TC)[_-]?\d\d|Ki|[DR]NA|[mt]RNA|FDA|EMA|USA|UK|PBS|DMSO|HPLC|PCR|ELISA|MRI|PET|SAR|ADME|MDR|HIV(?:-[12])?|[IVX]+[A-D]?|\d\p{L}|[DGT]\d\d?|T1\/2|Fig\d*|CD\d+\+?|C\d+H\d.*|.*s)$/u;

export interface IntroducedNames {
  readonly index: FormIndex;
  readonly meanings: ReadonlyMap<string, IntroducedName>;
}

interface IntroducedName {
  readonly entity: Entity;
  readonly reason: string;
}

/**
 * The codes that a document introduces, each as what it is first called. `abbreviations`: the document's own, which say
 * themselves what they stand for.
 */
export function introducedNames(
  passages: readonly Passage[],
  abbreviations: readonly Abbreviation[],
): IntroducedNames {
  const defined = new Set(abbreviations.map(({ shortForm }) => shortForm));
  const meanings = new Map<string, IntroducedName>();
  for (const { text } of passages) {
    for (const reader of readers) {
      if (!reader.noun.test(text)) continue;
      const { type } = reader;
      for (const { start, end } of codesIn(text, reader)) {
        const name = text.slice(start, end);
        if (noName.test(name) || defined.has(name) || meanings.has(name)) continue;
        const entity: Entity = { type, name, ids: [], dictionary: "" };
        meanings.set(name, { entity, reason: `introduced here as a ${type}` });
      }
    }
  }
  return { index: new FormIndex(meanings.keys()), meanings };
}

function codesIn(text: string, reader: Reader): Span[] {
  return Array.from(text.matchAll(wordStart)).flatMap(({ index }) => {
    const found = spanAt(code, text, index);
    if (found === undefined || !isIntroduced(text, found, reader)) return [];
    return [found, ...codesAfter(text, found.end)];
  });
}

function isIntroduced(text: string, { start, end }: Span, reader: Reader): boolean {
  if (fitsAt(reader.named, text, start) || fitsAt(reader.described, text, end)) return true;
  return fitsAt(reader.bracketed, text, start) && fitsAt(inBracket, text, end);
}

/** The codes that are listed behind one. */
function codesAfter(text: string, end: number): Span[] {
  const joint = spanAt(link, text, end);
  const next = joint && spanAt(code, text, joint.end);
  if (next === undefined || fitsAt(afterList, text, next.end)) return [];
  return [next, ...codesAfter(text, next.end)];
}

function fitsAt(sticky: RegExp, text: string, at: number): boolean {
  return spanAt(sticky, text, at) !== undefined;
}

function spanAt(sticky: RegExp, text: string, at: number): Span | undefined {
  sticky.lastIndex = at;
  return sticky.test(text) ? span(at, sticky.lastIndex) : undefined;
}

/** Drafts for the codes of a document in one of its passages, where none of `drafts` has read them as something else. */
export function findIntroduced(
  { reading }: Passage,
  drafts: readonly Draft[],
  { index, meanings }: IntroducedNames,
): Draft[] {
  if (meanings.size === 0) return [];
  return index.find(reading).flatMap(({ form, span }) => {
    const meaning = meanings.get(form);
    const isTaken = drafts.some(({ pieces }) => pieces.some((piece) => overlaps(piece, span)));
    return meaning === undefined || isTaken ? [] : [draft(meaning.entity, span, "grammar", meaning.reason)];
  });
}
