import { expect, test } from "vitest";
import { parseNumberList } from "../../src/citation/number-list.ts";
import { findChain, orderliness } from "../../src/citation/order.ts";

/** Candidates as they are printed, several readings of one with `|` between; the chain as the lists it takes. */
const cases: [name: string, candidates: string[], chain: string[]][] = [
  ["numbers that follow each other", ["1,2", "3", "4-6"], ["1,2", "3", "4-6"]],
  ["the first of equal places", ["1", "2", "1", "2", "3"], ["1", "2", "3"]],
  ["what is cited again with something new", ["1-3", "2,4", "5"], ["1-3", "2,4", "5"]],
  ["what leaves few out", ["3", "4", "7"], ["3", "4", "7"]],
  ["nothing that runs ahead", ["1", "47", "2", "3"], ["1", "2", "3"]],
  ["the reading that follows", ["1-21", "2223|22,23", "24"], ["1-21", "22,23", "24"]],
  ["what is printed before another reading", ["1-11", "12|1,2", "13"], ["1-11", "12", "13"]],
  ["nothing of nothing", [], []],
];

test.each(cases)("the chain of first citations takes %s", (_, candidates, expected) => {
  const readings = candidates.map((candidate) =>
    candidate
      .split("|")
      .map(parseNumberList)
      .filter((list) => list !== undefined),
  );
  const chain = findChain(readings).map(({ index, reading }) => candidates[index]?.split("|")[reading]);
  expect(chain).toEqual(expected);
});

test("orderliness is the share of first citations in order", () => {
  expect(orderliness([[1, 2], [2], [3]])).toBe(1);
  expect(orderliness([[1], [5], [2], [3], [4]])).toBe(0.8);
  expect(orderliness([])).toBe(0);
});
