/**
 * Abbreviations that a document defines: "antigen-presenting cell (APC)", "APC (antigen-presenting cell)".
 *
 * The candidates are those of Schwartz and Hearst (2003, Pac Symp Biocomput 8:451), a short form in brackets and the
 * words before it or the reverse, and what that method does not look at: several short forms in one bracket, both forms
 * inside it, definitions without brackets. Which of the words are meant is not decided by the shortest fit from the
 * right, as there, but by the alignment (`alignment.ts`) that costs least.
 */
import type { Abbreviation, Sentence } from "../../model.ts";
import { compareSpans, sliceSpan } from "../../span.ts";
import { bracketedDefinitions } from "./bracketed.ts";
import type { Definition } from "./form.ts";
import { statedDefinitions } from "./stated.ts";

/** Definitions in the order of the text. */
export function findAbbreviations(sentences: readonly Sentence[]): Abbreviation[] {
  return sentences.flatMap((sentence) =>
    definitionsIn(sentence.text).map(({ short, long }) => ({
      sentence,
      shortForm: sliceSpan(sentence.text, short),
      longForm: sliceSpan(sentence.text, long),
      shortSpan: short,
      longSpan: long,
    })),
  );
}

/** One definition for each short form at its place: that of a bracket before one of the text around it. */
function definitionsIn(text: string): Definition[] {
  const bracketed = bracketedDefinitions(text);
  const others = statedDefinitions(text).filter(
    ({ short }) => !bracketed.some((one) => one.short.start === short.start),
  );
  return [...bracketed, ...others].sort((one, other) => compareSpans(one.short, other.short));
}
