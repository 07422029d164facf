import { describe, expect, test } from "vitest";
import { articleKindLength, isKnownHeading, sectionRole } from "../../src/document/layout/section.ts";

describe("what a heading means", () => {
  test.each([
    ["Abstract", "abstract"],
    ["S U M M A R Y", "abstract"],
    ["Contents", "contents"],
    ["ARTICLE INFO", "front"],
    ["Key words", "front"],
    ["1. Introduction", "body"],
    ["2.1 | METHODS", "body"],
    ["MATERIALSANDMETHODS", "body"],
    ["Role of exosomes", "body"],
    ["REFERENCES", "references"],
    ["6. Literature cited", "references"],
    ["References and Notes", "references"],
    ["Bibliography", "references"],
    ["Acknowledgements", "back"],
    ["CONFLICTOFINTEREST", "back"],
    ["COMPETINGFINANCIALINTERESTS", "back"],
    ["Authors' contributions", "back"],
    ["Authors’ Contributions", "back"],
    ["Ethics approval and consent to participate", "back"],
    ["Availability of data and materials", "back"],
    ["Patient consent for publication", "back"],
    ["Supplementary material", "back"],
    ["Declaration of Competing Interest", "back"],
    ["Ethics of embryo research", "body"],
    ["Funding of cancer research and what became of it in the years after the war against all odds", "body"],
    ["Not applicable", "text"],
    ["These cells were then found to move to the liver and to grow there.", "text"],
  ])("%s: %s", (heading, role) => {
    expect(sectionRole(heading)).toBe(role);
  });
});

test.each([
  ["Results", true],
  ["3. Discussion", true],
  ["Funding", true],
  ["Exosomes in cancer", false],
  ["Funding: None.", false],
  ["Acknowledgements. We thank all.", false],
])("a paragraph %j is a heading: %s", (text, isHeading) => {
  expect(isKnownHeading(text)).toBe(isHeading);
});

test.each([
  ["RESEARCHARTICLE A novel mouse", "A novel mouse"],
  ["ORIGINAL ARTICLE A long RNA", "A long RNA"],
  ["Review: Exosomes in cancer", "Exosomes in cancer"],
  ["Review of exosomes", "Review of exosomes"],
  ["Report from the clinic", "Report from the clinic"],
])("the title %j is %j", (printed, title) => {
  expect(printed.slice(articleKindLength(printed))).toBe(title);
});
