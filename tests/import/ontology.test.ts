import { expect, test } from "vitest";
import { readFiles } from "./read.ts";

const obo = `format-version: 1.2
data-version: doid/releases/2026-07-31/subsets/x.obo

[Term]
id: DOID:4
name: disease

[Term]
id: DOID:162
name: cancer
is_a: DOID:4 ! disease

[Term]
id: DOID:1612
name: breast cancer
synonym: "malignant \\"breast\\" tumor" EXACT OMO:0003012 []
synonym: "mammary thing" RELATED []
synonym: broken EXACT []
is_a: DOID:162 {source="x"} ! cancer

[Term]
id: DOID:9
name: obsolete thing
is_obsolete: true

[Term]
id: CL:0000000
name: cell

[Typedef]
id: part_of
name: part of`;

test("reads OBO: types by branch, own terms only, what is obsolete or wrong left out", () => {
  expect(readFiles("obo", { "do.obo": obo })).toEqual({
    version: "2026-07-31",
    concepts: [
      "DOID:4 disease: disease",
      "DOID:162 cancer: cancer",
      'DOID:1612 cancer: breast cancer | exact malignant "breast" tumor',
    ],
    problems: ['18:10 file-malformed a synonym is written "name" SCOPE [sources], not broken EXACT []'],
    rules: ["obsolete 1", "other-scope 1"],
  });
});

test("reads only a branch, with the type of the user and scopes of the user", () => {
  const { concepts, rules } = readFiles(
    "obo",
    { "do.obo": obo },
    { roots: ["DOID:162"], type: "tumour", scopes: ["label", "related"] },
  );
  expect(concepts).toEqual([
    "DOID:162 tumour: cancer",
    "DOID:1612 tumour: breast cancer | related mammary thing",
  ]);
  expect(rules).toContain("other-branch 1");
});

test("gives a branch its own type without being told", () => {
  expect(readFiles("obo", { "do.obo": obo }, { roots: ["DOID:162"] }).concepts[0]).toBe(
    "DOID:162 cancer: cancer",
  );
});

test("takes the date of the header where it has no version", () => {
  const text = "date: 11:07:2013 09:59\n\n[Term]\nid: PW:1\nname: some pathway";
  expect(readFiles("obo", { "pw.obo": text }).version).toBe("2013-07-11");
});

test("takes chemicals that have the role of a drug, and not the roles", () => {
  const text = `[Term]
id: CHEBI:23888
name: drug

[Term]
id: CHEBI:35610
name: antineoplastic agent
is_a: CHEBI:23888

[Term]
id: CHEBI:1
name: docetaxel
synonym: "Taxotere" RELATED BRAND_NAME [DrugBank:]
relationship: has_role CHEBI:35610 ! antineoplastic agent

[Term]
id: CHEBI:2
name: docetaxel hydrate
is_a: CHEBI:1

[Term]
id: CHEBI:3
name: water`;
  expect(readFiles("obo", { "chebi.obo": text })).toMatchObject({
    concepts: ["CHEBI:1 drug: docetaxel | related Taxotere", "CHEBI:2 drug: docetaxel hydrate"],
    rules: ["other-branch 3"],
  });
});

const graphs = {
  graphs: [
    {
      meta: { version: "http://purl.obolibrary.org/obo/cl/releases/2022-12-15/cl-basic.json" },
      nodes: [
        {
          id: "http://purl.obolibrary.org/obo/CL_0000057",
          lbl: "fibroblast",
          meta: { synonyms: [{ pred: "hasExactSynonym", val: "fibrocyte" }] },
        },
        { id: "http://purl.obolibrary.org/obo/CL_0000002", lbl: "old", meta: { deprecated: true } },
        { id: 7 },
      ],
      edges: [],
    },
  ],
};

test("reads OBO Graphs and reports a node that is none", () => {
  expect(readFiles("obograph", { "cl.json": JSON.stringify(graphs) })).toEqual({
    version: "2022-12-15",
    concepts: ["CL:0000057 cell_type: fibroblast | exact fibrocyte"],
    problems: ["1:1 file-malformed node 3 of the graph has no id, or a label or synonym that is no text"],
    rules: ["obsolete 1"],
  });
});

test.each(["{", "[]", '{"graphs": 1}'])("says of %s that it is no OBO Graphs", (text) => {
  expect(readFiles("obograph", { "cl.json": text })).toMatchObject({
    concepts: [],
    problems: [
      '1:1 file-malformed the file is no OBO Graphs JSON: an object with a list "graphs" was expected',
    ],
  });
});
