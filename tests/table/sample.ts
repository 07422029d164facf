/** An annotation made by hand, with what makes rows difficult: characters beyond the basic plane, a sentence cut by a
 * page break, a discontinuous mention, a damaged citation. */
import type { Annotation, Block, Citation, Document, Entity, Mention, Reference } from "../../src/model.ts";
import { type Prose, ProseBuilder, plainProse } from "../../src/prose.ts";
import { type Span, span } from "../../src/span.ts";

export const source = [
  "# 𝛼𝛽 review",
  "Exosomes from gastric and breast cancer",
  "Figure 1. A 𝛾 picture.",
  "cells carry miR-21 (1,7).",
  "## References",
  "1. Doe J. On exosomes. J Test. 2001;1:2-3.",
].join("\r\n\r\n");

/** Where a text stands in the source. */
export function locate(text: string, within = source): Span {
  const start = within.indexOf(text);
  if (start < 0) throw new RangeError(`no "${text}"`);
  return span(start, start + text.length);
}

function proseAt(text: string): Prose {
  return plainProse(text, locate(text).start);
}

const prose = new ProseBuilder()
  .append(proseAt("Exosomes from gastric and breast cancer"), "")
  .append(proseAt("cells carry miR-21 (1,7)."), " ")
  .build();
const block: Block = { kind: "body", section: "Review", prose };
const sentence = { index: 0, block, span: span(0, prose.text.length), text: prose.text };
const inSentence = (text: string) => locate(text, sentence.text);

function entity(type: string, name: string, ids: readonly string[], dictionary = type): Entity {
  return { type, name, ids, dictionary };
}

const exosome: Mention = {
  sentence,
  entity: entity("vesicle", "exosome", ["GO:0070062"]),
  pieces: [inSentence("Exosomes")],
  method: "variant",
  reason: "synonym, plural",
};
const gastric: Mention = {
  sentence,
  entity: entity("cancer_cell", "gastric cancer cell", []),
  pieces: [inSentence("gastric"), inSentence("cancer cells")],
  method: "coordination",
  reason: "name without a part that its list shares",
};
const breast: Mention = {
  sentence,
  entity: entity("cancer_cell", "breast cancer cell", []),
  pieces: [inSentence("breast cancer cells")],
  method: "name",
  reason: "preferred name",
};
const breastCancer: Mention = {
  sentence,
  entity: entity("cancer", "breast cancer", ["DOID:1612"]),
  pieces: [inSentence("breast cancer")],
  method: "name",
  reason: "preferred name",
};
const mirna: Mention = {
  sentence,
  entity: entity("mirna", "hsa-miR-21", ["miRBase:MI0000077", "miRBase:MIMAT0000076"], ""),
  pieces: [inSentence("miR-21")],
  method: "grammar",
  reason: "cells of a cancer",
};
const citation: Citation = {
  sentence,
  span: inSentence("(1,7)"),
  numbers: [1, 7],
  status: "partial",
  authors: undefined,
};
const reference: Reference = {
  number: 1,
  authors: ["Doe J"],
  firstAuthor: "Doe J",
  year: "2001",
  title: "On exosomes",
  journal: "J Test",
  volume: "1",
  pages: "2-3",
  doi: "",
  pmid: "",
  prose: proseAt("1. Doe J. On exosomes. J Test. 2001;1:2-3."),
};
const secretes = {
  sentence,
  predicate: "secretes",
  subject: gastric,
  object: exosome,
  trigger: inSentence("from"),
  negated: false,
  certainty: "asserted",
  coreference: false,
  citations: [],
  scope: "none",
  rule: "noun-from",
  path: "adjacent",
  confidence: 0.9,
  carried: [],
  qualifiers: [],
} as const;
const contains = {
  ...secretes,
  predicate: "contains",
  subject: exosome,
  object: mirna,
  trigger: inSentence("carry"),
  citations: [1, 7],
  scope: "sentence",
  rule: "active",
  path: "direct",
  confidence: 0.875,
  carried: [],
  qualifiers: [],
} as const;

const document: Document = {
  name: "a;b/𝛼",
  path: "a;b/𝛼.md",
  format: "markdown",
  source,
  title: "𝛼𝛽 review",
  doi: "",
  pmid: "",
  year: "",
  blocks: [block],
  entries: [],
  diagnostics: [],
};

export const annotation: Annotation = {
  document,
  citationStyle: "numeric-parenthesis",
  sentences: [sentence],
  citations: [citation],
  references: [reference],
  abbreviations: [
    {
      sentence,
      shortForm: "miR-21",
      longForm: "cells",
      shortSpan: inSentence("miR-21"),
      longSpan: inSentence("cells"),
    },
  ],
  mentions: [mirna, breastCancer, breast, gastric, exosome],
  relations: [contains, secretes],
  events: [
    {
      sentences: [sentence],
      sender: gastric,
      vesicle: exosome,
      cargo: [mirna],
      recipient: undefined,
      effects: [{ predicate: "regulates", mention: breast }],
      pathways: [],
      cancer: breastCancer,
      negated: false,
      certainty: "asserted",
      citations: [1, 7],
      relations: [contains],
    },
  ],
  diagnostics: [
    {
      path: document.path,
      severity: "warning",
      code: "citation-without-reference",
      message: "reference 7 is cited but the list ends at 1",
      place: { kind: "span", span: locate("(1,7)") },
    },
  ],
};
