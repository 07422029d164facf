/**
 * An uptake that only says when names one side of it, and the subject of the clause is the other: "Upon uptake of
 * exosomes, fibroblasts produce …", "Exosomes, after their uptake by macrophages, induce …", "induces X upon uptake by Y".
 */
import { argumentsOf } from "../../argument.ts";
import { connect, type Finding } from "../../finding.ts";
import type { NounPhrase } from "../../grammar/chunk.ts";
import { type Chunks, isFiniteVerb, nounAt, verbAt } from "../../grammar/clause.ts";
import { nounComplements } from "../../grammar/complement.ts";
import { coordinated } from "../../grammar/coordination.ts";
import { likeliestSubject } from "../../grammar/subject.ts";
import { isCell, isMovable } from "../../group.ts";
import { type Argument, plainArgument, type Scene } from "../../scene.ts";

const opening = new Set(["upon", "after", "following", "on"]);

export function uptakeFindings(scene: Scene): Finding[] {
  return scene.chunks.flatMap((chunk, i) =>
    chunk.kind === "preposition" && opening.has(chunk.word) ? momentFindings(scene, i) : [],
  );
}

function momentFindings(scene: Scene, link: number): Finding[] {
  const noun = nounAt(scene.chunks, link + 1);
  if (noun?.head.tag !== "noun" || noun.head.trigger?.predicate !== "taken_up_by") return [];
  const claim = {
    rule: "uptake",
    predicate: "taken_up_by" as const,
    trigger: noun.head.span,
    scope: [link + 1],
  };
  const places = nounComplements(scene.chunks, link + 1);
  const at = (place: string) => places.filter((c) => c.place === place).flatMap((c) => c.heads);
  const takers = argumentsOf(scene, at("by")).filter(isCell);
  const taken = [...premodifying(noun), ...argumentsOf(scene, at("of"))].filter(isMovable);
  if (takers.length > 0 && taken.length > 0) return [];
  const subject = subjectAround(scene, link);
  if (takers.length > 0) return connect(claim, subject.filter(isMovable), takers);
  return connect(claim, taken, subject.filter(isCell));
}

/** The subject of the clause that the moment opens, parts from its verb, or ends. */
function subjectAround(scene: Scene, link: number): readonly Argument[] {
  const { chunks } = scene;
  if (link === 0) return subjectBehind(scene);
  const next = chunks.findIndex((chunk, k) => k > link && (chunk.kind === "stop" || isFiniteVerb(chunk)));
  const isBetween = chunks[link - 1]?.kind === "comma" || chunks[link - 1]?.kind === "relative";
  const own = isBetween && isFiniteVerb(chunks[next]) ? likeliestSubject(chunks, next) : [];
  if (own.length > 0 && own.every((head) => head < link)) return argumentsOf(scene, own);
  const before = chunks.findLastIndex((chunk, k) => k < link && chunk.kind === "verb");
  const verb = verbAt(chunks, before);
  const isActive = verb?.form === "finite" && !verb.passive && !isParted(chunks, before, link);
  return isActive ? argumentsOf(scene, likeliestSubject(chunks, before)) : [];
}

function isParted(chunks: Chunks, from: number, to: number): boolean {
  return chunks.slice(from, to).some(({ kind }) => kind === "stop" || kind === "subordinator");
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
