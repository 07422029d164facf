/** Titles with a colon: "Regulation of VEGF by CSF1: role of SP1", "Pathogenesis of thrombosis: involvement of neutrophils". */
import { argumentsOf } from "../../argument.ts";
import { connect, type Finding } from "../../finding.ts";
import { nounAt } from "../../grammar/clause.ts";
import { coordinated } from "../../grammar/coordination.ts";
import { nounPlace } from "../../grammar/noun-place.ts";
import { groupOf, isAgent } from "../../group.ts";
import type { Scene } from "../../scene.ts";

const parts = /^(?:roles?|involvement|participation|contribution|importance|requirement|implication)$/u;

/** Who has a role is told behind the colon, in what before it. */
export function titledFindings(scene: Scene): Finding[] {
  const { chunks } = scene;
  const stop = chunks.findIndex(({ kind }) => kind === "stop");
  const role = nounAt(chunks, stop + 1);
  if (stop < 1 || role === undefined || !parts.test(role.head.word) || hasVerb(scene)) return [];
  if (nounPlace(chunks, stop + 1, "in").length > 0) return []; // "role of A in B" says it itself
  const doers = argumentsOf(scene, nounPlace(chunks, stop + 1, "of")).filter(isAgent);
  const topics = argumentsOf(scene, coordinated(chunks, 0, stop)).filter(
    ({ mention }) => groupOf(mention) !== "anatomy",
  );
  const claim = {
    rule: "titled",
    predicate: "regulates" as const,
    trigger: role.head.span,
    scope: [stop + 1],
  };
  return connect(claim, doers, topics);
}

function hasVerb({ chunks }: Scene): boolean {
  return chunks.some((chunk) => chunk.kind === "verb" && chunk.form === "finite");
}
