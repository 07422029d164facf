/** Who is said to have a property: the subject of "displays tumor-suppressive properties", the owner of "its activity". */
import { argumentsAt, argumentsOf } from "./argument.ts";
import type { NounPhrase } from "./grammar/chunk.ts";
import { likeliestSubject } from "./grammar/subject.ts";
import { isPower } from "./grammar/word.ts";
import { ownerOf } from "./owner.ts";
import type { Argument, Scene } from "./scene.ts";

const lent = /^(?:ha(?:ve|s|d|ving)|(?:show|exhibit|display|possess|exert|play)(?:s|es|n|ed|ing)?)$/u;

/** "IL-6 is a tumor-promoting cytokine", "displays tumor-suppressive properties", "their tumor-promoting activity". */
export function bearersOf(scene: Scene, phrase: NounPhrase, i: number): Argument[] {
  const verb = scene.chunks[i - 1];
  const bears = verb?.kind === "preposition" && verb.word === "with" && scene.chunks[i - 2]?.kind === "noun";
  if (bears && isPower(phrase.head.word)) return [...argumentsAt(scene, i - 2)];
  const says = verb?.kind === "verb" && (verb.copula || (!verb.passive && lent.test(verb.main.word)));
  if (!says) return ownerOf(scene, i, phrase);
  return argumentsOf(scene, likeliestSubject(scene.chunks, i - 1));
}
