/** "Expression of A is under the control of B", "A is under tight control by B": B regulates A. */
import { argumentsOf } from "../../argument.ts";
import { connect, type Finding } from "../../finding.ts";
import { chunkSpan } from "../../grammar/chunk.ts";
import { nounAt } from "../../grammar/clause.ts";
import { nounComplements } from "../../grammar/complement.ts";
import { likeliestSubject } from "../../grammar/subject.ts";
import type { Scene } from "../../scene.ts";

const powers = new Set(["control", "regulation", "influence", "guidance"]);
const holders = new Set(["of", "by"]);

export function controlFindings(scene: Scene): Finding[] {
  const { chunks } = scene;
  return chunks.flatMap((verb, i) => {
    const link = chunks[i + 1];
    if (verb.kind !== "verb" || !verb.copula || link?.kind !== "preposition" || link.word !== "under")
      return [];
    const power = nounAt(chunks, i + 2);
    if (power === undefined || !powers.has(power.head.word)) return [];
    const holder = nounComplements(chunks, i + 2).find(({ place }) => holders.has(place));
    const claim = {
      rule: "under-control",
      predicate: "regulates" as const,
      trigger: chunkSpan(power),
      scope: [i],
    };
    return connect(
      claim,
      argumentsOf(scene, holder?.heads ?? []),
      argumentsOf(scene, likeliestSubject(chunks, i)),
    );
  });
}
