import { expect, test } from "vitest";
import { readPassage } from "../../src/mention/draft.ts";
import { findDrugCodes } from "../../src/mention/drug-code.ts";
import { lexicon } from "./lexicon.ts";
import { sentencesOf } from "./marked.ts";

function found(text: string): string[] {
  return sentencesOf(text).flatMap((sentence) =>
    findDrugCodes(readPassage(lexicon, sentence), []).map(({ entity, outer }) => {
      expect(text.slice(outer.start, outer.end)).toBe(entity.name);
      return entity.name;
    }),
  );
}

test.each([
  ["AZD9999 and GSK2119999A were given.", ["AZD9999", "GSK2119999A"]],
  ["Cells were treated with PF-04699999, TAK-999 or Ro 31-9999.", ["PF-04699999", "TAK-999", "Ro 31-9999"]],
  ["LY299999-treated cells", ["LY299999"]],
  ["the PI3K inhibitor NVP-XYZ999 (ICI 189,999, ICI 207 999)", ["NVP-XYZ999", "ICI 189,999", "ICI 207 999"]],
])("takes codes of %s for drugs", (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  "PF4 binds PD-1, and KU-812 and SU-DHL-4 are cell lines.",
  "The sequence is MK123456 (GSE12345, AF123456).",
  "CP was 12345 and SB of 1999",
  "The AG1234-56 clone and XAG1234",
  "ASP600125 and LY-6",
])("finds no drug in %s", (text) => {
  expect(found(text)).toEqual([]);
});

test("leaves a known name to its dictionary", () => {
  const [sentence] = sentencesOf("AZD9999 kills.");
  if (sentence === undefined) throw new Error("no sentence");
  const passage = readPassage(lexicon, sentence);
  expect(findDrugCodes(passage, findDrugCodes(passage, []))).toEqual([]);
});
