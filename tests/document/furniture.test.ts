import { describe, expect, test } from "vitest";
import { isFurniture, isPlotText, isProse, mayBeFurniture } from "../../src/document/layout/furniture.ts";

describe("printed on the page, and no part of the article", () => {
  test.each([
    "Received May 3, 2021; Accepted June 4, 2022",
    "Received: 3 May 2021",
    "DOI: 10.1234/abc.2021.5",
    "https://doi.org/10.1234/abc.2021.5",
    "Correspondence to: Dr Jane Doe, Department of Things",
    "E-mail: jane@example.org",
    "{12}------------------------------------------------",
    "--- Page 12 ---",
    "[MISSING_PAGE_FAIL:3]",
    "Key words: exosome, cancer",
    "Keywords: exosome; cancer",
    "© 2014 The Authors. All rights reserved.",
    "This work is licensed under a Creative Commons licence.",
    "This is an open access article distributed under the terms of use.",
    "2 of 20",
    "Page 3",
    "117",
    "These authors contributed equally to this work.",
    "Conflicts of Interest: The authors declare none.",
  ])("%s", (text) => {
    expect(isFurniture(text)).toBe(true);
  });
});

test.each(["Some Journal (2015) 34, 17-19; doi:10.1234/abc.2014.1", "*jane.doe@example.org"])(
  "%s may be furniture",
  (text) => {
    expect(mayBeFurniture(text)).toBe(true);
  },
);

describe("running text", () => {
  test.each([
    "Received wisdom holds that exosomes are waste.",
    "Funding of such trials is rare.",
    "Published data show that exosomes bind cells (12).",
    "Correspondence between the two assays was high.",
    "The data are available to everyone who asks.",
    "In 2014 the first exosomes were described.",
  ])("%s", (text) => {
    expect(isFurniture(text)).toBe(false);
  });
});

test.each([
  ["A 20 40 60 * B 10 20 30 n.s Days after inoculation 5 9 12", true],
  ["IncX 5'-1446 ACCGUUUCAGAAUAUG 1468-3' 二 hsa-miR-106a GAUGGACGUGACAUUCG 5'", true],
  ["a □Control b ■Anti c □Control d ■Anti e", true],
  ["The mice were treated with 5 mg of the drug on days 1, 2 and 3.", false],
  ["Exosomes bind.", false],
])("%j is text from a picture: %s", (text, isPlot) => {
  expect(isPlotText(text)).toBe(isPlot);
});

test.each([
  ["Exosomes are vesicles that are released by most of the cells.", true],
  ["Department of Oncology, University of Nowhere, Institute of Things, Nowhere.", false],
  ["Jane Doe, John Roe and Ann Poe", false],
])("%j is made of sentences: %s", (text, isMade) => {
  expect(isProse(text)).toBe(isMade);
});
