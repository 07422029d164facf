import type { DiagnosticCode } from "../diagnostic.ts";

/** What the reference integrity report is made of: what an author can put right in the text or in the list. */
const codes: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  "citation-without-reference",
  "citation-out-of-order",
  "citation-range-backwards",
  "citation-name-mismatch",
  "claim-title-mismatch",
  "reference-never-cited",
  "reference-duplicate",
  "reference-numbering",
  "reference-list-missing",
]);

/** False for what is wrong with a file or a dictionary, and for what was repaired. */
export function isIntegrityFinding({ code }: { readonly code: DiagnosticCode }): boolean {
  return codes.has(code);
}
