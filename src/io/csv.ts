/** CSV as the tables promise it: UTF-8, comma, LF, RFC 4180 quoting. The only file that imports csv-stringify. */
import { stringify } from "csv-stringify/sync";

/** First characters that make a spreadsheet run a cell. */
const formula = /^[=+\-@\t]/u;

/** Rows as lines of CSV. No cell is exempt from the guard against formulas. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const guarded = rows.map((row) => row.map(guardCell));
  return stringify(guarded, { record_delimiter: "unix", quoted_match: /[\r\n]/u });
}

/** A cell that a spreadsheet would run as a formula gets a leading `'`, which is not part of the value. */
function guardCell(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}
