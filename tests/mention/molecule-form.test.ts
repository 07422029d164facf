import { expect, test } from "vitest";
import { compileDictionary } from "../../src/dictionary/dictionary.ts";
import { draft, readPassage } from "../../src/mention/draft.ts";
import {
  findIsoforms,
  findPrefixedNames,
  findReceptors,
  findSuffixedNames,
} from "../../src/mention/molecule-form.ts";
import { span } from "../../src/span.ts";
import { entry } from "../dictionary/arbitrary.ts";
import { sentencesOf } from "./marked.ts";

const lexicon = compileDictionary(
  ["FLT1=VEGFR-1", "VEGF", "IL2=IL-2", "IL6=IL-6", "MMP2=MMP-2", "STAT1", "STAT3", "AKT", "EGFP", "CRP"].map(
    (row) => {
      const [name = "", ...synonyms] = row.split("=");
      return entry("protein", name, { synonyms });
    },
  ),
);

function found(text: string): string[] {
  return sentencesOf(text).flatMap((sentence) => {
    const passage = readPassage(lexicon, sentence);
    return [...findPrefixedNames(passage, []), ...findIsoforms(passage, [])].map(
      ({ entity, outer }) => `${text.slice(outer.start, outer.end)}=${entity.name}`,
    );
  });
}

test.each([
  ["Soluble sVEGFR-1 bound hVEGF.", ["sVEGFR-1=FLT1", "hVEGF=VEGF"]],
  ["rhIL-2 and mIL-6 were added", ["rhIL-2=IL2", "mIL-6=IL6"]],
  ["proMMP-2 is cleaved", ["proMMP-2=MMP2"]],
  ["Levels of pSTAT3 and pAKT fell.", ["pSTAT3=STAT3", "pAKT=AKT"]],
  ["STAT1alpha and STAT3β differ", ["STAT1alpha=STAT1", "STAT3β=STAT3"]],
  ["STAT1 alpha and STAT3-beta differ", ["STAT1 alpha=STAT1", "STAT3-beta=STAT3"]],
])("reads the molecule in %s", (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  "the plasmids pcDNA3.1 and pEGFP",
  "mRNA of hMSCs and of mCRPC",
  "HSVEGFR-1 and X-sVEGFR-1",
  "version 3alpha and the STAT1alphabet",
])("reads no molecule in %s", (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["VEGF-R", ["VEGF-R=FLT1"]],
  ["VEGF-Ras", []],
  ["VEGF", []],
])("reads the receptor in %s", (text, expected) => {
  const dictionary = compileDictionary([
    entry("protein", "VEGF"),
    entry("protein", "FLT1", { synonyms: ["VEGF receptor"] }),
  ]);
  const drafts = sentencesOf(text).flatMap((sentence) => {
    const ligand = { type: "protein", name: "VEGF", ids: [], dictionary: "protein" };
    return findReceptors(readPassage(dictionary, sentence), [draft(ligand, span(0, 4), "name", "a name")]);
  });
  expect(drafts.map(({ entity, outer }) => `${text.slice(outer.start, outer.end)}=${entity.name}`)).toEqual(
    expected,
  );
});

function suffixed(text: string): string[] {
  return sentencesOf(text).flatMap((sentence) =>
    findSuffixedNames(readPassage(lexicon, sentence), []).map(
      ({ entity, outer }) => `${text.slice(outer.start, outer.end)}=${entity.name}`,
    ),
  );
}

test.each([
  ["STAT3Y640F and AKTE17K", ["STAT3Y640F=STAT3", "AKTE17K=AKT"]],
  ["VEGFR-1high IL-6loVEGFhi cells", ["VEGFR-1=FLT1", "IL-6=IL6", "VEGF=VEGF"]],
])("reads the molecule before what is glued to it in %s", (text, expected) => {
  expect(suffixed(text)).toEqual(expected);
});

test.each(["the Thigh and Slow cells", "STAT9Y640F and VEGFhighest", "the line MDA12B"])(
  "finds no molecule in %s",
  (text) => {
    expect(suffixed(text)).toEqual([]);
  },
);

test("a name that the dictionary has in full is no symbol with a changed residue", () => {
  const text = "STAT3C97H cells grew";
  const line = entry("cell_line", "STAT3C97H").entity;
  const whole = draft(line, span(0, 9), "name", "preferred name");
  const drafts = sentencesOf(text).flatMap((sentence) =>
    findSuffixedNames(readPassage(lexicon, sentence), [whole]),
  );
  expect(drafts).toEqual([]);
});
