/** What stands within the paragraphs of Markdown: emphasis, links, formulas, tags. Offsets are those of the file. */
import type { Emphasis, Node, Nodes, Parents, Strong } from "mdast";
import { type Span, span } from "../../span.ts";
import type { ProseWriter } from "../writer.ts";
import { writeFormula } from "./formula.ts";
import { readTag, skipComment, TagWriter } from "./html.ts";
import { writeMarkedText, writeNoteMark } from "./marked-text.ts";

/** Anchors may stand before the picture. */
export function startsWithPicture(nodes: readonly Nodes[]): boolean {
  const first = nodes.find(
    (node) => node.type !== "html" && !(node.type === "text" && node.value.trim() === ""),
  );
  return first?.type === "image" || first?.type === "imageReference";
}

/**
 * Writes what stands within a paragraph, a heading or a cell. `base` is the offset of what remark counts from.
 */
export class InlineReader {
  readonly #source: string;
  readonly #base: number;
  readonly #writer: ProseWriter;
  readonly #tags: TagWriter;
  #emphasized = 0;

  constructor(source: string, base: number, writer: ProseWriter) {
    this.#source = source;
    this.#base = base;
    this.#writer = writer;
    this.#tags = new TagWriter(writer);
  }

  /** Length of the prose at its start that is set in bold or italics. */
  get emphasized(): number {
    return this.#emphasized;
  }

  /**
   * Nodes that remark made anew (autolinks) have no position: their source is what lies between their neighbours.
   */
  read(parent: Parents): void {
    const whole = sourceSpan(parent, this.#base);
    if (whole === undefined) return;
    const nodes = parent.children;
    const isPlaced = nodes.every((node) => node.position !== undefined);
    if (isPlaced) for (const node of nodes) this.#readNode(node);
    else this.#readWithGaps(nodes, whole);
  }

  #readWithGaps(nodes: readonly Nodes[], whole: Span): void {
    let end = whole.start;
    for (const node of nodes) {
      const source = sourceSpan(node, this.#base);
      if (source === undefined) continue;
      writeMarkedText(this.#writer, this.#source, span(end, Math.max(end, source.start)));
      this.#readNode(node);
      end = source.end;
    }
    writeMarkedText(this.#writer, this.#source, span(end, whole.end));
  }

  #readNode(node: Nodes): void {
    const source = sourceSpan(node, this.#base);
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
      case "linkReference": // "[1]" is printed as it stands
        this.#writer.copy(source.start, source.end);
        break;
      case "footnoteReference":
        writeNoteMark(this.#writer, this.#source, source);
        break;
      case "strong":
      case "emphasis":
        this.#readEmphasis(node);
        break;
      default:
        if ("children" in node) this.read(node);
        break;
    }
  }

  #readEmphasis(node: Strong | Emphasis): void {
    const isAtStart = this.#writer.length === this.#emphasized;
    this.read(node);
    if (isAtStart) this.#emphasized = this.#writer.length;
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

/** The source of a node; undefined for one that remark has made anew. */
export function sourceSpan(node: Node, base: number): Span | undefined {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? undefined : span(start + base, end + base);
}
