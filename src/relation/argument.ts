/**
 * From a noun phrase to the mentions that it stands for: its head, or through heads that pass a relation on
 * ("expression of X", "loss of X", "a variety of fluids, including X"), with the sign those heads add.
 */
import type { Mention } from "../model.ts";
import {
  apposed,
  asideArguments,
  calledNames,
  explained,
  isClass,
  nearerName,
  renamed,
} from "./apposition.ts";
import { type Chunk, type NounPhrase, nameBeforeHead } from "./grammar/chunk.ts";
import { isOf, isSlash, nounAt, verbAt } from "./grammar/clause.ts";
import { complementsOf, nounComplements, objectsOf, repeatsPlace } from "./grammar/complement.ts";
import { examplesOf } from "./grammar/example.ts";
import { identifiedAs } from "./grammar/identity.ts";
import type { Item } from "./grammar/item.ts";
import { type EntityGroup, groupOf, isMolecule } from "./group.ts";
import {
  agentiveNouns,
  alterationNouns,
  alteredWords,
  exposureNouns,
  isLowered,
  isOutcome,
  openNouns,
  outcomes,
  peopleWords,
} from "./head-noun.ts";
import { isAffectedIn, isNoHost, opensWithOf, placesBehind } from "./head-place.ts";
import { premodifiers } from "./premodifier.ts";
import { type Argument, plainArgument, reached, type Scene, times } from "./scene.ts";

/** What the noun phrases of a scene stand for: every rule asks, and the answer is the same. */
const known = new WeakMap<Scene, Map<number, readonly Argument[]>>();

/** The mentions that the noun phrase at an index stands for. */
export function argumentsAt(scene: Scene, at: number): readonly Argument[] {
  let answers = known.get(scene);
  if (answers === undefined) {
    answers = new Map();
    known.set(scene, answers);
  }
  const answer = answers.get(at) ?? readArguments(scene, at, 0);
  answers.set(at, answer);
  return answer;
}

function readArguments(scene: Scene, at: number, depth: number): Argument[] {
  const phrase = scene.chunks[at];
  if (phrase?.kind !== "noun" || depth > 5) return [];
  const own = headArguments(scene, phrase, at, depth);
  const examples = [
    ...asideArguments(phrase, at, own),
    ...exampleArguments(scene, at, depth).filter(isLike(phrase)),
  ];
  return [...own, ...reached(examples, "example")];
}

/** "factors controlling differentiation, such as GATA3": no example of differentiation, as its phosphorylation might be. */
function isLike({ head }: NounPhrase): (example: Argument) => boolean {
  const kind = head.mention === undefined ? undefined : groupOf(head.mention);
  const isDistinct = kind !== undefined && distinct.has(kind);
  return ({ mention, path }) => !isDistinct || path !== "direct" || isKin(groupOf(mention), kind);
}

/** No molecule or drug is an example of these. */
const distinct: ReadonlySet<EntityGroup> = new Set<EntityGroup>(["process", "cancer", "cell"]);

function isKin(example: EntityGroup, kind: EntityGroup): boolean {
  return example === kind || (kind !== "process" && example !== "molecule" && example !== "drug");
}

/** The arguments of several coordinated phrases. */
export function argumentsOf(scene: Scene, heads: readonly number[]): Argument[] {
  return heads.flatMap((at) => argumentsAt(scene, at));
}

function headArguments(scene: Scene, phrase: NounPhrase, at: number, depth: number): Argument[] {
  const { head } = phrase;
  if (isOfRatio(scene, at)) return [];
  const outcome = isOutcome(phrase) ? behindHead(scene, at, head, depth) : [];
  if (outcome.length > 0)
    return reached(outcome, "transparent").map((a) => ({ ...a, outcome: groupOf(a.mention) === "cancer" }));
  if (head.mention !== undefined) return lowered(phrase, named(scene, phrase, head.mention, at));
  const back = scene.antecedent(phrase, at, scene);
  if (back.length > 0) {
    const args = back.map((r) => ({
      ...plainArgument(r.mention, at),
      coreference: r.earlier,
      sign: r.sign ?? 1,
    }));
    const meant = reached(args, "antecedent");
    return head.tag === "noun" ? throughHead(scene, phrase, meant) : meant;
  }
  if (head.tag !== "noun" && !isShare(scene, at, head)) return [];
  const name = explained(scene, at);
  if (name.length > 0) return lowered(phrase, reached(name, "transparent"));
  const doer = scene.lexicon.agents.has(head.word) ? renamed(scene, phrase, at) : [];
  if (doer.length > 0) return reached(doer, "transparent"); // "X is an HDAC inhibitor that" is about X
  const inner = firstFound(
    () => calledNames(scene, at),
    () => ownedBy(scene, phrase, at, behindHead(scene, at, head, depth)),
    () => premodifiers(scene, phrase, at),
    () => ownersOf(scene, at),
    () => aimsOf(scene, at),
    () => affectedBy(scene, at),
    () => encodedBy(scene, at),
    () => identifiedAs(scene.chunks, at).flatMap((name) => readArguments(scene, name, depth + 1)),
  );
  if (inner.length === 0) return lowered(phrase, reached(renamed(scene, phrase, at), "transparent"));
  return throughHead(scene, phrase, inner);
}

/** "the BAX/BCL2 ratio": what happens to it says nothing of either. */
function isOfRatio({ chunks }: Scene, at: number): boolean {
  const behind = isSlash(chunks[at + 1]) ? at + 2 : at;
  return /^ratios?$/u.test(nounAt(chunks, behind)?.head.word ?? "");
}

/** "the migration ability of the cells", "PTEN expression of tumors": what stands before the head, not its owner. */
function ownedBy(
  scene: Scene,
  phrase: NounPhrase,
  at: number,
  behind: readonly Argument[],
): readonly Argument[] {
  if (!isOf(scene.chunks[at + 1]) || !behind.every((a) => owners.has(groupOf(a.mention)))) return behind;
  const before = premodifiers(scene, phrase, at);
  const isOwned = before.some((a) => ["process", "molecule", "vesicle"].includes(groupOf(a.mention)));
  return isOwned ? before : behind;
}

const owners: ReadonlySet<EntityGroup> = new Set<EntityGroup>(["cell", "cancer", "anatomy"]);

/** "miR-21, whose upregulation": what the relative pronoun stands for. */
function ownersOf(scene: Scene, at: number): readonly Argument[] {
  const link = scene.chunks[at - 1];
  if (link?.kind !== "relative" || link.word !== "whose") return [];
  return argumentsAt(scene, scene.chunks[at - 2]?.kind === "comma" ? at - 3 : at - 2);
}

/** "siRNA targeting KRAS", "an antibody directed against IL-6": what it is made against; who has it does not have that. */
function aimsOf(scene: Scene, at: number): readonly Argument[] {
  const { chunks } = scene;
  if (isSpecific(scene, at)) return argumentsOf(scene, [at + 3]).map((a) => ({ ...a, agentive: true }));
  if (!isAimed(scene, at)) return [];
  const isPassive = verbAt(chunks, at + 1)?.form === "participle";
  const aims = isPassive
    ? (complementsOf(chunks, at + 1).find(({ place }) => /^(?:against|to)$/u.test(place))?.heads ?? [])
    : objectsOf(chunks, at + 1);
  return argumentsOf(scene, aims).map((a) => ({ ...a, agentive: true }));
}

/** "mutations affecting the kinase domain of EGFR" */
function affectedBy(scene: Scene, at: number): readonly Argument[] {
  const verb = verbAt(scene.chunks, at + 1);
  if (!alterationNouns.has(nounAt(scene.chunks, at)?.head.word ?? "")) return [];
  if (verb?.form !== "gerund" || !affecting.test(verb.main.word)) return [];
  return argumentsOf(scene, objectsOf(scene.chunks, at + 1)).filter(isMolecule);
}

const affecting = /^(?:affecting|involving|altering|disrupting|inactivating|activating)$/u;

/** "the genes encoding IL-6", "the mRNA coding for IL-6" */
function encodedBy(scene: Scene, at: number): readonly Argument[] {
  const verb = scene.chunks[at + 1];
  const phrase = scene.chunks[at];
  if (phrase?.kind !== "noun" || !codes.test(phrase.head.word)) return [];
  if (verb?.kind !== "verb" || !encoding.test(verb.main.word)) return [];
  const link = scene.chunks[at + 2];
  const isFor = link?.kind === "preposition" && link.word === "for";
  return argumentsOf(scene, isFor ? [at + 3] : objectsOf(scene.chunks, at + 1)).filter(isMolecule);
}

const codes = /^(?:genes?|(?:m|c)?(?:rna|dna)s?|transcripts?|messages?|plasmids?|vectors?|constructs?)$/u;
const encoding = /^(?:en)?coding$/u;

/** "siRNA specific for KRAS" */
function isSpecific({ chunks, lexicon }: Scene, at: number): boolean {
  const [phrase, adjective, link] = chunks.slice(at, at + 3);
  if (phrase?.kind !== "noun" || phrase.head.mention !== undefined) return false;
  const isAdjective = adjective?.kind === "adjective" && adjective.head.word === "specific";
  if (!isAdjective || link?.kind !== "preposition" || !["for", "to", "against"].includes(link.word))
    return false;
  return lexicon.transparent.get(phrase.head.word) === -1;
}

/** True for the noun phrase "siRNA" of "siRNA targeting KRAS". */
export function isAimed({ chunks, lexicon }: Scene, at: number): boolean {
  const [phrase, verb] = [chunks[at], chunks[at + 1]];
  if (phrase?.kind !== "noun" || verb?.kind !== "verb" || phrase.head.mention !== undefined) return false;
  return lexicon.transparent.get(phrase.head.word) === -1 && aiming.test(verb.main.word);
}

const aiming = /^(?:(?:target|block|inhibit|silenc|neutrali[sz])ing|directed|raised)$/u;

/** "a CD95 agonistic antibody": it stimulates what it is made against. */
const agonistic = /^(?:agonist|agonistic|activating|stimulating|stimulatory)$/u;

/** What a head adds to the names that it passes on: its sign, and what it leaves open. */
function throughHead(scene: Scene, phrase: NounPhrase, inner: readonly Argument[]): Argument[] {
  const { head } = phrase;
  const sign = scene.lexicon.transparent.get(head.word);
  const lowers = sign === -1 && !phrase.items.some(({ word }) => agonistic.test(word));
  const by = lowers === isLowered(phrase) ? 1 : -1;
  const open = openNouns.has(head.word) || phrase.items.some((item) => alteredWords.has(item.word));
  const agentive = agentiveNouns.has(head.word);
  const person = peopleWords.has(head.word);
  const known = sign !== undefined || open || agentive || person || head.trigger !== undefined;
  const examples = new Set(sign === -1 ? inner.filter(isExampleDrug).map((a) => a.mention) : []);
  return reached(inner, known ? "transparent" : "unnamed-head").map((a) => ({
    ...a,
    sign: examples.has(a.mention) ? a.sign : times(a.sign, by),
    open: a.open || open,
    recruited: a.recruited || head.trigger?.predicate === "recruits",
    transferred: a.transferred || head.trigger?.predicate === "transfers",
    agentive: a.agentive || agentive,
    person: a.person || person,
  }));
}

/** "inhibitors of exosome release such as GW4869": the drug is one of the inhibitors. */
function isExampleDrug({ path, mention }: Argument): boolean {
  return path === "example" && groupOf(mention) === "drug";
}

/** "in 6% of medulloblastomas", "most of the cells", "that of IL-6": it stands for what it is a share of, or belongs to. */
function isShare({ chunks }: Scene, at: number, { tag, word }: Item): boolean {
  const stands = tag === "number" || tag === "determiner" || (tag === "pronoun" && word === "that");
  return stands && isOf(chunks[at + 1]);
}

function lowered(phrase: NounPhrase, args: readonly Argument[]): Argument[] {
  return isLowered(phrase) ? args.map((a) => ({ ...a, sign: times(a.sign, -1) })) : [...args];
}

/** A phrase with a name as its head; "the BT-474 breast cancer cells" are both. */
function named(scene: Scene, phrase: NounPhrase, mention: Mention, at: number): Argument[] {
  const apposition = apposed(scene, phrase, at) ?? nearerName(phrase, mention, at);
  if (apposition !== undefined) return [apposition];
  const called = isClass(mention) ? explained(scene, at) : [];
  if (called.length > 0) return called;
  const lines = phrase.items.flatMap((item) =>
    item.mention?.entity.type === "cell_line" && item.mention !== mention && groupOf(mention) === "cell"
      ? [item.mention]
      : [],
  );
  return [
    ...lines.map((line) => plainArgument(line, at)),
    plainArgument(mention, at),
    ...specified(scene, mention, at),
    ...modifiedBy(scene, phrase, mention, at),
  ];
}

const modifications =
  /^(?:(?:(?:tyrosine|serine|threonine) )?(?:auto|de|hyper)?phosphorylation|(?:de)?ubiquitination|(?:de)?acetylation|sumoylation|(?:protein )?(?:bio)?synthesis|(?:gene )?transcription|(?:protein )?translation)$/iu;

/** "the phosphorylation of ATM", "AKT phosphorylation": what is done to the protein counts for it as well. */
function modifiedBy(scene: Scene, phrase: NounPhrase, { entity }: Mention, at: number): Argument[] {
  if (!modifications.test(entity.name)) return [];
  const before = nameBeforeHead(phrase);
  const behind = nounComplements(scene.chunks, at)
    .filter((c, k) => c.place === "of" && (k === 0 || repeatsPlace(scene.chunks, c)))
    .flatMap((c) => c.heads);
  const args = [...(before === undefined ? [] : [plainArgument(before, at)]), ...argumentsOf(scene, behind)];
  return reached(args.filter(isMolecule), "transparent");
}

function firstFound(...ways: readonly (() => readonly Argument[])[]): readonly Argument[] {
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return found;
  }
  return [];
}

/** "a specific miRNA, miR-21": the name behind a bare class word. */
function specified(scene: Scene, mention: Mention, at: number): Argument[] {
  const name = scene.chunks[at + 2];
  if (mention.entity.type !== "mirna_generic") return [];
  if (isBelonging(scene.chunks[at + 1])) return argumentsOf(scene, [at + 3]);
  if (scene.chunks[at + 1]?.kind !== "comma") return [];
  if (name?.kind !== "noun" || name.items.length > 1 || name.head.mention?.entity.type !== "mirna") return [];
  return [plainArgument(name.head.mention, at + 2)];
}

/** "miRNAs belonging to the miR-15 family" */
function isBelonging(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "verb" && chunk.form === "gerund" && chunk.main.word === "belonging";
}

/** What the phrase "of X" behind a head stands for; "patients with X" and "treatment with X" likewise. */
function behindHead(scene: Scene, at: number, head: Item, depth: number): Argument[] {
  for (const place of placesBehind(scene, head)) {
    const complement = nounComplements(scene.chunks, at).find((c) => c.place === place);
    if (complement === undefined || (place === "of" && !opensWithOf(scene, at))) continue;
    const behind = complement.heads.flatMap((h) => readArguments(scene, h, depth + 1));
    const found = place === "in" ? behind.filter((a) => isAffectedIn(a, head)) : behind;
    if (outcomes.has(head.word)) {
      if (found.length > 0) return found;
      continue;
    }
    if (exposureNouns.has(head.word)) return place === "of" ? found.filter(isNoHost) : found;
    if (found.length === 0) return [];
    return place !== "of" && place !== "with" && isPremodified(scene.chunks[at]) ? [] : found;
  }
  return [];
}

function isPremodified(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "noun" && chunk.items.some((i) => i.mention !== undefined);
}

/** "…, including X and Y", "such as X": examples of the phrase count with it. */
function exampleArguments(scene: Scene, at: number, depth: number): Argument[] {
  return examplesOf(scene.chunks, at).flatMap((h) => readArguments(scene, h, depth + 1));
}
