import { guessAuthors, readAuthors } from "../author-list.ts";
import { repairNumbers } from "../digit.ts";
import { findUndatedImprint, year } from "../imprint.ts";
import { splitAtFullStop } from "../title.ts";
import type { ReferenceStyle } from "./style.ts";

/** The date after the authors: ` (2010a). `, `.2010.`, ` (2010, May 3).` */
const date = new RegExp(
  String.raw`(?:\s?\(${year}(?:,[^()]{1,20})?\)|(?<=[\s.,])${plainYear()})\s?[.,:]?\s?`,
  "u",
);

/** A year without brackets must be closed by a full stop or colon: it might be a word of the title. */
function plainYear(): string {
  return String.raw`(?<plain>(?:18|19|20)\d\d[a-z]?)\s?(?=[.:])`;
}

/** Longest list of authors that is searched for its date. */
const longestAuthors = 1500;

/**
 * APA, Cell, RNA, J Immunol, Harvard: `Bartel DP. 2004. Title. Cell 116: 281–297.`,
 * `Surname, A.B., and Other, C. (2010). Title. Journal 1, 2–3.`
 */
export const authorDate: ReferenceStyle = {
  name: "author-date",
  parse(text) {
    const match = date.exec(repairNumbers(text.slice(0, longestAuthors)));
    const printed = match?.groups?.year ?? match?.groups?.plain;
    if (match === null || printed === undefined) return undefined;
    const names = text.slice(0, match.index);
    const list = readAuthors(names, ["inverted", "direct", "spaced"]) ?? guessAuthors(names);
    if (list === undefined) return undefined;
    const rest = text.slice(match.index + match[0].length);
    const imprint = findUndatedImprint(rest);
    return {
      authors: list.authors,
      year: printed,
      volume: imprint?.volume ?? "",
      pages: imprint?.pages ?? "",
      ...splitAtFullStop(rest.slice(0, imprint?.start)),
    };
  },
};
