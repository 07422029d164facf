/** Words that point to one of two, or to both: "the former", "the latter", "both promote". */
import type { Mention } from "../model.ts";
import type { Discourse } from "./discourse.ts";
import type { NounPhrase } from "./grammar/chunk.ts";
import { type Chunks, nounAt } from "./grammar/clause.ts";
import { groupOf } from "./group.ts";
import { lastOf, mentionsBefore, one } from "./referent.ts";
import type { Referent } from "./scene.ts";

/** "Both promote": a pronoun of its own, behind a sentence about two. */
export function isBoth({ items, head }: NounPhrase): boolean {
  return items.length === 1 && head.word === "both";
}

export function pairOf(previous: Discourse | undefined): readonly Mention[] {
  return previous?.topic.length === 2 ? previous.topic : (previous?.pair ?? []);
}

/** The first of two that the sentence names before, else of those of the sentence before. */
export function former(chunks: Chunks, at: number, previous: Discourse | undefined): readonly Referent[] {
  const [first] = pairIn(chunks.slice(0, contrastBefore(chunks, at)));
  return first === undefined ? one(pairOf(previous)[0] ?? previous?.topic[0], true) : one(first, false);
}

/** The last of two in the same sentence, or in the one before: there where "the former" has gone before. */
export function latter(chunks: Chunks, at: number, previous: Discourse | undefined): readonly Referent[] {
  const contrast = contrastBefore(chunks, at);
  const here = mentionsBefore(chunks, contrast);
  if (here.length === 0) return lastOf(pairOf(previous), true);
  const [, second] = pairIn(chunks.slice(0, contrast));
  const last = here.at(-1);
  if (second === undefined && contrast < at) return lastOf(pairOf(previous), true);
  if (second === undefined || last === undefined || groupOf(last) === groupOf(second))
    return lastOf(here, false);
  return one(second, false);
}

/** Index of the first of "the former" and "the latter": the two stand before it. */
function contrastBefore(chunks: Chunks, at: number): number {
  const first = chunks.findIndex((c) => c.kind === "noun" && /^(?:former|latter)$/u.test(c.head.word));
  return first < 0 ? at : Math.min(first, at);
}

/** The last two names of a kind that *and* joins, and that no list goes beyond. */
export function pairIn(chunks: Chunks): readonly Mention[] {
  for (let k = chunks.length - 3; k >= 0; k--) {
    const link = chunks[k + 1];
    if (link?.kind !== "conjunction" || isListed(chunks, k)) continue;
    const [first, second] = [nounAt(chunks, k)?.head.mention, nounAt(chunks, k + 2)?.head.mention];
    if (first !== undefined && second !== undefined && groupOf(first) === groupOf(second))
      return [first, second];
  }
  return [];
}

/** "A, B and C": the name at `k` has another one before it. */
function isListed(chunks: Chunks, k: number): boolean {
  const joined = chunks[k - 1]?.kind === "comma" || chunks[k - 1]?.kind === "conjunction";
  return joined && nounAt(chunks, k - 2)?.head.mention !== undefined;
}
