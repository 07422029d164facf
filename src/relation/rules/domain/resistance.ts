/** An effect on "resistance to cisplatin" is one on the response to the drug named in it. */
import type { Mention, Predicate } from "../../../model.ts";
import { argumentsOf } from "../../argument.ts";
import type { Finding } from "../../finding.ts";
import { nounComplements } from "../../grammar/complement.ts";
import { nested } from "../../grammar/item.ts";
import { groupOf } from "../../group.ts";
import { effectOf } from "../../predicate.ts";
import type { Scene } from "../../scene.ts";

export function resistanceFindings(
  scene: Scene,
  findings: readonly Finding[],
  mentions: readonly Mention[],
): Finding[] {
  return findings.flatMap((finding) => {
    const effect = effectOf(finding.predicate);
    if (effect === undefined || effect === 0 || finding.rule.startsWith("mediator")) return [];
    const kind = responseOf(finding.object);
    if (kind === undefined) return [];
    const predicate: Predicate =
      effect > 0 === (kind === "resistance") ? "confers_resistance_to" : "sensitizes_to";
    return drugsOf(scene, finding.object, mentions)
      .filter((drug) => drug !== finding.subject)
      .map((object) => ({ ...finding, rule: "drug-response", predicate, object }));
  });
}

function responseOf({ entity }: Mention): "resistance" | "sensitivity" | undefined {
  if (entity.type !== "process") return undefined;
  if (/resistan|toleran/iu.test(entity.name)) return "resistance";
  return /sensitiv/iu.test(entity.name) ? "sensitivity" : undefined;
}

function drugsOf(scene: Scene, process: Mention, mentions: readonly Mention[]): Mention[] {
  const inside = nested(process, mentions).filter((m) => groupOf(m) === "drug");
  const at = scene.chunks.findIndex((c) => c.kind === "noun" && c.head.mention === process);
  const behind = nounComplements(scene.chunks, at)
    .filter((c) => c.place === "to")
    .flatMap((c) => argumentsOf(scene, c.heads))
    .map((a) => a.mention)
    .filter((m) => groupOf(m) === "drug");
  return [...inside, ...behind];
}
