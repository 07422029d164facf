/** "One of the targets of miR-21 is PTEN", "the main inducer of apoptosis is p53": a doer, and behind it who that is. */
import { argumentsOf } from "../../argument.ts";
import { directed } from "../../direction.ts";
import { connectSlot, type Finding } from "../../finding.ts";
import { chunkSpan } from "../../grammar/chunk.ts";
import { type Chunks, isFiniteVerb, nounAt } from "../../grammar/clause.ts";
import { nounComplements } from "../../grammar/complement.ts";
import { coordinated } from "../../grammar/coordination.ts";
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
    const among = namedAmong(scene.chunks, at);
    const names = argumentsOf(scene, [...identifiedAs(scene.chunks, at), ...among]);
    const others = argumentsOf(
      scene,
      behind.heads.filter((head) => !among.includes(head)),
    );
    return connectSlot(slot, claim, names, others);
  });
}

/** "Among the targets of miR-21, PTEN and PDCD4 are": the names behind the comma are some of them. */
function namedAmong(chunks: Chunks, at: number): readonly number[] {
  const link = chunks[at - 1];
  if (link?.kind !== "preposition" || !/^among(?:st)?$/u.test(link.word)) return [];
  if (at > 1 && chunks[at - 2]?.kind !== "stop") return [];
  const comma = chunks.findIndex((c, k) => k > at && c.kind === "comma");
  const between = chunks.slice(at + 1, comma);
  if (comma < 0 || between.some((c) => c.kind !== "noun" && c.kind !== "preposition")) return [];
  const heads = nounAt(chunks, comma + 1) === undefined ? [] : coordinated(chunks, comma + 1, chunks.length);
  const isNamed = heads.every((h) => nounAt(chunks, h)?.head.mention !== undefined);
  return isNamed && isFiniteVerb(chunks[(heads.at(-1) ?? 0) + 1]) ? heads : [];
}
