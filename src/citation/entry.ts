/** One entry of the reference list: its text read into fields. */
import { findIdentifiers, type Identifiers } from "./identifier.ts";
import { authorColon } from "./reference-style/author-colon.ts";
import { authorDate } from "./reference-style/author-date.ts";
import { authorTitle, invertedAuthorTitle } from "./reference-style/author-title.ts";
import { comma } from "./reference-style/comma.ts";
import { damaged } from "./reference-style/damaged.ts";
import { completeness, type ReferenceFields, type ReferenceStyle } from "./reference-style/style.ts";

/** In the order in which they are preferred when they read an entry equally well. */
const styles: readonly ReferenceStyle[] = [authorColon, authorDate, authorTitle, invertedAuthorTitle, comma];

export interface EntryFields extends ReferenceFields, Omit<Identifiers, "rest"> {
  /** False when some of authors, year, title and journal are missing. */
  readonly isParsed: boolean;
}

/** Longest entry that is read; what is longer is text that was taken for an entry. */
const longestEntry = 4000;

/** ASCII punctuation, single blanks, and a blank in "et al." where it was lost. */
function normalizeEntry(text: string): string {
  return text
    .slice(0, longestEntry)
    .normalize("NFKC")
    .replace(/[。]/gu, ".")
    .replace(/[、]/gu, ",")
    .replace(/_+/gu, " ")
    .replace(/(?<=[\s,.;\p{Lu}])et\s?al(?=[\s,.:;)]|$)/gu, " et al")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Reads all entries of a list. A list has one style: what most entries fit is preferred for the doubtful ones. */
export function parseEntries(texts: readonly string[]): EntryFields[] {
  const entries = texts.map((text) => findIdentifiers(normalizeEntry(text)));
  const readings = entries.map(({ rest }) => styles.map((style) => style.parse(rest)));
  const votes = styles.map((_, i) => sum(readings.map((reading) => scoreOf(reading[i]))));
  const order = votes.map((_, i) => i).sort((a, b) => (votes[b] ?? 0) - (votes[a] ?? 0));
  return entries.map(({ rest, doi, pmid }, index) => {
    const regular = best(order.map((i) => readings[index]?.[i]));
    const fields = best([regular, damaged.parse(rest)]) ?? nothing;
    return { ...fields, doi, pmid, isParsed: scoreOf(fields) === 4 };
  });
}

const nothing: ReferenceFields = { authors: [], year: "", title: "", journal: "", volume: "", pages: "" };

function scoreOf(fields: ReferenceFields | undefined): number {
  return fields === undefined ? 0 : completeness(fields);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The most complete reading; the first among equals. */
function best(readings: readonly (ReferenceFields | undefined)[]): ReferenceFields | undefined {
  let chosen: ReferenceFields | undefined;
  for (const reading of readings) if (scoreOf(reading) > scoreOf(chosen)) chosen = reading;
  return chosen;
}
