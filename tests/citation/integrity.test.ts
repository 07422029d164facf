import { expect, test } from "vitest";
import { cite } from "./sample.ts";

const rossi = "Rossi A: Vesicles of platelets. Blood 1: 2-3, 2010.";
const weber = "Weber B: Vesicles of neutrophils. Blood 2: 4-5, 2011.";
const lopez = "López C: Vesicles of macrophages. Blood 3: 6-7, 2012.";

const cases: [name: string, sentences: string[], entries: string[], code: string, message: string][] = [
  [
    "a number without entry",
    ["Platelets (1), neutrophils (2,4), macrophages (3)."],
    [rossi, weber, lopez],
    "citation-without-reference",
    "reference 4 is cited but the list ends at 3",
  ],
  [
    "an entry that is not cited",
    ["Platelets (1), neutrophils (2)."],
    [rossi, weber, lopez],
    "reference-never-cited",
    "reference 3 is never cited",
  ],
  [
    "a first citation out of order",
    ["Cells (1,2), mice (6), rats (3-5)."],
    [rossi, weber, lopez, "A: b.", "C: d.", "E: f."],
    "citation-out-of-order",
    "reference 6 is first cited after reference 2",
  ],
  [
    "an entry printed twice",
    ["Platelets (1), neutrophils (2)."],
    [rossi, rossi],
    "reference-duplicate",
    "reference 2 is the same work as reference 1",
  ],
  [
    "a range that runs backwards",
    ["All (3-1)."],
    [rossi, weber, lopez],
    "citation-range-backwards",
    'the range in "(3-1)" runs backwards; it is read as 1-3',
  ],
  [
    "a name of another work",
    ["As Rossi et al (1) and Meyer et al (2) found."],
    [rossi, weber],
    "citation-name-mismatch",
    '"Meyer" is not an author of reference 2',
  ],
  [
    "a repair",
    ["Platelets (l,2), macrophages (3)."],
    [rossi, weber, lopez],
    "citation-repaired",
    '"(l,2)" is read as 1,2',
  ],
  [
    "numbers without a list",
    ["Platelets (1), neutrophils (2), macrophages (3)."],
    [],
    "reference-list-missing",
    "3 groups of numbers are cited but there is no reference list",
  ],
];

test.each(cases)("reports %s", (_, sentences, entries, code, message) => {
  const { diagnostics } = cite(sentences, entries);
  expect(diagnostics.filter((d) => d.code === code).map((d) => d.message)).toEqual([message]);
});

test("reports nothing where all agrees", () => {
  expect(cite(["As Rossi et al (1) found (2,3)."], [rossi, weber, lopez]).diagnostics).toEqual([]);
});

test("says that a group is partly resolved", () => {
  const { citations } = cite(["Platelets (1), neutrophils (2,4), macrophages (3)."], [rossi, weber, lopez]);
  expect(citations.map((c) => c.status)).toEqual(["resolved", "partial", "resolved"]);
});
