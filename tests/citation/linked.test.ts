import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findCitations } from "../../src/citation/citation.ts";
import { parseReferences } from "../../src/citation/reference.ts";
import { sourceOf } from "../../src/model.ts";
import { splitSentences } from "../../src/sentence.ts";
import { outerSpan, sliceSpan } from "../../src/span.ts";
import { read } from "../document/read.ts";

const list = Array.from(
  { length: 12 },
  (_, i) =>
    `<ref id="B${i + 1}"><label>${i + 1}</label><mixed-citation>Entry ${i + 1}.</mixed-citation></ref>`,
).join("");

/** A link to an entry, `1` or `2:Smith 2010` in the short form of the tests. */
function link(text: string): string {
  const [, number = "", printed = number] = /^(\d+)(?::(.*))?$/s.exec(text) ?? [];
  return `<xref ref-type="bibr" rid="B${number}">${printed}</xref>`;
}

/** The citations of a paragraph in which `{1}` and `{2:Smith 2010}` are links. */
function cite(paragraph: string) {
  const body = paragraph.replace(/\{([^{}]*)\}/g, (_, text: string) => link(text));
  const source = `<article><body><p>${body}</p></body><back><ref-list>${list}</ref-list></back></article>`;
  const document = read(source, "nxml");
  const { references } = parseReferences(document);
  const found = findCitations(document, splitSentences(document), references);
  const groups = found.citations.map(({ sentence, span, numbers }) => ({
    text: sliceSpan(sentence.text, span),
    numbers: numbers.join(","),
    source: sliceSpan(source, outerSpan(sourceOf(sentence, span))),
  }));
  return { ...found, groups };
}

/** `text=numbers` of each group. */
function groupsOf(paragraph: string): string[] {
  return cite(paragraph).groups.map(({ text, numbers }) => `${text}=${numbers}`);
}

describe("what is printed as one is one group", () => {
  test.each([
    ["brackets around", "Cells grow [{1}, {2}].", ["[1, 2]=1,2"]],
    ["a range of two links", "Cells grow [{2}, {5}–{7}].", ["[2, 5–7]=2,5,6,7"]],
    ["brackets within the links", "Cells grow {1:[1]}, {2:[2]}.", ["[1], [2]=1,2"]],
    ["a range with such brackets", "Cells grow {6:[6]}–{9:[9]}.", ["[6]–[9]=6,7,8,9"]],
    ["a bracket for each link", "Cells grow [{1}], [{2}].", ["[1], [2]=1,2"]],
    ["a range in one link", "Cells grow [{3:3–5}].", ["[3–5]=3,4,5"]],
    ["superscripts", "Cells grow<sup>{1},{3}–{5}</sup> fast.", ["1,3–5=1,3,4,5"]],
    [
      "a superscript after the full stop",
      "Cells grow.<sup>{1}</sup> They move.<sup>{2}</sup>",
      ["1=1", "2=2"],
    ],
    [
      "names and years",
      "It is so ({1:Wolf et al., 2015}; {2:Chen, 2016}).",
      ["(Wolf et al., 2015; Chen, 2016)=1,2"],
    ],
    [
      "years only",
      "It is so (Wolf et al., {1:2015}, {2:2016}; Chen, {3:2010}).",
      ["(Wolf et al., 2015, 2016; Chen, 2010)=1,2,3"],
    ],
    ["words of reference", "It is so (reviewed in refs. {1} and {2}).", ["(reviewed in refs. 1 and 2)=1,2"]],
    ["a year after names", "Wolf et al. ({1:2015}) saw it.", ["(2015)=1"]],
    [
      "links that print nothing",
      'Cells grow [{1}–{4}<xref ref-type="bibr" rid="B9"/>].',
      ["[1–4]=1,2,3,4,9"],
    ],
  ])("%s", (_, paragraph, expected) => {
    expect(groupsOf(paragraph)).toEqual(expected);
  });

  test.each([
    ["text between", "Cells grow [{1}]; they move [{2}].", ["[1]=1", "[2]=2"]],
    [
      "words between links with brackets",
      "in colon {1:[1]}, head {2:[2]} and liver cancers {3:[3]}.",
      ["[1]=1", "[2]=2", "[3]=3"],
    ],
    ["mentions in the bracket", "genes (HER2 {1}, EGFR {2}) grow.", ["1=1", "2=2"]],
    [
      "another link between",
      'on the site [{1}] (<xref ref-type="table" rid="T1">Table 1</xref>). Then [{2}].',
      ["[1]=1", "[2]=2"],
    ],
  ])("%s parts groups", (_, paragraph, expected) => {
    expect(groupsOf(paragraph)).toEqual(expected);
  });
});

describe("links lead to entries", () => {
  test("the style is linked, whatever the print looks like", () => {
    expect(cite("Cells (1) grow [2] fast {1:[1]}.").style).toBe("linked");
    expect(groupsOf("Cells (1) grow [2] fast {1:[1]}.")).toEqual(["[1]=1"]);
  });

  test("one link may have several targets", () => {
    const { groups } = cite('Cells grow [<xref ref-type="bibr" rid="B2 B3  B5">2, 3, 5</xref>].');
    expect(groups.map(({ numbers }) => numbers)).toEqual(["2,3,5"]);
  });

  test("a target that is not in the list is told", () => {
    const { citations, diagnostics } = cite("Cells grow [{1}, {77}].");
    expect(citations.map(({ numbers, status }) => [numbers, status])).toEqual([[[1], "partial"]]);
    expect(diagnostics.map(({ code }) => code)).toContain("citation-without-reference");
  });

  test("a range backwards is told", () => {
    const { groups, diagnostics } = cite("Cells grow [{5}–{3}].");
    expect(groups.map(({ numbers }) => numbers)).toEqual(["5,4,3"]);
    expect(diagnostics.map(({ code }) => code)).toContain("citation-range-backwards");
  });

  test("the place in the file has the tags of the links", () => {
    expect(cite("Cells grow {1:[1]}&#x2013;{2:[2]}.").groups.map(({ source }) => source)).toEqual([
      `${link("1:[1]")}&#x2013;${link("2:[2]")}`,
    ]);
  });

  test("a paragraph of nothing but empty links cites nothing", () => {
    expect(groupsOf('Cells.<xref ref-type="bibr" rid="B9"/>')).toEqual([]);
  });
});

test("never throws, and every group lies in its sentence", () => {
  const piece = fc.constantFrom(
    "{1}",
    "{2:[2]}",
    "{3:Li 2010}",
    "{4:2010}",
    "[",
    "]",
    "(",
    ")",
    ", ",
    "–",
    " and ",
    ". A",
    "w ",
    "<sup>",
    "</sup>",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      for (const { sentence, span } of cite(`W ${pieces.join("")}`).citations) {
        expect(span.start).toBeLessThan(span.end);
        expect(span.end).toBeLessThanOrEqual(sentence.text.length);
      }
    }),
    { numRuns: 200 },
  );
});
