import { describe, expect, test } from "vitest";
import { findCitations } from "../../src/citation/citation.ts";
import { findKeyGroups } from "../../src/citation/key.ts";
import { parseReferences } from "../../src/citation/reference.ts";
import { plainProse } from "../../src/prose.ts";
import { makeBlock, makeDocument, makeSentences } from "./sample.ts";

const cases: [text: string, keys: string[][]][] = [
  ["Known [@doi:10.1000/182].", [["doi:10.1000/182"]]],
  [
    "Known [@doi:10.1016/S0092-8674(00)81683-9; @tag:Smith_2010].",
    [["doi:10.1016/S0092-8674(00)81683-9", "tag:Smith_2010"]],
  ],
  ["Known [see @smith2010, p. 33; also @jones2011].", [["smith2010", "jones2011"]]],
  ["As @smith2010 says [-@smith2010].", [["smith2010"], ["smith2010"]]],
  ["As found (see @smith2010).", [["smith2010"]]],
  ["Read [@url:https://example.org/a_b?c=1].", [["url:https://example.org/a_b?c=1"]]],
  ["Mail to name@host.org or look at [the list].", []],
];

describe("citation keys", () => {
  test.each(cases)("%s", (text, keys) => {
    const found = findKeyGroups(text).map((group) => group.keys.map((key) => text.slice(key.start, key.end)));
    expect(found).toEqual(keys);
  });

  test("become the references of a document without list", () => {
    const texts = ["One [@tag:b; @pmid:19000000].", "Two [@doi:10.1000/182] and @tag:b again."];
    const blocks = texts.map((text) => makeBlock(plainProse(text)));
    const document = makeDocument(blocks, [], "Text.\n\n[@tag:b]: doi:10.1000/9\n");
    const { references } = parseReferences(document);
    expect(references.map(({ number, doi, pmid, prose }) => [number, prose.text, doi, pmid])).toEqual([
      [1, "tag:b", "10.1000/9", ""],
      [2, "pmid:19000000", "", "19000000"],
      [3, "doi:10.1000/182", "10.1000/182", ""],
    ]);
    const { style, citations } = findCitations(document, makeSentences(blocks), references);
    expect(style).toBe("key");
    expect(citations.map((c) => c.numbers)).toEqual([[1, 2], [3], [1]]);
  });
});
