import { expect, test } from "vitest";
import { compileDictionary } from "../../src/dictionary/dictionary.ts";
import { readPassage } from "../../src/mention/draft.ts";
import { findMirnas, usualSpecies } from "../../src/mention/mirna.ts";
import { lexicon } from "./lexicon.ts";
import { sentencesOf } from "./marked.ts";

/** "name < text" of each miRNA, "generic < text" of the generic forms. */
function found(text: string, species = "hsa"): string[] {
  return sentencesOf(text).flatMap((sentence) =>
    findMirnas(readPassage(lexicon, sentence), species).map(({ entity, pieces }) => {
      const written = pieces.map(({ start, end }) => text.slice(start, end)).join(" … ");
      return `${entity.type === "mirna" ? entity.name : "generic"} < ${written}`;
    }),
  );
}

test.each([
  ["hsa-mir-202-3p", ["hsa-miR-202-3p < hsa-mir-202-3p"]],
  ["miR-34a-5p", ["hsa-miR-34a-5p < miR-34a-5p"]],
  ["miRNA-106b-5p", ["hsa-miR-106b-5p < miRNA-106b-5p"]],
  ["microRNA-21", ["hsa-miR-21 < microRNA-21"]],
  ["miR - 21 and the miR - we", ["hsa-miR-21 < miR - 21", "generic < miR"]],
  ["miR21 and Mir-96", ["hsa-miR-21 < miR21", "hsa-miR-96 < Mir-96"]],
  ["let-7a, let7i and lin-4", ["hsa-let-7a < let-7a", "hsa-let-7i < let7i", "hsa-lin-4 < lin-4"]],
  ["the miR-17-92 cluster", ["hsa-miR-17-92 < miR-17-92"]],
  ["miR-17~92 and miR17-miR-92", ["hsa-miR-17-92 < miR-17~92", "hsa-miR-17-92 < miR17-miR-92"]],
  ["mmu-mir-183-96-182", ["mmu-miR-183-96-182 < mmu-mir-183-96-182"]],
  ["mmumir-96", ["mmu-miR-96 < mmumir-96"]],
  ["miR-200a/b/c", ["hsa-miR-200a < miR-200a", "hsa-miR-200b < miR … b", "hsa-miR-200c < miR … c"]],
  ["miR-221/222", ["hsa-miR-221/222 < miR-221/222"]],
  ["miR-21, -155 and -221", ["hsa-miR-21 < miR-21", "hsa-miR-155 < miR … -155", "hsa-miR-221 < miR … -221"]],
  ["miRNAs 17-5p and 20a", ["hsa-miR-17-5p < miRNAs 17-5p", "hsa-miR-20a < miRNAs … 20a"]],
  ["miR-21 and 221 in", ["hsa-miR-21 < miR-21", "hsa-miR-221 < miR … 221"]],
  ["miR-22*", ["hsa-miR-22* < miR-22*"]],
  ["ebv-miR-BART1-5p", ["ebv-miR-BART1-5p < ebv-miR-BART1-5p"]],
  ["microRNA (miRNA)-146a", ["hsa-miR-146a < microRNA (miRNA)-146a"]],
  ["the miR-200 family", ["hsa-miR-200 < miR-200 family"]],
  ["anti-miR-21", ["hsa-miR-21 < miR-21"]],
  ["miR-181-b", ["hsa-miR-181b < miR-181-b"]],
  ["miRNAs, microRNA and miRs", ["generic < miRNAs", "generic < microRNA", "generic < miRs"]],
  ["pri-miRNAs and primary miRNAs", ["generic < pri-miRNAs", "generic < primary miRNAs"]],
  ["miRNA-based, pre-miR-21", ["generic < miRNA", "hsa-mir-21 < miR-21"]],
  ["hsa-mir-21 and mir-96", ["hsa-mir-21 < hsa-mir-21", "hsa-miR-96 < mir-96"]],
  ["miR-26a2* and miR-16-2*", ["hsa-miR-26a-2* < miR-26a2*", "hsa-miR-16-2* < miR-16-2*"]],
  ["miR-199a-3p/5p", ["hsa-miR-199a-3p < miR-199a-3p", "hsa-miR-199a-5p < miR … 5p"]],
  ["miR-125a/b-5p", ["hsa-miR-125a < miR-125a", "hsa-miR-125b-5p < miR … b-5p"]],
  ["miR-200a, b and c", ["hsa-miR-200a < miR-200a", "hsa-miR-200b < miR … b", "hsa-miR-200c < miR … c"]],
  [
    "miR-29a, -29b-1, and -9",
    ["hsa-miR-29a < miR-29a", "hsa-miR-29b-1 < miR … -29b-1", "hsa-miR-9 < miR … -9"],
  ],
  ["miR-9/9*", ["hsa-miR-9 < miR-9", "hsa-miR-9* < miR … 9*"]],
  ["miR-181a-d", ["hsa-miR-181a-d < miR-181a-d"]],
  ["the miR-23a~27a~24-2 cluster", ["hsa-miR-23a-27a-24-2 < miR-23a~27a~24-2"]],
  ["oncomiR-1", ["hsa-miR-17-92 < oncomiR-1"]],
  ["EBV miR-BART7 and miR-K12-1", ["ebv-miR-BART7 < miR-BART7", "kshv-miR-K12-1 < miR-K12-1"]],
  ["antagomiR-10b and antimiR-21", ["hsa-miR-10b < miR-10b", "hsa-miR-21 < miR-21"]],
  ["primary miR-155", ["hsa-mir-155 < miR-155"]],
  ["miR-146a and a gene", ["hsa-miR-146a < miR-146a"]],
])("reads %s", (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  "let us go, let 7 days pass",
  "isomiRs",
  "admiRNA",
  "antagomirs",
  "quantimiR-21",
  "the mire",
  "MIR17HG",
  "miRNome",
  "lin-28",
  "outlet-7",
  "http://microrna.sanger.ac.uk",
])("leaves %s alone", (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  "miR-21 and 5 others",
  "miR-21, 24 h after",
  "miR-21 and 30% less",
  "miR-21 or 12 patients",
  "miR-21, 20.5",
])("does not take the quantity of %s for a miRNA", (text) => {
  expect(found(text)).toEqual(["hsa-miR-21 < miR-21"]);
});

test("a number after plural miRNAs is a quantity unless it is a list", () => {
  expect(found("Of these miRNAs 30 were up")).toEqual(["generic < miRNAs"]);
});

test("the usual species of a document is the one it writes, else human", () => {
  expect(usualSpecies(["mmu-miR-21 and mmu-let-7a"])).toBe("mmu");
  expect(usualSpecies(["cel-miR-67 served as control of miR-21"])).toBe("hsa");
  expect(found("miR-96", "mmu")).toEqual(["mmu-miR-96 < miR-96"]);
});

/** A dictionary of a few miRNAs at all levels. */
const levels = compileDictionary(
  [
    ["hsa-miR-21-5p", "MIMAT0000076", "hsa-miR-21"],
    ["hsa-mir-21", "MI0000077", ""],
    ["hsa-miR-181a-5p", "MIMAT0000256", "hsa-miR-181a"],
    ["hsa-miR-181a-3p", "MIMAT0000270", "hsa-miR-213"],
    ["hsa-miR-181b-5p", "MIMAT0000257", "hsa-miR-181b"],
    ["hsa-mir-181a-1", "MI0000289", ""],
    ["hsa-mir-181a-2", "MI0000269", ""],
  ].map(([name = "", id = "", synonym]) => ({
    entity: { type: "mirna", name, ids: [`miRBase:${id}`], dictionary: "mirna" },
    synonyms: synonym === "" || synonym === undefined ? [] : [synonym],
    exact: [],
    context: [],
    source: "",
    note: "",
  })),
);

test.each([
  ["miR-21", "mature", "MIMAT0000076"],
  ["miR-21-5p", "arm", "MIMAT0000076"],
  ["pre-miR-21", "precursor", "MI0000077"],
  ["hsa-mir-21", "precursor", "MI0000077"],
  ["pri-miR-181a", "precursor", "MI0000289 MI0000269"],
  ["miR-213", "mature", "MIMAT0000270"],
  ["miR-181", "family", "MIMAT0000256 MIMAT0000257"],
  ["the miR-181 family", "family", "MIMAT0000256 MIMAT0000257"],
  ["miR-181a-b", "family", "MIMAT0000256 MIMAT0000257"],
  ["miR-181a/181b", "cluster", "MIMAT0000256 MIMAT0000257"],
  ["the miR-21 cluster", "cluster", "MIMAT0000076"],
  ["miR-99999", "mature", ""],
  ["miR-99999-3p", "arm", ""],
])("%s is of the level %s", (text, level, ids) => {
  const [sentence] = sentencesOf(text);
  if (sentence === undefined) throw new RangeError("no sentence");
  const [draft] = findMirnas(readPassage(levels, sentence), "hsa");
  expect(draft?.entity.level).toBe(level);
  expect(draft?.entity.ids.join(" ").replaceAll("miRBase:", "")).toBe(ids);
});

test("identifiers are looked up under any name of the dictionary", () => {
  const [sentence] = sentencesOf("miR-34a");
  if (sentence === undefined) throw new RangeError("no sentence");
  const [draft] = findMirnas(readPassage(lexicon, sentence), "hsa");
  expect(draft?.entity).toEqual({
    type: "mirna",
    name: "hsa-miR-34a",
    ids: ["miRBase:MIMAT0000255"],
    dictionary: "mirna",
    level: "mature",
  });
});
