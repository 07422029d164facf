import type { Mention } from "../model.ts";

/** What a sentence leaves behind for the next one. */
export interface Discourse {
  /** Mentions that are the subject of its first clause. */
  readonly topic: readonly Mention[];
  /** What its subject is said to give off or hold, last. */
  readonly focus: readonly Mention[];
  /** The subject is of phrases joined by *and*. */
  readonly isSeveral: boolean;
  /** The two of a kind that it names together last: "M1 and M2 macrophages"; empty without. */
  readonly pair: readonly Mention[];
  /** All outermost mentions, in the order of the text. */
  readonly mentions: readonly Mention[];
}
