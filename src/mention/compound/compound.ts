/** Phrases built from mentions, in an order that matters: cells before the processes and places that contain them. */
import type { Entity } from "../../model.ts";
import type { Draft, Passage } from "../draft.ts";
import { antibodies } from "./antibody.ts";
import { interruptedCells, macrophageStates, markedCells, placedCells, unknownMarkedCells } from "./cell.ts";
import { resistantLines, unknownLines } from "./cell-line.ts";
import { lineageCells } from "./lineage.ts";
import { opposedProcesses } from "./opposed.ts";
import { chainedPathways, qualifiedPathways } from "./pathway.ts";
import { applyRule } from "./phrase.ts";
import { interruptedTolerance, prefixedPhrases, qualifiedPlaces, therapyPhrases } from "./prefixed.ts";
import { cellActivations } from "./process.ts";
import { phraseRules } from "./rules.ts";

type CompoundRule = (passage: Passage, drafts: readonly Draft[], bareCell: Entity) => Draft[];

const rules: readonly CompoundRule[] = [
  antibodies,
  markedCells,
  unknownMarkedCells,
  macrophageStates,
  lineageCells,
  placedCells,
  interruptedCells,
  resistantLines,
  unknownLines,
  chainedPathways,
  ...phraseRules.map(
    (rule): CompoundRule =>
      (passage, drafts) =>
        applyRule(rule, passage, drafts),
  ),
  qualifiedPathways,
  prefixedPhrases,
  opposedProcesses,
  cellActivations,
  therapyPhrases,
  interruptedTolerance,
  qualifiedPlaces,
];

/** What a passage without any name must have to speak of cells. */
const unnamed = /\+|cell|progenitor|precursor/iu;

/**
 * Where there are no names, only therapies, unknown cells and what adjectives are against can be found. `bareCell`: what "CD133+ cells" are in this
 * document, a cell type or, in one about cancer stem cells, a cancer cell.
 */
export function findCompounds(passage: Passage, names: readonly Draft[], bareCell: Entity): Draft[] {
  if (names.length === 0 && !unnamed.test(passage.text)) {
    return [...therapyPhrases(passage), ...opposedProcesses(passage, names)];
  }
  const drafts = [...names];
  for (const rule of rules) drafts.push(...rule(passage, drafts, bareCell));
  return drafts.slice(names.length);
}
