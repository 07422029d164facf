import { expect, test, vi } from "vitest";
import type { Diagnostic } from "../../src/diagnostic.ts";
import { annotate, readResources } from "../../src/index.ts";

vi.setConfig({ testTimeout: 60_000 });

const { resources } = await readResources();

/** The findings about claims in a sentence that cites works of the given titles. */
function check(sentence: string, ...titles: readonly string[]): Diagnostic[] {
  const list = titles.map((title, i) => `${i + 1}. Doe J, Roe R. ${title}. J Test. 200${i};1:2-3.`);
  const text = `# Exosomes\n\n## Introduction\n\n${sentence}\n\n## References\n\n${list.join("\n")}\n`;
  return annotate({ name: "a", path: "a.md", text }, resources)
    .flatMap(({ diagnostics }) => diagnostics)
    .filter(({ code }) => code === "claim-title-mismatch");
}

test("names the claim, the title and the place of the citation", () => {
  const found = check(
    "Chronic myeloid leukemia cells secrete exosomes [1].",
    "Exosomes of chronic lymphocytic leukemia cells and their stroma",
  );
  expect(found).toEqual([
    {
      path: "a.md",
      severity: "warning",
      code: "claim-title-mismatch",
      message:
        "the claim is about chronic myeloid leukemia cell, but the title of reference 1 names chronic lymphocytic leukemia cell",
      place: { kind: "span", span: { start: 77, end: 80 } },
    },
  ]);
});

test.each([
  [
    "a cancer of another organ",
    "Gastric cancer cells secrete exosomes [1].",
    "Exosomes are released by melanoma cells",
  ],
  [
    "another line of leukemia, though the sentence also says leukemia",
    "Chronic myeloid leukemia cells secrete exosomes that reach leukemia cells [1].",
    "Exosomes in chronic lymphocytic leukemia",
  ],
  [
    "the other course of a leukemia",
    "Acute myeloid leukemia cells secrete exosomes [1].",
    "Vesicles in chronic myeloid leukemia",
  ],
  [
    "the other kind of lung cancer",
    "Small cell lung cancer cells secrete exosomes [1].",
    "Exosomes of non-small cell lung cancer",
  ],
  ["another miRNA", "Exosomal miR-188 targets PTEN in macrophages [1].", "miR-888 silences a phosphatase"],
  ["another protein of the series", "Exosomes contain IL-6 [1].", "IL-10 is secreted in exosomes"],
])("finds %s", (_what, sentence, title) => {
  expect(check(sentence, title)).toHaveLength(1);
});

test.each([
  ["the same cancer", "Gastric cancer cells secrete exosomes [1].", "Exosomes of gastric carcinoma"],
  ["a wider name", "Chronic myeloid leukemia cells secrete exosomes [1].", "Exosomes in leukemia"],
  ["a narrower name", "Leukemia cells secrete exosomes [1].", "Exosomes in chronic lymphocytic leukemia"],
  [
    "the organ under another name",
    "Colon cancer cells secrete exosomes [1].",
    "Exosomes in colorectal cancer",
  ],
  ["a kind of the same organ", "Glioma cells secrete exosomes [1].", "Exosomes of glioblastoma"],
  ["cancer in general", "Gastric cancer cells secrete exosomes [1].", "Exosomes made by tumor cells"],
  ["several, one of which agrees", "Gastric cancer cells secrete exosomes [1].", "Breast and gastric cancer"],
  [
    "what another part of the sentence names",
    "Gastric cancer cells secrete exosomes, as breast cancer cells do [1].",
    "Exosomes in breast cancer",
  ],
  ["nothing of the kind", "Gastric cancer cells secrete exosomes [1].", "On the secretion of miR-21"],
  ["a cancer without an organ", "Gastric cancer cells secrete exosomes [1].", "Squamous cell carcinoma"],
  [
    "another one in a review of the field",
    "Gastric cancer cells secrete exosomes [1].",
    "Exosomes in breast cancer: a review",
  ],
  ["an arm of the miRNA", "Exosomal miR-188 targets PTEN in macrophages [1].", "miR-188-5p and PTEN"],
  ["the miRNA of the mouse", "Exosomal miR-188 targets PTEN in macrophages [1].", "mmu-miR-188 and PTEN"],
  ["a member of the family", "Exosomal miR-200b targets ZEB1 [1].", "miR-200c in epithelia"],
  ["the cluster", "Exosomal miR-19b targets PTEN in macrophages [1].", "Targets of the miR-17-92 cluster"],
  ["a receptor of the protein", "Exosomes contain IL-6 [1].", "IL-6R on extracellular vesicles"],
  ["a protein of another series", "Exosomes contain CD63 [1].", "CD9 on extracellular vesicles"],
])("is quiet about a title that names %s", (_what, sentence, title) => {
  expect(check(sentence, title)).toEqual([]);
});

test("is quiet where another work that is cited with it agrees", () => {
  const sentence = "Gastric cancer cells secrete exosomes [1,2].";
  expect(check(sentence, "Exosomes in breast cancer", "Exosomes in gastric cancer")).toEqual([]);
  expect(check(sentence, "Exosomes in breast cancer", "Exosomes in melanoma")).toHaveLength(2);
});

test("is quiet about long lists of references, none of which has to say it all", () => {
  const titles = ["breast cancer", "melanoma", "glioma", "lung cancer"].map((name) => `Exosomes in ${name}`);
  expect(check("Gastric cancer cells secrete exosomes [1-4].", ...titles)).toEqual([]);
});

test("is quiet without references, titles or relations", () => {
  expect(check("Gastric cancer cells secrete exosomes [1].")).toEqual([]);
  expect(check("Gastric cancer cells secrete exosomes [1].", "???")).toEqual([]);
  expect(check("Gastric cancer [1].", "Exosomes in breast cancer")).toEqual([]);
});
