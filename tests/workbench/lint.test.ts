import { describe, expect, test } from "vitest";
import { parseDictionary } from "../../src/dictionary/parse.ts";
import { lintEntries, type PlacedEntry } from "../../src/workbench/lint.ts";

function placed(type: string, ...rows: readonly string[]): PlacedEntry[] {
  const path = `${type}.csv`;
  const text = ["name,id,synonyms,exact,context", ...rows].join("\n");
  const { entries, lines } = parseDictionary({ path, type, text });
  return entries.map((entry, i) => ({ path, line: lines[i] ?? 0, entry }));
}

/** `kind line name other` of each finding. */
function lint(entries: readonly PlacedEntry[], vocabulary: readonly PlacedEntry[] = []): string[] {
  return lintEntries(entries, vocabulary).map(({ kind, line, name, other = "" }) =>
    [kind, line, name, other].join(" ").trim(),
  );
}

describe("names", () => {
  test.each([
    ["an English word", "EGFR,X:1,not", ["english 2 not"]],
    ["an English word that is restricted", "EGFR,X:1,,not,", []],
    ["a common short form", "zorbin,X:1,NSCLC", ["common-short-form 2 NSCLC"]],
    ["a short name", "AB,X:1,", ["short 2 AB"]],
    ["a short name that is exact", "adapter,X:1,,AB,", []],
    ["marks alone", "adapter,X:1,-/-", ["unreachable 2 -/-"]],
    ["what another name of the row finds", "HL-60,X:1,HL60", ["unreachable 2 HL60 also HL-60"]],
    ["a sound row", "zorbin,X:1,zorb protein", []],
  ])("%s", (_about, row, expected) => expect(lint(placed("protein", row))).toEqual(expected));

  test("of two rows and of two types", () => {
    const entries = [
      ...placed("protein", "zorbin,X:1,", "plexin,X:2,Zorbin|zorb"),
      ...placed("drug", "zorb,Y:1,"),
    ];
    expect(lint(entries)).toEqual([
      "clash 2 zorb also plexin in protein.csv:3",
      "shared 3 Zorbin also zorbin in protein.csv:2",
    ]);
  });

  test("the shortest come first within a kind", () => {
    expect(lint(placed("protein", "aaa,X:1,chips", "bbb,X:2,not"))).toEqual([
      "english 3 not",
      "english 2 chips",
    ]);
  });
});

describe("identifiers", () => {
  const vocabulary = placed("gene", "APC,HGNC:583,adenomatous polyposis coli", "EGFR,HGNC:3236,ERBB1");
  test.each([
    [
      "another record's",
      "APC,HGNC:3236,",
      ["wrong-id 2 HGNC:3236 there EGFR in gene.csv:3; the name has HGNC:583 there"],
    ],
    ["nobody's", "APC,HGNC:999,", ["unknown-id 2 HGNC:999 the name has HGNC:583 there"]],
    ["its own", "apc,HGNC:583,", []],
    ["of a record that shares a synonym", "epidermal receptor,HGNC:3236,ErbB-1", []],
    ["of a vocabulary that is not at hand", "APC,X:1,", []],
    ["several, as a family has", "receptors,HGNC:583;HGNC:3236,", []],
    ["none", "APC,none,", []],
  ])("%s", (_about, row, expected) => expect(lint(placed("protein", row), vocabulary)).toEqual(expected));

  test("that two rows of a file have", () => {
    const entries = placed("protein", "zorbin,X:1,", "plexin,X:1,");
    expect(lint(entries)).toEqual(["same-id 3 X:1 also zorbin in protein.csv:2"]);
  });
});
