import type { Diagnostic } from "../diagnostic.ts";
import { compareDiagnostics, diagnosticRow } from "../table/diagnostic.ts";
import { EntityCount } from "../table/entity.ts";
import type { DocumentRows, Row } from "../table/table.ts";

const summed = [
  "documents",
  "sentences",
  "mentions",
  "relations",
  "events",
  "citations",
  "references",
  "evidence",
  "abbreviations",
] as const;

export interface Totals {
  /** Number of rows by table, but for the diagnostics. */
  readonly rows: Readonly<Record<(typeof summed)[number] | "entities", number>>;
  /** Relations that some reference supports. */
  readonly citedRelations: number;
}

/** What a run adds up, document by document. It keeps no rows but those of diagnostics. */
export class Tally {
  readonly #rows = {
    documents: 0,
    sentences: 0,
    mentions: 0,
    entities: 0,
    relations: 0,
    events: 0,
    citations: 0,
    references: 0,
    evidence: 0,
    abbreviations: 0,
  };
  readonly #entities = new EntityCount();
  readonly #diagnostics: Row<"diagnostics">[] = [];
  #citedRelations = 0;

  addDocument(rows: DocumentRows): void {
    for (const name of summed) this.#rows[name] += rows[name].length;
    this.#citedRelations += rows.relations.filter(({ citations }) => citations.length > 0).length;
    this.#entities.add(rows);
    this.#diagnostics.push(...rows.diagnostics);
  }

  /** Adds problems that belong to no document: of a dictionary, or of a file that could not be read. */
  addDiagnostics(diagnostics: readonly Diagnostic[]): void {
    this.#diagnostics.push(...diagnostics.map((diagnostic) => diagnosticRow(diagnostic)));
  }

  totals(): Totals {
    const entities = this.#entities.rows().length;
    return { rows: { ...this.#rows, entities }, citedRelations: this.#citedRelations };
  }

  entities(): Row<"entities">[] {
    return this.#entities.rows();
  }

  /** By file and place. */
  diagnostics(): Row<"diagnostics">[] {
    return this.#diagnostics.toSorted(compareDiagnostics);
  }
}
