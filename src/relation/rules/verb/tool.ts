/** What somebody does with something: "blocking PD-1 with nivolumab", "we silenced A using miR-21". The tool does it. */
import { argumentsOf } from "../../argument.ts";
import { changeIn } from "../../change.ts";
import { type Claim, connect, type Finding } from "../../finding.ts";
import { nounAt, verbAt } from "../../grammar/clause.ts";
import { complementsOf, objectsOf } from "../../grammar/complement.ts";
import { likeliestSubject } from "../../grammar/subject.ts";
import { isAgent } from "../../group.ts";
import type { Scene } from "../../scene.ts";

const people = new Set("we authors investigators researchers colleagues scientists group groups".split(" "));

/** Of a verb in the active that says in the passive what it is done with: gerunds, infinitives, and what people do. */
export function toolFindings(scene: Scene, i: number, claim: Claim): Finding[] {
  const { chunks } = scene;
  const verb = verbAt(chunks, i);
  if (verb === undefined || verb.passive) return [];
  if (!verb.main.trigger?.passive.some(({ place, reversed }) => place === "with" && reversed)) return [];
  const [subject = -1] = verb.form === "finite" ? likeliestSubject(chunks, i) : [];
  if (verb.form === "finite" && !people.has(nounAt(chunks, subject)?.head.word ?? "")) return [];
  const heads =
    complementsOf(chunks, i).find(({ place }) => place === "with" || place === "using")?.heads ?? [];
  const tools = heads.filter((at) => {
    const tool = nounAt(chunks, at);
    return tool !== undefined && changeIn(tool) === 0;
  });
  return connect(claim, argumentsOf(scene, tools).filter(isAgent), argumentsOf(scene, objectsOf(chunks, i)));
}
