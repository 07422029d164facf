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
const owned = /^(?<head>\p{L}[\p{L} -]*) of (?:the )?$/u;

/** Names of processes without those to be split, and the parts of those. */
export function splitProcesses(passage: Passage, drafts: readonly Draft[]): Draft[] {
  const holders = drafts.filter((one) => hasType(one, ...owners));
  return drafts.flatMap((one) =>
    hasType(one, "process") ? (headOf(passage, one, holders) ?? [one]) : [one],
  );
}

/** The process alone, where a name also holds its owner; none where the head is no name of its own. */
function headOf(passage: Passage, process: Draft, holders: readonly Draft[]): Draft[] | undefined {
  const { start, end } = process.outer;
  for (const holder of holders.map(({ outer }) => outer)) {
    if (holder.start <= start && holder.end > start && separable.test(passage.text.slice(holder.end, end))) {
      return named(passage, end - lastWordLength(passage.text.slice(holder.end, end)), end);
    }
    const head =
      holder.start > start && holder.start < end && holder.end >= end
        ? owned.exec(passage.text.slice(start, holder.start))
        : null;
    if (head !== null) return named(passage, start, start + (head.groups?.head ?? "").length);
  }
  return undefined;
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

const ofOwner = /^ (?:of|in|between|among|with) (?:the |these |those )?(?:[\p{L}\p{N}+-]+ ){0,2}$/u;
const beside = /^(?:,? (?:and|or) |, ?|\/)$/u;
const byOwner = /(?:^|[- ])(?:mediated|induced|dependent|driven) $/u;
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
    (one) => hasType(one, "process") && isOwned(text, one.outer, drafts) && !hasOtherSense(text, one),
  );
}

function isOwned(text: string, { start, end }: Span, drafts: readonly Draft[]): boolean {
  if (byOwner.test(text.slice(Math.max(0, start - farthest), start))) return true;
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
  return hasType(one, ...owners, "drug") && ofOwner.test(between);
}
