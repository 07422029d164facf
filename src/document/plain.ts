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

/** The paragraphs of a stretch of plain text. */
export function readPlain(source: string, range: Span): Passage[] {
  const passages: Passage[] = [];
  let lines: Span[] = [];
  const endParagraph = (): void => {
    const passage = toPassage(source, lines);
    if (passage !== undefined) passages.push(passage);
    lines = [];
  };
  for (const line of linesOf(source, range)) {
    if (isEmptyLine(source, line)) {
      endParagraph();
      continue;
    }
    if (line.end - line.start > longestColumn) endParagraph();
    lines.push(line);
    if (line.end - line.start > longestColumn) endParagraph();
  }
  endParagraph();
  return passages;
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
  const writer = new ProseWriter(source);
  for (const line of lines) writer.copy(line.start, line.end);
  const prose = writer.build();
  if (prose.text === "") return undefined;
  return { kind: "paragraph", depth: 0, marker: "", prose, lines: writer.lines, isPictured: false };
}
