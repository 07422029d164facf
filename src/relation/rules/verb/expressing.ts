/** Expression that cells gain or lose: "epithelial cells acquire the expression of vimentin", "lose E-cadherin expression". */
import { argumentsOf } from "../../argument.ts";
import { type Claim, connect, type Finding } from "../../finding.ts";
import type { VerbGroup } from "../../grammar/chunk.ts";
import { nounAt } from "../../grammar/clause.ts";
import { objectsOf } from "../../grammar/complement.ts";
import { subjectsOf } from "../../grammar/subject.ts";
import { isCell, isMolecule } from "../../group.ts";
import type { Scene } from "../../scene.ts";

const gaining = /^(?:(?:re)?gain|acquir)(?:e?s|ed|ing|e)?$/u;
const losing = /^los(?:es?|t|ing)$/u;
const held = new Set(["expression", "expressions"]);

/** What the verb at `i` says of an expression; undefined where it says of something else. */
export function expressingFindings(
  scene: Scene,
  i: number,
  { main, passive }: VerbGroup,
): Finding[] | undefined {
  const isLoss = losing.test(main.word);
  if (passive || (!isLoss && !gaining.test(main.word))) return undefined;
  const heads = objectsOf(scene.chunks, i).filter((at) =>
    held.has(nounAt(scene.chunks, at)?.head.word ?? ""),
  );
  if (heads.length === 0) return undefined;
  const claim: Claim = {
    rule: "verb-active",
    predicate: "expresses",
    trigger: main.span,
    scope: [i],
    negated: isLoss,
  };
  const bearers = argumentsOf(scene, subjectsOf(scene.chunks, i)[0] ?? []).filter(isCell);
  return connect(claim, bearers, argumentsOf(scene, heads).filter(isMolecule));
}
