/** Cells and cell lines that are named by grammar rather than by the dictionary. */
import { describe, expect, test } from "vitest";
import { findAbbreviations } from "../../src/mention/abbreviation/abbreviation.ts";
import { findMentions } from "../../src/mention/mention.ts";
import { lexicon } from "./lexicon.ts";
import { asExpected, readMarked, sentencesOf } from "./marked.ts";

function check(...marked: readonly string[]): void {
  const read = marked.map(readMarked);
  const sentences = sentencesOf(...read.map(({ text }) => text));
  const abbreviations = findAbbreviations(sentences);
  const mentions = findMentions({ sentences, citations: [], abbreviations, dictionary: lexicon });
  const found = read.map((_, i) => asExpected(mentions.filter(({ sentence }) => sentence.index === i)));
  expect(found).toEqual(read.map(({ expected }) => expected));
}

describe("cells of a lineage or tissue", () => {
  test.each([
    "{cell_type:Mesenchymal precursors} and {cell_type:neural progenitor cells} divide.",
    "{cell_type#1:mesodermal} and {cell_type:endodermal {#1:cells}}",
    "{cell_type:Hematopoietic multipotent progenitors} remain.",
    "{cell_type:liver cells} and a {cell_type:fibroblast feeder cell}",
    "{cell_type:macrophage precursors} and {cell_type:NK cell progenitors}",
    "{cell_type:macrophage-like cells}, and the {cell_type:macrophage}-like form of others",
    "{anatomy:liver} cell lines and {anatomy:liver} cell carcinoma",
    "the cells of the {anatomy:microenvironment}, not {anatomy:microenvironment} cells",
    "vascular cell adhesion molecule and the precursor of a drug",
    "{anatomy:liver} ({cell_line:MCF-7}) cells",
  ])("%s", (marked) => check(marked));
});

describe("lines that no dictionary has", () => {
  test.each([
    "{cell_line:MCF-7/DDP} and {cell_line:MCF-7/TamR}, but {cell_line:MCF-7}/WT and {cell_line:MCF-7}/{protein:HER2}",
    "{cell_line:SUM-149} cells and the cell line {cell_line:MGC80-3} grew.",
    "G2/M cells, P3 cells, 3D cells, Th17 cells and KO2-KO cells",
    "a G2-M cell cycle arrest, CA3 cells, CD62Llow cells and exFoxp3 cells",
    "{protein:CD133} cells",
    "IL-99-producing cells",
  ])("%s", (marked) => check(marked));
});

describe("markers", () => {
  test.each([
    "{cell_type:HCBP-1+ cells} but GFP+ cells, BrdU+ cells and Ki67+ cells",
    "the HCBP-1+ cell bodies",
  ])("%s", (marked) => check(marked));
});

describe("levels of markers", () => {
  test.each([
    "{cell_type:PD-1high CD8+ T cells} and {cell_type:CD4hiPD-1lo T cells}",
    "{cell_type:PD-1highCD8+ T cells}",
    "{protein:PD-1}high is not the Thigh",
  ])("%s", (marked) => check(marked));
});

describe("cells of a tumor whose cancer is said", () => {
  test.each([
    "{cell_type:{cancer:lung cancer}-associated fibroblasts} grow.",
    "{cell_type:{cancer:breast tumor}-associated macrophages} grow.",
    "{cancer:Lung cancer} and associated {cell_type:fibroblasts}",
    "{cancer_cell:{cancer:Breast Cancer} Cells} Divide",
  ])("%s", (marked) => check(marked));
});

describe("cells that a slash parts", () => {
  test.each([
    "{cell_type#1:T}/{cell_type:B {#1:cells}} rise.",
    "the T/F {cell_type:B cells} ratio",
    "{cell_type#1:macrophage} and {cell_type:fibroblast {#1:cells}}",
  ])("%s", (marked) => check(marked));
});

describe("short forms of cells", () => {
  test("a short form inside the name of a cell stands for the cell", () => {
    check(
      "Human {cell_type:stromal (hST) cells} were grown.",
      "{cell_type:hST cells} and {cell_type:hST} alone",
    );
  });

  test("a long form is about its head noun, however long it is", () => {
    check(
      "adult {cell_type:stromal cells} grown as spheres ({cell_type:aSCgs})",
      "All {cell_type:aSCgs} lived in {cell_type:aSCgs cells}.",
    );
  });

  test("a long form of a cell in a longer name stands for itself", () => {
    check(
      "{cell_type:Liver endothelial cells} ({cell_type:ECs}) and {cell_type:germinal center (GC) B cells} grew.",
      "{cell_type:ECs} lived in the {anatomy:GC}.",
    );
  });

  test("what a molecule is for a cell is no cell", () => {
    check("NF of {cell_type:T cells} (NFTC) and {cell_type:B-cell} derived (Bcd)", "NFTC and Bcd rose.");
  });

  test("a letter before the short form of vesicles says of what kind", () => {
    check(
      "hypoxic {cancer:melanoma}-derived {vesicle:exosomes} ({vesicle:H-MDEs})",
      "{vesicle:H-MDEs} rose.",
    );
  });

  test("a long form that only begins with a cell is none", () => {
    check("{cell_type:T cell} membrane gene (TCMG)", "TCMG rose.");
  });
});

test("nothing is tagged in a sequence of nucleotides", () => {
  check("The primer 5'-CAT ACG CAT-3' shows {protein:CAT}.");
});

describe("processes and who undergoes them", () => {
  test.each([
    "{process:Apoptotic cell death} and {cell_type:apoptotic cells}",
    "{cell_type:T cell} death is not said of {cell_type:T cells} alone.",
    "{cell_type:Endothelial cell} {process:migration}",
  ])("%s", (marked) => check(marked));
});
