/**
 * The scorecard of confidence from relations of which it is known whether they are right. Every trait weighs on the
 * odds of being right, rare ones less. Corpora in which only some relations are annotated say what is surer than what,
 * but not how sure it is: each has a level of its own. The level comes from documents that are annotated in full, and
 * all of these count the same, since a new document is no more like the longest of them.
 */
import { groupBy } from "../group-by.ts";
import {
  type ConfidenceRow,
  compileConfidence,
  type Feature,
  features,
  type Scorecard,
  sumOf,
  type Traits,
} from "../relation/confidence.ts";
import { fitLogistic, type LogisticModel } from "./logistic.ts";

/** A relation that was found, and whether it is right. */
export interface Judged {
  readonly traits: Traits;
  readonly right: boolean;
  readonly document: string;
  /** The corpus that it comes from where that is annotated in part; undefined for a document annotated in full. */
  readonly partial: string | undefined;
}

export interface CalibratedRow extends ConfidenceRow {
  /** Relations with the trait that it was made from; of a step, those of full documents that reach it. */
  readonly rows: number;
  /** How many of them are right. */
  readonly right: number;
}

const penalty = 2;
/** What a relation of a corpus annotated in part counts. */
const partialWeight = 0.3;

/** The weights of all traits, then the steps. Throws without a document that is annotated in full. */
export function calibrate(judged: readonly Judged[]): CalibratedRow[] {
  const weigh = weights(judged);
  const traits = traitRows(fitModel(judged, weigh), judged);
  return [...traits, ...steps(compileConfidence(traits), judged, weigh)];
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

const fullLevel = "level";

function fitModel(judged: readonly Judged[], weigh: (one: Judged) => number): LogisticModel {
  const observations = judged.map((one) => ({
    features: [
      one.partial === undefined ? fullLevel : `${fullLevel} ${one.partial}`,
      ...features.map((feature) => nameOf(feature, one.traits[feature])),
    ],
    right: one.right,
    weight: weigh(one),
  }));
  return fitLogistic(observations, { penalty, free: (name) => name.startsWith(fullLevel) });
}

function nameOf(feature: Feature, value: string): string {
  return `${feature} ${value}`;
}

function traitRows(model: LogisticModel, judged: readonly Judged[]): CalibratedRow[] {
  const full = judged.filter(({ partial }) => partial === undefined);
  const base = {
    feature: "base" as const,
    value: "",
    weight: round(model.get(fullLevel) ?? 0),
    ...count(full),
  };
  const traits = features.flatMap((feature) => {
    const values = [...new Set(judged.map((one) => one.traits[feature]))].sort();
    return values.map((value) => {
      const own = judged.filter((one) => one.traits[feature] === value);
      return { feature, value, weight: round(model.get(nameOf(feature, value)) ?? 0), ...count(own) };
    });
  });
  return [base, ...traits];
}

/**
 * From which sum on a share of the relations is right. It is the mean of what the sums promise, which falls from the
 * surest relation on, rounded down.
 */
function steps(
  scorecard: Scorecard,
  judged: readonly Judged[],
  weigh: (one: Judged) => number,
): CalibratedRow[] {
  const full = judged
    .filter(({ partial }) => partial === undefined)
    .map((one) => ({ one, sum: sumOf(scorecard, one.traits) }))
    .sort((a, b) => b.sum - a.sum);
  const least = new Map<number, number>();
  let [promised, weight] = [0, 0];
  for (const [sum, equals] of groupBy(full, (other) => other.sum)) {
    const own = equals.reduce((total, { one }) => total + weigh(one), 0);
    promised += own / (1 + Math.exp(-sum));
    weight += own;
    least.set(Math.floor((100 * promised) / weight), sum);
  }
  return Array.from(least, ([percent, sum]) => {
    const reached = full.filter((other) => other.sum >= sum).map(({ one }) => one);
    return { feature: "confidence", value: (percent / 100).toFixed(2), weight: sum, ...count(reached) };
  });
}

function count(judged: readonly Judged[]): { rows: number; right: number } {
  return { rows: judged.length, right: judged.filter(({ right }) => right).length };
}

function round(weight: number): number {
  return Math.round(weight * 1000) / 1000;
}
