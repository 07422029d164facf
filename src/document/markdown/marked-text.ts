import { type Span, span } from "../../span.ts";
import type { ProseWriter } from "../writer.ts";
import { readEntity } from "./entity.ts";
import { writeFormula } from "./formula.ts";

const special = /[\\&^~[\n]/g;
const punctuation = /^[!-/:-@[-`{-~]$/;
/** "cells^1,2^": how Pandoc sets superscripts. */
const raised = /\^([\d+−–,a-z*†‡-]{1,30})\^/iy;
/** "H~2~O": how Pandoc sets subscripts. A tilde before a number, with a blank before, means "about". */
const lowered = /(?<=[\p{L}\d)])~([\p{L}\d+−–-]{1,12})~/uy;
/** "[^1]": the mark of a note. Its note may stand in another piece of the file. */
const noteMark = /\[\^([^\]\s^]{1,60})\]/y;
/** A formula between brackets that are escaped; "\\[8\\]" and "\\(a\\)" are brackets. */
const bracketed = /\\\(((?:[^\\\n]|\\[^()\n]){1,300})\\\)|\\\[((?:[^\\\n]|\\[^[\]\n]){1,300})\\\]/y;
const formulaMark = /[\^_]|\\[A-Za-z]{2}/;
/** "::: {#ref-doe .csl-entry}": a line that opens or closes a division in Pandoc's Markdown. */
const division = /:{3,9}[ \t]*(?:\{[^}\n]{0,200}\}|[\w-]{0,40})[ \t]*:{0,9}[ \t]*\r?(?=\n|$)/y;
/** What a quotation or an indented list puts before its second line. */
const linePrefix = /[ \t]*(?:>[ \t]?){0,20}[ \t]*/y;

/** Writes text between the marks of Markdown: escapes and character references are resolved. */
export function writeMarkedText(writer: ProseWriter, source: string, { start, end }: Span): void {
  let at = source.charAt(start - 1) === "\n" ? skipDivision(source, span(start, end)) : start;
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
    case "~":
      return writeLowered(writer, source, range);
    case "[":
      return writeBracket(writer, source, range);
    default:
      return writeLineEnd(writer, source, range);
  }
}

function writeEscape(writer: ProseWriter, source: string, { start, end }: Span): number {
  const formula = matchAt(bracketed, source, start);
  const inside = formula?.[1] ?? formula?.[2] ?? "";
  if (formula !== undefined && formulaMark.test(inside) && start + formula[0].length <= end) {
    const after = start + formula[0].length;
    writeFormula(writer, source, span(start, after), span(start + 2, after - 2));
    return after;
  }
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
  const match = matchAt(raised, source, start);
  if (match === undefined || start + match[0].length > end) return writeAsIs(writer, start);
  const after = start + match[0].length;
  const at = writer.flush().length;
  writer
    .copy(start + 1, after - 1)
    .raise(at)
    .wrap(at, span(start, after));
  return after;
}

function writeLowered(writer: ProseWriter, source: string, { start, end }: Span): number {
  const match = matchAt(lowered, source, start);
  if (match === undefined || start + match[0].length > end) return writeAsIs(writer, start);
  const after = start + match[0].length;
  const at = writer.length;
  writer.copy(start + 1, after - 1).wrap(at, span(start, after));
  return after;
}

function writeBracket(writer: ProseWriter, source: string, { start, end }: Span): number {
  const match = matchAt(noteMark, source, start);
  if (match === undefined || start + match[0].length > end) return writeAsIs(writer, start);
  writeNoteMark(writer, source, span(start, start + match[0].length));
  return start + match[0].length;
}

/** Writes "[^1]" as it is printed, a raised number. A mark that is a word stays as it stands. */
export function writeNoteMark(writer: ProseWriter, source: string, { start, end }: Span): void {
  if (!/^\[\^\d{1,4}\]$/.test(source.slice(start, end))) {
    writer.copy(start, end);
    return;
  }
  const at = writer.flush().length;
  writer
    .copy(start + 2, end - 1)
    .raise(at)
    .wrap(at, span(start, end));
}

function writeAsIs(writer: ProseWriter, start: number): number {
  writer.copy(start, start + 1);
  return start + 1;
}

/** Where text begins in a line. */
function skipDivision(source: string, { start, end }: Span): number {
  const length = matchAt(division, source, start)?.[0].length ?? 0;
  return Math.min(start + length, end);
}

/** True for a paragraph that is nothing but a formula between `\\[` and `\\]`. */
export function isDisplayFormula(paragraph: string): boolean {
  const text = paragraph.trim();
  return (
    text.startsWith("\\[") && text.indexOf("\\]") === text.length - 2 && formulaMark.test(text.slice(2, -2))
  );
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source) ?? undefined;
}

function writeLineEnd(writer: ProseWriter, source: string, { start, end }: Span): number {
  linePrefix.lastIndex = start + 1;
  const length = linePrefix.exec(source)?.[0].length ?? 0;
  const after = skipDivision(source, span(Math.min(start + 1 + length, end), end));
  writer.breakLine(span(start, after));
  return after;
}
