/** Coordination: "A, B and C" as a list of heads, each with phrases of its own. Greedy and linear. */

import { effectOf } from "../predicate.ts";
import type { Chunk, NounPhrase } from "./chunk.ts";
import {
  type Chunks,
  groupAt,
  hasVerbBefore,
  isFiniteVerb,
  isOf,
  isOneOfTwo,
  nounAt,
  sameGroup,
} from "./clause.ts";

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
    const isNext = k - 1 === heads.at(-1);
    const next = behindOf(chunks, isNext ? i : -1, afterSeparators(chunks, k));
    if (next >= limit || nounAt(chunks, next) === undefined || opensClause(chunks, next, i, limit)) break;
    if (isParallelAction(chunks, i, next) || isComment(chunks, next)) break;
    if (isButAlso(chunks[next - 1]) && chunks[i - 1]?.kind === "preposition") break;
    const isBare = chunk.kind === "comma" && chunks[k + 1]?.kind !== "conjunction";
    if (isBare && !listGoesOn(chunks, next, limit) && !endsExamples(chunks, i, next)) break;
    heads.push(next);
    k = next + 1;
  }
  return heads;
}

/** "of A and of B"; but "of A in C and of B in D" tells of two. */
function behindOf(chunks: Chunks, i: number, next: number): number {
  return isOf(chunks[i - 1]) && isOf(chunks[next]) ? next + 1 : next;
}

/** "suppressed metastasis, an effect of A and B": what is said of the clause before. */
function isComment(chunks: Chunks, next: number): boolean {
  const phrase = nounAt(chunks, next);
  const isNew =
    /^an?$/u.test(phrase?.items[0]?.word ?? "") && phrase?.items.every((item) => item.mention === undefined);
  return chunks[next - 1]?.kind === "comma" && isNew === true && comments.test(phrase?.head.word ?? "");
}

const comments =
  /^(?:effect|phenomenon|outcome|process|event|finding|observation|result|feature|property|mechanism|response|phenotype)$/u;

/** Passes over a phrase behind a preposition with what is coordinated to it rather than to the phrase at `outer`. */
function skipPhrase(chunks: Chunks, inner: number, outer: number, limit: number): number {
  let k = inner + 1;
  let last = inner;
  let steps = 0;
  while (k < limit && steps++ < 60) {
    const chunk = chunks[k];
    if (chunk?.kind === "preposition" && nounAt(chunks, k + 1) !== undefined) {
      last = k + 1;
      k += 2;
      continue;
    }
    if (chunk?.kind !== "comma" && chunk?.kind !== "conjunction") break;
    const next = afterSeparators(chunks, k);
    if (next >= limit || nounAt(chunks, next) === undefined || opensClause(chunks, next, inner, limit)) break;
    if (isButAlso(chunks[next - 1])) break;
    const apart =
      !sameGroup(chunks, next, inner) &&
      !sameGroup(chunks, next, last) &&
      (sameGroup(chunks, next, outer) || areActions(chunks, outer, next));
    if (apart && !isBetween(chunks[inner - 1])) break;
    if (areNamedActions(chunks, outer, next) && chunks[inner - 1]?.kind === "preposition") break;
    if (isBesideAction(chunks, inner, next)) break;
    if (isChange(nounAt(chunks, outer)) && isChange(nounAt(chunks, next)) && isOf(chunks[next + 1])) break;
    k = next + 1;
  }
  return k;
}

/** "a reduction of A and an increase of B": B is increased, and no part of what is reduced. */
function isParallelAction(chunks: Chunks, inner: number, next: number): boolean {
  if (areNamedActions(chunks, inner, next)) return false;
  if (isBesideAction(chunks, inner, next)) return true;
  const governor = chunks[inner - 1]?.kind === "preposition" ? nounAt(chunks, inner - 2) : undefined;
  if (isChange(governor) && isChange(nounAt(chunks, next)) && isOf(chunks[next + 1])) return true;
  return isAction(governor) && isAction(nounAt(chunks, next)) && chunks[next + 1]?.kind === "preposition";
}

/** "loss of A and increased secretion of B": what happens to B beside what happens to the name A. */
function isBesideAction(chunks: Chunks, inner: number, next: number): boolean {
  if (!isOf(chunks[inner - 1]) || !isOf(chunks[next + 1])) return false;
  const [outer, name, action] = [nounAt(chunks, inner - 2), nounAt(chunks, inner), nounAt(chunks, next)];
  const isUnnamed = outer?.head.tag === "noun" && !outer.items.some((item) => item.mention !== undefined);
  if (!isUnnamed || name?.head.mention === undefined) return false;
  return (
    action?.head.tag === "noun" && action.head.trigger !== undefined && action.head.mention === undefined
  );
}

/** "inhibition", "the upregulation": more or less of something. */
export function isChange(phrase: NounPhrase | undefined): boolean {
  const { head } = phrase ?? {};
  return head?.trigger !== undefined && head.mention === undefined && !!effectOf(head.trigger.predicate);
}

/** "the activation of A and the production of B": one beside the other, wherever they stand. */
function areNamedActions(chunks: Chunks, first: number, next: number): boolean {
  return (
    isAction(nounAt(chunks, first)) &&
    isAction(nounAt(chunks, next)) &&
    isOf(chunks[first + 1]) &&
    isOf(chunks[next + 1])
  );
}

/** "an increase", "the inhibition": an action with its determiner, and no name. */
function isAction(phrase: NounPhrase | undefined): boolean {
  if (phrase?.items[0]?.tag !== "determiner" || phrase.head.trigger === undefined) return false;
  return !phrase.items.some((item) => item.mention !== undefined);
}

/** "the release of exosomes from A and B expression": what happens to A, and to B. */
function areActions(chunks: Chunks, outer: number, next: number): boolean {
  const [first, second] = [nounAt(chunks, outer), nounAt(chunks, next)];
  return (
    first?.head.tag === "noun" &&
    first.head.trigger !== undefined &&
    second?.head.tag === "noun" &&
    second.head.trigger !== undefined &&
    second.items.some((item) => item.mention !== undefined)
  );
}

/** "not only the loss of A but also B": beside the loss. */
function isButAlso(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "conjunction" && chunk.word === "but also";
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
  if (isOneOfTwo(nounAt(chunks, i))) return true;
  let k = i + 1;
  while (k + 1 < limit && links(chunks, k, i) && nounAt(chunks, k + 1) !== undefined) k += 2;
  if (opensPairOfSubjects(chunks, i, first)) k += 2;
  const isList = chunks[k]?.kind === "comma" || chunks[k]?.kind === "conjunction";
  if (isList && (opensBehindComma(chunks, i) || opensMainClause(chunks, i))) k = behindList(chunks, k, limit);
  return k < limit && isFiniteVerb(chunks[k]) && hasVerbBefore(chunks, first);
}

/** "promotes metastasis, A and B promote growth": two of a kind, not that of the list, before a verb of their own. */
function opensPairOfSubjects(chunks: Chunks, i: number, first: number): boolean {
  const isPair = chunks[i - 1]?.kind === "comma" && chunks[i + 1]?.kind === "conjunction";
  return isPair && isFiniteVerb(chunks[i + 3]) && sameGroup(chunks, i, i + 2) && !sameGroup(chunks, i, first);
}

/** "developed tumors, and A, B and C were found": the phrase begins a list of its own. */
function opensBehindComma(chunks: Chunks, i: number): boolean {
  return chunks[i - 1]?.kind === "conjunction" && chunks[i - 2]?.kind === "comma";
}

/** "Although A required B, C and D did not": behind the verb of the clause that is set before. */
function opensMainClause(chunks: Chunks, i: number): boolean {
  if (chunks[i - 1]?.kind !== "comma") return false;
  const start = chunks.slice(0, i).findLastIndex(({ kind }) => kind === "stop") + 1;
  return chunks[start]?.kind === "subordinator" && chunks.slice(start, i).filter(isFiniteVerb).length === 1;
}

function behindList(chunks: Chunks, from: number, limit: number): number {
  let k = from;
  while (k < limit && k - from < 60) {
    const next = isHome(chunks[k]) ? k + 1 : afterSeparators(chunks, k);
    if (nounAt(chunks, next) === undefined) break;
    k = next + 1;
  }
  return k;
}

/** "A and B in serum": where members of a list are from. */
function isHome(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "preposition" && ["of", "in", "from"].includes(chunk.word);
}

/** "…, injection of C and D in mice resulted": prepositions, and behind a comma conjunctions after them. */
function links(chunks: Chunks, k: number, i: number): boolean {
  const kind = chunks[k]?.kind;
  return kind === "preposition" || (kind === "conjunction" && k > i + 1 && chunks[i - 1]?.kind === "comma");
}

/** After "A, B" a list goes on when a conjunction follows before any verb ("A, B, and promotes C" too), or a third name. */
function listGoesOn(chunks: Chunks, from: number, limit: number): boolean {
  if (chunks[from + 1]?.kind === "comma" && groupAt(chunks, from) !== undefined) {
    const third = afterSeparators(chunks, from + 1);
    if (third < limit && sameGroup(chunks, third, from)) return true;
    if (sameGroup(chunks, from - 2, from) && sameGroup(chunks, from - 4, from)) return true;
  }
  for (let k = from + 1; k < Math.min(limit, from + 24); k++) {
    const kind = chunks[k]?.kind;
    if (kind === "conjunction") {
      const behind = chunks[k + 1]?.kind;
      if (behind === "verb") return chunks[k - 1]?.kind === "comma" && sameGroup(chunks, from - 2, from);
      return behind === "noun" || behind === "preposition";
    }
    if (kind !== "comma" && kind !== "noun" && kind !== "preposition" && kind !== "adjective") return false;
  }
  return false;
}

/** "markers such as CD163, CD206." */
function endsExamples(chunks: Chunks, first: number, last: number): boolean {
  const link = chunks[first - 1];
  const isEnd = chunks[last + 1] === undefined || chunks[last + 1]?.kind === "stop";
  return isEnd && link?.kind === "preposition" && link.word === "such as" && sameGroup(chunks, first, last);
}

/** The phrase and those coordinated before it: "A, B and C" from C. */
export function coordinatedLeft(chunks: Chunks, i: number): number[] {
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
