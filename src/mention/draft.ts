/**
 * What tagging rules work on: a sentence read as name tokens, and drafts, which become mentions when overlaps have
 * been settled. A rule takes a passage and the drafts so far and gives further drafts; it never changes one.
 */
import type { Dictionary } from "../dictionary/dictionary.ts";
import { type Reading, readText } from "../dictionary/match.ts";
import type { Entity, MentionMethod, Sentence } from "../model.ts";
import { outerSpan, type Span } from "../span.ts";
import type { MentionObserver } from "./observer.ts";

export interface Passage {
  readonly sentence: Sentence;
  readonly text: string;
  readonly dictionary: Dictionary;
  readonly reading: Reading;
  readonly observe: MentionObserver | undefined;
}

export interface Draft {
  readonly entity: Entity;
  /** In the sentence, in order. */
  readonly pieces: readonly Span[];
  /** From the first piece to the last. */
  readonly outer: Span;
  readonly method: MentionMethod;
  readonly reason: Reason;
}

/** Why a rule made a draft: a fixed phrase, or the name that was found, which is put into words only for mentions. */
export type Reason = string | FoundName;

/** A name of a dictionary as it was found. */
export interface FoundName {
  /** As the dictionary spells it. */
  readonly name: string;
  /** It is the preferred name of its entry. */
  readonly preferred: boolean;
  /** For a name that needs context, where it has that. */
  readonly context?: Context;
}

/**
 * What speaks for a name that needs context: another name of its entity in the document, a cue beside the name somewhere
 * in it or a list that it stands in, or who undergoes a process in the sentence.
 */
export type Context = "document" | "cue" | "list" | "sentence";

/** `citations`: spans of the citation groups in the sentence. */
export function readPassage(
  dictionary: Dictionary,
  sentence: Sentence,
  citations: readonly Span[] = [],
  observe?: MentionObserver,
): Passage {
  const { text } = sentence;
  return { sentence, text, dictionary, reading: readText(dictionary, text, citations), observe };
}

/** A draft of one piece. */
export function draft(entity: Entity, span: Span, method: MentionMethod, reason: Reason): Draft {
  return { entity, pieces: [span], outer: span, method, reason };
}

/** A draft of several pieces. */
export function pieced(
  entity: Entity,
  pieces: readonly Span[],
  method: MentionMethod,
  reason: Reason,
): Draft {
  return { entity, pieces, outer: outerSpan(pieces), method, reason };
}

export function hasType({ entity }: Draft, ...types: readonly string[]): boolean {
  return types.includes(entity.type);
}
