import { expect, test } from "vitest";
import { compileDictionary } from "../../src/dictionary/dictionary.ts";
import { readPassage } from "../../src/mention/draft.ts";
import { findMisread } from "../../src/mention/misread.ts";
import { entry } from "../dictionary/arbitrary.ts";
import { sentencesOf } from "./marked.ts";

const lexicon = compileDictionary(
  ["FOXQ1", "IL-10", "PD-L1", "TGF-β1", "HC1", "A1", "AL1S"].map((name) => entry("protein", name)),
);

function found(text: string): string[] {
  return sentencesOf(text).flatMap((sentence) =>
    findMisread(readPassage(lexicon, sentence), []).map(
      ({ entity, outer }) => `${text.slice(outer.start, outer.end)}=${entity.name}`,
    ),
  );
}

test.each([
  ["Loss of FOXQl and IL-lO", ["FOXQl=FOXQ1", "IL-lO=IL-10"]],
  ["IL-1O rose with PD-Ll", ["IL-1O=IL-10", "PD-Ll=PD-L1"]],
  ["TGF-βl was added", ["TGF-βl=TGF-β1"]],
])("reads the digits of %s", (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  "HCl, Al and NaCl",
  "Alls of them in XFOXQl",
  "FOXQ1 and IL-10 as they stand",
  "FOXQla is something else",
])("reads no digits in %s", (text) => {
  expect(found(text)).toEqual([]);
});
