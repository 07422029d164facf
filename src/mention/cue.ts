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
    /^[ -](?:genes?|mRNAs?|proteins?|promoters?|locus|alleles?|transcripts?|(?:over-?)?expression|knock-?(?:down|out)s?|null|deficien\p{L}+|mutations?|mutants?|polymorphisms?|phosphorylation|kinases?|receptors?|ligands?|s[ih]RNAs?|inhibitors?|antagonists?|agonists?|antibod(?:y|ies)|antigens?|onco(?:genes?|proteins?)|oncogenic proteins?|signal(?:l?ing)?|levels?)(?!\p{L})/iu,
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

const cell: Cues = {
  before:
    /(?<!\p{L})(?:immature|mature|activated|quiescent|infiltrating|resident|plasmacytoid|tolerogenic|autologous|allogeneic|(?:monocyte|marrow|cord|blood|tumou?r)-derived) $/iu,
  after:
    /^(?:-derived (?:exosom|extracellular|small|vesic|microvesic|EV|sEV|exo)|s?[ -](?:maturation|infiltration|recruitment|chemotaxis|subsets?|vaccin\p{L}+)(?!\p{L}))/u,
};

const vesicle: Cues = {
  before:
    /(?:-(?:derived|secreted|released|shed)|(?<!\p{L})(?:circulating|small|large|secret(?:e|es|ed|ing)|releas(?:e|es|ed|ing)|shed(?:s|ding)?|exosomes? (?:and|or)|via|CD\d+\+)) $/iu,
  after:
    /^s?(?:-(?:mediated|derived|associated|encapsulated|enclosed|packaged|borne|based|depleted)| (?:cargos?|biogenesis|secretion|release|uptake|internali[sz]ation|production|isolation|preparations?|miRNAs?|from))(?!\p{L})/u,
};

const cues: Readonly<Record<EntityType, Cues>> = {
  protein: product,
  rna: product,
  drug: medicine,
  cell_line: line,
  cell_type: cell,
  vesicle,
};

/** Units on either side that are looked at. */
const reach = 40;

/** True when a cue for a type stands beside a span. */
export function hasCue(text: string, { start, end }: Span, type: EntityType): boolean {
  const { before, after } = cues[type] ?? {};
  if (after?.test(text.slice(end, end + reach)) === true) return true;
  return before?.test(text.slice(Math.max(0, start - reach), start)) === true;
}
