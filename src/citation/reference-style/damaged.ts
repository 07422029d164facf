import { guessAuthors } from "../author-list.ts";
import { repairNumbers } from "../digit.ts";
import { findDatedImprint } from "../imprint.ts";
import { splitAtFullStop } from "../title.ts";
import type { ReferenceFields, ReferenceStyle } from "./style.ts";

/** Entries that no style fits, mostly for names that the conversion spoiled: what can be told is taken. */
export const damaged: ReferenceStyle = {
  name: "damaged",
  parse(text) {
    const list = guessAuthors(text);
    if (list === undefined) return undefined;
    const { authors, end } = list;
    const rest = text.slice(end);
    const imprint = findDatedImprint(rest);
    if (imprint === undefined) return yearAlone(text, authors);
    const { start, ...printed } = imprint;
    if (end === 0) return { authors, ...printed, title: "", journal: "" };
    return { authors, ...printed, ...splitAtFullStop(rest.slice(0, start)) };
  },
};

/** The last word that can be a year: what stands before is more likely part of the title. */
function yearAlone(text: string, authors: readonly string[]): ReferenceFields {
  const years = [...repairNumbers(text).matchAll(/(?<![\d.-])(?:19|20)\d\d[a-z]?(?![\d\p{L}-])/gu)];
  return { authors, year: years.at(-1)?.[0] ?? "", title: "", journal: "", volume: "", pages: "" };
}
