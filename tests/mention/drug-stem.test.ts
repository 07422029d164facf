import { expect, test } from "vitest";
import { readPassage } from "../../src/mention/draft.ts";
import { findDrugsByStem } from "../../src/mention/drug-stem.ts";
import { lexicon } from "./lexicon.ts";
import { sentencesOf } from "./marked.ts";

function found(text: string): string[] {
  return sentencesOf(text).flatMap((sentence) =>
    findDrugsByStem(readPassage(lexicon, sentence)).map(({ entity, outer }) => {
      expect(text.slice(outer.start, outer.end).toLowerCase()).toBe(entity.name);
      return `${entity.type} ${entity.name}`;
    }),
  );
}

test.each([
  ["Zelbotinib and nivolumab", ["drug zelbotinib", "drug nivolumab"]],
  ["a xenociclib-resistant line", ["drug xenociclib"]],
  ["Patients got oxaliplatin.", ["drug oxaliplatin"]],
  ["Zelbotamab vedotin and xenotamab", ["drug zelbotamab vedotin", "drug xenotamab"]],
  ["zelbomenib, xenosentan and torbaglutide", ["drug zelbomenib", "drug xenosentan", "drug torbaglutide"]],
])("takes words of %s for drugs", (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  "a mab and the MAB",
  "the concept of globulin, of cystatin and of somatostatin",
  "antirubicin antibodies",
  "A549-TAXEL cells",
  "platin and taxel",
  "a sequestrant, a precipitant and a crepitant rale",
])("finds no drug in %s", (text) => {
  expect(found(text)).toEqual([]);
});

test("leaves the words of the dictionary to it", () => {
  expect(found("docetaxel")).toEqual([]);
});
