import type { Predicate } from "../model.ts";

/**
 * The Relation Ontology or Biolink term of every predicate. Where neither has the very sense, the nearest broader one
 * stands here and the predicate's own name says the rest: a vesicle taken up by a cell is then located in it.
 */
export const predicateIds: Readonly<Record<Predicate, string>> = {
  secretes: "RO:0003000", // produces
  contains: "RO:0001019", // contains
  transfers: "RO:0002313", // transports or maintains localization of
  taken_up_by: "RO:0001025", // located in
  expresses: "RO:0002292", // expresses
  targets: "RO:0002449", // directly negatively regulates activity of
  binds: "RO:0002436", // molecularly interacts with
  positively_regulates: "RO:0002213", // positively regulates
  negatively_regulates: "RO:0002212", // negatively regulates
  regulates: "RO:0002211", // regulates
  transforms_into: "RO:0002203", // develops into
  part_of: "BFO:0000050", // part of
  biomarker_for: "biolink:biomarker_for",
  associated_with: "biolink:associated_with",
  confers_resistance_to: "biolink:associated_with_resistance_to",
  sensitizes_to: "biolink:associated_with_sensitivity_to",
  treats: "biolink:treats",
  recruits: "biolink:affects",
};
