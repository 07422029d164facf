import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DictionaryEntry } from "../../src/dictionary/entry.ts";
import { parseDictionary } from "../../src/dictionary/parse.ts";
import { insertRow } from "../../src/workbench/insertion.ts";

function entry(name: string, more: Partial<DictionaryEntry> = {}): DictionaryEntry {
  const entity = { type: "protein", name, ids: ["X:9"], dictionary: "protein" };
  return { entity, synonyms: [], exact: [], context: [], source: "", note: "", ...more };
}

function textAfter(text: string, name: string, more?: Partial<DictionaryEntry>): string {
  const inserted = insertRow(text, entry(name, more));
  return "text" in inserted ? inserted.text : `no column ${inserted.missing}`;
}

describe("insertRow", () => {
  test.each([
    ["a new file", "", "name,id,synonyms,exact,context,source,note\nb,X:9,,,,,\n"],
    ["the end of a file that is not sorted", "name,id\nc,X:1\na,X:2\n", "name,id\nc,X:1\na,X:2\nb,X:9\n"],
    ["its place in a sorted file", "name,id\na,X:1\nc,X:2\n", "name,id\na,X:1\nb,X:9\nc,X:2\n"],
    [
      "its place where case does not count",
      "name,id\nA,X:1\nc,X:2\nD,X:3\n",
      "name,id\nA,X:1\nb,X:9\nc,X:2\nD,X:3\n",
    ],
    ["a file without a last line end", "name,id\nz,X:1\na,X:2", "name,id\nz,X:1\na,X:2\nb,X:9\n"],
    ["line ends of Windows", "name,id\r\na,X:1\r\nc,X:2\r\n", "name,id\r\na,X:1\r\nb,X:9\r\nc,X:2\r\n"],
    [
      "columns in another order",
      "id,mine,name\nX:1,?,a\nX:2,?,c\n",
      "id,mine,name\nX:1,?,a\nX:9,,b\nX:2,?,c\n",
    ],
    ["quotes", '"name","id"\n"a","X:1"\n"c","X:2"\n', '"name","id"\n"a","X:1"\n"b","X:9"\n"c","X:2"\n'],
    [
      "a cell of several lines",
      'name,id,note\na,X:1,"x\ny"\nc,X:2,\n',
      'name,id,note\na,X:1,"x\ny"\nb,X:9,\nc,X:2,\n',
    ],
    ["a byte order mark", "\uFEFFname,id\na,X:1\nc,X:2\n", "\uFEFFname,id\na,X:1\nb,X:9\nc,X:2\n"],
  ])("%s", (_about, before, after) => expect(textAfter(before, "b")).toBe(after));

  test("a column that is needed and missing is named", () => {
    expect(textAfter("name,id\na,X:1\n", "b", { synonyms: ["bb"] })).toBe("no column synonyms");
  });

  test("what is written is read again, whatever the names hold", () => {
    const name = fc.stringMatching(/^[a-z"',;()+ -]{1,12}[a-z]$/u).map((text) => text.trim());
    fc.assert(
      fc.property(name, fc.array(name, { maxLength: 3 }), (preferred, synonyms) => {
        const text = textAfter("name,id,synonyms\nm,X:1,\nn,X:2,\n", preferred, { synonyms });
        const { entries } = parseDictionary({ path: "protein.csv", type: "protein", text });
        const read = entries.find(({ entity }) => entity.ids.includes("X:9") || entity.name === preferred);
        expect(read?.entity.name).toBe(preferred);
        if (preferred !== "m" && preferred !== "n") expect(read?.synonyms).toEqual([...new Set(synonyms)]);
      }),
    );
  });
});
