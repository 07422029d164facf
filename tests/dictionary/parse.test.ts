import { expect, test } from "vitest";
import { parseDictionary } from "../../src/dictionary/parse.ts";

/** Parses a file; diagnostics are shown as "line:column severity code". */
function parse(...lines: readonly string[]) {
  const { entries, diagnostics } = parseDictionary({
    path: "d/cancer.csv",
    type: "cancer",
    text: lines.join("\n"),
  });
  return {
    names: entries.map(({ entity }) => entity.name),
    entries,
    said: diagnostics.map(({ place, severity, code }) =>
      place.kind === "line" ? `${place.line}:${place.column} ${severity} ${code}` : code,
    ),
  };
}

const header = "name,id,synonyms,exact,context,source,note";

test("reads a row", () => {
  const { entries, said } = parse(
    header,
    "breast cancer,DOID:1612;NCIT:C9335,mammary cancer | breast tumor,BRCA,BC,DO 2026,checked",
  );
  expect(said).toEqual([]);
  expect(entries).toEqual([
    {
      entity: {
        type: "cancer",
        name: "breast cancer",
        ids: ["DOID:1612", "NCIT:C9335"],
        dictionary: "cancer",
      },
      synonyms: ["mammary cancer", "breast tumor"],
      exact: ["BRCA"],
      context: ["BC"],
      source: "DO 2026",
      note: "checked",
    },
  ]);
});

test("only the name column is needed, in any order", () => {
  expect(parse("id,name", "none,melanoma").names).toEqual(["melanoma"]);
});

test("a byte order mark, CRLF and quoted cells are read", () => {
  const { names, said } = parse("\uFEFFname,id\r", '"carcinoma, ""clear"" cell",none\r', "");
  expect(names).toEqual(['carcinoma, "clear" cell']);
  expect(said).toEqual([]);
});

test.each([
  ["missing id", ["name,id", "a1,"], ["a1"], ["2:4 warning dictionary-missing-id"]],
  ["id is no CURIE", ["name,id", "a1,DOID 1"], ["a1"], ["2:4 warning dictionary-bad-id"]],
  ["missing name", ["name,id", ",DOID:1", "b1,none"], ["b1"], ["2:1 error dictionary-missing-name"]],
  ["row that stands twice", ["name,id", "a1,none", "a1,none"], ["a1"], ["3:1 warning dictionary-duplicate"]],
  [
    "name of two rows",
    ["name,id,synonyms", "a1,none,x1", "b1,none,x1"],
    ["a1", "b1"],
    ["3:1 warning dictionary-duplicate"],
  ],
  ["unknown column", ["name,id,colour", "a1,none,red"], ["a1"], ["1:9 warning dictionary-unknown-column"]],
  ["too many cells", ["name,id", "a1,none,x", "b1,none"], ["b1"], ["2:9 error dictionary-broken-csv"]],
  ["open quote", ["name,id", '"a1,none', "b1,none"], ["b1"], ["2:1 error dictionary-broken-csv"]],
  [
    "bytes that are not UTF-8",
    ["name,id", "leuk\uFFFDmia,none", "b1,none"],
    ["b1"],
    ["2:1 error file-encoding"],
  ],
  [
    "no name column",
    ["title,id", "a1,none"],
    [],
    ["1:1 warning dictionary-unknown-column", "1:1 error dictionary-missing-column"],
  ],
  ["semicolons for commas", ["name;id", "a1;none"], [], ["1:1 error dictionary-missing-column"]],
  ["tabs for commas", ["id\tname", "none\ta1"], [], ["1:1 error dictionary-missing-column"]],
  ["header only", ["name,id"], [], ["1:1 warning dictionary-empty"]],
  ["empty file", [""], [], ["1:1 error dictionary-missing-column"]],
])("says where: %s", (_, lines, names, said) => {
  const found = parse(...lines);
  expect(found.names).toEqual(names);
  expect(found.said).toEqual(said);
});

test("lines are counted over empty lines and cells with line ends", () => {
  expect(parse("name,id", "", '"a\n1",none', ",x").said).toEqual(["5:1 error dictionary-missing-name"]);
});
