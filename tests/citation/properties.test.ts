import fc from "fast-check";
import { expect, test } from "vitest";
import { formatNumberList, parseNumberList } from "../../src/citation/number-list.ts";
import { longestRising } from "../../src/citation/subsequence.ts";
import { cite, groupTexts } from "./sample.ts";

const runs = { numRuns: 100 };
const numbers = fc
  .uniqueArray(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 12 })
  .map((list) => list.sort((a, b) => a - b));

/** Text in which all that citations are made of is frequent. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "(",
        ")",
        "[",
        "]",
        "（",
        "^",
        "1",
        "2",
        "12",
        "l",
        "O",
        "²",
        ",",
        "-",
        "–",
        ".",
        " ",
        ";",
        "@a",
      ),
      fc.constantFrom(
        "cells",
        "Chen et al",
        "and",
        "2010",
        "refs.",
        "10",
        "CD47",
        "doi:10.1000/1",
        "\n",
        "𝜒",
      ),
      fc.string({ maxLength: 4 }),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join("").replace(/[{}]/gu, ""));

test("a list that is written and read again has the same numbers", () => {
  fc.assert(
    fc.property(numbers, (list) => {
      expect(parseNumberList(formatNumberList(list))?.numbers).toEqual(list);
    }),
    runs,
  );
});

test("any text gives citations that lie in order within their sentences, and never an error", () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 3 }), fc.array(text, { maxLength: 4 }), (sentences, entries) => {
      const { citations } = cite(sentences, entries);
      for (const { sentence, span, authors } of citations) {
        for (const { start, end } of authors === undefined ? [span] : [span, authors]) {
          expect(start >= 0 && start < end && end <= sentence.text.length).toBe(true);
        }
      }
    }),
    runs,
  );
});

test("what is found in brackets is a bracket", () => {
  fc.assert(
    fc.property(fc.array(numbers, { minLength: 1, maxLength: 6 }), (lists) => {
      const found = cite(
        [
          "All of them [1-150,151-300] agree.",
          ...lists.map((list) => `So it is [${formatNumberList(list)}].`),
        ],
        300,
      );
      expect(groupTexts(found).every((group) => /^\[.*\]$/u.test(group))).toBe(true);
      expect(found.citations.slice(1).map((c) => c.numbers)).toEqual(lists);
    }),
    runs,
  );
});

test("the longest rising subsequence rises, and is as long as a slow search finds", () => {
  const slow = (values: readonly number[]): number => {
    const best: number[] = [];
    values.forEach((v, i) => {
      best[i] = 1 + Math.max(0, ...values.slice(0, i).map((w, j) => (w <= v ? (best[j] ?? 0) : 0)));
    });
    return Math.max(0, ...best);
  };
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 12 }), (values) => {
      const rising = longestRising(values).map((i) => values[i] ?? 0);
      expect(rising).toEqual(rising.toSorted((a, b) => a - b));
      expect(rising).toHaveLength(slow(values));
    }),
    runs,
  );
});
