import { describe, expect, test } from "vitest";
import { read, sourceAt } from "./read.ts";

/** What the document prints as words of their own, and four words that it has run together. */
const known =
  "The fraction of cells with markers was sorted. This fraction of tumors in patients grew. Cells and markers grew. " +
  "Tumors and markers grew; TAMs and TAMs too. A genes list of genes is known, tumor-promoting or not, and tumor-promoting again.\n\n" +
  "Most tumorsand a fraction ofmarkers grew incells, and markerswere seen in thetumors.\n\n";

function last(paragraph: string, before = known): string {
  return read(`${before}${paragraph}\n`).blocks.at(-1)?.prose.text ?? "";
}

test.each([
  ["a fractionin them", "a fraction in them"],
  ["inthis case", "in this case"],
  ["whichwere sorted", "which were sorted"],
  ["the TAMsin it", "the TAMs in it"],
  ["made byTAMs here", "made by TAMs here"],
  ["made ofcells here", "made of cells here"],
  ["a tumorpromoting gene", "a tumor-promoting gene"],
])("%j is read as %j", (printed, text) => {
  expect(last(`It was ${printed}.`)).toBe(`It was ${text}.`);
});

test.each([
  "whole words: within, whereas, nearby, protein and information",
  "a genesis of it",
  "the markersand-x of it",
  "an unknownword with nothing known",
])("%j is left as it is", (text) => {
  expect(last(`It was ${text}.`)).toBe(`It was ${text}.`);
});

test("a document with few such words is left as it is", () => {
  const clean = known.replace(/Most[^\n]*\n\n/u, "");
  expect(last("It was a fractionin them.", clean)).toBe("It was a fractionin them.");
});

describe("a repair", () => {
  const source = `${known}It was a fractionin *the* group.\n`;
  const document = read(source);

  test("is on record, with its place", () => {
    const diagnostic = document.diagnostics.at(-1);
    expect(diagnostic?.code).toBe("glued-words-parted");
    expect(diagnostic?.message).toBe('"fractionin" was read as "fraction in"');
    const start = source.indexOf("fractionin");
    expect(diagnostic?.place).toEqual({ kind: "span", span: { start, end: start + "fractionin".length } });
  });

  test("does not shift offsets", () => {
    const prose = document.blocks.at(-1)?.prose;
    expect(prose && sourceAt(source, prose, "fraction")).toBe("fraction");
    expect(prose && sourceAt(source, prose, "in the")).toBe("in *the");
    expect(prose && sourceAt(source, prose, "group")).toBe("group");
    expect(prose && sourceAt(source, prose, "fraction in")).toBe("fractionin");
  });
});
