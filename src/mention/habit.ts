/** What a document means by expressions that other documents use in another sense. */
import type { Abbreviation, Entity } from "../model.ts";
import { type Draft, hasType, type Passage } from "./draft.ts";
import { type IntroducedNames, introducedNames } from "./introduced.ts";
import { usualSpecies } from "./mirna.ts";

export interface Habits {
  /** Species of miRNAs written without one. */
  readonly species: string;
  /** What "CD133+ cells" are: cancer cells in a document about cancer stem cells, elsewhere a cell type. */
  readonly bareCell: Entity;
  /** Codes that the document itself says the kind of. */
  readonly introduced: IntroducedNames;
}

const stemCell = /(?:cancer|tumou?r|leuka?emi[ac]) (?:stem|initiating)/iu;

/** `names`: all names of the document. */
export function habitsOf(
  passages: readonly Passage[],
  names: Iterable<readonly Draft[]>,
  abbreviations: readonly Abbreviation[],
): Habits {
  const isStemCell = (one: Draft) => hasType(one, "cell_type") && stemCell.test(one.entity.name);
  const type = [...names].some((drafts) => drafts.some(isStemCell)) ? "cancer_cell" : "cell_type";
  const introduced = introducedNames(passages, abbreviations);
  const species = usualSpecies(passages.map(({ text }) => text));
  return { species, bareCell: { type, name: "cell", ids: [], dictionary: "" }, introduced };
}
