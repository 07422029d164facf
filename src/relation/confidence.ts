/**
 * How much a relation can be trusted, by how it was found: the rule, the path to its arguments, and how far apart they
 * stand. The values come from a table (confidence.csv), which was made by comparing findings with annotated documents.
 */
import { type Mention, mentionSpan } from "../model.ts";

export const distances = ["near", "middle", "far"] as const;
export type Distance = (typeof distances)[number];

/** How a relation was found. */
export interface Finding {
  readonly rule: string;
  readonly path: string;
  readonly distance: Distance;
}

/** Any rule, any path. */
export const any = "*";

/** A row of confidence.csv. */
export interface ConfidenceRow {
  /** A family of rules, or `*`. */
  readonly rule: string;
  /** An argument path, or `*`. */
  readonly path: string;
  readonly distance: Distance;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** Confidence by rule, path and distance. */
export type ConfidenceTable = ReadonlyMap<string, number>;

export function compileConfidence(rows: readonly ConfidenceRow[]): ConfidenceTable {
  return new Map(rows.map((row) => [keyOf(row.rule, row.path, row.distance), row.confidence]));
}

/** From the most similar findings that the table knows: of the rule and path, of the rule, of the path, of all. */
export function confidenceOf(table: ConfidenceTable, { rule, path, distance }: Finding): number {
  const family = familyOf(rule);
  return (
    table.get(keyOf(family, path, distance)) ??
    table.get(keyOf(family, any, distance)) ??
    table.get(keyOf(any, path, distance)) ??
    table.get(keyOf(any, any, distance)) ??
    0
  );
}

function keyOf(rule: string, path: string, distance: Distance): string {
  return [rule, path, distance].join("\t");
}

/** Rules that are named after the word that triggers them are as good as each other: `compound-induce`. */
export function familyOf(rule: string): string {
  return rule.startsWith("compound-") ? "compound" : rule;
}

/** UTF-16 units between two arguments up to which they are near, and up to which they are not far. */
const nearest = 25;
const middle = 80;

/** Of two arguments in different sentences, that they are far apart. */
export function distanceBetween(a: Mention, b: Mention): Distance {
  if (a.sentence !== b.sentence) return "far";
  const [x, y] = [mentionSpan(a), mentionSpan(b)];
  const between = Math.max(x.start, y.start) - Math.min(x.end, y.end);
  if (between <= nearest) return "near";
  return between <= middle ? "middle" : "far";
}
