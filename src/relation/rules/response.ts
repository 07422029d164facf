/** What happens to something once something else was done: "X increased after treatment with Y", "in response to Y". */
import { type Argument, argumentsOf, type Scene } from "../argument.ts";
import { directed } from "../direction.ts";
import { type Claim, connect, type Finding } from "../finding.ts";
import type { VerbGroup } from "../grammar/chunk.ts";
import { type Complement, complementsOf, objectsOf } from "../grammar/complement.ts";
import { coordinated } from "../grammar/coordination.ts";
import { subjectsOf } from "../grammar/subject.ts";
import { effectOf, groupOf } from "../predicate.ts";

const afterwards = new Set(["after", "following", "upon", "in response to"]);

export function responseFindings(scene: Scene): Finding[] {
  return scene.chunks.flatMap((chunk, i) => (chunk.kind === "verb" ? respondingTo(scene, i, chunk) : []));
}

/** Of a verb that raises or lowers, without an object: what its subject undergoes is the doing of what came before. */
function respondingTo(scene: Scene, i: number, verb: VerbGroup): Finding[] {
  const { trigger } = verb.main;
  if (trigger === undefined || (effectOf(trigger.predicate) ?? 0) === 0) return [];
  const causes = causesOf(scene, i);
  if (causes.length === 0 || argumentsOf(scene, objectsOf(scene.chunks, i)).length > 0) return [];
  const claim: Claim = {
    rule: "response",
    predicate: directed(trigger.predicate, verb.items),
    trigger: verb.main.span,
    scope: [i],
    negated: trigger.negative,
  };
  return connect(claim, causes, argumentsOf(scene, subjectsOf(scene.chunks, i)[0] ?? []));
}

/** What was done before the verb at `i` happened: "after treatment with X" behind it, or "In response to X," ahead. */
export function causesOf(scene: Scene, i: number): Argument[] {
  const place =
    complementsOf(scene.chunks, i).find((complement) => afterwards.has(complement.place)) ??
    frontedCause(scene, i);
  return place === undefined ? [] : argumentsOf(scene, place.heads).filter(isApplied);
}

function frontedCause({ chunks }: Scene, i: number): Complement | undefined {
  const subject = subjectsOf(chunks, i)[0]?.[0] ?? -1;
  const opening = chunks.slice(0, subject).findLastIndex((c) => c.kind === "stop" || c.kind === "that") + 1;
  const first = chunks[opening];
  if (first?.kind !== "preposition" || !afterwards.has(first.word) || opening + 1 >= subject)
    return undefined;
  if (chunks.slice(opening, subject).some((c) => c.kind === "verb" || c.kind === "relative"))
    return undefined;
  return { place: first.word, heads: coordinated(chunks, opening + 1, subject - 1) };
}

/** Something that cells are treated with; "after surgery" and "following birth" say when. */
function isApplied({ mention }: Argument): boolean {
  return ["molecule", "drug", "vesicle"].includes(groupOf(mention));
}
