/** The reference list by author and year. */

import { groupBy } from "../group-by.ts";
import type { Reference } from "../model.ts";
import type { DatedName } from "./dated-name.ts";
import { foldName, similarName, surnameOf } from "./person.ts";

/** References by folded surname and year. */
export interface ReferenceIndex {
  readonly byName: ReadonlyMap<string, readonly Reference[]>;
  readonly byYear: ReadonlyMap<string, readonly Reference[]>;
}

export function indexReferences(references: readonly Reference[]): ReferenceIndex {
  const named = references.flatMap((reference) =>
    foldedSurnames(reference).map((surname) => ({ surname, reference })),
  );
  const byName = groupBy(named, ({ surname, reference }) => `${surname} ${reference.year.slice(0, 4)}`);
  return {
    byName: new Map([...byName].map(([key, found]) => [key, found.map(({ reference }) => reference)])),
    byYear: groupBy(references, ({ year }) => year.slice(0, 4)),
  };
}

/** All of it and, since a text may leave out what comes before, its last word. */
function foldedSurnames({ firstAuthor }: Reference): string[] {
  const surname = surnameOf(firstAuthor);
  const lastWord = surname.split(" ").at(-1) ?? "";
  return [...new Set([foldName(surname), foldName(lastWord)])];
}

/** The reference that the names and the year mean, and how many words of the names do not belong to them. */
export function resolve(
  item: DatedName,
  { byName, byYear }: ReferenceIndex,
): { reference: Reference; skipped: string } | undefined {
  const words = item.surname.split(/\s/u);
  for (let i = 0; i < words.length; i++) {
    const found = byName.get(`${foldName(words.slice(i).join(""))} ${item.year}`);
    const reference = found && chooseReference(item, found);
    if (reference !== undefined) return { reference, skipped: words.slice(0, i).join(" ") };
  }
  const folded = foldName(words.at(-1) ?? "");
  const similar = (byYear.get(item.year) ?? []).filter((r) =>
    similarName(foldName(surnameOf(r.firstAuthor)), folded),
  );
  const reference = similar.length === 1 ? similar[0] : undefined;
  return reference === undefined ? undefined : { reference, skipped: words.slice(0, -1).join(" ") };
}

/** Of several works of one name and year: by the letter, by the second name, by the number of authors; else the first. */
function chooseReference(item: DatedName, found: readonly Reference[]): Reference | undefined {
  if (found.length < 2) return found[0];
  if (item.letter !== "") {
    const place = item.letter.charCodeAt(0) - "a".charCodeAt(0);
    return (
      found.find((r) => r.year.slice(4) === item.letter) ?? found.find((_, i) => i === place) ?? found[0]
    );
  }
  const second = foldName(item.second);
  return found.find((r) => isMeant(r, item, second)) ?? found[0];
}

function isMeant({ authors }: Reference, { hasOthers }: DatedName, second: string): boolean {
  if (second !== "") return foldName(surnameOf(authors[1] ?? "")) === second;
  return hasOthers ? authors.length > 2 : authors.length === 1;
}
