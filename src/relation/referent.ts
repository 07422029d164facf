/** What a pronoun may stand for: the mentions before it, and the last of them. */
import type { Mention } from "../model.ts";
import type { Chunks } from "./grammar/clause.ts";
import type { Referent } from "./scene.ts";

export function one(mention: Mention | undefined, earlier: boolean): readonly Referent[] {
  return mention === undefined ? [] : [{ mention, earlier }];
}

export function lastOf(mentions: readonly Mention[], earlier: boolean): readonly Referent[] {
  return one(mentions.at(-1), earlier);
}

export function mentionsBefore(chunks: Chunks, at: number): Mention[] {
  return chunks
    .slice(0, at)
    .flatMap((c) => c.items.flatMap((i) => (i.mention === undefined ? [] : [i.mention])));
}
