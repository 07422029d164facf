/** What someone acts by: "One mechanism by which X exerts its effects is modulation of Y". */
import { argumentsOf } from "../../argument.ts";
import { directed } from "../../direction.ts";
import { type Claim, connect, type Finding } from "../../finding.ts";
import { nounAt, verbAt } from "../../grammar/clause.ts";
import { coordinated } from "../../grammar/coordination.ts";
import { nounPlace } from "../../grammar/noun-place.ts";
import { likeliestSubject } from "../../grammar/subject.ts";
import { mannerNouns } from "../../head-noun.ts";
import { effectOf } from "../../predicate.ts";
import type { Scene } from "../../scene.ts";

const means = new Set(["by", "through", "via"]);

export function mechanismFindings(scene: Scene): Finding[] {
  const { chunks } = scene;
  return chunks.flatMap((chunk, i) => {
    if (chunk.kind !== "noun" || !mannerNouns.has(chunk.head.word)) return [];
    const [link, relative] = [chunks[i + 1], chunks[i + 2]];
    if (link?.kind !== "preposition" || !means.has(link.word) || relative?.kind !== "relative") return [];
    const verb = chunks.findIndex((c, k) => k > i + 2 && c.kind === "verb");
    const copula = chunks.findIndex((c, k) => k > verb && c.kind === "verb" && c.form === "finite");
    if (verb < 0 || verbAt(chunks, copula)?.main.tag !== "be") return [];
    return actionsAt(scene, copula + 1, likeliestSubject(chunks, verb));
  });
}

/** "is inhibition of A and activation of B" */
function actionsAt(scene: Scene, first: number, doers: readonly number[]): Finding[] {
  if (nounAt(scene.chunks, first) === undefined) return [];
  return coordinated(scene.chunks, first, scene.chunks.length).flatMap((at) => {
    const phrase = nounAt(scene.chunks, at);
    const trigger = phrase?.head.trigger;
    if (phrase === undefined || trigger === undefined || effectOf(trigger.predicate) === undefined) return [];
    const claim: Claim = {
      rule: "mechanism",
      predicate: directed(trigger.predicate, phrase.items),
      trigger: phrase.head.span,
      scope: [at],
    };
    const affected = nounPlace(scene.chunks, at, "of");
    return connect(claim, argumentsOf(scene, doers), argumentsOf(scene, affected));
  });
}
