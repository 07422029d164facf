import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileDictionary } from "../../src/dictionary/dictionary.ts";
import { parseDictionary } from "../../src/dictionary/parse.ts";
import { findAbbreviations } from "../../src/mention/abbreviation/abbreviation.ts";
import { findMentions } from "../../src/mention/mention.ts";
import type { Citation, Mention } from "../../src/model.ts";
import { compareSpans, outerSpan } from "../../src/span.ts";
import { lexicon } from "./lexicon.ts";
import { asExpected, readMarked, sentencesOf } from "./marked.ts";

/** Mentions of a document of a few sentences. */
function tagged(...texts: readonly string[]): Mention[] {
  const sentences = sentencesOf(...texts);
  return findMentions({
    sentences,
    citations: [],
    abbreviations: findAbbreviations(sentences),
    dictionary: lexicon,
  });
}

function check(...marked: readonly string[]): void {
  const read = marked.map(readMarked);
  const mentions = tagged(...read.map(({ text }) => text));
  const found = read.map((_, i) => asExpected(mentions.filter(({ sentence }) => sentence.index === i)));
  expect(found).toEqual(read.map(({ expected }) => expected));
}

describe("cells of cancers", () => {
  test.each([
    "{cancer_cell:{cancer:Breast cancer} cells} were cultured.",
    "Two {cell_line:MCF-7} {cancer_cell:{cancer:breast cancer} cell lines} were used.",
    "{cancer_cell:{cancer:chronic lymphocytic leukemia} ({cancer:CLL}) cells} and other {cancer_cell:{cancer:CLL} cells} grew.",
    "Resistant {cancer_cell:{cancer:melanoma} cells} survive.",
    "In {cancer_cell#1:{cancer:ovarian cancer}} {drug:cisplatin}-resistant {#1:cells} this was seen.",
    "{cancer_cell:Tumor cells} spread.",
    "{cell_type:{cancer:glioblastoma} stem cells} divide.",
    "Many cells divide.",
  ])("%s", (marked) => check(marked));
});

describe("cells with a place, marker or state", () => {
  test.each([
    "{cell_type:bone marrow-derived macrophages} and {cell_type:bone marrow stromal cells}",
    "{cell_type:CD8+ T cells} and {cell_type:CD8(+) T cells} and {cell_type:CD4-positive T cells}",
    "{cell_type:M2-type macrophages} differ from {cell_type:M1 macrophages}.",
    "{cell_type:prostate CSCs} express {protein:CD133}.",
    "{protein:HER2}-negative {cell_type:fibroblasts} stay.",
    "{protein:CD8} expression in {cell_type:T cells}",
  ])("%s", (marked) => check(marked));

  test("marked cells are cancer cells in a document about cancer stem cells, else a cell type", () => {
    check("{cell_type:Cancer stem cells} are rare.", "Only {cancer_cell:CD133+ cells} grew.");
    check("Only {cell_type:CD133+ cells} grew.");
  });
});

describe("resistance", () => {
  test.each([
    "{process:{drug:docetaxel} resistance} rose.",
    "{process:resistance to {drug:bortezomib}} and {process:resistance to chemotherapy}",
    "{process:Resistance to neoadjuvant chemotherapy} is common.",
    "{drug:cisplatin}-resistant tissue",
    "the resistance of {cancer_cell:tumor cells} to heat",
    "{process:{drug:docetaxel} tolerance} and {process:tolerance to {drug:bortezomib}}",
    "the {process:tolerance} of {cancer_cell:tumor cells} to chemotherapeutic drugs",
    "the {process:tolerance} of {cancer_cell:tumor cells} to {drug:docetaxel}",
    "the tolerance of {cancer_cell:tumor cells} to heat",
  ])("%s", (marked) => check(marked));
});

describe("pathways, RNAs, places, antibodies", () => {
  test.each([
    "{pathway:AKT signaling} and the {pathway:EGFR pathway} act.",
    "the {pathway:PTEN-AKT pathway} and {pathway:canonical Wnt signaling}",
    "the {pathway:Wnt planar cell polarity (PCP) pathway}",
    "{pathway:STAT5-dependent signaling} but {protein:STAT5}-dependent expression",
    "{rna:{protein:hTERT} mRNA} and {rna:mRNA of {protein:PTEN}}",
    "{rna:PTEN-AS1} rises.",
    "the {pathway:EGFR/Wnt signaling} and {protein:EGFR} / {pathway:Wnt signaling}",
    "{rna:lncRNA-LET}, lncRNA {rna:HOTAIR}, {rna:LINC00152} and {rna:ciRS-122}",
    "{rna:circGSK3B}, {rna:circ-CCAC1}, {rna:circ-Foxo3}, {rna:lnc-ATB} and {rna:piR-823}, but lncRNAs and circRNAs",
    "{rna:RP11-838N2.4} and {rna:AC073352.1}, but not AC0.5 or 12.3",
    "the {anatomy:{cancer:breast cancer} microenvironment} and the {anatomy:microenvironment of the {anatomy:liver}}",
    "the {anatomy:{process:metastasis}-promoting microenvironment}",
    "{drug:anti-PD-1 antibody} and {drug:anti-HER2/neu} therapy",
    "{protein:ESCRT} complexes bind.",
    "{vesicle:MVB} vesicles and other {vesicle:vesicles}",
  ])("%s", (marked) => check(marked));
});

describe("processes and who undergoes them", () => {
  test.each([
    "{process:{cancer_generic:tumor} growth} but {cancer_generic:tumor} {process:metastasis}",
    "{cell_type:endothelial cell} {process:migration}",
    "{process:{cell_type:T cell} responses} and {process:{cell_type:macrophage} recruitment}",
    "{process:survival} of {cell_type:fibroblasts}",
    "{process:proliferation} and {process:survival}",
    "overall survival of patients",
    "{process:growth} of {cancer_generic:tumors}",
    "{process:survival} of IL-8-dependent {cell_type:fibroblasts}",
    "{process:growth} of {cell_line:MCF-7} cells",
    "{drug:Cisplatin} but cisplatin deprivation and cisplatin-ablation",
    "{protein:Rab27A}, 1:200, and {protein:Rab11}, 35 % of it",
    "{protein:MET} in {cell_type:fibroblasts}",
    "{anatomy:liver} and {anatomy:prostate tissue}",
    "{anatomy:{anatomy:Liver} vasculature} and {anatomy:{anatomy:liver} pre-metastatic niche}",
    "{process:{cell_type:macrophage} mobilization}",
    "{cell_type:Fibroblasts} enhance their {process:survival}",
    "Patients with {cell_type:fibroblasts} prolong their survival",
    "{process:activation} of {cell_type:macrophages}, and activation of {protein:EGFR}",
    "{process:activation} of naive {cell_type:T cells}",
    "{process:liver metastases} and {anatomy:microenvironment} {process:metastasis}",
    "{process:{cell_type:T cell} dysfunction}",
  ])("%s", (marked) => check(marked));
});

describe("words that mean something else beside others, in a document that uses them of cells too", () => {
  test.each([
    "Overall survival rose.",
    "Survival rates fell.",
    "{drug:Cisplatin} prolonged survival of mice.",
    "Survival of ten treated patients",
    "Disease-free survival and {process:survival}",
    "Growth factors and growth medium",
  ])("%s", (marked) => check("{process:Cell survival} and {process:{cancer_generic:tumor} growth}", marked));
});

describe("lists that leave out a part", () => {
  test.each([
    "{protein:fibronectin} and {protein:collagen I}",
    "{cancer#1:gastric}, {cancer#2:ovarian} and {cancer:breast {#1:{#2:cancer}}}",
    "{cancer_cell#1:{cancer:breast cancer}}, {cancer_cell#2:{cancer:lung cancer}} and {cancer_cell:{cancer:leukemia} {#1:{#2:cells}}}",
    "{protein:{protein#1:{protein#2:ESCRT}}-0}, {#1:-I} and {#2:-III}",
    "{protein:{protein#1:{protein#2:Rab}}11}, {#1:35} and {#2:27A}",
    "{cell_type#1:T}, {cell_type#2:B} and {cell_type:NK {#1:{#2:cells}}}",
    "{pathway#1:Wnt} or {pathway:Notch {#1:signaling}}",
    "{protein:EGFR} and 35 others",
    "{protein:protein kinase B}, a regulator of growth",
    "{protein:{protein#1:protein kinase} B} and {#1:A}",
  ])("%s", (marked) => check(marked));

  test("a list of cancers before stem cells gives the stem cells of each", () => {
    const found = asExpected(tagged("brain and skin cancer stem cells")).map(({ type, pieces }) => [
      type,
      ...pieces,
    ]);
    expect(found).toEqual([
      ["cancer", "0:brain", "15:cancer"],
      ["cancer", "10:skin cancer"],
      ["cell_type", "0:brain", "15:cancer stem cells"],
      ["cell_type", "10:skin cancer stem cells"],
    ]);
  });
});

describe("short forms", () => {
  test("a definition beats the dictionary throughout the document", () => {
    check("{protein:APC} is mutated.");
    check(
      "Loss of {cell_type:APCs} matters.",
      "{cell_type:Antigen-presenting cells} ({cell_type:APCs}) act, and each {cell_type:APC} counts.",
    );
  });

  test("a short form of something unknown is not tagged", () => {
    check("Adaptive plasma clearance (APC) fell, and APC stayed low.");
  });

  test("a long form within a longer name stands for all of it", () => {
    check(
      "{cell_type:stromal cells} of {anatomy:bone marrow}",
      "{cell_type:Bone marrow stromal cells} ({cell_type:SCs})",
    );
  });

  test("a kind of vesicle or cancer has a short form of its own", () => {
    const definition = "Food-derived {vesicle:exosomes} ({vesicle:FDEs}) act.";
    check("Each {vesicle:FDE} counts.", definition);
    check("Familial hereditary {cancer:gastric cancer} ({cancer:FHGC}) is rare.");
    check("Useful models of {cancer:gastric cancer} (UMGC) are rare.");
    check("Food-derived {vesicle:exosomes} (F-{vesicle:exosomes}) act.");
  });

  test("a long form that only the short form identifies is a mention", () => {
    check("{protein:programmed death protein 1} ({protein:PD-1})");
  });
});

describe("names that need context", () => {
  test("count when the document uses another name of the entity", () => {
    check("ALL was studied.");
    check("{protein:KMT2A} was studied.", "{protein:ALL} was fused.");
  });
});

describe("any text", () => {
  const part = fc.constantFrom(
    "breast",
    "cancer",
    "cells",
    "gastric",
    "and",
    ",",
    "EGFR",
    "signaling",
    "miR-21",
    "-155",
    "(",
    ")",
    "resistance to",
    "cisplatin",
    "of",
    "T",
    "B",
    "CD8",
    "+",
    "APC",
    "tumor",
    "growth",
    "ESCRT-0",
    "-I",
    "bone marrow",
  );
  const texts = fc.array(
    fc.array(part, { maxLength: 12 }).map((parts) => parts.join(" ")),
    { maxLength: 3 },
  );

  test("gives mentions in order, whose pieces lie in the sentence in order", () => {
    fc.assert(
      fc.property(texts, (list) => {
        for (const { sentence, pieces } of tagged(...list)) {
          let at = 0;
          for (const { start, end } of pieces) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(sentence.text.slice(start, end).trim()).toHaveLength(end - start);
            at = end;
          }
        }
      }),
    );
  });

  test("is tagged the same with an unrelated entry in the dictionary", () => {
    const more = parseDictionary({
      path: "x.csv",
      type: "x",
      text: "name,id\nquite unrelated thing,none",
    }).entries;
    const dictionary = compileDictionary([...more, ...lexicon.entries]);
    fc.assert(
      fc.property(texts, (list) => {
        const sentences = sentencesOf(...list);
        const input = { sentences, citations: [], abbreviations: findAbbreviations(sentences) };
        expect(findMentions({ ...input, dictionary })).toEqual(
          findMentions({ ...input, dictionary: lexicon }),
        );
      }),
    );
  });
});

test("of two names of one span the one that a person wrote stays", () => {
  const imported = parseDictionary({
    path: "process.csv",
    type: "process",
    vocabulary: "go",
    text: "name,id,synonyms\nreceptor binding,GO:1,EGF-R|PTEN\ncell growth,GO:2,tumor cell",
  }).entries;
  const dictionary = compileDictionary([...imported, ...lexicon.entries]);
  const sentences = sentencesOf("PTEN in a tumor cell shows cell growth.");
  const found = findMentions({ sentences, citations: [], abbreviations: [], dictionary });
  expect(found.map(({ entity }) => `${entity.dictionary}: ${entity.name}`)).toEqual([
    "protein: PTEN",
    "cancer_cell: tumor cell",
    "go/process: cell growth",
  ]);
});

test("capitals keep verbs and genes apart", () => {
  check(
    "We met; {protein:MET} and {protein:Met} did not.",
    "Met with others.",
    "{cancer:LUNG CANCER} in all",
  );
});

test("the cancer in the name of a virus is none", () => {
  check("The hepatitis B virus causes {disease:hepatitis B}.");
  check("The murine leukemia virus and leukemia viruses cause {cancer:leukemia}.");
});

test("the plasma membrane is neither plasma nor a plasma cell", () => {
  const parsed = [
    ["biofluid", "name,id\nplasma,UBERON:0001969\n"],
    ["cell_type", "name,id\nplasma cell,CL:0000786\n"],
    ["protein", "name,id\nplasma membrane calcium ATPase,none\n"],
  ].flatMap(([type = "", text = ""]) => parseDictionary({ path: `${type}.csv`, type, text }).entries);
  const dictionary = compileDictionary(parsed);
  const namesIn = (text: string) =>
    findMentions({ sentences: sentencesOf(text), citations: [], abbreviations: [], dictionary }).map(
      ({ entity }) => entity.name,
    );
  expect(namesIn("The plasma membrane, plasma-membrane rafts and plasma cell membranes.")).toEqual([]);
  expect(namesIn("The plasma membrane calcium ATPase")).toEqual(["plasma membrane calcium ATPase"]);
  expect(namesIn("Plasma cells have membranes, plasma does not.")).toEqual(["plasma cell", "plasma"]);
});

test("nothing is tagged in a citation", () => {
  const sentences = sentencesOf("Shown by Cancer et al (EGFR 3).");
  const [sentence] = sentences;
  if (sentence === undefined) throw new RangeError("no sentence");
  const citation: Citation = {
    sentence,
    span: { start: 22, end: 30 },
    numbers: [3],
    status: "resolved",
    authors: { start: 9, end: 21 },
  };
  expect(findMentions({ sentences, citations: [citation], abbreviations: [], dictionary: lexicon })).toEqual(
    [],
  );
});

test("a citation right behind a name is no index of it", () => {
  const sentences = sentencesOf("EGFR(2) and PTEN(1,2) act.");
  const [sentence] = sentences;
  if (sentence === undefined) throw new RangeError("no sentence");
  const entries = parseDictionary({
    path: "protein.csv",
    type: "protein",
    text: "name,id\nEGFR,HGNC:3236\nEGFR2,none\n",
  }).entries;
  const dictionary = compileDictionary(entries);
  const named = (citations: readonly Citation[]) =>
    findMentions({ sentences, citations, abbreviations: [], dictionary }).map(({ entity }) => entity.name);
  const citation: Citation = {
    sentence,
    span: { start: 4, end: 7 },
    numbers: [2],
    status: "resolved",
    authors: undefined,
  };
  expect(named([citation])).toEqual(["EGFR"]);
  expect(named([])).toEqual(["EGFR2"]);
});

test("mentions are ordered by sentence, outer span and type", () => {
  const mentions = tagged("{x} gastric, ovarian and breast cancer cells", "PTEN and EGFR");
  const places = mentions.map(({ sentence, pieces, entity }) => ({
    index: sentence.index,
    span: outerSpan(pieces),
    entity,
  }));
  const sorted = [...places].sort(
    (a, b) => a.index - b.index || compareSpans(a.span, b.span) || (a.entity.type < b.entity.type ? -1 : 1),
  );
  expect(places).toEqual(sorted);
});

test("identifiers come from the dictionary, methods say how", () => {
  const [mirna, cells] = tagged("miR-21 in stromal cells");
  expect(mirna).toMatchObject({
    entity: { type: "mirna", name: "hsa-miR-21", ids: ["miRBase:MIMAT0000076"] },
    method: "grammar",
  });
  expect(cells).toMatchObject({
    entity: { name: "stromal cell", dictionary: "cell_type" },
    method: "variant",
  });
});

test("domains that are called after a protein are none of it", () => {
  expect(tagged("The PTEN homology domain binds EGFR.").map(({ entity }) => entity.name)).toEqual(["EGFR"]);
});

test("an enterovirus is no vesicle", () => {
  const found = tagged(
    "An extracellular vesicle (EV) was seen.",
    "EV-A71 and EV-D68 met an EV and an EV-rich medium.",
  );
  expect(found.map(({ sentence, pieces }) => [sentence.index, pieces[0]?.start])).toEqual([
    [0, 3],
    [0, 26],
    [1, 25],
    [1, 35],
  ]);
});

test("an antibody is one mention with the poison that it carries", () => {
  check("Patients got {drug:zelbotamab deruxtecan}.");
});
