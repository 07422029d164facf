import { expect, test } from "vitest";
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
  ["miRNA-based, pre-miR-21", ["generic < miRNA", "hsa-miR-21 < miR-21"]],
])("reads %s", (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  "let us go, let 7 days pass",
  "isomiRs",
  "admiRNA",
  "the mire",
  "MIR17HG",
  "miRNome",
  "lin-28",
  "outlet-7",
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

test("identifiers are looked up under any name of the dictionary", () => {
  const [sentence] = sentencesOf("miR-34a");
  if (sentence === undefined) throw new RangeError("no sentence");
  const [draft] = findMirnas(readPassage(lexicon, sentence), "hsa");
  expect(draft?.entity).toEqual({
    type: "mirna",
    name: "hsa-miR-34a",
    ids: ["miRBase:MIMAT0000255"],
    dictionary: "mirna",
  });
});
