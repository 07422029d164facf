/** What of all that could be found is wanted. It decides what the tables hold, so that a run records it. */
export interface Selection {
  /** `entities`: mentions and what comes before them; no relations, events and checks of claims. */
  readonly stages: StageSelection;
  /** Relations of less confidence are left out, with all that is read from them. */
  readonly minConfidence: number;
}

export const stageSelections = ["all", "entities"] as const;
export type StageSelection = (typeof stageSelections)[number];

/** The selection that options ask for; all where they ask for nothing. */
export function selectionOf({ stages = "all", minConfidence = 0 }: Partial<Selection>): Selection {
  return { stages, minConfidence };
}
