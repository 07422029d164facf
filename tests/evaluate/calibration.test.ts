import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calibrate, type Judged } from "../../src/evaluate/calibration.ts";
import { fitLogistic, probability } from "../../src/evaluate/logistic.ts";
import { compileConfidence, confidenceOf, sumOf, type Traits } from "../../src/relation/confidence.ts";

describe("logistic regression", () => {
  const options = { penalty: 0.001, free: () => false };
  const seen = (features: readonly string[], right: number, wrong: number) => [
    ...Array.from({ length: right }, () => ({ features, right: true, weight: 1 })),
    ...Array.from({ length: wrong }, () => ({ features, right: false, weight: 1 })),
  ];

  test("finds the shares of groups that have nothing in common", () => {
    const model = fitLogistic([...seen(["a"], 9, 1), ...seen(["b"], 1, 3)], options);
    expect(probability(model, ["a"])).toBeCloseTo(0.9, 3);
    expect(probability(model, ["b"])).toBeCloseTo(0.25, 3);
    expect(probability(model, ["never seen"])).toBe(0.5);
  });

  test("keeps rare features near the rest, and does not run off where all are right", () => {
    const rows = [...seen(["all", "often"], 50, 50), ...seen(["all", "once"], 1, 0)];
    const model = fitLogistic(rows, { penalty: 3, free: (name) => name === "all" });
    expect(probability(model, ["all", "once"])).toBeGreaterThan(0.5);
    expect(probability(model, ["all", "once"])).toBeLessThan(0.6);
    expect(probability(fitLogistic(seen(["a"], 5, 0), options), ["a"])).toBeLessThan(1);
  });

  test("counts an observation by its weight", () => {
    const rows = [
      { features: ["a"], right: true, weight: 3 },
      { features: ["a"], right: false, weight: 1 },
    ];
    expect(probability(fitLogistic(rows, options), ["a"])).toBeCloseTo(0.75, 3);
  });
});

const plain: Traits = {
  rule: "verb",
  path: "direct",
  distance: "near",
  predicate: "regulates",
  certainty: "asserted",
  subject: "molecule",
  object: "process",
};

interface Kind {
  readonly traits?: Partial<Traits>;
  readonly document?: string;
  readonly partial?: string;
}

function judged(count: number, right: number, { traits, document = "a", partial }: Kind = {}): Judged[] {
  const one = { traits: { ...plain, ...traits }, document, partial };
  return Array.from({ length: count }, (_, i) => ({ ...one, right: i < right }));
}

function confidences(all: readonly Judged[]): (traits?: Partial<Traits>) => number {
  const scorecard = compileConfidence(calibrate(all));
  return (traits = {}) => confidenceOf(scorecard, { ...plain, ...traits });
}

const guess = { rule: "guess" };

test("gives what is right more often more confidence", () => {
  const confidence = confidences([...judged(100, 95), ...judged(100, 60, { traits: guess })]);
  expect(confidence()).toBeGreaterThan(0.9);
  expect(confidence(guess), "that of all that are at least so sure").toBeCloseTo(0.775, 1);
});

test("says of the least sure what is right of all, each document counting the same", () => {
  const confidence = confidences([...judged(300, 300), ...judged(30, 15, { document: "b" })]);
  expect(confidence()).toBeCloseTo(0.75, 1);
});

test("takes from a corpus annotated in part what is surer, but not how sure it is", () => {
  const corpus = (rule: string, right: number) =>
    judged(200, right, { traits: { rule }, document: "x", partial: "corpus" });
  const full = [...judged(50, 45), ...judged(50, 45, { traits: guess })];
  const without = confidences(full);
  expect(without()).toBe(without(guess));
  const confidence = confidences([...full, ...corpus("verb", 100), ...corpus("guess", 10)]);
  expect(confidence()).toBeGreaterThan(without());
  expect(confidence(guess), "but the level is that of the full document").toBeCloseTo(0.9, 1);
});

test("says of every trait and step what it was made from", () => {
  const rows = calibrate([...judged(10, 9), ...judged(10, 5, { traits: guess })]);
  expect(rows[0]).toMatchObject({ feature: "base", value: "", rows: 20, right: 14 });
  expect(rows).toContainEqual(
    expect.objectContaining({ feature: "rule", value: "guess", rows: 10, right: 5 }),
  );
  const steps = rows.filter(({ feature }) => feature === "confidence");
  expect(steps.map(({ rows: reached, right }) => [reached, right])).toEqual([
    [10, 9],
    [20, 14],
  ]);
});

test("knows no trait that it has not seen, and gives it the weight of none", () => {
  const confidence = confidences([...judged(90, 81), ...judged(10, 2, { traits: guess })]);
  expect(confidence({ rule: "novel", object: "novel" })).toBeGreaterThanOrEqual(confidence(guess));
});

test("needs a document that is annotated in full", () => {
  expect(() => calibrate(judged(9, 9, { partial: "corpus" }))).toThrow("annotated in full");
});

test("never gives a lower confidence to a larger sum", () => {
  const some = fc.record({
    rule: fc.constantFrom("a", "b"),
    path: fc.constantFrom("direct", "example"),
    distance: fc.constantFrom("near", "far"),
    right: fc.boolean(),
    document: fc.constantFrom("x", "y"),
    partial: fc.constantFrom(undefined, "corpus"),
  });
  fc.assert(
    fc.property(fc.array(some, { maxLength: 40 }), (many) => {
      const all = many.map(({ right, document, partial, ...traits }) => {
        return { traits: { ...plain, ...traits }, right, document, partial };
      });
      const scorecard = compileConfidence(calibrate([...judged(3, 2), ...all]));
      const values = all.map(({ traits }) => ({
        sum: sumOf(scorecard, traits),
        confidence: confidenceOf(scorecard, traits),
      }));
      const ordered = values.sort((a, b) => a.sum - b.sum).map(({ confidence }) => confidence);
      expect(ordered).toEqual(ordered.toSorted((a, b) => a - b));
      for (const confidence of ordered) expect(confidence >= 0 && confidence <= 1).toBe(true);
    }),
    { numRuns: 30 },
  );
});
