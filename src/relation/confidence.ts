/**
 * How much a relation can be trusted, by how it was found and what it connects. The values come from a scorecard
 * (confidence.csv), which was made by comparing findings with annotated documents: each trait weighs on the odds that
 * a relation is right, and a step for each value says from which sum of weights on it is reached.
 */
import { type Mention, mentionSpan, type Relation } from "../model.ts";
import { groupOf } from "./group.ts";

export const features = ["rule", "path", "distance", "predicate", "certainty", "subject", "object"] as const;
export type Feature = (typeof features)[number];

/** What is known of a relation, by feature. */
export type Traits = Readonly<Record<Feature, string>>;

/** A row of confidence.csv: the weight of a trait, of every relation (`base`), or the least sum for a confidence. */
export interface ConfidenceRow {
  readonly feature: Feature | "base" | "confidence";
  /** The trait; of a step the confidence, from 0 to 1. */
  readonly value: string;
  /** In log odds. */
  readonly weight: number;
}

export interface Scorecard {
  readonly weights: ReadonlyMap<string, number>;
  /** From the lowest on. */
  readonly steps: readonly { readonly least: number; readonly confidence: number }[];
}

export function compileConfidence(rows: readonly ConfidenceRow[]): Scorecard {
  const steps = rows
    .filter(({ feature }) => feature === "confidence")
    .map(({ value, weight }) => ({ least: weight, confidence: Number(value) }));
  return {
    weights: new Map(rows.map(({ feature, value, weight }) => [keyOf(feature, value), weight])),
    steps: steps.sort((a, b) => a.least - b.least),
  };
}

/** The highest step that is reached, or the lowest; 0 for a scorecard without steps. Unknown traits weigh nothing. */
export function confidenceOf(scorecard: Scorecard, traits: Traits): number {
  const sum = sumOf(scorecard, traits);
  const reached = scorecard.steps.findLast(({ least }) => sum >= least);
  return (reached ?? scorecard.steps[0])?.confidence ?? 0;
}

/** In log odds, to the third decimal, so that it does not depend on the order of the addition. */
export function sumOf({ weights }: Scorecard, traits: Traits): number {
  const own = features.map((feature) => weights.get(keyOf(feature, traits[feature])) ?? 0);
  const sum = own.reduce((total, weight) => total + weight, weights.get(keyOf("base", "")) ?? 0);
  return Math.round(sum * 1000) / 1000;
}

function keyOf(feature: string, value: string): string {
  return `${feature} ${value}`;
}

export function traitsOf(relation: Omit<Relation, "confidence">): Traits {
  const { rule, path, predicate, certainty, subject, object } = relation;
  return {
    rule: familyOf(rule),
    path,
    distance: distanceBetween(subject, object),
    predicate,
    certainty,
    subject: groupOf(subject),
    object: groupOf(object),
  };
}

/** Rules that are named after the word that triggers them are as good as each other: `compound-induce`. */
function familyOf(rule: string): string {
  return rule.startsWith("compound-") ? "compound" : rule;
}

/** UTF-16 units between two arguments up to which they are near, and up to which they are not far. */
const nearest = 25;
const middle = 80;

/** Of two arguments in different sentences, that they are far apart. */
export function distanceBetween(a: Mention, b: Mention): "near" | "middle" | "far" {
  if (a.sentence !== b.sentence) return "far";
  const [x, y] = [mentionSpan(a), mentionSpan(b)];
  const between = Math.max(x.start, y.start) - Math.min(x.end, y.end);
  if (between <= nearest) return "near";
  return between <= middle ? "middle" : "far";
}
