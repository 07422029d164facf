/** What people found in a document, whatever format they wrote it down in: what a run is measured against. */
import type { Diagnostic } from "../diagnostic.ts";
import type { EntityType } from "../model.ts";
import type { Span } from "../span.ts";

/** A place in the source file, in code points: ranges in order, several for a thing made of pieces. */
export type Pieces = readonly Span[];

export interface GoldSentence {
  readonly id: string;
  readonly pieces: Pieces;
  readonly citations: readonly number[];
}

export interface GoldEntity {
  readonly type: EntityType;
  readonly pieces: Pieces;
  /** As printed at the place; "" where the gold does not say. */
  readonly text: string;
  /** Identifiers any of which is right; none where the annotator knew of none. */
  readonly ids: readonly string[];
  /** 1-based, in the file that says so. */
  readonly line: number;
}

/** All places any of which will do for a thing: of its own mention and of others that name the same. */
export type Places = readonly Pieces[];

export interface GoldRelation {
  /** One of ours, or `other`. */
  readonly predicate: string;
  /** Undefined where the gold has no sentences. */
  readonly sentence: GoldSentence | undefined;
  readonly subject: Places;
  readonly object: Places;
  readonly negated: boolean;
  readonly hedged: boolean;
  /** True when an argument is meant but not named in the sentence. */
  readonly coreference: boolean;
  /** Undefined where the gold has no citations. */
  readonly citations: readonly number[] | undefined;
  /** True when the citations are those of an item or a clause, not of the whole sentence. */
  readonly partOfSentence: boolean;
}

/** Who fills a slot of an event: one entry of places for each filler; none where the slot is empty. */
export type Slot = readonly Places[];

export interface GoldEvent {
  readonly sentences: Pieces;
  readonly vesicle: Slot;
  readonly sender: Slot;
  readonly cargo: Slot;
  readonly recipient: Slot;
  readonly effects: readonly { readonly predicate: string; readonly object: Places }[];
}

export interface GoldAbbreviation {
  readonly shortForm: string;
  readonly longForm: string;
}

/** The gold of one document. */
export interface Gold {
  /** Name of the document that it is about. */
  readonly document: string;
  /** The file that its entities stand in. */
  readonly path: string;
  /** What of the document was annotated; undefined for all of it. Findings elsewhere are not judged. */
  readonly annotated: readonly Pieces[] | undefined;
  readonly sentences: readonly GoldSentence[];
  readonly entities: readonly GoldEntity[];
  readonly relations: readonly GoldRelation[];
  readonly events: readonly GoldEvent[];
  readonly abbreviations: readonly GoldAbbreviation[];
}

export interface ReadGold {
  readonly gold: Gold;
  readonly diagnostics: readonly Diagnostic[];
}

/** A file as the edge hands it to a reader of gold. */
export interface GoldFile {
  readonly path: string;
  readonly text: string;
}
