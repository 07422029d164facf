/**
 * Writes prose from pieces of a source file: white space becomes single blanks, and the blanks that PDF converters
 * leave around formulas are closed up. Source offsets are UTF-16 code units.
 */
import { type Prose, ProseBuilder } from "../prose.ts";
import { type Span, span } from "../span.ts";
import { isBlank, ligatures, nonText, softHyphen } from "./glyph.ts";

/** A hyphen or an opening bracket before a formula: "TGF- $\beta$", "( $\alpha$". */
const opensFormula = /(?:[\p{L}\p{N})]-|[([{（/])$/u;
/** What a formula is never parted from: "$\beta$ -actin", "$\beta$ )", "$\beta$ ,". */
const closesFormula = /^(?:-[\p{L}\p{N}]|[,;.:)\]}，；：）．/])/u;

export class ProseWriter {
  readonly #source: string;
  readonly #builder = new ProseBuilder();
  readonly #lines: number[] = [];
  /** White space read but not written, since none is wanted at the start, at the end or twice. */
  #blank: Span | undefined;
  #isLineStart = true;
  #isAfterFormula = false;
  /** True after a soft hyphen at the end of a line. */
  #isWordOpen = false;

  constructor(source: string) {
    this.#source = source;
  }

  get length(): number {
    return this.#builder.length;
  }

  /** Prose offsets where a line of the source begins. */
  get lines(): readonly number[] {
    return this.#lines;
  }

  /** The last unit written, blanks left out, or "". */
  get lastUnit(): string {
    return this.#builder.lastUnit;
  }

  /** Writes the source range as it stands. */
  copy(from: number, to: number): this {
    let start = from;
    while (start < to) {
      const end = this.#wordsEnd(start, to);
      if (end > start) this.#verbatim(start, end);
      start = this.#skipBlank(end, to);
    }
    return this;
  }

  /** Writes text in place of the source range. White space within it becomes a blank. */
  replace(text: string, source: Span): this {
    if (text.trim() === "") return this.blank(source);
    this.#openText(text);
    this.#builder.replace(text, source);
    return this;
  }

  blank(source: Span): this {
    this.#blank ??= source;
    return this;
  }

  /** A new line of the file begins after the source range. */
  breakLine(source: Span): this {
    this.#isLineStart = true;
    return this.blank(source);
  }

  /** Writes the blank that is due, so that what follows starts at `length`. */
  flush(): this {
    if (this.#blank !== undefined && this.#builder.length > 0) this.#builder.replace(" ", this.#blank);
    this.#blank = undefined;
    return this;
  }

  /** Prepares for a formula that begins with `text`. */
  openFormula(text: string): this {
    this.#openText(text);
    return this;
  }

  closeFormula(): this {
    this.#isAfterFormula = true;
    return this;
  }

  /** True when a hyphen is the last thing written: "TGF- $\cdot \beta$". */
  endsWithHyphen(): boolean {
    return /-$/.test(this.lastUnit);
  }

  /** Forgets a blank that is due: the next text joins the last. */
  closeUp(): this {
    this.#blank = undefined;
    return this;
  }

  wrap(start: number, source: Span): this {
    this.#builder.wrap(start, source);
    return this;
  }

  raise(start: number): this {
    this.#builder.raise(start);
    return this;
  }

  build(): Prose {
    return this.#builder.build();
  }

  #verbatim(from: number, to: number): void {
    const text = this.#source.slice(from, to);
    this.#openText(text);
    let at = from;
    for (const { 0: unit, index } of text.matchAll(nonText)) {
      this.#builder.verbatim(this.#source.slice(at, from + index), at);
      at = this.#writeGlyph(unit, from + index);
    }
    this.#builder.verbatim(this.#source.slice(at, Math.max(at, to)), at);
    this.#isWordOpen = text.endsWith(softHyphen);
  }

  /** Writes the letters of a ligature, and nothing for what is not seen; returns the offset to go on from. */
  #writeGlyph(unit: string, at: number): number {
    const letters = ligatures.get(unit) ?? "";
    this.#builder.replace(letters, span(at, at + 1));
    const isAfterBlank = this.#builder.length === 0 || this.lastUnit === " ";
    return letters === "" && isAfterBlank && this.#source.charAt(at + 1) === " " ? at + 2 : at + 1;
  }

  #openText(text: string): void {
    if (this.#isAfterFormula && closesFormula.test(text.slice(0, 3))) this.#blank = undefined;
    if (this.#isWordOpen) this.#blank = undefined;
    this.#isAfterFormula = false;
    this.flush();
    if (this.#isLineStart) this.#lines.push(this.#builder.length);
    this.#isLineStart = false;
  }

  /** Closes up "TGF- $\beta$" and "( $\alpha$", when a formula follows. */
  joinFormula(): this {
    if (this.#blank !== undefined && opensFormula.test(this.#builder.text.slice(-2))) this.#blank = undefined;
    return this;
  }

  /** End of a run of words with single blanks between. */
  #wordsEnd(start: number, to: number): number {
    let end = start;
    for (let i = start; i < to; i++) {
      const code = this.#source.charCodeAt(i);
      if (!isBlank(code)) end = i + 1;
      else if (code !== 0x20 || i !== end || i === start) break;
    }
    return end;
  }

  #skipBlank(start: number, to: number): number {
    let end = start;
    while (end < to && isBlank(this.#source.charCodeAt(end))) {
      if (this.#source.charCodeAt(end) === 0x0a) this.#isLineStart = true;
      end++;
    }
    if (end > start) this.blank(span(start, end));
    return end;
  }
}
