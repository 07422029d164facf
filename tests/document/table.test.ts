import { describe, expect, test } from "vitest";
import { splitSentences } from "../../src/sentence.ts";
import { read } from "./read.ts";

const title = "# Tables of genes\n\n## Results\n\nSome are known.\n\n";

/** Each cell with what it is read under. */
function cells(markdown: string): string[] {
  return read(`${title}${markdown}\n`).blocks.flatMap(({ cell, prose }) =>
    cell === undefined ? [] : [`${cell.caption}|${cell.column}|${cell.row}|${prose.text}`],
  );
}

describe("a cell is read under caption, column and row", () => {
  test("in Markdown", () => {
    expect(cells("Table 1. Genes.\n\n| Gene | Role |\n|---|---|\n| TP53 | guard [10] |")).toEqual([
      "Table 1. Genes.|||Gene",
      "Table 1. Genes.|||Role",
      "Table 1. Genes.|Gene||TP53",
      "Table 1. Genes.|Role|TP53|guard [10]",
    ]);
  });

  test("with a caption after it", () => {
    expect(cells("| Gene | Role |\n|---|---|\n| TP53 | guard |\n\n**Table 1.** Genes.").at(-1)).toBe(
      "Table 1. Genes.|Role|TP53|guard",
    );
  });

  test("with a label on a line of its own", () => {
    expect(cells("Table 1\n\nGenes of mice\n\n| Gene | Role |\n|---|---|\n| TP53 | guard |").at(-1)).toBe(
      "Genes of mice|Role|TP53|guard",
    );
  });

  test("with an empty first row", () => {
    expect(cells("| | |\n|---|---|\n| Gene | Role |\n| TP53 | guard |").at(-1)).toBe("|Role|TP53|guard");
  });

  test("in HTML on one line", () => {
    const table =
      "<html><body><table><tr><td rowspan=2>Cancer</td><td colspan=2>miRNA</td></tr><tr><th>Up</th><th>Down</th></tr>" +
      "<tr><td>Breast</td><td><p>miR-21</p><p>[5]</p></td><td>let-7</td></tr></table></body></html>";
    expect(cells(table).slice(-3)).toEqual([
      "|Cancer||Breast",
      "|miRNA, Up|Breast|miR-21 [5]",
      "|miRNA, Down|Breast|let-7",
    ]);
  });

  test("with a caption of its own", () => {
    const table =
      "<table><caption>Table 3. Drugs.</caption><thead><tr><th>Drug</th><th>Target</th></tr></thead><tbody><tr><th>Imatinib</th><td>BCR-ABL</td></tr></tbody></table>";
    expect(cells(table).at(-1)).toBe("Table 3. Drugs.|Target|Imatinib|BCR-ABL");
  });

  test("and not under the caption of the next", () => {
    const table = "| Gene |\n|---|\n| TP53 |\n\n";
    expect(cells(`${table}Table 2. Cells.\n\n${table}`)).toEqual([
      "|||Gene",
      "|Gene||TP53",
      "Table 2. Cells.|||Gene",
      "Table 2. Cells.|Gene||TP53",
    ]);
  });
});

test("tables after the references are read when they have a caption", () => {
  const references = "## References\n\n1. Doe J: A title of things. Cell 5: 1-9, 2001.\n\n";
  expect(cells(`${references}Table 1. Genes.\n\n| Gene |\n|---|\n| TP53 |`)).toHaveLength(2);
  expect(cells(`${references}| Gene |\n|---|\n| TP53 |`)).toEqual([]);
});

test("sentences of a long cell are told apart, names are not", () => {
  const document = read(
    `${title}| Gene | Role |\n|---|---|\n| E. coli | Guards the genome [3]. Induces arrest of cells [4]. |\n`,
  );
  const sentences = splitSentences(document).filter(({ block }) => block.kind === "table");
  expect(sentences.map(({ text }) => text)).toEqual([
    "Gene",
    "Role",
    "E. coli",
    "Guards the genome [3].",
    "Induces arrest of cells [4].",
  ]);
});

test("a cell may cover more columns than there are", () => {
  const row = '<tr><td colspan="9999" rowspan="9999">a</td><td>b</td></tr>';
  expect(cells(`<table>${row.repeat(200)}</table>`)).toHaveLength(400);
});

describe("long tables are tables", () => {
  const count = 3000;

  test("in HTML on one line", () => {
    expect(cells(`<table>${"<tr><td>TP53</td><td>guard [1]</td></tr>".repeat(count)}</table>`)).toHaveLength(
      2 * count,
    );
  });

  test("in Markdown", () => {
    const rows = "| TP53 | guard [1] |\n".repeat(count);
    expect(cells(`| Gene | Role |\n|---|---|\n${rows}`)).toHaveLength(2 * count + 2);
  });
});
