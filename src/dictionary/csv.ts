/**
 * CSV (RFC 4180) with the line and column of every cell. It is read here and not by a package, because a package that
 * tells places makes an object for each record and each cell twice over, and dictionaries have a million cells.
 */
export interface Place {
  /** Both 1-based; the column counts UTF-16 units. */
  readonly line: number;
  readonly column: number;
}

export interface Cell extends Place {
  readonly text: string;
}

export type Row = readonly Cell[];

export interface CsvFault extends Place {
  readonly message: string;
}

export interface CsvTable {
  readonly rows: readonly Row[];
  readonly faults: readonly CsvFault[];
}

const byteOrderMark = "\uFEFF";
const quote = '"';

/** Reads all rows that can be read. At a fault the line is left out and reading goes on with the next one. */
export function readCsv(text: string): CsvTable {
  const rows: Row[] = [];
  const faults: CsvFault[] = [];
  let line = 1;
  for (let at = text.startsWith(byteOrderMark) ? 1 : 0; at < text.length; ) {
    const lineEnd = endOfLine(text, at);
    const written = text.slice(at, lineEnd);
    const row = written.includes(quote) ? quotedRow(text, at, line) : plainRow(written, line);
    if (row === undefined)
      faults.push({ line, column: 1, message: "the quotes of this row are not balanced" });
    else if (row.cells.length > 0) rows.push(row.cells);
    at = (row?.end ?? lineEnd) + 1;
    line = (row?.line ?? line) + 1;
  }
  return { rows, faults };
}

interface ReadRow {
  /** None for an empty line. */
  readonly cells: Row;
  /** Offset of the line end, in the text, that closes the row; undefined for the end of its first line. */
  readonly end?: number;
  /** The line that the row ends on. */
  readonly line: number;
}

/** Offset of the next line feed or the end of the text. */
function endOfLine(text: string, from: number): number {
  const at = text.indexOf("\n", from);
  return at < 0 ? text.length : at;
}

/** A row on one line, without quotes. */
function plainRow(written: string, line: number): ReadRow {
  if (written.trim() === "") return { cells: [], line };
  let column = 1;
  const cells = written.split(",").map((text) => {
    const cell = { text: text.trim(), line, column };
    column += text.length + 1;
    return cell;
  });
  return { cells, line };
}

/** A row with quotes, which may run over several lines, or undefined where they are not balanced. */
function quotedRow(text: string, start: number, firstLine: number): ReadRow | undefined {
  const cells: Cell[] = [];
  let line = firstLine;
  let lineStart = start;
  for (let at = start; ; ) {
    const found = text.charAt(at) === quote ? quotedCell(text, at) : bareCell(text, at);
    if (found === undefined) return undefined;
    cells.push({ text: found.text.trim(), line, column: at - lineStart + 1 });
    for (
      let next = text.indexOf("\n", at);
      next >= 0 && next < found.end;
      next = text.indexOf("\n", next + 1)
    ) {
      line += 1;
      lineStart = next + 1;
    }
    if (text.charAt(found.end) !== ",") return { cells, end: found.end, line };
    at = found.end + 1;
  }
}

interface ReadCell {
  readonly text: string;
  /** Offset of the comma or line feed after it, or the end of the text. */
  readonly end: number;
}

function quotedCell(text: string, start: number): ReadCell | undefined {
  const close = closingQuote(text, start + 1);
  if (close < 0) return undefined;
  const end = text.startsWith("\r\n", close + 1) ? close + 2 : close + 1;
  if (end < text.length && text.charAt(end) !== "," && text.charAt(end) !== "\n") return undefined;
  return { text: text.slice(start + 1, close).replaceAll('""', quote), end };
}

/** Offset of the quote that closes a cell, or -1; a doubled one stands for itself. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf(quote, from);
  while (at >= 0 && text.charAt(at + 1) === quote) at = text.indexOf(quote, at + 2);
  return at;
}

/** A cell without quotes, or undefined where one stands inside it. */
function bareCell(text: string, start: number): ReadCell | undefined {
  const comma = text.indexOf(",", start);
  const lineEnd = endOfLine(text, start);
  const end = comma < 0 ? lineEnd : Math.min(comma, lineEnd);
  const written = text.slice(start, end);
  return written.includes(quote) ? undefined : { text: written, end };
}
