import { describe, expect, test } from "vitest";
import { read, texts } from "./read.ts";

const title = "# Exosomes and their cells\n\n";
const references =
  "## References\n\n1. Doe J: A title of things. Cell 5: 1-9, 2001.\n2. Roe J: A title of cells. Cell 6: 1-9, 2002.\n";

describe("short running text is kept", () => {
  test.each([
    ["a lone cited sentence", "Cells secrete exosomes [3]."],
    ["several short sentences", "Cells secrete exosomes [3]. Others do too [1]. More do [2]."],
    ["a sentence without its stop that cites", "Cells secrete exosomes in mice [1]"],
    ["a raised citation after the stop", "Cells grow in vivo.<sup>12</sup>"],
    ["numbers as in a plot, in a sentence that cites", "Doses of 1, 2, 5, 10, 20, 50 mg [1]."],
    ["an identifier in a sentence", "Data are public (doi:10.5061/dryad.abc1) and free to use."],
    ["a label of a box before a sentence that cites", "History: Patients were treated with cells [1]."],
  ])("%s", (_, text) => {
    const source = `${title}## Uptake\n\n${text}\n\n${references}`;
    expect(texts(read(source), "body")).toEqual([text.replace(/<.?sup>/g, "")]);
  });

  test("under the title", () => {
    expect(texts(read(`${title}Cells secrete exosomes [1].\n\n${references}`), "body")).toEqual([
      "Cells secrete exosomes [1].",
    ]);
  });
});

describe("what is no running text is left out", () => {
  test.each([
    ["a byline with marks", "Jane Doe [1], John Roe [2] and Ann Poe [1]"],
    ["an address", "Department of Oncology, University of Nowhere, Nowhere."],
    ["degrees", "Jane Doe, M.D., Ph.D."],
  ])("%s", (_, text) => {
    const source = `${title}${text}\n\n## Uptake\n\nCells secrete exosomes [1].\n\n${references}`;
    expect(texts(read(source), "abstract", "body")).toEqual(["Cells secrete exosomes [1]."]);
  });

  test.each(["Uptake of exosomes by cells", "Days after inoculation", "Some Journal 12 (2015)"])(
    "%s",
    (text) => {
      const source = `${title}## Uptake\n\n${text}\n\nCells secrete exosomes [1].\n\n${references}`;
      expect(texts(read(source), "body")).toEqual(["Cells secrete exosomes [1]."]);
    },
  );
});

describe("back matter ends where the article goes on", () => {
  test("with a main heading of a lower level", () => {
    const source = `${title}## Uptake\n\nCells bind them.\n\n# Funding\n\nA grant paid for it.\n\n## Discussion\n\nIt is so.\n`;
    expect(texts(read(source), "body")).toEqual(["Cells bind them.", "It is so."]);
  });

  test("but not with the methods of an appendix", () => {
    const source = `${title}## Uptake\n\nCells bind them.\n\n# Appendix\n\n## Methods\n\nMice were kept.\n`;
    expect(texts(read(source), "body")).toEqual(["Cells bind them."]);
  });

  test("with a sentence that cites, after a box", () => {
    const source = `${title}## Uptake\n\nCells bind them.\n\n# Open access\n\nFree to all.\n\nThey are taken up [1].\n\n${references}`;
    const blocks = read(source).blocks.filter(({ kind }) => kind === "body");
    expect(blocks.map(({ section, prose }) => `${section}: ${prose.text}`)).toEqual([
      "Uptake: Cells bind them.",
      "Uptake: They are taken up [1].",
    ]);
  });
});

describe("the abstract", () => {
  const authors = "Jane Doe and John Roe\n\n";

  test("has one paragraph where nothing heads what follows", () => {
    const source = `${title}${authors}Exosomes are vesicles that are released by cells into blood.\n\nThey were first seen in sheep [1].\n\n## Uptake\n\nIt is so.\n`;
    expect(texts(read(source), "abstract")).toHaveLength(1);
  });

  test("has as many as are labelled", () => {
    const source = `${title}${authors}**Background:** Exosomes are small.\n\n**Methods:** We grew cells.\n\n**Results:** They grew.\n\nExosomes were first seen in sheep [1].\n\n## Uptake\n\nIt is so.\n`;
    expect(texts(read(source), "abstract")).toEqual(["Exosomes are small.", "We grew cells.", "They grew."]);
  });

  test("under a heading ends with the first paragraph after it that cites", () => {
    const source = `${title}## Abstract\n\nExosomes are small.\n\nExosomes were first seen in sheep [1].\n\nMore were seen.\n\n## Uptake\n\nIt is so.\n`;
    expect(texts(read(source), "abstract")).toEqual(["Exosomes are small."]);
  });

  test("is not the summary at the end", () => {
    const source = `${title}## Introduction\n\nExosomes are vesicles that are released by cells into blood [1].\n\n## Summary\n\nThey are small.\n`;
    expect(texts(read(source), "body")).toHaveLength(2);
  });
});

describe("text set as a heading", () => {
  test("goes on with the sentence before it", () => {
    const source = `${title}## Uptake\n\nExosomes are released by the\n\n# cells of the blood and bind others [1].\n\nIt is so.\n`;
    expect(texts(read(source), "body")).toEqual([
      "Exosomes are released by the cells of the blood and bind others [1].",
      "It is so.",
    ]);
  });

  test("is no title when it is the kind of article", () => {
    expect(read("# RESEARCHARTICLE\n\n# Exosomes of mice\n\n## Results\n\nIt is so.\n").title).toBe(
      "Exosomes of mice",
    );
  });
});
