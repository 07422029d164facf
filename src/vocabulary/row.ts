/** Concepts as rows of dictionary files, with every name judged. */
import { mirnaType } from "../dictionary/dictionary.ts";
import type { EntityType } from "../model.ts";
import type { Concept, ConceptName, Vocabulary } from "./concept.ts";
import { type Fate, judge, type Verdict } from "./judge.ts";
import type { ImportLog } from "./log.ts";
import { matchKey } from "./match-key.ts";
import { Claims } from "./share.ts";
import { judgeShipped, type ShippedNames } from "./shipped.ts";

export interface DictionaryRow {
  readonly name: string;
  readonly id: string;
  readonly synonyms: readonly string[];
  readonly exact: readonly string[];
  readonly context: readonly string[];
  readonly source: string;
}

export const rowColumns = ["name", "id", "synonyms", "exact", "context", "source"] as const;

export interface RowOptions {
  readonly log: ImportLog;
  /** Fewest letters and digits of a name. */
  readonly minLength: number;
  readonly shipped: ShippedNames;
}

/** A name that stays, and how. */
interface JudgedName extends ConceptName {
  readonly fate: Fate;
}

/** The rows of each type, in the order of the vocabulary. */
export function toDictionaryRows(
  { title, version, concepts }: Vocabulary,
  options: RowOptions,
): Map<EntityType, DictionaryRow[]> {
  const source = `${title} ${version}`.trim();
  const claims = new Claims(concepts);
  const rows = new Map<EntityType, Map<string, DictionaryRow>>();
  for (const concept of concepts) {
    const names = judgeNames(concept, claims, options);
    if (names.length === 0) {
      options.log.note("no-name", concept.label);
      continue;
    }
    const own = rows.get(concept.type) ?? new Map<string, DictionaryRow>();
    rows.set(concept.type, own);
    const row = toRow(concept, names, source);
    const namesake = own.get(row.name);
    own.set(row.name, namesake === undefined ? row : merge(namesake, row));
  }
  return new Map(Array.from(rows, ([type, own]) => [type, [...own.values()]]));
}

/** Two things of one name cannot be told apart: their row has both identifiers. */
function merge(a: DictionaryRow, b: DictionaryRow): DictionaryRow {
  const union = (own: readonly string[], other: readonly string[]) => [...new Set([...own, ...other])];
  return {
    ...a,
    id: union(a.id.split(";"), b.id.split(";")).join(";"),
    synonyms: union(a.synonyms, b.synonyms),
    exact: union(a.exact, b.exact),
    context: union(a.context, b.context),
  };
}

export function toCells(row: DictionaryRow): string[] {
  return [row.name, row.id, row.synonyms.join("|"), row.exact.join("|"), row.context.join("|"), row.source];
}

/** The names that stay; none when no text could name the concept by them. */
function judgeNames(concept: Concept, claims: Claims, options: RowOptions): JudgedName[] {
  const judged: JudgedName[] = [];
  const seen = new Set<string>();
  for (const name of concept.names) {
    const { fate, rule } = judgeName(name, concept, claims, options);
    if (rule !== undefined) options.log.note(rule, name.text);
    if (fate === "refuse" && name.scope === "label") return [];
    if (fate === "refuse" || fate === "drop") continue;
    const key = fate === "exact" ? name.text : matchKey(concept.type, name.text);
    if (seen.has(key)) options.log.note("same-name", name.text);
    else judged.push({ ...name, fate });
    seen.add(key);
  }
  return judged.some(({ fate }) => fate !== "context") ? judged : [];
}

function judgeName(
  { text, scope }: ConceptName,
  { id, type }: Concept,
  claims: Claims,
  { minLength, shipped }: RowOptions,
): Verdict {
  const byShape = judge({ text, type, scope, minLength });
  if (byShape.fate === "drop" || byShape.fate === "refuse" || byShape.fate === "context") return byShape;
  const owned = claims.isOwner(type, text, scope, id);
  const byShipped = judgeShipped(shipped, text, { type, id });
  if (type === mirnaType) return judgeMirna(owned, byShipped);
  if (!owned) return { fate: "context", rule: "shared" };
  return byShipped.fate === "keep" ? byShape : byShipped;
}

/** Identifiers of miRNAs are looked up by name alone: a name may have one only. */
function judgeMirna(owned: boolean, byShipped: Verdict): Verdict {
  if (!owned) return { fate: "drop", rule: "shared-mirna" };
  return byShipped.rule === "shipped-otherwise"
    ? { fate: "refuse", rule: "shipped-mirna" }
    : { fate: "keep" };
}

function toRow({ id, label }: Concept, names: readonly JudgedName[], source: string): DictionaryRow {
  const textsOf = (fate: Fate) => names.filter((name) => name.fate === fate).map(({ text }) => text);
  return {
    name: label,
    id,
    synonyms: textsOf("keep").filter((text) => text !== label),
    exact: textsOf("exact"),
    context: textsOf("context"),
    source,
  };
}
