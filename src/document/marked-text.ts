import { type Span, span } from "../span.ts";
import { readEntity } from "./entity.ts";
import type { ProseWriter } from "./writer.ts";

const special = /[\\&^\n]/g;
const punctuation = /^[!-/:-@[-`{-~]$/;
/** "cells^1,2^": how Pandoc sets superscripts. */
const raised = /\^([\d+−–,a-z*†‡-]{1,30})\^/iy;
/** What a quotation or an indented list puts before its second line. */
const linePrefix = /[ \t]*(?:>[ \t]?){0,20}[ \t]*/y;

/** Writes text between the marks of Markdown: escapes and character references are resolved. */
export function writeMarkedText(writer: ProseWriter, source: string, { start, end }: Span): void {
  let at = start;
  while (at < end) {
    special.lastIndex = at;
    const mark = Math.min(special.exec(source)?.index ?? end, end);
    writer.copy(at, mark);
    at = mark < end ? writeSpecial(writer, source, span(mark, end)) : end;
  }
}

/** Writes what starts at the range, and returns the offset after it. */
function writeSpecial(writer: ProseWriter, source: string, range: Span): number {
  switch (source.charAt(range.start)) {
    case "\\":
      return writeEscape(writer, source, range);
    case "&":
      return writeEntity(writer, source, range);
    case "^":
      return writeRaised(writer, source, range);
    default:
      return writeLineEnd(writer, source, range);
  }
}

function writeEscape(writer: ProseWriter, source: string, { start, end }: Span): number {
  if (start + 1 < end && punctuation.test(source.charAt(start + 1))) {
    writer.replace(source.charAt(start + 1), span(start, start + 2));
    return start + 2;
  }
  writer.copy(start, start + 1);
  return start + 1;
}

function writeEntity(writer: ProseWriter, source: string, { start, end }: Span): number {
  const entity = readEntity(source, start);
  if (entity === undefined || start + entity.length > end) {
    writer.copy(start, start + 1);
    return start + 1;
  }
  writer.replace(entity.text, span(start, start + entity.length));
  return start + entity.length;
}

function writeRaised(writer: ProseWriter, source: string, { start, end }: Span): number {
  raised.lastIndex = start;
  const match = raised.exec(source);
  if (match === null || start + match[0].length > end) {
    writer.copy(start, start + 1);
    return start + 1;
  }
  const after = start + match[0].length;
  const at = writer.flush().length;
  writer
    .copy(start + 1, after - 1)
    .raise(at)
    .wrap(at, span(start, after));
  return after;
}

function writeLineEnd(writer: ProseWriter, source: string, { start, end }: Span): number {
  linePrefix.lastIndex = start + 1;
  const length = linePrefix.exec(source)?.[0].length ?? 0;
  const after = Math.min(start + 1 + length, end);
  writer.breakLine(span(start, after));
  return after;
}
