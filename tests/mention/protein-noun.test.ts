import { expect, test } from "vitest";
import { namesProtein } from "../../src/mention/protein-noun.ts";

test.each([
  "tumor endothelial marker protein",
  "plumage colour-associated transcription factor II",
  "lymphoid-specific phosphatase",
  "brain stearoyl kinase 2",
  "very-low-density lipoprotein receptors",
])("takes %s for a protein", (name) => {
  expect(namesProtein(name)).toBe(true);
});

test.each([
  "risk factor",
  "protein",
  "transcription factor",
  "protein tyrosine kinase",
  "total serum protein",
  "vascular growth factor/epithelial growth factor",
  "kinase inhibitor",
  "mitogen-activated protein",
  "anti-seminal acid phosphatase",
  "stem cell",
])("takes %s for none", (name) => {
  expect(namesProtein(name)).toBe(false);
});
