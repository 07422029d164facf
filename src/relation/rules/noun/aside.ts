/** What stands in brackets behind a name with a verb of its own: "exosomes (containing miR-21)", "IL-6 (activates STAT3)". */
import { connect, type Finding } from "../../finding.ts";
import type { NounPhrase } from "../../grammar/chunk.ts";
import type { Item } from "../../grammar/item.ts";
import { type Argument, plainArgument, type Scene } from "../../scene.ts";

export function asideFindings(scene: Scene): Finding[] {
  return scene.chunks.flatMap((chunk, at) =>
    chunk.kind === "noun" && chunk.head.asides.length > 0 ? behindName(chunk, at) : [],
  );
}

function behindName({ head }: NounPhrase, at: number): Finding[] {
  const { mention } = head;
  if (mention === undefined) return [];
  return head.asides.flatMap(([verb, ...rest]) => {
    if (verb?.trigger === undefined || !isActive(verb)) return [];
    if (!verb.trigger.active.some(({ place, reversed }) => place === "object" && !reversed)) return [];
    if (rest.some(({ tag }) => tag === "verb" || tag === "stop")) return [];
    const end = rest.findIndex(({ tag }) => tag === "preposition");
    const named = rest
      .slice(0, end < 0 ? rest.length : end)
      .flatMap((item): Argument[] => (item.mention === undefined ? [] : [plainArgument(item.mention, at)]));
    const claim = { rule: "aside", predicate: verb.trigger.predicate, trigger: verb.span, scope: [at] };
    return connect(claim, [plainArgument(mention, at)], named);
  });
}

function isActive({ tag, form }: Item): boolean {
  return form === "gerund" || (tag === "verb" && form === "present");
}
