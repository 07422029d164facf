/** From items to chunks, left to right. Adverbs between chunks are dropped. */
import type { Chunk, Link } from "./chunk.ts";
import type { Item } from "./item.ts";
import { nounPhrase } from "./noun-phrase.ts";
import { settleParticiples } from "./participle.ts";
import { verbGroup } from "./verb-group.ts";
import type { Tag } from "./word.ts";

export function chunkItems(items: readonly Item[]): Chunk[] {
  const chunks: Chunk[] = [];
  let at = 0;
  while (at < items.length) {
    const chunk = verbGroup(items, at, chunks) ?? nounPhrase(items, at, chunks) ?? link(items, at);
    if (chunk === undefined) {
      at++;
      continue;
    }
    chunks.push(chunk);
    at += chunk.items.length;
  }
  return settleParticiples(chunks);
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
