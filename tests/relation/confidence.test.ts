import { expect, test } from "vitest";
import { argumentPaths } from "../../src/model.ts";
import {
  compileConfidence,
  confidenceOf,
  distanceBetween,
  type Traits,
  traitsOf,
} from "../../src/relation/confidence.ts";
import { lexicon } from "./lexicon.ts";
import { relationsIn } from "./marked.ts";

const plain: Traits = {
  rule: "verb-active",
  path: "direct",
  distance: "near",
  predicate: "regulates",
  certainty: "asserted",
  subject: "molecule",
  object: "process",
};

const scorecard = compileConfidence([
  { feature: "base", value: "", weight: 1 },
  { feature: "path", value: "example", weight: -0.5 },
  { feature: "distance", value: "far", weight: -0.5 },
  { feature: "rule", value: "compound", weight: 2 },
  { feature: "confidence", value: "0.7", weight: 0.5 },
  { feature: "confidence", value: "0.95", weight: 2.5 },
  { feature: "confidence", value: "0.8", weight: 1 },
]);

test.each([
  ["the step that its traits reach together", {}, 0.8],
  ["a lower one where a trait weighs against it", { path: "example" }, 0.7],
  ["a higher one where a trait weighs for it", { rule: "compound" }, 0.95],
  ["the lowest one below all of them", { path: "example", distance: "far" }, 0.7],
  ["the same for traits that the scorecard does not know", { rule: "novel", object: "novel" }, 0.8],
])("is %s", (_what, traits, expected) => {
  expect(confidenceOf(scorecard, { ...plain, ...traits })).toBe(expected);
});

test("is 0 where the scorecard has no steps", () => {
  expect(confidenceOf(compileConfidence([]), plain)).toBe(0);
});

test("is a share that makes sense for every path in the scorecard that ships with the program", () => {
  const values = argumentPaths.map((path) => confidenceOf(lexicon.confidence, { ...plain, path }));
  for (const value of values) expect(value).toBeGreaterThan(0.5);
  for (const value of values) expect(value).toBeLessThan(1);
  expect(Math.max(...values), "and not the same for all").toBeGreaterThan(Math.min(...values));
});

test("takes all traits from the relation, and rules named after words as one", () => {
  const [found] = relationsIn("{protein:BMP7}-induced {process:fibrosis} may be reversible.");
  if (found === undefined) throw new Error("no relation");
  expect(found.rule).toBe("compound-induce");
  expect(traitsOf(found)).toEqual({
    rule: "compound",
    path: "direct",
    distance: "near",
    predicate: "positively_regulates",
    certainty: found.certainty,
    subject: "molecule",
    object: "process",
  });
});

test.each([
  ["{protein:BMP7} suppresses {process:fibrosis}.", "near"],
  ["{protein:BMP7} suppresses the otherwise unstoppable progressive {process:fibrosis}.", "middle"],
  [
    "{protein:BMP7} was shown in a large number of carefully planned and independent experiments to suppress {process:fibrosis}.",
    "far",
  ],
])("%s tells how far apart the arguments are", (text, expected) => {
  const distancesFound = relationsIn(text).map((r) => distanceBetween(r.subject, r.object));
  expect(distancesFound).toEqual([expected]);
});

test("counts arguments in two sentences as far apart", () => {
  const found = relationsIn("{protein:BMP7} is made by the kidney.", "It suppresses {process:fibrosis}.");
  expect(found.map((r) => distanceBetween(r.subject, r.object))).toEqual(["far"]);
});

test("is on every relation", () => {
  const [found] = relationsIn("{protein:BMP7} suppresses {process:fibrosis}.");
  if (found === undefined) throw new Error("no relation");
  expect(found.confidence).toBe(confidenceOf(lexicon.confidence, traitsOf(found)));
});
