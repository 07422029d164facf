/** Prose of strings in JSON. */
import type { Prose } from "../../prose.ts";
import { type Span, sliceSpan, span } from "../../span.ts";
import { readEntity } from "../markdown/entity.ts";
import { readTag, type Tag, TagWriter } from "../markdown/html.ts";
import { ProseWriter } from "../writer.ts";
import { type JsonString, readEscape } from "./json-source.ts";

/** The text of the strings, one after the other. HTML within them is resolved: databases give `<i>` and `&lt;`. */
export function jsonProse(source: string, strings: readonly JsonString[]): Prose {
  const writer = new ProseWriter(source);
  for (const { span: range } of strings) {
    writer.blank(span(range.start - 1, range.start));
    writeString(writer, source, range);
  }
  return writer.build();
}

function writeString(writer: ProseWriter, source: string, range: Span): void {
  const tags = new TagWriter(writer);
  let start = range.start;
  for (const { 0: mark, index } of sliceSpan(source, range).matchAll(/[<&\\]/g)) {
    const at = range.start + index;
    if (at < start) continue;
    const tag = mark === "<" ? tagAt(source, at) : undefined;
    const text = mark === "<" ? undefined : textAt(source, at);
    const end = tag?.end ?? (text === undefined ? undefined : at + text.length);
    if (end === undefined || end > range.end) continue;
    writer.copy(start, at);
    if (tag !== undefined) tags.write(tag, span(at, end));
    if (text !== undefined) writer.replace(text.text, span(at, end));
    start = end;
  }
  writer.copy(start, range.end);
}

/** What is written with a backslash or as a character reference. */
function textAt(source: string, at: number): { readonly text: string; readonly length: number } | undefined {
  return source[at] === "\\" ? readEscape(source, at) : readEntity(source, at);
}

/** A closing tag may have its slash escaped: `<\/i>`. */
const escapedClose = /<\\\/([A-Za-z][A-Za-z\d]{0,15})\s{0,8}>/y;

function tagAt(source: string, at: number): Tag | undefined {
  escapedClose.lastIndex = at;
  const [written, name] = escapedClose.exec(source) ?? [];
  if (written === undefined) return readTag(source, at);
  const tag = readTag(`</${name}>`, 0);
  return tag === undefined ? undefined : { ...tag, end: at + written.length };
}
