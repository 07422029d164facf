/** Lexicons of language files, and the one that ships, compiled once. */
import { readFileSync } from "node:fs";
import { generalEnglish } from "../../src/relation/grammar/compromise.ts";
import { type LanguageFiles, readLanguage } from "../../src/relation/language.ts";
import { compileLexicon } from "../../src/relation/lexicon.ts";

/** The lexicon of the rows that are right. */
export function parseLexicon(files: LanguageFiles) {
  const { rows, diagnostics } = readLanguage(files);
  return { lexicon: compileLexicon(rows, generalEnglish), diagnostics };
}

const languageFile = (name: string) => {
  const path = new URL(`../../dictionaries/language/${name}.csv`, import.meta.url);
  return { path: `${name}.csv`, text: readFileSync(path, "utf8") };
};

export const { lexicon, diagnostics: lexiconDiagnostics } = parseLexicon({
  triggers: languageFile("triggers"),
  transparent: languageFile("transparent"),
  cues: languageFile("cues"),
  confidence: languageFile("confidence"),
});
