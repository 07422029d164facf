import { expect, test } from "vitest";
import { readFiles } from "./read.ts";

const hgncHeader =
  "hgnc_id\tsymbol\tname\tlocus_group\tlocus_type\tstatus\talias_symbol\talias_name\tprev_symbol\tprev_name\tdate_modified";
const protein = "protein-coding gene\tgene with protein product\tApproved";

test("reads HGNC: proteins and RNAs, with approved, alias and previous names", () => {
  const text = [
    hgncHeader,
    `HGNC:3236\tEGFR\tepidermal growth factor receptor\t${protein}\tERBB1|ERRP\t\tERBB\t"v-erb-b, avian"\t2024-10-18`,
    "HGNC:1\tHOTAIR\tHOX transcript\tnon-coding RNA\tRNA, long non-coding\tApproved\t\t\t\t\t2023-01-01",
    "HGNC:2\tA1P\tpseudo\tpseudogene\tpseudogene\tApproved\t\t\t\t\t",
    `HGNC:3\tOLD\told\t${protein.replace("Approved", "Entry Withdrawn")}\t\t\t\t\t`,
    `HGNC:4\t"BAD\tquote\t${protein}`,
  ].join("\n");
  expect(readFiles("hgnc", { "hgnc.txt": text })).toEqual({
    version: "2024-10-18",
    concepts: [
      "HGNC:3236 protein: EGFR | exact epidermal growth factor receptor | alias ERBB1 | alias ERRP | previous ERBB | previous v-erb-b, avian",
      "HGNC:1 rna: HOTAIR | exact HOX transcript",
    ],
    problems: ["6:1 file-malformed a quote of this row is not closed"],
    rules: ["obsolete 1", "other-kind 1"],
  });
});

test("says which column is missing", () => {
  const { concepts, problems } = readFiles("hgnc", { "hgnc.txt": "hgnc_id\tsymbol\nHGNC:1\tA" });
  expect(concepts).toEqual([]);
  expect(problems[0]).toBe(
    '1:1 dictionary-missing-column the file has no column "name"; it has hgnc_id, symbol',
  );
});

const geneHeader =
  "#tax_id\tGeneID\tSymbol\tSynonyms\tdbXrefs\ttype_of_gene\tFull_name_from_nomenclature_authority\tOther_designations\tModification_date";

test("reads gene_info: one species, HGNC's identifiers first, no miRNAs", () => {
  const text = [
    geneHeader,
    "9606\t1956\tEGFR\tERBB|HER1\tMIM:1|HGNC:HGNC:3236\tprotein-coding\tepidermal growth factor receptor\tproto-oncogene\t20210708",
    "9606\t7\tNEW1\t-\t-\tprotein-coding\t-\t-\t20210711",
    "9606\t8\tMIR21\t-\tmiRBase:MI0000077\tncRNA\t-\t-\t20210701",
    "10090\t9\tEgfr\t-\t-\tprotein-coding\t-\t-\t20210701",
  ].join("\n");
  expect(readFiles("gene-info", { gene_info: text })).toEqual({
    version: "2021-07-11",
    concepts: [
      "HGNC:3236 protein: EGFR | exact epidermal growth factor receptor | alias ERBB | alias HER1",
      "NCBIGene:7 protein: NEW1",
    ],
    problems: [],
    rules: ["other-kind 1", "other-species 1"],
  });
  expect(readFiles("gene-info", { gene_info: text }, { species: ["10090"] }).concepts).toEqual([
    "NCBIGene:9 protein: Egfr",
  ]);
});

test("reads FamPlex from its three files and leaves the others alone", () => {
  const files = {
    "famplex/entities.csv": "AKT\np14_3_3",
    "famplex/gene_prefixes.csv": "Pattern,Category,Notes",
    "famplex/grounding_map.csv":
      'AKT kinase,FPLX,AKT,,,,\n"14-3-3, protein",FPLX,p14_3_3,,,,\n4EBP1,UP,Q13541,,,,\n"open,FPLX,AKT',
    "famplex/equivalences.csv": "BEL,AKT Family,AKT\nIP,IPR1,AKT",
    "famplex/relations.csv": "HGNC,AKT1,isa,FPLX,AKT",
  };
  expect(readFiles("famplex", files)).toMatchObject({
    concepts: [
      "FPLX:AKT protein: AKT | exact AKT kinase",
      "FPLX:p14_3_3 protein: 14-3-3, protein | exact 14-3-3, protein",
    ],
    problems: ["4:1 file-malformed a quote of this row is not closed"],
  });
  expect(readFiles("famplex", files, { scopes: ["label", "related"] }).concepts[0]).toContain(
    "related AKT Family",
  );
});
