/**
 * Processes and who undergoes them. "Tumor growth" is one mention, but in "endothelial cell migration" and "metastasis
 * of tumor cells" the cell is one and the process another. Vague words (growth, survival, transformation) are
 * processes only where something that can undergo one stands with them.
 */
import { lookUp, type Reading } from "../../dictionary/match.ts";
import { type Span, span } from "../../span.ts";
import { type Draft, draft, hasType, type Passage } from "../draft.ts";
import { hasOtherSense } from "../word-sense.ts";

const owners = ["cell_type", "cancer_cell", "cancer", "cancer_generic", "vesicle"];
/** Processes that stay apart from the cell or tumor before them. */
const separable =
  /^(?:[ -]|-(?:mediated|derived|induced|driven) )(?:metasta\p{L}+|migration|proliferation|invasion|apoptosis|survival|death|adhesion|motility|communication|dissemination|angiogenesis|transformation)$/iu;
/** What is left of a process behind the cell that lends it its first word; a "cell cycle" is no cycle of cells. */
const oneWord = /^ (?!cycle)\p{L}{4,}$/iu;
const owned = /^(?<head>\p{L}[\p{L} -]*) of (?:the )?$/u;

/** Names of processes without those to be split, and the parts of those. */
export function splitProcesses(passage: Passage, drafts: readonly Draft[]): Draft[] {
  const own = drafts.filter((one) => !isKindOfDeath(passage, one));
  const holders = own.filter((one) => hasType(one, ...owners));
  return own.flatMap((one) => (hasType(one, "process") ? (headOf(passage, one, holders) ?? [one]) : [one]));
}

/** In "apoptotic cell death" the first word says which death, and not whose. */
function isKindOfDeath({ text }: Passage, { outer }: Draft): boolean {
  return text.startsWith(" death", outer.end) && dying.test(text.slice(outer.start, outer.end));
}

const dying = /^(?:apoptotic|necrotic|necroptotic|pyroptotic|ferroptotic|autophagic) cell$/iu;

/** The process alone, where a name also holds its owner; none where the head is no name of its own. */
function headOf(passage: Passage, process: Draft, holders: readonly Draft[]): Draft[] | undefined {
  const { start, end } = process.outer;
  for (const holder of holders.map(({ outer }) => outer)) {
    const rest = holder.start <= start && holder.end > start ? passage.text.slice(holder.end, end) : "";
    if (separable.test(rest)) return named(passage, end - lastWordLength(rest), end);
    if (holder.start < start && oneWord.test(rest)) return lentHead(passage, process, holder.end + 1);
    const head =
      holder.start > start && holder.start < end && holder.end >= end
        ? owned.exec(passage.text.slice(start, holder.start))
        : null;
    if (head !== null) return named(passage, start, start + (head.groups?.head ?? "").length);
  }
  return undefined;
}

/** The head of a process whose first word is another's: "differentiation" in "neural stem cell differentiation". */
function lentHead(passage: Passage, process: Draft, start: number): Draft[] {
  const { end } = process.outer;
  const head = named(passage, start, end);
  return head.length > 0 ? head : [draft(process.entity, span(start, end), process.method, process.reason)];
}

function lastWordLength(text: string): number {
  return /\p{L}+$/u.exec(text)?.[0].length ?? 0;
}

/** The process that a range names by itself. */
function named({ dictionary, reading, text }: Passage, start: number, end: number): Draft[] {
  const written = text.slice(start, end);
  const pattern = lookUp(dictionary, wordsIn(reading, start, end), written, "process");
  return pattern === undefined
    ? []
    : [draft(pattern.entry.entity, span(start, end), "name", "process of what stands beside it")];
}

function wordsIn({ tokens, words }: Reading, start: number, end: number): number[] {
  const from = tokens.findIndex((token) => token.start >= start);
  const to = tokens.findIndex((token) => token.start >= end);
  return Array.from(words.subarray(Math.max(from, 0), to < 0 ? undefined : to));
}

const activationOf =
  /(?<!\p{L})(?:re|hyper)?activation of (?:the |these |those )?(?:(?:naive|na\u00EFve|resting|human|murine|mouse|local|resident|quiescent) )?$/iu;

/** "activation of hepatic stellate cells": the process of a cell; that of a molecule is what a verb says of it. */
export function cellActivations({ text }: Passage, drafts: readonly Draft[]): Draft[] {
  if (!text.includes("ctivation of ")) return [];
  return drafts.flatMap((cell) => {
    if (!hasType(cell, "cell_type", "cancer_cell")) return [];
    const from = Math.max(0, cell.outer.start - farthest);
    const match = activationOf.exec(text.slice(from, cell.outer.start));
    if (match === null) return [];
    const start = from + match.index;
    const entity = { type: "process", name: `${cell.entity.name} activation`, ids: [], dictionary: "" };
    return [draft(entity, span(start, start + match[0].indexOf(" ")), "grammar", "process of a cell")];
  });
}

const ofOwner = /^ (?:of|in|between|among|with) (?:the |these |those )?(?:[\p{L}\p{N}+-]+ ){0,2}$/u;
const beside = /^(?:,? (?:and|or) |, ?|\/)$/u;
const byOwner = /(?:^|[- ])(?:mediated|induced|dependent|driven) $/u;
/** Vague are words: the MET of "MET in tumor cells" is a gene. */
const aWord = /\p{Ll}{3}/u;
/** Most units between a vague word and what undergoes it. */
const farthest = 40;

/**
 * Of the names that need context, those that get it from their own sentence: "survival of fibroblasts", "proliferation
 * and survival", "Bcr-Abl-mediated transformation", "cancer cell growth".
 */
export function vagueProcesses(
  { text }: Passage,
  drafts: readonly Draft[],
  waiting: readonly Draft[],
): Draft[] {
  return waiting.filter(
    (one) =>
      hasType(one, "process") &&
      aWord.test(text.slice(one.outer.start, one.outer.end)) &&
      isOwned(text, one.outer, drafts) &&
      !hasOtherSense(text, one),
  );
}

/** "to enhance their survival", "for their growth and survival"; of patients it is something else. */
const possessed = /(?<!\p{L})(?:their|its)(?: own)? (?:\p{L}+ (?:and|or) )?$/iu;
const someone = /(?<!\p{L})(?:patient|mice|mouse|women|men|children|subject|individual|animal)s?(?!\p{L})/iu;

function isTheirs(text: string, start: number, drafts: readonly Draft[]): boolean {
  if (!possessed.test(text.slice(Math.max(0, start - farthest), start)) || someone.test(text)) return false;
  return drafts.some((one) => hasType(one, "cell_type", "cancer_cell", "cell_line") && one.outer.end < start);
}

function isOwned(text: string, { start, end }: Span, drafts: readonly Draft[]): boolean {
  if (byOwner.test(text.slice(Math.max(0, start - farthest), start))) return true;
  if (isTheirs(text, start, drafts)) return true;
  return drafts.some((one) => {
    const place = one.outer;
    if (place.end <= start && start - place.end < farthest)
      return ownsBefore(one, text.slice(place.end, start));
    if (place.start < end || place.start - end >= farthest || text.startsWith("-", place.end)) return false;
    return ownsAfter(one, text.slice(end, place.start));
  });
}

function ownsBefore(one: Draft, between: string): boolean {
  return hasType(one, "process")
    ? beside.test(between)
    : between === " " && hasType(one, "cell_type", "cancer_cell");
}

function ownsAfter(one: Draft, between: string): boolean {
  if (hasType(one, "process")) return beside.test(between);
  return hasType(one, ...owners, "cell_line", "drug") && ofOwner.test(between);
}
