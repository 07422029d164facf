/** What describes a thing: "is a target of", "is responsible for", "plays a role in", "serves as a marker of", "important for". */
import type { Mention } from "../../../model.ts";
import type { Span } from "../../../span.ts";
import { argumentsOf } from "../../argument.ts";
import { directed } from "../../direction.ts";
import { type Claim, connectSlot, type Finding } from "../../finding.ts";
import {
  type AdjectivePhrase,
  type Chunk,
  chunkSpan,
  type NounPhrase,
  nameBeforeHead,
  type VerbGroup,
} from "../../grammar/chunk.ts";
import { type Chunks, groupAt, nounAt } from "../../grammar/clause.ts";
import { headsAt } from "../../grammar/complement.ts";
import { coordinated } from "../../grammar/coordination.ts";
import { likeliestSubject } from "../../grammar/subject.ts";
import { groupOf } from "../../group.ts";
import { prefixOf } from "../../head-noun.ts";
import type { Slot, Trigger } from "../../lexicon.ts";
import { effectOf } from "../../predicate.ts";
import { therapies } from "../../premodifier.ts";
import { type Argument, plainArgument, type Scene } from "../../scene.ts";
import { bestSubject } from "./doer.ts";

/** Verbs that lend their subject to the noun behind them: "plays a role in", "has effects on". */
const lightVerbs = new Set(
  "play plays played playing serve serves served serving exert exerts exerted exerting have has had having show shows showed exhibit exhibits exhibited demonstrate demonstrates demonstrated act acts acted acting function functions functioned functioning perform provide provides represent represents remain remains become becomes became becoming".split(
    " ",
  ),
);
/** "is used as", "was identified as", "acts as": what follows *as* describes the subject. */
const asVerbs = new Set(
  "behave behaves behaved use used uses serve serves served serving act acts acted acting function functions functioned functioning identified identify considered referred studied viewed seen evolved evolve emerges functioned recognized recognised regarded emerged emerge known reported described proposed established validated exploited employed applied utilized developed".split(
    " ",
  ),
);

/** "X is a target of Y", "X is responsible for Y", "X serves as a marker of Y", "X plays a role in Y". */
export function describingFindings(scene: Scene, i: number, verb: VerbGroup): Finding[] {
  const first = descriptionAt(scene, i, verb);
  return first === undefined ? [] : descriptions(scene, first, verb).flatMap((at) => described(scene, i, at));
}

/** "demonstrate high A expression and low B levels": all that is listed of one kind; "is A and B": both. */
function descriptions({ chunks, lexicon }: Scene, first: number, { copula }: VerbGroup): readonly number[] {
  const predicateAt = (at: number) => {
    const head = nounAt(chunks, at)?.head;
    return head !== undefined && lexicon.nouns.has(head.word) ? head.trigger?.predicate : undefined;
  };
  if (chunks[first]?.kind === "adjective") return [first, ...joinedAdjectives(chunks, first)];
  const own = predicateAt(first);
  const listed = coordinated(chunks, first, chunks.length);
  if (copula) return listed;
  return own === "expresses" ? listed.filter((at) => at === first || predicateAt(at) === own) : [first];
}

/** "absent from A but present in B": each adjective with what is behind it. */
function joinedAdjectives(chunks: Chunks, first: number): number[] {
  const behind = chunks.findIndex((c, k) => k > first && (c.kind === "stop" || c.kind === "verb"));
  const end = behind < 0 ? chunks.length : behind;
  return chunks.flatMap((chunk, k) => {
    const joined = chunk.kind === "adjective" && chunks[k - 1]?.kind === "conjunction";
    return joined && k > first && k < end && nounAt(chunks, k - 2) !== undefined ? [k] : [];
  });
}

function described(scene: Scene, i: number, at: number): Finding[] {
  const chunk = scene.chunks[at];
  if (chunk?.kind !== "noun" && chunk?.kind !== "adjective") return [];
  const trigger = describingTrigger(chunk);
  if (trigger === undefined || chunk.head.tag === "verb") return [];
  const span: Span = chunkSpan(chunk);
  const light = chunk.kind === "noun" && scene.lexicon.nouns.has(chunk.head.word);
  if (light && isState(scene, i, trigger)) return [];
  const claim: Claim = {
    rule: chunk.kind === "adjective" ? "adjective" : light ? "light-verb" : "agent-noun",
    predicate: directed(trigger.predicate, chunk.items),
    trigger: chunk.kind === "adjective" ? chunk.head.span : span,
    scope: [i, at],
    negated: trigger.negative,
  };
  if (light && hasOwnDoer(scene, i, at, trigger)) return [];
  const slots = light ? nominalSlots(trigger) : trigger.complement;
  const isOpposed = chunk.items.some((_, k) => prefixOf(chunk.items, k) !== undefined);
  const found = slots.map((slot) => {
    const heads = headsAt(scene.chunks, at, slot.place);
    const saysWhere = light ? isOpposed : !slot.reversed && trigger.predicate !== "contains";
    if (!light && effectOf(claim.predicate) !== undefined && isCare(scene, heads)) return [];
    const behind = argumentsOf(scene, heads);
    const others = [
      ...(slot.place === "in" && saysWhere ? behind.filter((a) => !isSite(a.mention) && !a.person) : behind),
      ...compoundObject(scene, at, slot),
    ];
    return others.length === 0 ? [] : bestSubject(scene, i, claim, others, slot.reversed);
  });
  if (!light) return found.flat();
  return found.find((findings) => findings.length > 0) ?? []; // "an effect on A in B"
}

/** "is crucial for the treatment of tumors" */
function isCare({ chunks }: Scene, heads: readonly number[]): boolean {
  return therapies.test(nounAt(chunks, heads[0] ?? -1)?.head.word ?? "");
}

/** "is an effect of A on B": who has the effect stands behind the noun. */
function hasOwnDoer(scene: Scene, i: number, at: number, trigger: Trigger): boolean {
  const verb = scene.chunks[i];
  if (verb?.kind !== "verb" || !verb.copula || !trigger.nominal.some((f) => f.subject === "of")) return false;
  const link = scene.chunks[at + 1];
  return link?.kind === "preposition" && link.word === "of" && argumentsOf(scene, [at + 2]).length > 0;
}

const stative = /^(?:ha(?:ve|s|d|ving)|(?:show|exhibit|demonstrat)(?:e?s|e?d|n|e|ing)?)$/u;

/** "The cells had reduced phosphorylation of X": it goes on in them, they do not do it. */
function isState({ chunks }: Scene, i: number, { predicate }: Trigger): boolean {
  const verb = chunks[i];
  if (verb?.kind !== "verb" || !stative.test(verb.main.word) || !effectOf(predicate)) return false;
  return likeliestSubject(chunks, i).some((at) => groupAt(chunks, at) === "cell");
}

/** "is an important mechanism in monocytes" says where. */
function isSite(mention: Mention): boolean {
  return ["cell", "anatomy", "fluid"].includes(groupOf(mention));
}

/** The trigger of the head, or of an adjective before a head without one: "are vital conditions for". */
function describingTrigger(chunk: NounPhrase | AdjectivePhrase): Trigger | undefined {
  const { trigger, mention, word } = chunk.head;
  if (mention !== undefined || (trigger !== undefined && !causes.test(word))) return trigger;
  const weight = chunk.items.findLast(
    (item) => item.tag === "adjective" && item.trigger !== undefined,
  )?.trigger;
  return weight ?? trigger;
}

/** "a key factor for": how much it counts is what the adjective says. */
const causes = /^factors?$/u;

/** "are tumor biomarkers": what stands before the agent noun is its other argument. */
function compoundObject(scene: Scene, at: number, slot: Slot): Argument[] {
  const chunk = scene.chunks[at];
  if (chunk?.kind !== "noun" || slot.place !== "of") return [];
  const mention = nameBeforeHead(chunk);
  return mention === undefined ? [] : [plainArgument(mention, at)];
}

function nominalSlots(trigger: Trigger): Slot[] {
  return trigger.nominal.map(({ object }) => ({ place: object, reversed: false, predicate: undefined }));
}

function descriptionAt(scene: Scene, i: number, verb: VerbGroup): number | undefined {
  const next = scene.chunks[i + 1];
  if (verb.copula || lightVerbs.has(verb.main.word)) {
    if (isOneOf(next) && scene.chunks[i + 2]?.kind === "preposition") return i + 3;
    if (!verb.copula && isPairOfAdjectives(scene, i + 1)) return i + 3;
    if (next?.kind === "noun" || next?.kind === "adjective") return i + 1;
  }
  if (verb.copula && next?.kind === "preposition" && /^among(?:st)?$/u.test(next.word)) return i + 2;
  if (asVerbs.has(verb.main.word) || verb.copula) {
    const as = scene.chunks.slice(i + 1, i + 5).findIndex((c) => c.kind === "preposition" && c.word === "as");
    if (as >= 0) return i + 2 + as;
  }
  return undefined;
}

/** "play distinct and essential roles in" */
function isPairOfAdjectives({ chunks }: Scene, at: number): boolean {
  return (
    chunks[at]?.kind === "adjective" &&
    chunks[at + 1]?.kind === "conjunction" &&
    nounAt(chunks, at + 2) !== undefined
  );
}

/** "is one of the major players in". */
function isOneOf(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "noun" && chunk.items.length === 1 && chunk.head.word === "one";
}

/** "proteins important for X", "cells resistant to Y": an adjective behind its noun. */
export function adjectiveFindings(scene: Scene): Finding[] {
  return scene.chunks.flatMap((chunk, i) => {
    const before = scene.chunks[i - 1];
    const { trigger } = chunk.kind === "adjective" ? chunk.head : { trigger: undefined };
    if (trigger === undefined || before?.kind !== "noun" || chunk.kind !== "adjective") return [];
    const claim: Claim = {
      rule: "adjective",
      predicate: trigger.predicate,
      trigger: chunk.head.span,
      scope: [i],
      negated: trigger.negative,
    };
    const subjects = argumentsOf(scene, [i - 1]);
    return trigger.complement.flatMap(({ place, reversed }) => {
      const others = argumentsOf(scene, headsAt(scene.chunks, i, place));
      return connectSlot({ reversed }, claim, subjects, others);
    });
  });
}
