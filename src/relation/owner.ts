/** Whose something is: the owner that "its" and "their" at the head of a noun phrase stand for. */
import { argumentsOf } from "./argument.ts";
import type { NounPhrase } from "./grammar/chunk.ts";
import { coordinatedLeft } from "./grammar/coordination.ts";
import type { Item } from "./grammar/item.ts";
import type { Argument, Scene } from "./scene.ts";

/** "A and its role in B", "A was studied for its effect on B": A. */
export function ownerOf(scene: Scene, i: number, phrase: NounPhrase): Argument[] {
  const [first] = phrase.items;
  if (first === undefined || !["its", "their"].includes(first.word)) return [];
  if (scene.chunks[i - 1]?.kind === "conjunction" && scene.chunks[i - 2]?.kind === "noun") {
    return argumentsOf(scene, coordinatedLeft(scene.chunks, i - 2));
  }
  const several = first.word === "their" ? severalBefore(scene, i) : [];
  if (several.length > 1) return several;
  const pronoun: Item = { ...first, tag: "pronoun", word: first.word === "its" ? "it" : "they" };
  return argumentsOf(
    { ...scene, chunks: scene.chunks.with(i, { kind: "noun", items: [pronoun], head: pronoun }) },
    [i],
  );
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
