/** The dictionaries that are shipped. What their identifiers mean is checked by `tests/vocabulary/verify.ts`. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { compileDictionary, mirnaType } from "../../src/dictionary/dictionary.ts";
import { type DictionaryEntry, namesOf } from "../../src/dictionary/entry.ts";
import { findEntity, matchNames, readText } from "../../src/dictionary/match.ts";
import { parseDictionary } from "../../src/dictionary/parse.ts";
import { compareText } from "../../src/table/order.ts";
import { parseLexicon } from "../relation/lexicon.ts";
import { readEntries } from "../vocabulary/verify.ts";

const folder = fileURLToPath(new URL("../../dictionaries", import.meta.url));

const files = readdirSync(folder)
  .filter((file) => file.endsWith(".csv"))
  .sort(compareText)
  .map((file) => {
    const text = readShipped(file);
    const type = file.replace(/\.csv$/u, "");
    return { type, text, ...parseDictionary({ path: `dictionaries/${file}`, type, text }) };
  });

function readShipped(file: string): string {
  return readFileSync(join(folder, file), "utf8");
}

function entriesOf(type: string): readonly DictionaryEntry[] {
  return files.find((file) => file.type === type)?.entries ?? [];
}

/** Names that match without another name of their entity in the document. */
function freeNames(entry: DictionaryEntry): string[] {
  return [...namesOf(entry)].filter((name) => !entry.context.includes(name));
}

test.each(files)("$type: loads without diagnostics", ({ diagnostics }) => {
  expect(diagnostics).toEqual([]);
});

test.each(files)("$type: sorted by name", ({ entries }) => {
  const names = entries.map(({ entity }) => entity.name);
  expect(names).toEqual(names.toSorted((a, b) => compareText(a.toLowerCase(), b.toLowerCase())));
});

test.each(files)("$type: every row has CURIEs or none, and a source", ({ text, entries }) => {
  const id = /^(?:none|[A-Za-z]\w*:[^\s:;]+(?:;[A-Za-z]\w*:[^\s:;]+)*)$/u;
  expect(readEntries(text).filter((row) => !id.test(row.id.text))).toEqual([]);
  expect(entries.filter(({ source }) => source === "").map(({ entity }) => entity.name)).toEqual([]);
});

test.each([
  ["protein", 19_000],
  ["cell_type", 200],
  ["cancer", 250],
  ["drug", 120],
  ["pathway", 120],
  ["process", 250],
  ["anatomy", 60],
  ["cell_line", 100],
])("%s: at least %i entities", (type, least) => {
  expect(entriesOf(type).length).toBeGreaterThanOrEqual(least);
});

test.each([
  ["vesicle", 60],
  ["biofluid", 60],
])("%s: at least %i names", (type, least) => {
  expect(entriesOf(type).flatMap((entry) => [...namesOf(entry)]).length).toBeGreaterThanOrEqual(least);
});

test("no name means entities of two files", () => {
  const entries = files.flatMap((file) => file.entries);
  const dictionary = compileDictionary(entries);
  const typesOf = (name: string): string[] => {
    const whole = matchNames(dictionary, readText(dictionary, name), new Set()).filter(
      ({ span }) => span.start === 0 && span.end === name.length,
    );
    return [...new Set(whole.map(({ pattern }) => pattern.entry.entity.type))];
  };
  const names = entries.filter(({ entity }) => entity.type !== mirnaType).flatMap(freeNames);
  const shared = [...new Set(names)].flatMap((name) => {
    const types = typesOf(name);
    return types.length > 1 ? [`${name}: ${types.join(", ")}`] : [];
  });
  expect(shared).toEqual([]);
}, 30_000);

test.each([
  ["NF-kappaB", "FPLX:NFkappaB"],
  ["TGFbeta", "FPLX:TGFB"],
  ["IFN-alpha", "FPLX:IFNA"],
])("%s is the family, however it is spelled", (name, id) => {
  const dictionary = compileDictionary(entriesOf("protein"));
  expect(findEntity(dictionary, name, "protein")?.ids).toEqual([id]);
});

test("the language files load without diagnostics", () => {
  const read = (name: string) => ({
    path: `dictionaries/language/${name}.csv`,
    text: readShipped(`language/${name}.csv`),
  });
  const files = {
    triggers: read("triggers"),
    transparent: read("transparent"),
    cues: read("cues"),
    confidence: read("confidence"),
  };
  expect(parseLexicon(files).diagnostics).toEqual([]);
});
