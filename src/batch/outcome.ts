/**
 * Everything that annotating one input gave, ready to be written: the lines of each table and the JSON of each document
 * as bytes, and a summary for what is added up over the run. It travels as one run of bytes, so that handing it from
 * thread to thread, keeping it and writing it copies nothing and makes no objects of rows.
 */
import type { NestedAnnotation } from "../table/annotation.ts";
import type { Row, TableName } from "../table/table.ts";
import { tableNames } from "../table/table.ts";

/** Tables whose rows are those of the documents, one after the other. */
export const documentTables = tableNames.filter((name) => name !== "entities");
export type DocumentTable = Exclude<TableName, "entities">;

/** What the run adds up. */
export interface Summary {
  /** SHA-256 of the input, or undefined where it could not be read as text. */
  readonly sha256?: string;
  /** Number of rows by table. */
  readonly rows: Readonly<Record<DocumentTable, number>>;
  /** Relations that some reference supports. */
  readonly citedRelations: number;
  /** Entities of this input, with the numbers of their mentions, documents and relations in it. */
  readonly entities: readonly Row<"entities">[];
  /** In the order of their place. */
  readonly diagnostics: readonly Row<"diagnostics">[];
}

export interface AnnotationFile {
  /** Below the output folder. */
  readonly path: string;
  /** JSON: the rows of one document, as `NestedAnnotation` has them. */
  readonly bytes: Uint8Array;
}

export interface Outcome {
  readonly summary: Summary;
  /** Lines of CSV without a header. */
  readonly tables: Readonly<Record<DocumentTable, Uint8Array>>;
  /** One for each document of the input. */
  readonly annotations: readonly AnnotationFile[];
}

/** The rows of a document, from its JSON. */
export function readAnnotation({ bytes }: AnnotationFile): NestedAnnotation {
  return JSON.parse(Buffer.from(bytes).toString("utf8"));
}

/** How the bytes begin: the length of the head, then the head in JSON, then the parts in its order. */
interface Head {
  readonly summary: Summary;
  /** Bytes of each table in the order of `documentTables`. */
  readonly tables: readonly number[];
  readonly annotations: readonly (readonly [path: string, bytes: number])[];
}

const lengthBytes = 4;

export function packOutcome({ summary, tables, annotations }: Outcome): Uint8Array<ArrayBuffer> {
  const head: Head = {
    summary,
    tables: documentTables.map((name) => tables[name].length),
    annotations: annotations.map(({ path, bytes }) => [path, bytes.length]),
  };
  const headBytes = Buffer.from(JSON.stringify(head));
  const parts = [
    headBytes,
    ...documentTables.map((name) => tables[name]),
    ...annotations.map(({ bytes }) => bytes),
  ];
  const length = parts.reduce((sum, part) => sum + part.length, lengthBytes);
  const packed = new Uint8Array(new ArrayBuffer(length));
  new DataView(packed.buffer).setUint32(0, headBytes.length, true);
  let at = lengthBytes;
  for (const part of parts) {
    packed.set(part, at);
    at += part.length;
  }
  return packed;
}

/** The outcome over the same bytes. They must be what `packOutcome` gave: damage is for the keeper to notice. */
export function unpackOutcome(packed: Uint8Array): Outcome {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  let at = lengthBytes + view.getUint32(0, true);
  const head: Head = JSON.parse(Buffer.from(packed.subarray(lengthBytes, at)).toString("utf8"));
  const next = (length = 0) => {
    at += length;
    return packed.subarray(at - length, at);
  };
  const tables = tablesOf((i) => next(head.tables[i]));
  const annotations = head.annotations.map(([path, length]) => ({ path, bytes: next(length) }));
  return { summary: head.summary, tables, annotations };
}

/** A value for each table of documents, made in their order; `i` is the place in it. */
export function tablesOf<Value>(
  make: (i: number, name: DocumentTable) => Value,
): Record<DocumentTable, Value> {
  let i = 0;
  const next = (name: DocumentTable) => make(i++, name);
  return {
    documents: next("documents"),
    sentences: next("sentences"),
    mentions: next("mentions"),
    relations: next("relations"),
    events: next("events"),
    citations: next("citations"),
    references: next("references"),
    evidence: next("evidence"),
    abbreviations: next("abbreviations"),
    diagnostics: next("diagnostics"),
  };
}
