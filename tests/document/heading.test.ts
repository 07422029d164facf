import { expect, test } from "vitest";
import { read } from "./read.ts";

/** Section and text of the paragraph, in a section "Methods". */
function place(paragraph: string): string {
  const { blocks } = read(`# Exosomes of mice\n\n## Methods\n\nIt is so.\n\n${paragraph}\n`);
  const last = blocks.at(-1);
  return `${last?.section}: ${last?.prose.text}`;
}

test.each([
  ["**Mice.** Six-week-old mice were kept.", "Mice: Six-week-old mice were kept."],
  ["**Cell culture**. Cells were grown.", "Cell culture: Cells were grown."],
  ["*RNA extraction and qPCR:* Total RNA was taken.", "RNA extraction and qPCR: Total RNA was taken."],
  ["***Mice*** – All mice were kept.", "Mice: All mice were kept."],
  ["**Mice**\nAll mice were kept.", "Mice: All mice were kept."],
  ["**2.3 Statistics**\n\nTests were run.", "2.3 Statistics: Tests were run."],
  ["2.4. Uptake of exosomes\n\nUptake was seen.", "2.4. Uptake of exosomes: Uptake was seen."],
])("a heading stands in %j", (paragraph, placed) => {
  expect(place(paragraph)).toBe(placed);
});

test.each([
  "**Exosomes are small.** They bind cells.",
  "**miR-21** targets PTEN.",
  "**CD8** T cells were killed.",
  "**MiR-21:** a small RNA of mice.",
  "**Exosomes promote growth.** They bind cells.",
  "**Cells [1].** They bind cells.",
  "*Drosophila* cells were grown.",
])("no heading stands in %j", (paragraph) => {
  expect(place(paragraph)).toBe(`Methods: ${paragraph.replaceAll("*", "")}`);
});
