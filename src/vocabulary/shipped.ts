/** What the shipped dictionaries say of a name: their hand-made decisions hold for imported names as well. */
import type { DictionaryEntry } from "../dictionary/entry.ts";
import { namesOf } from "../dictionary/entry.ts";
import type { EntityType } from "../model.ts";
import type { Fate, Verdict } from "./judge.ts";

interface ShippedName {
  readonly type: EntityType;
  readonly ids: readonly string[];
  readonly fate: Fate;
}

/** By name in lower case. */
export type ShippedNames = ReadonlyMap<string, readonly ShippedName[]>;

export function toShippedNames(entries: readonly DictionaryEntry[]): ShippedNames {
  const names = new Map<string, ShippedName[]>();
  for (const entry of entries) {
    const { type, ids } = entry.entity;
    for (const name of namesOf(entry)) {
      const known = names.get(name.toLowerCase()) ?? [];
      names.set(name.toLowerCase(), [...known, { type, ids, fate: fateOf(entry, name) }]);
    }
  }
  return names;
}

function fateOf(entry: DictionaryEntry, name: string): Fate {
  if (entry.context.includes(name)) return "context";
  return entry.exact.includes(name) ? "exact" : "keep";
}

/** What follows for a name of a concept; a plain `keep` where the shipped dictionaries do not have the name. */
export function judgeShipped(
  shipped: ShippedNames,
  name: string,
  { type, id }: { readonly type: EntityType; readonly id: string },
): Verdict {
  const known = shipped.get(name.toLowerCase()) ?? [];
  if (known.length === 0) return { fate: "keep" };
  const own = known.find((other) => other.type === type && other.ids.includes(id));
  if (own === undefined) return { fate: "context", rule: "shipped-otherwise" };
  return own.fate === "keep" ? { fate: "keep" } : { fate: own.fate, rule: "shipped-restricted" };
}
