/** The names of a dictionary that are spelled most like another: the one file that knows fastest-levenshtein. */
import { distance } from "fastest-levenshtein";
import type { Dictionary } from "../dictionary/dictionary.ts";
import { foldText } from "../dictionary/fold.ts";
import { textAt } from "../dictionary/pool.ts";
import type { Entity } from "../model.ts";

export interface NearName {
  readonly name: string;
  readonly entity: Entity;
  /** Units to insert, delete or replace to get from one folded name to the other. */
  readonly distance: number;
}

/** Names that differ in more than this part of their units have nothing to do with each other. */
const largestShare = 0.4;

/** The nearest names first, of those alike in the order of the dictionary; none that differ too much. */
export function nearestNames(dictionary: Dictionary, name: string, most = 5): NearName[] {
  const key = keyOf(name);
  const limit = Math.max(1, Math.floor(key.length * largestShare));
  const near: { readonly place: number; readonly text: string; readonly distance: number }[] = [];
  const { columns } = dictionary.patterns;
  for (let i = 0; i < columns.names.length; i++) {
    const text = textAt(dictionary.entries.columns.texts, columns.names[i] ?? 0);
    if (Math.abs(text.length - name.length) > limit + 3) continue;
    const steps = distance(key, keyOf(text));
    if (steps <= limit) near.push({ place: columns.entries[i] ?? 0, text, distance: steps });
  }
  near.sort((a, b) => a.distance - b.distance);
  return near.slice(0, most).map(({ place, text, distance: steps }) => ({
    name: text,
    entity: dictionary.entries.at(place).entity,
    distance: steps,
  }));
}

/** Folded, with nothing between the words: a hyphen is no difference. */
function keyOf(name: string): string {
  return foldText(name)
    .map(({ word }) => word)
    .join("");
}
