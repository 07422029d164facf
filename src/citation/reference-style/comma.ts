import { readAuthors } from "../author-list.ts";
import { findDatedImprint } from "../imprint.ts";
import { splitAtComma } from "../title.ts";
import type { ReferenceStyle } from "./style.ts";

/** Elsevier and IEEE: `T. Reya, S.J. Morrison, Title, Nature 414 (2001) 105–111.` */
export const comma: ReferenceStyle = {
  name: "comma",
  parse(text) {
    const list = readAuthors(text, ["direct"]);
    if (list === undefined) return undefined;
    const rest = text.slice(list.end);
    const imprint = findDatedImprint(rest);
    if (imprint === undefined) return undefined;
    const { start, ...printed } = imprint;
    return { authors: list.authors, ...printed, ...splitAtComma(rest.slice(0, start)) };
  },
};
