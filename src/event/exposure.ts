/**
 * Cells that are brought together with vesicles: "HUVECs treated with exosomes", "exosomes were added to HUVECs". No
 * relation says so, since being treated is not yet taking up; but these cells are the recipients of what follows.
 */
import type { Mention } from "../model.ts";
import { mentionSpan } from "../model.ts";
import { groupOf } from "../relation/group.ts";
import { isOrgan } from "./recipient.ts";

const words = (most: number) => String.raw`(?:[\p{L}\p{N}/+'’-]+\s+){0,${most}}`;
const exposed =
  "(?:pre-?)?(?:treated|incubated|stimulated|exposed|primed|pulsed|educated|challenged|(?:co-?)?cultured|(?:co-?)?cultivated)";
const exposure =
  "(?:pre-?)?(?:treatment|incubation|stimulation|exposure|education|(?:co-?)?culture|(?:co-?)?culturing|(?:co-?)?incubation)";

/** Before the cell, where it is named first: "treatment of the". */
const exposureOf = new RegExp(String.raw`\b${exposure}\s+of\s+${words(4)}$`, "iu");
/** From the cell to the vesicle. */
const withVesicles = new RegExp(String.raw`^(?:\s+cells?)?\s+(?:with|to|by)\s+${words(5)}$`, "u");
const exposedToVesicles = new RegExp(
  String.raw`^(?:\s+cells?)?\s+(?:(?:that|which)\s+)?(?:(?:were|was|are|is|had\s+been|have\s+been)\s+)?(?:\p{L}+ly\s+)?${exposed}\s+(?:with|to|by)\s+${words(5)}$`,
  "u",
);
/** From the vesicle to the cell. */
const broughtTo = new RegExp(
  String.raw`^[^.;:]{0,80}?\s(?:(?:added|administered|applied|injected|infused|delivered|given)\s+(?:\p{L}+ly\s+)?(?:in)?to|used\s+to\s+(?:pre)?(?:treat|stimulate|incubate|prime|educate))\s+${words(4)}$`,
  "u",
);
const compound = new RegExp(String.raw`^-${exposed}\s+${words(3)}$`, "u");

/** `secreting`: the cells that give off the vesicle, which are not exposed to it. */
export function exposedTo(
  vesicle: Mention,
  mentions: readonly Mention[],
  secreting: readonly Mention[],
): Mention[] {
  return mentions.filter(
    (m) =>
      (groupOf(m) === "cell" || isOrgan(m)) &&
      m.sentence === vesicle.sentence &&
      !secreting.includes(m) &&
      isExposed(m, vesicle),
  );
}

function isExposed(cell: Mention, vesicle: Mention): boolean {
  const { text } = cell.sentence;
  const [c, v] = [mentionSpan(cell), mentionSpan(vesicle)];
  if (v.end <= c.start) {
    const between = text.slice(v.end, c.start);
    return broughtTo.test(between) || compound.test(between);
  }
  const between = text.slice(c.end, v.start);
  return (
    exposedToVesicles.test(between) || (withVesicles.test(between) && exposureOf.test(before(text, c.start)))
  );
}

/** Enough of the text before a place for a few words. */
function before(text: string, place: number): string {
  return text.slice(Math.max(0, place - 100), place);
}
