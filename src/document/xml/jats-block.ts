/** The blocks of a JATS article: what each element of its body is, and under which heading it stands. */
import type { Block, SentenceKind } from "../../model.ts";
import { sliceSpan } from "../../span.ts";
import { JatsProseWriter, type LinkedProse } from "./jats-prose.ts";
import { readCells } from "./jats-table.ts";
import { childOf, childrenOf, descendantsOf, type XmlElement, type XmlNode } from "./xml.ts";
import { textOf } from "./xml-writer.ts";

/** Not read: other articles, references, pictures, and what stands in the text for machines or editors. */
const ignored: ReadonlySet<string> = new Set([
  "alternatives",
  "alt-text",
  "attrib",
  "back",
  "code",
  "copyright-statement",
  "disp-formula",
  "disp-formula-group",
  "graphic",
  "kwd-group",
  "label",
  "long-desc",
  "math",
  "media",
  "object-id",
  "permissions",
  "preformat",
  "ref-list",
  "response",
  "sec-meta",
  "sub-article",
  "tex-math",
  "title",
]);
/** Stand in a paragraph and are no part of it: the sentence goes on after them. */
const floating: ReadonlySet<string> = new Set([
  "array",
  "boxed-text",
  "chem-struct-wrap",
  "fig",
  "fig-group",
  "fn",
  "supplementary-material",
  "table-wrap",
  "table-wrap-group",
]);
/** Stand between two paragraphs, although they are written within one. */
const splitting: ReadonlySet<string> = new Set([
  "def-list",
  "disp-quote",
  "list",
  "statement",
  "verse-group",
]);
/** Hold text themselves. */
const paragraphs: ReadonlySet<string> = new Set(["p", "term", "verse-line", "speech"]);

const tableNames: ReadonlySet<string> = new Set(["table", "array"]);
/** What a cell with a tick or a dash alone does not have. */
const saysSomething = /[\p{L}\p{N}]/u;

export class JatsReader {
  readonly #source: string;
  readonly blocks: Block[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  readTitle(title: XmlElement | undefined): void {
    if (title !== undefined) this.#add("title", "", title.children);
  }

  /** Pictures are no abstract; others, such as key points, are read like one. */
  readAbstract(abstract: XmlElement): void {
    if (abstract.attributes["abstract-type"] === "graphical") return;
    this.#readParts(abstract, "abstract", this.#headingOf(abstract) || "Abstract");
  }

  readBody(body: XmlElement): void {
    this.#readParts(body, "body", "");
  }

  #readParts(parent: XmlElement, kind: SentenceKind, section: string): void {
    for (const child of parent.children) {
      if (child.kind === "element") this.#readPart(child, kind, section);
      else this.#add(kind, section, [child]);
    }
  }

  #readPart(element: XmlElement, kind: SentenceKind, section: string): void {
    const { name } = element;
    if (ignored.has(name)) return;
    if (name === "sec" || name === "app") this.#readParts(element, kind, this.#headingOf(element) || section);
    else if (name === "fig" || name === "supplementary-material") this.#readFigure(element, section);
    else if (name === "table-wrap") this.#readTable(element, section);
    else if (name === "table" || name === "array")
      this.#readCells({ ...element, children: [element] }, section, "");
    else if (name === "caption") this.#readCaption(element, section);
    else if (name === "fn") this.#readNote(element, section);
    else if (paragraphs.has(name) || this.#hasText(element)) this.#readParagraph(element, kind, section);
    else this.#readParts(element, kind, section);
  }

  /** True for an element that holds text between others, whatever it is called. */
  #hasText({ children }: XmlElement): boolean {
    return children.some(({ kind, span }) => kind === "text" && sliceSpan(this.#source, span).trim() !== "");
  }

  /** A paragraph, cut where a list stands within it; figures and notes within it come after it. */
  #readParagraph(paragraph: XmlElement, kind: SentenceKind, section: string): void {
    const floats: XmlElement[] = [];
    let run: XmlNode[] = [];
    const endRun = (): void => {
      this.#add(kind, section, run);
      run = [];
    };
    for (const child of paragraph.children) {
      if (child.kind === "element" && floating.has(child.name)) floats.push(child);
      else if (child.kind === "element" && splitting.has(child.name)) {
        endRun();
        this.#readPart(child, kind, section);
      } else {
        run.push(child);
        if (child.kind === "element") floats.push(...notesIn(child));
      }
    }
    endRun();
    for (const float of floats) this.#readPart(float, kind, section);
  }

  #readFigure(figure: XmlElement, section: string): void {
    const under = section || textOf(this.#source, childOf(figure, "label"));
    for (const child of childrenOf(figure)) {
      if (child.name === "caption" || child.name === "p") this.#readPart(child, "caption", under);
      else if (floating.has(child.name)) this.#readPart(child, "body", under);
    }
  }

  /** Each paragraph of a caption, and its title, is a block: a title is printed apart, without a full stop. */
  #readCaption(caption: XmlElement, section: string): void {
    for (const child of childrenOf(caption)) {
      if (child.name === "title") this.#add("caption", section, child.children);
      else this.#readPart(child, "caption", section);
    }
  }

  #readTable(table: XmlElement, section: string): void {
    const caption = childOf(table, "caption");
    const label = textOf(this.#source, childOf(table, "label"));
    const under = section || label;
    if (caption !== undefined) this.#readCaption(caption, under);
    const title = textOf(this.#source, childOf(caption, "title") ?? childOf(caption, "p"));
    this.#readCells(table, under, [label, title].filter((text) => text !== "").join(" "));
    for (const foot of childrenOf(table, "table-wrap-foot")) this.#readParts(foot, "footnote", under);
  }

  #readCells(parent: XmlElement, section: string, caption: string): void {
    for (const table of descendantsOf(parent, tableNames)) {
      for (const { content, context } of readCells(this.#source, table, caption)) {
        const block = toBlock("table", section, content);
        if (saysSomething.test(content.prose.text)) this.blocks.push({ ...block, cell: context });
      }
    }
  }

  #readNote(note: XmlElement, section: string): void {
    this.#readParts(note, "footnote", section);
  }

  #headingOf(element: XmlElement): string {
    const title = childOf(element, "title");
    if (title === undefined) return "";
    const { prose } = new JatsProseWriter(this.#source).write(title.children).build();
    return [textOf(this.#source, childOf(element, "label")), prose.text]
      .filter((text) => text !== "")
      .join(" ");
  }

  #add(kind: SentenceKind, section: string, nodes: readonly XmlNode[]): void {
    const content = new JatsProseWriter(this.#source).write(nodes).build();
    if (content.prose.text !== "") this.blocks.push(toBlock(kind, section, content));
  }
}

function toBlock(kind: SentenceKind, section: string, { prose, links }: LinkedProse): Block {
  return links.length === 0 ? { kind, section, prose } : { kind, section, prose, links };
}

/** Footnotes within inline markup: `<sup><fn>…</fn></sup>`. */
function notesIn(element: XmlElement): XmlElement[] {
  return childrenOf(element).flatMap((child) => (child.name === "fn" ? [child] : notesIn(child)));
}
