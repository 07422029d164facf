/** Reads the authors that a reference entry begins with. */
import { nameWord, particle } from "./person.ts";

/** `Johnstone RM` is spaced, `Gardai, S. J.` inverted, `T. Reya` direct. */
export type NameForm = "spaced" | "inverted" | "direct";

export interface AuthorList {
  /** "Surname Initials" each. */
  readonly authors: readonly string[];
  /** Where the list ends in the text, "et al." included. */
  readonly end: number;
}

/** `de la Rica`, `Strano Moraes`, `Van Etten`. */
const surname = `(?<surname>(?:${particle} ?){0,3}${nameWord}(?: (?:${particle} ){0,2}${nameWord}){0,2})`;
/** Generational suffix: `Jr.`, `3rd`. */
const suffix = String.raw`(?:,? ?(?:Jr|Sr|2nd|3rd|III?|IV)(?!\p{L})\.?)?`;

/** `Johnstone RM`, `Smith A B`; with the blank lost `LendeckelW`. */
const spaced = String.raw`${surname}(?: |(?<=\p{Ll}))(?<initials>\p{Lu}{1,4}(?:[ -]\p{Lu}){0,2})(?![\p{L}\d])${suffix}`;
/** `Gardai, S. J.`, `Slamon,D.J.`, `Smith J.A.`; the last full stop may be lost before a comma. */
const inverted = String.raw`${surname},? ?(?<initials>(?:\p{Lu}\p{Ll}?\.[ -]?){1,4}(?:\p{Lu}(?=[,;]))?|\p{Lu}{1,3}(?=[,;]))${suffix}`;
/** `T. Reya`, `S.-J. Kim`, `F.J. de Sauvage`; with a full stop lost `LJ. Zhang`. */
const direct = String.raw`(?<initials>(?:\p{Lu}{1,3}\.[ -]{0,2}){1,4})${surname}${suffix}`;

const formPatterns: Readonly<Record<NameForm, RegExp>> = {
  spaced: new RegExp(spaced, "uy"),
  inverted: new RegExp(inverted, "uy"),
  direct: new RegExp(direct, "uy"),
};

/** What stands between two names: `, `, ` and `, `, & `, `; `, `, . . . `. */
const separator =
  /\s*(?:[,;]\s*(?:(?:and(?=[\s\p{Lu}])|&|(?:\.\s?){3}|…)\s*){0,2}|(?:and(?=[\s\p{Lu}])|&|(?:\.\s?){3})\s*)/uy;
/** `et al.`, `, et al`, `and others`. */
const others = /[\s,;]*(?:and\s+)?(?:et\s?al\b\.?|others\b\.?)/uy;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function nameAt(
  text: string,
  at: number,
  forms: readonly NameForm[],
): { name: string; end: number } | undefined {
  for (const form of forms) {
    const match = matchAt(formPatterns[form], text, at);
    const { surname: family, initials } = match?.groups ?? {};
    if (match === undefined || family === undefined || initials === undefined) continue;
    return { name: `${family} ${initials.replace(/[^\p{L}]/gu, "")}`, end: at + match[0].trimEnd().length };
  }
  return undefined;
}

/** Reads as many names as there are from the start of the text. Undefined when it does not begin with a name. */
export function readAuthors(text: string, forms: readonly NameForm[]): AuthorList | undefined {
  const authors: string[] = [];
  let end = 0;
  let next = 0;
  for (;;) {
    const found = nameAt(text, next, forms);
    if (found === undefined) break;
    authors.push(found.name);
    end = found.end;
    const between = matchAt(separator, text, end);
    if (between === undefined) break;
    next = end + between[0].length;
  }
  if (authors.length === 0) return undefined;
  return { authors, end: end + (matchAt(others, text, end)?.[0].length ?? 0) };
}

/** What closes a list of authors in which some name cannot be read: "et al.", or initials and a full stop. */
const authorsClose = /\bet\s?al\b\.?[\s,]*|\p{Lu}\.[\s,]*(?=\p{L}{3})/u;

/**
 * The authors of a damaged entry: the first name (the words before the first comma, if no form fits) and the others up
 * to the first one that cannot be read; the end is looked for by what closes such a list.
 */
export function guessAuthors(text: string): AuthorList | undefined {
  const read = readAuthors(text, ["spaced", "inverted", "direct"]);
  const from = read?.end ?? 0;
  const close = authorsClose.exec(text.slice(from, from + longestList));
  const authors = read?.authors ?? /^\p{L}[^,.:;(]{1,60}/u.exec(text)?.map((name) => name.trim());
  if (authors === undefined) return undefined;
  return { authors, end: close === null ? from : from + close.index + close[0].length };
}

/** Longest stretch that is searched for the end of the list. */
const longestList = 400;
