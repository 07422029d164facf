/** Changes that a process is known by: "EMT is characterized by the loss of E-cadherin and the upregulation of vimentin". */
import { argumentsOf } from "../../argument.ts";
import { type Claim, connect, type Finding } from "../../finding.ts";
import type { VerbGroup } from "../../grammar/chunk.ts";
import { nounAt } from "../../grammar/clause.ts";
import { complementsOf, headsBehind } from "../../grammar/complement.ts";
import { isChange } from "../../grammar/coordination.ts";
import { likeliestSubject } from "../../grammar/subject.ts";
import { isMolecule, isProcess } from "../../group.ts";
import type { Scene } from "../../scene.ts";

const knownBy = /^(?:characteri[sz]|typifi)ed$/u;
const by = new Set(["by"]);

export function hallmarkFindings(scene: Scene): Finding[] {
  return scene.chunks.flatMap((chunk, i) =>
    chunk.kind === "verb" && chunk.passive && knownBy.test(chunk.main.word) ? changesOf(scene, i, chunk) : [],
  );
}

/** What the process does to each molecule: the noun of the change says which way. */
function changesOf(scene: Scene, i: number, { main }: VerbGroup): Finding[] {
  const claim: Claim = {
    rule: "hallmark",
    predicate: "positively_regulates",
    trigger: main.span,
    scope: [i],
  };
  const processes = argumentsOf(scene, likeliestSubject(scene.chunks, i)).filter(isProcess);
  const changes = headsBehind(complementsOf(scene.chunks, i), by).filter((at) => isSigned(scene, at));
  return connect(claim, processes, argumentsOf(scene, changes).filter(isMolecule));
}

/** "the loss", "an upregulation" */
function isSigned({ chunks, lexicon }: Scene, at: number): boolean {
  const noun = nounAt(chunks, at);
  return isChange(noun) || lexicon.transparent.get(noun?.head.word ?? "") === -1;
}
