/** Counts of what was right, and the figures made of them. Counts of several documents add up; figures do not. */
import { compareText } from "../table/order.ts";

/** Of findings: how many there are and how many are right; of the gold: how much there is and how much was found. */
export interface Ratio {
  readonly kind: "ratio";
  readonly right: number;
  readonly predicted: number;
  readonly found: number;
  readonly gold: number;
}

/** So many of so many. */
export interface Share {
  readonly kind: "share";
  readonly right: number;
  readonly of: number;
}

export type Score = Ratio | Share;

/** Undefined where nothing was predicted, or where there is nothing to find. */
export interface Figures {
  readonly precision: number | undefined;
  readonly recall: number | undefined;
  readonly f1: number | undefined;
}

/** The scores of one subject, by what is measured, in the order of the report. */
export type Section = ReadonlyMap<string, Score>;
/** By subject. */
export type Scores = ReadonlyMap<string, Section>;

export function ratio(right: number, predicted: number, found: number, gold: number): Ratio {
  return { kind: "ratio", right, predicted, found, gold };
}

/** Of things that are matched one to one. */
export function matched(hits: number, predicted: number, gold: number): Ratio {
  return ratio(hits, predicted, hits, gold);
}

export function share(right: number, of: number): Share {
  return { kind: "share", right, of };
}

/** The share of the things for which something holds. */
export function shareWhere<Thing>(things: readonly Thing[], holds: (thing: Thing) => boolean): Share {
  return share(things.filter(holds).length, things.length);
}

export function figuresOf({ right, predicted, found, gold }: Ratio): Figures {
  const precision = predicted > 0 ? right / predicted : undefined;
  const recall = gold > 0 ? found / gold : undefined;
  const nothing = predicted > 0 || gold > 0 ? 0 : undefined;
  const f1 = precision && recall ? (2 * precision * recall) / (precision + recall) : nothing;
  return { precision, recall, f1 };
}

export function add(a: Score, b: Score): Score {
  if (a.kind === "ratio" && b.kind === "ratio") {
    return ratio(a.right + b.right, a.predicted + b.predicted, a.found + b.found, a.gold + b.gold);
  }
  if (a.kind === "share" && b.kind === "share") return share(a.right + b.right, a.of + b.of);
  throw new Error("a ratio and a share do not add up");
}

/** The sums over several documents, as if they were one; sections and labels in the order in which they come. */
export function addAll(all: readonly Scores[]): Scores {
  const sums = new Map<string, Map<string, Score>>();
  for (const [name, section] of all.flatMap((scores) => [...scores])) {
    const own = sums.get(name) ?? new Map<string, Score>();
    sums.set(name, own);
    for (const [label, score] of section) {
      const sum = own.get(label);
      own.set(label, sum === undefined ? score : add(sum, score));
    }
  }
  return sums;
}

/** A section whose labels are names, in their order; sums over them, which are written large, stand last. */
export function byName(section: Section): Section {
  const isSum = (label: string) => Number(label.startsWith("ALL "));
  return new Map([...section].sort(([a], [b]) => isSum(a) - isSum(b) || compareText(a, b)));
}
