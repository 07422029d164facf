import { expect, test } from "vitest";
import {
  abstractLabelLength,
  captionLabelLength,
  isBareCaptionLabel,
} from "../../src/document/layout/caption.ts";

test.each([
  ["Figure 1. Exosomes bind.", "Figure 1. "],
  ["FIGURE2.Cells manifest.", "FIGURE2."],
  ["Fig3.Inhibition of cells.", "Fig3."],
  ["Fig4Relative levels.", "Fig4"],
  ["Fig. 5 | Uptake.", "Fig. 5 | "],
  ["Table 1 Cell markers.", "Table 1 "],
  ["TABLE IV. Doses.", "TABLE IV. "],
  ["Figure 7 (continued). Uptake.", "Figure 7 (continued). "],
  ["Supplementary Figure S1. Uptake.", "Supplementary Figure S1. "],
  ["Figure 1 shows the uptake.", ""],
  ["Figures 1 and 2 show it.", ""],
  ["Table 2,3 list them.", ""],
  ["Figuring out 1. No.", ""],
])("%j has the label %j", (text, label) => {
  expect(text.slice(0, captionLabelLength(text))).toBe(label);
});

test.each([
  ["Figure 1", true],
  ["Table S2.", true],
  ["Figure 1. Uptake", false],
])("%j is nothing but a label: %s", (text, isBare) => {
  expect(isBareCaptionLabel(text)).toBe(isBare);
});

test.each([
  ["Abstract. Exosomes bind.", "Abstract. "],
  ["ABSTRACT: Exosomes bind.", "ABSTRACT: "],
  ["Summary—Exosomes bind.", "Summary—"],
  ["Abstract art binds.", ""],
])("%j has the label %j", (text, label) => {
  expect(text.slice(0, abstractLabelLength(text))).toBe(label);
});
