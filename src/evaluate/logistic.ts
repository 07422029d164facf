/**
 * Logistic regression over yes-or-no features with a ridge penalty, fitted by Newton's method (iteratively reweighted
 * least squares; Hastie, Tibshirani and Friedman, The Elements of Statistical Learning, 4.4.1).
 */

export interface Observation {
  /** The features that it has. */
  readonly features: readonly string[];
  readonly right: boolean;
  readonly weight: number;
}

export interface LogisticOptions {
  /** The larger, the closer the weights of rare features stay to 0. */
  readonly penalty: number;
  /** Features without penalty. */
  readonly free: (feature: string) => boolean;
}

/** The weight of each feature, in log odds. */
export type LogisticModel = ReadonlyMap<string, number>;

const mostSteps = 50;
const smallestStep = 1e-8;
/** Keeps a feature whose observations are all right from running off to infinity. */
const leastPenalty = 1e-3;

export function fitLogistic(observations: readonly Observation[], options: LogisticOptions): LogisticModel {
  const names = [...new Set(observations.flatMap(({ features }) => features))].sort();
  const places = new Map(names.map((name, i) => [name, i]));
  const rows = observations.map((one) => ({
    ...one,
    places: one.features.map((name) => places.get(name) ?? 0),
  }));
  const penalties = names.map((name) => (options.free(name) ? leastPenalty : options.penalty));
  const weights = names.map(() => 0);
  for (let step = 0; step < mostSteps; step++) {
    const change = newtonStep(rows, weights, penalties);
    for (const [i, by] of change.entries()) weights[i] = (weights[i] ?? 0) - by;
    if (change.every((by) => Math.abs(by) < smallestStep)) break;
  }
  return new Map(names.map((name, i) => [name, weights[i] ?? 0]));
}

/** The probability of an observation with the given features; one that the model has never seen counts nothing. */
export function probability(model: LogisticModel, features: readonly string[]): number {
  return logistic(features.reduce((sum, name) => sum + (model.get(name) ?? 0), 0));
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

interface Placed extends Observation {
  readonly places: readonly number[];
}

function newtonStep(
  rows: readonly Placed[],
  weights: readonly number[],
  penalties: readonly number[],
): number[] {
  const size = weights.length;
  const gradient = weights.map((weight, i) => weight * (penalties[i] ?? 0));
  const hessian = penalties.map((penalty, i) =>
    Array.from({ length: size }, (_, j) => (i === j ? penalty : 0)),
  );
  for (const { places, right, weight } of rows) {
    const p = logistic(places.reduce((sum, i) => sum + (weights[i] ?? 0), 0));
    for (const i of places) {
      gradient[i] = (gradient[i] ?? 0) + weight * (p - Number(right));
      const row = hessian[i] ?? [];
      for (const j of places) row[j] = (row[j] ?? 0) + weight * p * (1 - p);
    }
  }
  return solve(hessian, gradient);
}

/** Gaussian elimination; the matrix is symmetric and positive definite, so that no rows need to be exchanged. */
function solve(matrix: readonly number[][], vector: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, vector[i] ?? 0]);
  for (const [i, pivotRow] of rows.entries()) {
    const pivot = pivotRow[i] ?? 1;
    for (const row of rows.slice(i + 1)) {
      const factor = (row[i] ?? 0) / pivot;
      if (factor === 0) continue;
      for (let k = i; k < row.length; k++) row[k] = (row[k] ?? 0) - factor * (pivotRow[k] ?? 0);
    }
  }
  const solution = vector.map(() => 0);
  for (const [i, row] of [...rows.entries()].reverse()) {
    const known = solution.reduce((sum, x, j) => (j > i ? sum + x * (row[j] ?? 0) : sum), 0);
    solution[i] = ((row.at(-1) ?? 0) - known) / (row[i] ?? 1);
  }
  return solution;
}
