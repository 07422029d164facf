/** Records of vocabularies by identifier and by name, to hold the rows of a dictionary against. */
import { type DictionaryEntry, namesOf } from "../dictionary/entry.ts";
import { foldText } from "../dictionary/fold.ts";
import type { PlacedEntry } from "./lint.ts";

export class VocabularyIndex {
  readonly #byId = new Map<string, PlacedEntry[]>();
  readonly #idsByName = new Map<string, Set<string>>();
  readonly #prefixes = new Set<string>();

  constructor(records: readonly PlacedEntry[]) {
    for (const record of records) this.#add(record);
  }

  #add(record: PlacedEntry): void {
    const { ids } = record.entry.entity;
    for (const id of ids) {
      this.#prefixes.add(prefixOf(id));
      this.#byId.set(id, [...(this.#byId.get(id) ?? []), record]);
    }
    for (const name of namesOf(record.entry)) {
      const key = keyOf(name);
      const known = this.#idsByName.get(key) ?? new Set<string>();
      for (const id of ids) known.add(id);
      this.#idsByName.set(key, known);
    }
  }

  /** True when the vocabulary of an identifier is at hand. */
  hasPrefixOf(id: string): boolean {
    return this.#prefixes.has(prefixOf(id));
  }

  withId(id: string): readonly PlacedEntry[] {
    return this.#byId.get(id) ?? [];
  }

  /** True when a row has a name of one of the records, in any case and hyphenation. */
  sharesName(entry: DictionaryEntry, records: readonly PlacedEntry[]): boolean {
    const own = new Set([...namesOf(entry)].map(keyOf));
    return records.some((record) => [...namesOf(record.entry)].some((name) => own.has(keyOf(name))));
  }

  /** Identifiers with the prefix of another that have the preferred name of a row. */
  idsNamed({ entity }: DictionaryEntry, like: string): string[] {
    const ids = this.#idsByName.get(keyOf(entity.name)) ?? [];
    return [...ids].filter((id) => prefixOf(id) === prefixOf(like));
  }
}

function prefixOf(id: string): string {
  return id.slice(0, id.indexOf(":"));
}

function keyOf(name: string): string {
  return foldText(name)
    .map(({ word }) => word)
    .join("");
}
