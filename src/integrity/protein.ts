/**
 * Proteins are compared only with others of their series: IL6 with IL10, CXCL12 with CXCL10. A paper that supports a
 * claim on one protein may well be named after another, so that two names of no series say nothing; two numbers of one
 * series are what an author or a converter mixes up.
 */
import type { Kind, Likeness, Traits } from "./likeness.ts";

export const proteins: Kind = {
  types: new Set(["protein"]),
  traitsOf: seriesOf,
  compare: compareSeries,
};

/** "IL6", "IL6R", "HSP90AA1": letters, number, the rest. */
const numbered = /^(?<series>\p{L}{2,6})-?(?<number>\d{1,3})(?!\d)/u;
/** Letters that number what has nothing in common but the register. */
const registers = new Set(["CD", "KIAA", "TMEM", "ZNF", "LOC", "FAM"]);

/** A series and a number; for a name that has no number, the name itself. */
function seriesOf(name: string): Traits {
  const { series = "", number = "" } = numbered.exec(name)?.groups ?? {};
  const isSeries = series !== "" && !registers.has(series.toUpperCase());
  return new Set(isSeries ? [series.toUpperCase(), number] : [name]);
}

/** The number is all that may differ: a receptor ("IL6R") is kin of its ligand. */
function compareSeries(a: Traits, b: Traits): Likeness {
  const [[series, number], [otherSeries, otherNumber]] = [[...a], [...b]];
  if (series !== otherSeries) return "unknown";
  return number === otherNumber || number === undefined || otherNumber === undefined ? "kin" : "different";
}
