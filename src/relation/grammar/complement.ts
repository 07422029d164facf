/** What follows a verb or noun: its object and its prepositional phrases. */
import { type Chunks, nounAt } from "./clause.ts";
import { coordinated } from "./coordination.ts";

/** A preposition behind a verb or noun and the phrases that follow it. */
export interface Complement {
  readonly place: string;
  /** Indices of noun phrases, coordinated ones expanded. */
  readonly heads: readonly number[];
}

/** The direct object of a verb group, coordinated phrases expanded. */
export function objectsOf(chunks: Chunks, i: number): number[] {
  return nounAt(chunks, i + 1) === undefined ? [] : coordinated(chunks, i + 1, chunks.length);
}

/** What prepositions bring in behind a verb, or behind its object. */
export function complementsOf(chunks: Chunks, i: number): Complement[] {
  const out: Complement[] = [];
  let k = i + 1;
  let steps = 0;
  while (k < chunks.length && steps++ < 40) {
    const chunk = chunks[k];
    const next = chunks[k + 1];
    if (chunk?.kind === "preposition" && next?.kind === "noun") {
      const heads = coordinated(chunks, k + 1, chunks.length);
      out.push({ place: chunk.word, heads });
      k = (heads.at(-1) ?? k + 1) + 1;
    } else if (chunk?.kind === "preposition" && next?.kind === "preposition") k++;
    else if (chunk?.kind === "noun") k = (coordinated(chunks, k, chunks.length).at(-1) ?? k) + 1;
    else if (chunk?.kind === "adjective") k++;
    else if (chunk?.kind === "comma" && next?.kind === "preposition") k++;
    else if (chunk?.kind === "conjunction" && next?.kind === "preposition") k++;
    else if (chunk?.kind === "verb" && chunk.form === "participle" && next?.kind === "preposition") k += 2;
    else break;
  }
  return out;
}

/** The prepositional phrases behind a noun phrase, and those behind them. */
export function nounComplements(chunks: Chunks, i: number): Complement[] {
  return chunks[i + 1]?.kind === "preposition" ? complementsOf(chunks, i) : [];
}
