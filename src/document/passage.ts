import type { Prose } from "../prose.ts";

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
}
