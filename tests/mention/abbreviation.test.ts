import fc from "fast-check";
import { expect, test } from "vitest";
import { findAbbreviations } from "../../src/mention/abbreviation.ts";
import { sliceSpan } from "../../src/span.ts";
import { sentencesOf } from "./marked.ts";

function defined(text: string): string[] {
  return findAbbreviations(sentencesOf(text)).map(({ shortForm, longForm }) => `${shortForm} = ${longForm}`);
}

test.each([
  ["Cells of the tumor microenvironment (TME) act.", ["TME = tumor microenvironment"]],
  ["the antigen-presenting cells (APCs) act", ["APCs = antigen-presenting cells"]],
  ["Short RNAs called microRNAs (miRNAs/miRs) bind.", ["miRNAs = microRNAs", "miRs = microRNAs"]],
  ["APC (antigen-presenting cell) and others", ["APC = antigen-presenting cell"]],
  ["a dose of lipopolysaccharide (LPS) was given", ["LPS = lipopolysaccharide"]],
  ["transforming growth factor-β (TGF-β) rises", ["TGF-β = transforming growth factor-β"]],
  ["of epithelial-to-mesenchymal transition (EMT)", ["EMT = epithelial-to-mesenchymal transition"]],
  ["human telomerase reverse transcriptase (hTERT) mRNA", ["hTERT = human telomerase reverse transcriptase"]],
  ["the odds (body mass index (BMI) of 27)", ["BMI = body mass index"]],
  ["an odds ratio [OR] of 3", ["OR = odds ratio"]],
  ["growth factor,hepatocyte growth factor(HGF)", ["HGF = hepatocyte growth factor"]],
  ["glutathione peroxidase (EC 1.11.1.9; GPx)", ["GPx = glutathione peroxidase"]],
  ["1,2-diacylglycerol (DAG) forms", ["DAG = 1,2-diacylglycerol"]],
  ["extracellular vesicles (or EVs)", ["EVs = extracellular vesicles"]],
])("finds what %s defines", (text, expected) => {
  expect(defined(text)).toEqual(expected);
});

test.each([
  "The growth was slow (see text).",
  "Patients were young (n = 20) and cells (12) grew.",
  "Fibroblasts (CD8) and vesicles (Fig. 2) were seen.",
  "a protein (p < 0.05)",
  "CD8(+) cells",
  "unbalanced (brackets",
])("finds no definition in %s", (text) => {
  expect(defined(text)).toEqual([]);
});

test("spans slice to the forms, in any text", () => {
  const part = fc.constantFrom("(", ")", "[", " ", "TME", "tumor", "micro", "β", "-", "/", ",", "a", "CD8");
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      for (const one of findAbbreviations(sentencesOf(parts.join("")))) {
        expect(sliceSpan(one.sentence.text, one.shortSpan)).toBe(one.shortForm);
        expect(sliceSpan(one.sentence.text, one.longSpan)).toBe(one.longForm);
      }
    }),
  );
});
