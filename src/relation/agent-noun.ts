/** Agent nouns, which say what a thing is to another: "targets of miR-21", "PI3K inhibitors". */
import type { Slot, Trigger } from "./lexicon.ts";
import type { Argument } from "./scene.ts";

export interface AgentPlace {
  readonly slot: Slot;
  /** What stands there; none where it is empty. */
  readonly others: readonly Argument[];
}

/** The places of an agent noun; what stands right before it is what it is of, where nothing behind it is. */
export function agentPlaces(
  { complement }: Trigger,
  before: readonly Argument[],
  behindAt: (place: string) => readonly Argument[],
): AgentPlace[] {
  return complement.map((slot) => {
    const behind = behindAt(slot.place);
    return { slot, others: behind.length === 0 && slot.place === "of" ? before : behind };
  });
}
