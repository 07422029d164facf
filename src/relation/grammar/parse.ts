/** From items to chunks, left to right. Adverbs between chunks are dropped. */
import type { Chunk, Link } from "./chunk.ts";
import type { Item } from "./item.ts";
import { nounPhrase } from "./noun-phrase.ts";
import { settleParticiples } from "./participle.ts";
import { verbGroup } from "./verb-group.ts";
import { isFloating, type Tag } from "./word.ts";

export function chunkItems(items: readonly Item[]): Chunk[] {
  const chunks: Chunk[] = [];
  let at = 0;
  while (at < items.length) {
    if (isLoose(items, at, chunks.at(-1)) || isApproximate(items, at)) {
      at++;
      continue;
    }
    const chunk = verbGroup(items, at, chunks) ?? nounPhrase(items, at, chunks) ?? link(items, at);
    if (chunk === undefined) {
      at++;
      continue;
    }
    const lead = chunk.kind === "verb" ? adverbsBefore(items, at) : [];
    chunks.push(
      chunk.kind === "verb" && lead.length > 0 ? { ...chunk, items: [...lead, ...chunk.items] } : chunk,
    );
    at += chunk.items.length;
  }
  return settleParticiples(chunks);
}

/** "potentially promotes": the adverb may hedge or deny what the verb says. */
function adverbsBefore(items: readonly Item[], at: number): readonly Item[] {
  let from = at;
  while (items[from - 1]?.tag === "adverb") from--;
  return items.slice(from, at);
}

const beginsVerb: ReadonlySet<Tag> = new Set<Tag>(["verb", "modal", "be", "have", "do", "adverb"]);

/** "both" in "A and B both inhibit": neither a phrase of its own nor part of one. */
function isLoose(items: readonly Item[], at: number, before: Chunk | undefined): boolean {
  const next = items[at + 1];
  if (before?.kind !== "noun" && before?.kind !== "comma") return false;
  return isFloating(items[at]?.word ?? "") && next !== undefined && beginsVerb.has(next.tag);
}

const approximations = new Set([
  "more than",
  "less than",
  "fewer than",
  "greater than",
  "up to",
  "at least",
  "at most",
]);

/** "in more than 90% of gliomas", "in up to 50% of them": a number all the same. */
function isApproximate(items: readonly Item[], at: number): boolean {
  return [at - 1, at].some((first) => {
    const [one, other, number] = items.slice(Math.max(first, 0), first + 3);
    if (first < 0 || !approximations.has(`${one?.word} ${other?.word}`)) return false;
    return number?.tag === "number";
  });
}

const links: Readonly<Partial<Record<Tag, Link["kind"]>>> = {
  preposition: "preposition",
  to: "preposition",
  conjunction: "conjunction",
  comma: "comma",
  relative: "relative",
  that: "that",
  subordinator: "subordinator",
  stop: "stop",
};

function link(items: readonly Item[], at: number): Link | undefined {
  const item = items[at];
  const kind = item === undefined ? undefined : links[item.tag];
  return item === undefined || kind === undefined ? undefined : { kind, items: [item], word: item.word };
}
