/**
 * Names that several records of a vocabulary have: 2.8 % of gene names as spelled. The record with the better claim
 * keeps the name: a label before an alias before a previous name; the others have it where context speaks for it.
 */
import { mirnaType } from "../dictionary/dictionary.ts";
import type { EntityType } from "../model.ts";
import type { Concept } from "./concept.ts";
import { compareScopes, type Scope } from "./scope.ts";

interface Claim {
  readonly scope: Scope;
  /** Records whose best claim this is. */
  readonly ids: Set<string>;
}

export class Claims {
  readonly #best = new Map<string, Claim>();

  constructor(concepts: readonly Concept[]) {
    for (const { id, type, names } of concepts) {
      for (const { text, scope } of names) this.#add(keyOf(type, text), scope, id);
    }
  }

  #add(key: string, scope: Scope, id: string): void {
    const best = this.#best.get(key);
    const order = best === undefined ? -1 : compareScopes(scope, best.scope);
    if (order < 0) this.#best.set(key, { scope, ids: new Set([id]) });
    else if (order === 0) best?.ids.add(id);
  }

  /** True when no other record has as good a claim to the name. Two records may have one label. */
  isOwner(type: EntityType, text: string, scope: Scope, id: string): boolean {
    const best = this.#best.get(keyOf(type, text));
    if (best === undefined) return true;
    return best.ids.has(id) && (best.ids.size === 1 || scope === "label");
  }
}

/** Case tells a miRNA's hairpin from its product, and nothing else apart. */
function keyOf(type: EntityType, text: string): string {
  return `${type}\t${type === mirnaType ? text : text.toLowerCase()}`;
}
