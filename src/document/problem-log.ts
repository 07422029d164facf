import type { Diagnostic, DiagnosticCode, Severity } from "../diagnostic.ts";
import type { Span } from "../span.ts";

/** Problems of one kind that are told one by one: a file broken throughout does not fill the table of them. */
const mostOfACode = 20;

/** Gathers what is wrong with one file while it is read. */
export class ProblemLog {
  readonly #path: string;
  readonly #diagnostics: Diagnostic[] = [];
  readonly #counts = new Map<DiagnosticCode, number>();

  constructor(path: string) {
    this.#path = path;
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.#diagnostics;
  }

  /** The place is in UTF-16 units of the file; without one the whole file is meant. */
  report(severity: Severity, code: DiagnosticCode, message: string, at?: Span): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count > mostOfACode) return;
    const place = at === undefined ? ({ kind: "file" } as const) : ({ kind: "span", span: at } as const);
    this.#diagnostics.push({ path: this.#path, severity, code, message, place });
  }
}
