/** Mentions against gold entities, type by type: at the very place, and at a place that shares a character. */
import type { EntityType } from "../model.ts";
import { outerSpan } from "../span.ts";
import type { GoldEntity, Pieces } from "./gold.ts";
import { limitsOf, piecesOf, touchesAny } from "./pieces.ts";
import type { PredictedMention } from "./prediction.ts";
import {
  add,
  byName,
  matched,
  type Ratio,
  ratio,
  type Score,
  type Section,
  type Share,
  share,
} from "./score.ts";

/** A mention, and whether it lies within a longer gold entity. */
interface Candidate {
  readonly pieces: Pieces;
  /** Annotators leave many inner names out ("breast cancer" in "breast cancer cells"): such a mention is never an error. */
  readonly nested: boolean;
}

/** `mentions` are those within what was annotated. Types that the gold does not have are not judged. */
export function scoreEntities(
  entities: readonly GoldEntity[],
  mentions: readonly PredictedMention[],
): Section {
  const scores = new Map<string, Score>();
  const sums = new Map<string, Score>([
    ["ALL (exact)", matched(0, 0, 0)],
    ["ALL (overlap)", matched(0, 0, 0)],
  ]);
  for (const type of new Set(entities.map((entity) => entity.type))) {
    const gold = entities.filter((entity) => entity.type === type).map(({ pieces }) => pieces);
    const candidates = candidatesOf(type, entities, mentions);
    for (const [mode, score] of [
      ["exact", scoreExact(gold, candidates)],
      ["overlap", scoreOverlap(gold, candidates)],
    ] as const) {
      scores.set(`${type} (${mode})`, score);
      sums.set(`ALL (${mode})`, add(sums.get(`ALL (${mode})`) ?? matched(0, 0, 0), score));
    }
  }
  return byName(new Map([...scores, ...sums]));
}

function candidatesOf(
  type: EntityType,
  entities: readonly GoldEntity[],
  mentions: readonly PredictedMention[],
): Candidate[] {
  const limits = entities.map(({ pieces }) => outerSpan(pieces));
  return mentions
    .filter((mention) => mention.type === type)
    .map((mention) => {
      const pieces = piecesOf(mention);
      const { start, end } = outerSpan(pieces);
      const nested = limits.some(
        (outer) => outer.start <= start && end <= outer.end && outer.end - outer.start > end - start,
      );
      return { pieces, nested };
    });
}

/** One to one, by the outer limits. */
function scoreExact(gold: readonly Pieces[], candidates: readonly Candidate[]): Ratio {
  const left = gold.map(limitsOf);
  let hits = 0;
  let predicted = 0;
  for (const { pieces, nested } of candidates) {
    const at = left.indexOf(limitsOf(pieces));
    if (at >= 0) {
      left.splice(at, 1);
      hits++;
    }
    if (at >= 0 || !nested) predicted++;
  }
  return matched(hits, predicted, gold.length);
}

/** Many to many. */
function scoreOverlap(gold: readonly Pieces[], candidates: readonly Candidate[]): Ratio {
  const places = candidates.map(({ pieces }) => pieces);
  const right = candidates.filter(({ pieces }) => touchesAny(pieces, gold));
  const wrong = candidates.filter(({ pieces, nested }) => !nested && !touchesAny(pieces, gold));
  const found = gold.filter((pieces) => touchesAny(pieces, places)).length;
  return ratio(right.length, right.length + wrong.length, found, gold.length);
}

/**
 * How often the identifier is one that the gold names, of the entities found at their very place. Identifiers are
 * compared without their prefix (`CVCL_0033`, `Cellosaurus:CVCL_0033`); a miRNA may agree by its name.
 */
export function scoreIdentifiers(
  entities: readonly GoldEntity[],
  mentions: readonly PredictedMention[],
): Share {
  const byPlace = new Map<string, PredictedMention>();
  for (const mention of mentions) {
    const key = placeKey(mention.type, piecesOf(mention));
    if (!byPlace.has(key)) byPlace.set(key, mention);
  }
  const judged = entities.flatMap(({ type, pieces, ids }) => {
    const mention = byPlace.get(placeKey(type, pieces));
    return ids.length > 0 && mention !== undefined ? [agrees(ids, mention)] : [];
  });
  return share(judged.filter(Boolean).length, judged.length);
}

function placeKey(type: EntityType, pieces: Pieces): string {
  return `${type} ${limitsOf(pieces)}`;
}

function agrees(ids: readonly string[], { type, name, id }: PredictedMention): boolean {
  const own = new Set(id.map(localPart));
  if (type === "mirna") own.add(name.toLowerCase());
  return ids.some((hint) => own.has(localPart(hint)));
}

function localPart(id: string): string {
  return id.slice(id.lastIndexOf(":") + 1).toLowerCase();
}
