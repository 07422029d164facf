import type { Severity } from "../diagnostic.ts";
import { EntityCount } from "../table/entity.ts";
import type { Row } from "../table/table.ts";
import type { DoneItem } from "./item.ts";
import { type DocumentTable, documentTables, type Summary, tablesOf } from "./outcome.ts";
import { formatRow, type Problem, ProblemCount } from "./problem.ts";

export interface Checksum {
  readonly path: string;
  readonly sha256: string;
}

export interface Totals {
  /** Number of rows by table, but for the diagnostics. */
  readonly rows: Readonly<Record<Exclude<DocumentTable, "diagnostics"> | "entities", number>>;
  /** Relations that some reference supports. */
  readonly citedRelations: number;
}

/** What a run tells its user. */
export interface Findings {
  readonly totals: Totals;
  readonly problems: readonly Problem[];
  /** The first errors, a line each. */
  readonly errors: readonly string[];
}

/** Errors that are kept to be printed; all of them are in the table of diagnostics. */
const mostErrors = 1000;

/** What a run adds up, input by input. It keeps no rows, so that it does not grow with the corpus. */
export class Tally {
  readonly #rows = tablesOf(() => 0);
  readonly #entities = new EntityCount();
  readonly #problems = new ProblemCount();
  readonly #inputs: Checksum[] = [];
  readonly #errors: string[] = [];
  readonly #severities = { error: 0, warning: 0, info: 0 };
  #citedRelations = 0;

  /** `item`: what the outcome is of, undefined for the run itself. */
  add({ sha256, rows, citedRelations, entities, diagnostics }: Summary, item?: DoneItem): void {
    for (const name of documentTables) this.#rows[name] += rows[name];
    this.#citedRelations += citedRelations;
    this.#entities.merge(entities);
    for (const row of diagnostics) this.#addProblem(row, row.path === item?.path ? item.shown : row.path);
    if (item !== undefined) this.#addInput(item, sha256);
  }

  /** Inputs are files: texts that could be read, and archives as a whole. */
  #addInput(item: DoneItem, sha256: string | undefined): void {
    if (item.kind === "archive") this.#inputs.push({ path: item.path, sha256: item.sha256 });
    if (item.kind === "text" && item.isInput && sha256 !== undefined)
      this.#inputs.push({ path: item.path, sha256 });
  }

  #addProblem(row: Row<"diagnostics">, shown: string): void {
    this.#problems.add(row, shown);
    this.#severities[row.severity]++;
    if (row.severity === "error" && this.#errors.length < mostErrors)
      this.#errors.push(formatRow(row, shown));
  }

  /** Number of diagnostics so far. */
  get severities(): Readonly<Record<Severity, number>> {
    return this.#severities;
  }

  totals(): Totals {
    const { diagnostics, ...rows } = this.#rows;
    return { rows: { ...rows, entities: this.#entities.size }, citedRelations: this.#citedRelations };
  }

  entities(): Row<"entities">[] {
    return this.#entities.rows();
  }

  problems(): Problem[] {
    return this.#problems.list();
  }

  findings(): Findings {
    return { totals: this.totals(), problems: this.problems(), errors: this.#errors };
  }

  /** Inputs that could be read as text, in the order of the documents. */
  get inputs(): readonly Checksum[] {
    return this.#inputs;
  }
}
