import fc from "fast-check";
import { expect, test } from "vitest";
import { findAbbreviations } from "../../src/mention/abbreviation/abbreviation.ts";
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
  ["plasma epinephrine (E) rose and placebo (P, 5 mg) did not", ["E = epinephrine", "P = placebo"]],
  [
    "interferon gamma and tumor necrosis factor (IFN-γ and TNF, respectively) rise",
    ["IFN-γ = interferon gamma", "TNF = tumor necrosis factor"],
  ],
  [
    "growth factors (vascular endothelial growth factor, VEGF; EGF, epidermal growth factor) act",
    ["VEGF = vascular endothelial growth factor", "EGF = epidermal growth factor"],
  ],
  ["epithelial-mesenchymal transition, abbreviated as EMT, is", ["EMT = epithelial-mesenchymal transition"]],
  ["extracellular vesicles, hereafter EVs, carry", ["EVs = extracellular vesicles"]],
  ["reactive oxygen species, or ROS, rise", ["ROS = reactive oxygen species"]],
  ["the microRNA-21 (miR-21) rises", ["miR-21 = microRNA-21"]],
  ["a change of miRNA expression (miR-21) shows", []],
  ["changed miRNA expression (e.g., miRE) shows", []],
  ["CSC = cancer stem cell.", ["CSC = cancer stem cell"]],
  [
    "AML, acute myeloid leukemia; CML, chronic myeloid leukemia.",
    ["AML = acute myeloid leukemia", "CML = chronic myeloid leukemia"],
  ],
  ["Abbreviations: HCC, hepatocellular carcinoma.", ["HCC = hepatocellular carcinoma"]],
  ["two-dimensional (2D) and three-dimensional (3D)", ["2D = two-dimensional", "3D = three-dimensional"]],
  ["of the retinoblastoma (Rb1) gene", ["Rb1 = retinoblastoma"]],
  ["phosphorylated c-Jun NH(2)-terminal kinase (JNK)", ["JNK = c-Jun NH(2)-terminal kinase"]],
  ["virus replication marker positive (VRM+) cells", ["VRM+ = virus replication marker positive"]],
  ['an "odds intensity equation" (OIE) holds', ["OIE = odds intensity equation"]],
  ["tumor-associated macrophages (TAMs) and (M2)", ["TAMs = tumor-associated macrophages"]],
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
  "We counted cells (C), colonies (D) and dishes (E).",
  "additional elements (Al, As, Ba) were",
  "the males (mL) and the conditions of the extracellular (Ca2+) calcium",
  "steps (ii) are injuries",
  "Finger arterial pressure was seen (Finapres).",
  "RAD51L1 (RAD51L2) genes",
  "a team, fair adjustments (trades)",
  "Mice got 20 mg/day, or KO, mice.",
  "CSC, cells that last.",
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
