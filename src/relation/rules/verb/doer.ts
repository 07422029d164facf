/** Who does what a verb says: of the phrases that may be its subject, the first with which the types make sense. */
import type { Predicate } from "../../../model.ts";
import { argumentsOf } from "../../argument.ts";
import { consequenceSubjects } from "../../consequence.ts";
import { type Claim, connect, connectPairs, type Finding, soundFindings } from "../../finding.ts";
import type { Chunk } from "../../grammar/chunk.ts";
import { type Chunks, groupAt, nounAt, verbAt } from "../../grammar/clause.ts";
import { objectsOf } from "../../grammar/complement.ts";
import { isChange } from "../../grammar/coordination.ts";
import { subjectsOf } from "../../grammar/subject.ts";
import type { EntityGroup } from "../../group.ts";
import { makersOf } from "../../maker.ts";
import { effectOf } from "../../predicate.ts";
import { type Argument, type Scene, times } from "../../scene.ts";

/** The first alternative subject with which the types make sense. */
export function bestSubject(
  scene: Scene,
  i: number,
  claim: Claim,
  others: readonly Argument[],
  reversed: boolean,
): Finding[] {
  for (const heads of preferred(i, claim, scene, subjectsOf(scene.chunks, i))) {
    const named = subjectArguments(scene, i, heads);
    const isEffect = named.length === 0 && effectOf(claim.predicate) !== undefined && !reversed;
    const subjects = isEffect ? heads.flatMap((at) => makersOf(scene, at)) : named;
    const denied = {
      ...claim,
      negated: (claim.negated ?? false) !== heads.some((at) => isDenied(scene, at)),
    };
    const join = scene.respectively && subjects.length === others.length ? connectPairs : connect;
    const findings = reversed ? join(denied, others, subjects) : join(denied, subjects, others);
    const sound = soundFindings(scene, findings);
    if (sound.length > 0) return sound;
  }
  return [];
}

/**
 * Of "exosomes containing miR-17 secreted by cells" the vesicles are what is secreted, of "apoptosis of cells induced by X"
 * the process is what is induced, and of "damage to the liver" and "loss of Y" that "is caused by X" the damage and the loss.
 */
function preferred(
  i: number,
  { predicate }: Claim,
  { chunks, lexicon }: Scene,
  alternatives: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const [first] = alternatives[0] ?? [];
  if (alternatives.length > 1 && first !== undefined && isSaidOfSubject(chunks, first))
    return subjectFirst(alternatives, first);
  const nearest = groupAt(chunks, first ?? -1);
  const verb = verbAt(chunks, i);
  const isCaused = verb?.passive === true && effectOf(predicate) !== undefined;
  const link = chunks[i - 1]?.kind;
  const isTold = isBehindNoun(verb) || link === "that" || link === "relative";
  const wanted = isHolding(chunks, i) ? "vesicle" : wantedGroup(predicate, nearest, isCaused && isTold);
  const isLoss = (at: number) =>
    isChange(nounAt(chunks, at)) || lexicon.transparent.get(nounAt(chunks, at)?.head.word ?? "") === -1;
  const isWanted = (heads: readonly number[]) =>
    heads.some((at) => (wanted === "loss" ? isLoss(at) : groupAt(chunks, at) === wanted));
  if (wanted === undefined) return alternatives;
  return [...alternatives.filter(isWanted), ...alternatives.filter((heads) => !isWanted(heads))];
}

/** "EVs from stem cells carrying miR-21" carry it; but "from cells carrying mutant KRAS". */
function isHolding(chunks: Chunks, i: number): boolean {
  const verb = verbAt(chunks, i);
  if (verb?.form !== "gerund" || !holding.has(verb.main.trigger?.lemma ?? "")) return false;
  const words = objectsOf(chunks, i).flatMap((at) => nounAt(chunks, at)?.items ?? []);
  return !words.some(({ word }) => /^(?:mutant|mutated|mutations?|alleles?|fusions?)$/u.test(word));
}

const holding = new Set(["carry", "contain"]);

function wantedGroup(
  predicate: Predicate,
  nearest: EntityGroup | undefined,
  isCaused: boolean,
): EntityGroup | "loss" | undefined {
  if (predicate === "secretes") return "vesicle";
  if (!isCaused) return undefined;
  if (nearest === "cell") return "process";
  return nearest === "anatomy" || nearest === "molecule" ? "loss" : undefined;
}

/** The alternatives that stand before the copula, then the others. */
function subjectFirst(
  alternatives: readonly (readonly number[])[],
  described: number,
): readonly (readonly number[])[] {
  const isBefore = ([first = described]: readonly number[]) => first < described - 1;
  return [...alternatives.filter(isBefore), ...alternatives.filter((heads) => !isBefore(heads))];
}

/** "CTLA-4 is a CD28 homolog that binds", "A and B are PARP inhibitors that block": what the unnamed noun describes does it. */
function isSaidOfSubject(chunks: Chunks, at: number): boolean {
  const noun = nounAt(chunks, at);
  const verb = verbAt(chunks, at - 1);
  return (
    noun !== undefined && noun.head.mention === undefined && verb?.copula === true && verb.form === "finite"
  );
}

/** "No CD3 was expressed", "neither A nor B induced". */
function isDenied({ chunks }: Scene, at: number): boolean {
  const first = chunks[at]?.items[0];
  return first?.mention === undefined && (first?.word === "no" || first?.word === "neither");
}

const removing = /^(?:mutat|delet|disrupt|ablat|deplet|remov)ing$/u;

/** "Silencing PTEN promotes": behind a gerund that opens the clause, the sign of the gerund counts. */
function subjectArguments(scene: Scene, i: number, heads: readonly number[]): Argument[] {
  const args = consequenceSubjects(scene, i, argumentsOf(scene, heads));
  if (isBehindNoun(scene.chunks[i])) return args;
  const before = scene.chunks[(heads[0] ?? 0) - 1];
  if (before?.kind !== "verb" || before.form !== "gerund") return args;
  const predicate = before.main.trigger?.predicate;
  const lowers = predicate === "targets" || removing.test(before.main.word);
  const effect = lowers || predicate === undefined ? (lowers ? -1 : undefined) : effectOf(predicate);
  if (effect === undefined) return args;
  const apart = argumentsOf(
    scene,
    heads.filter((at) => isActionBeside(scene.chunks, heads, at)),
  );
  const isApart = ({ mention }: Argument) => apart.some((a) => a.mention === mention);
  return args.map((a) =>
    isApart(a) ? a : { ...a, sign: times(a.sign, effect < 0 ? -1 : 1), open: a.open || effect === 0 },
  );
}

/** "Silencing A or overexpression of B": B is not silenced. */
function isActionBeside(chunks: Chunks, [first = -1]: readonly number[], at: number): boolean {
  const [named, head] = [nounAt(chunks, first)?.head.mention, nounAt(chunks, at)?.head];
  return at > first && named !== undefined && head?.mention === undefined && head?.trigger !== undefined;
}

/** "inhibiting the polarization caused by X": the participle describes the object of the gerund. */
function isBehindNoun(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "verb" && chunk.form === "participle";
}
