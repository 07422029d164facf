import type { Prose } from "../../prose.ts";
import { sliceSpan, span } from "../../span.ts";
import { ProseWriter } from "../writer.ts";
import type { XmlElement, XmlText } from "./xml.ts";
import { readXmlEntity } from "./xml-entity.ts";

/** Writes a text node: as it stands, but for its character references. */
export function writeText(writer: ProseWriter, source: string, { span: range, isLiteral }: XmlText): void {
  let start = range.start;
  if (!isLiteral) {
    for (const { index } of sliceSpan(source, range).matchAll(/&/g)) {
      const at = range.start + index;
      const entity = readXmlEntity(source, at);
      if (entity === undefined) continue;
      writer.copy(start, at).replace(entity.text, span(at, at + entity.length));
      start = at + entity.length;
    }
  }
  writer.copy(start, range.end);
}

/** All text within the element, whatever its markup. */
function plainProseOf(source: string, element: XmlElement): Prose {
  const writer = new ProseWriter(source);
  writeAll(writer, source, element);
  return writer.build();
}

/** Writes all text within the element, whatever its markup. */
export function writeAll(writer: ProseWriter, source: string, element: XmlElement): void {
  for (const child of element.children) {
    if (child.kind === "text") writeText(writer, source, child);
    else writeAll(writer, source, child);
  }
}

/** The same as a string; "" for no element. */
export function textOf(source: string, element: XmlElement | undefined): string {
  return element === undefined ? "" : plainProseOf(source, element).text;
}
