import { expect, test } from "vitest";
import { readPassage } from "../../src/mention/draft.ts";
import { findMirnaClusters } from "../../src/mention/mirna-cluster.ts";
import { lexicon } from "./lexicon.ts";
import { sentencesOf } from "./marked.ts";

function found(text: string): string[] {
  return sentencesOf(text).flatMap((sentence) =>
    findMirnaClusters(readPassage(lexicon, sentence)).map(
      ({ entity, outer }) => `${entity.name} < ${text.slice(outer.start, outer.end)}`,
    ),
  );
}

test.each([
  ["C19MC and C14MC rise.", ["C19MC < C19MC", "C14MC < C14MC"]],
  ["EBV BART miRNAs and miR-BARTs", ["ebv-miR-BART < EBV BART miRNAs", "ebv-miR-BART < miR-BARTs"]],
  ["ebv-miR-BART7-3p, BART1, and C19MCX", []],
])("%s", (text, expected) => {
  expect(found(text)).toEqual(expected);
});
