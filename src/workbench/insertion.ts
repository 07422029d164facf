/** Putting one row into a dictionary file that stays as it is otherwise: its columns, order, quotes and line ends. */
import { formatLine, readCsv } from "../dictionary/csv.ts";
import type { DictionaryEntry } from "../dictionary/entry.ts";
import { type Column, columns, noIdentifier } from "../dictionary/parse.ts";

export interface Insertion {
  /** The whole file with the row. */
  readonly text: string;
  /** Line of the row, 1-based. */
  readonly line: number;
  /** The row as written. */
  readonly row: string;
}

/** A column that the row needs and the file does not have. */
export interface MissingColumn {
  readonly missing: Column;
}

const byteOrderMark = "\uFEFF";

/** `text`: of the file; "" for a new one. */
export function insertRow(text: string, entry: DictionaryEntry): Insertion | MissingColumn {
  const values = valuesOf(entry);
  if (text.trim() === "" || text === byteOrderMark) return newFile(values);
  const { rows } = readCsv(text);
  const header = (rows[0] ?? []).map((cell) => cell.text.toLowerCase());
  const missing = columns.find((column) => values[column] !== "" && !header.includes(column));
  if (missing !== undefined) return { missing };
  const row = formatLine(
    header.map((column) => valueAt(values, column)),
    isQuoted(text),
  );
  const body = rows.slice(1);
  const names = body.map((cells) => cells[header.indexOf("name")]?.text ?? "");
  const before = placeFor(entry.entity.name, names);
  return insertLine(text, row, before === undefined ? undefined : body[before]?.[0]?.line);
}

type Values = Readonly<Record<Column, string>>;

function valuesOf({ entity, synonyms, exact, context, source, note }: DictionaryEntry): Values {
  return {
    name: entity.name,
    id: entity.ids.join(";") || noIdentifier,
    synonyms: synonyms.join("|"),
    exact: exact.join("|"),
    context: context.join("|"),
    source,
    note,
  };
}

function valueAt(values: Values, name: string): string {
  const column = columns.find((known) => known === name);
  return column === undefined ? "" : values[column];
}

function newFile(values: Values): Insertion {
  const row = formatLine(columns.map((column) => values[column]));
  return { text: `${formatLine(columns)}\n${row}\n`, line: 2, row };
}

/** True when a file quotes even what needs no quotes. */
function isQuoted(text: string): boolean {
  return text.replace(byteOrderMark, "").startsWith('"name"');
}

const orders: readonly ((a: string, b: string) => number)[] = [
  compare,
  (a, b) => compare(a.toLowerCase(), b.toLowerCase()),
];

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Index of the row that a name goes before, in a file that is sorted; undefined for its end. */
function placeFor(name: string, names: readonly string[]): number | undefined {
  const order = orders.find((one) => names.length > 1 && isSorted(names, one));
  if (order === undefined) return undefined;
  const place = names.findIndex((other) => order(name, other) < 0);
  return place < 0 ? undefined : place;
}

function isSorted(names: readonly string[], order: (a: string, b: string) => number): boolean {
  return names.every((name, i) => i === 0 || order(names[i - 1] ?? "", name) <= 0);
}

/** Before a line of the text, or at its end. */
function insertLine(text: string, row: string, before: number | undefined): Insertion {
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const lines = text.split(/(?<=\n)/u);
  const last = lines.at(-1) ?? "";
  if (!last.endsWith("\n")) lines[lines.length - 1] = last + end;
  const at = before === undefined ? lines.length : before - 1;
  lines.splice(at, 0, row + end);
  return { text: lines.join(""), line: at + 1, row };
}
