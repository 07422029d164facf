/** What follows from a change: "PTEN is silenced by miR-21, leading to X" is the doing of miR-21 and of the lack of PTEN. */
import { argumentsOf } from "./argument.ts";
import type { VerbGroup } from "./grammar/chunk.ts";
import { type Chunks, isFiniteVerb, verbAt } from "./grammar/clause.ts";
import { complementsOf, objectsOf } from "./grammar/complement.ts";
import { isSentential } from "./grammar/sentential.ts";
import { isHence } from "./grammar/word.ts";
import { type Effect, effectOf } from "./predicate.ts";
import { type Argument, type Scene, times } from "./scene.ts";

/** The subjects of the gerund at `i`, given those of the clause before: with the sign of what they underwent, and who did it. */
export function consequenceSubjects(scene: Scene, i: number, args: readonly Argument[]): Argument[] {
  const change = changeBefore(scene.chunks, i);
  if (change === undefined) return args.length > 0 ? [...args] : linkedBefore(scene, i);
  const changed = args.map((a): Argument => ({ ...a, sign: times(a.sign, change.effect < 0 ? -1 : 1) }));
  return [...doersOf(scene, change.at), ...changed];
}

/** "These changes were associated with A, resulting in B": where nobody is named before the verb, what is behind it. */
function linkedBefore(scene: Scene, i: number): Argument[] {
  const { chunks } = scene;
  const own = verbAt(chunks, i);
  if (own?.form !== "gerund" || chunks[i - 1]?.kind !== "comma") return [];
  const k = chunks.findLastIndex((chunk, at) => at < i && isFiniteVerb(chunk));
  const verb = verbAt(chunks, k);
  if (verb === undefined || !verb.passive || !linking.test(verb.main.word)) return [];
  const [first] = complementsOf(chunks, k);
  return first === undefined ? [] : argumentsOf(scene, first.heads);
}

const linking = /^(?:associated|accompanied|mediated|linked|driven|explained)$/u;

interface Change {
  readonly at: number;
  readonly effect: Effect;
}

/** The change that the clause before a gerund tells of; of gerunds in a row the first counts. */
function changeBefore(chunks: Chunks, i: number): Change | undefined {
  const own = verbAt(chunks, i);
  if (own === undefined || !(isSentential(chunks, i) || (follows(own) && isJoined(chunks, i))))
    return undefined;
  for (let k = i - 1; k >= 0; k--) {
    if (chunks[k]?.kind === "stop") return undefined;
    const verb = verbAt(chunks, k);
    if (verb === undefined || verb.form === "participle") continue;
    if (verb.form === "gerund") return changeBefore(chunks, k);
    const effect = verb.form === "finite" ? undergone(chunks, k, verb) : 0;
    return effect === 0 ? undefined : { at: k, effect };
  }
  return undefined;
}

/** "leading to", "and thereby promotes": what it tells is the doing of the change before. */
function follows({ form, passive, items }: VerbGroup): boolean {
  if (form === "gerund") return true;
  return form === "finite" && !passive && items.some(({ word }) => isHence(word));
}

/** "…, leading to", "… and thereby promoting". */
function isJoined(chunks: Chunks, i: number): boolean {
  const before = chunks[i - 1]?.kind;
  return before === "comma" || before === "conjunction";
}

/** "is silenced" and "is lost" lower their subject, and so does "decreased" without an object. */
function undergone(chunks: Chunks, k: number, { main, passive }: VerbGroup): Effect {
  const { trigger } = main;
  if (trigger === undefined || trigger.negative) return 0;
  if (passive && trigger.lemma === "lose") return -1;
  const happens = passive
    ? trigger.passive.some(({ place, reversed }) => place === "by" && reversed)
    : trigger.active.every(({ place }) => place === "object") && objectsOf(chunks, k).length === 0;
  if (!happens) return 0;
  return trigger.predicate === "targets" ? -1 : (effectOf(trigger.predicate) ?? 0);
}

function doersOf(scene: Scene, k: number): Argument[] {
  if (verbAt(scene.chunks, k)?.passive !== true) return [];
  return complementsOf(scene.chunks, k)
    .filter(({ place }) => place === "by")
    .flatMap(({ heads }) => argumentsOf(scene, heads));
}
