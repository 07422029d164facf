/** What a reference style reads from the text of one entry; "" for what the entry does not print. */
export interface ReferenceFields {
  /** "Surname Initials" each. */
  readonly authors: readonly string[];
  readonly year: string;
  readonly title: string;
  readonly journal: string;
  readonly volume: string;
  readonly pages: string;
}

/** A family of ways to print an entry. The text has ASCII punctuation, single blanks and no identifiers. */
export interface ReferenceStyle {
  readonly name: string;
  /** Undefined when the entry is not of this style. */
  readonly parse: (text: string) => ReferenceFields | undefined;
}

/** How many of the four fields that people look for were found: 0 to 4. */
export function completeness({ authors, year, title, journal }: ReferenceFields): number {
  return [authors[0], year, title, journal].filter((field) => field !== undefined && field !== "").length;
}
