import { describe, expect, test } from "vitest";
import { read, sourceAt, texts } from "./read.ts";

const title = "# Exosomes and their cells\n\n## 1. Introduction\n\n";

/** Two halves of a paragraph with something between them; words of the halves are known from the end. */
function page(before: string, between: string, after: string): string {
  return `${title}${before}\n\n${between}\n\n${after}\n\nOther mechanisms of the microenvironment are known.\n`;
}

const before = "Exosomes are found in blood and are released by many";
const after = "kinds of cells in culture.";
const joined = `${before} ${after}`;

describe("a paragraph goes on after", () => {
  test.each([
    ["a page break", ""],
    ["a rule", "---"],
    ["a caption", "Figure 1. Uptake of exosomes."],
    ["a picture and its caption", "![](a.png)  \nFigure 1. Uptake of exosomes."],
    [
      "a correspondence block",
      "---\n\n*Correspondence to:* Dr Jane Doe, Department of Things\nE-mail: jane@example.org\n\n**Key words:** exosome",
    ],
    ["a table", "Table 1. Genes.\n\n| Gene | Role |\n|---|---|\n| TP53 | guard |"],
    ["a page number", "117"],
    ["an empty heading", "#"],
    ["text from a picture", "A 20 40 60 * B 10 20 30 n.s Days after tumor inoculation 5 9 12"],
    ["a label from a picture", "Days After Inoculation"],
  ])("%s", (_, between) => {
    const document = read(page(before, between, after));
    expect(texts(document, "body")).toContain(joined);
    expect(document.diagnostics.map(({ code }) => code)).toEqual(["page-break-repaired"]);
  });
});

test.each([
  ["dedicated to the mech", "anisms of growth.", "dedicated to the mechanisms of growth."],
  ["cells of the micro-", "environment grow.", "cells of the microenvironment grow."],
  ["a mAb (clone 12-", "0081; Company) binds.", "a mAb (clone 12-0081; Company) binds."],
  ["grown in tumor-", "bearing mice.", "grown in tumor-bearing mice."],
  ["raised the level of", "CD47 in mice.", "raised the level of CD47 in mice."],
  ["found in WT and", "T cell-deficient mice.", "found in WT and T cell-deficient mice."],
  ["found in cells, such as", "miR-155 in mice.", "found in cells, such as miR-155 in mice."],
  ["shown by Smith et al.", "in their study.", "shown by Smith et al. in their study."],
])("%j and %j make %j", (first, second, whole) => {
  expect(texts(read(page(`It was ${first}`, "", second)), "body")).toContain(`It was ${whole}`);
});

describe("not joined", () => {
  test.each([
    ["a finished sentence", "It was found in mice.", "kinds of cells in culture."],
    [
      "a sentence with a citation after the full stop",
      "It was found in cases.12",
      "kinds of cells in culture.",
    ],
    ["a new sentence", "It was found in mice without a full stop", "Then it was lost."],
    ["a name in lower case", "It was found in mice (12)", "miR-9 binds."],
  ])("%s", (_, first, second) => {
    expect(texts(read(page(first, "", second)), "body")).not.toContain(`${first} ${second}`);
  });

  test("items of a list", () => {
    const list = `${title}They are of two kinds:\n\n- large ones;\n- small ones.\n`;
    expect(texts(read(list), "body")).toEqual(["They are of two kinds:", "large ones;", "small ones."]);
  });
});

test("both sides of a break lead to the file", () => {
  const source = page(before, "Figure 1. Uptake.", after);
  const block = read(source).blocks.find(({ prose }) => prose.text === joined);
  expect(block && sourceAt(source, block.prose, "many kinds")).toBe("many / kinds");
});

test("headings that are set as paragraphs are no sentences", () => {
  const source = `${title}Altered expression of the gene in mice\n\nIt was seen in mice.\n`;
  expect(texts(read(source), "body")).toEqual(["It was seen in mice."]);
});
