/** What two do to each other: "A and B repress each other", "A and B interact with one another". */
import { argumentsOf } from "../../argument.ts";
import { type Claim, connect, type Finding, soundFindings } from "../../finding.ts";
import { nounAt, verbAt } from "../../grammar/clause.ts";
import { likeliestSubject } from "../../grammar/subject.ts";
import type { Scene } from "../../scene.ts";

/** Both ways between the first subject of the verb at `i` and the others, where its object is "each other". */
export function reciprocalFindings(scene: Scene, i: number, claim: Claim): Finding[] {
  const link = scene.chunks[i + 1];
  const isWith = link?.kind === "preposition" && (link.word === "with" || link.word === "to");
  const object = nounAt(scene.chunks, isWith ? i + 2 : i + 1);
  const words = object?.items.map(({ word }) => word).join(" ") ?? "";
  if ((words !== "each other" && words !== "one another") || verbAt(scene.chunks, i)?.passive) return [];
  const [first, ...rest] = argumentsOf(scene, likeliestSubject(scene.chunks, i));
  if (first === undefined) return [];
  return soundFindings(scene, [...connect(claim, [first], rest), ...connect(claim, rest, [first])]);
}
