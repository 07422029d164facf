import { expect, test } from "vitest";
import { relationsOf } from "./claims.ts";

const cited = "{cell_type:Mast cells} secrete {vesicle:exosomes} (3).";

function carriedBy(...texts: readonly string[]): (readonly number[])[] {
  return relationsOf(...texts)
    .filter((r) => r.sentence.index === texts.length - 1)
    .map((r) => r.carried);
}

test.each([
  "These {vesicle:exosomes} activate {cell_type:B cells}.",
  "In addition, they activate {cell_type:B cells}.",
  "Such {vesicle:vesicles} activate {cell_type:B cells}.",
])("%s carries on the references of the sentence before", (text) => {
  expect(carriedBy(cited, text)).toEqual([[3]]);
});

test.each([
  "{vesicle:Exosomes} activate {cell_type:B cells}.",
  "These {vesicle:exosomes} activate {cell_type:B cells} (4).",
  "It is known that {vesicle:exosomes} activate {cell_type:B cells}.",
  "In this review, {vesicle:exosomes} activate {cell_type:B cells}.",
])("%s carries nothing on", (text) => {
  expect(carriedBy(cited, text)).toEqual([[]]);
});

test("references are carried over several sentences, and from the last group", () => {
  const first =
    "{protein:TNF} activates {cell_type:B cells} (1) and {protein:IL-6} inhibits {cell_type:T cells} (2,5).";
  const texts = ["They also bind {protein:TNFR1}.", "This inhibits {process:growth}."];
  expect(carriedBy(first, ...texts, "These {cell_type:B cells} secrete {protein:IL-10}.")).toEqual([[2, 5]]);
});

test("a carried reference is not a printed one", () => {
  const [, second] = relationsOf(cited, "These {vesicle:exosomes} activate {cell_type:B cells}.");
  expect(second).toMatchObject({ citations: [], scope: "none", carried: [3] });
});
