/** Which of several meanings a name has: what a document says of it, cues beside it, and the order of the dictionary. */
import { describe, expect, test } from "vitest";
import { compileDictionary } from "../../src/dictionary/dictionary.ts";
import { parseDictionary } from "../../src/dictionary/parse.ts";
import { findAbbreviations } from "../../src/mention/abbreviation/abbreviation.ts";
import { hasCue } from "../../src/mention/cue.ts";
import { findMentions } from "../../src/mention/mention.ts";
import { span } from "../../src/span.ts";
import { sentencesOf } from "./marked.ts";

const files: Readonly<Record<string, string>> = {
  protein: `name,id,synonyms,exact,context
ACE,HGNC:2707,angiotensin-converting enzyme,,ACE
APC,HGNC:583,,,
CAT,HGNC:1516,catalase,,CAT
ESR,FPLX:ESR,estrogen receptor,,ER
SOD1,HGNC:11179,,,
EWSR1,HGNC:3508,,,
GPX1,HGNC:4553,,,
TAT,UniProt:P04608,,,TAT
CA2,HGNC:1373,,,CA2
ERK,FPLX:ERK,,,
MAPK1,HGNC:6871,,,
LMP1,UniProt:P03230,latent membrane protein 1,,
NF-κB,FPLX:NFkappaB,,,
PRMT,FPLX:PRMT,protein arginine methyltransferase,,
PRMT5,HGNC:10894,,,
VEGF,FPLX:VEGF,,,
VEGFA,HGNC:12680,,,
MRP2,HGNC:53,,,
ABCC9,HGNC:60,MRP2,,`,
  cell_type: `name,id,synonyms,exact,context
antigen-presenting cell,CL:0000145,,,
dendritic cell,CL:0000451,,,DC
macrophage,CL:0000235,,,
natural killer cell,CL:0000623,,,NK
hematopoietic stem cell,CL:0000037,,,HSC
hepatic stellate cell,CL:0000632,,,HSC`,
  cancer: `name,id,synonyms,exact,context
Ewing sarcoma,DOID:3369,,,`,
  vesicle: `name,id,synonyms,exact,context
extracellular vesicle,GO:1903561,,,EV
exosome,GO:0070062,,,`,
  drug: `name,id,synonyms,exact,context
desoxycorticosterone,none,,,DOC`,
  cell_line: `name,id,synonyms,exact,context
HEL,Cellosaurus:CVCL_0001,,,HEL`,
};

const dictionary = compileDictionary(
  Object.entries(files).flatMap(
    ([type, text]) => parseDictionary({ path: `${type}.csv`, type, text: `${text}\n` }).entries,
  ),
);

/** "text = id" of each mention, and why it counts. */
function mentionsOf(texts: readonly string[]): { read: string[]; reasons: string[] } {
  const sentences = sentencesOf(...texts);
  const abbreviations = findAbbreviations(sentences);
  const mentions = findMentions({ sentences, citations: [], abbreviations, dictionary });
  return {
    read: mentions.map(({ sentence, entity, pieces: [first] }) => {
      const written = sentence.text.slice(first?.start, first?.end);
      return `${written} = ${entity.ids[0] ?? entity.name}`;
    }),
    reasons: mentions.map(({ reason }) => reason),
  };
}

describe("a name that needs context", () => {
  test.each([
    ["with a cue after it", ["The CAT gene is here."], ["CAT = HGNC:1516"]],
    ["with a cue before it", ["Loss of CAT was seen."], ["CAT = HGNC:1516"]],
    [
      "with a cue elsewhere in the document",
      ["ACE inhibitors help.", "So ACE counts."],
      ["ACE = HGNC:2707", "ACE = HGNC:2707"],
    ],
    [
      "with another name elsewhere",
      ["Catalase acts.", "CAT rises."],
      ["Catalase = HGNC:1516", "CAT = HGNC:1516"],
    ],
    ["as a drug with a dose", ["They got 5 mg/kg DOC."], ["DOC = desoxycorticosterone"]],
    ["as a cell line with its cells", ["In HEL cells it rose."], ["HEL = Cellosaurus:CVCL_0001"]],
  ])("counts %s", (_, texts, expected) => {
    expect(mentionsOf(texts).read).toEqual(expected);
  });

  test.each([
    [["A CAT scan and CAT itself."]],
    [["The DOC gene, in HEL patients."]],
    [["CAT cells and ACE cells."]],
  ])("does not count without one: %s", (texts) => {
    expect(mentionsOf(texts).read).toEqual([]);
  });

  test.each([
    ["with one that needs none", "Fas needs SOD1 and CAT.", ["SOD1", "CAT"]],
    ["by a slash", "The SOD1/CAT ratio", ["SOD1", "CAT"]],
    ["of three without a conjunction", "GPX1, CAT, SOD1", ["GPX1", "CAT", "SOD1"]],
    ["but not at a comma alone", "By inhibiting SOD1, CAT scans fell.", ["SOD1"]],
    ["but not with another type", "SOD1 and HEL grew.", ["SOD1"]],
    ["nor as the end of a longer name", "SOD1 and M-TAT grew.", ["SOD1"]],
    ["nor an ion", "SOD1 and Ca2+ rose.", ["SOD1"]],
    ["two letters only with two others", "ER, SOD1 and GPX1; HER2", ["ER", "SOD1", "GPX1"]],
    ["not with one", "ER and SOD1", ["SOD1"]],
    ["unless they are counted", "DCs and macrophages", ["DCs", "macrophages"]],
    ["nor what two rows could mean", "HSCs and macrophages", ["macrophages"]],
  ])("counts in a list %s", (_, text, expected) => {
    expect(mentionsOf([text]).read.map((one) => one.replace(/ =.*/u, ""))).toEqual(expected);
  });

  test.each([
    ["in the plural", ["Dendritic cells act.", "DCs grow, and a DC."], ["DCs", "DC"]],
    ["in its very capitals", ["Dendritic cells act.", "Dc and dc and dcs"], []],
    ["behind a hyphen", ["Extracellular vesicles", "CAF-EVs"], ["EVs"]],
    ["with a cue of vesicles", ["Tumor-derived EVs grow.", "EV"], ["EVs", "EV"]],
    ["with a cue of cells", ["x", "DC maturation"], ["DC"]],
    ["of proteins by no cue", ["x", "ER expression"], []],
  ])("counts with two letters %s", (_, texts, expected) => {
    const found = mentionsOf(texts).read.map((one) => one.replace(/ =.*/u, ""));
    expect(found.filter((one) => one.length < 4)).toEqual(expected);
  });

  test.each([
    ["the name", ["Estrogen receptor (ER)-mediated effects", "ER binds."], "ER = FPLX:ESR"],
    ["the name and a class word", ["The catalase gene (CAT) acts.", "CAT rose."], "CAT = HGNC:1516"],
    ["the name without its class word", ["The catalase gene (CAT)"], "CAT = HGNC:1516"],
    [
      "the gene that is called after a cancer",
      ["The Ewing sarcoma (EWSR1) gene acts.", "EWSR1 binds."],
      "EWSR1 = HGNC:3508",
    ],
    [
      "no cell that a factor belongs to",
      ["Nuclear factor of dendritic cells (NFDC) acts.", "NFDC"],
      "dendritic cells = CL:0000451",
    ],
    [
      "not by a cell in a long form that follows",
      ["The DCIC (dendritic cell integration cluster) acts.", "DCIC"],
      "dendritic cell = CL:0000451",
    ],
    [
      "not for more than the name",
      ["The catalase of bacteria (CAT) acts.", "CAT rose."],
      "catalase = HGNC:1516",
    ],
  ])("is what a definition spells out: %s", (_, texts, expected) => {
    expect(mentionsOf(texts).read.at(-1)).toBe(expected);
  });

  test("tells what spoke for it", () => {
    expect(mentionsOf(["The CAT gene."]).reasons).toEqual([
      "preferred name, a word beside it in the document shows its kind",
    ]);
    expect(mentionsOf(["SOD1 and CAT"]).reasons.at(-1)).toBe(
      "preferred name, it stands in a list with names of its kind",
    );
  });
});

test.each([
  [
    "what the document defines beats the gene",
    ["Antigen-presenting cells (APCs) act.", "APC gene"],
    "APC = CL:0000145",
  ],
  [
    "a definition of something unknown silences the gene",
    ["Adaptive plasma clearance (APC) fell.", "APC rose."],
    undefined,
  ],
  ["an approved symbol comes before an alias", ["MRP2 acts."], "MRP2 = HGNC:53"],
  ["a family has its own identifier", ["ERK acts."], "ERK = FPLX:ERK"],
  ["and its member another", ["VEGFA acts."], "VEGFA = HGNC:12680"],
  ["a viral protein is not the human one", ["EBV LMP1 acts."], "LMP1 = UniProt:P03230"],
  ["a complex is no gene", ["NF-kappaB acts."], "NF-kappaB = FPLX:NFkappaB"],
  [
    "the number of a short form says which member is meant",
    ["The protein arginine methyltransferase (PRMT5) acts.", "PRMT5 binds."],
    "PRMT5 = HGNC:10894",
  ],
])("%s", (_, texts, expected) => {
  expect(mentionsOf(texts).read.at(-1)).toBe(expected);
});

test.each([
  ["MS patients", "protein", false],
  ["MS mRNA", "protein", true],
  ["MS mRNA", "vesicle", false],
  ["MS", "protein", false],
])("cue of %s for %s", (text, type, expected) => {
  expect(hasCue(text, span(0, 2), type)).toBe(expected);
});
