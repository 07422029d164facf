/** Verbs: active, passive, participles, infinitives and gerunds alike, by the places their trigger names. */
import type { Mention, Predicate } from "../../../model.ts";
import type { Span } from "../../../span.ts";
import { argumentsOf, isAimed } from "../../argument.ts";
import { directed } from "../../direction.ts";
import { type Claim, connect, type Finding } from "../../finding.ts";
import {
  type AdjectivePhrase,
  type Chunk,
  chunkSpan,
  type NounPhrase,
  type VerbGroup,
} from "../../grammar/chunk.ts";
import { groupAt, nounAt, verbAt } from "../../grammar/clause.ts";
import { type Complement, complementsOf, frontedComplement, objectsOf } from "../../grammar/complement.ts";
import { coordinated } from "../../grammar/coordination.ts";
import { subjectsOf } from "../../grammar/subject.ts";
import { groupOf } from "../../group.ts";
import { alterationNouns, exposureNouns, isLowered, prefixOf } from "../../head-noun.ts";
import type { Slot, Trigger } from "../../lexicon.ts";
import { effectOf } from "../../predicate.ts";
import { therapies } from "../../premodifier.ts";
import { type Argument, plainArgument, type Scene, times } from "../../scene.ts";
import { grown, guise, isBirth, takesOnGuise } from "./becoming.ts";
import { bestSubject } from "./doer.ts";
import { gappedFindings } from "./gapping.ts";
import { reciprocalFindings } from "./reciprocal.ts";

/** Verbs that lend their subject to the noun behind them: "plays a role in", "has effects on". */
const lightVerbs = new Set(
  "play plays played playing serve serves served serving exert exerts exerted exerting have has had having show shows showed exhibit exhibits exhibited demonstrate demonstrates demonstrated act acts acted acting function functions functioned functioning perform provide provides represent represents remain remains become becomes became becoming".split(
    " ",
  ),
);
/** "is used as", "was identified as", "acts as": what follows *as* describes the subject. */
const asVerbs = new Set(
  "use used uses serve serves served serving act acts acted acting function functions functioned functioning identified identify considered evolved evolve emerges functioned recognized recognised regarded emerged emerge known reported described proposed established validated exploited employed applied utilized developed".split(
    " ",
  ),
);

export function verbFindings(scene: Scene): Finding[] {
  return scene.chunks.flatMap((chunk, i) => {
    if (chunk.kind !== "verb") return [];
    return [...triggerFindings(scene, i, chunk), ...describingFindings(scene, i, chunk)];
  });
}

function triggerFindings(scene: Scene, i: number, verb: VerbGroup): Finding[] {
  const { trigger } = verb.main;
  if (trigger === undefined || isAimed(scene, i - 1) || isShareOf(scene, i, trigger)) return [];
  const claim: Claim = {
    rule: `verb-${verb.passive ? "passive" : "active"}`,
    predicate: directed(trigger.predicate, verb.items),
    trigger: verb.main.span,
    scope: [i],
    negated: trigger.negative,
  };
  const mutualOnes = reciprocalFindings(scene, i, claim);
  if (mutualOnes.length > 0) return mutualOnes;
  if (takesOnGuise(scene, i))
    return slotFindings(scene, i, { ...claim, predicate: "transforms_into" }, guise);
  const undergone = verb.passive && trigger.passive.length > 0; // not in "was induced and led to"
  const slots = undergone ? doersFirst(scene, i, trigger.passive) : activeSlots(scene, i, trigger);
  const mutual = joins(trigger) ? mutualFindings(scene, i, claim, slots) : [];
  if (mutual.length > 0) return mutual;
  return slots.flatMap((own) => {
    const predicate = own.predicate ?? claim.predicate;
    if (!isAltered(scene, i, predicate)) return slotFindings(scene, i, { ...claim, predicate }, own);
    return slotFindings(scene, i, { ...claim, predicate: "associated_with" }, { ...own, reversed: false });
  });
}

/** "account for most stromal cells", "accounts for 80% of lung cancers": a share, and no cause. */
function isShareOf({ chunks }: Scene, i: number, { lemma }: Trigger): boolean {
  if (lemma !== "account") return false;
  const share = nounAt(chunks, i + 2)?.items[0];
  return share?.tag === "number" || shares.has(share?.word ?? "");
}

const shares = new Set("most many nearly almost approximately over half two-thirds".split(" "));

/** "KRAS mutations are found in colorectal cancer", "reduced PTEN is seen in": the cancer does not express it for that. */
function isAltered({ chunks }: Scene, i: number, predicate: Predicate): boolean {
  if (predicate !== "contains") return false;
  const subject = nounAt(chunks, subjectsOf(chunks, i)[0]?.[0] ?? -1);
  return subject !== undefined && (alterationNouns.has(subject.head.word) || isLowered(subject));
}

/** "A converts B into C": whoever turns another into something does not become it. */
function activeSlots(scene: Scene, i: number, { predicate, active }: Trigger): readonly Slot[] {
  if (predicate !== "transforms_into" || objectsOf(scene.chunks, i).length === 0) return active;
  return active.filter(({ place }) => place === "object");
}

/** "expressed by macrophages in the artery": where a doer is named, the other place says where. */
function doersFirst(scene: Scene, i: number, slots: readonly Slot[]): readonly Slot[] {
  const doers = slots.filter(({ place, reversed }) => place === "by" && reversed);
  return doers.some(({ place }) => argumentsOf(scene, headsAt(scene, i, place)).length > 0)
    ? slots.filter((slot) => doers.includes(slot) || !slot.reversed)
    : slots;
}

/** "A and B were lost" says nothing of one to the other, as "A and B were linked" does. */
function joins({ active, passive }: Trigger): boolean {
  return [...active, ...passive].some(({ place }) => place === "with" || place === "to");
}

/** "A and B interact": a verb with "with" that stands without it joins its subjects. */
function mutualFindings(scene: Scene, i: number, claim: Claim, slots: readonly Slot[]): Finding[] {
  if (claim.predicate !== "associated_with" && claim.predicate !== "binds") return [];
  if (slots.some((slot) => headsAt(scene, i, slot.place).length > 0)) return [];
  const [first, ...rest] = argumentsOf(scene, subjectsOf(scene.chunks, i)[0] ?? []);
  return first === undefined ? [] : connect({ ...claim, rule: "verb-mutual" }, [first], rest);
}

function slotFindings(scene: Scene, i: number, claim: Claim, slot: Slot): Finding[] {
  const kept = slot.place === "object" ? keptFrom(scene, i) : undefined;
  const behind = argumentsOf(scene, kept ?? headsAt(scene, i, slot.place));
  const found = behind.length === 0 && slot.place === "in" ? frontedPlace(scene, i) : behind;
  const measured = slot.predicate === "expresses" || slot.predicate === "associated_with";
  if (measured && slot.place === "in" && actsOnObject(scene, i)) return [];
  const named = found.filter((a) => isMeantAt(scene.chunks[i], claim, slot, a));
  const others = measured
    ? named.filter((a) => isBearer(a.mention))
    : givenOff(claim, slot, mended(scene.chunks[i], named));
  if (others.length === 0) return [];
  const gaps = slot.reversed ? [] : gappedFindings(scene, i, claim, slot);
  const told = others.filter((a) => !gaps.some((gap) => gap.object === a.mention));
  const { trigger } = verbAt(scene.chunks, i)?.main ?? { trigger: undefined };
  const best = [...bestSubject(scene, i, claim, told, slot.reversed), ...gaps];
  if (measured) return best.map(located);
  if (isBirth(trigger)) return best.map(grown);
  if (trigger?.lemma === "protect" && shieldsCancer(scene, i)) return best.map(shielded);
  return isTherapyNeeded(scene, i) ? best.map(prescribed) : best;
}

/** "prevents cells from undergoing B": B is what is prevented, and not the cells. */
function keptFrom({ chunks }: Scene, i: number): readonly number[] | undefined {
  const [verb, object] = [chunks[i], objectsOf(chunks, i).at(-1)];
  if (verb?.kind !== "verb" || object === undefined || !keeping.has(verb.main.trigger?.lemma ?? ""))
    return undefined;
  const [link, gerund] = [chunks[object + 1], chunks[object + 2]];
  if (link?.kind !== "preposition" || link.word !== "from") return undefined;
  if (!suffering.has(gerund?.items[0]?.word ?? "")) return undefined;
  return gerund?.kind === "verb" ? objectsOf(chunks, object + 2) : [object + 2];
}

const suffering = new Set(["undergoing", "entering", "developing", "completing"]);
const keeping = new Set("prevent protect stop inhibit block".split(" "));

/** "expressed by loss of A" says nothing of A; what "acts in" cells has no effect on them, as it has in a process. */
function isMeantAt(
  verb: Chunk | undefined,
  claim: Claim,
  { place }: Slot,
  { sign, mention }: Argument,
): boolean {
  if (claim.predicate === "expresses") return sign >= 0 || place !== "by";
  const lemma = verb?.kind === "verb" ? verb.main.trigger?.lemma : undefined;
  if (place !== "in" || lemma !== "act") return true;
  return groupOf(mention) === "process" && !/^response to/iu.test(mention.entity.name);
}

/** "secrete exosomes and fibroblasts": cells beside what is given off are not made of the cell that does it. */
function givenOff({ predicate }: Claim, { reversed }: Slot, args: readonly Argument[]): readonly Argument[] {
  if (predicate !== "secretes" || reversed) return args;
  const products = args.filter((a) => groupOf(a.mention) !== "cell");
  return products.length === 0 ? args : products;
}

/** "decreased VEGF in macrophages": what has an object says nothing of where its subject is found. */
function actsOnObject({ chunks }: Scene, i: number): boolean {
  const verb = chunks[i];
  return verb?.kind === "verb" && !verb.passive && objectsOf(chunks, i).length > 0;
}

const adverse =
  /(?:inflammation|stress|injury|damage|dysfunction|impairment|resistance|fibrosis|senescence)$/iu;

/** "improves colitis", "improves inflammation": what is bad gets less. */
function mended(chunk: Chunk | undefined, args: readonly Argument[]): readonly Argument[] {
  if (chunk?.kind !== "verb" || chunk.main.trigger?.lemma !== "improve") return args;
  return args.map((a) => {
    const bad = groupOf(a.mention) === "cancer" || adverse.test(a.mention.entity.name);
    return bad ? { ...a, sign: times(a.sign, -1) } : a;
  });
}

/** "required insulin therapy" */
function isTherapyNeeded({ chunks }: Scene, i: number): boolean {
  const verb = chunks[i];
  if (verb?.kind !== "verb" || !["require", "need"].includes(verb.main.trigger?.lemma ?? "")) return false;
  return exposureNouns.has(nounAt(chunks, objectsOf(chunks, i)[0] ?? -1)?.head.word ?? "");
}

/** "patients with diabetes who required insulin therapy" were treated with it. */
function prescribed(finding: Finding): Finding {
  return groupOf(finding.object) === "cancer" ? { ...finding, predicate: "treats" } : finding;
}

/** "protects lymphoma cells from" */
function shieldsCancer({ chunks }: Scene, i: number): boolean {
  const type = nounAt(chunks, i + 1)?.head.mention?.entity.type;
  return type === "cancer_cell" || type === "cancer";
}

/** Whoever protects cancer cells from a drug makes them resist it. */
function shielded(finding: Finding): Finding {
  return groupOf(finding.object) === "drug" ? { ...finding, predicate: "confers_resistance_to" } : finding;
}

/** Cells that "increase in the niche" are found there. */
function located(finding: Finding): Finding {
  if (finding.predicate !== "associated_with" || groupOf(finding.subject) !== "cell") return finding;
  const place = groupOf(finding.object);
  return place === "anatomy" || place === "cancer" ? { ...finding, predicate: "part_of" } : finding;
}

/** "In gliomas, miR-21 is upregulated", "tumors in which miR-21 is upregulated": the place stands before the subject. */
function frontedPlace(scene: Scene, i: number): Argument[] {
  const { chunks } = scene;
  const first = subjectsOf(chunks, i)[0]?.[0] ?? -1;
  if (chunks[first - 1]?.kind === "relative") {
    const link = chunks[first - 2];
    return link?.kind === "preposition" && link.word === "in" ? argumentsOf(scene, [first - 3]) : [];
  }
  const fronted = frontedComplement(chunks, first);
  return fronted?.place === "in" ? argumentsOf(scene, fronted.heads) : [];
}

/** Where a level is measured: "upregulated in X". */
function isBearer(mention: Mention): boolean {
  return ["cell", "cancer", "anatomy", "fluid", "vesicle"].includes(groupOf(mention));
}

/** The phrases at a place of a verb: its object, or those behind a preposition. */
export function headsAt(scene: Scene, i: number, place: string): readonly number[] {
  if (place === "object") return objectsOf(scene.chunks, i);
  return complementsOf(scene.chunks, i)
    .filter((c) => c.place === place)
    .filter((c, k) => k === 0 || joinsPlace(scene, c))
    .flatMap((c) => c.heads);
}

/** "in A and in B"; but not the second "to" of "contributes to resistance to B". */
function joinsPlace({ chunks }: Scene, { heads }: Complement): boolean {
  return chunks[(heads[0] ?? 0) - 2]?.kind === "conjunction";
}

/** "X is a target of Y", "X is responsible for Y", "X serves as a marker of Y", "X plays a role in Y". */
function describingFindings(scene: Scene, i: number, verb: VerbGroup): Finding[] {
  const first = descriptionAt(scene, i, verb);
  return first === undefined ? [] : descriptions(scene, first, verb).flatMap((at) => described(scene, i, at));
}

/** "demonstrate high A expression and low B levels": all that is listed of one kind; "is A and B": both. */
function descriptions({ chunks, lexicon }: Scene, first: number, { copula }: VerbGroup): readonly number[] {
  const predicateAt = (at: number) => {
    const head = nounAt(chunks, at)?.head;
    return head !== undefined && lexicon.nouns.has(head.word) ? head.trigger?.predicate : undefined;
  };
  const own = predicateAt(first);
  const listed = coordinated(chunks, first, chunks.length);
  if (copula) return listed;
  return own === "expresses" ? listed.filter((at) => at === first || predicateAt(at) === own) : [first];
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
    const heads = headsAt(scene, at, slot.place);
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
  return (subjectsOf(chunks, i)[0] ?? []).some((at) => groupAt(chunks, at) === "cell");
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
  const index = chunk.items.indexOf(chunk.head);
  const mention = chunk.items[index - 1]?.mention;
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
      const others = argumentsOf(scene, headsAt(scene, i, place));
      return reversed ? connect(claim, others, subjects) : connect(claim, subjects, others);
    });
  });
}
