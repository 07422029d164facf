/**
 * LaTeX formulas to plain text: `\mathrm { C D 8 ^ { + } }` is "CD8+". Converters set names, units and Greek letters
 * as formulas, with a blank between all letters, so blanks of the source mean nothing. Nothing is assumed to be
 * well-formed. Offsets are UTF-16 code units of the file.
 */
import { type Span, span } from "../../span.ts";
import { latexSymbols } from "./latex-symbol.ts";

/** A piece of the output and the source that it stands for. */
export interface LatexPiece {
  readonly text: string;
  readonly source: Span;
  /** The source of the whole superscript that it is part of, from `^` on; undefined for what is not raised. */
  readonly raisedBy: Span | undefined;
}

/** Commands whose argument is running text, in which blanks count. */
const textCommands = new Set(["text", "textrm", "textit", "textbf", "textsf", "textnormal", "mbox", "hbox"]);
const blankCommands = new Set(["quad", "qquad", "thinspace", "enspace", "space", "medspace", "thickspace"]);
/** Commands whose argument is not printed. */
const silentCommands = new Set(["begin", "end", "hspace", "vspace", "phantom", "label", "tag", "color"]);
const superscriptDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

interface Group {
  readonly isText: boolean;
  /** Printed at its end: "/" after the first argument of a fraction. */
  readonly closing: string;
}

/** The text of the formula whose source, delimiters left out, is the range. */
export function readLatex(source: string, range: Span): LatexPiece[] {
  return new LatexReader(source, range).read();
}

class LatexReader {
  readonly #source: string;
  readonly #end: number;
  #at: number;
  readonly #pieces: LatexPiece[] = [];
  readonly #groups: Group[] = [];
  #textGroups = 0;
  /** Where the superscript being read starts, and how deep the groups were there. */
  #raised: { readonly start: number; readonly depth: number; readonly first: number } | undefined;
  #nextIsText = false;
  #nextCloses = "";

  constructor(source: string, range: Span) {
    this.#source = source;
    this.#at = range.start;
    this.#end = range.end;
  }

  read(): LatexPiece[] {
    while (this.#at < this.#end) this.#readOne();
    this.#endRaised();
    return this.#pieces;
  }

  #readOne(): void {
    const unit = this.#source.charAt(this.#at);
    if (unit === "\\") this.#readCommand();
    else if (unit === "{") this.#open();
    else if (unit === "}") this.#close();
    else if (unit === "^") this.#startRaised();
    else if (unit === "_") this.#at++;
    else if (unit === "~") this.#emit(" ", 1);
    else if (unit === "&") this.#emit(" ", 1);
    else if (/\s/.test(unit)) this.#readBlank();
    else this.#emit(unit === "'" ? "′" : unit, 1);
  }

  #readBlank(): void {
    if (this.#textGroups > 0) this.#emit(" ", 1);
    else this.#at++;
  }

  #readCommand(): void {
    const name = commandName(this.#source, this.#at + 1, this.#end);
    const length = name.length + 1;
    if (name === "") this.#readEscape();
    else if (textCommands.has(name)) this.#skip(length, true, "");
    else if (name === "frac") this.#skip(length, false, "/");
    else if (name === "left" || name === "right") this.#skipDelimiter(length);
    else if (blankCommands.has(name)) this.#emit(" ", length);
    else if (silentCommands.has(name)) this.#skipArguments(length);
    else this.#readSymbol(name, length);
  }

  #readSymbol(name: string, length: number): void {
    const symbol = latexSymbols.get(name);
    if (symbol === undefined) this.#at += length;
    else this.#emit(symbol, length);
  }

  /** `\%` is "%"; `\ ` and `\,` are blanks; `\\` starts a line. */
  #readEscape(): void {
    const unit = this.#source.charAt(this.#at + 1);
    if (/^[\s,;:\\]$/.test(unit)) this.#emit(" ", 2);
    else if (unit === "!" || unit === "" || this.#at + 1 >= this.#end) this.#at += 2;
    else this.#emit(unit, 2);
  }

  #skip(length: number, isText: boolean, closing: string): void {
    this.#at += length;
    this.#nextIsText = isText;
    this.#nextCloses = closing;
  }

  /** `\left.` has a full stop that is not printed. */
  #skipDelimiter(length: number): void {
    this.#at += length;
    while (this.#at < this.#end && this.#source.charAt(this.#at) === " ") this.#at++;
    if (this.#at < this.#end && this.#source.charAt(this.#at) === ".") this.#at++;
  }

  /** `\begin{array}{r}`: the name, and the columns after it. */
  #skipArguments(length: number): void {
    this.#at += length;
    for (const argument of [/^\{[^{}]{0,40}\}/, /^\{[lcr|\s]{1,40}\}/]) {
      const open = this.#skipBlanks();
      const match = argument.exec(this.#source.slice(open, Math.min(open + 42, this.#end)));
      if (match === null) return;
      this.#at = open + match[0].length;
    }
  }

  #skipBlanks(): number {
    while (this.#at < this.#end && /\s/.test(this.#source.charAt(this.#at))) this.#at++;
    return this.#at;
  }

  #open(): void {
    const isText = this.#nextIsText || this.#textGroups > 0;
    if (isText) this.#textGroups++;
    this.#groups.push({ isText, closing: this.#nextCloses });
    this.#nextIsText = false;
    this.#nextCloses = "";
    this.#at++;
  }

  #close(): void {
    const group = this.#groups.pop();
    if (group?.isText) this.#textGroups--;
    if (group !== undefined && group.closing !== "") this.#emit(group.closing, 1);
    else this.#at++;
    if (this.#raised !== undefined && this.#groups.length <= this.#raised.depth) this.#endRaised();
  }

  #startRaised(): void {
    this.#raised ??= { start: this.#at, depth: this.#groups.length, first: this.#pieces.length };
    this.#at++;
  }

  /** Gives all pieces of a superscript its source; the exponent of a power of ten becomes "⁶", so that it stays readable. */
  #endRaised(): void {
    const raised = this.#raised;
    this.#raised = undefined;
    if (raised === undefined) return;
    const source = span(raised.start, Math.min(this.#at, this.#end));
    const pieces = this.#pieces.splice(raised.first);
    const isExponent = this.#isTen() && pieces.length > 0 && pieces.every((p) => /^[\d−-]$/.test(p.text));
    for (const piece of pieces) {
      if (isExponent) this.#pieces.push({ ...piece, text: toExponent(piece.text) });
      else this.#pieces.push({ ...piece, raisedBy: source });
    }
  }

  /** True when the output ends with the number 10 and nothing that it could be part of. */
  #isTen(): boolean {
    const last = this.#pieces.slice(-3).map((p) => p.text);
    const before = last.length === 3 ? (last[0] ?? "") : "";
    return /(?:^|[^\p{L}\d.])10$/u.test(before + last.slice(-2).join(""));
  }

  #emit(text: string, length: number): void {
    const source = span(this.#at, Math.min(this.#at + length, this.#end));
    this.#pieces.push({ text, source, raisedBy: undefined });
    this.#at += length;
    this.#nextIsText = false;
    if (this.#raised !== undefined && this.#groups.length === this.#raised.depth) this.#endRaised();
  }
}

function toExponent(text: string): string {
  return /\d/.test(text) ? superscriptDigits.charAt(Number(text)) : "⁻";
}

/** Letters after the backslash, up to the end of the formula. */
function commandName(source: string, start: number, limit: number): string {
  let end = start;
  while (end < limit && /[A-Za-z]/.test(source.charAt(end))) end++;
  return source.slice(start, end);
}
