/** The triggers of a parsed sentence with what stands at their places, read by the same functions as the rules use. */
import type { Mention, Predicate } from "../model.ts";
import { argumentsOf } from "../relation/argument.ts";
import type { Chunk } from "../relation/grammar/chunk.ts";
import { headsAt } from "../relation/grammar/complement.ts";
import type { Item } from "../relation/grammar/item.ts";
import { nounPlace } from "../relation/grammar/noun-place.ts";
import { subjectsOf } from "../relation/grammar/subject.ts";
import type { Slot, Trigger } from "../relation/lexicon.ts";
import type { Scene } from "../relation/scene.ts";
import type { Span } from "../span.ts";

/** A place of a trigger and the mentions that stand there, none where it is empty. */
export interface TriggerPlace {
  /** `subject`, `object` or a preposition. */
  readonly place: string;
  readonly mentions: readonly Mention[];
}

export interface FoundTrigger {
  /** In the sentence. */
  readonly span: Span;
  readonly kind: "verb" | "noun" | "doer" | "adjective" | "compound";
  readonly predicate: Predicate;
  /** Where it looks for its arguments; none for a part of a compound, whose neighbours are its arguments. */
  readonly places: readonly TriggerPlace[];
}

/** In the order of the text. */
export function triggersIn(scene: Scene): FoundTrigger[] {
  return scene.chunks.flatMap((chunk, i) => {
    const inside = chunk.items.filter((item) => item.trigger !== undefined && item !== mainOf(chunk));
    const compounds = inside.flatMap((item) => toFound(item, "compound", []) ?? []);
    return [...compounds, ...mainTrigger(scene, chunk, i)].sort((a, b) => a.span.start - b.span.start);
  });
}

function mainOf(chunk: Chunk): Item | undefined {
  if (chunk.kind === "verb") return chunk.main;
  return chunk.kind === "noun" || chunk.kind === "adjective" ? chunk.head : undefined;
}

function mainTrigger(scene: Scene, chunk: Chunk, i: number): FoundTrigger[] {
  const main = mainOf(chunk);
  const trigger = main?.trigger;
  if (main === undefined || trigger === undefined) return [];
  if (chunk.kind === "verb") {
    const slots = chunk.passive ? trigger.passive : trigger.active;
    return toFound(main, "verb", [subjectPlace(scene, i), ...slotPlaces(scene, i, slots)]);
  }
  if (chunk.kind === "adjective") return toFound(main, "adjective", slotPlaces(scene, i, trigger.complement));
  const isDoer = scene.lexicon.agents.has(main.word);
  return isDoer
    ? toFound(main, "doer", slotPlaces(scene, i, trigger.complement))
    : toFound(main, "noun", nounPlaces(scene, i, trigger));
}

function toFound(item: Item, kind: FoundTrigger["kind"], places: readonly TriggerPlace[]): FoundTrigger[] {
  if (item.trigger === undefined) return [];
  return [{ span: item.span, kind, predicate: item.trigger.predicate, places }];
}

/** What may be the subject, all alternatives together. */
function subjectPlace(scene: Scene, i: number): TriggerPlace {
  return { place: "subject", mentions: mentionsAt(scene, subjectsOf(scene.chunks, i).flat()) };
}

function slotPlaces(scene: Scene, i: number, slots: readonly Slot[]): TriggerPlace[] {
  const places = [...new Set(slots.map(({ place }) => place))];
  return places.map((place) => ({ place, mentions: mentionsAt(scene, headsAt(scene.chunks, i, place)) }));
}

function nounPlaces(scene: Scene, i: number, { nominal }: Trigger): TriggerPlace[] {
  const places = [...new Set(nominal.flatMap(({ subject, object }) => [subject, object]))];
  return places.map((place) => ({ place, mentions: mentionsAt(scene, nounPlace(scene.chunks, i, place)) }));
}

function mentionsAt(scene: Scene, heads: readonly number[]): Mention[] {
  return [...new Set(argumentsOf(scene, heads).map(({ mention }) => mention))];
}
