import { expect, test } from "vitest";
import { cancers } from "../../src/integrity/cancer.ts";
import type { Kind } from "../../src/integrity/likeness.ts";
import { mirnas } from "../../src/integrity/mirna.ts";
import { proteins } from "../../src/integrity/protein.ts";

function compare(kind: Kind, a: string, b: string): string {
  const [first, second] = [kind.traitsOf(a), kind.traitsOf(b)];
  const likeness = kind.compare(first, second);
  expect(kind.compare(second, first), "the other way round").toBe(likeness);
  return likeness;
}

test.each([
  ["breast cancer", "breast carcinoma cell", "kin"],
  ["colon adenocarcinoma", "rectal cancer", "kin"],
  ["gastrointestinal cancer", "gastric cancer", "kin"],
  ["gynecologic cancer", "cervical cancer", "kin"],
  ["melanoma", "uveal melanoma", "kin"],
  ["ovarian teratoma", "testicular germ cell tumor", "kin"],
  ["lymphoma", "chronic lymphocytic leukemia", "kin"],
  ["leukemia", "acute myelomonocytic leukemia", "kin"],
  ["uterine sarcoma", "osteosarcoma", "kin"],
  ["breast cancer", "ovarian cancer cell", "different"],
  ["gallbladder cancer", "bladder cancer", "different"],
  ["adrenal cancer", "renal cancer", "different"],
  ["thymoma", "thyroid cancer", "different"],
  ["prostate cancer", "melanoma", "different"],
  ["chronic myeloid leukemia", "chronic lymphocytic leukemia", "different"],
  ["multiple myeloma", "B-cell lymphoma", "different"],
  ["small cell lung cancer", "non-small cell lung cancer", "different"],
  ["colorectal cancer", "oral cancer", "different"],
])("%s and %s are %s", (a, b, expected) => {
  expect(compare(cancers, a, b)).toBe(expected);
});

test("knows no organ of cancers that many have", () => {
  for (const name of [
    "squamous cell carcinoma",
    "adenocarcinoma",
    "tumor cell",
    "CD133+ cell",
    "small cell carcinoma",
  ])
    expect([...cancers.traitsOf(name)], name).toEqual([]);
});

test.each([
  ["hsa-miR-21-5p", "mmu-miR-21", "kin"],
  ["hsa-miR-16-1", "hsa-miR-15a", "kin"],
  ["hsa-miR-16-1-3p", "hsa-miR-1", "different"],
  ["hsa-miR-23a-27a-24-2", "hsa-miR-27a", "kin"],
  ["hsa-let-7a", "hsa-let-7f-5p", "kin"],
  ["hsa-let-7a", "hsa-miR-7", "different"],
  ["pre-miR-155", "hsa-miR-155-3p", "kin"],
  ["hsa-miR-188", "hsa-miR-888", "different"],
  ["hsa-miR-221/222", "hsa-miR-222", "kin"],
  ["ebv-miR-BART7-3p", "ebv-miR-BART7", "kin"],
])("%s and %s are %s", (a, b, expected) => {
  expect(compare(mirnas, a, b)).toBe(expected);
});

test.each([
  ["PTEN", "PTEN", "kin"],
  ["MMP9", "MMP", "kin"],
  ["WNT5A", "WNT5B", "kin"],
  ["IL6", "IL6R", "kin"],
  ["IL6", "IL10", "different"],
  ["CXCL12", "CXCL1", "different"],
  ["CD9", "CD63", "unknown"],
  ["IL6", "TNF", "unknown"],
])("%s and %s are %s", (a, b, expected) => {
  expect(compare(proteins, a, b)).toBe(expected);
});
