/**
 * XML to a tree of elements with places. The one file that imports saxes. Text is not decoded here: a text node is
 * a range of the file, so that whoever writes prose knows where each unit comes from. Nothing is ever loaded or
 * expanded: a DTD is passed over, and an entity that it declares stays as it is written.
 *
 * All offsets are UTF-16 units of the file.
 */
import { SaxesParser, type SaxesTagPlain } from "saxes";
import { type Span, span } from "../../span.ts";
import type { ProblemLog } from "../problem-log.ts";
import { readXmlEntity } from "./xml-entity.ts";

export type XmlNode = XmlElement | XmlText;

export interface XmlElement {
  readonly kind: "element";
  /** Without its prefix: `mml:math` is "math". */
  readonly name: string;
  /** Values by name as written, prefix included. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Both tags included. */
  readonly span: Span;
  readonly children: readonly XmlNode[];
}

export interface XmlText {
  readonly kind: "text";
  readonly span: Span;
  /** True within CDATA, where `&` is an ampersand. */
  readonly isLiteral: boolean;
}

/** Elements within elements that are kept. Articles have some thirty; formulas may have twice as many. */
export const deepest = 300;

/**
 * Calls `onRecord` with each element of a given name as it ends; records do not stand within records. A file that is not
 * well-formed is read on as far as there is text: a closing tag without an opening one is passed over, and what is open
 * at the end is closed there.
 */
export function readXml(
  source: string,
  recordNames: ReadonlySet<string>,
  problems: ProblemLog,
  onRecord: (record: XmlElement) => void,
): void {
  const reader = new XmlReader(source, recordNames, problems, onRecord);
  reader.read();
}

interface OpenElement {
  readonly name: string;
  /** As written, prefix included: what the closing tag repeats. */
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  readonly children: XmlNode[];
}

class XmlReader {
  readonly #source: string;
  readonly #recordNames: ReadonlySet<string>;
  readonly #problems: ProblemLog;
  readonly #onRecord: (record: XmlElement) => void;
  readonly #parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  readonly #open: OpenElement[] = [];
  /** How many elements are open that are too deep to be kept. */
  #overflow = 0;
  /** How many of the open elements are records. */
  #records = 0;
  /** Where the last event ended. */
  #last = 0;
  #isEnd = false;
  #hasStrayAmpersand = false;

  constructor(
    source: string,
    recordNames: ReadonlySet<string>,
    problems: ProblemLog,
    onRecord: (record: XmlElement) => void,
  ) {
    this.#source = source;
    this.#recordNames = recordNames;
    this.#problems = problems;
    this.#onRecord = onRecord;
  }

  read(): void {
    this.#listen();
    this.#parser.write(this.#source.replaceAll(strayAmpersands, "+"));
    this.#onEnd();
  }

  #listen(): void {
    const skip = (): void => {
      this.#last = this.#parser.position;
    };
    /** Told before the last unit of `-->` is read. */
    const skipComment = (): void => {
      this.#last = this.#parser.position + 1;
    };
    this.#parser.on("xmldecl", skip);
    this.#parser.on("doctype", skip);
    this.#parser.on("comment", skipComment);
    this.#parser.on("processinginstruction", skip);
    this.#parser.on("text", () => this.#onText());
    this.#parser.on("cdata", () => this.#onCdata());
    this.#parser.on("opentag", (tag) => this.#onOpenTag(tag));
    this.#parser.on("closetag", () => this.#onCloseTag());
    this.#parser.on("error", ({ message }) => this.#onError(message));
  }

  /** Text is told when the `<` after it has been read. */
  #onText(): void {
    const end = this.#isEnd ? this.#source.length : this.#parser.position - 1;
    this.#addText(this.#last, end, false);
    this.#last = end;
  }

  #onCdata(): void {
    const end = this.#parser.position;
    this.#addText(this.#last + "<![CDATA[".length, end - "]]>".length, true);
    this.#last = end;
  }

  #addText(start: number, end: number, isLiteral: boolean): void {
    if (start >= end) return;
    this.#open.at(-1)?.children.push({ kind: "text", span: span(start, end), isLiteral });
    if (!isLiteral) this.#checkAmpersands(start, end);
  }

  /** Tells of the first stray ampersand only: who writes one writes all so. */
  #checkAmpersands(start: number, end: number): void {
    if (this.#hasStrayAmpersand) return;
    const [stray] = this.#source.slice(start, end).matchAll(strayAmpersands);
    if (stray === undefined) return;
    const at = start + stray.index;
    this.#problems.report("warning", "file-malformed", "XML: & stands for &amp;", span(at, at + 1));
    this.#hasStrayAmpersand = true;
  }

  #onOpenTag({ name: tag, attributes, isSelfClosing }: SaxesTagPlain): void {
    const start = this.#last;
    this.#last = this.#parser.position;
    if (this.#open.length >= deepest) {
      this.#tooDeep(start);
      if (!isSelfClosing) this.#overflow++;
      return;
    }
    const name = tag.slice(tag.lastIndexOf(":") + 1);
    this.#open.push({ name, tag, attributes, start, children: [] });
    if (this.#recordNames.has(name)) this.#records++;
    if (isSelfClosing) this.#close(this.#last);
  }

  #tooDeep(start: number): void {
    if (this.#overflow > 0) return;
    const message = `elements are nested deeper than ${deepest}; those within are read as plain text`;
    this.#problems.report("warning", "nesting-too-deep", message, span(start, this.#last));
  }

  /** Told for each element that a tag closes, so that all calls after the first for a tag are about others. */
  #onCloseTag(): void {
    const written = this.#source.slice(this.#last, this.#parser.position);
    this.#last = this.#parser.position;
    if (!written.startsWith("</")) return;
    if (this.#overflow > 0) this.#overflow--;
    else this.#closeNamed(written.slice(2, -1).trim());
  }

  #closeNamed(tag: string): void {
    const last = this.#open.at(-1)?.tag;
    if (last !== tag) {
      const expected = last === undefined ? "no element is open" : `</${last}> is expected`;
      this.#report(`</${tag}> stands where ${expected}`);
    }
    if (!this.#open.some((element) => element.tag === tag)) return;
    while (this.#open.at(-1)?.tag !== tag) this.#close(this.#last);
    this.#close(this.#last);
  }

  #close(end: number): void {
    const closed = this.#open.pop();
    if (closed === undefined) return;
    const { name, attributes, start, children } = closed;
    const element: XmlElement = { kind: "element", name, attributes, span: span(start, end), children };
    if (this.#recordNames.has(name)) this.#records--;
    if (this.#recordNames.has(name) && this.#records === 0) this.#onRecord(element);
    else if (this.#records > 0) this.#open.at(-1)?.children.push(element);
  }

  /** What saxes says of closing tags is said of each element that it closes; it is told here once for each tag. */
  #onError(message: string): void {
    if (message.startsWith("unmatched closing tag")) this.#onCloseTag();
    else if (message === "undefined entity.") this.#onUndefinedEntity(this.#parser.position);
    else if (!this.#isEnd && !this.#isEcho(message)) this.#report(message.replace(/\.$/, ""));
  }

  /** After a closing tag that does not match saxes takes all elements for closed, and goes on about that. */
  #isEcho(message: string): boolean {
    return (
      message === "unexpected close tag." ||
      message.includes("only one root") ||
      (message.includes("outside of root") && this.#open.length > 0)
    );
  }

  /** A file that breaks off leaves all that is open unclosed; that is one problem. */
  #onEnd(): void {
    this.#isEnd = true;
    const last = this.#open.at(-1);
    if (last !== undefined) this.#report(`the file ends within <${last.tag}>`);
    this.#parser.close();
    while (this.#open.length > 0) this.#close(this.#source.length);
  }

  /** At the last unit that was read. */
  #report(message: string): void {
    const end = Math.max(1, Math.min(this.#parser.position, this.#source.length));
    this.#problems.report("warning", "file-malformed", `XML: ${message}`, span(end - 1, end));
  }

  #onUndefinedEntity(end: number): void {
    const start = this.#source.lastIndexOf("&", end - 1);
    if (start < 0 || readXmlEntity(this.#source, start) !== undefined) return;
    const message = `${this.#source.slice(start, end)} is not a known character; it is left as it is`;
    this.#problems.report("warning", "entity-undefined", message, span(start, end));
  }
}

/**
 * Ampersands that begin no reference: "R&D". saxes would read on to the next semicolon, over any tags, so that it is
 * given another character in their place; the text itself is read from the file.
 */
const strayAmpersands = /&(?!(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z_][\w.-]{0,60});)/g;

/** The child elements, of one name if given. */
export function childrenOf(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => child.kind === "element" && (name === undefined || child.name === name),
  );
}

export function childOf(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let found = element;
  for (const name of path) found = found === undefined ? undefined : childrenOf(found, name)[0];
  return found;
}

/** All elements of the names below, in the order of the text, those within each other not; `except` is not entered. */
export function* descendantsOf(
  element: XmlElement,
  names: ReadonlySet<string>,
  except: ReadonlySet<string> = new Set(),
): Generator<XmlElement> {
  for (const child of childrenOf(element)) {
    if (names.has(child.name)) yield child;
    else if (!except.has(child.name)) yield* descendantsOf(child, names, except);
  }
}
