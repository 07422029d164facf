import type { Entity } from "../model.ts";

/** One row of a dictionary file. */
export interface DictionaryEntry {
  readonly entity: Entity;
  readonly synonyms: readonly string[];
  /** Names, the preferred one or synonyms, that match only in this very spelling. */
  readonly exact: readonly string[];
  /** Names that match only in a document that names the entity in another way as well. */
  readonly context: readonly string[];
  readonly source: string;
  readonly note: string;
}

/** Every name of an entry once: the preferred one, the synonyms, and those given only as hints. */
export function namesOf({ entity, synonyms, exact, context }: DictionaryEntry): Iterable<string> {
  return new Set([entity.name, ...synonyms, ...exact, ...context]);
}
