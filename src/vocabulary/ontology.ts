/** Terms of an ontology, as the OBO and OBO Graphs readers find them, and the concepts they become. */
import type { Concept, ConceptName, Vocabulary } from "./concept.ts";
import { type OntologyKind, ontologyRules } from "./ontology-kind.ts";
import type { ReaderOptions } from "./reader.ts";
import type { Scope } from "./scope.ts";

export interface Term {
  readonly id: string;
  readonly label: string;
  readonly synonyms: readonly ConceptName[];
  /** Terms that it is a kind of. */
  readonly parents: readonly string[];
  /** Terms whose part it plays: the roles of a chemical. */
  readonly roles: readonly string[];
  readonly obsolete: boolean;
}

export interface Ontology {
  readonly terms: readonly Term[];
  /** What the file says of its version: `doid/releases/2026-07-31/subsets/DO_cancer_slim.obo`, `105`. */
  readonly version: string;
}

/** The concepts of an ontology's own terms: those with the prefix that most of its terms have. */
export function toVocabulary({ terms, version }: Ontology, options: ReaderOptions): Vocabulary {
  const prefix = commonPrefix(terms);
  const rule = ontologyRules[prefix];
  const kinds = kindsOf(rule?.kinds, options);
  const scopes = options.scopes ?? rule?.scopes ?? ["label", "exact"];
  const children = childrenOf(terms);
  const branches = kinds.map((kind) => membersOf(kind, terms, children));
  const concepts: Concept[] = [];
  for (const term of terms.filter(({ id }) => prefixOf(id) === prefix)) {
    const kind = kinds.find((_, i) => branches[i]?.has(term.id));
    if (term.obsolete) options.log.note("obsolete", term.id);
    else if (term.label === "") options.log.note("no-name", term.id);
    else if (kind === undefined) options.log.note("other-branch", term.label);
    else concepts.push(toConcept(term, kind, scopes, options));
  }
  return { title: rule?.title ?? prefix, version: shortVersion(version), concepts };
}

/** Types of the branches to read. A type of the user's own replaces them; roots of the user's own narrow them. */
function kindsOf(known: readonly OntologyKind[] = [], { type, roots }: ReaderOptions): OntologyKind[] {
  if (type !== undefined) return [roots === undefined ? { type } : { type, roots }];
  if (roots === undefined) return [...known];
  const covers = known.filter(
    ({ roots: own }) => own === undefined || own.some((root) => roots.includes(root)),
  );
  return covers.slice(0, 1).map((kind) => ({ type: kind.type, roots }));
}

function toConcept(
  { id, label, synonyms }: Term,
  { type }: OntologyKind,
  scopes: readonly Scope[],
  { log }: ReaderOptions,
): Concept {
  const names: ConceptName[] = [{ text: label, scope: "label" }];
  for (const synonym of synonyms) {
    if (scopes.includes(synonym.scope)) names.push(synonym);
    else log.note("other-scope", synonym.text);
  }
  return { id, type, label, names };
}

function membersOf(
  { roots, byRole = false }: OntologyKind,
  terms: readonly Term[],
  children: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  if (roots === undefined) return new Set(terms.map(({ id }) => id));
  const branch = descendants(roots, children);
  if (!byRole) return branch;
  const bearers = terms.filter(({ roles }) => roles.some((role) => branch.has(role)));
  return descendants(
    bearers.map(({ id }) => id),
    children,
  );
}

/** The roots and all terms below them. */
function descendants(
  roots: readonly string[],
  children: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const found = new Set(roots);
  for (const id of found) for (const child of children.get(id) ?? []) found.add(child); // a set grows as it is walked
  return found;
}

function childrenOf(terms: readonly Term[]): Map<string, string[]> {
  const children = new Map<string, string[]>();
  for (const { id, parents } of terms) {
    for (const parent of parents) {
      const siblings = children.get(parent);
      if (siblings === undefined) children.set(parent, [id]);
      else siblings.push(id);
    }
  }
  return children;
}

function prefixOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf(":")));
}

/** Ontologies import terms of others; their own are the most. */
function commonPrefix(terms: readonly Term[]): string {
  const counts = new Map<string, number>();
  for (const { id } of terms) counts.set(prefixOf(id), (counts.get(prefixOf(id)) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? "";
}

/** The date in it where it has one. */
function shortVersion(version: string): string {
  return /\d{4}-\d{2}-\d{2}/u.exec(version)?.[0] ?? version;
}
