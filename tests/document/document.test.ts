import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Document } from "../../src/model.ts";
import { toSource } from "../../src/prose.ts";
import { splitSentences } from "../../src/sentence.ts";
import { span } from "../../src/span.ts";
import { read, texts } from "./read.ts";

const fixtures = new URL("fixtures/", import.meta.url);

/** What was read, one line each: the front, sentences with kind and section, entries, repairs. */
function report(document: Document): string {
  const { title, doi, pmid, year } = document;
  const sentences = splitSentences(document).map(
    ({ block, text }) => `${block.kind} [${block.section}] ${text}`,
  );
  const entries = document.entries.map(({ label, prose }) => `entry ${label ?? "-"}: ${prose.text}`);
  const diagnostics = document.diagnostics.map(({ code, message }) => `${code}: ${message}`);
  return [
    `title=${title} doi=${doi} pmid=${pmid} year=${year}`,
    ...sentences,
    ...entries,
    ...diagnostics,
    "",
  ].join("\n");
}

/** Set to write the expectations anew; look at the difference before it is committed. */
const isUpdate = process.env.UPDATE_FIXTURES === "1";

describe("whole files are read as expected", () => {
  test.each(
    readdirSync(fixtures).filter((name) => /\.(?:md|txt)$/.test(name) && !name.endsWith(".reading.txt")),
  )("%s", (name) => {
    const text = readFileSync(new URL(name, fixtures), "utf8");
    const found = report(read(text, name.split(".").at(-1)));
    const expectation = new URL(name.replace(/\.\w+$/, ".reading.txt"), fixtures);
    if (isUpdate) writeFileSync(expectation, found);
    expect(found).toBe(readFileSync(expectation, "utf8"));
  });
});

describe("a format is told by content", () => {
  test.each([
    ["md", "Words.", "markdown"],
    ["txt", "Words.", "text"],
    ["txt", "# A heading\n\nWords.", "markdown"],
    ["unknown", "Words of $\\mathrm{x}$.", "markdown"],
  ])(".%s with %j is %s", (extension, text, format) => {
    expect(read(text, extension).format).toBe(format);
  });
});

describe("files without sections", () => {
  test("an empty file has no blocks", () => {
    expect(read("").blocks).toEqual([]);
    expect(read(" \n\n\u{feff}\n", "txt").blocks).toEqual([]);
  });

  test("a single paragraph is running text", () => {
    expect(texts(read("Exosomes are small.", "txt"), "body")).toEqual(["Exosomes are small."]);
  });

  test("a title and an abstract", () => {
    const document = read("On exosomes and cells\n\nExosomes are small. They bind cells.\n", "txt");
    expect(document.title).toBe("On exosomes and cells");
    expect(texts(document, "body")).toEqual(["Exosomes are small. They bind cells."]);
  });
});

describe("whatever the file holds", () => {
  const pieces = fc.constantFrom(
    "# A title\n\n",
    "## References\n\n",
    "## Funding\n\n",
    "Figure 1. ",
    "words and words ",
    "Words. ",
    "[1] ",
    "1. Doe J: A title. Cell 5: 1-9, 2001.\n",
    "\n\n",
    "\r\n",
    "$\\beta$ ",
    "$",
    "<sup>2</sup>",
    "<sup>",
    "<table><tr><td>a",
    "| a | b |\n|---|---|\n",
    "&amp;",
    "&#x1F600;",
    "\\*",
    "*",
    "_",
    "`",
    "[",
    "]",
    "(",
    ")",
    "> ",
    "- ",
    "\t",
    "\0",
    "\u{feff}",
    "😀",
    "\ud800",
    "é",
    "---\n",
    "<!--",
    "-->",
    "![](a)",
    "```\n",
    "$$\n",
    "^1^",
    "[^1]",
    "[^1]: ",
    "www.a.b ",
    "a@b.cd ",
    "over-\nexpression ",
    "overexpression ",
    "ﬁ",
    "\u{ad}",
    "\u{200b}",
    "\f",
    "**Mice.** ",
    "\\(x^2\\) ",
    "H~2~O ",
    "::: {#a}\n",
    "cells [3]. ",
    '<td colspan="3">',
    "title: a\n",
  );
  const files = fc.oneof(
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join("")),
    fc.string({ unit: "binary" }),
  );

  test.each(["md", "txt"])("a .%s file is read, and all of it leads back to the file", (extension) => {
    fc.assert(
      fc.property(files, (source) => {
        const document = read(source, extension);
        for (const { prose } of [...document.blocks, ...document.entries]) {
          for (const { start, end } of toSource(prose, span(0, prose.text.length))) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(source.length);
          }
          for (const { at, length, source: place, verbatim } of prose.segments) {
            if (verbatim)
              expect(source.slice(place.start, place.end)).toBe(prose.text.slice(at, at + length));
          }
        }
        splitSentences(document);
      }),
      { numRuns: 300 },
    );
  });
});
