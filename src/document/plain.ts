/** Plain text: paragraphs between empty lines. */
import { type Span, span } from "../span.ts";
import type { Adapter } from "./adapter.ts";
import { composeDocument } from "./layout/compose.ts";
import type { Passage } from "./layout/passage.ts";
import { ProseWriter } from "./writer.ts";

/** A line that is longer is a paragraph of its own, and not one line of a paragraph set in a narrow column. */
const longestColumn = 240;
/** A line on fewer pages is no running head. */
const fewestPages = 3;
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
  const edges = findPageEdges(source, range);
  for (const line of linesOf(source, range)) {
    const isAlone = line.end - line.start > longestColumn || edges.has(line.start);
    const isFirst = isPageStart(source, line) || bulletLength(source, line) > 0;
    if (isAlone || isFirst || isEmptyLine(source, line)) endParagraph();
    lines.push(line);
    if (isAlone) endParagraph();
  }
  endParagraph();
  return passages;
}

function isPageStart(source: string, { start }: Span): boolean {
  return source.charAt(start) === "\f";
}

/** Lines at the top and at the foot of a page that may be a running head or foot. */
const edgeLines = 2;

/** Starts of the lines at the edges of pages, as form feeds part them, that are there on several pages. */
function findPageEdges(source: string, range: Span): Set<number> {
  const startsByKey = new Map<string, number[]>();
  for (const page of pagesOf(source, range)) {
    for (const start of new Set(
      [...page.slice(0, edgeLines), ...page.slice(-edgeLines)].map((l) => l.start),
    )) {
      const key = letters(
        source
          .slice(start, start + longestColumn)
          .trimStart()
          .split("\n", 1)[0] ?? "",
      );
      const starts = startsByKey.get(key);
      if (starts === undefined) startsByKey.set(key, [start]);
      else starts.push(start);
    }
  }
  return new Set([...startsByKey.values()].filter((starts) => starts.length >= fewestPages).flat());
}

function letters(line: string): string {
  return line.replace(/[^\p{L}]/gu, "").toLowerCase();
}

/** The lines of each page, empty ones left out; no pages for a text without form feeds. */
function pagesOf(source: string, range: Span): Span[][] {
  const pages: Span[][] = [[]];
  for (const line of linesOf(source, range)) {
    if (isPageStart(source, line)) pages.push([]);
    if (!isEmptyLine(source, line)) pages.at(-1)?.push(line);
  }
  return pages.length > 1 ? pages : [];
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
