import { describe, expect, test } from "vitest";
import { parseReferences } from "../../src/citation/reference.ts";
import { parseDocuments } from "../../src/document/document.ts";
import type { Document } from "../../src/model.ts";
import { read, sourceAt } from "./read.ts";

interface Passage {
  readonly infons: Readonly<Record<string, string>>;
  readonly text: string;
}

function toXml(id: string, passages: readonly Passage[], infons: Passage["infons"] = {}): string {
  const infonsOf = (values: Passage["infons"]): string =>
    Object.entries(values)
      .map(([key, value]) => `<infon key="${key}">${value}</infon>`)
      .join("");
  const body = passages.map(
    (passage) =>
      `<passage>${infonsOf(passage.infons)}<offset>0</offset><text>${passage.text}</text><annotation id="1"><text>x</text></annotation></passage>`,
  );
  return `<document><id>${id}</id>${infonsOf(infons)}${body.join("\n")}</document>`;
}

function readXml(...documents: readonly string[]): Document[] {
  const text = `<?xml version="1.0"?><!DOCTYPE collection SYSTEM "BioC.dtd"><collection><source>PMC</source>${documents.join("")}</collection>`;
  return parseDocuments({ name: "c", path: "c.xml", text });
}

function readJson(value: unknown, path = "c.json"): Document[] {
  return parseDocuments({ name: "c", path, text: JSON.stringify(value) });
}

function described({ blocks = [] }: Partial<Document> = {}): string[] {
  return blocks.map(({ kind, section, prose }) => `${kind} [${section}] ${prose.text}`);
}

const article: readonly Passage[] = [
  {
    infons: {
      section_type: "TITLE",
      type: "front",
      "article-id_pmid": "55",
      "article-id_doi": "10.1/y",
      year: "2020",
    },
    text: "Vesicles",
  },
  { infons: { section_type: "ABSTRACT", type: "abstract" }, text: "We saw." },
  { infons: { section_type: "INTRO", type: "title_1" }, text: "Introduction" },
  { infons: { section_type: "INTRO", type: "paragraph" }, text: "Cells." },
  { infons: { section_type: "FIG", type: "fig_caption" }, text: "A figure." },
  { infons: { section_type: "TABLE", type: "table_caption" }, text: "A table." },
  { infons: { section_type: "TABLE", type: "table" }, text: "Cell \tmiR-9\t\t+\t" },
  { infons: { section_type: "TABLE", type: "table_footnote" }, text: "A note." },
  { infons: { section_type: "COMP_INT", type: "paragraph" }, text: "None." },
  { infons: { section_type: "REF", type: "title" }, text: "References" },
  {
    infons: {
      section_type: "REF",
      type: "ref",
      name_0: "surname:Wolf;given-names:Anna B",
      name_1: "surname:Li;given-names:C",
      source: "Cell",
      year: "2010",
      volume: "3",
      fpage: "1",
      lpage: "4",
      "pub-id_pmid": "9",
    },
    text: "On vesicles.",
  },
];

const expected = [
  "title [] Vesicles",
  "abstract [ABSTRACT] We saw.",
  "body [Introduction] Cells.",
  "caption [FIG] A figure.",
  "caption [TABLE] A table.",
  "table [TABLE] Cell",
  "table [TABLE] miR-9",
  "footnote [TABLE] A note.",
];

describe.each([
  ["bioc-xml", () => readXml(toXml("PMC1", article))],
  ["bioc-json", () => readJson([{ source: "PMC", documents: [{ id: "PMC1", passages: article }] }])],
])("%s", (format, readIt) => {
  test("passages are told by their notes", () => {
    const [document] = readIt();
    expect(described(document)).toEqual(expected);
    expect(document).toMatchObject({
      name: "c",
      format,
      title: "Vesicles",
      doi: "10.1/y",
      pmid: "55",
      year: "2020",
    });
  });

  test("references have the fields that the notes give", () => {
    const [document] = readIt();
    if (document === undefined) throw new Error("no document");
    expect(parseReferences(document).references).toMatchObject([
      {
        number: 1,
        firstAuthor: "Wolf AB",
        authors: ["Wolf AB", "Li C"],
        year: "2010",
        title: "On vesicles",
        journal: "Cell",
        volume: "3",
        pages: "1-4",
        pmid: "9",
      },
    ]);
  });
});

test("headings are found where no note says so", () => {
  const section = (name: string, text: string): Passage => ({
    infons: { section: "article", subsection: name },
    text,
  });
  const [document] = readXml(
    toXml(
      "7",
      [
        { infons: { section: "abstract" }, text: "Results:" },
        { infons: { section: "abstract" }, text: "It grew." },
        section("introduction", "Introduction"),
        section("introduction", "Cells grow."),
        section("cell lines", "Cell lines"),
        section("cell lines", "Cells were bought."),
        { infons: { section: "back" }, text: "We thank all." },
      ],
      { title: "A title", pmid: "7", year: "None" },
    ),
  );
  expect(described(document)).toEqual([
    "abstract [Results] It grew.",
    "body [Introduction] Cells grow.",
    "body [Cell lines] Cells were bought.",
  ]);
  expect(document).toMatchObject({ title: "A title", pmid: "7", year: "" });
});

test("abstracts as PubTator gives them", () => {
  const passages = [
    { infons: { type: "title" }, text: "T" },
    { infons: { type: "abstract" }, text: "A." },
  ];
  const [first, second, third] = readJson({
    PubTator3: [
      { id: "31", passages },
      { id: "32", passages },
      { id: "31", passages },
    ],
  });
  expect(described(first)).toEqual(["title [] T", "abstract [abstract] A."]);
  expect([first, second, third].map((d) => [d?.name, d?.pmid])).toEqual([
    ["c#31", "31"],
    ["c#32", "32"],
    ["c#31.3", "31"],
  ]);
});

test("text may stand in sentences, and documents on lines", () => {
  const document = (id: string) =>
    JSON.stringify({ id, passages: [{ sentences: [{ text: "One." }, { text: "Two." }] }] });
  const found = parseDocuments({ name: "c", path: "c.ndjson", text: `${document("a")}\n${document("b")}\n` });
  expect(found.map(described)).toEqual([["body [] One. Two."], ["body [] One. Two."]]);
});

test("text leads back to the file, through escapes and references", () => {
  const json = String.raw`{"passages": [{"text": "TNF-\u03b1 and \ud835\udefc\n\"x\""}]}`;
  const xml =
    "<collection><document><passage><text>TNF-&#945; and 𝛼</text></passage></document></collection>";
  const [fromJson] = read(json, "json").blocks;
  const [fromXml] = read(xml, "xml").blocks;
  if (fromJson === undefined || fromXml === undefined) throw new Error("no block");
  expect(fromJson.prose.text).toBe('TNF-α and 𝛼 "x"');
  expect(sourceAt(json, fromJson.prose, "TNF-α")).toBe(String.raw`TNF-\u03b1`);
  expect(sourceAt(json, fromJson.prose, "𝛼")).toBe(String.raw`\ud835\udefc`);
  expect(sourceAt(xml, fromXml.prose, "TNF-α")).toBe("TNF-&#945;");
});

test.each([
  ["xml", "<collection><document><id>1</id></document></collection>"],
  ["xml", "<collection><document><passage>"],
  ["json", '{"passages": []}'],
  ["json", '{"passages": {"a": 1}}'],
])("a collection without text is told (%s %j)", (extension, text) => {
  const document = read(text, extension);
  expect(document.blocks).toEqual([]);
  expect(document.diagnostics.map(({ code }) => code)).toContain("file-malformed");
});
