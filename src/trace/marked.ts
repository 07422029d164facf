/** Text with marks in it, for people to read: `[exosomes]object`. */
import type { Row } from "../table/table.ts";
import type { Mark } from "./row.ts";

/**
 * The readable text of a sentence with the marks that stand in it. Offsets of marks count in the file, where markup may
 * stand between the words; a mark is set at the occurrence of its text that is nearest to its place.
 */
export function markSentence(sentence: Row<"sentences">, marks: readonly Mark[]): string {
  const inside = marks.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const found = inside.flatMap(({ role, start, text }) => {
    const at = nearest(sentence.text, text, start - sentence.start);
    return at === undefined ? [] : [{ role, at, end: at + text.length }];
  });
  let marked = sentence.text;
  let free = marked.length;
  for (const { role, at, end } of found.sort((a, b) => b.at - a.at || a.end - b.end)) {
    if (end > free) continue; // one within the other would be hard to read
    marked = `${marked.slice(0, at)}[${marked.slice(at, end)}]${role}${marked.slice(end)}`;
    free = at;
  }
  return marked;
}

function nearest(text: string, part: string, place: number): number | undefined {
  let best: number | undefined;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
    if (best === undefined || Math.abs(at - place) < Math.abs(best - place)) best = at;
  return part === "" ? undefined : best;
}

/** A line of a file, from 1, and the part of it that belongs to a sentence. */
export interface SourceLine {
  readonly number: number;
  /** Column of the first character, from 1. */
  readonly column: number;
  readonly text: string;
}

/** The lines of a file at a range of it, in UTF-16 units; of each only what is within the range. */
export function linesAt(source: string, start: number, end: number): SourceLine[] {
  const before = source.slice(0, start).split("\n");
  const first = { number: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  return source
    .slice(start, end)
    .split("\n")
    .map((text, i) => ({
      number: first.number + i,
      column: i === 0 ? first.column : 1,
      text: text.replace(/\r$/u, ""),
    }));
}
