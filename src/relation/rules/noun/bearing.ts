/** What something is said to have: "cells had elevated IL-10 levels", "tumors with low numbers of T cells", "miR-21 shows high expression in gliomas". */
import { argumentsAt, argumentsOf } from "../../argument.ts";
import { connect, type Finding } from "../../finding.ts";
import { type Chunk, chunkSpan } from "../../grammar/chunk.ts";
import { nounComplements } from "../../grammar/complement.ts";
import { coordinated } from "../../grammar/coordination.ts";
import { likeliestSubject } from "../../grammar/subject.ts";
import { groupOf, isCell, isMolecule, isTissue } from "../../group.ts";
import type { Argument, Scene } from "../../scene.ts";

const having =
  /^(?:ha(?:ve|s|d|ving)|(?:show|exhibit|display|possess|maintain|retain)(?:s|es|ed|n|ing)?|present(?:s|ed)? with)$/u;
const amounts = new Set(
  "expression overexpression upregulation up-regulation level levels amount amounts abundance pattern patterns profile profiles signature signatures".split(
    " ",
  ),
);
const counts = new Set("number numbers count counts density densities infiltration infiltrates".split(" "));

/** "low/absent", "compromised": too little of it to be said to be there. */
const wanting =
  /^(?:(?:low|lower|lowest|reduced|decreased|absent|lost|no|undetectable|compromised|deficient|impaired|negative|altered|aberrant)(?:\/|$))/u;

export function bearingFindings(scene: Scene): Finding[] {
  return scene.chunks.flatMap((chunk, i) => {
    if (chunk.kind !== "noun") return [];
    const bearers = bearersBefore(scene, i);
    if (bearers.length === 0) return [];
    if (bearers.every(isMolecule)) return shownIn(scene, i, bearers);
    const group = scene.chunks[i - 1]?.kind === "verb" ? "molecule" : "cell";
    return coordinated(scene.chunks, i, scene.chunks.length)
      .filter((at) => borneGroup(scene.chunks[at]) === group)
      .flatMap((at) => borne(scene, at, bearers, group));
  });
}

/** Who has the noun phrase at `i`: the subject of a verb of having, or the name before "with". */
function bearersBefore(scene: Scene, i: number): Argument[] {
  const link = scene.chunks[i - 1];
  if (link?.kind === "verb" && !link.passive && having.test(link.main.word))
    return argumentsOf(scene, likeliestSubject(scene.chunks, i - 1)).filter((a) => !a.person);
  const name = scene.chunks[i - 2];
  if (link?.kind !== "preposition" || link.word !== "with" || name?.kind !== "noun") return [];
  return name.head.mention === undefined
    ? []
    : argumentsAt(scene, i - 2).filter((a) => a.mention === name.head.mention);
}

function borne(
  scene: Scene,
  at: number,
  bearers: readonly Argument[],
  group: "molecule" | "cell",
): Finding[] {
  const phrase = scene.chunks[at];
  if (phrase === undefined) return [];
  const claim = { rule: "bearing", trigger: chunkSpan(phrase), scope: [at - 1, at] };
  const held = argumentsAt(scene, at).filter((a) => groupOf(a.mention) === group && !a.coreference);
  const plain = held.map((a): Argument => ({ ...a, sign: 1, open: false }));
  return group === "molecule"
    ? connect({ ...claim, predicate: "expresses" }, bearers, plain)
    : connect({ ...claim, predicate: "part_of" }, plain, bearers.filter(isTissue));
}

const places = new Set(["in", "on", "within", "across", "among"]);

/** "miR-21 shows high expression in gliomas": it is the gliomas that have it, and too little of it is only of note there. */
function shownIn(scene: Scene, at: number, shown: readonly Argument[]): Finding[] {
  const phrase = scene.chunks[at];
  if (phrase?.kind !== "noun" || phrase.items.some(({ mention }) => mention !== undefined)) return [];
  const isLess =
    phrase.items.some(({ word }) => word !== "no" && wanting.test(word)) || lessening.test(phrase.head.word);
  if (!isLess && !amounts.has(phrase.head.word)) return [];
  const [first] = nounComplements(scene.chunks, at);
  if (first === undefined || !places.has(first.place)) return [];
  const bearers = argumentsOf(scene, first.heads).filter((a) => isCell(a) || isTissue(a));
  const claim = { rule: "bearing", trigger: chunkSpan(phrase), scope: [at - 1, at] };
  return isLess
    ? connect({ ...claim, predicate: "associated_with" }, shown, bearers)
    : connect({ ...claim, predicate: "expresses" }, bearers, shown);
}

const lessening = /^(?:down-?regulation|underexpression)$/u;

/** A level is one of molecules, a number one of cells. */
function borneGroup(phrase: Chunk | undefined): "molecule" | "cell" | undefined {
  if (phrase?.kind !== "noun" || phrase.head.mention !== undefined) return undefined;
  if (counts.has(phrase.head.word)) return "cell";
  const lacks = phrase.items.some(({ word }) => wanting.test(word));
  return amounts.has(phrase.head.word) && !lacks ? "molecule" : undefined;
}
