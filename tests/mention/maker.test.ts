import { expect, test } from "vitest";
import { compileDictionary } from "../../src/dictionary/dictionary.ts";
import { parseDictionary } from "../../src/dictionary/parse.ts";
import { findMentions } from "../../src/mention/mention.ts";
import type { Sentence } from "../../src/model.ts";
import { sentencesOf } from "./marked.ts";

const entries = {
  process: "name,id\ncell signaling,GO:0023052\n",
  protein: "name,id\nTNF,HGNC:11892\n",
  biofluid: "name,id\nfetal bovine serum,none\n",
};
const dictionary = compileDictionary(
  Object.entries(entries).flatMap(
    ([type, text]) => parseDictionary({ path: `${type}.csv`, type, text }).entries,
  ),
);

function tagged(text: string, section = ""): string[] {
  const sentences = sentencesOf(text).map(
    (sentence): Sentence => ({ ...sentence, block: { ...sentence.block, section } }),
  );
  const mentions = findMentions({ sentences, citations: [], abbreviations: [], dictionary });
  return mentions.map(({ entity }) => entity.name);
}

test.each([
  ["Antibodies came from Cell Signaling Technology.", "", []],
  ["Antibodies came from Cell Signaling Technology and TNF from us.", "", ["TNF"]],
  ["We thank TNF Therapeutics, Inc.", "", []],
  ["Antibodies were from Cell Signaling (Danvers, MA).", "Materials and methods", []],
  ["Cell Signaling (Danvers, MA) sold it.", "Results", ["cell signaling"]],
  ["Fetal Bovine Serum (Gibco, NY) was added.", "Methods", ["fetal bovine serum"]],
  ["TNF systems and cell signaling technology were compared.", "", ["TNF", "cell signaling"]],
])("%s (%s)", (text, section, names) => {
  expect(tagged(text, section)).toEqual(names);
});
