import { describe, expect, test } from "vitest";
import { compileDictionary } from "../../src/dictionary/dictionary.ts";
import { parseDictionary } from "../../src/dictionary/parse.ts";
import { entriesNamed, mirnaNamed, placesOf } from "../../src/explain/name.ts";
import { nearestNames } from "../../src/explain/nearest.ts";
import { describeRefusal } from "../../src/explain/refusal.ts";
import type { RefusedDraft } from "../../src/mention/observer.ts";
import { annotate } from "../../src/pipeline.ts";
import { lexicon } from "../relation/lexicon.ts";

const files = {
  protein: `name,id,synonyms,exact,context
APC,HGNC:583,,APC,APC
MET,HGNC:7029,c-Met,MET,
IL6,HGNC:6018,IL-6,,
IL6R,HGNC:6019,IL-6 receptor,,
Wnt,none,,,
PTEN,HGNC:9588,,,
KIT alias,none,PTEN,,`,
  cell_type: "name,id\nantigen-presenting cell,CL:0000145",
  pathway: "name,id\nWnt pathway,none",
  vesicle: "name,id\nexosome,GO:0070062\nsmall vesicle,none\nvesicle,none",
};
const dictionary = compileDictionary(
  Object.entries(files).flatMap(
    ([type, text]) => parseDictionary({ path: `${type}.csv`, type, text }).entries,
  ),
);

/** For each place of a name: what is tagged there, and what is not, with why. */
function explained(name: string, prose: string) {
  const refused: RefusedDraft[] = [];
  const text = `# Title\n\n## Introduction\n\n${prose}\n\n## References\n\n1. Pten A, Doe J. On mice. J Test. 2001;1:2-3.\n`;
  const file = { name: "review", path: "review.md", text };
  const observer = { mention: (one: RefusedDraft) => refused.push(one) };
  return annotate(file, { dictionary, lexicon }, { observer }).flatMap((annotation) =>
    placesOf(name, annotation, refused, mirnaNamed(dictionary, name)).map(
      ({ mentions, refused: others }) => ({
        tagged: mentions.map(({ entity }) => entity.name),
        not: others.map(
          (one) => `${one.draft.entity.name}: ${describeRefusal(one, annotation.abbreviations)}`,
        ),
      }),
    ),
  );
}

describe("why a name is not tagged", () => {
  test.each([
    ["its capitals", "met", "They met again.", [], "MET: it counts only in this spelling: MET"],
    ["part of a word", "IL-6", "Here IL-6B rises.", [], 'IL6: "IL-6" is only a part of the word there'],
    [
      "a longer name",
      "IL-6",
      "The IL-6 receptor rises.",
      ["IL6R"],
      'IL6: "IL-6 receptor" (protein IL6R) is a longer name of the same type',
    ],
    [
      "context",
      "APC",
      "The APC of today is common.",
      [],
      'APC: "APC" needs context, and no other name of it stands in the document',
    ],
    [
      "a definition of the document",
      "c-Met",
      "The cell of mice, the cellular metronome (c-Met), rests.",
      [],
      "MET: the document defines c-Met as cellular metronome",
    ],
    [
      "a phrase that holds it",
      "Wnt",
      "The Wnt pathway rests.",
      ["Wnt pathway"],
      'Wnt: "Wnt pathway" (pathway Wnt pathway) is preferred: it is longer',
    ],
    [
      "another entry of the type",
      "PTEN",
      "Here PTEN rises.",
      ["PTEN"],
      'KIT alias: "PTEN" (protein PTEN) has the better claim: it is spelled as in the text, or preferred, or first',
    ],
    [
      "a citation",
      "PTEN",
      "Pten et al [1] saw it.",
      [],
      "PTEN: it stands in a citation or a sequence of nucleotides",
    ],
  ])("%s", (_why, name, text, tagged, not) => {
    expect(explained(name, text)).toContainEqual({ tagged, not: expect.arrayContaining([not]) });
  });
});

test("a name that is tagged has no reason against it", () => {
  expect(explained("exosome", "The exosomes carry IL-6.")).toEqual([{ tagged: ["exosome"], not: [] }]);
});

test("every place is found, in whatever writing", () => {
  const places = explained("IL-6", "IL6 and IL-6, il 6 and Il-6.");
  expect(places.map(({ tagged }) => tagged)).toEqual([["IL6"], ["IL6"], ["IL6"], ["IL6"]]);
});

test("a name that no dictionary has stands there all the same", () => {
  expect(explained("zinc", "Here zinc rises.")).toEqual([{ tagged: [], not: [] }]);
  expect(explained("zinc", "Here iron rises.")).toEqual([]);
});

test("microRNAs are read by nomenclature, and found where a list leaves out their head", () => {
  expect(mirnaNamed(dictionary, "miR-155")).toMatchObject({ type: "mirna", name: "hsa-miR-155" });
  expect(mirnaNamed(dictionary, "PTEN")).toBeUndefined();
  expect(mirnaNamed(dictionary, "miR-155 in mice")).toBeUndefined();
  expect(
    explained("miR-155", "Both miR-21 and -155 rise, miR-155 more.").map(({ tagged }) => tagged),
  ).toEqual([["hsa-miR-155"], ["hsa-miR-155"]]);
});

test("entries are found by any of their names, and say how they have it", () => {
  const named = (name: string) =>
    entriesNamed(dictionary, name).map(({ entry, ...traits }) => [entry.entity.name, traits]);
  expect(named("apc")).toEqual([["APC", { name: "APC", preferred: true, exact: true, context: true }]]);
  expect(named("c-met")).toEqual([
    ["MET", { name: "c-Met", preferred: false, exact: false, context: false }],
  ]);
  expect(named("zinc")).toEqual([]);
});

test("the nearest names are those of the fewest changes, and none that differ much", () => {
  const near = nearestNames(dictionary, "PTENN").map(({ name, distance }) => [name, distance]);
  expect(near.slice(0, 2)).toEqual([
    ["PTEN", 1],
    ["PTEN", 1],
  ]);
  expect(nearestNames(dictionary, "haematopoiesis")).toEqual([]);
});
