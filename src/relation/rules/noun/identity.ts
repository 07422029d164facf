/** "One of the targets of miR-21 is PTEN", "the main inducer of apoptosis is p53": a doer, and behind it who that is. */
import { argumentsOf } from "../../argument.ts";
import { directed } from "../../direction.ts";
import { connectSlot, type Finding } from "../../finding.ts";
import { chunkSpan } from "../../grammar/chunk.ts";
import { nounComplements } from "../../grammar/complement.ts";
import { identifiedAs } from "../../grammar/identity.ts";
import type { Scene } from "../../scene.ts";

export function identityFindings(scene: Scene): Finding[] {
  return scene.chunks.flatMap((chunk, at) => {
    if (chunk.kind !== "noun" || chunk.head.mention !== undefined) return [];
    const { trigger, word } = chunk.head;
    if (trigger === undefined || !scene.lexicon.agents.has(word)) return [];
    const [behind] = nounComplements(scene.chunks, at);
    const slot = trigger.complement.find(({ place }) => place === behind?.place);
    if (behind === undefined || slot === undefined) return [];
    const claim = {
      rule: "identity",
      predicate: directed(trigger.predicate, chunk.items),
      trigger: chunkSpan(chunk),
      scope: [at],
    };
    const names = argumentsOf(scene, identifiedAs(scene.chunks, at));
    const others = argumentsOf(scene, behind.heads);
    return connectSlot(slot, claim, names, others);
  });
}
