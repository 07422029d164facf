/**
 * Long files are handed to remark in pieces, and what it cannot read in linear time is not handed to it at all: it
 * takes time that grows with the square of some counts (open brackets, open emphasis, levels of lists).
 */
import { type Span, span } from "../../span.ts";

export interface Piece {
  readonly source: Span;
  /** True when remark reads it in time that grows with its length. */
  readonly isTame: boolean;
}

/** In UTF-16 units. A piece ends at the first good place after `goodLength`, and at any line end after `longest`. */
const goodLength = 1 << 15;
const longest = 1 << 18;

/** A line that can begin a block whatever came before: not indented, not an item of a list. */
const freshLine = /^[\p{L}#[(*!]/u;
const fence = /^(?:`{3,}|~{3,}|\$\$)/;

/** Pieces that remark can read follow each other with pieces that it cannot; together they cover the range. */
export function cutPieces(source: string, range: Span): Piece[] {
  const pieces: Piece[] = [];
  for (const piece of cutBlocks(source, range, goodLength)) {
    if (isTame(source.slice(piece.start, piece.end))) pieces.push({ source: piece, isTame: true });
    else for (const part of cutBlocks(source, piece, 0)) pieces.push(toPiece(source, part));
  }
  return pieces;
}

function toPiece(source: string, range: Span): Piece {
  return { source: range, isTame: isTame(source.slice(range.start, range.end)) };
}

/** Cuts between blocks, once a piece has the given length. */
function cutBlocks(source: string, range: Span, enough: number): Span[] {
  const pieces: Span[] = [];
  let start = range.start;
  let isFenced = false;
  let wasEmpty = true;
  for (let line = range.start; line < range.end; line = lineEnd(source, line, range.end)) {
    const head = source.slice(line, Math.min(line + 80, range.end));
    const length = line - start;
    const isFresh = wasEmpty && !isFenced && freshLine.test(head);
    if ((length >= enough && isFresh && length > 0) || length >= longest) {
      pieces.push(span(start, line));
      start = line;
      isFenced = false;
    }
    if (fence.test(head)) isFenced = !isFenced;
    wasEmpty = /^\s*\n/.test(head);
  }
  if (start < range.end) pieces.push(span(start, range.end));
  return pieces;
}

function lineEnd(source: string, start: number, limit: number): number {
  const feed = source.indexOf("\n", start);
  return feed < 0 || feed >= limit ? limit : feed + 1;
}

/** Far more than a piece of any article has, and still read at once. */
const limits = {
  length: 1 << 19,
  brackets: 60,
  indent: 120,
  stray: 2000,
  emphasis: 6000,
  word: 20_000,
  openings: 5000,
  indented: 5000,
  underlines: 300,
};

/** A line that makes a heading of the one before. */
const underlines = /\S[ \t]{0,9}\r?\n {0,3}[-=]{1,99}[ \t]{0,9}$/gm;

/** Blocks of HTML, up to an empty line: remark looks for no marks in them. */
const htmlBlock = /^<(?:html|body|table|div)\b(?:[^\n]|\n(?![ \t\r]*\n))*/gim;

/** True when remark reads the text in reasonable time. */
function isTame(block: string): boolean {
  if (block.length > limits.length) return false;
  const text = block.replace(htmlBlock, "");
  const counts = countMarks(text);
  return (
    counts.brackets <= limits.brackets &&
    counts.stray <= limits.stray &&
    counts.emphasis <= limits.emphasis &&
    counts.word <= limits.word &&
    counts.openings <= limits.openings &&
    counts.indented <= limits.indented &&
    (text.match(underlines)?.length ?? 0) <= limits.underlines &&
    text.split("\n").every(isShallow)
  );
}

function isShallow(line: string): boolean {
  const indent = line.length - line.trimStart().length;
  const head = line.slice(indent, indent + 400);
  const markers = head.match(/^(?:(?:[>+*-]|\d{1,9}[.)])[ \t]*){31}/);
  return indent <= limits.indent && markers === null;
}

interface MarkCounts {
  /** Deepest nesting of brackets. */
  readonly brackets: number;
  /** Closing brackets and tag openings that may have no partner. */
  readonly stray: number;
  readonly emphasis: number;
  /** Longest run without white space. */
  readonly word: number;
  /** Opening brackets of a paragraph, at most. */
  readonly openings: number;
  /** Lines of a paragraph that begin or end with a blank, at most. */
  readonly indented: number;
}

function countMarks(text: string): MarkCounts {
  let depth = 0;
  let brackets = 0;
  let stray = 0;
  let emphasis = 0;
  let word = 0;
  let lastBlank = -1;
  let openings = 0;
  let mostOpenings = 0;
  let indented = 0;
  let mostIndented = 0;
  for (let i = 0; i < text.length; i++) {
    switch (text.charCodeAt(i)) {
      case 0x5b: // [
        brackets = Math.max(brackets, ++depth);
        mostOpenings = Math.max(mostOpenings, ++openings);
        break;
      case 0x5d: // ]
        if (depth === 0) stray++;
        else depth--;
        break;
      case 0x2a: // *
      case 0x5f: // _
      case 0x60: // `
        emphasis++;
        break;
      case 0x3c: // <
        stray++;
        break;
      case 0x0a:
        if (text.charCodeAt(i + 1) === 0x7c) openings = 0; // a row of a table is read cell by cell
        if (text.charCodeAt(i + 1) === 0x0a) depth = openings = indented = 0;
        else if (text.charCodeAt(i + 1) === 0x20 || text.charCodeAt(i - 1) === 0x20)
          mostIndented = Math.max(mostIndented, ++indented);
        lastBlank = i;
        break;
      case 0x20:
        lastBlank = i;
        break;
      default:
        break;
    }
    word = Math.max(word, i - lastBlank);
  }
  return { brackets, stray, emphasis, word, openings: mostOpenings, indented: mostIndented };
}
