/** Verbs of three parts: "A transforms B into C", "A converts B to C", "A links B with C", "studies implicate A in B". */
import { argumentsOf } from "../../argument.ts";
import { type Claim, connect, type Finding } from "../../finding.ts";
import type { VerbGroup } from "../../grammar/chunk.ts";
import { complementsOf, headsBehind, objectsOf } from "../../grammar/complement.ts";
import { likeliestSubject, subjectsOf } from "../../grammar/subject.ts";
import { isAgent, isCell } from "../../group.ts";
import type { Argument, Scene } from "../../scene.ts";
import { treatmentsBefore } from "../../treatment.ts";

const into = new Set(["into", "to", "toward", "towards"]);
const together = new Set(["with", "to"]);
const changing = new Set("skew shift reprogram re-educate educate drive induce switch".split(" "));
/** What these do to a cell makes it another, whether or not the text says which. */
const making = new Set("convert polarize transform transdifferentiate turn".split(" "));
const linking = new Set("link connect couple".split(" "));

export function triadFindings(scene: Scene): Finding[] {
  return scene.chunks.flatMap((chunk, i) => {
    const { trigger } = chunk.kind === "verb" ? chunk.main : { trigger: undefined };
    if (chunk.kind !== "verb" || trigger === undefined) return [];
    if (trigger.predicate === "transforms_into" || changing.has(trigger.lemma))
      return changeFindings(scene, i, chunk);
    if (trigger.predicate === "positively_regulates") return recastFindings(scene, i, chunk);
    if (trigger.lemma === "implicate" && !chunk.passive) return implicateFindings(scene, i, chunk);
    return linking.has(trigger.lemma) && !chunk.passive ? linkFindings(scene, i, chunk) : [];
  });
}

/** The first thing becomes the second; whoever makes it so acts on the first: "A polarizes B toward another phenotype". */
function changeFindings(scene: Scene, i: number, verb: VerbGroup): Finding[] {
  const doers = subjectsOf(scene.chunks, i).map((heads) => argumentsOf(scene, heads));
  const ends = argumentsAtPlaces(scene, i, into);
  const starts = verb.passive ? (doers[0] ?? []) : argumentsOf(scene, objectsOf(scene.chunks, i));
  const claim = { rule: "change", trigger: verb.main.span, scope: [i] };
  const changes = connect({ ...claim, predicate: "transforms_into" }, starts, ends);
  const { trigger } = verb.main;
  if (verb.passive || trigger?.predicate !== "transforms_into") return changes;
  if (starts.length === 0 && objectsOf(scene.chunks, i).length > 0) return []; // "patients developed hepatitis after A"
  if (starts.length === 0) return developing(claim, treatmentsBefore(scene, i), doers[0] ?? []);
  if (ends.length === 0 && !(making.has(trigger.lemma) && starts.every(isCell))) return changes;
  return [...changes, ...connect({ ...claim, predicate: "regulates" }, doers[0] ?? [], starts)];
}

/** "A activates B into C": cells that are raised into others become them. */
function recastFindings(scene: Scene, i: number, verb: VerbGroup): Finding[] {
  const ends = headsBehind(complementsOf(scene.chunks, i), new Set(["into"]));
  if (ends.length === 0) return [];
  const starts = verb.passive ? likeliestSubject(scene.chunks, i) : objectsOf(scene.chunks, i);
  const claim = {
    rule: "change",
    predicate: "transforms_into" as const,
    trigger: verb.main.span,
    scope: [i],
  };
  return connect(claim, cellsOf(scene, starts), cellsOf(scene, ends));
}

function cellsOf(scene: Scene, heads: readonly number[]): readonly Argument[] {
  return argumentsOf(scene, heads).filter(isCell);
}

/** "After treatment with A, cells developed": maybe into others; "In the absence of A, colitis develops": there is more of it. */
function developing(
  claim: Omit<Claim, "predicate">,
  causes: readonly Argument[],
  subjects: readonly Argument[],
): Finding[] {
  return [
    ...connect({ ...claim, predicate: "regulates" }, causes, subjects.filter(isCell)),
    ...connect(
      { ...claim, predicate: "positively_regulates" },
      causes,
      subjects.filter((a) => !isCell(a)),
    ),
  ];
}

function linkFindings(scene: Scene, i: number, verb: VerbGroup): Finding[] {
  const ends = argumentsAtPlaces(scene, i, together);
  if (ends.length === 0) return [];
  const starts = argumentsOf(scene, objectsOf(scene.chunks, i));
  const doers =
    subjectsOf(scene.chunks, i)
      .map((heads) => argumentsOf(scene, heads))
      .find((args) => args.length > 0) ?? [];
  const claim = { rule: "link", trigger: verb.main.span, scope: [i] };
  return [
    ...connect({ ...claim, predicate: "associated_with" }, starts, ends),
    ...connect({ ...claim, predicate: "regulates" }, doers.filter(isAgent), [...starts, ...ends]),
  ];
}

/** "Studies have implicated A in B": what research says of A, unless something that is named does it. */
function implicateFindings(scene: Scene, i: number, verb: VerbGroup): Finding[] {
  const doers = argumentsOf(scene, likeliestSubject(scene.chunks, i));
  if (doers.length > 0) return [];
  const claim = {
    rule: "link",
    predicate: "regulates" as const,
    trigger: verb.main.span,
    scope: [i],
  };
  return connect(
    claim,
    argumentsOf(scene, objectsOf(scene.chunks, i)),
    argumentsAtPlaces(scene, i, new Set(["in"])),
  );
}

function argumentsAtPlaces(scene: Scene, i: number, places: ReadonlySet<string>) {
  return argumentsOf(scene, headsBehind(complementsOf(scene.chunks, i), places));
}
