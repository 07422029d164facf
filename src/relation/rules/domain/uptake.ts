/**
 * An uptake that opens the sentence names one side of it, and the subject of the clause is the other: "Upon uptake of
 * exosomes, fibroblasts produce …", "After internalization by macrophages, exosomes induce …".
 */
import { argumentsOf } from "../../argument.ts";
import { connect, type Finding } from "../../finding.ts";
import type { NounPhrase } from "../../grammar/chunk.ts";
import { isFiniteVerb, nounAt } from "../../grammar/clause.ts";
import { nounComplements } from "../../grammar/complement.ts";
import { coordinated } from "../../grammar/coordination.ts";
import { isCell, isMovable } from "../../group.ts";
import { type Argument, plainArgument, type Scene } from "../../scene.ts";

const opening = new Set(["upon", "after", "following", "on"]);

export function uptakeFindings(scene: Scene): Finding[] {
  const noun = nounAt(scene.chunks, 1);
  const first = scene.chunks[0];
  if (noun === undefined || first?.kind !== "preposition" || !opening.has(first.word)) return [];
  if (noun.head.tag !== "noun" || noun.head.trigger?.predicate !== "taken_up_by") return [];
  const subject = subjectBehind(scene);
  const claim = { rule: "uptake", predicate: "taken_up_by" as const, trigger: noun.head.span, scope: [1] };
  const places = nounComplements(scene.chunks, 1);
  const at = (place: string) => places.filter((c) => c.place === place).flatMap((c) => c.heads);
  const takers = argumentsOf(scene, at("by")).filter(isCell);
  const taken = [...premodifying(noun), ...argumentsOf(scene, at("of"))].filter(isMovable);
  if (takers.length > 0 && taken.length === 0) return connect(claim, subject.filter(isMovable), takers);
  if (takers.length > 0) return [];
  return connect(claim, taken, subject.filter(isCell));
}

/** The subject of the clause behind the first comma. */
function subjectBehind(scene: Scene): Argument[] {
  const { chunks } = scene;
  const comma = chunks.findIndex((chunk) => chunk.kind === "comma" || isFiniteVerb(chunk));
  if (chunks[comma]?.kind !== "comma" || nounAt(chunks, comma + 1) === undefined) return [];
  return argumentsOf(scene, coordinated(chunks, comma + 1, chunks.length));
}

/** "exosome uptake" */
function premodifying({ items }: NounPhrase): Argument[] {
  return items.flatMap(({ mention }) => (mention === undefined ? [] : [plainArgument(mention, 1)]));
}
