/** Whether two names of one kind can mean the same: what a rule of a kind answers. */

/**
 * `kin`: the same, or one is a part, a form or a relative of the other. `different`: two that exclude each other.
 * `unknown`: the names do not tell, which is no reason to report anything.
 */
export type Likeness = "kin" | "different" | "unknown";

/** What is known of a name: a set of traits, none for a name too general to be compared ("tumor cell"). */
export type Traits = ReadonlySet<string>;

/** A kind of entity that claims and titles are compared by. */
export interface Kind {
  readonly types: ReadonlySet<string>;
  readonly traitsOf: (name: string) => Traits;
  /** Of two names that have traits. */
  readonly compare: (a: Traits, b: Traits) => Likeness;
}

/** The traits whose patterns the name has. */
export function readTraits(name: string, patterns: Readonly<Record<string, RegExp>>): string[] {
  return Object.entries(patterns).flatMap(([trait, pattern]) => (pattern.test(name) ? [trait] : []));
}

export function isDisjoint(a: Traits, b: Traits): boolean {
  for (const trait of a) if (b.has(trait)) return false;
  return true;
}

/** True when the first says nothing that the second does not say too: "leukemia" beside "chronic myeloid leukemia". */
export function isBroader(a: Traits, b: Traits): boolean {
  for (const trait of a) if (!b.has(trait)) return false;
  return true;
}
