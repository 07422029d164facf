/**
 * Markdown, as converters write it from PDF or XML: the tree of remark to passages. Only this file and `inline.ts` know
 * remark. Offsets are UTF-16 code units of the file.
 */
import type {
  Code,
  FootnoteDefinition,
  List,
  ListItem,
  Node,
  Parents,
  Root,
  RootContent,
  Table,
} from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkMath from "remark-math";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import type { Diagnostic } from "../../diagnostic.ts";
import type { SourceFile } from "../../model.ts";
import { type Prose, sliceProse } from "../../prose.ts";
import { type Span, sliceSpan, span } from "../../span.ts";
import type { Adapter } from "../adapter.ts";
import { composeDocument } from "../layout/compose.ts";
import { isProse } from "../layout/furniture.ts";
import type { Passage, PassageKind } from "../layout/passage.ts";
import { readPlain, wholeText } from "../plain.ts";
import { ProseWriter } from "../writer.ts";
import { readFrontMatter } from "./front-matter.ts";
import { addGfm } from "./gfm.ts";
import { readHtml } from "./html.ts";
import { InlineReader, sourceSpan, startsWithPicture } from "./inline.ts";
import { isDisplayFormula } from "./marked-text.ts";
import { cutPieces } from "./piece.ts";

export const markdownAdapter: Adapter = {
  format: "markdown",
  accepts: ({ path, text }) => /\.(?:md|markdown|mkd|qmd|rmd)$/i.test(path) || hasMarkup(text),
  parse: (file) => [composeDocument(file, { format: "markdown", ...readMarkdown(file) })],
};

/** What plain text does not have: a heading, a picture, a formula set in a font. */
function hasMarkup(text: string): boolean {
  return /^#{1,6} \S|^!\[[^\]\n]{0,200}\]\(|\$\\mathrm/m.test(text.slice(0, 200_000));
}

/** Indented text is a paragraph: page layouts are indented, and code is not to be expected. */
const processor: Processor<Root> = unified()
  .use(remarkParse)
  .use(function readGfm() {
    addGfm(this.data());
  })
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

type Place = Omit<Passage, "prose" | "lines" | "isPictured">;

/** The number before an item of a list is a year from here on. */
const earliestYear = 1000;

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
        if (!isDisplayFormula(sliceSpan(this.#source, this.#spanOf(node))))
          this.#readInlines(node, { kind, depth: 0, marker: "" });
        break;
      case "yaml":
        for (const passage of readFrontMatter(this.#source, this.#spanOf(node))) this.#passages.push(passage);
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
        this.#readNote(node);
        break;
      case "code":
        this.#readCode(node);
        break;
      case "html":
        for (const passage of readHtml(this.#source, this.#spanOf(node))) this.#passages.push(passage);
        break;
      case "definition":
        this.#readDefinition(this.#spanOf(node));
        break;
      default: // rules and display formulas hold no running text
        break;
    }
  }

  /** Of a note, what stands before it is its number, so that notes can be a reference list. */
  #readNote(note: FootnoteDefinition): void {
    const marker = /^\d{1,4}$/.test(note.identifier) ? `${note.identifier}.` : "";
    note.children.forEach((child, i) => {
      if (child.type === "paragraph" && i === 0)
        this.#readInlines(child, { kind: "footnote", depth: 0, marker });
      else this.#readBlock(child, "footnote");
    });
  }

  /** What is set in a font of one width is taken for code: sentences among it are text. */
  #readCode(code: Code): void {
    const source = this.#spanOf(code);
    const start = this.#source.indexOf("\n", source.start) + 1;
    if (code.lang || start <= source.start || start >= source.end || !isProse(code.value)) return;
    const fence = this.#source.lastIndexOf("\n", source.end - 1);
    for (const passage of readPlain(this.#source, span(start, Math.max(start, fence))))
      this.#passages.push(passage);
  }

  #readList(list: List): void {
    if ((list.start ?? 0) >= earliestYear && list.children.length === 1) this.#readYear(list);
    else for (const item of list.children) this.#readItem(item);
  }

  /** "2010. They were" at the start of a line is no item of a list. */
  #readYear(list: List): void {
    const { start } = this.#spanOf(list);
    for (const child of list.children[0]?.children ?? []) {
      const isFirst = child === list.children[0]?.children[0];
      if (child.type === "paragraph" && isFirst)
        this.#readInlines(child, { kind: "paragraph", depth: 0, marker: "" }, start);
      else this.#readBlock(child, "paragraph");
    }
  }

  #readItem(item: ListItem): void {
    const { start } = this.#spanOf(item);
    const marker = /^[-+*•]|^\d{1,9}[.)]/.exec(this.#source.slice(start, start + 12))?.[0] ?? "";
    item.children.forEach((child, i) => {
      if (child.type === "paragraph" && i === 0) this.#readInlines(child, { kind: "item", depth: 0, marker });
      else this.#readBlock(child, "item");
    });
  }

  /** Converters leave the first row empty where the table has no heads: the first that is not is read as heads. */
  #readTable(table: Table): void {
    const start = this.#spanOf(table).start;
    const heads = table.children.findIndex((row) => row.children.some(({ children }) => children.length > 0));
    table.children.forEach((row, rowIndex) => {
      row.children.forEach((cell, column) => {
        const place = { table: start, row: rowIndex, column, width: 1, isHeader: rowIndex === heads };
        this.#readInlines(cell, { kind: "cell", depth: 0, marker: "", cell: place });
      });
    });
  }

  /** "[1]: Reya" is a definition to remark, and an entry of a reference list to everybody else. */
  #readDefinition(source: Span): void {
    const writer = new ProseWriter(this.#source).copy(source.start, source.end);
    this.#addPassage(writer, { kind: "paragraph", depth: 0, marker: "" }, false);
  }

  /** `prefix` is the offset of text before the node that belongs to it. */
  #readInlines(node: Parents, place: Place, prefix?: number): void {
    const writer = new ProseWriter(this.#source);
    if (prefix !== undefined) writer.copy(prefix, this.#spanOf(node).start);
    const reader = new InlineReader(this.#source, this.#base, writer);
    reader.read(node);
    const emphasized = reader.emphasized > 0 ? { emphasized: reader.emphasized } : {};
    this.#addPassage(writer, { ...place, ...emphasized }, startsWithPicture(node.children));
  }

  #addPassage(writer: ProseWriter, place: Place, isPictured: boolean): void {
    const prose = place.kind === "heading" ? withoutAttributes(writer.build()) : writer.build();
    if (prose.text === "") return;
    this.#passages.push({ ...place, prose, lines: writer.lines, isPictured });
  }

  #spanOf(node: Node): Span {
    return sourceSpan(node, this.#base) ?? this.#piece;
  }
}

/** "Introduction {#sec:intro .unnumbered}": what Pandoc sets after a heading. */
function withoutAttributes(prose: Prose): Prose {
  const length = /\s?\{[#.-][^{}]{0,100}\}$/.exec(prose.text)?.[0].length ?? 0;
  return sliceProse(prose, span(0, prose.text.length - length));
}
