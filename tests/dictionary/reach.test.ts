import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileDictionary } from "../../src/dictionary/dictionary.ts";
import type { DictionaryEntry } from "../../src/dictionary/entry.ts";
import { parseDictionary } from "../../src/dictionary/parse.ts";
import { reachOf } from "../../src/dictionary/reach.ts";
import { annotate } from "../../src/pipeline.ts";
import { toRows } from "../../src/table/rows.ts";
import { lexicon } from "../relation/lexicon.ts";

function entries(type: string, ...rows: readonly string[]): DictionaryEntry[] {
  const text = ["name,id,synonyms,exact,context", ...rows].join("\n");
  return [...parseDictionary({ path: `${type}.csv`, type, text }).entries];
}

const base = entries("protein", "plexin,X:1,", "IL6,X:2,IL-6", "zorbin receptor,X:3,");

/** Whether adding a row may touch a text; taking it away must say the same. */
function touches(row: string, text: string, type = "protein"): boolean {
  const more = [...base, ...entries(type, row)];
  const [added, removed] = [reachOf(base, more).mayTouch(text), reachOf(more, base).mayTouch(text)];
  expect(removed).toBe(added);
  return added;
}

describe("a row that is added", () => {
  test.each([
    ["its name", "tumour bleb,X:9,", "A tumour bleb.", true],
    ["a synonym", "bleb,X:9,small pouch", "A small pouch.", true],
    ["another spelling", "tumour bleb,X:9,", "Of tumor blebs.", true],
    ["a Greek letter", "TGF-beta,X:9,", "The TGFβ rises.", true],
    ["Latin letters for Greek ones", "TGF-β,X:9,", "The TGFb rises.", true],
    ["letters glued before it", "VEGFR-1,X:9,", "The sVEGFR-1 rises.", true],
    ["a changed residue glued to it", "STAT3,X:9,", "The STAT3Y640F rises.", true],
    ["a level glued to it", "PDGFR,X:9,", "The PDGFRhigh cells.", true],
    ["digits misread as letters", "FOXQ1,X:9,", "The FOXQl rises.", true],
    ["hyphens left out", "multi-vesicular,X:9,", "It is multivesicular.", true],
    ["a list that lends a word", "gastric cancer,X:9,", "Gastric, ovarian and breast cancer.", true],
    ["only some of its words", "tumour bleb,X:9,", "A tumour.", false],
    ["a part of a word", "bleb,X:9,", "It is blebbing.", false],
    ["nothing of it", "bleb,X:9,", "Plexin and IL-6.", false],
  ])("reaches a text with %s: %s", (_what, row, text, expected) => expect(touches(row, text)).toBe(expected));

  test("of a miRNA or RNA reaches what grammar makes of parts", () => {
    expect(touches("hsa-miR-155,X:9,", "MiR-21 and -155.", "mirna")).toBe(true);
    expect(touches("lncRNA-BGL3,X:9,", "The lncRNABGL3 rises.", "rna")).toBe(true);
    expect(touches("hsa-miR-155,X:9,", "Plexin alone.", "mirna")).toBe(false);
  });
});

test("notes and sources touch nothing, a new order everything", () => {
  const [first, ...others] = base;
  if (first === undefined) throw new Error("no entries");
  expect(reachOf(base, [{ ...first, note: "new", source: "hand" }, ...others]).mayTouch("plexin IL6")).toBe(
    false,
  );
  expect(reachOf(base, [...others, first]).mayTouch("nothing")).toBe(true);
});

test("texts that a change does not touch give the same tables", () => {
  const rows = [
    ...["plexin,X:1,plex protein", "IL6,X:2,IL-6", "breast cancer,X:3,", "gastric cancer,X:4,", "CD8,X:5,"],
    ...[
      "T cell,X:6,T lymphocyte",
      "cell growth,X:7,,,growth",
      "hsa-miR-155,X:8,",
      "lncRNA-LET,X:9,",
      "AKT,X:10,PKB",
    ],
    ...[
      "signal pathway,X:11,",
      "antigen-presenting cell,X:12,",
      "APC,X:13,",
      "β-catenin,X:14,",
      "tumour,X:15,",
    ],
  ];
  const types = ["protein", "cancer", "cell_type", "process", "mirna", "rna", "pathway"];
  const row = fc.record({ type: fc.constantFrom(...types), text: fc.constantFrom(...rows) });
  const words = fc.constantFrom(
    ..."Plexin IL-6 gastric breast , and cancer cells CD8+ T lymphocytes growth of miR-21 -155 lncRNALET PKB AKT/PKB signaling pathways (APC) antigen-presenting APCs beta-catenin tumors inhibits secrete by β".split(
      " ",
    ),
  );
  const dictionary = fc
    .array(row, { maxLength: 8 })
    .map((all) => all.flatMap(({ type, text }) => entries(type, text)));
  fc.assert(
    fc.property(
      dictionary,
      dictionary,
      fc.array(words, { minLength: 3, maxLength: 14 }),
      (old, fresh, sentence) => {
        const text = `# T\n\n## Introduction\n\n${sentence.join(" ")}.\n`;
        const tables = (own: readonly DictionaryEntry[]) =>
          annotate({ name: "a", path: "a.md", text }, { dictionary: compileDictionary(own), lexicon }).map(
            (one) => toRows(one),
          );
        if (!reachOf(old, fresh).mayTouch(text)) expect(tables(fresh)).toEqual(tables(old));
      },
    ),
    { numRuns: 100 },
  );
});
