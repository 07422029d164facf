import { formatDiagnostic, type Severity } from "../diagnostic.ts";
import type { Row } from "../table/table.ts";

type DiagnosticRow = Row<"diagnostics">;

/** All diagnostics of one code and severity. */
export interface Problem extends Pick<DiagnosticRow, "severity" | "code"> {
  readonly count: number;
  /** The first, as `file:line:column severity message code`. */
  readonly first: string;
}

const severities: readonly Severity[] = ["error", "warning", "info"];

/** Counts diagnostics by severity and code. */
export class ProblemCount {
  readonly #problems = new Map<string, Problem>();

  /** `shown`: its path as the user names it. */
  add(row: DiagnosticRow, shown: string): void {
    const { severity, code } = row;
    const key = `${severity} ${code}`;
    const known = this.#problems.get(key);
    const counted = known ?? { severity, code, count: 0, first: formatRow(row, shown) };
    this.#problems.set(key, { ...counted, count: counted.count + 1 });
  }

  /** Errors, warnings and infos, in this order, each in the order of their first. */
  list(): Problem[] {
    const problems = [...this.#problems.values()];
    return severities.flatMap((severity) => problems.filter((problem) => problem.severity === severity));
  }
}

/** A diagnostic in a line that an editor can jump from: with the path as the user sees it. */
export function formatRow({ line, column, ...row }: DiagnosticRow, shown = row.path): string {
  const place = line === undefined || column === undefined ? {} : { line, column };
  const { severity, code, message } = row;
  return formatDiagnostic({ path: shown, severity, code, message, ...place });
}
