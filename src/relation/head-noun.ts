/** Heads that pass on the name behind or before them in a way of their own, by kind. */

import type { EntityType } from "../model.ts";
import type { NounPhrase } from "./grammar/chunk.ts";
import type { Item } from "./grammar/item.ts";
import { effectOf } from "./predicate.ts";

/** Nouns that leave the sign of what happens to their object open. */
export const openNouns = new Set(
  (
    "regulation modulation alteration alterations change changes dysregulation deregulation control heterogeneity " +
    "polymorphism polymorphisms variant variants variation variations snp snps diversity plasticity fate behavior behaviors behaviour behaviours balance imbalance"
  ).split(" "),
);
export const alteredWords = new Set("altered aberrant abnormal dysregulated deregulated changed".split(" "));
/** Adjectives of a small amount or activity: what has little of it lacks it. */
const loweringWords = new Set("low lower lowest insufficient deficient defective absent".split(" "));
/** Of these a little still acts: "low doses of X inhibit". */
const doseNouns = new Set("dose doses concentration concentrations molecular".split(" "));
export const agentiveNouns = new Set("effect effects role roles".split(" "));
/** Nouns of exposure: what counts is what one is treated with. */
export const exposureNouns = new Set(
  (
    "treatment pretreatment pre-treatment cotreatment co-treatment posttreatment post-treatment preconditioning restimulation coadministration co-administration exposure stimulation prestimulation transfection therapy incubation preincubation pre-incubation coincubation contact culture " +
    "co-culture coculture infection supplementation challenge transduction vaccination immunization loading"
  ).split(" "),
);
/** Nouns of what a gene yields: a process or cancer before them is no argument ("drug resistance proteins"). */
export const productNouns = new Set(
  "protein proteins gene genes mrna mrnas transcript transcripts promoter receptor receptors molecule molecules".split(
    " ",
  ),
);
/** Nouns of what goes through a receptor: it acts. */
export const channels = new Set(["signaling", "signalling", "costimulation", "co-stimulation"]);
export const sampleNouns = new Set(
  "sample samples specimen specimens biopsy biopsies culture cultures".split(" "),
);
export const changeNouns = new Set(
  "change changes alteration alterations decline drop fall rise surge".split(" "),
);
/** Nouns of what differs in a gene: the gene counts, whatever they do to it. */
export const variantNouns = new Set(
  "polymorphism polymorphisms variant variants variation variations snp snps haplotype haplotypes".split(" "),
);
/** Nouns of what happens to a gene, not to its product. */
export const alterationNouns = new Set(
  (
    "mutation mutations polymorphism polymorphisms variant variants amplification amplifications deletion deletions " +
    "translocation translocations rearrangement rearrangements fusion fusions methylation hypermethylation"
  ).split(" "),
);
/** Nouns of how something is done: "in a p53-dependent manner". */
export const mannerNouns = new Set("manner manners fashion way mechanism mechanisms".split(" "));
/** Nouns of how much something answers to another thing: what raises it does not raise who has it. */
export const sensitivityNouns = new Set(["sensitivity", "responsiveness", "susceptibility"]);
export const exampleWords = new Set(["including", "particularly", "especially", "like", "e.g", "namely"]);
export const peopleWords = new Set(
  "patient patients individual individuals subject subjects case cases mice mouse".split(" "),
);

export const outcomes = new Set(
  "prognosis outcome outcomes survival recurrence relapse mortality".split(" "),
);
const outcomeWords = new Set(
  "poor poorer worse better favorable favourable unfavorable unfavourable adverse good overall free shorter longer shortened prolonged reduced patient patients clinical".split(
    " ",
  ),
);

/** "poor survival in breast cancer", "the prognosis of patients with glioma": of the disease, not a process of its own. */
export function isOutcome({ items, head }: NounPhrase): boolean {
  if (!outcomes.has(head.word)) return false;
  return head.mention === undefined || items.some((item) => outcomeWords.has(item.word));
}

function isDose(word: string): boolean {
  return doseNouns.has(word);
}

/** "decreased PTPN13", "low levels of miR-21": a word before the noun lowers what it stands for. */
export function isLowered({ items, head }: NounPhrase): boolean {
  if (isSilenced(items, items.indexOf(head))) return true;
  return items.some((item, k) => {
    if (loweringWords.has(item.word)) return ![head.word, items[k + 1]?.word ?? ""].some(isDose);
    if (item.trigger?.lemma === "limit") return false; // "limited proliferation" is proliferation
    if (item.tag !== "verb" || item.form !== "past" || item.trigger === undefined) return false;
    return effectOf(item.trigger.predicate) === -1;
  });
}

const silencing = /^(?:anti|antago|si|sh|dn|dominant-negative|kinase-(?:dead|inactive|deficient))$/u;
/** Antibodies against these stimulate. */
const stimulated = /^(?:CD3\p{L}?|CD(?:27|28|40|137)|TNFRSF(?:4|5|7|9|18)|OX40|GITR|4-1BB|Ig[DGM])$/iu;

/** "anti-miR-21", "antagomiR-21", "si-HOTAIR", "dominant negative STAT3", "antiapoptotic": the words before a name that turn it round. */
export function isSilenced(items: readonly Item[], at: number): boolean {
  const entity = items[at]?.mention?.entity;
  const before = items[at - 1]?.word ?? "";
  if (entity?.type === "process") return before === "anti";
  if (entity === undefined || !silenceable.has(entity.type)) return false;
  if (before === "anti" && stimulated.test(entity.name)) return false;
  return silencing.test(before) || (before === "negative" && items[at - 2]?.word === "dominant");
}

/** "antiangiogenic", "pro-apoptotic": the prefix of a process that something is for or against. */
export function prefixOf(items: readonly Item[], at: number): Item | undefined {
  const before = items[at - 1];
  const isPrefix = before?.word === "anti" || before?.word === "pro";
  return isPrefix && items[at]?.mention?.entity.type === "process" ? before : undefined;
}

const silenceable: ReadonlySet<EntityType> = new Set<EntityType>(["mirna", "protein", "rna"]);

const lacking =
  /^(?:null|deficient|knock-?out|knock-?down|ko|kd|depleted|silenced|ablated|deleted|disrupted)$/u;

/** "p53-null", "ATG5 knockout": the word behind a name that says that it is lacking. */
export function isLacking(item: Item | undefined): boolean {
  return item !== undefined && lacking.test(item.word);
}
