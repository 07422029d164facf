import type { Diagnostic } from "../diagnostic.ts";
import type { Offsets } from "./offset.ts";
import { compareKeys } from "./order.ts";
import type { Row } from "./table.ts";

/** A diagnostic as a row. `offsets` are those of the file it is about, and are needed where it has a span. */
export function diagnosticRow({ place, ...diagnostic }: Diagnostic, offsets?: Offsets): Row<"diagnostics"> {
  const { path, severity, code, message } = diagnostic;
  const row = { path, severity, code, message };
  if (place.kind === "line") return { ...row, line: place.line, column: place.column };
  if (place.kind === "file" || offsets === undefined) return row;
  return { ...row, ...offsets.placeOf(place.span.start), ...offsets.toCodePoints(place.span) };
}

/** By file, then by place, then by code. */
export function compareDiagnostics(a: Row<"diagnostics">, b: Row<"diagnostics">): number {
  return compareKeys(sortKey(a), sortKey(b));
}

function sortKey({ path, line = 0, column = 0, code, message }: Row<"diagnostics">): (string | number)[] {
  return [path, line, column, code, message];
}
