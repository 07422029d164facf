/** What follows a verb or noun: its object and its prepositional phrases. */
import type { Chunk } from "./chunk.ts";
import { type Chunks, nounAt, verbAt } from "./clause.ts";
import { coordinated } from "./coordination.ts";
import { remembered } from "./remembered.ts";

/** A preposition behind a verb or noun and the phrases that follow it. */
export interface Complement {
  readonly place: string;
  /** Indices of noun phrases, coordinated ones expanded. */
  readonly heads: readonly number[];
}

/** The direct object of a verb group, coordinated phrases expanded; "binds and inhibits X" share theirs. */
export const objectsOf: (chunks: Chunks, i: number) => readonly number[] = remembered(readObjects);

function readObjects(chunks: Chunks, i: number): readonly number[] {
  if (nounAt(chunks, i + 1) !== undefined) return coordinated(chunks, i + 1, chunks.length);
  const partner = joinedVerb(chunks, i, i + 1);
  return partner === undefined ? [] : objectsOf(chunks, partner);
}

/** The verb of the same form joined to the one at `i` by the conjunction at `at`. */
function joinedVerb(chunks: Chunks, i: number, at: number): number | undefined {
  const own = verbAt(chunks, i);
  const link = chunks[at];
  const other = verbAt(chunks, at + 1);
  if (own === undefined || other === undefined || link?.kind !== "conjunction") return undefined;
  if (own.copula || other.copula || own.passive !== other.passive) return undefined;
  return own.form === other.form || own.form === "infinitive" ? at + 1 : undefined;
}

/** What prepositions bring in behind a verb, or behind its object. */
export const complementsOf: (chunks: Chunks, i: number) => readonly Complement[] =
  remembered(readComplements);

function readComplements(chunks: Chunks, i: number): readonly Complement[] {
  const out: Complement[] = [...sharedComplements(chunks, i)];
  let k = i + 1;
  let steps = 0;
  while (k < chunks.length && steps++ < 40) {
    const chunk = chunks[k];
    const next = chunks[k + 1];
    if (isComparison(chunk) && next?.kind === "preposition") k = skipCompared(chunks, k + 2);
    else if (chunk?.kind === "preposition" && next?.kind === "noun") {
      const heads = coordinated(chunks, k + 1, chunks.length);
      if (k === i + 1 || !isOfMoment(chunks, k)) out.push({ place: chunk.word, heads });
      k = (heads.at(-1) ?? k + 1) + 1;
    } else if (isShortened(chunks, k)) {
      const isOwn = (chunks[k + 3]?.items.length ?? 0) === 1; // the name of "normal cells" holds its own adjective
      if (!isOwn) out.push({ place: "from", heads: coordinated(chunks, k + 3, chunks.length) });
      k += 2;
    } else if (chunk?.kind === "preposition" && next?.kind === "preposition") k++;
    else if (chunk?.kind === "noun") k = (coordinated(chunks, k, chunks.length).at(-1) ?? k) + 1;
    else if (chunk?.kind === "adjective") k++;
    else if (chunk?.kind === "comma" && next?.kind === "preposition") k++;
    else if (chunk?.kind === "comma" && next?.kind === "conjunction" && chunks[k + 2]?.kind === "preposition")
      k += 2;
    else if (chunk?.kind === "comma" && isAppositionBehind(chunks, k)) k += 3;
    else if (chunk?.kind === "conjunction" && next?.kind === "preposition") k++;
    else if (chunk?.kind === "verb" && chunk.form === "participle" && next?.kind === "preposition") k += 2;
    else break;
  }
  return out;
}

/** "was reduced after uptake by A": A took something up, and reduced nothing. */
function isOfMoment(chunks: Chunks, by: number): boolean {
  const [moment, link] = [nounAt(chunks, by - 1), chunks[by - 2]];
  if (moment?.head.trigger === undefined || moment.head.mention !== undefined) return false;
  const isBy = chunks[by]?.items.at(-1)?.word === "by";
  return isBy && link?.kind === "preposition" && moments.has(link.word);
}

const moments = new Set("after before following upon".split(" "));

function isComparison(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "preposition" && (chunk.word === "than" || chunk.word === "versus");
}

/** "higher in A than in B": B is what A is compared with. */
function skipCompared(chunks: Chunks, k: number): number {
  return nounAt(chunks, k) === undefined ? k : (coordinated(chunks, k, chunks.length).at(-1) ?? k) + 1;
}

/** "from resistant to sensitive cells": both adjectives describe the noun. */
function isShortened(chunks: Chunks, k: number): boolean {
  const [from, state, to, noun] = chunks.slice(k, k + 4);
  if (from?.kind !== "preposition" || to?.kind !== "preposition" || noun?.kind !== "noun") return false;
  return from.word === "from" && state?.kind === "adjective" && to.word === "to";
}

/** "is phosphorylated and activated by X", "binds to and inhibits X": what the second of two joined verbs brings in. */
function sharedComplements(chunks: Chunks, i: number): readonly Complement[] {
  const own = verbAt(chunks, i);
  if (own === undefined) return [];
  const place = chunks[i + 1];
  if (place?.kind === "preposition") {
    const partner = joinedVerb(chunks, i, i + 2);
    return partner === undefined ? [] : [{ place: place.word, heads: objectsOf(chunks, partner) }];
  }
  const partner = joinedVerb(chunks, i, i + 1);
  return partner === undefined || !own.passive ? [] : complementsOf(chunks, partner);
}

/** "effects of an inhibitor, sunitinib, on growth": the name between the commas hangs on the noun before. */
function isAppositionBehind(chunks: Chunks, comma: number): boolean {
  return (
    nounAt(chunks, comma - 1) !== undefined &&
    nounAt(chunks, comma + 1) !== undefined &&
    chunks[comma + 2]?.kind === "comma" &&
    chunks[comma + 3]?.kind === "preposition"
  );
}

/** The prepositional phrases behind a noun phrase, and those behind them. */
export function nounComplements(chunks: Chunks, i: number): readonly Complement[] {
  return chunks[i + 1]?.kind === "preposition" ? complementsOf(chunks, i) : [];
}

/** The phrases at a place of a verb or of what describes: its object, or those behind a preposition. */
export function headsAt(chunks: Chunks, i: number, place: string): readonly number[] {
  if (place === "object") return objectsOf(chunks, i);
  return complementsOf(chunks, i)
    .filter((c) => c.place === place)
    .filter((c, k) => k === 0 || repeatsPlace(chunks, c))
    .flatMap((c) => c.heads);
}

/** Who is named behind "by" as the doer of a passive verb; none elsewhere. */
export function doersBehind(chunks: Chunks, i: number): readonly number[] {
  return complementsOf(chunks, i).find(({ place }) => place === "by")?.heads ?? [];
}

/** The phrases behind any of the prepositions. */
export function headsBehind(complements: readonly Complement[], places: ReadonlySet<string>): number[] {
  return complements.filter(({ place }) => places.has(place)).flatMap(({ heads }) => heads);
}

/** "in A and in B"; but not the second "to" of "contributes to resistance to B". */
export function repeatsPlace(chunks: Chunks, { heads }: Complement): boolean {
  return chunks[(heads[0] ?? 0) - 2]?.kind === "conjunction";
}
