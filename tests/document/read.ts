import { parseDocuments } from "../../src/document/document.ts";
import type { Block, Document } from "../../src/model.ts";
import { toSource } from "../../src/prose.ts";
import { sliceSpan, span } from "../../src/span.ts";

/** Reads text as a file with the given extension. Throws an Error unless it is one document. */
export function read(text: string, extension = "md"): Document {
  const [document, ...others] = parseDocuments({ name: "sample", path: `sample.${extension}`, text });
  if (document === undefined || others.length > 0) throw new Error("not one document");
  return document;
}

/** The text of the blocks of the given kinds, or of all. */
export function texts({ blocks }: Document, ...kinds: readonly Block["kind"][]): string[] {
  return blocks
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .map(({ prose }) => prose.text);
}

/** The prose of a single paragraph of Markdown. */
export function proseOf(markdown: string): Block["prose"] {
  const [block] = read(markdown).blocks;
  if (block === undefined) throw new Error(`no block in ${markdown}`);
  return block.prose;
}

/** What stands in the source where the words stand in the prose; pieces are joined with " / ". */
export function sourceAt(source: string, prose: Block["prose"], words: string): string {
  const start = prose.text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in "${prose.text}"`);
  return toSource(prose, span(start, start + words.length))
    .map((range) => sliceSpan(source, range))
    .join(" / ");
}
