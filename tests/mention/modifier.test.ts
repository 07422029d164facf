/** The parts of cells: the head and what is said of it. */
import { describe, expect, test } from "vitest";
import { findMentions } from "../../src/mention/mention.ts";
import { lexicon } from "./lexicon.ts";
import { sentencesOf } from "./marked.ts";

/** "text: head; kind=value …" of each cell of a sentence. */
function cellsOf(text: string): string[] {
  const mentions = findMentions({
    sentences: sentencesOf(text),
    citations: [],
    abbreviations: [],
    dictionary: lexicon,
  });
  return mentions.flatMap(({ cell, pieces }) => {
    if (cell === undefined) return [];
    const written = pieces.map(({ start, end }) => text.slice(start, end)).join(" ");
    return [
      [`${written}: ${cell.head.name}`, ...cell.modifiers.map((one) => `${one.kind}=${one.text}`)].join("; "),
    ];
  });
}

describe("modifiers of cells", () => {
  test.each([
    [
      "Docetaxel-resistant breast cancer cells",
      "breast cancer cells: cancer cell; resistance=docetaxel; cancer=breast cancer",
    ],
    ["CD8+ T lymphocytes", "CD8+ T lymphocytes: T cell; marker=CD8+"],
    ["CD8-positive T cells", "CD8-positive T cells: T cell; marker=CD8+"],
    [
      "M2-polarised tumour-associated macrophages",
      "M2-polarised tumour-associated macrophages: tumor-associated macrophage; state=M2",
    ],
    [
      "cisplatin- and docetaxel-resistant MCF-7 cells",
      "MCF-7: MCF-7; resistance=cisplatin; resistance=docetaxel",
    ],
    [
      "chemoresistant and highly metastatic human melanoma cells",
      "melanoma cells: cancer cell; resistance=chemotherapy; state=metastatic; cancer=melanoma",
    ],
    ["breast cancer MCF-7 cells", "MCF-7: MCF-7; cancer=breast cancer"],
    ["bone marrow stromal cells", "bone marrow stromal cells: stromal cell; tissue=bone marrow"],
    ["bone marrow-derived macrophages", "bone marrow-derived macrophages: macrophage; tissue=bone marrow"],
    [
      "EGFR-mutant lung cancer cells",
      "lung cancer cells: cancer cell; marker=EGFR-mutant; cancer=lung cancer",
    ],
    [
      "ovarian cancer cisplatin-resistant cells",
      "ovarian cancer cells: cancer cell; cancer=ovarian cancer; resistance=cisplatin",
    ],
    [
      "lung cancer cells resistant to cisplatin",
      "lung cancer cells: cancer cell; cancer=lung cancer; resistance=cisplatin",
    ],
    ["cisplatin-sensitive fibroblasts", "fibroblasts: fibroblast; state=cisplatin-sensitive"],
    ["LPS-stimulated macrophages", "macrophages: macrophage; state=LPS-stimulated"],
    ["tumor-associated macrophages", "tumor-associated macrophages: tumor-associated macrophage"],
  ])("%s", (text, expected) => expect(cellsOf(text)).toEqual([expected]));

  test.each([
    ["Cisplatin is resistant, and fibroblasts", "fibroblasts: fibroblast"],
    ["activated and fibroblasts", "fibroblasts: fibroblast"],
    ["resistance of CD8 in T cells", "T cells: T cell"],
    ["the new fibroblasts", "fibroblasts: fibroblast"],
    ["fibroblasts sensitive to touch", "fibroblasts: fibroblast; state=touch-sensitive"],
  ])("%s: no more than is said", (text, expected) => expect(cellsOf(text)).toEqual([expected]));

  test("only cells and their lines have parts", () => {
    expect(cellsOf("resistant breast cancer and activated EGFR")).toEqual([]);
  });
});
