/** A verb that is left out when it comes again: "Macrophages secrete IL-10, and T cells IFN-γ". */
import type { Mention } from "../../../model.ts";
import { type Claim, connect, type Finding } from "../../finding.ts";
import type { Chunk } from "../../grammar/chunk.ts";
import { groupAt, nounAt } from "../../grammar/clause.ts";
import { objectsOf } from "../../grammar/complement.ts";
import { likeliestSubject } from "../../grammar/subject.ts";
import { type EntityGroup, groupOf } from "../../group.ts";
import type { Slot } from "../../lexicon.ts";
import { plainArgument, type Scene } from "../../scene.ts";

/** What is said of further subjects with the verb at `i`: bare pairs of names behind its object, of the kinds of both. */
export function gappedFindings(scene: Scene, i: number, claim: Claim, slot: Slot): Finding[] {
  if (slot.place !== "object") return [];
  const { chunks } = scene;
  const [first, ...rest] = objectsOf(chunks, i);
  const pairs = rest.filter((at) => isJoinedByComma(chunks, at));
  if (first === undefined || pairs.length === 0) return [];
  const subject = groupAt(chunks, likeliestSubject(chunks, i)[0] ?? -1);
  const object = groupAt(chunks, first);
  return pairs.flatMap((at) => {
    const pair = pairAt(chunks[at], subject, object);
    if (pair === undefined) return [];
    const own = { ...claim, rule: "gapping", scope: [...claim.scope, at] };
    return connect(own, [plainArgument(pair[0], at)], [plainArgument(pair[1], at)]);
  });
}

/** ", and" */
function isJoinedByComma(chunks: Scene["chunks"], at: number): boolean {
  return (
    nounAt(chunks, at) !== undefined &&
    chunks[at - 1]?.kind === "conjunction" &&
    chunks[at - 2]?.kind === "comma"
  );
}

/** Two names and nothing else, the first of the kind of the subject and the second of that of the object. */
function pairAt(
  chunk: Chunk | undefined,
  subject: EntityGroup | undefined,
  object: EntityGroup | undefined,
): readonly [Mention, Mention] | undefined {
  const [doer, done, ...more] = chunk?.items ?? [];
  if (doer?.mention === undefined || done?.mention === undefined || more.length > 0) return undefined;
  return groupOf(doer.mention) === subject && groupOf(done.mention) === object
    ? [doer.mention, done.mention]
    : undefined;
}
