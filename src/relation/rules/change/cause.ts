/** What something is due to: "metastasis is due to loss of PTEN", "due to loss of PTEN, AKT is activated". */
import { argumentsOf } from "../../argument.ts";
import { undergoneAt } from "../../change.ts";
import { connect, type Finding } from "../../finding.ts";
import type { VerbGroup } from "../../grammar/chunk.ts";
import { complementsOf, headsBehind } from "../../grammar/complement.ts";
import { frontedComplement } from "../../grammar/fronted.ts";
import { likeliestSubject } from "../../grammar/subject.ts";
import { isChangeable } from "../../group.ts";
import { type Effect, effectPredicate } from "../../predicate.ts";
import type { Scene } from "../../scene.ts";

const reasons = new Set(["due to", "because of", "as a result of"]);

export function causeFindings(scene: Scene): Finding[] {
  return scene.chunks.flatMap((chunk, i) => {
    if (chunk.kind !== "verb" || chunk.form !== "finite") return [];
    const effect = effectAt(scene, i, chunk);
    if (effect === 0) return [];
    const subjects = likeliestSubject(scene.chunks, i);
    const places = [...complementsOf(scene.chunks, i), ...frontedAt(scene, subjects[0] ?? -1)];
    const heads = headsBehind(places, reasons);
    const claim = {
      rule: "cause",
      predicate: effectPredicate(effect),
      trigger: chunk.main.span,
      scope: [i],
    };
    return connect(claim, argumentsOf(scene, heads), argumentsOf(scene, subjects).filter(isChangeable));
  });
}

function frontedAt({ chunks }: Scene, subject: number) {
  const fronted = frontedComplement(chunks, subject);
  return fronted === undefined ? [] : [fronted];
}

/** Of "is due to" the plain one; of a change that nobody else makes its own. */
function effectAt(scene: Scene, i: number, verb: VerbGroup): Effect {
  if (verb.copula) return verb.main.tag === "be" && scene.chunks[i + 1]?.kind === "preposition" ? 1 : 0;
  return undergoneAt(scene, i, verb);
}
