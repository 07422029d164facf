/** Where the cells of an HTML table stand, once cells that are printed over several rows and columns are counted. */
import type { CellPlace } from "./passage.ts";

/** Whatever the markup says, a cell covers no more rows or columns. */
const widestCell = 100;

export class TableGrid {
  readonly #table: number;
  #row = -1;
  #column = 0;
  #isHead = false;
  /** By column, the first row that a cell from above leaves free. */
  readonly #freeFrom = new Map<number, number>();

  /** `table` is what tells the table from others: its offset. */
  constructor(table: number) {
    this.#table = table;
  }

  /** Reads an opening tag of the table; the place of the cell that it opens, or undefined when it opens none. */
  read(tag: { readonly name: string; readonly text: string }): CellPlace | undefined {
    if (tag.name === "thead") this.#isHead = true;
    else if (tag.name === "tbody" || tag.name === "tfoot") this.#isHead = false;
    else if (tag.name === "tr") this.#startRow();
    else if (tag.name === "td" || tag.name === "th") return this.#place(tag);
    return undefined;
  }

  #startRow(): void {
    this.#row++;
    this.#column = 0;
  }

  /** Heads are marked by `thead` or `th`, or else stand in the first row. A `th` in the first column heads its row. */
  #place({ name, text }: { readonly name: string; readonly text: string }): CellPlace {
    if (this.#row < 0) this.#startRow();
    while ((this.#freeFrom.get(this.#column) ?? 0) > this.#row) this.#column++;
    const column = this.#column;
    const width = readCount(text, "colspan");
    const below = this.#row + readCount(text, "rowspan");
    for (let covered = column; covered < column + width; covered++) this.#freeFrom.set(covered, below);
    this.#column += width;
    const isHeader = this.#isHead || this.#row === 0 || (name === "th" && column > 0);
    return { table: this.#table, row: this.#row, column, width, isHeader };
  }
}

function readCount(tag: string, attribute: string): number {
  const count = new RegExp(String.raw`\b${attribute}\s?=\s?["']?(\d{1,4})`, "i").exec(tag)?.[1];
  return Math.min(Math.max(Number(count ?? 1), 1), widestCell);
}
