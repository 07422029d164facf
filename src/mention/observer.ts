/** Watching the tagger: what might have been a mention and is none, and why. Nothing of it costs a run without observer. */
import type { Refusal } from "../dictionary/match.ts";
import type { Pattern } from "../dictionary/pattern.ts";
import type { Sentence } from "../model.ts";
import type { Draft } from "./draft.ts";

/**
 * Why a draft is no mention; first all reasons of the matcher, then:
 * - `context`: the name needs context and has none
 * - `defined`: the document defines its short form as something else
 * - `class-word`: it only repeats the type of the name before it
 * - `split`: a process and who undergoes it are two mentions
 * - `overlap`: another draft is preferred to it
 * - `citation`: it stands in a citation or a sequence of nucleotides
 * - `virus`: a virus is called by it
 * - `sense`: words beside it show that the word means something else
 * - `maker`: a maker of reagents is called by it
 */
export type DraftRefusal =
  | Refusal
  | "context"
  | "defined"
  | "class-word"
  | "split"
  | "overlap"
  | "citation"
  | "virus"
  | "membrane"
  | "sense"
  | "maker";

export interface RefusedDraft {
  readonly sentence: Sentence;
  readonly draft: Draft;
  readonly why: DraftRefusal;
  /** The draft that counts instead, where there is one. */
  readonly winner?: Draft;
  /** Of a name of the dictionary: what it was matched with. */
  readonly pattern?: Pattern;
}

/**
 * Told of what is refused, maybe more than once, and maybe of what another step finds again: what has become a mention
 * was not refused.
 */
export type MentionObserver = (refused: RefusedDraft) => void;
