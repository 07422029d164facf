import { expect, test } from "vitest";
import { toRows } from "../../src/table/rows.ts";
import type { Row } from "../../src/table/table.ts";
import { linesAt, markSentence } from "../../src/trace/marked.ts";
import { parseRowId } from "../../src/trace/row.ts";
import { annotation } from "../table/sample.ts";

const [sample] = toRows(annotation).sentences;

function sentence(text: string, start = 0): Row<"sentences"> {
  if (sample === undefined) throw new Error("the sample has no sentence");
  return { ...sample, text, start, end: start + text.length + 20 };
}

test("sets marks at the words, and of two like ones at the nearer", () => {
  const text = "Cells take up exosomes, and exosomes leave cells.";
  const marks = [
    { role: "object", start: 128, end: 136, text: "exosomes" },
    { role: "subject", start: 100, end: 105, text: "Cells" },
  ];
  expect(markSentence(sentence(text, 100), marks)).toBe(
    "[Cells]subject take up exosomes, and [exosomes]object leave cells.",
  );
});

test("leaves out marks of other sentences, of words that are not there, and within one another", () => {
  const text = "Breast cancer cells grow.";
  const marks = [
    { role: "cell", start: 0, end: 19, text: "Breast cancer cells" },
    { role: "cancer", start: 0, end: 13, text: "Breast cancer" },
    { role: "other", start: 500, end: 505, text: "cells" },
    { role: "gone", start: 3, end: 9, text: "$\\beta$" },
  ];
  const marked = markSentence(sentence(text), marks);
  expect(marked.replaceAll(/\[([^\]]*)\][a-z]+/gu, "$1")).toBe(text);
  expect(marked.match(/\]/gu)).toHaveLength(1);
});

test("gives the lines of a range, with the column where it begins", () => {
  expect(linesAt("one\r\ntwo three\r\nfour", 9, 18)).toEqual([
    { number: 2, column: 5, text: "three" },
    { number: 3, column: 1, text: "fo" },
  ]);
});

test.each([
  ["reviews/exosomes/r3", { document: "reviews/exosomes", kind: "r" }],
  ["list#12/s7/m10", { document: "list#12/s7", kind: "m" }],
  ["r3", undefined],
  ["a/x3", undefined],
  ["a/r", undefined],
])("reads the id %j", (id, name) => {
  expect(parseRowId(id)).toEqual(name);
});
