/** Watching the rules of relations: what they see of a sentence, and which of their findings come to nothing. */
import type { Sentence } from "../model.ts";
import type { Finding } from "./finding.ts";
import type { Scene } from "./scene.ts";

/**
 * Why a finding is no relation:
 * - `types`: its predicate makes no sense between such entities
 * - `same-entity`: both arguments are one entity
 * - `repeated`: an earlier rule claims the same
 * - `unsigned`: another rule knows the sign of the effect
 * - `asked`: the sentence asks it, and states nothing
 */
export type FindingRefusal = "types" | "same-entity" | "repeated" | "unsigned" | "asked";

export interface RelationObserver {
  /** A sentence with mentions, before any rule looks at it. */
  readonly onScene: (sentence: Sentence, scene: Scene) => void;
  readonly onRefused: (sentence: Sentence, finding: Finding, why: FindingRefusal) => void;
}
