/** A delimited file whose first line names its columns, read line by line. */
import { type Delimiter, splitCells } from "./cells.ts";
import type { ImportLog, LinePlace } from "./log.ts";

/** The cell of a column in the present row; empty where there is none. */
export type CellOf = (column: string) => string;

export interface HeaderTable {
  readonly delimiter: Delimiter;
  readonly required: readonly string[];
  readonly log: ImportLog;
  readonly onRow: (cellOf: CellOf, place: LinePlace) => void;
}

/** Gives a function that takes the lines. Rows that cannot be read are reported; without a header, all are left. */
export function readHeaderTable({ delimiter, required, log, onRow }: HeaderTable) {
  let columns: ReadonlyMap<string, number> | undefined;
  return (line: string, place: LinePlace): void => {
    if (line.trim() === "") return;
    const cells = splitCells(line, delimiter);
    if (cells === undefined) {
      reportMalformed(log, place, "a quote of this row is not closed");
    } else if (columns === undefined) {
      columns = new Map(cells.map((name, i) => [name.trim(), i]));
      reportMissing(required, columns, log, place);
    } else if (required.every((name) => columns?.has(name))) {
      const known = columns;
      onRow((column) => cells[known.get(column) ?? -1]?.trim() ?? "", place);
    }
  };
}

function reportMissing(
  required: readonly string[],
  columns: ReadonlyMap<string, number>,
  log: ImportLog,
  place: LinePlace,
): void {
  for (const name of required.filter((one) => !columns.has(one))) {
    const message = `the file has no column "${name}"; it has ${[...columns.keys()].join(", ")}`;
    log.report(place, { severity: "error", code: "dictionary-missing-column", message });
  }
}

export function reportMalformed(log: ImportLog, place: LinePlace, message: string, column = 1): void {
  log.report(place, { severity: "error", code: "file-malformed", message, column });
}
