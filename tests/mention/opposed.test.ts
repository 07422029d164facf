import { expect, test } from "vitest";
import { compileDictionary } from "../../src/dictionary/dictionary.ts";
import { parseDictionary } from "../../src/dictionary/parse.ts";
import { findMentions } from "../../src/mention/mention.ts";
import { asExpected, readMarked, sentencesOf } from "./marked.ts";

const text =
  "name,id,synonyms\nangiogenesis,GO:0001525,angiogenic response\napoptosis,GO:0006915,apoptotic process\n";
const dictionary = compileDictionary(parseDictionary({ path: "process.csv", type: "process", text }).entries);

test.each([
  "It has anti{process:angiogenic} effects.",
  "It has pro-{process:apoptotic} activity.",
  "Its anti{process:angiogenic} and pro{process:apoptotic} properties are known.",
  "Antiapoptotic proteins are known.",
  "It has antiseptic effects and antibiotic activity.",
  "It has angiogenic effects.",
  "It has pro-{process:angiogenic responses}.",
])("reads %s", (marked) => {
  const { text, expected } = readMarked(marked);
  const mentions = findMentions({
    sentences: sentencesOf(text),
    citations: [],
    abbreviations: [],
    dictionary,
  });
  expect(asExpected(mentions)).toEqual(expected);
});
