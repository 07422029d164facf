/** Negation and certainty of a finding, from the cues in the words it rests on. */
import type { Certainty } from "../model.ts";
import type { Chunk } from "./grammar/chunk.ts";
import { isReduced } from "./grammar/clause-subject.ts";
import type { Item } from "./grammar/item.ts";
import type { CueKind, Lexicon } from "./lexicon.ts";

export interface Modality {
  readonly negated: boolean;
  readonly certainty: Certainty;
}

/** Verbs with a that-clause whose own cues reach into it: "it is hypothesized that". */
export function modalityOf(chunks: readonly Chunk[], scope: readonly number[], lexicon: Lexicon): Modality {
  const reach = new Set(scope);
  for (const at of scope) for (const outer of governing(chunks, at)) reach.add(outer);
  const own = [...reach].flatMap((at) => cuesIn(chunks[at]?.items ?? [], lexicon));
  const causes = scope.map((at) => chunks[resultOf(chunks, at)]?.items ?? []);
  const cues = [...own, ...causes.flatMap((items) => cuesIn(items, lexicon)).filter((c) => c !== "negation")];
  const negations = cues.filter((c) => c === "negation").length;
  return {
    negated: negations % 2 === 1,
    certainty: cues.includes("hedged") ? "hedged" : cues.includes("capability") ? "capability" : "asserted",
  };
}

/**
 * Chunks whose mood a chunk shares: the verb that an infinitive, a gerund or a coordinated verb depends on, and the
 * verb before "that". Conjunctions such as "whether" count by themselves.
 */
function governing(chunks: readonly Chunk[], at: number): number[] {
  const question = chunks.slice(0, at).findLastIndex((c) => c.kind === "subordinator" || c.kind === "stop");
  return [
    ...moodBefore(chunks, at),
    ...introducing(chunks, at),
    ...(asks(chunks[question]) && !isReduced(chunks, question) ? [question] : []),
  ];
}

/**
 * "may activate A, thereby inhibiting B": what follows from a possibility is one. The index of the verb that it follows
 * from, or -1. Not so what is denied: "did not activate A, thereby inhibiting B".
 */
function resultOf(chunks: readonly Chunk[], at: number): number {
  const result = chunks[at];
  if (result?.kind !== "verb" || result.form !== "gerund" || chunks[at - 1]?.kind !== "comma") return -1;
  for (let k = at - 2; k >= 0; k--) {
    const chunk = chunks[k];
    if (chunk?.kind === "verb" && chunk.form === "finite") return k;
    if (chunk === undefined || !samePart.has(chunk.kind)) return -1;
  }
  return -1;
}

const samePart: ReadonlySet<Chunk["kind"]> = new Set<Chunk["kind"]>([
  "noun",
  "verb",
  "preposition",
  "adjective",
  "comma",
  "conjunction",
]);

/** "the ability to promote", "capable of promoting", "without inducing": what an infinitive or gerund hangs on. */
function introducing(chunks: readonly Chunk[], at: number): number[] {
  const chunk = chunks[at];
  const link = chunks[at - 1];
  if (link?.kind === "preposition" && link.word === "without") return [at - 1];
  if (chunk?.kind !== "verb" || (chunk.form !== "infinitive" && chunk.form !== "gerund")) return [];
  const before = chunks[at - 1]?.kind === "preposition" ? at - 2 : at - 1;
  const kind = chunks[before]?.kind;
  return kind === "noun" || kind === "adjective" ? [before] : [];
}

function asks(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "subordinator" && (chunk.word === "whether" || chunk.word === "if");
}

function moodBefore(chunks: readonly Chunk[], at: number): number[] {
  for (let k = at - 1; k >= 0; k--) {
    const chunk = chunks[k];
    if (chunk?.kind === "verb") {
      if (!sharesMood(chunks, at) || isTold(chunks[at], chunk) || hasOwnAuxiliary(chunks[at])) return [];
      return isBare(chunks[at]) && isBare(chunk) ? [k, ...moodBefore(chunks, k)] : [k];
    }
    if (chunk?.kind === "that") return sayingBefore(chunks, k);
    if (
      chunk?.kind !== "noun" &&
      chunk?.kind !== "preposition" &&
      chunk?.kind !== "adjective" &&
      chunk?.kind !== "conjunction" &&
      !(chunk?.kind === "comma" && isBare(chunks[at]))
    ) {
      return [];
    }
  }
  return [];
}

/** What introduces the clause: "did not show that", "provide no evidence that", "did not show any evidence that". */
function sayingBefore(chunks: readonly Chunk[], that: number): number[] {
  const before = that - 1;
  const both = chunks[before]?.kind === "noun" && chunks[before - 1]?.kind === "verb";
  return (both ? [before, before - 1] : [before]).filter((k) => k >= 0);
}

/** Infinitives, gerunds and verbs joined by "and" do; what stands behind "but" does not. */
function sharesMood(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  const before = chunks[at - 1];
  if (chunk?.kind !== "verb") return false;
  if (before?.kind === "conjunction") return before.word !== "but";
  if (before?.kind === "comma") return isBare(chunk) || chunk.form === "gerund";
  return chunk.form === "infinitive" || chunk.form === "gerund";
}

/** "did not promote A and inhibited B": a past of its own behind a verb with an auxiliary. */
function isTold(own: Chunk | undefined, governor: Chunk): boolean {
  if (own?.kind !== "verb" || governor.kind !== "verb" || own.form !== "finite" || own.passive) return false;
  return own.items[0]?.form === "past" && governor.main.form === "base";
}

/** "was not accompanied by A and was blocked": an auxiliary of its own. */
function hasOwnAuxiliary(own: Chunk | undefined): boolean {
  if (own?.kind !== "verb" || own.form !== "finite") return false;
  const tag = own.items[0]?.tag;
  return tag === "be" || tag === "have" || tag === "do" || tag === "modal";
}

/** "can improve A, reduce B and block C": a verb without an ending and an auxiliary of its own. */
function isBare(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "verb" && chunk.form === "finite" && chunk.items[0]?.form === "base";
}

/** Cues in the order of the words; the longer of two that begin together counts, and none counts twice. */
function cuesIn(items: readonly Item[], lexicon: Lexicon): CueKind[] {
  const out: CueKind[] = [];
  let i = 0;
  while (i < items.length) {
    const item = items[i];
    const candidates = item?.mention === undefined ? (lexicon.cues.get(item?.word ?? "") ?? []) : []; // NO is a gas
    const cue = candidates.find(({ rest }) => rest.every((word, k) => items[i + 1 + k]?.word === word));
    if (cue !== undefined) out.push(cue.kind);
    i += 1 + (cue?.rest.length ?? 0);
  }
  return out;
}
