import { expect, test } from "vitest";
import type { DictionaryEntry } from "../../src/dictionary/entry.ts";
import type { Concept } from "../../src/vocabulary/concept.ts";
import { ImportLog } from "../../src/vocabulary/log.ts";
import { toCells, toDictionaryRows } from "../../src/vocabulary/row.ts";
import type { Scope } from "../../src/vocabulary/scope.ts";
import { toShippedNames } from "../../src/vocabulary/shipped.ts";

function concept(
  id: string,
  type: string,
  label: string,
  names: readonly (readonly [Scope, string])[] = [],
): Concept {
  const others = names.map(([scope, text]) => ({ scope, text }));
  return { id, type, label, names: [{ scope: "label", text: label }, ...others] };
}

function entry(name: string, id: string, more: Partial<DictionaryEntry> = {}): DictionaryEntry {
  const entity = { type: "protein", name, ids: [id], dictionary: "protein" };
  return { entity, synonyms: [], exact: [], context: [], source: "", note: "", ...more };
}

/** Rows as `name;id;synonyms;exact;context`, and the rules that were used. */
function rowsOf(concepts: readonly Concept[], shipped: readonly DictionaryEntry[] = []) {
  const log = new ImportLog();
  const options = { log, minLength: 3, shipped: toShippedNames(shipped) };
  const rows = toDictionaryRows({ title: "X", version: "1", concepts }, options);
  const shown = [...rows.values()].flat().map((row) => toCells(row).slice(0, 5).join(";"));
  return { rows: shown, rules: log.counts().map(({ rule, count }) => `${rule} ${count}`) };
}

test("gives a shared name to the label, then the alias, then the previous symbol", () => {
  const concepts = [
    concept("HGNC:1", "protein", "MRP1", [
      ["previous", "ABC1"],
      ["alias", "GSX2"],
    ]),
    concept("HGNC:2", "protein", "XYZ9", [
      ["alias", "ABC1"],
      ["alias", "MRP1"],
    ]),
    concept("HGNC:3", "protein", "GSX2"),
  ];
  expect(rowsOf(concepts)).toEqual({
    rows: ["MRP1;HGNC:1;;;ABC1|GSX2", "XYZ9;HGNC:2;ABC1;;MRP1", "GSX2;HGNC:3;;;"],
    rules: ["shared 3"],
  });
});

test("gives a name that two have with one claim to neither", () => {
  const concepts = [
    concept("HGNC:1", "protein", "AAA11", [["alias", "ACT5"]]),
    concept("HGNC:2", "protein", "BBB22", [["alias", "act5"]]),
  ];
  expect(rowsOf(concepts).rows).toEqual(["AAA11;HGNC:1;;;ACT5", "BBB22;HGNC:2;;;act5"]);
});

test("makes one row of two things with one label", () => {
  const concepts = [
    concept("Cellosaurus:CVCL_0001", "cell_line", "SBA-2", [["exact", "SBX22"]]),
    concept("Cellosaurus:CVCL_0002", "cell_line", "SBA-2"),
  ];
  expect(rowsOf(concepts).rows).toEqual(["SBA-2;Cellosaurus:CVCL_0001;Cellosaurus:CVCL_0002;SBX22;;"]);
});

test("leaves out names that the matcher finds by another name of the record", () => {
  const names: [Scope, string][] = [
    ["exact", "HL60"],
    ["exact", "HL 60"],
    ["exact", "hl-60"],
  ];
  expect(rowsOf([concept("Cellosaurus:CVCL_0002", "cell_line", "HL-60", names)])).toEqual({
    rows: ["HL-60;Cellosaurus:CVCL_0002;;;"],
    rules: ["same-name 3"],
  });
});

test("leaves out a record that nothing but its context could name", () => {
  expect(rowsOf([concept("CL:1", "cell_type", "ABC")])).toEqual({
    rows: [],
    rules: ["no-name 1", "abbreviation 1"],
  });
});

test("keeps what the shipped dictionaries have decided about a name", () => {
  const shipped = [
    entry("AKT", "FPLX:AKT"),
    entry("KITLG", "HGNC:6343", { synonyms: [], exact: ["KITLX"], context: ["SCFX1"] }),
  ];
  const concepts = [
    concept("HGNC:391", "protein", "AKT1", [["alias", "Akt"]]),
    concept("HGNC:6343", "protein", "KITLG", [
      ["alias", "KITLX"],
      ["alias", "SCFX1"],
    ]),
  ];
  expect(rowsOf(concepts, shipped)).toEqual({
    rows: ["AKT1;HGNC:391;;;Akt", "KITLG;HGNC:6343;;KITLX;SCFX1"],
    rules: ["short-alias 1", "shipped-restricted 2"],
  });
});

test("gives the name of a miRNA to one record only, by case", () => {
  const concepts = [
    concept("miRBase:MI1", "mirna", "hsa-mir-9"),
    concept("miRBase:MIMAT1", "mirna", "hsa-miR-9-5p", [["previous", "hsa-miR-9"]]),
    concept("miRBase:MIMAT2", "mirna", "hsa-miR-9-3p", [
      ["previous", "hsa-miR-9"],
      ["previous", "hsa-miR-9*"],
    ]),
  ];
  expect(rowsOf(concepts).rows).toEqual([
    "hsa-mir-9;miRBase:MI1;;;",
    "hsa-miR-9-5p;miRBase:MIMAT1;;;",
    "hsa-miR-9-3p;miRBase:MIMAT2;hsa-miR-9*;;",
  ]);
});
