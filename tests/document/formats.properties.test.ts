import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDocuments } from "../../src/document/document.ts";
import type { Document } from "../../src/model.ts";
import { toSource } from "../../src/prose.ts";
import { sliceSpan, span } from "../../src/span.ts";

/** Pieces of a format in any order: mostly broken files. */
const pieces: Readonly<Record<string, readonly string[]>> = {
  nxml: [
    ...[
      "<article>",
      "</article>",
      "<body>",
      "</body>",
      "<sec>",
      "</sec>",
      "<p>",
      "</p>",
      "<title>",
      "</title>",
      "<sup>",
      "</sup>",
    ],
    ...[
      '<xref ref-type="bibr" rid="a b">',
      "</xref>",
      '<ref id="a">',
      "</ref>",
      "<mixed-citation>",
      "</mixed-citation>",
      "<fn>",
      "</fn>",
    ],
    ...[
      "<table-wrap>",
      "<td>",
      "</td>",
      "<list>",
      "</list>",
      "<front><article-meta>",
      "<![CDATA[",
      "]]>",
      "<!--",
      "-->",
      "<?x?>",
      "<",
      ">",
      "&",
      ";",
    ],
    ...[
      "&alpha;",
      "&#x1D6FC;",
      "&#55296;",
      "&x;",
      "word ",
      "\r\n",
      "𝛼",
      "\u0000",
      "<p a=b>",
      '<p id="x',
      "<br/>",
      "\uFEFF",
      "<!DOCTYPE x [",
    ],
  ],
  json: [
    '{"',
    '"',
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    '"title":',
    '"abstract":',
    '"passages":',
    '"text":',
    '"id":1',
    "\\",
    "\\u03b2",
    "\\ud800",
    "\\ud835\\udefc",
    "null",
    "true",
    "-1e5",
    "word ",
    "\n",
    "<i>",
    "<sup>",
    "</sup>",
    "&lt;",
    "𝛼",
  ],
  pubtator: ["1|t|", "1|a|", "2|t|", "|", "\n", "\r\n", "\t", "word ", "12\t0\t1", "𝛼", "\uFEFF"],
  medline: [
    "PMID- 1",
    "TI  - ",
    "AB  - ",
    "LID - 10.1/x [doi]",
    "DP  - 2010",
    "\n",
    "\r\n",
    "      ",
    "word ",
    "-",
    "𝛼",
  ],
};

/** Each block is found in the file, in order and whole; what stands there verbatim is the same text. */
function checkPlaces({ source, blocks, entries }: Document): void {
  for (const { prose, links = [] } of [...blocks, ...entries.map((entry) => ({ ...entry, links: [] }))]) {
    if (prose.text === "") continue;
    for (const range of toSource(prose, span(0, prose.text.length))) {
      expect(range.end).toBeLessThanOrEqual(source.length);
      expect(range.start).toBeLessThan(range.end);
    }
    for (const { at, length, source: range, verbatim } of prose.segments) {
      if (verbatim) expect(sliceSpan(source, range)).toBe(prose.text.slice(at, at + length));
    }
    for (const link of links) expect(link.span.end).toBeLessThanOrEqual(prose.text.length);
  }
}

describe.each(Object.entries(pieces))("any .%s", (extension, parts) => {
  test("is read without an error, and all text has its place", () => {
    const head =
      extension === "nxml" ? fc.constantFrom("<article><body><p>", "") : fc.constantFrom(parts[0] ?? "", "");
    fc.assert(
      fc.property(head, fc.array(fc.constantFrom(...parts), { maxLength: 60 }), (start, rest) => {
        const text = start + rest.join("");
        const documents = parseDocuments({ name: "x", path: `x.${extension}`, text });
        expect(documents.length).toBeGreaterThan(0);
        expect(new Set(documents.map(({ name }) => name)).size).toBe(documents.length);
        for (const document of documents) checkPlaces(document);
      }),
      { numRuns: 400 },
    );
  });

  test("is read in time that grows with its length", () => {
    const timeOf = (count: number): number => {
      const text = parts[0] + parts.join(" ").repeat(count);
      const start = performance.now();
      parseDocuments({ name: "x", path: `x.${extension}`, text });
      return performance.now() - start;
    };
    timeOf(200);
    expect(timeOf(4000)).toBeLessThan(40 * Math.max(timeOf(400), 5));
  });
});
