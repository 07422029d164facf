/** Files that hold several records: what each record is called, and the document of a short one. */
import type { Diagnostic } from "../../diagnostic.ts";
import type { Block, Document, SentenceKind, SourceFile } from "../../model.ts";
import type { Prose } from "../../prose.ts";

/** What an adapter has found about one record. Whatever is missing is "". */
export interface ReadRecord {
  /** Under which the file knows it; "" for none. */
  readonly id: string;
  readonly format: string;
  readonly title?: string;
  readonly doi?: string;
  readonly pmid?: string;
  readonly year?: string;
  readonly blocks: readonly Block[];
  readonly entries?: Document["entries"];
}

/**
 * The documents of a file. What is wrong with the file is told with the first; a file without any record is a document
 * without text, so that it has a row in the tables.
 */
export function toDocuments(
  file: SourceFile,
  records: readonly ReadRecord[],
  diagnostics: readonly Diagnostic[],
): Document[] {
  const names = nameRecords(
    file.name,
    records.map(({ id }) => id),
  );
  return records.map(({ id: _, ...record }, i) => ({
    title: "",
    doi: "",
    pmid: "",
    year: "",
    entries: [],
    ...record,
    name: names[i] ?? file.name,
    path: file.path,
    source: file.text,
    diagnostics: i === 0 ? diagnostics : [],
  }));
}

/** Longest record id that is taken whole: names of files are made of it. */
const longestId = 100;

/**
 * `abstracts#1560033` for each record of several: by its id, else by its place. A record that is alone has the name of its
 * file. What has an earlier record's id gets its place after it.
 */
function nameRecords(file: string, ids: readonly string[]): string[] {
  if (ids.length < 2) return ids.map(() => file);
  const used = new Set<string>();
  return ids.map((id, i) => {
    const wanted = encodeId(id.trim() === "" ? `${i + 1}` : id.trim());
    const name = used.has(wanted.toLowerCase()) ? `${wanted}.${i + 1}` : wanted;
    used.add(name.toLowerCase());
    return `${file}#${name}`;
  });
}

/** Percent-encodes what would break a cell, and what would lead a file of that name to another folder. */
function encodeId(id: string): string {
  return id
    .slice(0, longestId)
    .replace(/[\uD800-\uDBFF]$|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/g, "")
    .replace(/[\p{Cc}\p{Zl}\p{Zp};%/\\:*?"<>|]/gu, encodeURIComponent);
}

/** A block of text without a section, or nothing for prose without text. */
export function blockOf(kind: SentenceKind, prose: Prose | undefined, section = ""): Block[] {
  return prose === undefined || prose.text === "" ? [] : [{ kind, section, prose }];
}

/** A record that holds nothing to read. */
export function emptyRecord(format: string): ReadRecord {
  return { id: "", format, blocks: [] };
}

/** The first year that the text names, or "". */
export function yearIn(text: string): string {
  return /\b(?:1[89]|20)\d\d(?!\d)/.exec(text.slice(0, 200))?.[0] ?? "";
}
