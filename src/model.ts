/**
 * The vocabulary of the program: what each stage takes and gives. A stage never adds to a value of an earlier one;
 * what it learns is a new value that refers to the older.
 *
 * Offsets: spans "in the sentence" count UTF-16 units of `Sentence.text`, and lead to the file by `sourceOf`.
 * Tables count Unicode code points; the conversion is made once, when rows are made.
 */
import type { Diagnostic } from "./diagnostic.ts";
import { type Prose, toSource } from "./prose.ts";
import { outerSpan, type Span, shiftSpan } from "./span.ts";

export type SentenceKind = "title" | "abstract" | "body" | "caption" | "table" | "footnote";

/** A run of text that is read as one: a paragraph (joined over page breaks), a caption, a table cell. */
export interface Block {
  readonly kind: SentenceKind;
  /** Heading of the section it stands in, as printed; "" before the first. */
  readonly section: string;
  readonly prose: Prose;
  /** What markup says is a citation, in text order: given by formats that have such markup. */
  readonly links?: readonly Link[];
  /** Of a cell of a table: what it is read under. */
  readonly cell?: CellContext;
}

/** The words around a table by which a cell of it is understood. They are no part of its prose; "" where none are. */
export interface CellContext {
  readonly caption: string;
  /** What the column is headed with; several headings, from above, are joined with ", ". */
  readonly column: string;
  /** What the first cell of the row says. */
  readonly row: string;
}

/** A place that points to entries of the reference list by their ids. */
export interface Link {
  /** In the prose of the block; empty where the markup prints nothing. */
  readonly span: Span;
  readonly targets: readonly string[];
}

/** What is known of a published work. Fields that its entry does not print are "". */
export interface Work {
  /** "Surname Initials" each, as in the list. */
  readonly authors: readonly string[];
  readonly year: string;
  readonly title: string;
  readonly journal: string;
  readonly volume: string;
  readonly pages: string;
  readonly doi: string;
  readonly pmid: string;
}

/** One entry of the reference list as it was found, before it is parsed into fields. */
export interface ReferenceEntry {
  /** The number printed before it, or undefined where the list has bullets or nothing. */
  readonly label: number | undefined;
  readonly prose: Prose;
  /** What links call it. */
  readonly id?: string;
  /** Fields that markup sets apart, and that need not be guessed from the text. */
  readonly work?: Partial<Work>;
}

/** What the reading stage makes of one input, whatever its format. */
export interface Document {
  /** Name that the tables use: the path without its extension. */
  readonly name: string;
  readonly path: string;
  readonly format: string;
  /** The untouched text of the file. */
  readonly source: string;
  readonly title: string;
  readonly doi: string;
  readonly pmid: string;
  readonly year: string;
  readonly blocks: readonly Block[];
  readonly entries: readonly ReferenceEntry[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface Sentence {
  /** 0-based place in the document. */
  readonly index: number;
  readonly block: Block;
  /** Where it stands in the prose of its block. */
  readonly span: Span;
  readonly text: string;
}

/** The source ranges of a range of a sentence: several when a page break lies inside. */
export function sourceOf(sentence: Sentence, range: Span): Span[] {
  return toSource(sentence.block.prose, shiftSpan(range, sentence.span.start));
}

export type CitationStyle =
  | "numeric-parenthesis"
  | "numeric-bracket"
  | "superscript"
  | "author-year"
  | "key"
  | "linked"
  | "none";

export type CitationStatus = "resolved" | "partial" | "repaired" | "unresolved";

/** A citation group in the text: `(3-5)`, `[1,2]`. */
export interface Citation {
  readonly sentence: Sentence;
  /** In the sentence, brackets included. */
  readonly span: Span;
  /** Positions in the document's own list, ranges expanded, in the order of the text. */
  readonly numbers: readonly number[];
  readonly status: CitationStatus;
  /** In the sentence: the names before a group that belongs to them, "Gutkin et al" in "Gutkin et al (25)". */
  readonly authors: Span | undefined;
}

/** An entry of the reference list. */
export interface Reference extends Work {
  readonly number: number;
  readonly firstAuthor: string;
  readonly prose: Prose;
}

/** "long form (SF)" in a sentence. */
export interface Abbreviation {
  readonly sentence: Sentence;
  readonly shortForm: string;
  readonly longForm: string;
  /** In the sentence. */
  readonly shortSpan: Span;
  readonly longSpan: Span;
}

/** Entity type: open, since a dictionary may bring one of its own. */
export type EntityType = string;

export type MentionMethod = "name" | "variant" | "grammar" | "abbreviation" | "coordination";

/** A concept, as a dictionary (or the miRNA nomenclature) defines it. */
export interface Entity {
  readonly type: EntityType;
  /** Preferred name. */
  readonly name: string;
  /** CURIEs; several only where the text does not decide; none where no public identifier exists. */
  readonly ids: readonly string[];
  /** Name of the dictionary that defines it, after that of an imported vocabulary ("cl/cell_type"); "" for grammar. */
  readonly dictionary: string;
  /** Of a miRNA: what its name and identifiers stand for. */
  readonly level?: MirnaLevel;
}

/** True for what only an imported vocabulary knows, which no person has looked at. */
export function isImported({ dictionary }: Entity): boolean {
  return dictionary.includes("/");
}

export const modifierKinds = ["state", "tissue", "cancer", "marker", "resistance"] as const;
export type ModifierKind = (typeof modifierKinds)[number];

/** Something said of a cell besides its name. */
export interface Modifier {
  readonly kind: ModifierKind;
  /** The preferred name of what is named, or the word as printed. */
  readonly text: string;
}

/** A cell taken apart: "docetaxel-resistant prostate cancer cells". */
export interface CellReading {
  /** The cell without what is said of it, as a dictionary knows it; where it knows none, the entity of the mention. */
  readonly head: Entity;
  /** In the order of the text. */
  readonly modifiers: readonly Modifier[];
}

/**
 * Levels of the miRNA nomenclature: a family or a cluster of several miRNAs; a precursor (pri-miRNA, hairpin); a mature
 * miRNA whose arm is not said, so that its main arm is meant; one arm.
 */
export type MirnaLevel = "family" | "cluster" | "precursor" | "mature" | "arm";

/** An occurrence: where a sentence speaks of an entity. */
export interface Mention {
  readonly sentence: Sentence;
  readonly entity: Entity;
  /** In the sentence, in order; several for a discontinuous mention ("gastric, ovarian and breast cancer"). */
  readonly pieces: readonly Span[];
  readonly method: MentionMethod;
  /** Of a cell or cell line. */
  readonly cell?: CellReading;
  /** Why it was tagged, in a few words: what of the text was matched with what. */
  readonly reason: string;
}

export function mentionSpan(mention: Mention): Span {
  return outerSpan(mention.pieces);
}

export type Certainty = "asserted" | "capability" | "hedged";
export type CitationScope = "item" | "clause" | "sentence" | "none";

export const predicates = [
  "secretes",
  "contains",
  "transfers",
  "taken_up_by",
  "expresses",
  "targets",
  "binds",
  "positively_regulates",
  "negatively_regulates",
  "regulates",
  "transforms_into",
  "part_of",
  "biomarker_for",
  "associated_with",
  "confers_resistance_to",
  "sensitizes_to",
  "treats",
  "recruits",
] as const;
export type Predicate = (typeof predicates)[number];

/** A claim that a sentence makes about two mentions. */
export interface Relation {
  readonly sentence: Sentence;
  readonly predicate: Predicate;
  readonly subject: Mention;
  readonly object: Mention;
  /** In the sentence. */
  readonly trigger: Span;
  readonly negated: boolean;
  readonly certainty: Certainty;
  /** True when an argument is a pronoun or definite phrase resolved to an earlier sentence. */
  readonly coreference: boolean;
  /** Numbers of the references that support it. */
  readonly citations: readonly number[];
  readonly scope: CitationScope;
  readonly rule: string;
  /** How its weaker argument was reached. */
  readonly path: ArgumentPath;
  /** Share of the relations found like this, or more surely, that are right; from 0 to 1. */
  readonly confidence: number;
  /** References of the sentence before, where this one continues its finding and cites nothing. */
  readonly carried: readonly number[];
  /** What kind of biomarker, or which way a level differs. */
  readonly qualifiers: readonly Qualifier[];
}

export const qualifiers = ["diagnostic", "prognostic", "predictive", "up", "down"] as const;
export type Qualifier = (typeof qualifiers)[number];

/**
 * How the words lead from a trigger to an argument, the surest first: its own place is the name; through a noun that
 * passes relations on ("expression of X"); through a list of examples or a bracket; through a noun that no dictionary
 * knows ("the X pocket"); through a pronoun or definite phrase; by standing next to the other one, without a trigger;
 * as the means of what another name does.
 */
export const argumentPaths = [
  "direct",
  "transparent",
  "example",
  "unnamed-head",
  "antecedent",
  "adjacent",
  "mediator",
] as const;
export type ArgumentPath = (typeof argumentPaths)[number];

/** What a vesicle carries from whom to whom, and what that does. */
export interface CommunicationEvent {
  readonly sentences: readonly Sentence[];
  readonly sender: Mention | undefined;
  readonly vesicle: Mention;
  readonly cargo: readonly Mention[];
  readonly recipient: Mention | undefined;
  readonly effects: readonly { readonly predicate: Predicate; readonly mention: Mention }[];
  readonly pathways: readonly Mention[];
  readonly cancer: Mention | undefined;
  readonly negated: boolean;
  readonly certainty: Certainty;
  readonly citations: readonly number[];
  /** Relations that it was read from, and that carry its id. */
  readonly relations: readonly Relation[];
}

/** Everything found in one document. */
export interface Annotation {
  readonly document: Document;
  readonly citationStyle: CitationStyle;
  readonly sentences: readonly Sentence[];
  readonly citations: readonly Citation[];
  readonly references: readonly Reference[];
  readonly abbreviations: readonly Abbreviation[];
  readonly mentions: readonly Mention[];
  readonly relations: readonly Relation[];
  readonly events: readonly CommunicationEvent[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A file as the edge hands it to the core. */
export interface SourceFile {
  /** Name that the tables use for it. */
  readonly name: string;
  readonly path: string;
  readonly text: string;
}
