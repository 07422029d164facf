import { expect, test } from "vitest";
import { parseDocuments } from "../../src/document/document.ts";
import { checkAbbreviations } from "../../src/integrity/abbreviation.ts";
import { findAbbreviations } from "../../src/mention/abbreviation/abbreviation.ts";
import { splitSentences } from "../../src/sentence.ts";

/** The messages about the abbreviations of a text. */
function check(text: string): string[] {
  return parseDocuments({ name: "a", path: "a.md", text: `# Title\n\n## Introduction\n\n${text}\n` }).flatMap(
    (document) =>
      checkAbbreviations(document, findAbbreviations(splitSentences(document))).map(({ message }) => message),
  );
}

test("finds an abbreviation that gets a second meaning", () => {
  const text = "We studied prostate cancer (PC). It is unlike pancreatic carcinoma (PC) in mice.";
  expect(check(text)).toEqual(['PC is defined as "pancreatic carcinoma", and before as "prostate cancer"']);
});

test.each([
  ["once more", "Prostate cancer (PC) is common. Patients with prostate cancer (PC) were seen."],
  ["in the plural", "An extracellular vesicle (EV) is small. All extracellular vesicles (EV) are."],
  ["in another spelling", "We gave interferon gamma (IFN-γ). Then interferon gama (IFN-γ) was gone."],
  ["with a short form in it", "Our non-small cell lung cancer (NSCLC) cases. Non-SCLC cancer (NSCLC) it is."],
])("is quiet about one that is defined %s", (_what, text) => {
  expect(check(text)).toEqual([]);
});
