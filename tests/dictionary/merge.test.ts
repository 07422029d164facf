/** Rows of vocabularies that add to entries which are there. */
import { expect, test } from "vitest";
import { mergeEntries } from "../../src/dictionary/merge.ts";
import { parseDictionary } from "../../src/dictionary/parse.ts";

function group(type: string, rows: string, vocabulary = "") {
  const text = `name,id,synonyms,exact,context\n${rows}`;
  const { entries } = parseDictionary({ path: `${type}.csv`, type, text, vocabulary });
  return { entries, imported: vocabulary !== "" };
}

/** "dictionary type: name | synonyms | exact | context" of each merged entry. */
function merged(...groups: readonly ReturnType<typeof group>[]): string[] {
  return mergeEntries(groups).map(({ entity, synonyms, exact, context }) =>
    [`${entity.dictionary} ${entity.type}: ${entity.name}`, synonyms, exact, context].join(" | "),
  );
}

test("an imported row adds its names to the entry of its identifier, whatever its type", () => {
  const own = group("vesicle", "exosome,GO:1,exosomal,,");
  const imported = group("process", "extracellular exosome,GO:1,exosome|EXO,,exos\nmitosis,GO:2,,,", "go");
  expect(merged(own, imported)).toEqual([
    "vesicle vesicle: exosome | exosomal,extracellular exosome,EXO |  | exos",
    "go/process process: mitosis |  |  | ",
  ]);
});

test("names keep their restrictions, and none is listed twice", () => {
  const own = group("protein", "MET,HGNC:1,,MET,HGFR");
  const imported = group("protein", "c-Met,HGNC:1,HGFR|met proto-oncogene,c-Met,AUTS9", "hgnc");
  expect(merged(own, imported)).toEqual([
    "protein protein: MET | met proto-oncogene | MET,c-Met | HGFR,AUTS9",
  ]);
});

test("of several rows of one identifier that a person wrote the namesake gets the names", () => {
  const own = group("cell_type", "CD3+ T cell,CL:1,,,\nT cell,CL:1,,,");
  const imported = group("cell_type", "t cell,CL:1,T lymphocyte,,", "cl");
  expect(merged(own, imported)).toEqual([
    "cell_type cell_type: CD3+ T cell |  |  | ",
    "cell_type cell_type: T cell | t cell,T lymphocyte |  | ",
  ]);
});

test("rows that a person wrote, without identifier or with several, stay rows of their own", () => {
  const first = group("drug", "a,none,,,\nb,X:1;X:2,,,");
  const second = group("drug", "c,none,,,\nd,X:1,,,", "x");
  const third = group("drug", "e,X:1,,,");
  expect(merged(first, second, third).map((row) => row.split(" | ")[0])).toEqual([
    "drug drug: a",
    "drug drug: b",
    "x/drug drug: c",
    "x/drug drug: d",
    "drug drug: e",
  ]);
});
