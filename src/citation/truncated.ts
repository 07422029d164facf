/** Groups that a page break cut off: "Hu et al (4" for (46). */
import type { Block, Reference } from "../model.ts";
import { span } from "../span.ts";
import type { Group } from "./group.ts";
import { findNarrative, isAuthor } from "./narrative.ts";

/** An opening bracket with digits that nothing closes before the end or a page break. */
const cutPattern = /[([（［](\d{0,3})(?=\s|$)/gu;

/** Restores a group from the names before it and the digits that are left. Only where one reference fits both. */
export function findTruncatedGroups(block: Block, references: readonly Reference[]): Group[] {
  const { text, breaks } = block.prose;
  const groups: Group[] = [];
  for (const match of text.matchAll(cutPattern)) {
    const end = match.index + match[0].length;
    if (end < text.length && !breaks.some((at) => at === end || at === end + 1)) continue;
    const cut: Group = { ...emptyGroup, block, span: span(match.index, end) };
    const narrative = findNarrative(cut, new Map());
    if (narrative === undefined) continue;
    const fitting = references.filter(
      (reference) =>
        `${reference.number}`.startsWith(match[1] ?? "") && isFirstAuthor(narrative.surname, reference),
    );
    const [reference] = fitting;
    if (reference === undefined || fitting.length > 1) continue;
    groups.push({ ...cut, numbers: [reference.number], isRepaired: true, authors: narrative.names });
  }
  return groups;
}

function isFirstAuthor(surname: string, reference: Reference): boolean {
  return (
    reference.authors.length > 0 && isAuthor(surname, { ...reference, authors: [reference.firstAuthor] })
  );
}

const emptyGroup = { numbers: [], isRepaired: false, isBackwards: false, missing: [], authors: undefined };
