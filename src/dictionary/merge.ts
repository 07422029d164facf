/**
 * One entity, one entry: an imported row whose identifier an earlier entry has adds its names to that entry, which keeps
 * its preferred name and type. Rows that a person wrote are left as they are: two of them may share an identifier on
 * purpose ("T cell", "CD3+ T cell").
 */
import { type DictionaryEntry, namesOf } from "./entry.ts";

/** The entries of one file. */
export interface EntryGroup {
  readonly entries: readonly DictionaryEntry[];
  /** They were imported from a vocabulary. */
  readonly imported: boolean;
}

/** All entries in their order, imported ones merged into the first of their identifier. */
export function mergeEntries(groups: readonly EntryGroup[]): DictionaryEntry[] {
  const merged: DictionaryEntry[] = [];
  const places = new Map<string, number[]>();
  for (const { entries, imported } of groups) {
    for (const entry of entries) {
      const id = entry.entity.ids.length === 1 ? entry.entity.ids[0] : undefined;
      const known = id === undefined ? [] : (places.get(id) ?? []);
      const place = imported ? namesake(entry, known, merged) : undefined;
      const target = place === undefined ? undefined : merged[place];
      if (place !== undefined && target !== undefined) merged[place] = withNames(target, entry);
      else {
        if (id !== undefined) places.set(id, [...known, merged.length]);
        merged.push(entry);
      }
    }
  }
  return merged;
}

/** Of several entries of one identifier the one that has the preferred name of another, else the first. */
function namesake(
  { entity }: DictionaryEntry,
  places: readonly number[],
  entries: readonly DictionaryEntry[],
): number | undefined {
  if (places.length < 2) return places[0];
  const wanted = entity.name.toLowerCase();
  const has = (place: number) => {
    const entry = entries[place];
    return entry !== undefined && [...namesOf(entry)].some((name) => name.toLowerCase() === wanted);
  };
  return places.find(has) ?? places[0];
}

/** An entry with the names of another that it does not have; those keep their restrictions. */
function withNames(entry: DictionaryEntry, other: DictionaryEntry): DictionaryEntry {
  const isNew = (name: string) => !hasName(entry, name);
  const synonyms = [other.entity.name, ...other.synonyms].filter(
    (name) => isNew(name) && !other.exact.includes(name) && !other.context.includes(name),
  );
  return {
    ...entry,
    synonyms: [...entry.synonyms, ...synonyms],
    exact: [...entry.exact, ...other.exact.filter(isNew)],
    context: [...entry.context, ...other.context.filter(isNew)],
  };
}

/** True where an entry has a name just so. Entries have few names: looking through them is faster than a set of each. */
function hasName({ entity, synonyms, exact, context }: DictionaryEntry, name: string): boolean {
  return entity.name === name || synonyms.includes(name) || exact.includes(name) || context.includes(name);
}
