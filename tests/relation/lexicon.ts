/** The lexicon that ships, compiled once. */
import { readFileSync } from "node:fs";
import { generalEnglish } from "../../src/relation/grammar/compromise.ts";
import { parseLexicon } from "../../src/relation/language.ts";

const languageFile = (name: string) => {
  const path = new URL(`../../dictionaries/language/${name}.csv`, import.meta.url);
  return { path: `${name}.csv`, text: readFileSync(path, "utf8") };
};

export const { lexicon, diagnostics: lexiconDiagnostics } = parseLexicon(
  {
    triggers: languageFile("triggers"),
    transparent: languageFile("transparent"),
    cues: languageFile("cues"),
    confidence: languageFile("confidence"),
  },
  generalEnglish,
);
