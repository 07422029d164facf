/**
 * Markdown, as converters write it from PDF or XML: the tree of remark to passages. The one file that knows remark.
 * Offsets are UTF-16 code units of the file.
 */
import type { List, ListItem, Node, Nodes, Parents, Root, RootContent, Table } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import type { Diagnostic } from "../diagnostic.ts";
import type { SourceFile } from "../model.ts";
import { type Span, span } from "../span.ts";
import type { Adapter } from "./adapter.ts";
import { composeDocument } from "./compose.ts";
import { writeFormula } from "./formula.ts";
import { readHtml, readTag, skipComment, TagWriter } from "./html.ts";
import { writeMarkedText } from "./marked-text.ts";
import type { Passage, PassageKind } from "./passage.ts";
import { cutPieces } from "./piece.ts";
import { readPlain, wholeText } from "./plain.ts";
import { ProseWriter } from "./writer.ts";

export const markdownAdapter: Adapter = {
  format: "markdown",
  accepts: ({ path, text }) => /\.(?:md|markdown|mkd|qmd|rmd)$/i.test(path) || hasMarkup(text),
  parse: (file) => [composeDocument(file, { format: "markdown", ...readMarkdown(file) })],
};

/** What plain text does not have: a heading, a picture, a formula set in a font. */
function hasMarkup(text: string): boolean {
  return /^#{1,6} \S|^!\[[^\]\n]{0,200}\]\(|\$\\mathrm/m.test(text.slice(0, 200_000));
}

/**
 * Indented text is a paragraph (page layouts are indented, code is not to be expected), and a single tilde means
 * "about".
 */
const processor: Processor<Root> = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkMath)
  .use(remarkFrontmatter)
  .use(function disableIndentedCode() {
    const data = this.data();
    data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: ["codeIndented"] } }];
  })
  .freeze();

/** In UTF-16 units: several books. */
const longestFile = 1 << 22;

interface Reading {
  readonly passages: readonly Passage[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The passages of the file. Stretches that remark would take too long for are read as plain text. */
function readMarkdown(file: SourceFile): Reading {
  const passages: Passage[] = [];
  const diagnostics: Diagnostic[] = [];
  const whole = wholeText(file.text);
  if (whole.end > longestFile)
    return { passages: readPlain(file.text, whole), diagnostics: [tooLarge(file.path)] };
  for (const { source, isTame } of cutPieces(file.text, whole)) {
    const read = isTame ? new PieceReader(file.text, source).read() : readPlain(file.text, source);
    for (const passage of read) passages.push(passage);
    if (!isTame) diagnostics.push(tooDeep(file.path, source));
  }
  return { passages, diagnostics };
}

function tooLarge(path: string): Diagnostic {
  const message = "the file is larger than an article can be: it was read as plain text, not as Markdown";
  return { path, severity: "warning", code: "file-too-large", message, place: { kind: "file" } };
}

function tooDeep(path: string, piece: Span): Diagnostic {
  const message =
    "the markup of this part is nested deeper, or its lines are longer, than can be read as Markdown: it was read as plain text";
  return {
    path,
    severity: "warning",
    code: "nesting-too-deep",
    message,
    place: { kind: "span", span: piece },
  };
}

class PieceReader {
  readonly #source: string;
  readonly #piece: Span;
  /** Offset of what remark counts from: it passes over a byte order mark without counting it. */
  readonly #base: number;
  readonly #passages: Passage[] = [];

  constructor(source: string, piece: Span) {
    this.#source = source;
    this.#piece = piece;
    this.#base = source.charCodeAt(piece.start) === 0xfeff ? piece.start + 1 : piece.start;
  }

  read(): readonly Passage[] {
    const tree = processor.parse(this.#source.slice(this.#piece.start, this.#piece.end));
    this.#readBlocks(tree.children, "paragraph");
    return this.#passages;
  }

  #readBlocks(nodes: readonly RootContent[], kind: PassageKind): void {
    for (const node of nodes) this.#readBlock(node, kind);
  }

  #readBlock(node: RootContent, kind: PassageKind): void {
    switch (node.type) {
      case "heading":
        this.#readInlines(node, { kind: "heading", depth: node.depth, marker: "" });
        break;
      case "paragraph":
        this.#readInlines(node, { kind, depth: 0, marker: "" });
        break;
      case "blockquote":
        this.#readBlocks(node.children, kind);
        break;
      case "list":
        this.#readList(node);
        break;
      case "table":
        this.#readTable(node);
        break;
      case "footnoteDefinition":
        this.#readBlocks(node.children, "footnote");
        break;
      case "html":
        for (const passage of readHtml(this.#source, this.#spanOf(node))) this.#passages.push(passage);
        break;
      case "definition":
        this.#readDefinition(this.#spanOf(node));
        break;
      default: // rules, code, display formulas and metadata hold no running text
        break;
    }
  }

  #readList(list: List): void {
    for (const item of list.children) this.#readItem(item);
  }

  #readItem(item: ListItem): void {
    const { start } = this.#spanOf(item);
    const marker = /^[-+*•]|^\d{1,9}[.)]/.exec(this.#source.slice(start, start + 12))?.[0] ?? "";
    item.children.forEach((child, i) => {
      if (child.type === "paragraph" && i === 0) this.#readInlines(child, { kind: "item", depth: 0, marker });
      else this.#readBlock(child, "item");
    });
  }

  #readTable(table: Table): void {
    for (const row of table.children) {
      for (const cell of row.children) this.#readInlines(cell, { kind: "cell", depth: 0, marker: "" });
    }
  }

  /** "[1]: Reya" is a definition to remark, and an entry of a reference list to everybody else. */
  #readDefinition(source: Span): void {
    const writer = new ProseWriter(this.#source).copy(source.start, source.end);
    this.#addPassage(writer, { kind: "paragraph", depth: 0, marker: "" }, false);
  }

  #readInlines(node: Parents, place: Pick<Passage, "kind" | "depth" | "marker">): void {
    const writer = new ProseWriter(this.#source);
    new InlineReader(this.#source, this.#base, writer).read(node);
    this.#addPassage(writer, place, node.children[0]?.type === "image");
  }

  #addPassage(
    writer: ProseWriter,
    place: Pick<Passage, "kind" | "depth" | "marker">,
    isPictured: boolean,
  ): void {
    const prose = writer.build();
    if (prose.text === "") return;
    this.#passages.push({ ...place, prose, lines: writer.lines, isPictured });
  }

  #spanOf(node: Node): Span {
    return spanOf(node, this.#base) ?? this.#piece;
  }
}

class InlineReader {
  readonly #source: string;
  readonly #base: number;
  readonly #writer: ProseWriter;
  readonly #tags: TagWriter;

  constructor(source: string, base: number, writer: ProseWriter) {
    this.#source = source;
    this.#base = base;
    this.#writer = writer;
    this.#tags = new TagWriter(writer);
  }

  /**
   * Nodes that remark made anew (autolinks) have no position: their source is what lies between their neighbours.
   */
  read(parent: Parents): void {
    const whole = spanOf(parent, this.#base);
    if (whole === undefined) return;
    const nodes = parent.children;
    const isPlaced = nodes.every((node) => node.position !== undefined);
    if (isPlaced) for (const node of nodes) this.#readNode(node);
    else this.#readWithGaps(nodes, whole);
  }

  #readWithGaps(nodes: readonly Nodes[], whole: Span): void {
    let end = whole.start;
    for (const node of nodes) {
      const source = spanOf(node, this.#base);
      if (source === undefined) continue;
      writeMarkedText(this.#writer, this.#source, span(end, Math.max(end, source.start)));
      this.#readNode(node);
      end = source.end;
    }
    writeMarkedText(this.#writer, this.#source, span(end, whole.end));
  }

  #readNode(node: Nodes): void {
    const source = spanOf(node, this.#base);
    if (source === undefined) return;
    switch (node.type) {
      case "text":
        writeMarkedText(this.#writer, this.#source, source);
        break;
      case "inlineMath":
        writeFormula(this.#writer, this.#source, source, this.#insideOf(source, "$"));
        break;
      case "inlineCode":
        this.#readCode(source);
        break;
      case "break":
        this.#writer.breakLine(source);
        break;
      case "html":
        this.#readHtml(source);
        break;
      case "image":
      case "imageReference":
        this.#writer.blank(source);
        break;
      case "linkReference":
      case "footnoteReference": // "[1]" and "[^1]" are printed as they stand
        this.#writer.copy(source.start, source.end);
        break;
      default:
        if ("children" in node) this.read(node);
        break;
    }
  }

  #readCode(source: Span): void {
    const inside = this.#insideOf(source, "`");
    this.#writer.copy(inside.start, inside.end);
  }

  /** The range without its fence. */
  #insideOf({ start, end }: Span, fence: string): Span {
    let length = 0;
    while (start + length < end - length && this.#source.charAt(start + length) === fence) length++;
    return 2 * length > end - start ? span(start, end) : span(start + length, end - length);
  }

  #readHtml(source: Span): void {
    if (skipComment(this.#source, source.start, source.end) !== undefined) return;
    const tag = readTag(this.#source, source.start);
    if (tag === undefined) this.#writer.copy(source.start, source.end);
    else this.#tags.write(tag, source);
  }
}

function spanOf(node: Node, base: number): Span | undefined {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? undefined : span(start + base, end + base);
}
