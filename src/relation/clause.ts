/**
 * Who does what in a clause: the noun phrases that are subject, object and complements of a verb group. Greedy walks
 * over chunks, each linear; a walk that finds no clear answer gives none.
 */
import type { Chunk, NounPhrase, VerbGroup } from "./chunk.ts";
import type { EntityGroup } from "./predicate.ts";
import { groupOf } from "./predicate.ts";

export type Chunks = readonly Chunk[];

/** A preposition behind a verb or noun and the phrases that follow it. */
export interface Complement {
  readonly place: string;
  /** Indices of noun phrases, coordinated ones expanded. */
  readonly heads: readonly number[];
}

function verbAt(chunks: Chunks, i: number): VerbGroup | undefined {
  const chunk = chunks[i];
  return chunk?.kind === "verb" ? chunk : undefined;
}

function nounAt(chunks: Chunks, i: number): NounPhrase | undefined {
  const chunk = chunks[i];
  return chunk?.kind === "noun" ? chunk : undefined;
}

function isFiniteVerb(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "verb" && chunk.form === "finite";
}

/**
 * The phrases that may be the subject, as alternatives in order of preference; each is a list of coordinated heads.
 * A participle or relative pronoun may go with any noun of the chain before it ("exosomes from cells carrying EGFR"):
 * types decide which.
 */
export function subjectsOf(chunks: Chunks, i: number, depth = 0): number[][] {
  const verb = verbAt(chunks, i);
  if (verb === undefined || depth > 6) return [];
  const before = chunks[i - 1];
  switch (verb.form) {
    case "participle":
      return before?.kind === "conjunction" ? sharedSubject(chunks, i, depth) : chainBefore(chunks, i);
    case "gerund":
      return gerundSubjects(chunks, i, depth);
    case "infinitive":
      return infinitiveSubjects(chunks, i, depth);
    case "finite":
      return finiteSubjects(chunks, i, depth);
  }
}

function finiteSubjects(chunks: Chunks, i: number, depth: number): number[][] {
  const before = chunks[i - 1];
  if (before?.kind === "relative") return relativeSubjects(chunks, i);
  if (before?.kind === "that" && chunks[i - 2]?.kind === "noun") return chainBefore(chunks, i - 1);
  if (before?.kind === "conjunction") return sharedSubject(chunks, i, depth);
  if (before?.kind === "comma" && verbAt(chunks, i - 2) !== undefined) return sharedSubject(chunks, i, depth);
  const own = clauseSubject(chunks, i);
  if (own.length > 0) return [own];
  return before?.kind === "comma" ? sharedSubject(chunks, i, depth) : [];
}

/** The antecedent of which; in "A and B, both of which play" that before "both of". A plural verb wants a plural. */
function relativeSubjects(chunks: Chunks, i: number): number[][] {
  const quantified =
    chunks[i - 2]?.kind === "preposition" &&
    nounAt(chunks, i - 3) !== undefined &&
    chunks[i - 4]?.kind === "comma";
  const chain = chainBefore(chunks, quantified ? i - 3 : i - 1);
  const plural = isPlural(verbAt(chunks, i));
  if (plural === undefined) return chain;
  const agree = chain.filter((heads) => agrees(chunks, heads, plural));
  if (agree.length > 0) return [...agree, ...chain.filter((heads) => !agrees(chunks, heads, plural))];
  return [...mainSubject(chunks, i, plural), ...chain];
}

/** The number that the verb form shows, if it does. */
function isPlural(verb: VerbGroup | undefined): boolean | undefined {
  const first = verb?.items.find((item) => item.tag !== "adverb")?.word ?? "";
  if (["are", "were", "have"].includes(first)) return true;
  return ["is", "was", "has"].includes(first) ? false : undefined;
}

function agrees(chunks: Chunks, heads: readonly number[], plural: boolean): boolean {
  if (heads.length > 1) return plural;
  const head = nounAt(chunks, heads[0] ?? -1)?.head;
  return head !== undefined && head.word.endsWith("s") === plural;
}

/** "HOTAIR is upregulated in tumors, which is correlated": the subject before, when only that one agrees. */
function mainSubject(chunks: Chunks, i: number, plural: boolean): number[][] {
  for (let k = i - 1; k >= 0; k--) {
    if (!isFiniteVerb(chunks[k])) continue;
    const own = clauseSubject(chunks, k);
    return own.length > 0 && agrees(chunks, own, plural) ? [own] : [];
  }
  return [];
}

/** "can carry EGFR and regulate": the subject of the verb before. */
function sharedSubject(chunks: Chunks, i: number, depth: number): number[][] {
  for (let k = i - 1; k >= 0; k--) {
    const chunk = chunks[k];
    if (chunk?.kind === "stop") return [];
    if (chunk?.kind === "verb" && (chunk.form !== "participle" || verbAt(chunks, i)?.form === "participle")) {
      return subjectsOf(chunks, k, depth + 1);
    }
  }
  return [];
}

function gerundSubjects(chunks: Chunks, i: number, depth: number): number[][] {
  const before = chunks[i - 1];
  if (before?.kind === "noun") return chainBefore(chunks, i);
  if (
    before?.kind === "preposition" &&
    nounAt(chunks, i - 2) !== undefined &&
    !["by", "via", "through"].includes(before.word)
  ) {
    const chain = chainBefore(chunks, i - 1);
    return [...chain, ...sharedSubject(chunks, i, depth)];
  }
  return sharedSubject(chunks, i, depth);
}

/** Verbs whose object does what the infinitive says: "prompts macrophages to polarize". */
const objectControl = new Set([
  "induce",
  "allow",
  "enable",
  "cause",
  "permit",
  "stimulate",
  "prompt",
  "force",
  "drive",
  "trigger",
  "promote",
]);

function infinitiveSubjects(chunks: Chunks, i: number, depth: number): number[][] {
  for (let k = i - 1; k >= 0; k--) {
    const chunk = chunks[k];
    if (chunk?.kind === "stop" || chunk?.kind === "subordinator") break;
    if (chunk?.kind !== "verb" || chunk.form === "participle") continue;
    if (objectControl.has(chunk.main.trigger?.lemma ?? "") && !chunk.passive) {
      const objects = objectsOf(chunks, k).filter((o) => o < i);
      if (objects.length > 0) return [objects, ...subjectsOf(chunks, k, depth + 1)];
    }
    return subjectsOf(chunks, k, depth + 1);
  }
  return chainBefore(chunks, i);
}

/** The noun before, then those it hangs on by prepositions: "exosomes from cells carrying": cells, exosomes. */
function chainBefore(chunks: Chunks, i: number): number[][] {
  const chain: number[][] = [];
  let k = i - 1;
  if (chunks[k]?.kind === "comma") k--;
  while (k >= 0 && chain.length < 5) {
    if (nounAt(chunks, k) === undefined) break;
    chain.push(coordinatedLeft(chunks, k));
    k = beforeModifier(chunks, k);
  }
  return chain;
}

/** Index of the noun that the phrase at `k` modifies, by a preposition, a participle or both; -1 for none. */
function beforeModifier(chunks: Chunks, k: number): number {
  let at = k - 1;
  const preposition = chunks[at]?.kind === "preposition";
  if (preposition) at--;
  const verb = verbAt(chunks, at);
  if (verb !== undefined && (verb.form === "participle" || verb.form === "gerund")) at--;
  return at < k - 1 ? at : -1;
}

/** The phrase and those coordinated before it: "A, B and C" from C. */
function coordinatedLeft(chunks: Chunks, i: number): number[] {
  const heads = [i];
  let k = i;
  while (chunks[k - 1]?.kind === "conjunction" || (heads.length > 1 && chunks[k - 1]?.kind === "comma")) {
    const next = chunks[k - 2]?.kind === "comma" ? k - 3 : k - 2;
    if (nounAt(chunks, next) === undefined || !sameGroup(chunks, next, i)) break;
    heads.unshift(next);
    k = next;
  }
  return heads;
}

/** The group of the head, or of the name before an unnamed head. */
function groupAt(chunks: Chunks, i: number): EntityGroup | undefined {
  const phrase = nounAt(chunks, i);
  const mention =
    phrase?.head.mention ?? phrase?.items.findLast((item) => item.mention !== undefined)?.mention;
  return mention === undefined ? undefined : groupOf(mention);
}

function sameGroup(chunks: Chunks, a: number, b: number): boolean {
  return groupAt(chunks, a) === groupAt(chunks, b);
}

/** The noun phrases that open the clause of a finite verb. */
function clauseSubject(chunks: Chunks, i: number): number[] {
  const end = skipParenthesis(chunks, i - 1);
  const { start, afterVerb } = clauseStart(chunks, end);
  let from = start;
  if (afterVerb) {
    const conjunction = lastIndexOf(chunks, "conjunction", start, end);
    if (conjunction >= 0) from = conjunction + 1;
  }
  if (chunks[from]?.kind === "conjunction") from++;
  for (let k = from; k <= end; k++) {
    if (nounAt(chunks, k) === undefined) continue;
    if (k > from && governs(chunks[k - 1]) && !isGerund(chunks[from], k - 1 === from)) continue;
    if (k === from && !afterVerb && governs(chunks[k - 1])) continue;
    return coordinated(chunks, k, i);
  }
  return [];
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
  const open = lastIndexOf(chunks, "comma", 0, end - 1);
  if (open <= 0 || nounAt(chunks, open - 1) === undefined) return end - 1;
  const first = chunks[open + 1];
  const inside = first?.kind === "relative" || first?.kind === "verb" || isApposition(chunks, open + 1, end);
  const fronted =
    chunks[open - 2]?.kind === "preposition" && clauseStart(chunks, open - 1).start === open - 2;
  return inside && !fronted ? open - 1 : end - 1;
}

/** "X, a tetraspanin of the membrane," or "the kinase, MET,". */
function isApposition(chunks: Chunks, from: number, end: number): boolean {
  const first = nounAt(chunks, from);
  if (first === undefined) return false;
  if (from + 1 === end) return true;
  const determiner = first.items[0]?.word;
  return (determiner === "a" || determiner === "an") && !chunks.slice(from, end).some(isFiniteVerb);
}

function lastIndexOf(chunks: Chunks, kind: Chunk["kind"], from: number, to: number): number {
  for (let k = to; k >= from; k--) if (chunks[k]?.kind === kind) return k;
  return -1;
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
    if (chunk.kind === "comma" && !isListComma(chunks, k, end)) return { start: k + 1, afterVerb: false };
  }
  return { start: 0, afterVerb: false };
}

/** Index of the relative pronoun (and its comma) that a finite verb belongs to. */
function relativeBefore(chunks: Chunks, k: number): number | undefined {
  for (const at of [k - 1, k - 2]) {
    const chunk = chunks[at];
    const relative =
      chunk?.kind === "relative" || (chunk?.kind === "that" && nounAt(chunks, at - 1) !== undefined);
    if (relative) return chunks[at - 1]?.kind === "comma" ? at - 1 : at;
  }
  return undefined;
}

/** The comma of "A, B and C", not that of "In cancer, A". */
function isListComma(chunks: Chunks, comma: number, end: number): boolean {
  if (nounAt(chunks, comma - 1) === undefined) return false;
  if (chunks[comma + 1]?.kind === "conjunction") return nounAt(chunks, comma + 2) !== undefined;
  if (nounAt(chunks, comma + 1) === undefined) return false;
  for (let k = comma + 1; k <= end; k++) {
    const chunk = chunks[k];
    if (chunk?.kind === "conjunction")
      return sameGroup(chunks, comma - 1, comma + 1) || groupAt(chunks, comma - 1) === undefined;
    if (chunk?.kind === "verb") return false;
  }
  return false;
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

/**
 * The phrase at `i` and those coordinated after it, each possibly with prepositional phrases of its own. Stops before
 * a phrase that is the subject of a further verb ("A promotes B and C inhibits D").
 */
export function coordinated(chunks: Chunks, i: number, limit: number): number[] {
  const heads = [i];
  let k = i + 1;
  let steps = 0;
  while (k < limit && steps++ < 60) {
    const chunk = chunks[k];
    if (chunk?.kind === "preposition" && nounAt(chunks, k + 1) !== undefined && k + 1 < limit) {
      k = skipPhrase(chunks, k + 1, i, limit);
      continue;
    }
    if (chunk?.kind !== "comma" && chunk?.kind !== "conjunction") break;
    const next = afterSeparators(chunks, k);
    if (next >= limit || nounAt(chunks, next) === undefined || opensClause(chunks, next, i, limit)) break;
    if (chunk.kind === "comma" && chunks[k + 1]?.kind !== "conjunction" && !listGoesOn(chunks, next, limit))
      break;
    heads.push(next);
    k = next + 1;
  }
  return heads;
}

/** Passes over a phrase behind a preposition with what is coordinated to it rather than to the phrase at `outer`. */
function skipPhrase(chunks: Chunks, inner: number, outer: number, limit: number): number {
  let k = inner + 1;
  let steps = 0;
  while (k < limit && steps++ < 60) {
    const chunk = chunks[k];
    if (chunk?.kind === "preposition" && nounAt(chunks, k + 1) !== undefined) {
      k += 2;
      continue;
    }
    if (chunk?.kind !== "comma" && chunk?.kind !== "conjunction") break;
    const next = afterSeparators(chunks, k);
    if (next >= limit || nounAt(chunks, next) === undefined || opensClause(chunks, next, inner, limit)) break;
    const apart = !sameGroup(chunks, next, inner) && sameGroup(chunks, next, outer);
    if (apart && !isBetween(chunks[inner - 1])) break;
    k = next + 1;
  }
  return k;
}

function isBetween(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "preposition" && (chunk.word === "between" || chunk.word === "among");
}

function afterSeparators(chunks: Chunks, k: number): number {
  let next = k;
  while (chunks[next]?.kind === "comma" || chunks[next]?.kind === "conjunction") next++;
  return next;
}

/**
 * Is the phrase the subject of a verb behind it? Not when the list it stands in belongs to that subject itself:
 * "exosomes secreted by A and B bind" has no verb yet.
 */
function opensClause(chunks: Chunks, i: number, first: number, limit: number): boolean {
  let k = i + 1;
  while (k + 1 < limit && chunks[k]?.kind === "preposition" && nounAt(chunks, k + 1) !== undefined) k += 2;
  return k < limit && isFiniteVerb(chunks[k]) && hasVerbBefore(chunks, first);
}

function hasVerbBefore(chunks: Chunks, i: number): boolean {
  for (let k = i - 1; k >= 0; k--) {
    const chunk = chunks[k];
    if (chunk?.kind === "stop" || chunk?.kind === "that" || chunk?.kind === "subordinator") return false;
    if (isFiniteVerb(chunk)) return true;
  }
  return false;
}

/** After "A, B" a list goes on when a conjunction follows before any verb, or a third name of the kind. */
function listGoesOn(chunks: Chunks, from: number, limit: number): boolean {
  if (chunks[from + 1]?.kind === "comma" && groupAt(chunks, from) !== undefined) {
    const third = afterSeparators(chunks, from + 1);
    if (third < limit && sameGroup(chunks, third, from)) return true;
    if (sameGroup(chunks, from - 2, from) && sameGroup(chunks, from - 4, from)) return true;
  }
  for (let k = from + 1; k < Math.min(limit, from + 24); k++) {
    const kind = chunks[k]?.kind;
    if (kind === "conjunction") return nounAt(chunks, k + 1) !== undefined;
    if (kind !== "comma" && kind !== "noun" && kind !== "preposition" && kind !== "adjective") return false;
  }
  return false;
}
