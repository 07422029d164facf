/** What litmark makes of the ontologies that it knows, by the prefix of their identifiers. */
import type { EntityType } from "../model.ts";
import type { Scope } from "./scope.ts";

/** A type, and the terms whose branches have it; all terms where none are given. The first kind that fits is taken. */
export interface OntologyKind {
  readonly type: EntityType;
  readonly roots?: readonly string[];
  /** The roots are roles (drug): what has a role below them is meant, not the roles. */
  readonly byRole?: boolean;
}

export interface OntologyRule {
  /** As the `source` column names it. */
  readonly title: string;
  readonly kinds: readonly OntologyKind[];
  readonly scopes: readonly Scope[];
}

const onlyExact: readonly Scope[] = ["label", "exact"];

export const ontologyRules: Readonly<Record<string, OntologyRule>> = {
  CL: { title: "CL", kinds: [{ type: "cell_type" }], scopes: onlyExact },
  DOID: {
    title: "DO",
    kinds: [{ type: "cancer", roots: ["DOID:162"] }, { type: "disease" }],
    scopes: onlyExact,
  },
  UBERON: {
    title: "UBERON",
    kinds: [{ type: "biofluid", roots: ["UBERON:0000463"] }, { type: "anatomy" }], // organism substance
    scopes: onlyExact,
  },
  GO: {
    title: "GO",
    kinds: [
      { type: "vesicle", roots: ["GO:0031982"] },
      { type: "process", roots: ["GO:0008150"] },
    ],
    scopes: onlyExact,
  },
  CHEBI: {
    title: "CHEBI",
    kinds: [{ type: "drug", roots: ["CHEBI:23888", "CHEBI:52217"], byRole: true }], // drug, pharmaceutical
    scopes: ["label", "exact", "related"], // brand names are related ones
  },
  PW: { title: "PW", kinds: [{ type: "pathway" }], scopes: onlyExact },
};
