/** Communication events against gold: one to one, the best agreement first. */
import type { GoldEvent, Pieces, Slot } from "./gold.ts";
import { piecesOf, touch, touchesAny } from "./pieces.ts";
import type { PredictedEvent, Prediction } from "./prediction.ts";
import { matched, type Score, type Section, share } from "./score.ts";

/** An event that was found, with its places. */
interface FoundEvent {
  readonly sentences: Pieces;
  readonly vesicle: readonly Pieces[];
  readonly sender: readonly Pieces[];
  readonly cargo: readonly Pieces[];
  readonly recipient: readonly Pieces[];
  readonly effects: readonly { readonly predicate: string; readonly object: readonly Pieces[] }[];
}

/** What agrees, besides sentence and vesicle. */
interface Agreement {
  readonly sender: boolean;
  readonly cargo: boolean;
  readonly recipient: boolean;
  readonly effect: boolean;
}

/** An event is found where it shares a sentence and the vesicle with one of the gold. */
export function scoreEvents(
  gold: readonly GoldEvent[],
  prediction: Prediction,
  isAnnotated: (pieces: Pieces) => boolean,
): Section {
  const found = foundEvents(prediction, isAnnotated);
  const pairs = matchEvents(gold, found);
  const slot = (holds: (agreement: Agreement) => boolean) => share(pairs.filter(holds).length, gold.length);
  return new Map<string, Score>([
    ["found (sentence and vesicle)", matched(pairs.length, found.length, gold.length)],
    ["sender", slot(({ sender }) => sender)],
    ["cargo", slot(({ cargo }) => cargo)],
    ["recipient", slot(({ recipient }) => recipient)],
    ["an effect", slot(({ effect }) => effect)],
    ["all three slots right", slot((a) => a.sender && a.cargo && a.recipient)],
  ]);
}

function foundEvents(
  { sentences, mentions, events }: Prediction,
  isAnnotated: (pieces: Pieces) => boolean,
): FoundEvent[] {
  const sentenceOf = new Map(sentences.map((row) => [row.sentence, piecesOf(row)]));
  const mentionOf = new Map(mentions.map((row) => [row.mention, piecesOf(row)]));
  const placesOf = (ids: readonly string[]) => ids.flatMap((id) => optional(mentionOf.get(id)));
  return events.flatMap((event) => {
    const places = event.sentences.flatMap((id) => optional(sentenceOf.get(id)));
    return places.some(isAnnotated) ? [toFound(event, places.flat(), placesOf)] : [];
  });
}

function optional<Thing>(thing: Thing | undefined): Thing[] {
  return thing === undefined ? [] : [thing];
}

function toFound(
  { vesicle, sender, cargo, recipient, effects }: PredictedEvent,
  sentences: Pieces,
  placesOf: (ids: readonly string[]) => readonly Pieces[],
): FoundEvent {
  return {
    sentences,
    vesicle: placesOf([vesicle]),
    sender: placesOf([sender]),
    cargo: placesOf(cargo),
    recipient: placesOf([recipient]),
    effects: effects.map(({ predicate, mention }) => ({ predicate, object: placesOf([mention]) })),
  };
}

function matchEvents(gold: readonly GoldEvent[], found: readonly FoundEvent[]): Agreement[] {
  const ranked = gold
    .flatMap((one, i) => found.flatMap((other, j) => optional(compare(one, other)).map((a) => ({ i, j, a }))))
    .sort((x, y) => countOf(y.a) - countOf(x.a) || x.i - y.i || x.j - y.j);
  const takenGold = new Set<number>();
  const takenFound = new Set<number>();
  return ranked.flatMap(({ i, j, a }) => {
    if (takenGold.has(i) || takenFound.has(j)) return [];
    takenGold.add(i);
    takenFound.add(j);
    return [a];
  });
}

function countOf({ sender, cargo, recipient, effect }: Agreement): number {
  return [sender, cargo, recipient, effect].filter(Boolean).length;
}

/** Undefined for two events that are not the same. */
function compare(gold: GoldEvent, found: FoundEvent): Agreement | undefined {
  if (!touch(gold.sentences, found.sentences) || !fills(found.vesicle, gold.vesicle)) return undefined;
  return {
    sender: fills(found.sender, gold.sender),
    cargo: fills(found.cargo, gold.cargo),
    recipient: fills(found.recipient, gold.recipient),
    effect: gold.effects.length === 0 ? found.effects.length === 0 : sharesEffect(gold, found),
  };
}

/** One filler of several is enough; a slot that the gold leaves empty has to be empty. */
function fills(found: readonly Pieces[], gold: Slot): boolean {
  if (gold.length === 0) return found.length === 0;
  return found.some((pieces) => gold.some((places) => touchesAny(pieces, places)));
}

function sharesEffect(gold: GoldEvent, found: FoundEvent): boolean {
  return gold.effects.some(({ predicate, object }) =>
    found.effects.some((effect) => effect.predicate === predicate && fills(effect.object, [object])),
  );
}
