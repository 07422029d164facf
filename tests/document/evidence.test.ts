import { describe, expect, test } from "vitest";
import { hasCitation, isSentence } from "../../src/document/layout/evidence.ts";
import { proseOf } from "./read.ts";

describe("a sentence", () => {
  test.each([
    "Cells secrete exosomes [3].",
    "Others do too [1].",
    "Exosomes bind cells.",
    "It is so.",
    "They grow in vivo.12",
    "Were they found in mice?",
    "“They bind cells.”",
  ])("%s", (text) => {
    expect(isSentence(text)).toBe(true);
  });
});

describe("no sentence", () => {
  test.each([
    "Jane Doe, John Roe and Ann Poe.",
    "Jane Doe, M.D., Ph.D.",
    "Department of Oncology, University of Nowhere.",
    "Uptake of exosomes by cells",
    "Days after inoculation",
    "Exosomes.",
  ])("%s", (text) => {
    expect(isSentence(text)).toBe(false);
  });
});

test.each([
  ["Cells secrete exosomes [3].", true],
  ["Cells secrete exosomes(3,4).", true],
  ["Cells secrete exosomes<sup>3,4</sup>.", true],
  ["Cells grow in vivo.12 Others die.", true],
  ["Cells grow (Doe et al., 2001; Roe, 2002).", true],
  ["Cells grow [@doi:10.1/a].", true],
  ["Jane Doe [1], John Roe [2] and Ann Poe [1].", false],
  ["Jane Doe<sup>1</sup> and John Roe<sup>2</sup>.", false],
  ["Cells grew for 12 days (see below).", false],
])("%j cites: %s", (markdown, cites) => {
  expect(hasCitation(proseOf(markdown))).toBe(cites);
});
