import { type Span, span } from "../../span.ts";
import type { ProseWriter } from "../writer.ts";
import { type LatexPiece, readLatex } from "./latex.ts";

/** Two words and nothing that LaTeX is made of: amounts of money between two dollar signs. */
const runningText = /^[^\\^_{}]*\p{L}{3} +\p{L}{2,}[^\\^_{}]*$/u;

/**
 * Writes the formula as text. Its delimiters belong to whatever covers all of it. What the converter has put between
 * it and the words it is part of is left out: "IFN- $\cdot \gamma$ -secreting" is "IFN-γ-secreting".
 */
export function writeFormula(writer: ProseWriter, source: string, outer: Span, inner: Span): void {
  if (runningText.test(source.slice(inner.start, Math.min(inner.end, inner.start + 2000)))) {
    writer.copy(outer.start, outer.end);
    return;
  }
  const pieces = readHyphens(writer, trimBlanks(readLatex(source, inner)));
  const first = pieces[0];
  if (first === undefined) {
    writer.blank(outer);
    return;
  }
  writer.joinFormula().openFormula(first.text);
  const start = writer.length;
  writePieces(writer, pieces);
  writer.wrap(start, outer).closeFormula();
}

function trimBlanks(pieces: readonly LatexPiece[]): readonly LatexPiece[] {
  const isInk = (piece: LatexPiece): boolean => piece.text.trim() !== "";
  return pieces.slice(pieces.findIndex(isInk), pieces.findLastIndex(isInk) + 1);
}

/** A dot in the middle at the edge of a formula is a hyphen that was misread; some hyphens are there already. */
function readHyphens(writer: ProseWriter, pieces: readonly LatexPiece[]): readonly LatexPiece[] {
  const first = pieces[0];
  if (pieces.length < 2 || first === undefined) return pieces;
  const trimmed = pieces.at(-1)?.text === "·" && pieces.length > 2 ? pieces.slice(0, -1) : pieces;
  if (first.text !== "·") return trimmed;
  if (writer.endsWithHyphen()) return trimmed.slice(1);
  if (!/[\p{L}\p{N}]/u.test(writer.lastUnit)) return trimmed;
  writer.closeUp();
  return [{ ...first, text: "-" }, ...trimmed.slice(1)];
}

function writePieces(writer: ProseWriter, pieces: readonly LatexPiece[]): void {
  let at = 0;
  while (at < pieces.length) {
    const raisedBy = pieces[at]?.raisedBy;
    const start = writer.length;
    const end = endOfRun(pieces, at);
    for (const piece of pieces.slice(at, end)) writer.replace(piece.text, piece.source);
    if (raisedBy !== undefined) writer.raise(start).wrap(start, span(raisedBy.start, raisedBy.end));
    at = end;
  }
}

function endOfRun(pieces: readonly LatexPiece[], start: number): number {
  const raisedBy = pieces[start]?.raisedBy;
  let end = start + 1;
  while (end < pieces.length && pieces[end]?.raisedBy === raisedBy) end++;
  return end;
}
