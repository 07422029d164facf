import { describe, expect, test } from "vitest";
import { read, texts } from "./read.ts";

/** The entries of a file as "label: text", "-" for those without a label. */
function entries(source: string, extension = "md"): string[] {
  return read(source, extension).entries.map(({ label, prose }) => `${label ?? "-"}: ${prose.text}`);
}

const list = (body: string): string =>
  `# On cells and mice\n\n## Introduction\n\nCells grow (1).\n\n## References\n\n${body}\n`;
const doe = "Doe J: On cells. Cell 5: 1-9, 2001.";
const roe = "Roe A and Poe B: On mice. Nature 7: 10-19, 2002.";
const poe = "Poe C: On men. Science 9: 20-29, 2003.";

describe("entries are found however they are set", () => {
  test.each([
    ["numbers", `1. ${doe}\n2. ${roe}\n3. ${poe}`, [1, 2, 3]],
    ["bullets", `- ${doe}\n- ${roe}\n- ${poe}`, ["-", "-", "-"]],
    ["bullets, then numbers", `- ${doe}\n- ${roe}\n\n3. ${poe}`, ["-", "-", 3]],
    ["brackets, in paragraphs", `[1] ${doe}\n\n[2] ${roe}\n\n[3] ${poe}`, [1, 2, 3]],
    ["brackets, one line each", `[1] ${doe}  \n[2] ${roe}  \n[3] ${poe}`, [1, 2, 3]],
    ["several in a line", `[1] ${doe} [2] ${roe} [3] ${poe}`, [1, 2, 3]],
    ["several in a line, without brackets", `1. ${doe} 2. ${roe} 3. ${poe}`, [1, 2, 3]],
    ["numbers without a full stop", `1 ${doe}  \n2 ${roe}  \n3 ${poe}`, [1, 2, 3]],
    ["numbers without a blank", `1.${doe}  \n2．${roe}  \n3${poe}`, [1, 2, 3]],
    ["nothing but paragraphs", `${doe}\n\n${roe}\n\n${poe}`, ["-", "-", "-"]],
    ["nothing but lines", `${doe}  \n${roe}  \n${poe}`, ["-", "-", "-"]],
    ["a misread bracket", `[1] ${doe}  \n[/] ${roe}  \n3] ${poe}`, [1, 2, 3]],
  ])("%s", (_, body, labels) => {
    expect(entries(list(body))).toEqual([doe, roe, poe].map((text, i) => `${labels[i]}: ${text}`));
  });

  test("plain text", () => {
    expect(
      entries(
        `On cells and mice\n\nIntroduction\n\nCells grow.\n\nReferences\n\n1. ${doe}\n2. ${roe}\n`,
        "txt",
      ),
    ).toEqual([`1: ${doe}`, `2: ${roe}`]);
    expect(entries(`On cells and mice\n\nReferences\n\n- ${doe}\n- ${roe}\n`, "txt")).toEqual([
      `-: ${doe}`,
      `-: ${roe}`,
    ]);
  });
});

describe("an entry over several lines is one", () => {
  test.each([
    ["a page that starts a line", `1. ${doe}\n2. Roe A: On mice. Nature 7:\n10-19, 2002.\n3. ${poe}`],
    [
      "a volume that looks like a label",
      `1 ${doe}  \n2 Roe A: On mice. Nature  \n7: 10-19, 2002.  \n3 ${poe}`,
    ],
    ["a page break", `1. ${doe}\n2. Roe A: On mice.\n\nNature 7: 10-19, 2002.\n\n3. ${poe}`],
  ])("%s", (_, body) => {
    const labels = read(list(body)).entries.map(({ label }) => label);
    expect(labels).toEqual([1, 2, 3]);
  });
});

describe("what stands in a list and is no entry", () => {
  const runningHead = "Journal of Cells, vol. 5";
  test.each([
    [
      "running heads",
      `1. ${doe}\n\n${runningHead}\n\n2. ${roe}\n\n${runningHead}\n\n3. ${poe}\n\n${runningHead}`,
    ],
    ["page numbers", `1. ${doe}\n\n117\n\n2. ${roe}\n\n118\n\n3. ${poe}`],
    [
      "a licence",
      `1. ${doe}\n2. ${roe}\n3. ${poe}\n\nThis work is licensed under a Creative Commons licence.`,
    ],
    ["a stretch printed twice", `1. ${doe}\n2. ${roe}\n\n2. ${roe}\n3. ${poe}`],
  ])("%s", (_, body) => {
    expect(entries(list(body))).toEqual([`1: ${doe}`, `2: ${roe}`, `3: ${poe}`]);
  });
});

describe("lists that are not under one heading", () => {
  test("a second part after other sections", () => {
    const source = list(`1. ${doe}\n2. ${roe}\n\n## Acknowledgements\n\nWe thank all.\n\n3. ${poe}`);
    expect(entries(source)).toEqual([`1: ${doe}`, `2: ${roe}`, `3: ${poe}`]);
  });

  test("no heading", () => {
    const source = `# On cells and mice\n\n## Introduction\n\nCells grow (1).\n\n## Funding\n\nNone.\n\n1.${doe}  \n2.${roe}  \n3.${poe}\n`;
    expect(entries(source)).toEqual([`1: ${doe}`, `2: ${roe}`, `3: ${poe}`]);
  });

  test("a numbered list of the text is none", () => {
    const source = "# On cells and mice\n\n## Introduction\n\n1. Cells grow.\n2. Mice die.\n3. Men live.\n";
    expect(entries(source)).toEqual([]);
    expect(texts(read(source), "body")).toEqual(["Cells grow.", "Mice die.", "Men live."]);
  });
});
