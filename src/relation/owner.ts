/** Whose something is: the owner that "its" and "their" at the head of a noun phrase stand for. */
import { argumentsOf } from "./argument.ts";
import type { NounPhrase } from "./grammar/chunk.ts";
import { isFiniteVerb } from "./grammar/clause.ts";
import { coordinatedLeft } from "./grammar/coordination.ts";
import type { Item } from "./grammar/item.ts";
import { likeliestSubject } from "./grammar/subject.ts";
import type { Argument, Scene } from "./scene.ts";

/** "A and its role in B", "A was studied for its effect on B": A. */
export function ownerOf(scene: Scene, i: number, phrase: NounPhrase): Argument[] {
  const [first] = phrase.items;
  if (first === undefined || !["its", "their"].includes(first.word)) return [];
  const ahead = ownerAhead(scene, i);
  if (ahead.length > 0) return ahead;
  if (scene.chunks[i - 1]?.kind === "conjunction" && scene.chunks[i - 2]?.kind === "noun") {
    const joined = argumentsOf(scene, coordinatedLeft(scene.chunks, i - 2));
    return joined.length > 0 ? joined : [...titleBefore(scene, i)];
  }
  const titled = titleBefore(scene, i);
  if (titled.length > 0) return [...titled];
  const several = first.word === "their" ? severalBefore(scene, i) : [];
  if (several.length > 1) return several;
  const pronoun: Item = { ...first, tag: "pronoun", word: first.word === "its" ? "it" : "they" };
  return argumentsOf(
    { ...scene, chunks: scene.chunks.with(i, { kind: "noun", items: [pronoun], head: pronoun }) },
    [i],
  );
}

/** "Because of its role in growth, VEGF is …": at the head of a clause the owner may be its subject. */
function ownerAhead({ chunks, ...scene }: Scene, i: number): Argument[] {
  const opening = chunks.slice(0, i).findLastIndex(({ kind }) => kind === "stop") + 1;
  if (i - opening > 2 || chunks.slice(opening, i).some(({ kind }) => kind === "verb")) return [];
  const verb = chunks.findIndex((c, k) => k > i && isFiniteVerb(c));
  const heads = verb < 0 ? [] : likeliestSubject(chunks, verb);
  const first = heads[0] ?? -1;
  return first > i + 1 && chunks[first - 1]?.kind === "comma" ? argumentsOf({ chunks, ...scene }, heads) : [];
}

/** "MTSS1: a protein with many functions and its role in metastasis": the name that a title opens with. */
function titleBefore(scene: Scene, i: number): readonly Argument[] {
  const { chunks } = scene;
  if (chunks[0]?.kind !== "noun" || chunks[1]?.kind !== "stop") return [];
  return chunks.slice(0, i).some(({ kind }) => kind === "verb") ? [] : argumentsOf(scene, [0]);
}

/** "sequesters miR-133 and miR-135 to regulate their targets": the nearest list of names before. */
function severalBefore(scene: Scene, i: number): Argument[] {
  for (let k = i - 1; k > 1; k--) {
    if (scene.chunks[k]?.kind === "stop" || scene.chunks[k]?.kind === "subordinator") return [];
    if (scene.chunks[k]?.kind !== "noun") continue;
    const heads = coordinatedLeft(scene.chunks, k);
    if (heads.length > 1) return argumentsOf(scene, heads);
  }
  return [];
}
