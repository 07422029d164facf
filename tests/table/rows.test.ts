import { expect, test } from "vitest";
import { toCells } from "../../src/table/cell.ts";
import { toRows } from "../../src/table/rows.ts";
import { columnsOf, type Row, type TableName } from "../../src/table/table.ts";
import { annotation, locate, source } from "./sample.ts";

const rows = toRows(annotation, { sha256: "f00d" });
const points = Array.from(source);

/** What a reader of a table does: counts code points from the start of the file. */
function slice(start: number, end: number): string {
  return points.slice(start, end).join("");
}

function cellsOf(name: TableName, row: Row<TableName> | undefined): Record<string, string> {
  if (row === undefined) throw new Error(`no row of ${name}`);
  const cells = toCells(name, row);
  return Object.fromEntries(columnsOf(name).map((column, i) => [column.name, cells[i] ?? ""]));
}

test("counts code points, so that the slice of the source is the text", () => {
  for (const { start, end, fragments, text } of [...rows.mentions, ...rows.citations, ...rows.references]) {
    const pieces = fragments.length > 0 ? fragments : [{ start, end }];
    expect(pieces.map((piece) => slice(piece.start, piece.end)).join(" ")).toBe(text);
  }
});

test("numbers mentions in the order of the text, the longer of two that start together first", () => {
  expect(rows.mentions.map(({ mention, text }) => [mention, text])).toEqual([
    ["a%3Bb/𝛼/m1", "Exosomes"],
    ["a%3Bb/𝛼/m2", "gastric cancer cells"],
    ["a%3Bb/𝛼/m3", "breast cancer cells"],
    ["a%3Bb/𝛼/m4", "breast cancer"],
    ["a%3Bb/𝛼/m5", "miR-21"],
  ]);
});

test("gives the pieces of a mention that a page break or a coordination cuts", () => {
  const [, gastric, breast] = rows.mentions;
  expect(gastric?.fragments.map(({ start, end }) => slice(start, end))).toEqual([
    "gastric",
    "cancer",
    "cells",
  ]);
  expect(breast?.fragments.map(({ start, end }) => slice(start, end))).toEqual(["breast cancer", "cells"]);
  expect(cellsOf("mentions", breast).fragments).toMatch(/^\d+-\d+;\d+-\d+$/u);
});

test("gives a sentence its readable text and the numbers that it cites", () => {
  expect(rows.sentences[0]).toMatchObject({
    text: "Exosomes from gastric and breast cancer cells carry miR-21 (1,7).",
    citations: [1, 7],
  });
  expect(rows.sentences[0]?.fragments).toHaveLength(2);
});

test("writes relations in the order of their triggers, with ids, terms and events", () => {
  const [secretes, contains] = rows.relations;
  expect(cellsOf("relations", contains)).toEqual({
    relation: "a%3Bb/𝛼/r2",
    document: "a%3Bb/𝛼",
    sentence: "a%3Bb/𝛼/s1",
    predicate: "contains",
    predicate_id: "RO:0001019",
    subject: "a%3Bb/𝛼/m1",
    subject_type: "vesicle",
    subject_name: "exosome",
    subject_id: "GO:0070062",
    object: "a%3Bb/𝛼/m5",
    object_type: "mirna",
    object_name: "hsa-miR-21",
    object_id: "miRBase:MI0000077;miRBase:MIMAT0000076",
    trigger: "carry",
    trigger_start: String(Array.from(source.slice(0, locate("carry").start)).length),
    trigger_end: String(Array.from(source.slice(0, locate("carry").end)).length),
    negated: "false",
    certainty: "asserted",
    coreference: "false",
    citations: "1;7",
    citation_scope: "sentence",
    rule: "active",
    event: "a%3Bb/𝛼/e1",
    confidence: "0.88",
    carried_citations: "",
    qualifier: "",
  });
  expect(secretes).toMatchObject({ relation: "a%3Bb/𝛼/r1", predicate: "secretes", event: [] });
});

test("writes evidence once per reference, and once without for an uncited relation", () => {
  expect(rows.evidence.map(({ relation, reference, title }) => [relation, reference, title])).toEqual([
    ["a%3Bb/𝛼/r1", undefined, ""],
    ["a%3Bb/𝛼/r2", 1, "On exosomes"],
    ["a%3Bb/𝛼/r2", 7, ""],
  ]);
});

test("writes the slots of an event", () => {
  expect(cellsOf("events", rows.events[0])).toMatchObject({
    event: "a%3Bb/𝛼/e1",
    sentences: "a%3Bb/𝛼/s1",
    sender_name: "gastric cancer cell",
    cargo: "a%3Bb/𝛼/m5",
    recipient: "",
    effects: "regulates:a%3Bb/𝛼/m3",
    cancer_name: "breast cancer",
    citations: "1;7",
  });
});

test("counts in the document what the other tables list", () => {
  expect(cellsOf("documents", rows.documents[0])).toEqual({
    document: "a%3Bb/𝛼",
    path: "a;b/𝛼.md",
    format: "markdown",
    title: "𝛼𝛽 review",
    doi: "",
    pmid: "",
    year: "",
    citation_style: "numeric-parenthesis",
    sha256: "f00d",
    sentences: "1",
    mentions: "5",
    relations: "2",
    citations: "1",
    references: "1",
  });
});

test("counts how often a reference is cited", () => {
  expect(rows.references[0]).toMatchObject({ reference: 1, citations: 1, authors: ["Doe J"] });
});

test("gives the limits of an abbreviation's definition", () => {
  const [row] = rows.abbreviations;
  expect(slice(row?.start ?? 0, row?.end ?? 0)).toBe("cells carry miR-21");
});

test("gives a diagnostic its line, its column and its code points", () => {
  const [row] = rows.diagnostics;
  expect(row).toMatchObject({ path: "a;b/𝛼.md", line: 7, column: 20 });
  expect(slice(row?.start ?? 0, row?.end ?? 0)).toBe("(1,7)");
});

test("does not depend on the order in which the stages list what they found", () => {
  const reversed = {
    ...annotation,
    mentions: annotation.mentions.toReversed(),
    relations: annotation.relations.toReversed(),
  };
  expect(toRows(reversed, { sha256: "f00d" })).toEqual(rows);
});

test("refuses a relation about a mention that the annotation does not have", () => {
  expect(() => toRows({ ...annotation, mentions: [] })).toThrow("is not part of the annotation");
});

test("refuses an annotation that splits a character", () => {
  const [reference] = annotation.references;
  if (reference === undefined) throw new Error("the sample has no reference");
  const text = source.slice(3, 9);
  const split = { ...reference, prose: { ...reference.prose, text, segments: [segmentAt(3, text)] } };
  expect(() => toRows({ ...annotation, references: [split] })).toThrow(RangeError);
});

function segmentAt(start: number, text: string) {
  return { at: 0, length: text.length, source: { start, end: start + text.length }, verbatim: true };
}
