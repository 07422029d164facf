import { type NameForm, readAuthors } from "../author-list.ts";
import { findDatedImprint } from "../imprint.ts";
import { splitAtFullStop } from "../title.ts";
import type { ReferenceFields, ReferenceStyle } from "./style.ts";

/** What separates the last author from the title: a full stop, unless the initials or "et al." brought it. */
const authorsEnd = /^[\s.,;]+(?=\S)/u;

/** `Smith J, Doe A` must be closed by a full stop; `Liu, X.` closes itself. */
function closes(text: string, end: number): boolean {
  return text[end] === "." || text[end - 1] === ".";
}

function parseAs(text: string, forms: readonly NameForm[]): ReferenceFields | undefined {
  const list = readAuthors(text, forms);
  if (list !== undefined && !closes(text, list.end)) return undefined;
  const authors = list?.authors ?? groupAuthor(text);
  const rest = text.slice(list?.end ?? authors[0]?.length ?? 0).replace(authorsEnd, "");
  const imprint = findDatedImprint(rest);
  if (authors.length === 0 || imprint === undefined) return undefined;
  const { start, ...printed } = imprint;
  return { authors, ...printed, ...splitAtFullStop(rest.slice(0, start)) };
}

/** `Cancer Genome Atlas Network. Comprehensive …`: a body as author, told by its nouns. */
function groupAuthor(text: string): string[] {
  const group =
    /^[^.,:;]{0,80}\b(?:Network|Consortium|Group|Committee|Organization|Collaboration|Society|Institute|Team|Project)\b[^.,:;]{0,40}(?=\.)/u;
  return group.exec(text)?.slice(0, 1) ?? [];
}

/** Vancouver, AMA, Frontiers, eLife: `Smith J, Doe A. Title. J Name. 2010;12(3):45–50.` */
export const authorTitle: ReferenceStyle = {
  name: "author-title",
  parse: (text) => parseAs(text, ["spaced"]),
};

/** Nature, MDPI, ACS: `Liu, X. et al. Title. Nat. Med. 21, 1209–1215 (2015).` */
export const invertedAuthorTitle: ReferenceStyle = {
  name: "inverted-author-title",
  parse: (text) => parseAs(text, ["inverted"]),
};
