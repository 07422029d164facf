/**
 * Cues: words beside a name that show what kind of thing it is. A name that needs context counts in a document that
 * uses it with a cue of its type: "the CAT gene", "ACE inhibitors", "HEL cells", "5 mg/kg DOC".
 */
import type { EntityType } from "../model.ts";
import type { Span } from "../span.ts";

interface Cues {
  /** What the text before the name ends with, or the text after it starts with. */
  readonly before?: RegExp;
  readonly after?: RegExp;
}

const product: Cues = {
  before:
    /(?:(?<!\p{L})(?:expression|over-?expression|levels?|knock-?down|knock-?out|silencing|loss|deletion|depletion|phosphorylation|secretion|mutations?|transcription|methylation) (?:of|in) (?:the )?|(?<!\p{L})(?:gene|protein|receptor|kinase|transcription factor|cytokine|chemokine|enzyme|phosphorylated|recombinant|mutant|anti)[ -])$/iu,
  after:
    /^[ -](?:genes?|mRNAs?|proteins?|promoters?|locus|alleles?|transcripts?|(?:over-?)?expression|knock-?(?:down|out)s?|null|deficien\p{L}+|mutations?|mutants?|polymorphisms?|phosphorylation|kinases?|receptors?|ligands?|s[ih]RNAs?|inhibitors?|antagonists?|agonists?|antibod(?:y|ies)|antigens?|signal(?:l?ing)?|levels?)(?!\p{L})/iu,
};

const medicine: Cues = {
  before: /\d ?(?:mg|[\u00B5\u03BCun]g|g|[\u00B5\u03BCnm]M)(?:\/(?:kg|m[l2L]|day))? (?:of )?$/u,
  after:
    /^(?:[ -](?:treated|treatment|therapy|monotherapy|chemotherapy|resistan\p{L}+|sensitivity|administration)(?!\p{L})| \(?\d+(?:\.\d+)? ?(?:mg|[\u00B5\u03BCun]g|[\u00B5\u03BCnm]M)(?!\p{L}))/u,
};

const line: Cues = {
  before: /(?<!\p{L})cell lines?,? $/u,
  after: /^[ -](?:cells?|cell lines?|xenografts?)(?!\p{L})/u,
};

const cues: Readonly<Record<EntityType, Cues>> = {
  protein: product,
  rna: product,
  drug: medicine,
  cell_line: line,
};

/** Units on either side that are looked at. */
const reach = 40;

/** True when a cue for a type stands beside a span. */
export function hasCue(text: string, { start, end }: Span, type: EntityType): boolean {
  const { before, after } = cues[type] ?? {};
  if (after?.test(text.slice(end, end + reach)) === true) return true;
  return before?.test(text.slice(Math.max(0, start - reach), start)) === true;
}
