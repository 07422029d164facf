/** Names that stand before an unnamed head: "Met expression", "PTEN protein levels", "PI3K inhibitor treatment". */
import type { Mention } from "../model.ts";
import { isClassOf } from "./apposition.ts";
import type { NounPhrase } from "./grammar/chunk.ts";
import type { Item } from "./grammar/item.ts";
import { groupOf } from "./group.ts";
import { isLacking, isSilenced, prefixOf, productNouns } from "./head-noun.ts";
import { effectOf } from "./predicate.ts";
import { type Argument, plainArgument, type Scene } from "./scene.ts";

/** Nouns of what is done about a disease: whoever matters for it does nothing to the disease. */
export const therapies = /^(?:(?:chemo|immuno|radio)?therap(?:y|ies)|treatments?|therapeutics|vaccines?)$/u;

const medicines = /^(?:drugs?|agents?|medications?|medicines?|compounds?|regimens?)$/u;

/** The mentions right before an unnamed head: "Met expression", "PTEN protein levels"; not those under a suffix. */
export function premodifiers(scene: Scene, phrase: NounPhrase, at: number): Argument[] {
  const before = phrase.items.slice(0, phrase.items.indexOf(phrase.head));
  const last = before.findLastIndex((i) => i.mention !== undefined);
  const mention = namedBefore(before, last, phrase.head);
  if (mention === undefined) return [];
  if (isAimedAt(before[last + 1], phrase.head)) {
    const lowers = scene.lexicon.transparent.get(phrase.head.word) === -1; // antibodies do so by themselves
    return [{ ...plainArgument(mention, at), sign: lowers ? 1 : -1 }];
  }
  if (isBroughtAbout(before[last + 1], phrase.head))
    return [{ ...plainArgument(mention, at), agentive: true }];
  if (describes(before[last + 1]) && !isPartner(before[last + 1], phrase.head)) return [];
  if (prefixOf(before, last) !== undefined) return []; // "antiangiogenic effects" are none of angiogenesis
  const silenced = isSilenced(before, last);
  if (!silenced && /^anti-?$/u.test(before[last - 1]?.word ?? "")) return [];
  if (medicines.test(phrase.head.word) && groupOf(mention) === "cancer") return []; // "cancer drugs that restrict"
  if (/^receptors?$/u.test(phrase.head.word)) return []; // "the collagen receptor" is none of collagen
  const isOwn = productNouns.has(phrase.head.word) || /^(?:epitope|antigen)s?$/u.test(phrase.head.word);
  if (isOwn && groupOf(mention) !== "molecule") return []; // "T cell epitopes"
  if (
    therapies.test(phrase.head.word) &&
    groupOf(mention) === "cancer" &&
    scene.chunks[at - 1]?.kind === "verb"
  )
    return []; // "improves cancer immunotherapy"
  const { agents } = scene.lexicon;
  const agent = before.slice(last + 1).findLast(({ word }) => agents.has(word))?.word;
  const partner = before[last - 1]?.mention;
  if (groupOf(mention) === "molecule" && agent !== undefined)
    return aimedAt(scene, plainArgument(mention, at), agent);
  const head = agents.get(phrase.head.word);
  if (isUndergone(mention) && (agent !== undefined || (head && effectOf(head.predicate) !== undefined)))
    return partner === undefined ? [] : [plainArgument(partner, at)]; // "the p53 tumor suppressor"
  const joint = partner !== undefined && isMutual(phrase.head) && groupOf(partner) === groupOf(mention);
  const own: Argument = {
    ...plainArgument(mention, at),
    premodifier: true,
    sign: silenced || isLacking(before[last + 1]) ? -1 : 1,
  };
  return [...(joint ? [plainArgument(partner, at)] : []), own];
}

const products = /^(?:genes?|proteins?|receptors?|kinases?|mrnas?|transcripts?)$/u;

/** "VEGF-neutralizing antibodies" */
function isAimedAt(suffix: Item | undefined, { word }: Item): boolean {
  if (suffix?.tag !== "suffix" || suffix.form !== "gerund" || !reagents.test(word)) return false;
  return suffix.trigger?.predicate === "negatively_regulates";
}

const reagents =
  /^(?:antibod(?:y|ies)|mabs?|agents?|peptides?|compounds?|drugs?|oligonucleotides?|sirnas?|shrnas?)$/u;

/** "EGFR-mediated signals", "exosome-mediated interactions between cells": what they do, the name does by them. */
function isBroughtAbout(suffix: Item | undefined, { word }: Item): boolean {
  return suffix?.tag === "suffix" && doing.test(suffix.word) && deeds.test(word);
}

/** "MHC-peptide complexes": what the name is bound to is no name. */
function isPartner(suffix: Item | undefined, { word }: Item): boolean {
  return suffix?.trigger === undefined && partners.test(suffix?.word ?? "") && /^complex(?:es)?$/u.test(word);
}

const partners = /^(?:peptide|antigen|ligand|antibody|lipid|protein|dna|rna|receptor)$/u;
const doing = /^(?:mediated|driven|induced|triggered|elicited|evoked|dependent)$/u;
const deeds =
  /^(?:signal(?:s|ing|ling)?|effects?|actions?|interactions?|interplay|mechanisms?|events?|changes?|alterations?|responses?|cascades?|processe?s?|pathways?|axis|loops?|circuits?|programs?)$/u;

/** "GATA1 transcription factor regulation", "the beclin 1 autophagy gene": the name, not its class or what it serves. */
function namedBefore(items: readonly Item[], last: number, { word }: Item): Mention | undefined {
  const [own, name] = [items[last]?.mention, items[last - 1]?.mention];
  if (own !== undefined && name !== undefined && products.test(word) && groupOf(own) === "process")
    return groupOf(name) === "molecule" ? name : own;
  return own !== undefined && name !== undefined && isClassOf(own, name) ? name : own;
}

/** "PI3K inhibitor treatment", "the CB1 receptor antagonist SR141716" lower what they aim at. */
function aimedAt({ lexicon }: Scene, aim: Argument, agent: string): Argument[] {
  return [{ ...aim, sign: lexicon.transparent.get(agent) === -1 ? -1 : aim.sign }];
}

/** "a tumor suppressor" and "apoptosis inducers" are no tumor and no apoptosis. */
function isUndergone(mention: Mention): boolean {
  return groupOf(mention) === "cancer" || groupOf(mention) === "process";
}

/** "the CD47-SIRPα interaction" is of both. */
function isMutual({ trigger }: Item): boolean {
  return trigger?.predicate === "associated_with" || trigger?.predicate === "binds";
}

/** "HER2-positive cells", "tumor suppressive genes": the name belongs to the word behind it. */
function describes(item: Item | undefined): boolean {
  return item?.tag === "suffix" || (item?.tag === "adjective" && item.trigger !== undefined);
}

/** The name that a noun of action stands behind: "AKT inhibition", "a tumor suppressive role". */
export function actionPremodifier(phrase: NounPhrase, at: number): Argument | undefined {
  const index = phrase.items.indexOf(phrase.head);
  const before = phrase.items[index - 1];
  const directs = before?.tag === "adjective" && before.trigger !== undefined;
  const mention = (directs ? phrase.items[index - 2] : before)?.mention;
  return mention === undefined ? undefined : plainArgument(mention, at);
}
