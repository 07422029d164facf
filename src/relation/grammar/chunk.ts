/** Chunks: noun phrases, verb groups, and the words that link them. */
import type { Mention } from "../../model.ts";
import { type Span, span } from "../../span.ts";
import type { Item } from "./item.ts";

export interface NounPhrase {
  readonly kind: "noun";
  readonly items: readonly Item[];
  /** The last noun or mention. */
  readonly head: Item;
}

export type VerbForm = "finite" | "participle" | "gerund" | "infinitive";

export interface VerbGroup {
  readonly kind: "verb";
  readonly items: readonly Item[];
  /** The verb that says what is done; of a copula the form of be. */
  readonly main: Item;
  readonly form: VerbForm;
  readonly passive: boolean;
  readonly copula: boolean;
}

export interface AdjectivePhrase {
  readonly kind: "adjective";
  readonly items: readonly Item[];
  readonly head: Item;
}

export interface Link {
  readonly kind: "preposition" | "conjunction" | "comma" | "relative" | "that" | "subordinator" | "stop";
  readonly items: readonly Item[];
  readonly word: string;
}

export type Chunk = NounPhrase | VerbGroup | AdjectivePhrase | Link;

/** The name right before the head: PTEN of "the PTEN level". */
export function nameBeforeHead({ items, head }: NounPhrase): Mention | undefined {
  return items[items.indexOf(head) - 1]?.mention;
}

export function chunkSpan({ items }: Chunk): Span {
  return span(items[0]?.span.start ?? 0, items.at(-1)?.span.end ?? 0);
}
