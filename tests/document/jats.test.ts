import { describe, expect, test } from "vitest";
import { parseReferences } from "../../src/citation/reference.ts";
import { parseDocuments } from "../../src/document/document.ts";
import type { Document } from "../../src/model.ts";
import { read, sourceAt, texts } from "./read.ts";

interface Parts {
  readonly meta?: string;
  readonly body?: string;
  readonly back?: string;
  readonly rest?: string;
}

function article({ meta = "", body = "", back = "", rest = "" }: Parts): string {
  return `<article><front><article-meta>${meta}</article-meta></front><body>${body}</body><back>${back}</back>${rest}</article>`;
}

/** The blocks of a body as `kind [section] text`. */
function blocksOf(body: string): string[] {
  return described(read(article({ body }), "nxml"));
}

function described({ blocks }: Document): string[] {
  return blocks.map(({ kind, section, prose }) => `${kind} [${section}] ${prose.text}`);
}

function codes({ diagnostics }: Document): string[] {
  return diagnostics.map(({ code }) => code);
}

test("front matter gives title, ids and year", () => {
  const meta = `<article-id pub-id-type="doi">10.1/x</article-id><article-id pub-id-type="pmid">77</article-id>
    <title-group><article-title>On <italic>miR-9</italic></article-title></title-group>
    <pub-date pub-type="epub"><year>2011</year></pub-date><pub-date pub-type="ppub"><year>2012</year></pub-date>
    <abstract><p>We saw it.</p></abstract><abstract abstract-type="graphical"><p>A picture.</p></abstract>`;
  const document = read(article({ meta }), "nxml");
  const { format, title, doi, pmid, year } = document;
  expect({ format, title, doi, pmid, year }).toEqual({
    format: "jats",
    title: "On miR-9",
    doi: "10.1/x",
    pmid: "77",
    year: "2012",
  });
  expect(described(document)).toEqual(["title [] On miR-9", "abstract [Abstract] We saw it."]);
});

test("parts of an abstract stand under their own titles", () => {
  const meta = `<abstract><title>Summary</title><sec><title>Aims</title><p>To see.</p></sec><p>Rest.</p></abstract>`;
  expect(described(read(article({ meta }), "nxml"))).toEqual([
    "abstract [Aims] To see.",
    "abstract [Summary] Rest.",
  ]);
});

describe("the body", () => {
  test("sections within sections, with labels", () => {
    expect(
      blocksOf(
        "<p>First.</p><sec><label>2.</label><title>Results</title><p>A.</p><sec><title>Cells &amp; <sup>3</sup>H</title><p>B.</p></sec></sec>",
      ),
    ).toEqual(["body [] First.", "body [2. Results] A.", "body [Cells & 3H] B."]);
  });

  test("a figure within a paragraph does not cut it", () => {
    const figure = `<fig id="F1"><label>Figure 1</label><caption><title>What it is</title><p>(A) Cells.</p></caption><graphic/></fig>`;
    expect(blocksOf(`<sec><title>R</title><p>It is ${figure} shown.</p></sec>`)).toEqual([
      "body [R] It is shown.",
      "caption [R] What it is",
      "caption [R] (A) Cells.",
    ]);
  });

  test("lists, quotes and definitions part paragraphs", () => {
    expect(
      blocksOf(
        "<p>Such as<list><list-item><label>1.</label><p>one;</p></list-item><list-item><p>two.</p></list-item></list>and more.</p><def-list><def-item><term>EV</term><def><p>vesicle</p></def></def-item></def-list>",
      ),
    ).toEqual([
      "body [] Such as",
      "body [] one;",
      "body [] two.",
      "body [] and more.",
      "body [] EV",
      "body [] vesicle",
    ]);
  });

  test("tables are read cell by cell, with the heads of column and row", () => {
    const table = `<table-wrap><label>Table 1</label><caption><p>Cargo of vesicles.</p></caption><table>
      <thead><tr><th rowspan="2">Cell</th><th colspan="2">Cargo</th></tr><tr><th>miRNA</th><th>protein</th></tr></thead>
      <tbody><tr><td rowspan="2">MCF-7<sup>a</sup><break/>cells</td><td>miR-9</td><td>CD9</td></tr><tr><td>&#x2713;</td><td>CD63</td></tr></tbody></table>
      <table-wrap-foot><fn><p>a, from blood.</p></fn></table-wrap-foot></table-wrap>`;
    const document = read(article({ body: `<sec><title>R</title>${table}</sec>` }), "nxml");
    expect(described(document)).toEqual([
      "caption [R] Cargo of vesicles.",
      ...["Cell", "Cargo", "miRNA", "protein", "MCF-7a cells", "miR-9", "CD9", "CD63"].map(
        (t) => `table [R] ${t}`,
      ),
      "footnote [R] a, from blood.",
    ]);
    const caption = "Table 1 Cargo of vesicles.";
    const contexts = document.blocks.flatMap(({ cell }) => (cell === undefined ? [] : [cell]));
    expect(contexts.slice(4)).toEqual([
      { caption, column: "Cell", row: "" },
      { caption, column: "Cargo, miRNA", row: "MCF-7a cells" },
      { caption, column: "Cargo, protein", row: "MCF-7a cells" },
      { caption, column: "Cargo, protein", row: "MCF-7a cells" },
    ]);
  });

  test("a table in a list, and one with absurd sizes", () => {
    expect(
      blocksOf(
        '<list><list-item><table-wrap><table><tr><td colspan="99999999">A</td></tr></table></table-wrap></list-item></list>',
      ),
    ).toEqual(["table [] A"]);
  });

  test("footnotes are taken out of the sentence", () => {
    expect(blocksOf("<p>It grows<sup><fn><p>In mice.</p></fn></sup> fast.</p>")).toEqual([
      "body [] It grows fast.",
      "footnote [] In mice.",
    ]);
  });

  test("formulas are read once, and those on a line of their own are not text", () => {
    expect(
      blocksOf(
        "<p>Of <inline-formula><alternatives><tex-math>$\\alpha$</tex-math><mml:math><mml:mi>α</mml:mi></mml:math></alternatives></inline-formula> cells.</p><disp-formula><mml:math><mml:mi>x</mml:mi></mml:math></disp-formula>",
      ),
    ).toEqual(["body [] Of α cells."]);
  });

  test("text that stands where none should is read", () => {
    expect(blocksOf("<sec>Loose.<odd>In <b>odd</b> markup.</odd></sec>")).toEqual([
      "body [] Loose.",
      "body [] In odd markup.",
    ]);
  });

  test("floats are read, back matter and other articles are not", () => {
    const rest = `<floats-group><fig><label>Figure 1</label><caption><p>Cells.</p></caption></fig></floats-group>
      <sub-article><body><p>A letter.</p></body></sub-article>`;
    const back = "<ack><p>Thanks.</p></ack><fn-group><fn><p>No interests.</p></fn></fn-group>";
    expect(described(read(article({ body: "<p>Text.</p>", back, rest }), "nxml"))).toEqual([
      "body [] Text.",
      "caption [Figure 1] Cells.",
    ]);
  });
});

describe("places in the file", () => {
  const body =
    "<p>TNF-&#x3b1;<!-- not this --> and\r\n <italic>IFN</italic>-&gamma; in CD4<sup>+</sup> <![CDATA[<T> & B]]> cells &#x1D6FC; &Eacute;.</p>";
  const source = `\uFEFF<?xml version="1.0" encoding="utf8"?>\r\n<!DOCTYPE article [<!ENTITY x "y">]>\r\n${article({ body })}`;
  const document = read(source, "xml");
  const [block] = document.blocks;

  test("the text is decoded", () => {
    expect(texts(document)).toEqual(["TNF-α and IFN-γ in CD4+ <T> & B cells 𝛼 É."]);
    expect(document.diagnostics).toEqual([]);
  });

  test.each([
    ["TNF-α", "TNF-&#x3b1;"],
    ["IFN-γ", "IFN</italic>-&gamma;"],
    ["CD4+", "CD4<sup>+</sup>"],
    ["<T> & B", "<T> & B"],
    ["cells 𝛼 É", "cells &#x1D6FC; &Eacute;"],
  ])("%s", (words, expected) => {
    if (block === undefined) throw new Error("no block");
    expect(sourceAt(source, block.prose, words)).toBe(expected);
  });
});

describe("the reference list", () => {
  const element = `<ref id="r1"><label>[1]</label><element-citation publication-type="journal"><person-group person-group-type="author">
    <name><surname>de Vries</surname><given-names>Anna-Lena M.</given-names></name><name><surname>Wu</surname><given-names>DJ</given-names></name><etal/></person-group>
    <year>2015a</year><article-title>A <italic>title</italic>.</article-title><source>Cell</source><volume>3</volume><issue>1</issue><fpage>7</fpage><lpage>9</lpage>
    <pub-id pub-id-type="doi">10.1000/xyz</pub-id><pub-id pub-id-type="pmid">123</pub-id></element-citation></ref>`;

  function references(refs: string) {
    const document = read(article({ body: "<p>Text.</p>", back: `<ref-list>${refs}</ref-list>` }), "nxml");
    return parseReferences(document).references.map(({ prose, ...fields }) => ({
      text: prose.text,
      ...fields,
    }));
  }

  test("fields that are marked up are taken as they are", () => {
    expect(references(element)).toEqual([
      {
        text: "de Vries Anna-Lena M. Wu DJ 2015a A title. Cell 3 1 7 9 10.1000/xyz 123",
        number: 1,
        authors: ["de Vries ALM", "Wu DJ"],
        firstAuthor: "de Vries ALM",
        year: "2015a",
        title: "A title",
        journal: "Cell",
        volume: "3",
        pages: "7-9",
        doi: "10.1000/xyz",
        pmid: "123",
      },
    ]);
  });

  test("a book has no journal, and editors are no authors", () => {
    const book = `<ref id="b"><element-citation publication-type="book"><person-group person-group-type="author"><collab>WHO</collab></person-group>
      <person-group person-group-type="editor"><name><surname>Ed</surname></name></person-group><source>World report</source><year>2014</year></element-citation></ref>`;
    expect(references(book)).toMatchObject([
      { authors: ["WHO"], title: "World report", journal: "", year: "2014" },
    ]);
  });

  test("an entry as printed is read from its text, but for what is set apart", () => {
    const mixed = `<ref id="m"><mixed-citation>Wolf A, Chen B. On vesicles. Cell. 2010;4:5-6. <ext-link ext-link-type="uri" xlink:href="https://doi.org/10.1000/q">https://doi.org/10.1000/q</ext-link></mixed-citation></ref>`;
    expect(references(mixed)).toMatchObject([
      {
        authors: ["Wolf A", "Chen B"],
        title: "On vesicles",
        journal: "Cell",
        year: "2010",
        doi: "10.1000/q",
      },
    ]);
  });

  test("of two forms of one entry the printed one is its text", () => {
    const both = `<ref id="c"><citation-alternatives><element-citation><year>2001</year><article-title>T</article-title></element-citation>
      <mixed-citation>Wolf A. T. 2001.</mixed-citation></citation-alternatives></ref>`;
    expect(references(both)).toMatchObject([{ text: "Wolf A. T. 2001.", title: "T", year: "2001" }]);
  });

  test("lists in any part of the article are one", () => {
    const other = '<ref id="z"><note><p>See text.</p></note></ref>';
    const source = article({
      body: `<p>T.</p><sec><ref-list>${other}</ref-list></sec>`,
      back: `<sec><ref-list>${element}</ref-list></sec>`,
    });
    expect(read(source, "nxml").entries.map(({ id }) => id)).toEqual(["z", "r1"]);
  });
});

describe("several articles in one file", () => {
  test("are documents named by their ids", () => {
    const one = (id: string) =>
      article({ meta: `<article-id pub-id-type="pmc">${id}</article-id>`, body: "<p>T.</p>" });
    const text = `<pmc-articleset>${one("PMC1")}${one("PMC2;/..")}</pmc-articleset>`;
    const names = parseDocuments({ name: "set", path: "set.xml", text }).map(({ name }) => name);
    expect(names).toEqual(["set#PMC1", "set#PMC2%3B%2F.."]);
  });
});

describe("broken and hostile files", () => {
  test("what was read before the file breaks off is kept", () => {
    const source =
      article({ body: "<sec><title>R</title><p>One.</p><p>Two <italic>and" }).split("</body>")[0] ?? "";
    const document = read(source, "nxml");
    expect(texts(document)).toEqual(["One.", "Two and"]);
    expect(document.diagnostics).toMatchObject([
      { code: "file-malformed", message: "XML: the file ends within <italic>", place: { kind: "span" } },
    ]);
  });

  test("tags that do not match do not lose text", () => {
    const document = read(article({ body: "<p>One</b>.</p><p>Two <i>and</p><p>three.</p>" }), "nxml");
    expect(texts(document)).toEqual(["One.", "Two and", "three."]);
    expect(codes(document)).toEqual(["file-malformed", "file-malformed"]);
  });

  test("a bare ampersand and a bare < are text", () => {
    const document = read(article({ body: "<p>R&D at p < 0.05</p><p>AT&T; x</p>" }), "nxml");
    expect(texts(document)).toEqual(["R&D at p < 0.05", "AT&T; x"]);
    expect(new Set(codes(document))).toEqual(new Set(["file-malformed", "entity-undefined"]));
  });

  test("entities that the file declares are not expanded, and nothing is loaded", () => {
    const source = `<!DOCTYPE article SYSTEM "http://localhost:1/x.dtd" [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>${article({ body: "<p>&b; &f;</p>" })}`;
    const document = read(source, "xml");
    expect(texts(document)).toEqual(["&b; &f;"]);
    expect(codes(document)).toEqual(["entity-undefined", "entity-undefined"]);
  });

  test("elements that are nested too deep are read as text", () => {
    const source = article({
      body: `${"<sec>".repeat(50_000)}<p>Deep</p>${"</sec>".repeat(50_000)}<p>Shallow</p>`,
    });
    const document = read(source, "nxml");
    expect(texts(document)).toEqual(["Deep", "Shallow"]);
    expect(codes(document)).toEqual(["nesting-too-deep"]);
  });

  test("problems of one kind are told a limited number of times", () => {
    expect(codes(read(article({ body: `<p>T.${"</b>".repeat(5000)}</p>` }), "nxml")).length).toBeLessThan(50);
  });

  test.each([
    ["no article", "<?xml version='1.0'?><catalog><book/></catalog>"],
    ["only a declaration", "<?xml version='1.0'?>"],
    ["an article without text", "<article/>"],
    ["something else", "not XML at all"],
  ])("%s is a document without text and a diagnostic", (_, text) => {
    const document = read(text, "xml");
    expect(document.blocks).toEqual([]);
    expect(document.diagnostics.filter(({ severity }) => severity === "error")).toHaveLength(1);
  });
});
