/** Who does what a verb says: subjects of finite verbs, participles, gerunds and infinitives. */

import { agrees, isPlural } from "./agreement.ts";
import type { Chunk, NounPhrase, VerbGroup } from "./chunk.ts";
import {
  type Chunks,
  groupAt,
  isFiniteVerb,
  isOf,
  isOneOfTwo,
  nounAt,
  relativeBefore,
  verbAt,
} from "./clause.ts";
import { clauseSubject, isReduced } from "./clause-subject.ts";
import { complementsOf, doersBehind, objectsOf } from "./complement.ts";
import { coordinatedLeft } from "./coordination.ts";
import { adverbialRelative, memberFirst, partedRelative, relativeSubjects } from "./relative.ts";
import { remembered } from "./remembered.ts";
import { isSentential } from "./sentential.ts";
import { isHence, isMeans, isShowing } from "./word.ts";

/**
 * The phrases that may be the subject, as alternatives in order of preference; each is a list of coordinated heads.
 * A participle or relative pronoun may go with any noun of the chain before it ("exosomes from cells carrying EGFR"):
 * types decide which.
 */
export const subjectsOf: (chunks: Chunks, i: number) => readonly (readonly number[])[] = remembered(
  (chunks, i) => readSubjects(chunks, i, 0),
);

/** The phrase that is most likely the subject, with those coordinated to it; none where there is no subject. */
export function likeliestSubject(chunks: Chunks, i: number): readonly number[] {
  return subjectsOf(chunks, i)[0] ?? [];
}

function readSubjects(chunks: Chunks, i: number, depth: number): readonly (readonly number[])[] {
  const verb = verbAt(chunks, i);
  if (verb === undefined || depth > 6) return [];
  const before = chunks[i - 1];
  switch (verb.form) {
    case "participle":
      if (isReduced(chunks, i - 1) && chunks[i - 2]?.kind === "comma")
        return chainBefore(chunks, i - 1, depth);
      if (opensClause(chunks, i)) return describedAhead(chunks, i);
      return before?.kind === "conjunction" ? sharedSubject(chunks, i, depth) : chainBefore(chunks, i, depth);
    case "gerund":
      if (
        isReduced(chunks, i - 1) &&
        chunks[i - 2]?.kind === "comma" &&
        !chunks.slice(0, i).some(isFiniteVerb)
      )
        return chainBefore(chunks, i - 1, depth); // "A, while not affecting B, blocked C"
      return gerundSubjects(chunks, i, depth);
    case "infinitive":
      return infinitiveSubjects(chunks, i, depth);
    case "finite":
      return finiteSubjects(chunks, i, depth);
  }
}

function finiteSubjects(chunks: Chunks, i: number, depth: number): readonly (readonly number[])[] {
  const before = chunks[i - 1];
  if (isSentential(chunks, i)) return outerSubject(chunks, i);
  const relative = adverbialRelative(chunks, i);
  if (relative >= 0)
    return relativeSubjects(chunks, i, (end) => chainBefore(chunks, end, depth), relative + 1);
  if (before?.kind === "that" && chunks[i - 2]?.kind === "noun")
    return memberFirst(chunks, i, pluralFirst(chunks, i, chainBefore(chunks, i - 1, depth)));
  if (before?.kind === "conjunction") return sharedSubject(chunks, i, depth, clauseSubject(chunks, i));
  if (before?.kind === "comma" && verbAt(chunks, i - 2) !== undefined) return sharedSubject(chunks, i, depth);
  const parted = before?.kind === "comma" ? partedRelative(chunks, i) : -1;
  if (parted >= 0) return chainBefore(chunks, parted, depth);
  const own = clauseSubject(chunks, i);
  if (own.length > 0) return [own];
  return before?.kind === "comma" ? sharedSubject(chunks, i, depth) : [];
}

/** "exosomes enriched in miR-210 that are taken up": the exosomes are. */
function pluralFirst(
  chunks: Chunks,
  i: number,
  chain: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  if (isPlural(verbAt(chunks, i)) !== true) return chain;
  const isMany = (heads: readonly number[]) => agrees(chunks, heads, true);
  return [...chain.filter(isMany), ...chain.filter((heads) => !isMany(heads))];
}

/** "can carry EGFR and regulate": the subject of the verb before, or `other` where there is none. */
function sharedSubject(
  chunks: Chunks,
  i: number,
  depth: number,
  other: readonly number[] = [],
): readonly (readonly number[])[] {
  for (let k = i - 1; k >= 0; k--) {
    const chunk = chunks[k];
    if (chunk?.kind === "stop") break;
    if (chunk?.kind !== "verb" || (chunk.form === "participle" && verbAt(chunks, i)?.form !== "participle"))
      continue;
    if (!isParallel(chunks, k, i)) continue;
    return readSubjects(chunks, k, depth + 1);
  }
  return other.length === 0 ? [] : [[...other]];
}

/**
 * "stimulates cells to divide and promotes", "activates cells that produce A and promotes": a verb in the singular goes on
 * from one in the singular; "but also" from "not only".
 */
function isParallel(chunks: Chunks, k: number, i: number): boolean {
  const [before, verb] = [verbAt(chunks, k), verbAt(chunks, i)];
  const link = chunks[i - 1];
  const only =
    link?.kind === "conjunction" && link.word === "but also" ? notOnlyBefore(chunks, i) : undefined;
  if (only !== undefined) return k === only;
  const plural = verb?.form === "finite" ? isPlural(verb) : undefined;
  if (plural === undefined || before === undefined) return true;
  if (before.main.form === verb?.main.form) return true; // "was able to target and inhibit"
  if (before.form === "infinitive") return plural;
  return before.form !== "finite" || (isPlural(before) ?? plural) === plural;
}

/** The verb that has "not only" before it. */
function notOnlyBefore(chunks: Chunks, i: number): number | undefined {
  const k = chunks.findLastIndex((c, at) => at < i && c.kind === "verb" && isNotOnly(c));
  return k < 0 ? undefined : k;
}

function isNotOnly({ items }: VerbGroup): boolean {
  return items.some(
    ({ word }, k) => word === "not" && /^(?:only|just|merely)$/u.test(items[k + 1]?.word ?? ""),
  );
}

function gerundSubjects(chunks: Chunks, i: number, depth: number): readonly (readonly number[])[] {
  const before = chunks[i - 1];
  if (before?.kind === "noun") return chainBefore(chunks, i);
  if (before?.kind === "preposition" && nounAt(chunks, i - 2)?.items.at(-1)?.word === "capable")
    return [coordinatedLeft(chunks, i - 2)]; // "drugs capable of inducing X"
  if (before?.kind === "preposition" && isOneOfTwo(nounAt(chunks, i - 2))) return [[i - 2]]; // "the latter by blocking X"
  if (before?.kind === "preposition" && besides.has(before.word)) return doersBefore(chunks, i, depth);
  if (before?.kind === "preposition" && nounAt(chunks, i - 2) !== undefined && !isMeans(before.word)) {
    const chain = chainBefore(chunks, i - 1);
    const shared = sharedSubject(chunks, i, depth);
    const near = nounAt(chunks, i - 2)?.head.mention !== undefined;
    const lends = near || before.word !== "in" || chain.flat().some((at) => isPart(nounAt(chunks, at)));
    return lends ? [...chain, ...shared] : [...shared, ...chain];
  }
  const shown = before?.kind === "comma" && tellsWhatFollows(chunks[i]) ? shownBefore(chunks, i) : [];
  if (shown.length > 0) return [shown];
  const shared =
    before?.kind === "subordinator" && chunks[i - 2]?.kind === "comma"
      ? outerSubject(chunks, i)
      : sharedSubject(chunks, i, depth);
  return shared.length > 0 ? shared : subjectAhead(chunks, i);
}

/** "the role of A in promoting B": A; but in "therapy with A in preventing B" whoever the clause is about. */
function isPart(phrase: NounPhrase | undefined): boolean {
  return /^(?:roles?|functions?|actions?|effects?|importance|involvement|participation|potential|ability|activity|efficacy|effectiveness)$/u.test(
    phrase?.head.word ?? "",
  );
}

function tellsWhatFollows(chunk: Chunk | undefined): boolean {
  return chunk?.items.some(({ word }) => isHence(word)) === true;
}

/** "cells showed an enhanced activity of A, thus contributing to B": what is shown does. */
function shownBefore(chunks: Chunks, i: number): readonly number[] {
  const k = chunks.findLastIndex((chunk, at) => at < i && isFiniteVerb(chunk));
  const verb = verbAt(chunks, k);
  return verb !== undefined && !verb.passive && isShowing(verb.main.word) ? objectsOf(chunks, k) : [];
}

/** Prepositions behind which a gerund is of who did what the verb before says, not of the noun before. */
const besides = new Set(["without", "before", "after", "besides"]);

/** "A blocks B in C without affecting D", "B is blocked by A without affecting D": A. */
function doersBefore(chunks: Chunks, i: number, depth: number): readonly (readonly number[])[] {
  const k = chunks.findLastIndex(
    (chunk, at) => at < i && chunk.kind === "verb" && chunk.form !== "participle",
  );
  if (verbAt(chunks, k)?.passive) {
    const doers = doersBehind(chunks, k);
    if (doers.length > 0) return [[...doers]];
  }
  const shared = sharedSubject(chunks, i, depth);
  return shared.length > 0 ? shared : subjectAhead(chunks, i);
}

/** "A increases miRNAs that target B, while decreasing": the subject of the main clause, not of the relative one. */
function outerSubject(chunks: Chunks, i: number): readonly (readonly number[])[] {
  for (let k = i - 1; k >= 0; k--) {
    if (chunks[k]?.kind === "stop") break;
    if (isFiniteVerb(chunks[k]) && relativeBefore(chunks, k) === undefined) return readSubjects(chunks, k, 1);
  }
  return [];
}

/** "Released by A, …", "Once taken up by A, …" */
function opensClause(chunks: Chunks, i: number): boolean {
  const first = isReduced(chunks, i - 1) ? i - 1 : i;
  return first === 0 || chunks[first - 1]?.kind === "stop";
}

/** "Once taken up by A, B promotes": the subject right behind the comma. */
function describedAhead(chunks: Chunks, i: number): readonly (readonly number[])[] {
  return subjectAhead(chunks, i).filter(([first = 0]) => chunks[first - 1]?.kind === "comma");
}

/** "By activating X, SHH drives": the subject of the clause that follows. */
function subjectAhead(chunks: Chunks, i: number): readonly (readonly number[])[] {
  const next = chunks.findIndex((chunk, k) => k > i && isFiniteVerb(chunk));
  const own = next < 0 ? [] : clauseSubject(chunks, next);
  if (own.length === 0 || own.some((head) => head <= i)) return isParted(chunks, i, own) ? [own] : [];
  return objectsOf(chunks, i).includes(own[0] ?? -1) ? [] : [own]; // "increasing A inhibits B"
}

/** "A, by activating B, drives C": between the subject and its verb. */
function isParted(chunks: Chunks, i: number, own: readonly number[]): boolean {
  return (
    chunks[i - 1]?.kind === "preposition" && chunks[i - 2]?.kind === "comma" && own.every((head) => head < i)
  );
}

/** "was used to inhibit", "we used inhibitors to block": what is used does it. */
const toolVerbs = new Set(
  "use uses used using utilize utilized employ employed administered applied encode encodes encoded".split(
    " ",
  ),
);
/** "cooperates with p53 to activate": both do. */
const jointVerbs = new Set(
  "cooperate interact synergize associate bind collaborate complex combine".split(" "),
);

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

/** Nouns whose infinitive says what others want to do: "is a target to eliminate X". */
const aims = new Set("target targets strategy strategies attempt attempts way ways".split(" "));

function infinitiveSubjects(chunks: Chunks, i: number, depth: number): readonly (readonly number[])[] {
  if (aims.has(nounAt(chunks, i - 1)?.head.word ?? "")) return [];
  const able = ableBefore(chunks, i);
  if (able !== undefined) return [able, ...chainBefore(chunks, i)];
  for (let k = i - 1; k >= 0; k--) {
    const chunk = chunks[k];
    if (chunk?.kind === "stop" || chunk?.kind === "subordinator") break;
    if (chunk?.kind !== "verb") continue;
    if (chunk.form === "participle") {
      const users = toolVerbs.has(chunk.main.word) ? usersOf(chunks, k) : undefined;
      if (users !== undefined) return [users];
      continue;
    }
    const lemma = chunk.main.trigger?.lemma ?? "";
    if ((objectControl.has(lemma) || toolVerbs.has(chunk.main.word)) && !chunk.passive) {
      const objects = objectsOf(chunks, k).filter((o) => o < i);
      if (objects.length > 0) return [objects, ...readSubjects(chunks, k, depth + 1)];
    }
    const subjects = readSubjects(chunks, k, depth + 1);
    const sent = sentVesicles(chunks, k, i);
    if (sent.length > 0) return subjects.map((heads) => [...heads, ...sent]);
    if (!jointVerbs.has(lemma)) return subjects;
    const partners = complementsOf(chunks, k).find((c) => c.place === "with")?.heads ?? [];
    return subjects.map((heads) => [...heads, ...partners.filter((p) => p < i)]);
  }
  return chainBefore(chunks, i);
}

const abilities =
  /^(?:abilit(?:y|ies)|capacit(?:y|ies)|capabilit(?:y|ies)|potential|propensity|tendency|failure|power)$/u;

/** "reduces the ability of A to inhibit B": A inhibits it. */
function ableBefore(chunks: Chunks, i: number): readonly number[] | undefined {
  for (let k = i - 1; k > 1 && nounAt(chunks, k) !== undefined; k = beforeModifier(chunks, k)) {
    const heads = coordinatedLeft(chunks, k);
    const [first = -1] = heads;
    if (isOf(chunks[first - 1]) && abilities.test(nounAt(chunks, first - 2)?.head.word ?? "")) return heads;
  }
  return undefined;
}

/** "the pathway used by A to induce B": A does it. */
function usersOf(chunks: Chunks, k: number): number[] | undefined {
  const users = complementsOf(chunks, k).find(({ place }) => place === "by");
  return users === undefined ? undefined : [...users.heads];
}

/** "release exosomes to promote angiogenesis": who sends and what is sent both do it. */
function sentVesicles(chunks: Chunks, k: number, i: number): number[] {
  const verb = verbAt(chunks, k);
  if (verb === undefined || verb.passive || verb.main.trigger?.predicate !== "secretes") return [];
  return objectsOf(chunks, k).filter((o) => o < i && groupAt(chunks, o) === "vesicle");
}

/** The noun before, then those it hangs on by prepositions: "exosomes from cells carrying": cells, exosomes. */
function chainBefore(chunks: Chunks, i: number, depth = 0): readonly (readonly number[])[] {
  const chain: (readonly number[])[] = [];
  let k = i - 1;
  if (chunks[k]?.kind === "comma") k--;
  while (k >= 0 && chain.length < 5) {
    if (nounAt(chunks, k) === undefined) break;
    chain.push(coordinatedLeft(chunks, k));
    const described = describedBy(chunks, k);
    if (described !== undefined) return [...chain, ...readSubjects(chunks, described, depth + 1)];
    if (chunks[i]?.kind === "verb" && isAbout(chunks[k - 1])) break;
    k = beforeModifier(chunks, k);
  }
  return chain;
}

/** "the effects of X on activity induced by Y": what is induced lies behind the preposition. */
function isAbout(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "preposition" && ["on", "by", "than", "against", "versus"].includes(chunk.word);
}

/** "E2F1 is a gene involved in": the copula behind which the phrase says what its subject is. */
function describedBy(chunks: Chunks, k: number): number | undefined {
  const verb = verbAt(chunks, k - 1);
  return verb?.copula && verb.form === "finite" ? k - 1 : undefined;
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
