/**
 * HTML that stands in Markdown: superscripts, line breaks, and whole tables. Read tag by tag, since converters leave
 * tags open. Offsets are UTF-16 code units of the file.
 */
import { type Span, span } from "../../span.ts";
import type { CellPlace, Passage, PassageKind } from "../layout/passage.ts";
import { TableGrid } from "../layout/table-grid.ts";
import { ProseWriter } from "../writer.ts";
import { readEntity } from "./entity.ts";

export interface Tag {
  /** In lower case. */
  readonly name: string;
  readonly isClosing: boolean;
  /** Offset after the `>`. */
  readonly end: number;
  /** As printed, from `<` to `>`. */
  readonly text: string;
}

/** Only these are tags: "a <b and c> d" is not. */
const inlineNames = [
  "a",
  "abbr",
  "b",
  "big",
  "br",
  "cite",
  "code",
  "em",
  "font",
  "i",
  "img",
  "mark",
  "s",
  "small",
];
const moreInlineNames = ["span", "strong", "sub", "sup", "tt", "u", "wbr", "xref", "italic", "bold"];
const blockNames = [
  "body",
  "caption",
  "center",
  "col",
  "colgroup",
  "details",
  "div",
  "figcaption",
  "figure",
  "h1",
];
const moreBlockNames = [
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "head",
  "hr",
  "html",
  "li",
  "ol",
  "p",
  "pre",
  "section",
];
const tableNames = ["summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "blockquote"];
const names = new Set([...inlineNames, ...moreInlineNames, ...blockNames, ...moreBlockNames, ...tableNames]);
/** What ends a cell; paragraphs and lists within one are part of it. */
const cellLimits = new Set(["caption", "table", "tbody", "td", "tfoot", "th", "thead", "tr"]);
const separators = new Set([...blockNames, ...moreBlockNames, ...tableNames]);

const tagPattern = /<(\/?)([A-Za-z][A-Za-z\d]{0,15})(?:\s[^<>=]{0,40}=[^<>]{0,400})?\s{0,8}\/?>/y;

/** The tag that starts at the offset, or undefined. */
export function readTag(source: string, at: number): Tag | undefined {
  tagPattern.lastIndex = at;
  const match = tagPattern.exec(source);
  const name = (match?.[2] ?? "").toLowerCase();
  if (match === null || !names.has(name)) return undefined;
  return { name, isClosing: match[1] === "/", end: at + match[0].length, text: match[0] };
}

/** Offset after the comment that starts at the offset, or undefined. An open one goes on to the limit. */
export function skipComment(source: string, at: number, limit: number): number | undefined {
  if (!source.startsWith("<!--", at)) return undefined;
  const close = source.indexOf("-->", at + 4);
  return close < 0 || close + 3 > limit ? limit : close + 3;
}

/** Writes inline tags: what is between `<sup>` and `</sup>` is raised, and both belong to it. */
export class TagWriter {
  readonly #writer: ProseWriter;
  readonly #open: { readonly name: string; readonly at: number; readonly start: number }[] = [];

  constructor(writer: ProseWriter) {
    this.#writer = writer;
  }

  write(tag: Tag, source: Span): void {
    if (tag.name === "br") this.#writer.breakLine(source);
    else if (tag.name !== "sup" && tag.name !== "sub") return;
    else if (tag.isClosing) this.#close(tag.name, source.end);
    else this.#open.push({ name: tag.name, at: this.#writer.flush().length, start: source.start });
  }

  #close(name: string, end: number): void {
    const open = this.#open.pop();
    if (open?.name !== name) return;
    if (name === "sup") this.#writer.raise(open.at);
    this.#writer.wrap(open.at, span(open.start, end));
  }
}

/** The paragraphs and table cells of a stretch of HTML. */
export function readHtml(source: string, range: Span): Passage[] {
  return new HtmlReader(source, range).read();
}

class HtmlReader {
  readonly #source: string;
  readonly #end: number;
  #at: number;
  #kind: PassageKind = "paragraph";
  /** Level of a heading. */
  #depth = 0;
  /** True after a picture, and for what markup says is a caption. */
  #isPictured = false;
  #table: TableGrid | undefined;
  #cell: CellPlace | undefined;
  #writer: ProseWriter;
  #tags: TagWriter;
  readonly #passages: Passage[] = [];

  constructor(source: string, range: Span) {
    this.#source = source;
    this.#at = range.start;
    this.#end = range.end;
    this.#writer = new ProseWriter(source);
    this.#tags = new TagWriter(this.#writer);
  }

  read(): Passage[] {
    while (this.#at < this.#end) this.#readOne();
    this.#endPassage();
    return this.#passages;
  }

  #readOne(): void {
    const unit = this.#source.charAt(this.#at);
    if (unit === "<") this.#readMarkup();
    else if (unit === "&") this.#readEntity();
    else this.#copyTo(this.#nextMark(this.#at));
  }

  #readMarkup(): void {
    const afterComment = skipComment(this.#source, this.#at, this.#end);
    const tag = readTag(this.#source, this.#at);
    if (afterComment !== undefined) this.#at = afterComment;
    else if (tag === undefined) this.#copyTo(this.#nextMark(this.#at + 1));
    else this.#readTag(tag);
  }

  #readTag(tag: Tag): void {
    if (separators.has(tag.name)) this.#readSeparator(tag);
    else if (tag.name === "img") this.#isPictured ||= this.#writer.length === 0;
    else this.#tags.write(tag, span(this.#at, tag.end));
    this.#at = tag.end;
  }

  #readSeparator(tag: Tag): void {
    if (this.#cell !== undefined && !cellLimits.has(tag.name)) {
      this.#writer.breakLine(span(this.#at, tag.end));
      return;
    }
    this.#endPassage();
    this.#kind = tag.isClosing ? "paragraph" : kindOf(tag.name);
    this.#isPictured = !tag.isClosing && (tag.name === "figcaption" || tag.name === "caption");
    this.#depth = Number(/^h(\d)$/.exec(tag.name)?.[1] ?? 0);
    this.#cell = undefined;
    if (tag.name === "table" && !tag.isClosing) this.#table = new TableGrid(this.#at);
    else if (this.#table !== undefined && !tag.isClosing) this.#cell = this.#table.read(tag);
  }

  #readEntity(): void {
    const entity = readEntity(this.#source, this.#at);
    if (entity === undefined) {
      this.#copyTo(this.#nextMark(this.#at + 1));
      return;
    }
    this.#writer.replace(entity.text, span(this.#at, this.#at + entity.length));
    this.#at += entity.length;
  }

  #copyTo(end: number): void {
    this.#writer.copy(this.#at, end);
    this.#at = end;
  }

  #nextMark(start: number): number {
    let at = start;
    while (at < this.#end && this.#source.charAt(at) !== "<" && this.#source.charAt(at) !== "&") at++;
    return at;
  }

  #endPassage(): void {
    const prose = this.#writer.build();
    const { lines } = this.#writer;
    const depth = this.#kind === "heading" ? this.#depth : 0;
    if (prose.text !== "") {
      const cell = this.#cell === undefined ? {} : { cell: this.#cell };
      const isPictured = this.#isPictured && this.#kind === "paragraph";
      this.#passages.push({ kind: this.#kind, depth, marker: "", prose, lines, isPictured, ...cell });
    }
    this.#writer = new ProseWriter(this.#source);
    this.#tags = new TagWriter(this.#writer);
  }
}

function kindOf(name: string): PassageKind {
  if (name === "td" || name === "th") return "cell";
  if (name === "li") return "item";
  return /^h\d$/.test(name) ? "heading" : "paragraph";
}
