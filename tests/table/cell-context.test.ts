import { expect, test } from "vitest";
import { compileDictionary } from "../../src/dictionary/dictionary.ts";
import { annotate } from "../../src/pipeline.ts";
import { toRows } from "../../src/table/rows.ts";
import { lexicon } from "../relation/lexicon.ts";

const text = `# Notes

## Results

Table 1. Vesicles and what they carry.

| Vesicle | Cargo |
| --- | --- |
| Exosome | A short RNA that was found in all of the samples that we looked at. |
`;

test("a sentence of a table cell says what it is read under, others leave that empty", () => {
  const dictionary = compileDictionary([]);
  const [annotation] = annotate({ name: "notes", path: "notes.md", text }, { dictionary, lexicon });
  if (annotation === undefined) throw new Error("no document was read");
  const { sentences } = toRows(annotation);
  const cell = sentences.find((s) => s.kind === "table" && s.text.startsWith("A short RNA"));
  expect(cell).toMatchObject({ table_column: "Cargo", table_row: "Exosome" });
  expect(cell?.table_caption).toContain("Vesicles and what they carry");
  expect(sentences.filter((s) => s.kind !== "table").map((s) => s.table_column)).not.toContain("Cargo");
});
