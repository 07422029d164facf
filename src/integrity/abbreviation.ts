/** An abbreviation that a document defines again, for something else: a reader cannot tell which is meant. */
import type { Diagnostic } from "../diagnostic.ts";
import type { Abbreviation, Document } from "../model.ts";
import { placeInFile } from "./place.ts";

/** One diagnostic for each definition that does not agree with the first one of its short form. */
export function checkAbbreviations({ path }: Document, abbreviations: readonly Abbreviation[]): Diagnostic[] {
  const first = new Map<string, Abbreviation>();
  return abbreviations.flatMap((one): Diagnostic[] => {
    const { sentence, shortForm, longForm, shortSpan } = one;
    if (!isSpelledOut(longForm)) return [];
    const known = first.get(shortForm);
    if (known === undefined) {
      first.set(shortForm, one);
      return [];
    }
    if (isSameMeaning(known.longForm, longForm)) return [];
    const message = `${shortForm} is defined as "${longForm}", and before as "${known.longForm}"`;
    const place = placeInFile(sentence, shortSpan);
    return [{ path, severity: "info", code: "abbreviation-redefined", message, place }];
  });
}

/** A form that is short in turn ("KRAB zinc finger protein") may stand for anything. */
function isSpelledOut(longForm: string): boolean {
  return !/\p{Lu}\p{N}*\p{Lu}|\p{Lu}\p{N}/u.test(longForm);
}

/** Share of the letters that may differ between spellings of one thing: "interferon gama", "gamma-interferons". */
const spellingShare = 0.3;

/** Words that are left out of one definition and not of the other do not make another meaning. */
function isSameMeaning(a: string, b: string): boolean {
  const [one, other] = [fold(a), fold(b)];
  if (one.includes(other) || other.includes(one)) return true;
  return editDistance(one, other) <= spellingShare * Math.max(one.length, other.length);
}

/** Without case, blanks, hyphens and the endings of plurals. */
function fold(longForm: string): string {
  const words = longForm.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => word.replace(/(?:ies|es|s|y)$/u, "")).join("");
}

/** Fewest letters to put in, take out or change (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (letter === b.charAt(j - 1) ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
