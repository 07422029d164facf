import { describe, expect, test } from "vitest";
import { compileDictionary } from "../../src/dictionary/dictionary.ts";
import { parseDictionary } from "../../src/dictionary/parse.ts";
import { findAbbreviations } from "../../src/mention/abbreviation/abbreviation.ts";
import { findMentions } from "../../src/mention/mention.ts";
import { sentencesOf } from "./marked.ts";

const files = {
  protein: `name,id,synonyms,context
TGFB1,none,TGF-beta|transforming growth factor,
CDH1,none,E-cadherin,UVO
CD8A,none,CD8+ antigen,`,
  cell_type: "name,id,synonyms\nstromal cell,none,tumour-infiltrating lymphocyte|Küpffer cell\nT cell,none,",
  cancer: "name,id\nbreast cancer,none\ngastric cancer,none\nHodgkin lymphoma,none",
  process: "name,id,synonyms,context\ncell growth,none,,growth\nplanar cell polarity signal,none,,",
};
const dictionary = compileDictionary(
  Object.entries(files).flatMap(
    ([type, text]) => parseDictionary({ path: `${type}.csv`, type, text }).entries,
  ),
);

/** The reason of each mention by its text. */
function reasonsIn(...texts: readonly string[]): Record<string, string> {
  const sentences = sentencesOf(...texts);
  const abbreviations = findAbbreviations(sentences);
  const mentions = findMentions({ sentences, citations: [], abbreviations, dictionary });
  return Object.fromEntries(
    mentions.map(({ sentence, pieces, reason }) => [
      pieces.map(({ start, end }) => sentence.text.slice(start, end)).join(" … "),
      reason,
    ]),
  );
}

describe("names of a dictionary", () => {
  test.each([
    ["TGFB1 rises", "TGFB1", "preferred name"],
    ["E-cadherin rises", "E-cadherin", "synonym"],
    ["Transforming growth factors rise", "Transforming growth factors", "synonym, plural"],
    ["TGF-β rises", "TGF-β", "synonym, Greek letter"],
    ["E cadherin rises", "E cadherin", "synonym, hyphenation"],
    ["Stromal cells grow", "Stromal cells", "preferred name, plural"],
    [
      "a tumor-infiltrating lymphocyte",
      "tumor-infiltrating lymphocyte",
      "synonym, British or American spelling",
    ],
    ["a Kupffer cell", "Kupffer cell", "synonym, accents"],
    ["Hodgkin's lymphoma", "Hodgkin's lymphoma", "preferred name, possessive"],
    ["a CD8-positive antigen", "CD8-positive antigen", "synonym, plus or positive, hyphenation"],
    [
      "planar cell polarity (PCP) signal",
      "planar cell polarity (PCP) signal",
      "preferred name, around a bracket",
    ],
  ])("%s", (text, mention, reason) => expect(reasonsIn(text)).toHaveProperty([mention], reason));

  test("a name that needs context says where it has it", () => {
    const speaking = reasonsIn("CDH1 is lost.", "UVO is another name.");
    expect(speaking).toHaveProperty("UVO", "synonym, another name of it stands in the document");
    expect(reasonsIn("The growth of stromal cells")).toHaveProperty(
      "growth",
      "synonym, what undergoes it stands in the sentence",
    );
  });
});

test("what the document defines names the definition", () => {
  const reasons = reasonsIn("Stromal cells (SCs) divide.", "SCs rest.");
  expect(reasons).toMatchObject({ SCs: "defined here as Stromal cells" });
});

test("rules name themselves, and lists say that they lent a part", () => {
  expect(reasonsIn("gastric and breast cancer cells")).toEqual({
    "gastric … cancer": "name without a part that its list shares",
    "gastric … cancer cells": "cells of a cancer, in a list",
    "breast cancer": "preferred name",
    "breast cancer cells": "cells of a cancer",
  });
  expect(reasonsIn("miR-21, -155 and other miRNAs")).toMatchObject({
    "miR-21": "microRNA nomenclature",
    "miR … -155": "microRNA nomenclature, in a list",
    miRNAs: "word for microRNAs",
  });
});

test("every mention of a mixed text has a reason", () => {
  const reasons = reasonsIn(
    "TGF-βs and LINC00152 act on CD8+ T cells, anti-TGFB1 antibodies and E-cadherin mRNA",
  );
  expect(Object.keys(reasons).length).toBe(5);
  for (const reason of Object.values(reasons)) expect(reason).not.toBe("");
});
