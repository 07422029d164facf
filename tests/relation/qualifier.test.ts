import { expect, test } from "vitest";
import { relationsOf } from "./claims.ts";

function qualifiersOf(text: string): string[] {
  return relationsOf(text).map((r) => [r.predicate, ...r.qualifiers].join(" "));
}

test.each([
  ["{protein:AFP} is a diagnostic biomarker for {cancer:liver cancer}.", ["biomarker_for diagnostic"]],
  [
    "{protein:CEA} is a diagnostic and prognostic marker of {cancer:colon cancer}.",
    ["biomarker_for diagnostic prognostic"],
  ],
  ["{protein:CD44} predicts poor outcome in {cancer:gastric cancer}.", ["biomarker_for prognostic"]],
  [
    "{protein:PD-L1} predicts the response to immunotherapy in {cancer:melanoma}.",
    ["biomarker_for predictive"],
  ],
  ["{protein:CA125} is a marker of {cancer:ovarian cancer}.", ["biomarker_for"]],
])("%s", (text, found) => {
  expect(qualifiersOf(text)).toEqual(found);
});

test.each([
  ["{mirna:miR-155} is upregulated in {cancer:glioma}.", ["expresses up"]],
  ["{mirna:miR-155} expression was decreased in {cancer:glioma}.", ["associated_with down"]],
  ["High levels of {protein:EGFR} were found in {cancer:glioma}.", ["expresses up"]],
  ["{protein:EGFR} is expressed in {cancer:glioma}.", ["expresses"]],
  ["{protein:EGFR} increases {process:growth}.", ["positively_regulates"]],
])("%s", (text, found) => {
  expect(qualifiersOf(text)).toEqual(found);
});
