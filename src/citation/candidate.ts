import type { Block } from "../model.ts";
import type { Span } from "../span.ts";
import type { NumberList } from "./number-list.ts";

/**
 * How a group of numbers is printed. `raised` is marked as superscript in the file; `flattened` is a superscript that
 * the conversion set on the line: "cells1-3", "cases.1 The".
 */
export type GroupForm = "parenthesis" | "bracket" | "raised" | "flattened";

/** Numbers in the text that may be a citation. */
export interface Candidate {
  readonly form: GroupForm;
  readonly block: Block;
  /** In the prose of the block, brackets included. */
  readonly span: Span;
  /** The numbers as printed, without brackets and words. */
  readonly printed: string;
  readonly list: NumberList;
  /** True when a word inside says that references are meant: "(refs. 12,15)". */
  readonly isWorded: boolean;
}
