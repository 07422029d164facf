import { expect, test } from "vitest";
import { argumentPaths } from "../../src/model.ts";
import {
  compileConfidence,
  confidenceOf,
  distanceBetween,
  distances,
} from "../../src/relation/confidence.ts";
import { lexicon } from "./claims.ts";
import { relationsIn } from "./marked.ts";

const table = compileConfidence([
  { rule: "verb-active", path: "direct", distance: "near", confidence: 0.9 },
  { rule: "verb-active", path: "*", distance: "near", confidence: 0.8 },
  { rule: "compound", path: "direct", distance: "near", confidence: 0.7 },
  { rule: "*", path: "direct", distance: "near", confidence: 0.6 },
  { rule: "*", path: "*", distance: "near", confidence: 0.5 },
]);

test.each([
  ["the rule and path", "verb-active", "direct", 0.9],
  ["the rule, of a path that was not seen with it", "verb-active", "example", 0.8],
  ["the path, of a rule that was not seen", "novel", "direct", 0.6],
  ["all relations, where neither was seen", "novel", "example", 0.5],
  ["the family of rules named after words", "compound-induce", "direct", 0.7],
])("is that of %s", (_what, rule, path, expected) => {
  expect(confidenceOf(table, { rule, path, distance: "near" })).toBe(expected);
});

test("is 0 where the table says nothing", () => {
  expect(confidenceOf(table, { rule: "verb-active", path: "direct", distance: "far" })).toBe(0);
});

test("is known for every path and distance in the table that ships with the program", () => {
  for (const path of argumentPaths) {
    for (const distance of distances) {
      const confidence = confidenceOf(lexicon.confidence, { rule: "novel", path, distance });
      expect(confidence).toBeGreaterThan(0.5);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  }
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
  const expected = confidenceOf(lexicon.confidence, {
    rule: "verb-active",
    path: "direct",
    distance: "near",
  });
  expect(found?.confidence).toBe(expected);
});
