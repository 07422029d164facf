import type { Prose } from "../../prose.ts";

/** A heading, a paragraph, an item of a list, a cell of a table, a note: what markup alone can tell. */
export type PassageKind = "heading" | "paragraph" | "item" | "cell" | "footnote";

/** A stretch of a page as an adapter finds it, before its meaning is known. */
export interface Passage {
  readonly kind: PassageKind;
  /** Level of a heading, 1 being the highest; 0 for everything else. */
  readonly depth: number;
  /** What is printed before an item of a list: "-", "28."; "" for everything else. */
  readonly marker: string;
  readonly prose: Prose;
  /** Prose offsets where a line of the file begins. */
  readonly lines: readonly number[];
  /** True when a picture stands at its start, so that the text is most likely its caption. */
  readonly isPictured: boolean;
  /** Length of the prose at its start that is set in bold or italics; none when left out. */
  readonly emphasized?: number;
  /** Of a cell: where it stands. */
  readonly cell?: CellPlace;
}

/** Where a cell stands in its table. Rows and columns are counted from 0. */
export interface CellPlace {
  /** Offset of its table in the file, which tells tables apart. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** Columns that it is printed over. */
  readonly width: number;
  readonly isHeader: boolean;
}
