/** A name introduced by what it is to another: "miR-21 and its target PTEN", "CXCL12 and its receptor CXCR4". */

import { argumentsOf } from "../../argument.ts";
import { type Claim, connectSlot, type Finding } from "../../finding.ts";
import type { NounPhrase } from "../../grammar/chunk.ts";
import { coordinated } from "../../grammar/coordination.ts";
import type { Item } from "../../grammar/item.ts";
import type { Slot, Trigger } from "../../lexicon.ts";
import { ownerOf } from "../../owner.ts";
import type { Argument, Scene } from "../../scene.ts";
import { plainArgument } from "../../scene.ts";

export function possessedFindings(scene: Scene): Finding[] {
  return scene.chunks.flatMap((chunk, i) => {
    if (chunk.kind !== "noun" || chunk.head.mention === undefined) return [];
    const relation = relationWord(scene, chunk);
    const slot = relation?.trigger.complement.find((s) => s.place === "of");
    if (relation === undefined || slot === undefined) return [];
    const owners = ownerOf(scene, i, chunk).filter((a) => i === 0 || !a.coreference);
    return related(relation, slot, i, owners, namesAt(scene, i, chunk.head));
  });
}

/** "target", "downstream" between "its" and the name; words that only describe may stand around it. */
function relationWord(
  { lexicon }: Scene,
  { items, head }: NounPhrase,
): { readonly item: Item; readonly trigger: Trigger } | undefined {
  const before = items.slice(1, items.indexOf(head));
  if (before.some((item) => item.mention !== undefined)) return undefined;
  const item = before.find(
    ({ word, tag, trigger }) =>
      trigger !== undefined && (lexicon.agents.has(word) || (tag === "adjective" && isStream(word))),
  );
  return item?.trigger === undefined ? undefined : { item, trigger: item.trigger };
}

function isStream(word: string): boolean {
  return word === "downstream" || word === "upstream";
}

function namesAt(scene: Scene, i: number, head: Item): Argument[] {
  const own = head.mention === undefined ? [] : [plainArgument(head.mention, i)];
  const others = coordinated(scene.chunks, i, scene.chunks.length)
    .slice(1)
    .filter((at) => scene.chunks[at]?.items.length === 1);
  return [...own, ...argumentsOf(scene, others)];
}

function related(
  { item, trigger }: { readonly item: Item; readonly trigger: Trigger },
  slot: Slot,
  i: number,
  owners: readonly Argument[],
  named: readonly Argument[],
): Finding[] {
  const claim: Claim = { rule: "possessed", predicate: trigger.predicate, trigger: item.span, scope: [i] };
  return connectSlot(slot, claim, named, owners);
}
