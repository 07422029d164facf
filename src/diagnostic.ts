import type { Span } from "./span.ts";

export type Severity = "error" | "warning" | "info";

/**
 * A problem found in the user's data: an input document or a dictionary file. A value, never thrown; the run goes on.
 */
export interface Diagnostic {
  readonly path: string;
  readonly severity: Severity;
  readonly code: DiagnosticCode;
  /** One sentence: what was found, and what was expected. */
  readonly message: string;
  readonly place: Place;
}

/** Where: UTF-16 offsets into the source of a document, or a line and column (1-based) of a dictionary. */
export type Place =
  | { readonly kind: "span"; readonly span: Span }
  | { readonly kind: "line"; readonly line: number; readonly column: number }
  | { readonly kind: "file" };

/** Every code there is, with what it says. Codes are stable: users filter by them. */
export const diagnosticCodes = {
  "input-missing": "an input does not exist, or holds nothing to read",
  "file-unreadable": "the file cannot be read",
  "file-empty": "the file holds no text",
  "file-not-text": "the file is binary",
  "file-encoding": "the file is not valid UTF-8",
  "file-too-large": "the file is larger than the limit",
  "file-malformed": "the file does not keep to the rules of its format",
  "archive-empty": "an archive holds no file that can be read",
  "archive-nested": "an archive in an archive is not read",
  "nesting-too-deep": "the markup is nested deeper than the limit",
  "entity-undefined": "a named character is not known and stays as it is",
  "document-failed": "a document could not be annotated",
  "page-break-repaired": "a sentence cut by a page break was joined",
  "glued-words-parted": "two words printed as one were read as two",
  "hyphenation-repaired": "a word parted at the end of a line was joined",
  "citation-without-reference": "a cited number has no entry in the reference list",
  "citation-repaired": "a citation was damaged and has been repaired",
  "citation-out-of-order": "first citations do not run in the order of the list",
  "citation-range-backwards": "a range of reference numbers runs from high to low",
  "citation-name-mismatch": "the name before a citation is not an author of the cited reference",
  "reference-never-cited": "an entry of the list is never cited",
  "reference-unparsed": "an entry of the list could not be parsed into fields",
  "reference-numbering": "the numbering of the list is not continuous",
  "reference-duplicate": "two entries of the list are the same work",
  "reference-list-missing": "numbers are cited but there is no reference list",
  "claim-title-mismatch": "the title of a cited work names another cancer, miRNA or protein than the claim",
  "dictionary-broken-csv": "the dictionary is not well-formed CSV",
  "dictionary-unknown-column": "a column is not known",
  "dictionary-missing-column": "a required column is missing",
  "dictionary-missing-name": "a row has no name",
  "dictionary-missing-id": "a row has no identifier",
  "dictionary-bad-id": "an identifier is not a CURIE",
  "dictionary-duplicate": "a name stands twice",
  "dictionary-bad-value": "a cell holds a value that is not allowed",
  "dictionary-empty": "the dictionary has no rows",
  "abbreviation-redefined": "an abbreviation is defined twice with different meanings",
  "gold-malformed": "a line of the gold data does not keep to its format",
  "gold-id-repeated": "an id of the gold data stands twice",
  "gold-reference-unknown": "the gold data names an annotation or sentence that is not there",
  "gold-type-unknown": "a type of the gold data stands for none of ours and is left out",
  "gold-text-mismatch": "the gold data has another text at a place than the document",
  "gold-document-missing": "there is no document for the gold data",
} as const;

export type DiagnosticCode = keyof typeof diagnosticCodes;

/** A diagnostic whose place has been turned into what an editor understands. Lines and columns are 1-based. */
export interface LocatedDiagnostic {
  readonly path: string;
  readonly severity: Severity;
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
}

/** `reviews/a.md:12:5 warning reference 47 is cited but the list ends at 45 citation-without-reference` */
export function formatDiagnostic({ path, line, column, severity, message, code }: LocatedDiagnostic): string {
  const place = line === undefined ? path : `${path}:${line}:${column ?? 1}`;
  return `${place} ${severity} ${message} ${code}`;
}
