import { expect, test } from "vitest";
import { citedClaimsOf, claimsOf } from "./claims.ts";

const cases: readonly (readonly [sentence: string, claims: readonly string[]])[] = [
  [
    "{vesicle:Exosomes} are released by {cell_type:B cells} (3), {cell_type:mast cells} (9) and {cell_type:platelets} (4).",
    [
      "secretes(B cells, Exosomes) 3 item",
      "secretes(mast cells, Exosomes) 9 item",
      "secretes(platelets, Exosomes) 4 item",
    ],
  ],
  [
    "{protein:TGFB1} induces {process:fibrosis} (5,6), while {protein:BMP7} prevents {process:scarring} (8-10).",
    [
      "negatively_regulates(BMP7, scarring) 8,9,10 clause",
      "positively_regulates(TGFB1, fibrosis) 5,6 clause",
    ],
  ],
  [
    "As reported previously (7), {protein:IL6} activates {protein:STAT3}, whereas {protein:IL10} inhibits {protein:NFKB1} (8).",
    ["negatively_regulates(IL10, NFKB1) 8 clause", "positively_regulates(IL6, STAT3) 7 clause"],
  ],
  [
    "In mice (7), {protein:IL6} activates {protein:STAT3}, whereas {protein:IL10} inhibits {protein:NFKB1} (8).",
    ["negatively_regulates(IL10, NFKB1) 8 clause", "positively_regulates(IL6, STAT3) 8 clause"],
  ],
  [
    "As reported previously (7), {protein:IL6} activates {protein:STAT3} in many kinds of cells (8).",
    ["positively_regulates(IL6, STAT3) 8 clause"],
  ],
  ["{mirna:miR-7} targets {protein:EGFR} (2).", ["targets(miR-7, EGFR) 2 sentence"]],
  ["{mirna:miR-7} targets {protein:EGFR}.", ["targets(miR-7, EGFR) - none"]],
  ["Ito et al (7) reported that {mirna:miR-7} targets {protein:EGFR}.", ["targets(miR-7, EGFR) 7 sentence"]],
  [
    "Ito et al (7) and Sato et al (8) reported that {mirna:miR-7} targets {protein:EGFR}.",
    ["targets(miR-7, EGFR) 7,8 clause"],
  ],
];

test.each(cases)("%s", (sentence, claims) => {
  expect(citedClaimsOf(sentence)).toEqual([...claims].sort());
});

test("a sentence does not inherit the references of its neighbour", () => {
  const claims = citedClaimsOf(
    "{mirna:miR-7} targets {protein:EGFR} (2).",
    "{mirna:miR-8} targets {protein:ZEB2}.",
  );
  expect(claims).toEqual(["targets(miR-7, EGFR) 2 sentence", "targets(miR-8, ZEB2) - none"]);
});

test("a pronoun stands for the subject of the sentence before", () => {
  const claims = claimsOf("{vesicle:Exosomes} are small.", "They carry {protein:CD63}.");
  expect(claims).toEqual(["contains(Exosomes, CD63) [coreference]"]);
});

test("a pronoun in a later clause stands for the subject of the first", () => {
  const claims = claimsOf("When {vesicle:exosomes} reach the site, they promote {process:healing}.");
  expect(claims).toEqual(["positively_regulates(exosomes, healing)"]);
});

test("a definite phrase stands for the last thing of its kind", () => {
  const claims = claimsOf(
    "{mirna:miR-9} controls {process:autophagy}.",
    "{drug:Rapamycin} induces this process.",
  );
  expect(claims).toEqual([
    "positively_regulates(Rapamycin, autophagy) [coreference]",
    "regulates(miR-9, autophagy)",
  ]);
});

test("a pronoun does not reach over a sentence without mentions of its own", () => {
  const claims = claimsOf(
    "{vesicle:Exosomes} are small.",
    "Patients were followed.",
    "They carry {protein:CD63}.",
  );
  expect(claims).toEqual([]);
});
