import { expect, test } from "vitest";
import { findMentions } from "../../src/mention/mention.ts";
import { lexicon } from "./lexicon.ts";
import { asExpected, readMarked, sentencesOf } from "./marked.ts";

/** The mentions that are no names of the dictionary. */
function introduced(...texts: readonly string[]): string[] {
  const sentences = sentencesOf(...texts);
  const mentions = findMentions({ sentences, citations: [], abbreviations: [], dictionary: lexicon });
  return asExpected(mentions.filter(({ entity }) => entity.dictionary === "")).map(
    ({ type, pieces }) => `${type} ${pieces.map((piece) => piece.replace(/^\d+:/u, "")).join(" ")}`,
  );
}

test.each([
  "The secretase inhibitor {drug:RO9929097} was given.",
  "{drug:ABX-1431}, a selective agonist of X, was given.",
  "{drug:ABX-1431} (an inhibitor of X) was given.",
  "{drug:HTWB} is a novel deacetylase inhibitor.",
  "Inhibitors such as {drug:ZQ 98059}, {drug:HTWB} and {drug:AB-12} were given.",
  "Two antagonists ({drug:CV3988} and {drug:CV3989}) were given.",
  "The alkylating agent {drug:MWS} was given.",
  "The transcription factor {protein:QAX3} was found.",
])("takes the code of %s for what it is called", (marked) => {
  const { text, expected } = readMarked(marked);
  const mentions = findMentions({
    sentences: sentencesOf(text),
    citations: [],
    abbreviations: [],
    dictionary: lexicon,
  });
  expect(asExpected(mentions)).toEqual(expected);
});

test.each([
  "The inhibitor was given to ABX-1431.",
  "The inhibitor (IC50 = 5 nM) was given.",
  "The drugs (T0) were given.",
  "ABX-1431, an inhibitor cocktail, was given.",
  "RJ2, a mutant derivative of a line, was grown.",
  "The transcription factor IIIB was found.",
  "The agonists RO-1234s were given.",
  "The compound was given.",
  "ABX-1431, which was given with the inhibitor, had no name.",
])("reads no name in %s", (text) => {
  expect(introduced(text)).toEqual([]);
});

test("a list ends where a code names the target of another agent", () => {
  expect(introduced("The agonist LY171 or D1A receptor agonists were given.")).toEqual(["drug LY171"]);
});

test("what one sentence says holds throughout the document", () => {
  expect(introduced("HTWB was given.", "HTWB is an inhibitor.")).toEqual(["drug HTWB", "drug HTWB"]);
});

test("names of the dictionary stay what they are", () => {
  expect(introduced("The kinase inhibitor PTEN, an inhibitor of AKT, was found.")).toEqual([]);
});
