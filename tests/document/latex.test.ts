import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readLatex } from "../../src/document/markdown/latex.ts";
import { span } from "../../src/span.ts";

const toText = (formula: string): string =>
  readLatex(formula, span(0, formula.length))
    .map(({ text }) => text)
    .join("");

describe("a formula is read as plain text", () => {
  test.each([
    ["\\beta", "β"],
    ["\\mathrm { C D 8 ^ { + } }", "CD8+"],
    ["\\mathsf { B A L B / c }", "BALB/c"],
    ["\\operatorname { S I R P } \\alpha", "SIRPα"],
    ["{ \\sim } 2 2", "~22"],
    ["3 0 \\%", "30%"],
    ["5 ~ \\mu \\mathrm { g }", "5 μg"],
    ["3 7 ^ { \\circ } \\mathrm { C }", "37°C"],
    ["3 ^ { \\prime }", "3′"],
    ["\\mathrm { C O } _ { 2 }", "CO2"],
    ["\\text { T cells }", " T cells "],
    ["\\left. { I L } { - } 2 1 \\right.", "IL-21"],
    ["\\begin{array} { r } { n = 3 } \\end{array}", "n=3"],
    ["\\frac { a } { b }", "a/b"],
    ["\\bar { C D } 4", "CD4"],
  ])("%s is %s", (formula, text) => {
    expect(toText(formula)).toBe(text);
  });
});

describe("powers of ten keep their exponent apart", () => {
  test.each([
    ["1 \\times 1 0 ^ { 6 }", "1×10⁶"],
    ["1 0 ^ { - 3 }", "10⁻³"],
    ["\\mathrm { C D 1 0 } ^ { 5 }", "CD105"],
    ["1 1 0 ^ { 5 }", "1105"],
  ])("%s is %s", (formula, text) => {
    expect(toText(formula)).toBe(text);
  });
});

test("a superscript knows all of its source", () => {
  const formula = "\\mathrm { D N A } ^ { 3 9 , 4 0 }";
  const raised = readLatex(formula, span(0, formula.length)).filter(({ raisedBy }) => raisedBy !== undefined);
  expect(raised.map(({ text }) => text).join("")).toBe("39,40");
  expect(
    raised.every(({ raisedBy }) => formula.slice(raisedBy?.start, raisedBy?.end) === "^ { 3 9 , 4 0 }"),
  ).toBe(true);
});

test("pieces are in order, within the formula, and do not overlap, whatever the formula is", () => {
  const parts = fc.array(
    fc.constantFrom(
      "{",
      "}",
      "^",
      "_",
      "\\",
      "\\mathrm",
      "\\frac",
      "\\left",
      "\\begin{a}",
      "1",
      "0",
      "C ",
      "%",
      "~",
    ),
  );
  fc.assert(
    fc.property(parts, (formula) => {
      const source = formula.join("");
      let end = 0;
      for (const piece of readLatex(source, span(0, source.length))) {
        expect(piece.source.start).toBeGreaterThanOrEqual(end);
        expect(piece.source.end).toBeLessThanOrEqual(source.length);
        end = piece.source.end;
      }
    }),
  );
});
