/** Citations by author and year: `(Visvader, 2011; Chen et al., 2010a)`, `Chen et al. (2010)`. */

import { groupBy } from "../group-by.ts";
import type { Block, Reference } from "../model.ts";
import { type Span, span } from "../span.ts";
import { indexReferences, type ReferenceIndex, resolve } from "./author-index.ts";
import { type DatedName, findDatedNames } from "./dated-name.ts";
import { toAscii } from "./digit.ts";
import type { Group } from "./group.ts";

/** Bracket pairs of a text, innermost first where they nest; a scan may close with the wrong kind. */
function findBrackets(text: string): Span[] {
  const open: number[] = [];
  const pairs: Span[] = [];
  for (const { 0: bracket, index } of text.matchAll(/[()[\]（）［］]/gu)) {
    if (/[([（［]/u.test(bracket)) open.push(index);
    else {
      const start = open.pop();
      if (start !== undefined && index - start < longestBracket) pairs.push(span(start, index + 1));
    }
  }
  return pairs.sort((a, b) => a.start - b.start);
}

/** A bracket of more characters than this holds no group but text that contains one. */
const longestBracket = 1000;

/** The innermost bracket around each item. Both lists are sorted by start. */
function enclose(items: readonly DatedName[], brackets: readonly Span[]): (Span | undefined)[] {
  const open: Span[] = [];
  let next = 0;
  return items.map(({ date }) => {
    for (
      let bracket = brackets[next];
      bracket !== undefined && bracket.start < date.start;
      bracket = brackets[++next]
    ) {
      open.push(bracket);
    }
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= date.start) open.pop();
    return open.at(-1);
  });
}

/** Author-year groups of the blocks, in text order. */
export function chooseAuthorYearGroups(blocks: readonly Block[], references: readonly Reference[]): Group[] {
  const index = indexReferences(references);
  return blocks.flatMap((block) => groupsOf(block, index));
}

function groupsOf(block: Block, index: ReferenceIndex): Group[] {
  const items = findDatedNames(block.prose.text);
  if (items.length === 0) return [];
  const brackets = enclose(items, findBrackets(block.prose.text));
  const inBrackets = items.map((item, i) => ({ item, bracket: brackets[i] }));
  const parts = groupBy(inBrackets, ({ item, bracket }) => bracket?.start ?? item.names.start);
  return [...parts.values()].flatMap((part) => {
    const group = toGroup(
      block,
      part.map(({ item }) => item),
      part[0]?.bracket,
      index,
    );
    return group ?? [];
  });
}

function toGroup(
  block: Block,
  items: readonly DatedName[],
  bracket: Span | undefined,
  index: ReferenceIndex,
): Group | undefined {
  const numbers = new Set<number>();
  const missing: string[] = [];
  let skipped = "";
  for (const item of items) {
    const found = resolve(item, index);
    if (found !== undefined) numbers.add(found.reference.number);
    else if (item.hasOthers) missing.push(`${toAscii(item.surname)} et al ${item.year}`);
    if (item === items[0]) skipped = found?.skipped ?? "";
  }
  const [first] = items;
  if (first === undefined || (numbers.size === 0 && missing.length === 0)) return undefined;
  const isNarrative = bracket === undefined || first.names.start < bracket.start;
  const namesStart = first.names.start + (skipped === "" ? 0 : skipped.length + 1);
  return {
    block,
    span: isNarrative ? span(namesStart, bracket?.end ?? items.at(-1)?.date.end ?? first.date.end) : bracket,
    numbers: [...numbers],
    isRepaired: items.some((item) => item.isRepaired),
    isBackwards: false,
    missing,
    authors: isNarrative ? span(namesStart, first.names.end) : undefined,
  };
}
