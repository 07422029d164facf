import { describe, expect, test } from "vitest";
import type { DictionaryEntry } from "../../src/dictionary/entry.ts";
import { objectionsTo } from "../../src/workbench/addition.ts";
import type { PlacedEntry } from "../../src/workbench/lint.ts";

function entry(
  type: string,
  name: string,
  more: Partial<DictionaryEntry> = {},
  ids = ["X:9"],
): DictionaryEntry {
  return {
    entity: { type, name, ids, dictionary: type },
    ...{ synonyms: [], exact: [], context: [], source: "", note: "" },
    ...more,
  };
}

const rows: readonly PlacedEntry[] = [
  {
    path: "mine/protein.csv",
    line: 2,
    entry: entry("protein", "plexin", { synonyms: ["plex", "PLX-1"] }, ["X:1"]),
  },
  { path: "mine/vesicle.csv", line: 2, entry: entry("vesicle", "bleb", {}, ["X:2"]) },
  { path: "other/protein.csv", line: 7, entry: entry("protein", "semaphorin", {}, ["X:3"]) },
];

function objections(added: DictionaryEntry): string[] {
  return objectionsTo(added, "mine/protein.csv", rows).map(
    ({ severity, message }) => `${severity}: ${message}`,
  );
}

describe("objections", () => {
  test.each<readonly [string, DictionaryEntry, string]>([
    ["no name", entry("protein", ""), "error: the row has no name"],
    ["a type that is none", entry("Cell type", "zorbin"), 'error: "Cell type" is no type'],
    ["no CURIE", entry("protein", "zorbin", {}, ["HGNC 1"]), 'error: "HGNC 1" is not a CURIE'],
    ["a line break", entry("protein", "zor\nbin"), "error: "],
    ["a bar", entry("protein", "a|b protein"), "error: "],
    ["marks alone", entry("protein", "-/-"), 'error: "-/-" has no word to be found by'],
    ["a short name", entry("protein", "Zb"), 'error: "Zb" is too short to be found'],
    [
      "a name that has a row",
      entry("protein", "plexin"),
      "error: plexin in mine/protein.csv:2 is a row of this name already",
    ],
    [
      "a name that another row finds",
      entry("protein", "zorbin", { synonyms: ["PLX1"] }),
      'error: "PLX1" would never be found',
    ],
    ["a name that would be taken", entry("protein", "PLX 1"), 'doubt: "PLX 1" would be taken from plexin'],
    [
      "a name of another type",
      entry("protein", "zorbin", { synonyms: ["bleb"] }),
      'doubt: "bleb" is a name of another type',
    ],
    ["an English word", entry("protein", "zorbin", { synonyms: ["not"] }), 'doubt: "not" is an English word'],
    [
      "a common short form",
      entry("protein", "zorbin", { synonyms: ["NSCLC"] }),
      'doubt: "NSCLC" mostly stands',
    ],
  ])("to %s", (_about, added, expected) => {
    expect(objections(added)).toEqual([expect.stringContaining(expected)]);
  });

  test.each([
    ["a sound row", entry("protein", "zorbin", { synonyms: ["zorb protein"] })],
    ["words that are restricted", entry("protein", "zorbin", { exact: ["Zb"], context: ["not", "bleb"] })],
    ["names for an entity of another file", entry("protein", "semaphorin", { synonyms: ["sema"] }, ["X:3"])],
    ["a type of the user's own", entry("membrane_domain", "zorbin web", {}, [])],
  ])("none to %s", (_about, added) => expect(objections(added)).toEqual([]));

  test("errors come before doubts", () => {
    const [first, second] = objections(entry("protein", "not", {}, ["bad id"]));
    expect([first, second]).toEqual([expect.stringMatching(/^error/u), expect.stringMatching(/^doubt/u)]);
  });
});
