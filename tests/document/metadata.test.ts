import { expect, test } from "vitest";
import { read } from "./read.ts";

const page = (front: string): string =>
  `# On cells and mice\n\nJane Doe\n\n${front}\n\n## Abstract\n\nCells grow (Roe, 1999).\n`;

test.each([
  ["DOI: 10.1234/ab.2021.5", { doi: "10.1234/ab.2021.5" }],
  ["Some Journal 5(2): e17. doi:10.1234/ journal.5.", { doi: "10.1234/journal.5" }],
  ["https://doi.org/10.1234/ab(5)6", { doi: "10.1234/ab(5)6" }],
  ["PMID: 12345678", { pmid: "12345678" }],
  ["Received May 3, 2021; Accepted June 4, 2022", { year: "2022" }],
  ["Received: 3 May 2021", { year: "2021" }],
  ["Received: 3 May 2021 / Published: 4 July 2023", { year: "2023" }],
  ["© 2014 The Authors", { year: "2014" }],
  ["Some Journal (2015) 34, 17-19; doi:10.1234/x.2014.1", { doi: "10.1234/x.2014.1", year: "2015" }],
  ["Department of Things, Somewhere", { doi: "", pmid: "", year: "" }],
  [
    "As said before [@doi:10.1234/ab.2021.5; @https://doi.org/10.1234/cd.6; @pmid:12345678].",
    { doi: "", pmid: "" },
  ],
  ["doi:10.1234/ab.7, and of others @doi:10.1234/cd.8", { doi: "10.1234/ab.7" }],
])("%j", (front, expected) => {
  expect(read(page(front))).toMatchObject({ title: "On cells and mice", ...expected });
});

test("a work that the abstract cites by its key is not the article", () => {
  const source =
    "# On cells\n\n## Abstract\n\nCells grow [@doi:10.1234/ab.5; @pmid:12345678].\n\n## Introduction\n\nThey do.\n";
  expect(read(source)).toMatchObject({ doi: "", pmid: "" });
});
