/** Cells of one line of CSV or TSV, with the quoting of RFC 4180 where a cell starts with a quote. */
export type Delimiter = "," | "\t";

/** The cells, or undefined when a quote is not closed within the line. */
export function splitCells(line: string, delimiter: Delimiter): string[] | undefined {
  if (!line.includes('"')) return line.split(delimiter);
  const cells: string[] = [];
  let at = 0;
  while (at <= line.length) {
    const end = line.charAt(at) === '"' ? endOfQuoted(line, at) : endOfPlain(line, at, delimiter);
    if (end === undefined) return undefined;
    cells.push(unquote(line.slice(at, end)));
    at = end + 1;
  }
  return cells;
}

function endOfPlain(line: string, start: number, delimiter: Delimiter): number {
  const end = line.indexOf(delimiter, start);
  return end < 0 ? line.length : end;
}

function endOfQuoted(line: string, start: number): number | undefined {
  let at = line.indexOf('"', start + 1);
  while (at >= 0 && line.charAt(at + 1) === '"') at = line.indexOf('"', at + 2);
  return at < 0 ? undefined : at + 1;
}

function unquote(cell: string): string {
  return cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}

/** Parts of a cell that holds several values, without empty ones. */
export function splitValues(cell: string, separator: string): string[] {
  return cell
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
