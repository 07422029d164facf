import { describe, expect, test } from "vitest";
import { cite, groupTexts } from "./sample.ts";

const entries = [
  "Bartel, D. P. (2004). MicroRNAs: genomics, biogenesis, mechanism, and function. Cell, 116(2), 281–297.",
  "De Iaco, A., Planet, E., Coluccio, A., & Trono, D. (2017). DUX-family transcription factors. Nature Genetics, 49(6), 941–945.",
  "Hanahan, D., & Weinberg, R. A. (2011). Hallmarks of cancer: the next generation. Cell, 144(5), 646–674.",
  "Nellåker, C., Keane, T. M., & Yalcin, B. (2012). The genomic landscape. Genome Biology, 13(6), R45.",
  "O'Geen, H., Frietze, S., & Farnham, P. J. (2010). Using ChIP-seq technology. Methods in Molecular Biology, 649, 437–455.",
  "Wolf, G., Greenberg, D., & Macfarlan, T. S. (2015a). Spotting the enemy within. Mobile DNA, 6, 17.",
  "Wolf, G., Yang, P., & Macfarlan, T. S. (2015b). The KRAB zinc finger protein ZFP809. Genes & Development, 29, 538–554.",
];

const cases: [name: string, sentence: string, numbers: number[][]][] = [
  ["a single work", "MicroRNAs are small {(Bartel, 2004)}.", [[1]]],
  ["several works", "They act widely {(Bartel 2004; Hanahan and Weinberg, 2011)}.", [[1, 3]]],
  ["letters of one year", "It is silenced {(Wolf et al., 2015b)} early {(Wolf et al., 2015a)}.", [[7], [6]]],
  ["two letters after one year", "It is silenced {(Wolf et al., 2015a,b)}.", [[6, 7]]],
  ["two years of the same names", "It is silenced {(Wolf et al., 2015a; 2015b)}.", [[6, 7]]],
  [
    "names with particles and accents",
    "Both hold {(De Iaco et al., 2017; Nellåker et al., 2012)}.",
    [[2, 4]],
  ],
  ["a name with an apostrophe", "Peaks were called {(O'Geen et al., 2010)}.", [[5]]],
  ["a narrative citation", "{Nellåker et al. (2012)} compared mice.", [[4]]],
  ["a narrative citation of two", "As {Hanahan and Weinberg (2011)} put it.", [[3]]],
  ["a narrative citation of one", "In {Bartel (2004)} this is reviewed.", [[1]]],
  ["figures in the same bracket", "It falls {(De Iaco et al., 2017; Figure 3A and Table S1)}.", [[2]]],
  ["introductory words", "It is known {(see for review Bartel, 2004)}.", [[1]]],
  ["letters read for digits", "They act {(Bartel 2Oo4)} as {Nellåker et al.（2o12）}found.", [[1], [4]]],
  ["lost blanks", "Mice differ {(Nellåker et al.2012;Wolf etal.2015a)}.", [[4, 6]]],
  ["names in square brackets", "They act widely {[Bartel, 2004]}.", [[1]]],
  ["a name with one letter wrong", "Mice differ {(Nelläkar et al., 2012)}.", [[4]]],
  ["names without brackets", "We followed {O'Geen et al., 2010} in this.", [[5]]],
];

const lookAlikes: [name: string, sentence: string][] = [
  ["years", "It was found in May 2004 and again (2011)."],
  ["products", "Cells took Lipofectamine 2000 (Thermo Fisher, 2010)."],
  ["identifiers", "We used RRID:AB_2012 (Sigma, Cat# F1804)."],
  ["quantities", "Of 2012 cells (Table 2011) few were left."],
];

describe("findCitations by author and year", () => {
  test.each(cases)("finds %s", (_, sentence, numbers) => {
    const found = cite([sentence], entries);
    expect(found.style).toBe("author-year");
    expect(groupTexts(found)).toEqual(found.expected);
    expect(found.citations.map((c) => c.numbers)).toEqual(numbers);
  });

  test.each(lookAlikes)("leaves %s alone", (_, sentence) => {
    const found = cite(["It is known {(Bartel, 2004)}.", sentence], entries);
    expect(groupTexts(found)).toEqual(found.expected);
  });

  test("marks the names of a narrative citation", () => {
    const [citation] = cite(["As {Hanahan and Weinberg (2011)} put it."], entries).citations;
    expect(citation?.authors).toEqual({ start: 3, end: 23 });
  });

  test("reports a work without entry", () => {
    const found = cite(["Some hold {(Bartel, 2004)}, others {(Unknown et al., 2004)} do not."], entries);
    expect(groupTexts(found)).toEqual(found.expected);
    expect(found.citations[1]).toMatchObject({ numbers: [], status: "unresolved" });
    expect(found.diagnostics.map((d) => d.code)).toContain("citation-without-reference");
  });
});
