/** Verbs: active, passive, participles, infinitives and gerunds alike, by the places their trigger names. */

import type { Mention, Predicate } from "../../../model.ts";
import { argumentsOf, isAimed } from "../../argument.ts";
import { directed } from "../../direction.ts";
import { type Claim, connect, type Finding } from "../../finding.ts";
import type { Chunk, VerbGroup } from "../../grammar/chunk.ts";
import { nounAt, verbAt } from "../../grammar/clause.ts";
import { headsAt, objectsOf } from "../../grammar/complement.ts";
import { frontedComplement } from "../../grammar/fronted.ts";
import { likeliestSubject } from "../../grammar/subject.ts";
import { groupOf } from "../../group.ts";
import { alterationNouns, exposureNouns, isLowered } from "../../head-noun.ts";
import type { Slot, Trigger } from "../../lexicon.ts";
import { type Argument, type Scene, times } from "../../scene.ts";
import { grown, guise, isBirth, takesOnGuise } from "./becoming.ts";
import { describingFindings } from "./description.ts";
import { bestSubject } from "./doer.ts";
import { expressingFindings } from "./expressing.ts";
import { gappedFindings } from "./gapping.ts";
import { outcomeOf } from "./outcome.ts";
import { reciprocalFindings } from "./reciprocal.ts";
import { toolFindings } from "./tool.ts";

export function verbFindings(scene: Scene): Finding[] {
  return scene.chunks.flatMap((chunk, i) => {
    if (chunk.kind !== "verb") return [];
    const expressed = expressingFindings(scene, i, chunk);
    return [...(expressed ?? triggerFindings(scene, i, chunk)), ...describingFindings(scene, i, chunk)];
  });
}

function triggerFindings(scene: Scene, i: number, verb: VerbGroup): Finding[] {
  const { trigger } = verb.main;
  if (trigger === undefined || isAimed(scene, i - 1) || isShareOf(scene, i, trigger)) return [];
  const claim: Claim = {
    rule: `verb-${verb.passive ? "passive" : "active"}`,
    predicate: outcomeOf(scene, i) ?? directed(trigger.predicate, verb.items),
    trigger: verb.main.span,
    scope: [i],
    negated: trigger.negative,
  };
  const byTool = toolFindings(scene, i, claim);
  if (byTool.length > 0) return byTool;
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
function isAltered({ chunks, lexicon }: Scene, i: number, predicate: Predicate): boolean {
  if (predicate !== "contains") return false;
  const subject = nounAt(chunks, likeliestSubject(chunks, i)[0] ?? -1);
  if (subject === undefined) return false;
  const isLess = lexicon.transparent.get(subject.head.word) === -1; // "loss", "downregulation"
  return isLess || alterationNouns.has(subject.head.word) || isLowered(subject);
}

/** "A converts B into C": whoever turns another into something does not become it. */
function activeSlots(scene: Scene, i: number, { predicate, active }: Trigger): readonly Slot[] {
  if (predicate !== "transforms_into" || objectsOf(scene.chunks, i).length === 0) return active;
  return active.filter(({ place }) => place === "object");
}

/** "expressed by macrophages in the artery": where a doer is named, the other place says where. */
function doersFirst(scene: Scene, i: number, slots: readonly Slot[]): readonly Slot[] {
  const doers = slots.filter(({ place, reversed }) => place === "by" && reversed);
  return doers.some(({ place }) => argumentsOf(scene, headsAt(scene.chunks, i, place)).length > 0)
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
  if (slots.some((slot) => headsAt(scene.chunks, i, slot.place).length > 0)) return [];
  const [first, ...rest] = argumentsOf(scene, likeliestSubject(scene.chunks, i));
  return first === undefined ? [] : connect({ ...claim, rule: "verb-mutual" }, [first], rest);
}

function slotFindings(scene: Scene, i: number, claim: Claim, slot: Slot): Finding[] {
  const kept = slot.place === "object" ? keptFrom(scene, i) : undefined;
  const behind = argumentsOf(scene, kept ?? headsAt(scene.chunks, i, slot.place));
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
  if (place === "in" && lemma === "activate" && claim.predicate === "associated_with")
    return groupOf(mention) === "cancer"; // in cells it says where
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
  const first = likeliestSubject(chunks, i)[0] ?? -1;
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
