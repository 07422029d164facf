import { describe, expect, test } from "vitest";
import { read, sourceAt } from "./read.ts";

const known = "Overexpression is known. Tumor-derived cells are known. The microenvironment is known.\n\n";

/** The last paragraph, after one whose words are known. */
function last(paragraph: string): string {
  return read(`${known}${paragraph}\n`).blocks.at(-1)?.prose.text ?? "";
}

test.each([
  ["an over-\nexpression here", "an overexpression here"],
  ["an over‐\nexpression here", "an overexpression here"],
  ["an over¬\nexpression here", "an overexpression here"],
  ["an over\u{ad}\nexpression here", "an overexpression here"],
  ["of tumor-\nderived cells", "of tumor-derived cells"],
  ["a promo-\ntion of it", "a promotion of it"],
  ["a well-\nknown cell", "a well-known cell"],
  ["both pre-\nand post-treatment", "both pre- and post-treatment"],
  ["of TGF-\nbeta here", "of TGF-beta here"],
  ["it rose -\nthen fell", "it rose - then fell"],
])("%j is read as %j", (lines, text) => {
  expect(last(`It was ${lines}.`)).toBe(`It was ${text}.`);
});

describe("a repair", () => {
  const source = `${known}It was an over-\nexpression of *the* gene.\n`;
  const document = read(source);

  test("is on record, with its place", () => {
    const [diagnostic] = document.diagnostics;
    expect(diagnostic?.code).toBe("hyphenation-repaired");
    const start = source.indexOf("over-");
    expect(diagnostic?.place).toEqual({
      kind: "span",
      span: { start, end: start + "over-\nexpression".length },
    });
  });

  test("does not shift offsets", () => {
    const prose = document.blocks.at(-1)?.prose;
    expect(prose && sourceAt(source, prose, "overexpression of the")).toBe("over-\nexpression of *the");
    expect(prose && sourceAt(source, prose, "gene")).toBe("gene");
  });
});

describe("characters of a page", () => {
  test.each([
    ["inﬂuence of ﬁbroblasts and eﬀects", "influence of fibroblasts and effects"],
    ["indus\u{ad}trial zero\u{200b}width", "industrial zerowidth"],
    ["5\u{a0}mg and 10\u{202f}000", "5 mg and 10 000"],
    ["a \u{200b} mark", "a mark"],
  ])("%j is read as %j", (words, text) => {
    expect(last(`It was ${words}.`)).toBe(`It was ${text}.`);
  });

  test("lead to the file", () => {
    const source = `${known}It was inﬂuence here.\n`;
    const prose = read(source).blocks.at(-1)?.prose;
    expect(prose && sourceAt(source, prose, "influence here")).toBe("inﬂuence here");
  });
});
