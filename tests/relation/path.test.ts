/** How an argument was reached, which tells how sure a relation is. */
import { expect, test } from "vitest";
import type { ArgumentPath } from "../../src/model.ts";
import { relationsIn } from "./marked.ts";

const cases: readonly (readonly [text: string, path: ArgumentPath])[] = [
  ["{protein:BMP7} suppresses {process:fibrosis}.", "direct"],
  ["Loss of {protein:BMP7} promotes {process:fibrosis}.", "transparent"],
  ["Cytokines such as {protein:IL-11} promote {process:fibrosis}.", "example"],
  ["Cytokines ({protein:IL-11}) promote {process:fibrosis}.", "example"],
  ["The {protein:IL-11} milieu promotes {process:fibrosis}.", "unnamed-head"],
  ["{vesicle:Exosomes} of {cell_type:neurons} were seen.", "adjacent"],
];

test.each(cases)("%s is read by the path %s", (text, path) => {
  expect(relationsIn(text).map((r) => r.path)).toEqual([path]);
});

test("the weaker of two arguments counts, and the means of an effect count as such", () => {
  const found = relationsIn(
    "Loss of {protein:BMP7} promotes {process:fibrosis} through {pathway:TGF-β signaling}.",
  );
  expect(found.map((r) => [r.subject.entity.name, r.path])).toEqual([
    ["bmp7", "transparent"],
    ["tgf-β signaling", "mediator"],
  ]);
});

test("a pronoun is a path of its own", () => {
  const found = relationsIn("{protein:BMP7} is made by the kidney.", "It suppresses {process:fibrosis}.");
  expect(found.map((r) => r.path)).toContain("antecedent");
});
