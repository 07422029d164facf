import { readAuthors } from "../author-list.ts";
import { findDatedImprint } from "../imprint.ts";
import { splitAtFullStop } from "../title.ts";
import type { ReferenceStyle } from "./style.ts";

/** Spandidos: `Hood JL, San RS and Wickline SA: Title. Cancer Res 71: 3792-3801, 2011.` */
export const authorColon: ReferenceStyle = {
  name: "author-colon",
  parse(text) {
    const list = readAuthors(text, ["spaced", "inverted"]);
    if (list === undefined || text[list.end] !== ":") return undefined;
    const rest = text.slice(list.end + 1);
    const imprint = findDatedImprint(rest);
    if (imprint === undefined) return undefined;
    const { start, ...printed } = imprint;
    return { authors: list.authors, ...printed, ...splitAtFullStop(rest.slice(0, start)) };
  },
};
