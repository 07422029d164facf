/** The block of settings at the head of a manuscript (YAML): its title and its abstract are text of the article. */
import { type Span, sliceSpan, span } from "../../span.ts";
import type { Passage } from "../layout/passage.ts";
import { ProseWriter } from "../writer.ts";

const titleLine =
  /^title:[ \t]{1,8}(?:"([^"\n]{1,500})"|'([^'\n]{1,500})'|([^"'|>\s][^\n]{0,500}))[ \t\r]*$/m;
/** The key, and the lines under it, which are indented. */
const abstractLines =
  /^(abstract):[ \t]{0,8}[|>]?[+-]?[ \t\r]*\n((?:[ \t]{1,20}\S[^\n]*\n|[ \t]{0,20}\r?\n){1,400})/m;

/** Title, heading "abstract" and abstract, as far as they are there. */
export function readFrontMatter(source: string, range: Span): Passage[] {
  const block = sliceSpan(source, range);
  return [...readTitle(source, range.start, block), ...readAbstract(source, range.start, block)];
}

function readTitle(source: string, base: number, block: string): Passage[] {
  const match = titleLine.exec(block);
  const title = match?.[1] ?? match?.[2] ?? match?.[3];
  if (match === null || title === undefined) return [];
  const start = base + match.index + match[0].indexOf(title);
  return [toPassage(source, span(start, start + title.length), "heading")];
}

function readAbstract(source: string, base: number, block: string): Passage[] {
  const match = abstractLines.exec(block);
  const [whole = "", key = "", text = ""] = match ?? [];
  if (match === null || text.trim() === "") return [];
  const start = base + match.index;
  const end = start + whole.length;
  return [
    toPassage(source, span(start, start + key.length), "heading"),
    toPassage(source, span(end - text.length, end), "paragraph"),
  ];
}

function toPassage(source: string, { start, end }: Span, kind: "heading" | "paragraph"): Passage {
  const writer = new ProseWriter(source).copy(start, end);
  const depth = kind === "heading" ? 1 : 0;
  return { kind, depth, marker: "", prose: writer.build(), lines: writer.lines, isPictured: false };
}
