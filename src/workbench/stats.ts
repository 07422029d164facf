/** How much dictionaries hold: rows, names and identifiers by type, and identifiers by their vocabulary. */
import { type DictionaryEntry, namesOf } from "../dictionary/entry.ts";
import type { EntityType } from "../model.ts";

export interface TypeStats {
  readonly type: EntityType;
  readonly rows: number;
  /** Different names. */
  readonly names: number;
  /** Rows without an identifier. */
  readonly unidentified: number;
  /** Different identifiers by the part before their colon, the most first. */
  readonly prefixes: readonly (readonly [prefix: string, ids: number])[];
}

/** By type, in the order of their first rows. */
export function countEntries(entries: readonly DictionaryEntry[]): TypeStats[] {
  const types = [...new Set(entries.map(({ entity }) => entity.type))];
  return types.map((type) =>
    countType(
      type,
      entries.filter(({ entity }) => entity.type === type),
    ),
  );
}

function countType(type: EntityType, entries: readonly DictionaryEntry[]): TypeStats {
  return {
    type,
    rows: entries.length,
    names: new Set(entries.flatMap((entry) => [...namesOf(entry)])).size,
    unidentified: entries.filter(({ entity }) => entity.ids.length === 0).length,
    prefixes: countPrefixes(new Set(entries.flatMap(({ entity }) => entity.ids))),
  };
}

function countPrefixes(ids: ReadonlySet<string>): [string, number][] {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const prefix = id.slice(0, id.indexOf(":"));
    counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}
