/** The reference list of a document: its entries numbered and read into fields. */
import type { Diagnostic, DiagnosticCode, Place, Severity } from "../diagnostic.ts";
import type { Document, Reference, ReferenceEntry, Work } from "../model.ts";
import { type Prose, toSource } from "../prose.ts";
import { outerSpan, span } from "../span.ts";
import { parseEntries } from "./entry.ts";
import { spellGreek } from "./greek.ts";
import { keyReferences } from "./key.ts";
import { type Numbering, numberEntries } from "./numbering.ts";

/**
 * Numbers and parses the entries of the document. A document that has none but cites by key (`[@doi:…]`) gets one
 * reference for each distinct key, in the order of first citation; its prose is the key.
 */
export function parseReferences(document: Document): {
  references: Reference[];
  diagnostics: Diagnostic[];
} {
  const entries = document.entries.filter((entry) => entry.prose.text.trim() !== "");
  if (entries.length === 0) return { references: keyReferences(document), diagnostics: [] };
  const numbering = numberEntries(entries.map((entry) => entry.label));
  const fields = parseEntries(entries.map((entry) => spellGreek(entry.prose)));
  const references: Reference[] = [];
  const diagnostics = numberingDiagnostics(document, entries, numbering);
  fields.forEach(({ isParsed, ...parsed }, index) => {
    const entry = entries[index];
    const number = numbering.numbers[index];
    if (entry === undefined || number === undefined || number < 1) return;
    const work: Work = { ...parsed, ...entry.work };
    references.push({ number, firstAuthor: work.authors[0] ?? "", ...work, prose: entry.prose });
    if (!isParsed && entry.work === undefined) diagnostics.push(unparsed(document, entry, number));
  });
  return { references, diagnostics };
}

function unparsed(document: Document, entry: ReferenceEntry, number: number): Diagnostic {
  const message = `reference ${number} could not be read in full: authors, year, title or journal are missing`;
  return diagnostic(document, "info", "reference-unparsed", message, entry.prose);
}

function numberingDiagnostics(
  document: Document,
  entries: readonly ReferenceEntry[],
  { numbers, contradicted, gaps }: Numbering,
): Diagnostic[] {
  const found: Diagnostic[] = [];
  const report = (index: number, message: string): void => {
    const entry = entries[index];
    if (entry === undefined) return;
    found.push(diagnostic(document, "warning", "reference-numbering", message, entry.prose));
  };
  for (const i of contradicted) {
    report(i, `reference is labelled ${entries[i]?.label} but stands at ${numbers[i]}, which is used`);
  }
  for (const i of gaps)
    report(i, `reference ${numbers[i]} follows ${numbers[i - 1]}: entries are missing between`);
  return found;
}

function diagnostic(
  document: Document,
  severity: Severity,
  code: DiagnosticCode,
  message: string,
  prose: Prose,
): Diagnostic {
  return { path: document.path, severity, code, message, place: placeOf(prose) };
}

/** Where all of the prose stands in the file. */
export function placeOf(prose: Prose): Place {
  const sources = prose.text === "" ? [] : toSource(prose, span(0, prose.text.length));
  return sources.length === 0 ? { kind: "file" } : { kind: "span", span: outerSpan(sources) };
}
