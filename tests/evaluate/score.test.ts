import { expect, test } from "vitest";
import { pool } from "../../src/evaluate/evaluate.ts";
import { add, figuresOf, matched, ratio, type Section, share } from "../../src/evaluate/score.ts";

test("makes figures of counts", () => {
  expect(figuresOf(ratio(3, 4, 2, 5))).toEqual({
    precision: 0.75,
    recall: 0.4,
    f1: (2 * 0.75 * 0.4) / (0.75 + 0.4),
  });
});

test("has no figure where there is nothing to measure, and 0 where nothing is right", () => {
  expect(figuresOf(matched(0, 0, 0))).toEqual({ precision: undefined, recall: undefined, f1: undefined });
  expect(figuresOf(matched(0, 2, 0))).toEqual({ precision: 0, recall: undefined, f1: 0 });
  expect(figuresOf(matched(0, 0, 2))).toEqual({ precision: undefined, recall: 0, f1: 0 });
});

test("adds counts, not figures", () => {
  expect(add(matched(1, 1, 1), matched(0, 3, 9))).toEqual(matched(1, 4, 10));
  expect(add(share(1, 2), share(0, 1))).toEqual(share(1, 3));
  expect(() => add(share(1, 2), matched(0, 0, 0))).toThrow();
});

test("pools documents, with sections in the order of the report and names in theirs", () => {
  const one = new Map<string, Section>([
    ["events", new Map([["sender", share(1, 1)]])],
    [
      "entities",
      new Map([
        ["vesicle (exact)", matched(1, 1, 1)],
        ["ALL (exact)", matched(1, 1, 1)],
      ]),
    ],
  ]);
  const other = new Map<string, Section>([
    [
      "entities",
      new Map([
        ["cancer (exact)", matched(0, 0, 2)],
        ["ALL (exact)", matched(0, 0, 2)],
      ]),
    ],
  ]);
  const pooled = pool([one, other]);
  expect([...pooled.keys()]).toEqual(["entities", "events"]);
  expect([...(pooled.get("entities") ?? [])]).toEqual([
    ["cancer (exact)", matched(0, 0, 2)],
    ["vesicle (exact)", matched(1, 1, 1)],
    ["ALL (exact)", matched(1, 1, 3)],
  ]);
});
