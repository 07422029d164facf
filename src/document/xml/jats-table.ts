/** The cells of a table, each with the heads of its column and its row. */
import type { CellContext } from "../../model.ts";
import { JatsProseWriter, type LinkedProse } from "./jats-prose.ts";
import { childrenOf, descendantsOf, type XmlElement } from "./xml.ts";

export interface TableCell {
  readonly content: LinkedProse;
  readonly context: CellContext;
}

interface Placed {
  readonly content: LinkedProse;
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
  readonly isHeader: boolean;
}

const rowNames: ReadonlySet<string> = new Set(["tr"]);
const cellNames: ReadonlySet<string> = new Set(["td", "th"]);
const headNames: ReadonlySet<string> = new Set(["thead"]);

/** `caption` is what the table is called. */
export function readCells(source: string, table: XmlElement, caption: string): TableCell[] {
  const placed = placeCells(source, table);
  const heads = headsOf(placed);
  const rows = rowHeadsOf(placed);
  return placed.map(({ content, row, column, isHeader }) => ({
    content,
    context: {
      caption,
      column: isHeader ? "" : (heads.get(column) ?? []).join(", "),
      row: isHeader || column === 0 ? "" : (rows.get(row) ?? ""),
    },
  }));
}

/** What the first cell says of each row that it is printed beside. */
function rowHeadsOf(cells: readonly Placed[]): Map<number, string> {
  const heads = new Map<number, string>();
  for (const { content, row, column, height, isHeader } of cells) {
    if (column > 0 || isHeader) continue;
    for (let i = row; i < row + height; i++) heads.set(i, content.prose.text);
  }
  return heads;
}

/** Cells are not taken to cover more columns or rows, whatever their markup says. */
const widest = 100;

function placeCells(source: string, table: XmlElement): Placed[] {
  const inHead = new Set(
    [...descendantsOf(table, headNames)].flatMap((head) => [...descendantsOf(head, rowNames)]),
  );
  /** Row from which on a column is free of cells that reach down from above. */
  const free: number[] = [];
  return [...descendantsOf(table, rowNames)].flatMap((tr, row) => {
    const cells = childrenOf(tr).filter(({ name }) => cellNames.has(name));
    const isHeader = inHead.has(tr) || cells.every(({ name }) => name === "th");
    let column = 0;
    return cells.map((element) => {
      while ((free[column] ?? 0) > row) column++;
      const [width, height] = [sizeOf(element, "colspan"), sizeOf(element, "rowspan")];
      const content = new JatsProseWriter(source).write(element.children).build();
      const cell = { content, row, column, width, height, isHeader };
      for (let i = 0; i < width; i++) free[column + i] = row + height;
      column += width;
      return cell;
    });
  });
}

function sizeOf({ attributes }: XmlElement, name: "colspan" | "rowspan"): number {
  const size = Number.parseInt(attributes[name] ?? "1", 10);
  return size >= 1 ? Math.min(size, widest) : 1;
}

/** What stands over each column, from above. */
function headsOf(cells: readonly Placed[]): Map<number, string[]> {
  const heads = new Map<number, string[]>();
  for (const { content, column: first, width, isHeader } of cells) {
    const { text } = content.prose;
    if (!isHeader || text === "") continue;
    for (let column = first; column < first + width; column++) {
      heads.set(column, [...(heads.get(column) ?? []), text]);
    }
  }
  return heads;
}
