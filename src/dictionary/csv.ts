/** CSV with the line and column of every cell: the one file of the core that knows csv-parse. */
import { CsvError, parse } from "csv-parse/sync";

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

/** Texts of a row's cells and the line, 1-based in what was read, that the row ends on. */
interface RawRow {
  readonly cells: readonly string[];
  readonly lastLine: number;
}

/** Reads all rows that can be read. At a fault the line is left out and reading goes on with the next one. */
export function readCsv(text: string): CsvTable {
  const lines = text.replace(/^\uFEFF/u, "").split(/(?<=\n)/u);
  const rows: Row[] = [];
  const faults: CsvFault[] = [];
  let done = 0;
  while (done < lines.length) {
    const { raw, balanced } = rawRows(lines.slice(done).join(""));
    const placed = placeRows(raw, lines, done);
    rows.push(...placed.rows);
    if (balanced) break;
    const line = firstFilled(lines, placed.end) + 1;
    faults.push({ line, column: 1, message: "the quotes of this row are not balanced" });
    done = line;
  }
  return { rows, faults };
}

/** The rows up to the first fault. */
function rawRows(text: string): { raw: RawRow[]; balanced: boolean } {
  const raw: RawRow[] = [];
  try {
    parse(text, {
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (cells: string[], { lines }: { lines: number }) => {
        raw.push({ cells, lastLine: lines });
        return null;
      },
    });
    return { raw, balanced: true };
  } catch (error) {
    if (error instanceof CsvError) return { raw, balanced: false };
    throw error;
  }
}

/** Rows that were read from the lines at `from` on, and the index of the line after the last of them. */
function placeRows(
  raw: readonly RawRow[],
  lines: readonly string[],
  from: number,
): { rows: Row[]; end: number } {
  let end = from;
  const rows = raw.map(({ cells, lastLine }) => {
    const start = firstFilled(lines, end);
    end = from + lastLine;
    return cellsOf(cells, lines.slice(start, end).join(""), start + 1);
  });
  return { rows, end };
}

/** Index of the first line from an index on that is not empty. */
function firstFilled(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at]?.trim() === "") at += 1;
  return at;
}

/** Gives each cell its place by walking over the row as written, which starts on a line. */
function cellsOf(cells: readonly string[], written: string, firstLine: number): Row {
  let line = firstLine;
  let lineStart = 0;
  let at = 0;
  return cells.map((text) => {
    const cell = { text: text.trim(), line, column: at - lineStart + 1 };
    const end = endOfCell(written, at);
    for (let i = at; i < end; i++) {
      if (written[i] !== "\n") continue;
      line += 1;
      lineStart = i + 1;
    }
    at = end + 1;
    return cell;
  });
}

/** Cells as a line without its end, quoted where they must be or, if asked for, all. */
export function formatLine(cells: readonly string[], quoted = false): string {
  return cells
    .map((cell) => (quoted || /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(",");
}

/** Offset of the comma (or end) after the cell that starts at an offset. */
function endOfCell(raw: string, start: number): number {
  let quoted = false;
  for (let i = start; i < raw.length; i++) {
    if (raw[i] === '"') quoted = !quoted;
    else if (raw[i] === "," && !quoted) return i;
  }
  return raw.length;
}
