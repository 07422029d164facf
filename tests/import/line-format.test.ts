import { expect, test } from "vitest";
import { parseColumns } from "../../src/vocabulary/column-mapping.ts";
import { readFiles } from "./read.ts";

test("reads miRBase from any of its files, with the present name as the label", () => {
  const files = {
    "mature.fa": ">hsa-miR-21-5p MIMAT0000076 Homo sapiens miR-21-5p\nUAGCUUAUCAGACUGAUGUUGA",
    "hsa.gff3": [
      "##gff-version 3",
      "# microRNAs:               miRBase v22",
      "chr17\t.\tmiRNA_primary_transcript\t1\t9\t.\t+\t.\tID=MI0000077;Alias=MI0000077;Name=hsa-mir-21",
    ].join("\n"),
    "aliases.txt": [
      "MIMAT0000076\thsa-miR-21;hsa-miR-21-5p;",
      "MIMAT0000530\tmmu-miR-21;mmu-miR-21a-5p;",
      "MIMAT0000001\tcel-let-7;",
      "what is this",
    ].join("\n"),
  };
  expect(readFiles("mirbase", files)).toEqual({
    version: "22",
    concepts: [
      "miRBase:MIMAT0000076 mirna: hsa-miR-21-5p | previous hsa-miR-21",
      "miRBase:MI0000077 mirna: hsa-mir-21",
      "miRBase:MIMAT0000530 mirna: mmu-miR-21a-5p | previous mmu-miR-21",
    ],
    problems: ["4:1 file-malformed the line is neither of GFF3, of FASTA nor of aliases.txt of miRBase"],
    rules: ["other-species 1"],
  });
});

const cellosaurus = `----
 Version: 29.0
 ID         Identifier (cell line name)     Once; starts an entry
____
ID   HL-60
AC   CVCL_0002
SY   HL 60; HL60
OX   NCBI_TaxID=9606; ! Homo sapiens
CA   Cancer cell line
//
ID   1A2
AC   CVCL_3480
OX   NCBI_TaxID=10090; ! Mus musculus
CA   Hybridoma
//
ID   fish
AC   CVCL_0003
OX   NCBI_TaxID=7955; ! Danio rerio
//
ID   lost
OX   NCBI_TaxID=9606; ! Homo sapiens
//`;

test("reads Cellosaurus: cell lines of the species asked for, without hybridomas", () => {
  expect(readFiles("cellosaurus", { "cellosaurus.txt": cellosaurus })).toEqual({
    version: "29.0",
    concepts: ["Cellosaurus:CVCL_0002 cell_line: HL-60 | exact HL 60 | exact HL60"],
    problems: ['22:1 file-malformed the entry "lost" has no accession like CVCL_0030'],
    rules: ["other-kind 1", "other-species 1"],
  });
});

test("reads a table by the names of its columns", () => {
  const columns = new Map([
    ["name", "Label"],
    ["id", "Curie"],
    ["synonyms", "Syn+More"],
  ]);
  const text = 'Curie,Label,Syn,More\nX:1,"a, b",c|d,e\nbad id,f,,\n,g,,\nX:2,,,\n"open,h,,';
  expect(readFiles("csv", { "x.csv": text }, { columns, type: "drug" })).toEqual({
    version: "",
    concepts: ["X:1 drug: a, b | exact c | exact d | exact e", "none drug: f", "none drug: g"],
    problems: [
      '3:1 dictionary-bad-id "bad id" is not a CURIE like DOID:1612; --prefix puts one before it',
      "5:1 dictionary-missing-name the row has no name",
      "6:1 file-malformed a quote of this row is not closed",
    ],
    rules: [],
  });
});

test("reads a table without a header by the numbers of its columns", () => {
  const columns = new Map([
    ["name", "2"],
    ["id", "1"],
  ]);
  const options = { columns, type: "pathway", prefix: "Reactome" };
  expect(readFiles("csv", { "x.txt": "R-HSA-1\tMitosis\tHomo sapiens" }, options).concepts).toEqual([
    "Reactome:R-HSA-1 pathway: Mitosis",
  ]);
});

test("says which column of the mapping a table does not have", () => {
  const columns = new Map([["name", "Label"]]);
  expect(readFiles("csv", { "x.csv": "name,id\na,X:1" }, { columns, type: "drug" })).toMatchObject({
    concepts: [],
    problems: ['1:1 dictionary-missing-column the file has no column "Label" for name; it has name, id'],
  });
});

test.each([
  [
    "name=Label,id=Curie",
    [
      ["name", "Label"],
      ["id", "Curie"],
    ],
  ],
  ["id=Curie", undefined],
  ["name", undefined],
  ["name=a,colour=b", undefined],
])("reads the mapping %s", (text, expected) => {
  expect(parseColumns(text)).toEqual(
    expected && new Map(expected.map(([field = "", column = ""]) => [field, column])),
  );
});

test("reads only the rows of a table that meet the conditions", () => {
  const where = new Map([["kind", "BP"]]);
  const text = "name,id,kind\nmitosis,GO:1,BP\nchromatin,GO:2,CC";
  expect(readFiles("csv", { "x.csv": text }, { where, type: "process" })).toMatchObject({
    concepts: ["GO:1 process: mitosis"],
    rules: ["other-branch 1"],
  });
  const numbered = { where: new Map([["2", "BP"]]), columns: new Map([["name", "1"]]), type: "process" };
  expect(readFiles("csv", { "x.csv": "mitosis,BP\nchromatin,CC" }, numbered).concepts).toEqual([
    "none process: mitosis",
  ]);
  expect(readFiles("csv", { "x.csv": "name,id\na,X:1" }, { where, type: "process" })).toMatchObject({
    concepts: [],
    problems: [
      "1:1 dictionary-missing-column the file has not all columns of the conditions kind; it has name, id",
    ],
  });
});
