/** Running text of JATS: inline elements are resolved, and citations are kept as links. */
import type { Link } from "../../model.ts";
import type { Prose } from "../../prose.ts";
import { type Span, span } from "../../span.ts";
import { ProseWriter } from "../writer.ts";
import type { XmlElement, XmlNode } from "./xml.ts";
import { writeText } from "./xml-writer.ts";

export interface LinkedProse {
  readonly prose: Prose;
  readonly links: readonly Link[];
}

/** Elements whose text is no part of the sentence: pictures, formulas in TeX beside the same in MathML, notes for editors. */
const silent: ReadonlySet<string> = new Set([
  "alt-text",
  "annotation",
  "annotation-xml",
  "fn",
  "graphic",
  "index-term",
  "inline-graphic",
  "inline-supplementary-material",
  "long-desc",
  "media",
  "milestone-end",
  "milestone-start",
  "object-id",
  "permissions",
  "private-char",
  "tex-math",
  "x-editor",
]);
/** Elements that part words although no blank is written: lines, paragraphs and items within a cell. */
const parting: ReadonlySet<string> = new Set([
  "break",
  "disp-formula",
  "hr",
  "label",
  "list",
  "list-item",
  "p",
  "sec",
  "title",
  "verse-line",
]);

export class JatsProseWriter {
  readonly #source: string;
  readonly #writer: ProseWriter;
  readonly #links: Link[] = [];

  constructor(source: string) {
    this.#source = source;
    this.#writer = new ProseWriter(source);
  }

  write(nodes: readonly XmlNode[]): this {
    for (const node of nodes) {
      if (node.kind === "text") writeText(this.#writer, this.#source, node);
      else if (!silent.has(node.name)) this.#writeElement(node);
    }
    return this;
  }

  build(): LinkedProse {
    return { prose: this.#writer.build(), links: this.#links };
  }

  #writeElement(element: XmlElement): void {
    if (element.name === "xref" && isCitation(element)) this.#writeLink(element);
    else if (element.name === "sup" || element.name === "sub") this.#writeShifted(element);
    else if (parting.has(element.name)) this.#writeParted(element);
    else this.write(element.children);
  }

  #writeShifted(element: XmlElement): void {
    const start = this.#writer.flush().length;
    this.write(element.children);
    if (element.name === "sup") this.#writer.raise(start);
    this.#writer.wrap(start, element.span);
  }

  #writeParted(element: XmlElement): void {
    const { start, end } = element.span;
    this.#writer.blank(span(start, start + 1));
    this.write(element.children);
    this.#writer.blank(span(end - 1, end));
  }

  #writeLink(element: XmlElement): void {
    const start = this.#writer.flush().length;
    this.write(element.children);
    this.#writer.wrap(start, element.span);
    this.#links.push({ span: this.#from(start), targets: targetsOf(element) });
  }

  #from(start: number): Span {
    return span(start, this.#writer.length);
  }
}

function isCitation({ attributes }: XmlElement): boolean {
  return /^bib/.test(attributes["ref-type"] ?? "") && targetsOf({ attributes }).length > 0;
}

/** A link may point to several entries: `rid="B5 B6 B7"`. */
function targetsOf({ attributes }: Pick<XmlElement, "attributes">): string[] {
  return (attributes.rid ?? "").split(/\s+/).filter((id) => id !== "");
}
