import fc from "fast-check";
import { expect, test } from "vitest";
import { tokenize } from "../src/token.ts";

const shown = (text: string) =>
  tokenize(text).map(({ kind, start, end }) => `${kind}:${text.slice(start, end)}`);

test.each([
  ["HSP70-positive", ["word:HSP", "number:70", "joint:-", "word:positive"]],
  ["TGF-β1", ["word:TGF", "joint:-", "greek:β", "number:1"]],
  ["AKT/GSK-3β", ["word:AKT", "joint:/", "word:GSK", "joint:-", "number:3", "greek:β"]],
  ["CD8(+)", ["word:CD", "number:8", "mark:(", "mark:+", "mark:)"]],
  ["Hodgkin\u2019s", ["word:Hodgkin", "joint:\u2019", "word:s"]],
  ["naïve, µ", ["word:naïve", "mark:,", "greek:µ"]],
  ["𝛽 x", ["word:𝛽", "word:x"]],
  ["", []],
])("cuts %s", (text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test("tokens of any text lie in it, in order, with only white space between", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      let at = 0;
      for (const { start, end } of tokenize(text)) {
        expect(text.slice(at, start).trim()).toBe("");
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(text.slice(at).trim()).toBe("");
    }),
  );
});
