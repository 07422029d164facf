import { formatDiagnostic } from "../diagnostic.ts";
import type { Row } from "../table/table.ts";

type DiagnosticRow = Row<"diagnostics">;

/** All diagnostics of one code and severity. */
export interface Problem extends Pick<DiagnosticRow, "severity" | "code"> {
  readonly count: number;
  /** The first, as `file:line:column severity message code`. */
  readonly first: string;
}

/** Errors, warnings and infos, in this order, each in the order of their first. */
export function groupProblems(
  rows: readonly DiagnosticRow[],
  shownPath: (path: string) => string,
): Problem[] {
  return (["error", "warning", "info"] as const).flatMap((severity) => {
    const own = rows.filter((row) => row.severity === severity);
    const codes = [...new Set(own.map((row) => row.code))];
    return codes.map((code) => {
      const [first, ...others] = own.filter((row) => row.code === code);
      return {
        severity,
        code,
        count: 1 + others.length,
        first: first === undefined ? "" : formatRow(first, shownPath),
      };
    });
  });
}

/** A diagnostic in a line that an editor can jump from: with the path as the user sees it. */
export function formatRow(
  { line, column, ...row }: DiagnosticRow,
  shownPath: (path: string) => string,
): string {
  const place = line === undefined || column === undefined ? {} : { line, column };
  const { severity, code, message } = row;
  return formatDiagnostic({ path: shownPath(row.path), severity, code, message, ...place });
}
