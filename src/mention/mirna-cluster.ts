/**
 * Clusters of miRNAs that are called by where they lie, not by the grammar of the nomenclature: C19MC on chromosome 19,
 * and the BART miRNAs of the Epstein-Barr virus.
 */
import { mirnaType } from "../dictionary/dictionary.ts";
import { span } from "../span.ts";
import { type Draft, draft, type Passage } from "./draft.ts";

/** Finds a part of every name at once; most sentences have none. */
const mayHaveCluster = /C1[49]MC|BART/;
const clusters =
  /(?<![\p{L}\p{N}-])(?:(?<chromosome>C1[49]MC)|(?:(?:EBV|ebv)[- ])?(?:mi[Rr]-BARTs?(?!-?\d)|BART(?: mi(?:cro)?-?R(?:NA)?s?|s)))(?![\p{L}\p{N}])/gu;
const bart = "ebv-miR-BART";

export function findMirnaClusters({ text, dictionary }: Passage): Draft[] {
  if (!mayHaveCluster.test(text)) return [];
  return [...text.matchAll(clusters)].map(({ 0: found, index, groups }) => {
    const name = groups?.chromosome ?? bart;
    const entity = dictionary.mirnas.get(name)?.entity ?? { type: mirnaType, name, ids: [], dictionary: "" };
    return draft(
      { ...entity, level: "cluster" },
      span(index, index + found.length),
      "grammar",
      "cluster of microRNAs",
    );
  });
}
