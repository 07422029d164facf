/** Plain text: paragraphs between empty lines. */
import { type Span, span } from "../span.ts";
import type { Adapter } from "./adapter.ts";
import { composeDocument } from "./compose.ts";
import type { Passage } from "./passage.ts";
import { ProseWriter } from "./writer.ts";

/** A line that is longer is a paragraph of its own, and not one line of a paragraph set in a narrow column. */
const longestColumn = 240;
const byteOrderMark = "\u{feff}";

export const plainAdapter: Adapter = {
  format: "text",
  accepts: () => true,
  parse: (file) => [
    composeDocument(file, {
      format: "text",
      passages: readPlain(file.text, wholeText(file.text)),
      diagnostics: [],
    }),
  ],
};

/** The text without a byte order mark. */
export function wholeText(text: string): Span {
  return span(text.startsWith(byteOrderMark) ? 1 : 0, text.length);
}

/** The paragraphs and list items of a stretch of plain text. */
export function readPlain(source: string, range: Span): Passage[] {
  const passages: Passage[] = [];
  let lines: Span[] = [];
  const endParagraph = (): void => {
    const passage = toPassage(source, lines);
    if (passage !== undefined) passages.push(passage);
    lines = [];
  };
  for (const line of linesOf(source, range)) {
    const isLong = line.end - line.start > longestColumn;
    if (isLong || isEmptyLine(source, line) || bulletLength(source, line) > 0) endParagraph();
    lines.push(line);
    if (isLong) endParagraph();
  }
  endParagraph();
  return passages;
}

const bullet = /^\s{0,12}[-•‣▪*]\s{1,8}(?=\S)/;

function bulletLength(source: string, { start, end }: Span): number {
  return bullet.exec(source.slice(start, Math.min(start + 30, end)))?.[0].length ?? 0;
}

function isEmptyLine(source: string, line: Span): boolean {
  return line.end - line.start <= longestColumn && source.slice(line.start, line.end).trim() === "";
}

function* linesOf(source: string, range: Span): Generator<Span> {
  let start = range.start;
  while (start < range.end) {
    const feed = source.indexOf("\n", start);
    const end = feed < 0 || feed >= range.end ? range.end : feed + 1;
    yield span(start, end);
    start = end;
  }
}

function toPassage(source: string, lines: readonly Span[]): Passage | undefined {
  const first = lines[0];
  if (first === undefined) return undefined;
  const skipped = bulletLength(source, first);
  const writer = new ProseWriter(source).copy(first.start + skipped, first.end);
  for (const line of lines.slice(1)) writer.copy(line.start, line.end);
  const prose = writer.build();
  if (prose.text === "") return undefined;
  const marker = source.slice(first.start, first.start + skipped).trim();
  const kind = marker === "" ? "paragraph" : "item";
  return { kind, depth: 0, marker, prose, lines: writer.lines, isPictured: false };
}
