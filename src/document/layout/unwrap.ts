/**
 * Some converters put an empty line after every line, so that each line of a column is a paragraph. They are known by
 * it: most paragraphs are as long as a line and end no sentence. Their lines are put together again.
 */
import { ProseBuilder, toSource } from "../../prose.ts";
import { span } from "../../span.ts";
import { captionLabelLength } from "./caption.ts";
import { endsSentence } from "./evidence.ts";
import { isFurniture } from "./furniture.ts";
import type { Passage } from "./passage.ts";
import { isKnownHeading } from "./section.ts";

/** In UTF-16 units: no line of a column is longer, and none that fills it is shorter. */
const longestLine = 140;
const shortestLine = 30;
/** Fewer lines, or fewer that fill the column, prove nothing. */
const fewestLines = 8;
const fewestFull = 5;
/** Of the paragraphs, the share that must be lines; of those, the share that must break off. */
const shareOfLines = 0.9;
const shareBrokenOff = 0.5;
/** A line that is shorter than this share of the column is the last of its paragraph. */
const fullLine = 0.75;

/** Paragraphs instead of lines, where each line was a paragraph; else the passages as they are. */
export function unwrap(passages: readonly Passage[]): readonly Passage[] {
  const width = columnWidth(passages);
  if (width === undefined) return passages;
  const unwrapped: Passage[] = [];
  let lines: Passage[] = [];
  for (const passage of passages) {
    const last = lines.at(-1);
    if (last !== undefined && !goesOn(last, passage, width)) {
      unwrapped.push(joinLines(lines));
      lines = [];
    }
    lines.push(passage);
  }
  if (lines.length > 0) unwrapped.push(joinLines(lines));
  return unwrapped;
}

/** Width of the column in UTF-16 units, or undefined when paragraphs are no lines. */
function columnWidth(passages: readonly Passage[]): number | undefined {
  const lengths = passages.filter(isParagraph).map(({ prose }) => prose.text.length);
  const short = lengths.filter((length) => length <= longestLine);
  if (short.length < fewestLines || short.length < shareOfLines * lengths.length) return undefined;
  const width = short.toSorted((a, b) => a - b)[Math.floor(short.length * 0.8)] ?? 0;
  if (width < shortestLine) return undefined;
  const full = passages.filter((p) => isParagraph(p) && p.prose.text.length >= fullLine * width);
  const brokenOff = full.filter(
    ({ prose }) => !endsSentence(prose.text) && /[\p{L}\d,)\]-]$/u.test(prose.text),
  );
  return brokenOff.length > shareBrokenOff * full.length && full.length >= fewestFull ? width : undefined;
}

function isParagraph({ kind, isPictured }: Passage): boolean {
  return kind === "paragraph" && !isPictured;
}

function goesOn(line: Passage, next: Passage, width: number): boolean {
  if (!isParagraph(line) && line.kind !== "item") return false;
  const { text } = next.prose;
  return (
    isParagraph(next) &&
    line.prose.text.length >= fullLine * width &&
    captionLabelLength(text) === 0 &&
    !isKnownHeading(text) &&
    !isFurniture(text) &&
    !isKnownHeading(line.prose.text)
  );
}

function joinLines(lines: readonly Passage[]): Passage {
  const [first, ...others] = lines;
  if (first === undefined) throw new RangeError("no paragraph of no lines");
  if (others.length === 0) return first;
  const builder = new ProseBuilder().attach(first.prose, span(0, 0));
  const starts = [...first.lines];
  for (const { prose } of others) {
    const start = toSource(prose, span(0, 1))[0]?.start ?? 0;
    builder.attach(prose, span(Math.max(0, start - 1), start));
    starts.push(builder.length - prose.text.length);
  }
  return { ...first, prose: builder.build(), lines: starts };
}
