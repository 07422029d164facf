/** A parsed sentence, and the mentions that its noun phrases stand for. */
import { type ArgumentPath, argumentPaths, type Mention, mentionSpan } from "../model.ts";
import type { Finding } from "./finding.ts";
import type { NounPhrase } from "./grammar/chunk.ts";
import type { Chunks } from "./grammar/clause.ts";
import type { Lexicon, Sign } from "./lexicon.ts";
import type { FindingRefusal } from "./observer.ts";

export interface Argument {
  readonly mention: Mention;
  /** -1 under "loss of", "inhibition of". */
  readonly sign: Sign;
  /** True when the noun it came through leaves the sign open: "the regulation of X". */
  readonly open: boolean;
  /** True when it is the doer of the noun it came through: "the effect of X" is not X, and nothing happens to X. */
  readonly agentive: boolean;
  /** True when it was reached through "patients with": the patients are meant, not the disease itself. */
  readonly person: boolean;
  /** True when it was reached through "survival in": how patients with it fare is meant. */
  readonly outcome: boolean;
  /** True when it was reached through "recruitment of": whoever promotes that recruits it. */
  readonly recruited: boolean;
  /** True when it was reached through "transfer of": vesicles that bring that about carry it. */
  readonly transferred: boolean;
  /** True when it stands before the head that it was reached through: "kidney transplantation". */
  readonly premodifier: boolean;
  /** True when a pronoun stands for it. */
  readonly coreference: boolean;
  /** Index of the noun phrase it was read from. */
  readonly at: number;
  readonly path: ArgumentPath;
}

/** The less sure of two ways to an argument. */
export function weaker(a: ArgumentPath, b: ArgumentPath): ArgumentPath {
  return argumentPaths.indexOf(a) < argumentPaths.indexOf(b) ? b : a;
}

export function reached(args: readonly Argument[], path: ArgumentPath): Argument[] {
  return args.map((a) => ({ ...a, path: weaker(a.path, path) }));
}

/** What a pronoun or definite phrase stands for: in the sentence before, or further left in the same one. */
export interface Referent {
  readonly mention: Mention;
  readonly earlier: boolean;
  /** -1 where the phrase that is taken up was "loss of X"; 1 if not given. */
  readonly sign?: Sign;
}

export type Antecedent = (phrase: NounPhrase, at: number, scene: Scene) => readonly Referent[];

export interface Scene {
  readonly chunks: Chunks;
  readonly lexicon: Lexicon;
  readonly antecedent: Antecedent;
  /** True when "respectively" pairs the members of two lists. */
  readonly respectively: boolean;
  /** Is told of findings that come to nothing, where someone watches. */
  readonly onRefused?: (finding: Finding, why: FindingRefusal) => void;
}

export function plainArgument(mention: Mention, at: number): Argument {
  return {
    mention,
    sign: 1,
    open: false,
    agentive: false,
    person: false,
    outcome: false,
    recruited: false,
    transferred: false,
    premodifier: false,
    coreference: false,
    at,
    path: "direct",
  };
}

export function times(a: Sign, b: Sign): Sign {
  if (a === 0 || b === 0) return 0;
  return a === b ? 1 : -1;
}

export function sameEntity(a: Mention, b: Mention): boolean {
  if (a.entity.type !== b.entity.type) return false;
  if (a.entity.name === b.entity.name) return true;
  return a.entity.ids.length > 0 && a.entity.ids[0] === b.entity.ids[0];
}

/** Sorts mentions as the text has them. */
export function byPlace(a: Argument, b: Argument): number {
  return mentionSpan(a.mention).start - mentionSpan(b.mention).start;
}
