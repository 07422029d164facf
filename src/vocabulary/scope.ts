/**
 * How closely a name belongs to its concept, the closest first. The first four of an ontology are those of the OBO
 * format (`EXACT`, `NARROW`, `BROAD`, `RELATED`); gene nomenclature has aliases and previous names instead.
 */
export const scopes = ["label", "exact", "alias", "previous", "narrow", "broad", "related"] as const;

export type Scope = (typeof scopes)[number];

/** Reads `exact,related`; undefined when a word is no scope. */
export function parseScopes(text: string): Scope[] | undefined {
  const words = text.split(",").map((word) => word.trim().toLowerCase());
  const known = scopes.filter((scope) => words.includes(scope));
  return known.length === new Set(words).size ? known : undefined;
}

/** Of two scopes the one closer to the concept is smaller. */
export function compareScopes(a: Scope, b: Scope): number {
  return scopes.indexOf(a) - scopes.indexOf(b);
}
