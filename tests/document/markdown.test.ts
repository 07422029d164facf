import { describe, expect, test } from "vitest";
import { sliceSpan } from "../../src/span.ts";
import { proseOf, read, sourceAt, texts } from "./read.ts";

describe("markup is resolved", () => {
  test.each([
    ["It grows *in vivo* and **fast**.", "It grows in vivo and fast."],
    ["Seen by [others](https://example.org) too.", "Seen by others too."],
    ["Shown in [1] and [2](#two).", "Shown in [1] and 2."],
    ["Fish &amp; chips at 37 &deg;C.", "Fish & chips at 37 °C."],
    ["Five \\* stars \\[8\\].", "Five * stars [8]."],
    ["One\nline after   another.", "One line after another."],
    ["A note<!-- to be checked --> ends.", "A note ends."],
    ["CD8<sup>+</sup> and H<sub>2</sub>O.", "CD8+ and H2O."],
    ["Cells divide^1,2^ here.", "Cells divide1,2 here."],
    ["Use `code` here.", "Use code here."],
    ["About ~22 of ~30 mice.", "About ~22 of ~30 mice."],
    ["With a <b and c> d it fails.", "With a <b and c> d it fails."],
    ["It costs $5 million or $6 million.", "It costs $5 million or $6 million."],
    ["Write to www.example.org or to me.", "Write to www.example.org or to me."],
    ["> A quoted\n> line ends.", "A quoted line ends."],
  ])("%j is read as %j", (markdown, text) => {
    expect(proseOf(markdown).text).toBe(text);
  });
});

describe("blanks that a converter leaves around formulas are closed up", () => {
  test.each([
    ["TGF- $\\beta$ binds.", "TGF-β binds."],
    ["The ( $\\alpha$ -SMA) level.", "The (α-SMA) level."],
    ["The gene  $\\beta$ , found late.", "The gene β, found late."],
    ["IFN $\\cdot \\gamma$ -secreting cells.", "IFN-γ-secreting cells."],
    ["TGF- $\\cdot \\beta$ binds.", "TGF-β binds."],
    ["The $3 ^ { \\prime }$ -UTR binds.", "The 3′-UTR binds."],
    ["Level $> 2 0 0$ is high.", "Level >200 is high."],
    ["From $5 ^ { \\prime }$ to end.", "From 5′ to end."],
    ["It fell - $\\beta$ rose.", "It fell - β rose."],
  ])("%j is read as %j", (markdown, text) => {
    expect(proseOf(markdown).text).toBe(text);
  });
});

describe("delimiters belong to what covers all between them", () => {
  test.each([
    ["Here TGF- $\\beta$ binds.", "TGF-β", "TGF- $\\beta$"],
    ["Here $\\mathrm { C D 8 ^ { + } }$ T cells.", "CD8+ T", "$\\mathrm { C D 8 ^ { + } }$ T"],
    ["Here $\\mathrm { C D 8 ^ { + } }$ T cells.", "CD8", "C D 8"],
    ["Here CD8<sup>+</sup> T cells.", "CD8+", "CD8<sup>+</sup>"],
    ["Here CD8<sup>+</sup> T cells.", "CD8", "CD8"],
    ["Fish &amp; chips.", "&", "&amp;"],
    ["It grows *in vivo* now.", "in vivo", "in vivo"],
    ["A word^12^ here.", "12", "^12^"],
  ])("%j: %j stands for %j", (markdown, words, source) => {
    expect(sourceAt(markdown, proseOf(markdown), words)).toBe(source);
  });
});

describe("superscripts can be told from other digits", () => {
  test.each([
    ["Cells divide<sup>1,2</sup> in CD8<sup>+</sup> hosts.", ["1,2", "+"]],
    ["Cells divide^3^ here.", ["3"]],
    ["Of $\\mathrm { D N A } ^ { 3 9 , 4 0 }$ here.", ["39,40"]],
    ["Of $1 0 ^ { 5 }$ cells 42.", []],
  ])("%j has %j", (markdown, raised) => {
    const { text, superscripts } = proseOf(markdown);
    expect(superscripts.map((range) => sliceSpan(text, range))).toEqual(raised);
  });
});

describe("bytes that are no text do not shift offsets", () => {
  test.each([
    ["carriage returns", "A title here\r\n\r\nThe word *mark* is\r\nhere.\r\n"],
    ["a byte order mark", "\u{feff}A title here\n\nThe word *mark* is here.\n"],
    ["NUL", "A title\0 here\n\nThe \0word *mark* is here.\n"],
    ["tabs", "A title here\n\n\tThe\tword *mark* is\there.\n"],
    ["characters of two units", "A title 😀 here\n\nThe 😀 word *mark* is here.\n"],
  ])("%s", (_, source) => {
    const prose = read(source).blocks.at(-1)?.prose;
    expect(prose && sourceAt(source, prose, "mark")).toBe("mark");
  });
});

test("tables are read cell by cell", () => {
  const markdown = "# A title of tables\n\n| Gene | Role |\n|---|---|\n| TP53 [10] | guard |\n";
  const html =
    "# A title of tables\n\n<html><body><table><tr><td>Gene</td><td>CD44+ [5]</td></tr></table></body></html>\n";
  expect(texts(read(markdown), "table")).toEqual(["Gene", "Role", "TP53 [10]", "guard"]);
  expect(texts(read(html), "table")).toEqual(["Gene", "CD44+ [5]"]);
});

test("an unfinished tag or comment ends with the file", () => {
  expect(texts(read("Word <sup>2 is here.\n\n<!-- open"))).toEqual(["Word 2 is here."]);
});

describe("markup that would take too long is read as plain text", () => {
  test.each([
    ["brackets", "[".repeat(100_000)],
    ["list markers", "- ".repeat(100_000)],
    ["quotation marks", ">".repeat(100_000)],
    ["underlines", "a\n---\n".repeat(20_000)],
    ["emphasis", "*a _b ".repeat(50_000)],
    ["one line", "exosomes ".repeat(100_000)],
    ["citations in a paragraph", "cells [1] ".repeat(40_000)],
    ["indented lines in a paragraph", "  cells\n".repeat(40_000)],
  ])("%s", (_, source) => {
    expect(read(source).diagnostics.map(({ code }) => code)).toContain("nesting-too-deep");
  });

  test("the rest of the file is read as Markdown", () => {
    const source = `${"The *first* word. ".repeat(3000)}\n\n${"[".repeat(1000)}.\n\n${"The *last* word. ".repeat(3000)}\n`;
    const blocks = texts(read(source));
    expect(blocks.at(-1)).toMatch(/^The last word/);
  });

  test("a file larger than any article", () => {
    expect(read("Some words. ".repeat(400_000)).diagnostics.map(({ code }) => code)).toEqual([
      "file-too-large",
    ]);
  });
});
