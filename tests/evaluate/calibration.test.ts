import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calibrate, type Judged } from "../../src/evaluate/calibration.ts";
import { fitLogistic, probability } from "../../src/evaluate/logistic.ts";
import { compileConfidence, confidenceOf } from "../../src/relation/confidence.ts";

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

function judged(count: number, right: number, more: Partial<Judged> = {}): Judged[] {
  const one = { rule: "verb", path: "direct", distance: "near" as const, document: "a", partial: undefined };
  return Array.from({ length: count }, (_, i) => ({ ...one, right: i < right, ...more }));
}

const confidences = (all: readonly Judged[]) => {
  const table = compileConfidence(calibrate(all));
  return (rule: string, path = "direct") => confidenceOf(table, { rule, path, distance: "near" });
};

test("gives what is right more often more confidence", () => {
  const confidence = confidences([...judged(100, 95), ...judged(100, 60, { rule: "guess" })]);
  expect(confidence("verb")).toBeGreaterThan(0.9);
  expect(confidence("guess"), "that of all that are at least so sure").toBeCloseTo(0.775, 1);
});

test("says of the least sure what is right of all, each document counting the same", () => {
  const all = [...judged(300, 300), ...judged(30, 15, { document: "b" })];
  expect(confidences(all)("verb")).toBeCloseTo(0.75, 1);
});

test("takes from a corpus annotated in part what is surer, but not how sure it is", () => {
  const corpus = (rule: string, right: number) =>
    judged(200, right, { rule, document: "x", partial: "corpus" });
  const full = [...judged(50, 45), ...judged(50, 45, { rule: "guess" })];
  const without = confidences(full);
  expect(without("verb")).toBe(without("guess"));
  const confidence = confidences([...full, ...corpus("verb", 100), ...corpus("guess", 10)]);
  expect(confidence("verb")).toBeGreaterThan(without("verb"));
  expect(confidence("guess"), "but the level is that of the full document").toBeCloseTo(0.9, 1);
});

test("has rows for rules and paths that were not seen", () => {
  const rows = calibrate([...judged(10, 9), ...judged(10, 5, { path: "example" })]);
  const names = new Set(rows.map(({ rule, path }) => `${rule} ${path}`));
  expect([...names]).toEqual(["verb *", "verb direct", "verb example", "* direct", "* example", "* *"]);
  expect(
    rows.find(({ rule, path, distance }) => rule === "*" && path === "*" && distance === "near")?.rows,
  ).toBe(20);
});

test("needs a document that is annotated in full", () => {
  expect(() => calibrate(judged(9, 9, { partial: "corpus" }))).toThrow("annotated in full");
});

test("never gives a lower confidence to a larger share, nor one below its share", () => {
  const one = fc.record({
    rule: fc.constantFrom("a", "b", "compound-c"),
    path: fc.constantFrom("direct", "example"),
    distance: fc.constantFrom("near" as const, "far" as const),
    right: fc.boolean(),
    document: fc.constantFrom("x", "y"),
    partial: fc.constantFrom(undefined, "corpus"),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 40 }), (some) => {
      const rows = calibrate([...judged(3, 2), ...some]).toSorted((a, b) => a.share - b.share);
      for (const [i, row] of rows.entries()) {
        const above = rows[i + 1] ?? row;
        if (above.share > row.share) expect(above.confidence).toBeGreaterThanOrEqual(row.confidence);
        expect(row.confidence).toBeGreaterThanOrEqual(row.share - 0.01);
      }
    }),
    { numRuns: 30 },
  );
});
