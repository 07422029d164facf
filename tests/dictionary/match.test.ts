import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileDictionary, type Dictionary } from "../../src/dictionary/dictionary.ts";
import type { DictionaryEntry } from "../../src/dictionary/entry.ts";
import { matchNames, readText } from "../../src/dictionary/match.ts";
import { entries, entry, phrase } from "./arbitrary.ts";
import { naiveMatches, shown } from "./naive.ts";

function found(dictionary: Dictionary, text: string): string[] {
  return matchNames(dictionary, readText(dictionary, text), new Set()).map(({ span }) =>
    text.slice(span.start, span.end),
  );
}

/** What a dictionary of one name finds. */
function finds(name: string, text: string, more: Partial<DictionaryEntry> = {}): string[] {
  return found(compileDictionary([entry("t", name, more)]), text);
}

describe("spellings that are one name", () => {
  test.each([
    ["HSP70", "HSP70, HSP 70, HSP-70 and hsp70", ["HSP70", "HSP 70", "HSP-70", "hsp70"]],
    ["TGF-β", "TGF-β, TGFβ, TGF-beta, TGFbeta", ["TGF-β", "TGFβ", "TGF-beta", "TGFbeta"]],
    ["TGF-β", "TGF-ß, TGFß, TGF-b and TGFb, but TGF b and TGFB", ["TGF-ß", "TGFß", "TGF-b", "TGFb"]],
    ["IκBα", "IkBa, IkappaBalpha and IκBα", ["IkBa", "IkappaBalpha", "IκBα"]],
    ["β-catenin", "b-catenin, but no bcatenin", ["b-catenin"]],
    ["Aβ", "Ab", []],
    ["p56lck", "p56(lck) and p56lck", ["p56(lck)", "p56lck"]],
    ["VEGF165", "VEGF(165), VEGF165 and VEGF (165)", ["VEGF(165)", "VEGF165"]],
    ["TGF-β1", "TGF-beta(1)", ["TGF-beta(1)"]],
    ["interleukin", "an interleukin(s) list", ["interleukin"]],
    ["T-ALL", "T-ALL and TALL, but the tall T-cell", ["T-ALL", "TALL"]],
    ["GSK-3β", "GSK3beta and GSK-3β", ["GSK3beta", "GSK-3β"]],
    ["α-SMA", "α-SMA, alpha-SMA, alpha SMA", ["α-SMA", "alpha-SMA", "alpha SMA"]],
    [
      "multi-vesicular body",
      "multivesicular bodies, multi vesicular body",
      ["multivesicular bodies", "multi vesicular body"],
    ],
    [
      "cancer-associated fibroblast",
      "Cancer-Associated Fibroblasts, cancerassociated fibroblast",
      ["Cancer-Associated Fibroblasts", "cancerassociated fibroblast"],
    ],
    [
      "CD8+ T cell",
      "CD8+ T cells, CD8(+) T cell, CD8-positive T cells, CD8⁺ T cell",
      ["CD8+ T cells", "CD8(+) T cell", "CD8-positive T cells", "CD8⁺ T cell"],
    ],
    ["tumor", "tumour, tumors, TUMOURS, tumor's", ["tumour", "tumors", "TUMOURS", "tumor"]],
    ["leukemia", "leukaemia and leukaemias", ["leukaemia", "leukaemias"]],
    [
      "Hodgkin lymphoma",
      "Hodgkin's lymphoma and Hodgkin’s lymphomas",
      ["Hodgkin's lymphoma", "Hodgkin’s lymphomas"],
    ],
    [
      "JAK/STAT signaling",
      "JAK-STAT signalling, JAK/STAT signaling",
      ["JAK-STAT signalling", "JAK/STAT signaling"],
    ],
    ["metastasis", "metastases", ["metastases"]],
    ["immunization", "immunisations", ["immunisations"]],
    ["exosomes", "exosome", ["exosome"]],
  ])("%s in %s", (name, text, expected) => {
    expect(finds(name, text)).toEqual(expected);
  });
});

describe("capitals", () => {
  test.each([
    ["EGFR", "EGFR, Egfr and egfr", ["EGFR", "Egfr"]],
    ["CAF", "CAF, CAFs, cafs, CAFS", ["CAF", "CAFs"]],
    ["AID", "AIDS, AIDs", ["AIDs"]],
    ["MET", "we met MET and Met", ["MET", "Met"]],
    ["MET", "Met with success", []],
    ["HER2", "her2, HER 2; treated her 2", ["her2", "HER 2"]],
    ["mTOR", "mTOR, MTOR, mtor", ["mTOR", "MTOR"]],
    ["RALA", "RalA and Rala, but not ralA and rala", ["RalA", "Rala"]],
    ["SCAI", "SCAI, but not the enzyme ScaI", ["SCAI"]],
    ["CCL4", "CCL4, Ccl4, ccl4, but not the formula CCl4", ["CCL4", "Ccl4", "ccl4"]],
    ["EIF4E", "EIF4E and eIF4E", ["EIF4E", "eIF4E"]],
    ["ganglion", "ganglia and ganglions", ["ganglia", "ganglions"]],
    ["PGL3", "PGL3, PGL-3, pgl3, but not the plasmids pGL3 and pGL-3", ["PGL3", "PGL-3", "pgl3"]],
    ["mTOR", "MTOR and mTOR", ["MTOR", "mTOR"]],
    ["MARCH5", "on March 5, MARCH 5, March-5, march-5", ["MARCH 5", "March-5"]],
    ["Bcl-2", "bcl-2, BCL 2, bcl 2", ["bcl-2", "BCL 2", "bcl 2"]],
    ["ALL cell", "all cells and ALL cells", ["ALL cells"]],
    ["VEGFA", "vegfa", ["vegfa"]],
    ["p53", "P53", ["P53"]],
    ["C3", "C3 and c3", []],
    ["ERα", "ERα, ERalpha, ER-alpha, Eralpha and eralpha", ["ERα", "ERalpha", "ER-alpha", "Eralpha"]],
    ["IκBα", "IκBα, IkappaBalpha, IKBα, IKAPPABALPHA", ["IκBα", "IkappaBalpha", "IKAPPABALPHA"]],
  ])("of %s in %s", (name, text, expected) => {
    expect(finds(name, text)).toEqual(expected);
  });

  test("exact names match in their own spelling only", () => {
    expect(finds("ABL1", "ABL, Abl, ABLs, C3", { exact: ["ABL", "C3"] })).toEqual(["ABL", "C3"]);
  });
});

describe("words are whole", () => {
  test.each([
    ["IL-1", "IL-17 and IL-1β", []],
    ["Rab27", "Rab27A, Rab27", ["Rab27"]],
    ["interleukin", "interleukin-6, interleukins", ["interleukins"]],
    ["tumor", "antitumor, tumor-derived, tumor", ["tumor", "tumor"]],
    ["CD4", "CD4+CD25+", ["CD4"]],
    ["ERK1/2", "ERK1/2 and ERK12", ["ERK1/2"]],
  ])("%s in %s", (name, text, expected) => {
    expect(finds(name, text)).toEqual(expected);
  });
});

test("the longest name of a type wins, types do not disturb each other", () => {
  const dictionary = compileDictionary([
    entry("cancer", "lung cancer"),
    entry("cancer", "small cell lung cancer"),
    entry("cell", "cancer stem cell"),
  ]);
  expect(found(dictionary, "small cell lung cancer stem cells")).toEqual([
    "small cell lung cancer",
    "cancer stem cells",
  ]);
});

test("of two entries the one spelled as in the text wins, then the preferred name", () => {
  const dictionary = compileDictionary([
    entry("gene", "AAA1", { synonyms: ["P34"] }),
    entry("gene", "p34"),
    entry("gene", "P34"),
  ]);
  const names = (text: string) =>
    matchNames(dictionary, readText(dictionary, text), new Set()).map(
      ({ pattern }) => pattern.entry.entity.name,
    );
  expect(names("p34 P34")).toEqual(["p34", "P34"]);
});

test("finds what a naive matcher finds", () => {
  fc.assert(
    fc.property(entries, phrase(14), (list, text) => {
      const dictionary = compileDictionary(list);
      expect(shown(matchNames(dictionary, readText(dictionary, text), new Set()))).toEqual(
        naiveMatches(dictionary, text),
      );
    }),
    { numRuns: 500 },
  );
});

test("an unrelated entry never changes what is found", () => {
  fc.assert(
    fc.property(entries, phrase(14), fc.constantFrom("a", "b", "c"), (list, text, type) => {
      const before = compileDictionary(list);
      const after = compileDictionary([...list, entry(type, "quite unrelated thing")]);
      const matches = (dictionary: Dictionary) =>
        shown(matchNames(dictionary, readText(dictionary, text), new Set()));
      expect(matches(after)).toEqual(matches(before));
    }),
  );
});

test("every match lies in the text, and those of one type do not overlap", () => {
  fc.assert(
    fc.property(entries, fc.string({ unit: "grapheme" }), (list, text) => {
      const dictionary = compileDictionary(list);
      const ends = new Map<string, number>();
      for (const { pattern, span } of matchNames(dictionary, readText(dictionary, text), new Set())) {
        const { type } = pattern.entry.entity;
        expect(span.start).toBeGreaterThanOrEqual(ends.get(type) ?? 0);
        expect(span.end).toBeLessThanOrEqual(text.length);
        ends.set(type, span.end);
      }
    }),
  );
});
