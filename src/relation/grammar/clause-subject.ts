/** The subject of a finite verb: the noun phrases that open its clause. */
import type { Chunk } from "./chunk.ts";
import {
  type Chunks,
  groupAt,
  isExclusion,
  isFiniteVerb,
  lastIndexOf,
  nounAt,
  relativeBefore,
  sameGroup,
  verbAt,
} from "./clause.ts";
import { coordinated } from "./coordination.ts";

/** Prepositions that open a clause as well: "As TGF-β is a regulator", "after the cells take up". */
const clauseOpeners = new Set(["as", "after", "before"]);

/** The noun phrases that open the clause of a finite verb; none in "caused a delay and pain, inhibited growth". */
export function clauseSubject(chunks: Chunks, i: number): number[] {
  const end = skipExclusion(chunks, skipParenthesis(chunks, i - 1));
  const { start, afterVerb } = clauseStart(chunks, end);
  let from = start;
  if (afterVerb) {
    const conjunction = lastIndexOf(chunks, "conjunction", start, end);
    if (chunks[i - 1]?.kind === "comma" && end === i - 2) return [];
    if (conjunction >= 0) from = (pairOpening(chunks, conjunction, start) ?? conjunction) + 1;
  }
  if (chunks[from]?.kind === "conjunction") from++;
  for (let k = from; k <= end; k++) {
    if (nounAt(chunks, k) === undefined) continue;
    if (k > from && governs(chunks[k - 1]) && !isGerund(chunks[from], k - 1 === from)) continue;
    if (k === from && !afterVerb && governs(chunks[k - 1]) && !opensWithPronoun(chunks, k - 1)) continue;
    if (isExclusion(chunks[k - 1])) return [];
    return coordinated(chunks, k, Math.max(k, end) + 1);
  }
  const opening = chunks[from];
  const loose =
    opening?.kind === "preposition" &&
    clauseOpeners.has(opening.word) &&
    nounAt(chunks, from + 1) !== undefined;
  return loose ? coordinated(chunks, from + 1, i) : [];
}

/** "…, and A and B in C induce": the conjunction behind the comma, where the one at `inner` joins two of a kind. */
function pairOpening(chunks: Chunks, inner: number, start: number): number | undefined {
  for (let k = inner - 1; k > start; k--) {
    const kind = chunks[k]?.kind;
    if (kind === "conjunction")
      return chunks[k - 1]?.kind === "comma" && sameGroup(chunks, k + 1, inner + 1) ? k : undefined;
    if (kind !== "noun" && kind !== "preposition") return undefined;
  }
  return undefined;
}

/** "A and not B inhibits C": A does. */
function skipExclusion(chunks: Chunks, end: number): number {
  for (let k = end; k > 0; k--) {
    if (isExclusion(chunks[k])) return nounAt(chunks, k - 1) === undefined ? end : k - 1;
    const kind = chunks[k]?.kind;
    if (kind !== "noun" && kind !== "conjunction" && kind !== "preposition") break;
  }
  return end;
}

/** A gerund that opens the clause is its subject, and its object stands for it. */
function isGerund(chunk: Chunk | undefined, opening: boolean): boolean {
  return opening && chunk?.kind === "verb" && chunk.form === "gerund";
}

function governs(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "preposition" || (chunk?.kind === "verb" && chunk.form !== "finite");
}

/** Behind "X, a tetraspanin," or "X, which targets PTEN," goes back to X. */
function skipParenthesis(chunks: Chunks, end: number): number {
  if (chunks[end]?.kind !== "comma") return end;
  const open = openingComma(chunks, end);
  if (open <= 0 || nounAt(chunks, open - 1) === undefined) return end - 1;
  const first = chunks[open + 1];
  const verbless = !chunks.slice(open + 1, end).some((c) => c.kind === "verb");
  const isMeans =
    verbAt(chunks, open + 2)?.form === "gerund" && !chunks.slice(open + 1, end).some(isFiniteVerb);
  const loose = first?.kind === "preposition" && !aside.has(first.word) && !verbless && !isMeans;
  const inside =
    (interrupts(first) && !loose) ||
    isState(chunks, open + 1) ||
    isReduced(chunks, open + 1) ||
    isApposition(chunks, open + 1, end) ||
    isBareApposition(chunks, open, end);
  const fronted =
    chunks[open - 2]?.kind === "preposition" && clauseStart(chunks, open - 1).start === open - 2;
  return inside && !fronted ? open - 1 : end - 1;
}

/** The comma before the parenthesis: not one within its own list ("including A, B, and C,"). */
function openingComma(chunks: Chunks, end: number): number {
  for (let k = end - 1; k > 0; k--) {
    const kind = chunks[k]?.kind;
    if (kind === "comma" && (interrupts(chunks[k + 1]) || isReduced(chunks, k + 1))) return k;
    const isInside = kind === "verb" && !isFiniteVerb(chunks[k]); // ", by blocking A, B and C,"
    if (kind !== "comma" && kind !== "noun" && kind !== "conjunction" && kind !== "preposition" && !isInside)
      break;
  }
  return lastIndexOf(chunks, "comma", lastIndexOf(chunks, "stop", 0, end) + 1, end - 1);
}

/** Prepositions that bring in examples and exceptions, with verbs of their own or not. */
const aside = new Set("including|such as|like|unlike|among|except|especially|particularly".split("|"));

/** ", which …,", ", including …,", ", but not …,", ", unlike …,", ", in addition to …,": between a subject and its verb. */
function interrupts(chunk: Chunk | undefined): boolean {
  if (chunk?.kind === "relative" || (chunk?.kind === "verb" && chunk.form !== "finite")) return true;
  if (chunk?.kind === "preposition") return chunk.word !== "of";
  return isExclusion(chunk);
}

const reducing = new Set("once when if although though while whether unless".split(" "));

/** ", once activated by B,", ", whether bound to B or not,", ", while not affecting B,", ", once inside B," */
export function isReduced(chunks: Chunks, at: number): boolean {
  const link = chunks[at];
  if (link?.kind !== "subordinator" || !reducing.has(link.word)) return false;
  if (chunks[at + 1]?.kind === "preposition") return nounAt(chunks, at + 2) !== undefined;
  const form = verbAt(chunks, at + 1)?.form;
  return form === "participle" || form === "gerund";
}

/** ", combined with B,", ", similar to B,": an adjective with what belongs to it. */
function isState(chunks: Chunks, at: number): boolean {
  return chunks[at]?.kind === "adjective" && chunks[at + 1]?.kind === "preposition";
}

const appositives = new Set("a an the one two three four both several another".split(" "));

/** "X, a tetraspanin of the membrane," or "the kinase, MET,". */
function isApposition(chunks: Chunks, from: number, end: number): boolean {
  const first = nounAt(chunks, from);
  if (first === undefined) return false;
  if (from + 1 === end) return true;
  const determiner = first.items[0]?.word;
  if (!appositives.has(determiner ?? "")) return false;
  for (let k = from; k < end; k++) {
    if (isFiniteVerb(chunks[k]) && relativeBefore(chunks, k) === undefined) return false;
  }
  return true;
}

/** "Exosomes, small vesicles secreted by most cells,": a second name of the same kind, and nothing that joins them. */
function isBareApposition(chunks: Chunks, open: number, end: number): boolean {
  if (groupAt(chunks, open - 1) === undefined || !sameGroup(chunks, open - 1, open + 1)) return false;
  const inside = chunks.slice(open + 1, end);
  const joined = inside.some((c) => c.kind === "conjunction" || c.kind === "comma" || isFiniteVerb(c));
  return !joined && inside.some((c) => c.kind === "verb");
}

function clauseStart(chunks: Chunks, end: number): { start: number; afterVerb: boolean } {
  for (let k = end; k >= 0; k--) {
    const chunk = chunks[k];
    if (chunk === undefined) break;
    if (
      chunk.kind === "stop" ||
      chunk.kind === "subordinator" ||
      chunk.kind === "that" ||
      chunk.kind === "relative"
    ) {
      return { start: k + 1, afterVerb: false };
    }
    if (isFiniteVerb(chunk)) {
      const relative = relativeBefore(chunks, k);
      if (relative === undefined) return { start: k + 1, afterVerb: true };
      k = relative;
      continue;
    }
    if (opensWithPronoun(chunks, k)) return { start: k + 1, afterVerb: false };
    const apposition =
      chunk.kind === "comma" ? Math.max(openingOfApposition(chunks, k), openingOfExclusion(chunks, k)) : -1;
    if (apposition > 0) k = apposition;
    else if (chunk.kind === "comma" && !isListComma(chunks, k, end))
      return { start: k + 1, afterVerb: false };
  }
  return { start: 0, afterVerb: false };
}

/** "A, an inhibitor, on the first day decreased B": the comma before the apposition that the one at `close` ends; or -1. */
function openingOfApposition(chunks: Chunks, close: number): number {
  const next = chunks[close + 1];
  if (next?.kind !== "preposition" || clauseOpeners.has(next.word)) return -1;
  const open = lastIndexOf(chunks, "comma", 0, close - 1);
  const named =
    groupAt(chunks, open - 1) !== undefined &&
    appositives.has(nounAt(chunks, open + 1)?.items[0]?.word ?? "");
  return open > 0 && named && isApposition(chunks, open + 1, close) ? open : -1;
}

/** "A, but not B, derived from C promote D": the comma before the exclusion that the one at `close` ends; or -1. */
function openingOfExclusion(chunks: Chunks, close: number): number {
  if (verbAt(chunks, close + 1)?.form !== "participle") return -1;
  let k = close - 1;
  while (chunks[k]?.kind === "noun" || chunks[k]?.kind === "conjunction") k--;
  return isExclusion(chunks[k]) && chunks[k - 1]?.kind === "comma" ? k - 1 : -1;
}

/** "…, as it promotes": such a preposition before a pronoun opens a clause. */
function opensWithPronoun(chunks: Chunks, k: number): boolean {
  const chunk = chunks[k];
  if (chunk?.kind !== "preposition" || !clauseOpeners.has(chunk.word)) return false;
  return nounAt(chunks, k + 1)?.head.tag === "pronoun" && verbAt(chunks, k + 2) !== undefined;
}

/** "exosomes carrying miRNAs, lipids and proteins": what a participle behind a noun brings in goes on behind the comma. */
function isHeld(chunks: Chunks, last: number): boolean {
  let k = last;
  while (chunks[k]?.kind === "noun" || chunks[k]?.kind === "comma") k--;
  if (chunks[k]?.kind === "preposition") k--;
  const verb = verbAt(chunks, k);
  return verb !== undefined && verb.form !== "finite" && nounAt(chunks, k - 1) !== undefined;
}

/** "Besides A and B, C …": the comma behind a list that a preposition opens the clause with. */
function closesOpening(chunks: Chunks, comma: number): boolean {
  const isPair = chunks[comma - 2]?.kind === "conjunction" && chunks[comma - 4]?.kind === "preposition";
  return isPair && (comma === 4 || chunks[comma - 5]?.kind === "stop");
}

/** "VEGF, several peptides, EGF and IL-6": a member without a name between two names of a kind. */
function holdsUnnamed(chunks: Chunks, comma: number): boolean {
  const isOpening = chunks[comma - 2]?.kind === "preposition";
  if (isOpening || groupAt(chunks, comma + 1) !== undefined || chunks[comma + 2]?.kind !== "comma")
    return false;
  return sameGroup(chunks, comma - 1, comma + 3);
}

/** The comma of "A, B and C", not that of "In cancer, A". */
function isListComma(chunks: Chunks, comma: number, end: number): boolean {
  if (nounAt(chunks, comma - 1) === undefined || closesOpening(chunks, comma)) return false;
  if (chunks[comma + 1]?.kind === "conjunction") return nounAt(chunks, comma + 2) !== undefined;
  if (nounAt(chunks, comma + 1) === undefined) return false;
  for (let k = comma + 1; k <= end; k++) {
    const chunk = chunks[k];
    if (chunk?.kind === "conjunction")
      return (
        sameGroup(chunks, comma - 1, comma + 1) ||
        groupAt(chunks, comma - 1) === undefined ||
        holdsUnnamed(chunks, comma) ||
        (groupAt(chunks, comma + 1) === undefined && isHeld(chunks, comma - 1))
      );
    if (chunk?.kind === "verb") return false;
  }
  return false;
}
