/**
 * Dictionary files: CSV with one entity a row. Whatever is wrong with a row is said with its line and column, and the
 * other rows still load.
 */
import type { Diagnostic, DiagnosticCode, Severity } from "../diagnostic.ts";
import type { EntityType } from "../model.ts";
import { type Cell, type CsvFault, type Place, type Row, readCsv } from "./csv.ts";
import { type DictionaryEntry, namesOf } from "./entry.ts";

/** A dictionary file as the edge hands it to the core. */
export interface DictionaryFile {
  readonly path: string;
  /** Type of all its entities: the stem of the file's name. */
  readonly type: EntityType;
  readonly text: string;
  /** Name of the imported vocabulary that it belongs to: its entities are of the dictionary "cl/cell_type". */
  readonly vocabulary?: string;
}

export interface ParsedDictionary {
  readonly entries: readonly DictionaryEntry[];
  /** The line, 1-based, that each entry starts on. */
  readonly lines: readonly number[];
  readonly diagnostics: readonly Diagnostic[];
}

export const columns = ["name", "id", "synonyms", "exact", "context", "source", "note"] as const;
export type Column = (typeof columns)[number];

/** Stands in the id column of an entity that no public vocabulary has. */
export const noIdentifier = "none";
const curie = /^[A-Za-z][\w.]*:[^\s:;]\S*$/u;
/** True for an identifier such as `DOID:1612`. */
export function isCurie(text: string): boolean {
  return curie.test(text);
}

/** What a decoder leaves where bytes were not UTF-8. */
const undecodable = "\uFFFD";
const firstPlace: Place = { line: 1, column: 1 };

type Report = (severity: Severity, code: DiagnosticCode, message: string, place: Place) => void;

export function parseDictionary(file: DictionaryFile): ParsedDictionary {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (severity, code, message, { line, column }) =>
    diagnostics.push({ path: file.path, severity, code, message, place: { kind: "line", line, column } });
  const { rows, faults } = readCsv(file.text);
  reportFaults(faults, report);
  const header = readHeader(rows[0] ?? [], report);
  if (header === undefined) return { entries: [], lines: [], diagnostics };
  if (rows.length < 2) report("warning", "dictionary-empty", "the file has a header but no rows", firstPlace);
  const records = rows.slice(1).filter((row) => isReadable(row, header, report));
  return { ...readEntries(file, header, records, report), diagnostics };
}

function reportFaults(faults: readonly CsvFault[], report: Report): void {
  for (const fault of faults) report("error", "dictionary-broken-csv", fault.message, fault);
}

/** Names of the columns, undefined for one to be ignored. Undefined as a whole where names are missing. */
type Header = readonly (Column | undefined)[];

function readHeader(row: Row, report: Report): Header | undefined {
  const separator = otherSeparator(row);
  if (separator !== undefined) {
    const message = `the columns are separated by ${separator}, and not by commas; save the file as CSV with commas`;
    report("error", "dictionary-missing-column", message, row[0] ?? firstPlace);
    return undefined;
  }
  const header = row.map((cell) => readColumn(cell, report));
  if (header.includes("name")) return header;
  const found = row.map((cell) => cell.text).join(", ");
  const message = `the file has no column "name"; it has ${found}`;
  report("error", "dictionary-missing-column", message, row[0] ?? firstPlace);
  return undefined;
}

/** Spreadsheets write semicolons where the comma is the decimal sign, and tabs when asked for text. */
const otherSeparators = [
  { sign: ";", called: "semicolons" },
  { sign: "\t", called: "tabs" },
];

/** What stands between the names of the columns instead of commas, in words. */
function otherSeparator([only, ...more]: Row): string | undefined {
  if (only === undefined || more.length > 0) return undefined;
  const isName = (cell: string): boolean => cell.trim().toLowerCase() === "name";
  return otherSeparators.find(({ sign }) => only.text.includes(sign) && only.text.split(sign).some(isName))
    ?.called;
}

function readColumn(cell: Cell, report: Report): Column | undefined {
  const column = columns.find((known) => known === cell.text.toLowerCase());
  if (column === undefined) {
    const message = `the column "${cell.text}" is not known and is ignored; known are ${columns.join(", ")}`;
    report("warning", "dictionary-unknown-column", message, cell);
  }
  return column;
}

function isReadable(row: Row, header: Header, report: Report): boolean {
  const surplus = row[header.length];
  if (surplus !== undefined) {
    const message = `the row has ${row.length} cells where the header has ${header.length}`;
    report("error", "dictionary-broken-csv", message, surplus);
    return false;
  }
  const damaged = row.find(({ text }) => text.includes(undecodable));
  if (damaged === undefined) return true;
  report("error", "file-encoding", `"${damaged.text}" was not written in UTF-8`, damaged);
  return false;
}

function readEntries(
  file: DictionaryFile,
  header: Header,
  rows: readonly Row[],
  report: Report,
): Pick<ParsedDictionary, "entries" | "lines"> {
  const owners = new Map<string, string>();
  const entries: DictionaryEntry[] = [];
  const lines: number[] = [];
  const places = placesOf(header);
  for (const row of rows) {
    const name = row[places.name];
    if (name === undefined || name.text === "") {
      report("error", "dictionary-missing-name", "the row has no name", name ?? row[0] ?? firstPlace);
      continue;
    }
    if (owners.get(name.text) === name.text) {
      report(
        "warning",
        "dictionary-duplicate",
        `"${name.text}" has a row already; this one is left out`,
        name,
      );
      continue;
    }
    const entry = readEntry(file, name, row, places, report);
    reportShared(entry, name, owners, report);
    entries.push(entry);
    lines.push(row[0]?.line ?? name.line);
  }
  return { entries, lines };
}

/** Where each column stands in a row; -1 for one that the file does not have. */
type Places = Readonly<Record<Column, number>>;

/** Of a column that is named twice, the last place. */
function placesOf(header: Header): Places {
  const placeOf = (column: Column) => header.lastIndexOf(column);
  return {
    name: placeOf("name"),
    id: placeOf("id"),
    synonyms: placeOf("synonyms"),
    exact: placeOf("exact"),
    context: placeOf("context"),
    source: placeOf("source"),
    note: placeOf("note"),
  };
}

function readEntry(
  { type, vocabulary = "" }: DictionaryFile,
  name: Cell,
  row: Row,
  places: Places,
  report: Report,
): DictionaryEntry {
  const textOf = (column: Column) => row[places[column]]?.text ?? "";
  const namesIn = (column: Column) => parts(textOf(column), "|");
  return {
    entity: {
      type,
      name: name.text,
      ids: readIds(row[places.id] ?? name, textOf("id"), report),
      dictionary: vocabulary === "" ? type : `${vocabulary}/${type}`,
    },
    synonyms: namesIn("synonyms"),
    exact: namesIn("exact"),
    context: namesIn("context"),
    source: textOf("source"),
    note: textOf("note"),
  };
}

function parts(text: string, separator: string): string[] {
  if (!text.includes(separator)) return text === "" ? [] : [text];
  return [...new Set(text.split(separator).map((part) => part.trim()))].filter((part) => part !== "");
}

function readIds(cell: Cell, text: string, report: Report): string[] {
  if (text === noIdentifier) return [];
  if (text === "") {
    report(
      "warning",
      "dictionary-missing-id",
      'the row has no identifier; write "none" where there is none',
      cell,
    );
  }
  const ids = parts(text, ";");
  if (ids.every(isCurie)) return ids;
  for (const id of ids.filter((one) => !isCurie(one))) {
    report("warning", "dictionary-bad-id", `"${id}" is not a CURIE like DOID:1612 and is ignored`, cell);
  }
  return ids.filter(isCurie);
}

/**
 * Says which names of an entry another row has too; those that need context may be shared. `owners`: preferred name of
 * the first row of each name.
 */
function reportShared(
  entry: DictionaryEntry,
  place: Place,
  owners: Map<string, string>,
  report: Report,
): void {
  for (const name of namesOf(entry)) {
    if (entry.context.includes(name)) continue;
    const owner = owners.get(name);
    if (owner === undefined) owners.set(name, entry.entity.name);
    else report("warning", "dictionary-duplicate", `"${name}" is a name of "${owner}" already`, place);
  }
}
