/** Relations against gold: found at all, in the right direction, with the right predicate, with the right references. */
import type { GoldRelation } from "./gold.ts";
import { agreement, type FoundRelation, type Level, levels } from "./relation-match.ts";
import { byName, type Ratio, ratio, type Score, type Section, share, shareWhere } from "./score.ts";

/** A gold relation and how far each relation that was found agrees with it. */
export interface Comparison {
  readonly gold: GoldRelation;
  readonly agreements: readonly number[];
}

const directed = 2;
const typed = 4;

export function compareRelations(
  gold: readonly GoldRelation[],
  found: readonly FoundRelation[],
): Comparison[] {
  return gold.map((relation) => ({
    gold: relation,
    agreements: found.map((one) => agreement(relation, one)),
  }));
}

/**
 * At every level twice: the gold that one sentence states by itself, and all of it, with what takes an antecedent.
 * A relation that was found is right when it agrees with any gold. A gold relation of no predicate of ours (`other`)
 * is asked for only where predicates do not count.
 */
export function scoreRelations(comparisons: readonly Comparison[], found: number): Section {
  const scores = new Map<string, Score>();
  for (const [i, name] of levels.entries()) {
    const level = i + 1;
    const asked = comparisons.filter(({ gold }) => gold.predicate !== "other" || level <= directed);
    const own = asked.filter(({ gold }) => !gold.coreference);
    scores.set(name, scoreAt(level, comparisons, own, found));
    scores.set(`${name}, with coreference`, scoreAt(level, comparisons, asked, found));
  }
  return scores;
}

function scoreAt(
  level: number,
  all: readonly Comparison[],
  asked: readonly Comparison[],
  found: number,
): Ratio {
  const right = indices(found).filter((k) => isRight(all, k, level)).length;
  const hits = asked.filter(({ agreements }) => agreements.some((value) => value >= level)).length;
  return ratio(right, found, hits, asked.length);
}

function indices(length: number): number[] {
  return Array.from({ length }, (_, k) => k);
}

function isRight(comparisons: readonly Comparison[], k: number, level: number): boolean {
  return comparisons.some(({ agreements }) => (agreements[k] ?? 0) >= level);
}

/** By predicate, with the predicate right. */
export function scorePredicates(
  comparisons: readonly Comparison[],
  found: readonly FoundRelation[],
): Section {
  const own = comparisons.filter(({ gold }) => !gold.coreference);
  const names = new Set([...own.map(({ gold }) => gold.predicate), ...found.map(({ row }) => row.predicate)]);
  const scores = Array.from(names, (name): [string, Score] => {
    const asked = own.filter(({ gold }) => gold.predicate === name);
    const predicted = indices(found.length).filter((k) => found[k]?.row.predicate === name);
    const right = predicted.filter((k) => isRight(comparisons, k, typed)).length;
    const hits = asked.filter(({ agreements }) => agreements.some((value) => value >= typed)).length;
    return [name, ratio(right, predicted.length, hits, asked.length)];
  });
  return byName(new Map(scores));
}

/** Of the gold relations that were found in the right direction: how often references and certainty are right, too. */
export function scoreSupport(comparisons: readonly Comparison[], found: readonly FoundRelation[]): Section {
  const hits = comparisons.flatMap(({ gold, agreements }) => {
    const rows = found.filter((_, k) => (agreements[k] ?? 0) >= directed).map(({ row }) => row);
    if (rows.length === 0) return [];
    const { citations, hedged, partOfSentence } = gold;
    return {
      cited: citations !== undefined && rows.some((row) => sameNumbers(row.citations, citations)),
      toldCitations: citations !== undefined,
      partOfSentence,
      certain: rows.some((row) => (row.certainty === "hedged") === hedged),
    };
  });
  const told = hits.filter(({ toldCitations }) => toldCitations);
  const cited = ({ cited: right }: { readonly cited: boolean }) => right;
  return new Map<string, Score>([
    ["citations right", shareWhere(told, cited)],
    [
      "citations right among several groups",
      shareWhere(
        told.filter((hit) => hit.partOfSentence),
        cited,
      ),
    ],
    ["certainty right", share(hits.filter(({ certain }) => certain).length, hits.length)],
  ]);
}

/** As sets. */
export function sameNumbers(a: readonly number[], b: readonly number[]): boolean {
  const [x, y] = [new Set(a), new Set(b)];
  return x.size === y.size && a.every((number) => y.has(number));
}

/** Whether each relation that was found agrees with some gold up to the level. */
export function judge(
  comparisons: readonly Comparison[],
  found: readonly FoundRelation[],
  level: Level,
): boolean[] {
  return found.map((_, k) => isRight(comparisons, k, levels.indexOf(level) + 1));
}
