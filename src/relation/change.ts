/** Changes: what there is more or less of, told by a verb without a doer or by the words before a noun. */
import { directed } from "./direction.ts";
import type { AdjectivePhrase, NounPhrase, VerbGroup } from "./grammar/chunk.ts";
import { doersBehind, objectsOf } from "./grammar/complement.ts";
import { isChangeable } from "./group.ts";
import { type Effect, effectOf } from "./predicate.ts";
import type { Argument, Scene } from "./scene.ts";

/** The change that the verb at `i` tells of: "was increased", "decreased"; 0 where somebody else does it. */
export function undergoneAt({ chunks }: Scene, i: number, { main, items }: VerbGroup): Effect {
  if (main.trigger === undefined || objectsOf(chunks, i).length > 0) return 0;
  if (doersBehind(chunks, i).length > 0) return 0;
  return effectOf(directed(main.trigger.predicate, items)) ?? 0;
}

/** "increased migration", "impaired wound healing": which way the first word that tells says. */
export function changeIn({ items }: NounPhrase): Effect {
  const effects = items.flatMap(({ form, trigger }) =>
    form === "past" && trigger !== undefined ? [effectOf(trigger.predicate) ?? 0] : [],
  );
  return effects[0] ?? 0;
}

const more = new Set("higher greater more stronger larger".split(" "));
const fewer = new Set("lower less fewer weaker smaller".split(" "));

/** "higher levels of IL-6", "weaker" */
export function comparison({ items }: NounPhrase | AdjectivePhrase): Effect {
  if (items.some(({ word }) => more.has(word))) return 1;
  return items.some(({ word }) => fewer.has(word)) ? -1 : 0;
}

/** "was lower", behind the copula at `i` */
export function comparedAt({ chunks }: Scene, i: number): Effect {
  const behind = chunks[i + 1];
  return behind?.kind === "adjective" || behind?.kind === "noun" ? comparison(behind) : 0;
}

/** Not what stands behind another noun: "a spectrum of tumors reminiscent of X". */
export function isChanged(argument: Argument): boolean {
  return argument.path !== "unnamed-head" && isChangeable(argument);
}
