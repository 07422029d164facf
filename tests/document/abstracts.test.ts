import { describe, expect, test } from "vitest";
import { parseDocuments } from "../../src/document/document.ts";
import type { Document } from "../../src/model.ts";
import { read, sourceAt } from "./read.ts";

function readAll(text: string, extension = "txt"): Document[] {
  return parseDocuments({ name: "a", path: `a.${extension}`, text });
}

/** Name, ids and blocks of each document. */
function described(documents: readonly Document[]): unknown[] {
  return documents.map(({ name, pmid, blocks }) => [
    name,
    pmid,
    ...blocks.map(({ kind, prose }) => `${kind}: ${prose.text}`),
  ]);
}

function codes(documents: readonly Document[]): string[] {
  return documents.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));
}

describe("PubTator", () => {
  const text =
    "12|t|Title one \n12|a|Text | with a bar.\n12\t0\t5\tTitle\tGene\t7\n12\tCID\tD1\tD2\n\n13|t|Two\r\n13|a|\r\n";

  test("titles and abstracts by id; annotations are passed over", () => {
    const found = readAll(text);
    expect(found[0]?.format).toBe("pubtator");
    expect(described(found)).toEqual([
      ["a#12", "12", "title: Title one", "abstract: Text | with a bar."],
      ["a#13", "13", "title: Two"],
    ]);
    expect(codes(found)).toEqual([]);
  });

  test("a record without a blank line before it, and one of an id seen before", () => {
    expect(described(readAll("1|t|A\n2|t|B\n1|t|C\n1|a|D\n"))).toEqual([
      ["a#1", "1", "title: A"],
      ["a#2", "2", "title: B"],
      ["a#1.3", "1", "title: C", "abstract: D"],
    ]);
  });

  test("one record alone has the name of its file", () => {
    expect(described(readAll("\uFEFFx-1|t|A"))).toEqual([["a", "", "title: A"]]);
  });

  test("a line that is nothing of the format is told", () => {
    expect(codes(readAll("1|t|A\nloose words\n"))).toEqual(["file-malformed"]);
  });
});

describe("MEDLINE", () => {
  const text = [
    "",
    "PMID- 101",
    "OWN - NLM",
    "DP  - 2019 Mar",
    "TI  - A long",
    "      title.",
    "LID - 10.1000/abc [doi]",
    "AB  - BACKGROUND: It grows.",
    "      It moves.",
    "CI  - (c) 2019",
    "",
    "PMID- 102",
    "TI  - Two",
    "",
  ];

  test.each([["\n"], ["\r\n"]])("fields over several lines (%j)", (end) => {
    const source = text.join(end);
    const found = readAll(source);
    expect(described(found)).toEqual([
      ["a#101", "101", "title: A long title.", "abstract: BACKGROUND: It grows. It moves."],
      ["a#102", "102", "title: Two"],
    ]);
    const [first] = found;
    expect(first).toMatchObject({ format: "medline", doi: "10.1000/abc", year: "2019" });
    const prose = first?.blocks[1]?.prose;
    if (prose === undefined) throw new Error("no abstract");
    expect(sourceAt(source, prose, "grows. It")).toBe(`grows.${end}      It`);
    expect(codes(found)).toEqual([]);
  });

  test("a line without a name or indent is told", () => {
    expect(codes(readAll("PMID- 1\nTI  - A\nlost words\n"))).toEqual(["file-malformed"]);
  });
});

describe("abstracts in JSON", () => {
  test.each([
    [
      "a list",
      [
        { pmid: 5, title: "A", abstract: "B." },
        { id: "x", title: "C", abstract: "" },
      ],
    ],
    [
      "under a name",
      {
        title: "Search",
        articles: [
          { pmid: "5", title: "A", abstract: "B." },
          { id: "x", title: "C" },
        ],
      },
    ],
    [
      "names in other spellings",
      [
        { PMID: "5", ArticleTitle: "A", abstract_text: "B." },
        { id: "x", Title: "C", Abstract: null },
      ],
    ],
    [
      "parts of abstracts",
      [
        { pmid: "5", title: "A", abstract: [{ label: "AIM", text: "B." }] },
        { uid: "x", title: "C", abstract: [] },
      ],
    ],
    [
      "ids around the article",
      [
        {
          PMID: { "#text": "5" },
          Article: { Journal: { Title: "J" }, ArticleTitle: "A", Abstract: { AbstractText: ["B."] } },
        },
        { id: "x", title: "C" },
      ],
    ],
  ])("%s", (_, value) => {
    const found = readAll(JSON.stringify(value, undefined, 1), "json");
    expect(described(found)).toEqual([
      ["a#5", "5", "title: A", "abstract: B."],
      ["a#x", "", "title: C"],
    ]);
    expect(found[0]?.format).toBe("abstracts-json");
  });

  test("a record on each line; one that is broken does not spoil the others", () => {
    const found = readAll('{"title":"A"}\n{"title":"B", oops}\n\n{"title":"C"}\n', "jsonl");
    expect(described(found)).toEqual([
      ["a#1", "", "title: A"],
      ["a#2", "", "title: B"],
      ["a#3", "", "title: C"],
    ]);
    expect(codes(found)).toEqual(["file-malformed"]);
  });

  test("a list that breaks off gives what was read, and the place", () => {
    const [document, ...others] = readAll('[{"title":"A"},\n{"title":"B', "json");
    expect(described([...others])).toEqual([["a#2", "", "title: B"]]);
    expect(document?.diagnostics).toMatchObject([
      { code: "file-malformed", place: { kind: "span", span: { start: 26 } } },
    ]);
  });

  test("markup and escapes in a string are resolved, and lead back", () => {
    const source = String.raw`[{"title": "CD8<sup>+</sup> &lt;T&gt; <i class=\"x\">cells<\/i>\u00a0p<0.05"}]`;
    const [block] = read(source, "json").blocks;
    if (block === undefined) throw new Error("no block");
    expect(block.prose.text).toMatch(/^CD8\+ <T> cells.* p<0\.05$/);
    expect(sourceAt(source, block.prose, "CD8+")).toBe("CD8<sup>+</sup>");
    expect(sourceAt(source, block.prose, "<T>")).toBe("&lt;T&gt;");
  });

  test.each([['{"a": 1}'], ["[]"], ["{"], ["[".repeat(100_000)], ['{"a":'.repeat(100_000)], ["nonsense"]])(
    "%.20s has no record",
    (text) => {
      const found = readAll(text, "json");
      expect(described(found)).toEqual([["a", ""]]);
      expect(codes(found)).toContain("file-malformed");
    },
  );
});

test("formats are told by content, whatever the file is called", () => {
  const samples = [
    ["jats", "<article><body><p>T.</p></body></article>"],
    [
      "bioc-xml",
      "<?xml version='1.0'?>\n<collection><document><passage><text>T.</text></passage></document></collection>",
    ],
    ["bioc-json", '{"id": "1", "passages": [{"text": "T."}]}'],
    ["abstracts-json", '[{"title": "T."}]'],
    ["pubtator", "1|t|T."],
    ["medline", "PMID- 1\nTI  - T."],
    ["text", "1 | t | T."],
    ["text", "[1] a list of words"],
    ["markdown", "<div align='center'>\n\n# T\n\n</div>"],
  ];
  for (const [format, text = ""] of samples) expect(read(text, "txt").format, text).toBe(format);
});
