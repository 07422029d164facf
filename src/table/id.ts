/** Ids of rows: the document's name, a letter for the kind of row, and its place among them, from 1. */

/** What would break a cell, and a percent sign that would then be read as an encoding of it. */
const breaking = /[;\r\n]|%(?=3B|0D|0A|25)/giu;

/** The document's name as ids and cells carry it: `a;b` is `a%3Bb`. */
export function documentId(name: string): string {
  return name.replace(breaking, encodeURIComponent);
}

export type RowKind = "s" | "m" | "r" | "e" | "c";

/** `reviews/exosomes/m7` is mention 7 of document `reviews/exosomes`. `place` counts from 1. */
export function rowId(document: string, kind: RowKind, place: number): string {
  return `${document}/${kind}${place}`;
}
