/** Choices among mentions. */
import type { Mention } from "../model.ts";

export function firstFilled<T>(...lists: readonly (readonly T[])[]): readonly T[] {
  return lists.find((list) => list.length > 0) ?? [];
}

export function distinct(mentions: readonly Mention[]): Mention[] {
  return [...new Set(mentions)];
}
