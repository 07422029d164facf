/** Members of a class that is named by what it acts on: "PARP inhibitors such as olaparib". */
import { argumentsOf } from "../../argument.ts";
import { directed } from "../../direction.ts";
import { connectSlot, type Finding } from "../../finding.ts";
import type { NounPhrase } from "../../grammar/chunk.ts";
import { type Chunks, nounAt } from "../../grammar/clause.ts";
import { coordinated } from "../../grammar/coordination.ts";
import { groupOf } from "../../group.ts";
import { exampleWords } from "../../head-noun.ts";
import { type Argument, plainArgument, type Scene } from "../../scene.ts";

export function exemplifiedFindings(scene: Scene): Finding[] {
  return scene.chunks.flatMap((chunk, at) =>
    chunk.kind === "noun" && chunk.head.mention === undefined ? membersOf(scene, chunk, at) : [],
  );
}

function membersOf(scene: Scene, { items, head }: NounPhrase, at: number): Finding[] {
  const aim = items[items.indexOf(head) - 1]?.mention;
  const slot = head.trigger?.complement.find(({ place }) => place === "of");
  if (aim === undefined || slot === undefined || head.trigger === undefined) return [];
  if (!scene.lexicon.agents.has(head.word) || !["molecule", "process"].includes(groupOf(aim))) return [];
  const claim = {
    rule: "exemplified",
    predicate: directed(head.trigger.predicate, [head]),
    trigger: head.span,
    scope: [at],
  };
  const members = argumentsOf(scene, examplesBehind(scene.chunks, at)).filter(isAgentive);
  return connectSlot(slot, claim, members, [plainArgument(aim, at)]);
}

function isAgentive({ mention }: Argument): boolean {
  return groupOf(mention) === "drug" || groupOf(mention) === "molecule";
}

/** "such as A and B", ", including A and B" */
function examplesBehind(chunks: Chunks, at: number): readonly number[] {
  const k = chunks[at + 1]?.kind === "comma" ? at + 2 : at + 1;
  const link = chunks[k];
  if (link?.kind !== "preposition" || !(link.word === "such as" || exampleWords.has(link.word))) return [];
  return nounAt(chunks, k + 1) === undefined ? [] : coordinated(chunks, k + 1, chunks.length);
}
