/** Documents of a few sentences for the tests: own texts, with bibliographic entries that are facts. */

import { findCitations } from "../../src/citation/citation.ts";
import { parseReferences } from "../../src/citation/reference.ts";
import type { Diagnostic } from "../../src/diagnostic.ts";
import type { Block, Citation, CitationStyle, Document, Reference, Sentence } from "../../src/model.ts";
import { type Prose, ProseBuilder, plainProse } from "../../src/prose.ts";
import { span } from "../../src/span.ts";

/** Sentence texts with `{…}` around each group that is to be found, and `^{…}^` around what is raised in the file. */
export interface Sample {
  readonly style: CitationStyle;
  readonly sentences: readonly string[];
  /** The numbers of each group, in order. */
  readonly numbers: readonly (readonly number[])[];
  /** Entries of the list; a number stands for so many without names. */
  readonly entries: readonly string[] | number;
}

export interface Found {
  readonly style: CitationStyle;
  readonly citations: readonly Citation[];
  readonly references: readonly Reference[];
  readonly diagnostics: readonly Diagnostic[];
}

/** `cells^1,2^` → prose in which "1,2" is raised; the braces of expectations are taken out. */
function readMarks(marked: string, start: number): { prose: Prose; expected: string[] } {
  const builder = new ProseBuilder();
  const expected: string[] = [];
  let at = start;
  let open: number | undefined;
  let raised: number | undefined;
  for (const char of marked) {
    if (char === "{") open = builder.length;
    else if (char === "}") {
      expected.push(builder.text.slice(open));
      open = undefined;
    } else if (char === "^") {
      if (raised === undefined) raised = builder.length;
      else {
        builder.raise(raised);
        raised = undefined;
      }
    } else {
      builder.verbatim(char, at);
      at += char.length;
    }
  }
  return { prose: builder.build(), expected };
}

export function makeDocument(blocks: readonly Block[], entries: readonly string[], source = ""): Document {
  return {
    name: "sample",
    path: "sample.md",
    format: "markdown",
    source,
    title: "",
    doi: "",
    pmid: "",
    year: "",
    blocks,
    entries: entries.map((text) => ({ label: undefined, prose: plainProse(text) })),
    diagnostics: [],
  };
}

export function makeBlock(prose: Prose, kind: Block["kind"] = "body"): Block {
  return { kind, section: "", prose };
}

/** One sentence for each block. */
export function makeSentences(blocks: readonly Block[]): Sentence[] {
  return blocks.map((block, index) => ({
    index,
    block,
    span: span(0, block.prose.text.length),
    text: block.prose.text,
  }));
}

/** `6` → six entries in no particular style, by authors that occur in no text. */
export function entriesOf(entries: readonly string[] | number): readonly string[] {
  if (typeof entries !== "number") return entries;
  return Array.from({ length: entries }, (_, i) => `Nemo Q: Entry ${i}. J ${i}: 1, 1999.`);
}

/** Runs the stage over the marked sentences; `expected` are the texts in braces. */
export function cite(
  sentences: readonly string[],
  entries: readonly string[] | number,
): Found & { readonly expected: readonly string[] } {
  const marked = sentences.map((text) => readMarks(text, 0));
  const blocks = marked.map(({ prose }) => makeBlock(prose));
  const document = makeDocument(blocks, entriesOf(entries));
  const { references } = parseReferences(document);
  const found = findCitations(document, makeSentences(blocks), references);
  return { ...found, references, expected: marked.flatMap(({ expected }) => expected) };
}

export function groupTexts({ citations }: Found): string[] {
  return citations.map(({ sentence, span: at }) => sentence.text.slice(at.start, at.end));
}
