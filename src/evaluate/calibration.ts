/**
 * The table of confidence from relations of which it is known whether they are right. Rule, path and distance each
 * weigh on the odds of being right, so that rare combinations lean on their parts. Corpora in which only some
 * relations are annotated say what is surer than what, but not how sure it is: each has a level of its own. The level
 * comes from documents that are annotated in full, and all of these count the same, since a new document is no more
 * like the longest of them.
 */
import { groupBy } from "../group-by.ts";
import { any, type ConfidenceRow, type Distance, distances, familyOf } from "../relation/confidence.ts";
import { fitLogistic, type LogisticModel, probability } from "./logistic.ts";

/** A relation that was found, and whether it is right. */
export interface Judged {
  readonly rule: string;
  readonly path: string;
  readonly distance: Distance;
  readonly right: boolean;
  readonly document: string;
  /** The corpus that it comes from where that is annotated in part; undefined for a document annotated in full. */
  readonly partial: string | undefined;
}

export interface CalibratedRow extends ConfidenceRow {
  /** Share of the relations like these that are right, as estimated. */
  readonly share: number;
  /** Relations like these that it was made from. */
  readonly rows: number;
}

const penalty = 3;
/** What a relation of a corpus annotated in part counts. */
const partialWeight = 0.3;

/** By rule, path and distance, with what stands for rules and paths that were not seen. Throws without a full document. */
export function calibrate(judged: readonly Judged[]): CalibratedRow[] {
  const weigh = weights(judged);
  const model = fitModel(judged, weigh);
  const known = judged
    .filter(({ partial }) => partial === undefined)
    .map((one) => ({ share: shareOf(model, one), weight: weigh(one) }));
  return combinations(judged).map((combination) => {
    const share = shareOf(model, combination);
    const rows = judged.filter((one) => fits(one, combination)).length;
    return { ...combination, share: round(share), rows, confidence: round(shareFrom(known, share)) };
  });
}

interface Combination {
  readonly rule: string;
  readonly path: string;
  readonly distance: Distance;
}

/** All full documents together weigh as much as they have relations, and each the same. */
function weights(judged: readonly Judged[]): (one: Judged) => number {
  const full = judged.filter(({ partial }) => partial === undefined);
  if (full.length === 0) throw new RangeError("there is no document that is annotated in full");
  const documents = groupBy(full, ({ document }) => document);
  const share = full.length / documents.size;
  return ({ partial, document }) =>
    partial === undefined ? share / (documents.get(document)?.length ?? share) : partialWeight;
}

function fitModel(judged: readonly Judged[], weigh: (one: Judged) => number): LogisticModel {
  const observations = judged.map((one) => ({
    features: [levelOf(one), ...featuresOf(one)],
    right: one.right,
    weight: weigh(one),
  }));
  return fitLogistic(observations, { penalty, free: (feature) => feature.startsWith("level ") });
}

function levelOf({ partial }: Judged): string {
  return `level ${partial ?? ""}`;
}

function featuresOf({ rule, path, distance }: Combination): string[] {
  return [`rule ${familyOf(rule)}`, `path ${path}`, `distance ${distance}`];
}

/** The probability in a document annotated in full. */
function shareOf(model: LogisticModel, combination: Combination): number {
  return probability(model, ["level ", ...featuresOf(combination)]);
}

/** The share that is right of all that are at least so sure. */
function shareFrom(
  all: readonly { readonly share: number; readonly weight: number }[],
  least: number,
): number {
  const surer = all.filter(({ share }) => share >= least);
  const weight = surer.reduce((sum, one) => sum + one.weight, 0);
  return weight === 0 ? least : surer.reduce((sum, one) => sum + one.share * one.weight, 0) / weight;
}

function combinations(judged: readonly Judged[]): Combination[] {
  const pairs = new Set(judged.map(({ rule, path }) => `${familyOf(rule)} ${path}`));
  const rules = new Set(judged.map(({ rule }) => `${familyOf(rule)} ${any}`));
  const paths = new Set(judged.map(({ path }) => `${any} ${path}`));
  const names = [...[...pairs, ...rules].sort(), ...[...paths].sort(), `${any} ${any}`];
  return names.flatMap((name) => {
    const [rule = any, path = any] = name.split(" ");
    return distances.map((distance) => ({ rule, path, distance }));
  });
}

function fits(one: Judged, { rule, path, distance }: Combination): boolean {
  if (rule !== any && familyOf(one.rule) !== rule) return false;
  return (path === any || one.path === path) && one.distance === distance;
}

function round(share: number): number {
  return Math.round(share * 100) / 100;
}
