/** What a vocabulary says about one thing, before any name has been judged. */
import type { EntityType } from "../model.ts";
import type { Scope } from "./scope.ts";

export interface ConceptName {
  readonly text: string;
  readonly scope: Scope;
}

export interface Concept {
  /** A CURIE as litmark writes it: `HGNC:3236`, `Cellosaurus:CVCL_0030`. */
  readonly id: string;
  readonly type: EntityType;
  /** The name that the vocabulary prefers. */
  readonly label: string;
  readonly names: readonly ConceptName[];
}

export interface Vocabulary {
  /** Short title for the `source` column: `CL`, `HGNC`. */
  readonly title: string;
  /** As the file gives it; empty where it gives none. */
  readonly version: string;
  readonly concepts: readonly Concept[];
}
