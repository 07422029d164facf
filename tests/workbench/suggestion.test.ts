import { describe, expect, test } from "vitest";
import { compileDictionary } from "../../src/dictionary/dictionary.ts";
import { parseDictionary } from "../../src/dictionary/parse.ts";
import { RelationTrace } from "../../src/explain/sentence.ts";
import { annotate } from "../../src/pipeline.ts";
import { type Candidate, findCandidates } from "../../src/workbench/candidate.ts";
import { SuggestionCounter } from "../../src/workbench/suggestion.ts";
import { guessType } from "../../src/workbench/type-guess.ts";
import { lexicon } from "../relation/lexicon.ts";

const files = {
  protein: "name,id\nCD9,HGNC:1709\nPTEN,HGNC:9588",
  vesicle: "name,id\nexosome,none",
};
const dictionary = compileDictionary(
  Object.entries(files).flatMap(
    ([type, text]) => parseDictionary({ path: `${type}.csv`, type, text }).entries,
  ),
);

function candidatesIn(prose: string): Candidate[] {
  const trace = new RelationTrace();
  const text = `# Title\n\n## Introduction\n\n${prose}\n`;
  const file = { name: "review", path: "review.md", text };
  return annotate(file, { dictionary, lexicon }, { observer: { relation: trace } }).flatMap((annotation) =>
    findCandidates(annotation, trace.scenes),
  );
}

function shown(prose: string): string[] {
  return candidatesIn(prose).map(({ kind, name, synonym }) =>
    [kind, name, ...(synonym ? [synonym] : [])].join(": "),
  );
}

describe("candidates", () => {
  test.each([
    [
      "a short form that stands for nothing known",
      "Zinc ribbon factors (ZRF) act.",
      ["abbreviation: zinc ribbon factors: ZRF"],
    ],
    [
      "its later uses",
      "A zinc ribbon factor (ZRF) acts. The ZRF rests.",
      ["abbreviation: zinc ribbon factor: ZRF", "abbreviation: zinc ribbon factor: ZRF"],
    ],
    ["a symbol with a number", "Levels of CD163 and HOXA9 rise.", ["symbol: CD163", "symbol: HOXA9"]],
    ["a microRNA that grammar does not read", "Here miR-x and miR--9 fall.", []],
    ["the object of a trigger", "Exosomes carry zymogen granules.", ["phrase: zymogen granules"]],
    ["the subject of a trigger", "Peritrophin inhibits PTEN.", ["phrase: peritrophin"]],
  ])("%s", (_about, prose, expected) => expect(shown(prose)).toEqual(expected));

  test.each([
    ["what is tagged", "CD9 binds PTEN."],
    ["short forms of what is tagged", "Exosomes (EXs) rest, and EXs bind."],
    ["everyday words", "These results support the idea. Exosomes carry the data."],
    ["numerals and parts of papers", "Phase III, Table 2, Fig3, and type IV of 2010."],
    ["headings in capitals", "ROLE OF CD163 IN HUMAN HEALTH AND DISEASE"],
    ["common short forms", "By PCR, DNA and RNA were seen in PBMC."],
  ])("not %s", (_about, prose) => expect(shown(prose)).toEqual([]));
});

describe("counting", () => {
  const [candidate] = candidatesIn("Levels of CD163 rise.");
  const named = (name: string): Candidate => {
    if (candidate === undefined) throw new Error("no candidate");
    return { ...candidate, name };
  };

  test("spellings of a name are one, the most frequent gives the name", () => {
    const counter = new SuggestionCounter();
    counter.add("a", [named("zymogen granules"), named("Zymogen granule"), named("zymogen granules")]);
    counter.add("b", [named("zymogen-granules")]);
    expect(counter.ranked(1)).toEqual([
      expect.objectContaining({ name: "zymogen granules", count: 4, documents: 2, document: "a" }),
    ]);
  });

  test("the most wide-spread come first, then the most frequent; rare ones are left out", () => {
    const counter = new SuggestionCounter();
    counter.add("a", [named("QX1"), named("QX2"), named("QX2"), named("QX2"), named("QX4")]);
    counter.add("b", [named("QX1"), named("QX3"), named("QX3")]);
    expect(counter.ranked(2).map(({ name }) => name)).toEqual(["QX1", "QX2", "QX3"]);
  });

  test("memory is bounded, and what is frequent is not lost", () => {
    const counter = new SuggestionCounter(10);
    for (let i = 0; i < 100; i++) counter.add(`d${i}`, [named("QX1"), named(`rare${i}word`)]);
    const ranked = counter.ranked(1);
    expect(ranked[0]).toMatchObject({ name: "QX1", count: 100, documents: 100 });
    expect(ranked.length).toBeLessThanOrEqual(11);
  });
});

test.each([
  ["zinc ribbon cell", "cell_type"],
  ["lung cancer cells", "cancer_cell"],
  ["basal carcinoma", "cancer"],
  ["zinc ribbon factor", "protein"],
  ["HOXA9", "protein"],
  ["mmu-miR-9", "mirna"],
  ["oncosome", "vesicle"],
  ["Notch axis", "pathway"],
  ["chromosome", ""],
  ["CNN", ""],
  ["idea", ""],
])("guesses of %s the type %s", (name, type) => expect(guessType(name)).toBe(type));
