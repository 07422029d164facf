/** What an import leaves out or restricts, counted by rule, and what is wrong with the file. */
import type { Diagnostic, DiagnosticCode, Severity } from "../diagnostic.ts";
import { type Rule, rules } from "./rule.ts";

/** A line of a file, 1-based. */
export interface LinePlace {
  readonly path: string;
  readonly line: number;
}

export interface RuleCount {
  readonly rule: Rule;
  readonly count: number;
  /** The first names or records that it met. */
  readonly examples: readonly string[];
}

export interface Problem {
  readonly severity: Severity;
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly column?: number;
}

const mostExamples = 3;
/** A file of another format would have as many problems as lines. */
const mostDiagnostics = 100;

export class ImportLog {
  readonly #counts = new Map<Rule, { count: number; examples: string[] }>();
  readonly #diagnostics: Diagnostic[] = [];

  /** Notes that a rule met a name or a record. */
  note(rule: Rule, example: string): void {
    const tally = this.#counts.get(rule) ?? { count: 0, examples: [] };
    tally.count += 1;
    if (tally.examples.length < mostExamples) tally.examples.push(example);
    this.#counts.set(rule, tally);
  }

  report({ path, line }: LinePlace, { column = 1, ...problem }: Problem): void {
    if (this.#diagnostics.length >= mostDiagnostics) return;
    this.#diagnostics.push({ path, ...problem, place: { kind: "line", line, column } });
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.#diagnostics;
  }

  /** In the order of the rules. */
  counts(): RuleCount[] {
    const order = Object.keys(rules);
    return Array.from(this.#counts, ([rule, tally]) => ({ rule, ...tally })).sort(
      (a, b) => order.indexOf(a.rule) - order.indexOf(b.rule),
    );
  }
}
