/** Names in the text that a numbered group belongs to: "Gutkin et al (25)", "Schug and colleagues [18]". */
import type { Reference } from "../model.ts";
import { type Span, span } from "../span.ts";
import type { Group } from "./group.ts";
import { foldName, nameWord, particle, similarName, surnameOf } from "./person.ts";

const name = `(?:${particle}\\s){0,3}${nameWord}`;
/** Between names and group: blanks, `'s study`, ` in 1987`. */
const gap = String.raw`(?:['’]s?)?[.,]?(?:\sin\s(?:19|20)\d\d)?\s*[.,]?\s*$`;
const withOthers = new RegExp(
  String.raw`(?<names>(?<first>${name}),?\s?(?:et\s?al|and\s(?:his\s|her\s|their\s)?(?:co-?workers|colleagues|others)))\.?${gap}`,
  "u",
);
const two = new RegExp(String.raw`(?<names>(?<first>${name})\s(?:and|&)\s(?<second>${name}))${gap}`, "u");

/** Characters before a group that are searched for names. */
const reach = 120;

export interface Narrative {
  /** In the prose of the block: the names, with "et al" and without its full stop. */
  readonly names: Span;
  /** The first name given. */
  readonly surname: string;
  /** False when the names stand there and none of the cited works is by them. */
  readonly isCited: boolean;
}

/**
 * The names right before the group. Two names joined by "and" may be anything with a capital (genes, towns), so that they
 * count only when a cited work is by them.
 */
export function findNarrative(
  { block, span: at, numbers }: Group,
  byNumber: ReadonlyMap<number, Reference>,
): Narrative | undefined {
  const from = Math.max(0, at.start - reach);
  const before = block.prose.text.slice(from, at.start);
  const match = withOthers.exec(before) ?? two.exec(before);
  const { names, first, second } = match?.groups ?? {};
  if (match === null || names === undefined || first === undefined) return undefined;
  const cited = numbers.map((n) => byNumber.get(n)).filter((reference) => reference !== undefined);
  const isCited = cited.some((reference) => isAuthor(first, reference));
  if (second !== undefined && !isCited) return undefined;
  const start = from + match.index;
  return { names: span(start, start + names.length), surname: first, isCited };
}

/** True when the family name is that of an author; one letter may differ. A reference without authors is anyone's. */
export function isAuthor(surname: string, { authors }: Reference): boolean {
  const folded = foldName(surname);
  return authors.length === 0 || authors.some((author) => similarName(foldName(surnameOf(author)), folded));
}
