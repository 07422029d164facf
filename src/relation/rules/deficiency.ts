/** What goes wrong without a gene is its doing: "p53-null mice developed lymphomas", "Rb-deficient cells had reduced growth". */
import { argumentsOf } from "../argument.ts";
import { type Claim, connect, type Finding } from "../finding.ts";
import { type Chunk, chunkSpan, type NounPhrase, type VerbGroup } from "../grammar/chunk.ts";
import type { Chunks } from "../grammar/clause.ts";
import { objectsOf } from "../grammar/complement.ts";
import { coordinated } from "../grammar/coordination.ts";
import { subjectsOf } from "../grammar/subject.ts";
import { isLacking } from "../head-noun.ts";
import { type Effect, effectPredicate, groupOf } from "../predicate.ts";
import { type Argument, plainArgument, type Scene } from "../scene.ts";
import { changeIn, showing } from "./response.ts";

const developing = /^develop(?:s|ed)?$/u;
const tells = [showing, developing];

export function deficiencyFindings(scene: Scene): Finding[] {
  return scene.chunks.flatMap((chunk, i) => {
    if (chunk.kind !== "verb" || chunk.passive || !tells.some((verbs) => verbs.test(chunk.main.word)))
      return [];
    const heads = subjectsOf(scene.chunks, i)[0] ?? [];
    const lacked = heads.flatMap((at) => [...lackedIn(scene.chunks[at], at), ...lackedBehind(scene, at)]);
    return lacked.length === 0 ? [] : shownIn(scene, i, chunk, lacked);
  });
}

/** The names in a phrase that say what its head is without. */
function lackedIn(phrase: Chunk | undefined, at: number): Argument[] {
  if (phrase?.kind !== "noun") return [];
  return phrase.items.flatMap(({ mention }, k): Argument[] => {
    if (mention === undefined || groupOf(mention) !== "molecule") return [];
    return isLacking(phrase.items[k + 1]) ? [{ ...plainArgument(mention, at), sign: -1 }] : [];
  });
}

/** "mice deficient in X", "cells lacking X" */
function lackedBehind(scene: Scene, at: number): Argument[] {
  return argumentsOf(scene, namesBehind(scene.chunks, at))
    .filter(({ mention }) => groupOf(mention) === "molecule")
    .map((lacked) => ({ ...lacked, sign: -1 }));
}

function namesBehind(chunks: Chunks, at: number): readonly number[] {
  const next = chunks[at + 1];
  if (next?.kind === "verb" && next.main.word === "lacking") return objectsOf(chunks, at + 1);
  const place = chunks[at + 2];
  const isDeficient = next?.kind === "adjective" && isLacking(next.head);
  return isDeficient && place?.kind === "preposition" && place.word === "in" ? [at + 3] : [];
}

function shownIn(scene: Scene, i: number, verb: VerbGroup, lacked: readonly Argument[]): Finding[] {
  const first = scene.chunks[i + 1];
  if (first?.kind !== "noun") return [];
  return coordinated(scene.chunks, i + 1, scene.chunks.length).flatMap((at) => {
    const shown = scene.chunks[at];
    if (shown?.kind !== "noun") return [];
    const effect = effectOn(verb, shown, first);
    if (effect === 0) return [];
    const claim: Claim = {
      rule: "deficiency",
      predicate: effectPredicate(effect),
      trigger: chunkSpan(shown),
      scope: [i],
    };
    const affected = argumentsOf(scene, [at]).filter(isAffected);
    return connect(
      claim,
      lacked,
      affected.map((a): Argument => ({ ...a, sign: 1 })),
    );
  });
}

/** In "reduced growth and migration" the word before the first holds for both. */
function effectOn({ main }: VerbGroup, shown: NounPhrase, first: NounPhrase): Effect {
  if (developing.test(main.word)) return 1;
  return showing.test(main.word) ? changeIn(shown) || changeIn(first) : 0;
}

/** Not what stands behind another noun: "a spectrum of tumors reminiscent of X". */
function isAffected({ mention, path }: Argument): boolean {
  return path !== "unnamed-head" && ["process", "molecule", "cancer"].includes(groupOf(mention));
}
