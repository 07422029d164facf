/** Partners named side by side: "the PD-1/PD-L1 interaction", "CD47-SIRPα binding", "the p53/MDM2 complex". */

import { connect, type Finding } from "../../finding.ts";
import type { NounPhrase } from "../../grammar/chunk.ts";
import { isSlash } from "../../grammar/clause.ts";
import { groupOf } from "../../group.ts";
import { type Argument, plainArgument, type Scene } from "../../scene.ts";

const mutual = new Set(["associated_with", "binds"]);

export function jointFindings(scene: Scene): Finding[] {
  return scene.chunks.flatMap((chunk, at) => {
    const { trigger } = chunk.kind === "noun" ? chunk.head : { trigger: undefined };
    if (chunk.kind !== "noun" || trigger === undefined || !mutual.has(trigger.predicate)) return [];
    if (!trigger.nominal.some(({ subject }) => subject === "between" || subject === "of")) return [];
    const [first, second, ...rest] = partnersBefore(scene, chunk, at);
    if (first === undefined || second === undefined || rest.length > 0) return [];
    const claim = {
      rule: "joint",
      predicate: trigger.predicate,
      trigger: chunk.head.span,
      scope: [at],
    };
    return connect(claim, [first], [second]);
  });
}

/** The names right before the noun, and the one that a slash joins to them; only molecules and cells are partners. */
function partnersBefore({ chunks }: Scene, { items, head }: NounPhrase, at: number): Argument[] {
  const before = items.slice(0, items.indexOf(head));
  const from = before.findLastIndex((item) => item.mention === undefined) + 1;
  const own = before
    .slice(from)
    .flatMap(({ mention }) => (mention === undefined ? [] : [plainArgument(mention, at)]));
  const name = chunks[at - 2];
  const slashed = from === 0 && isSlash(chunks[at - 1]) && name?.kind === "noun";
  const joined =
    slashed && name.head.mention !== undefined ? [plainArgument(name.head.mention, at - 2), ...own] : own;
  return joined.every(({ mention }) => ["molecule", "cell"].includes(groupOf(mention))) ? joined : [];
}
