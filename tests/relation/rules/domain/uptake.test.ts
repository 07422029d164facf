/** Uptake at the head of a sentence: one side is named there, the other is the subject. */
import { checkClaims } from "../../check.ts";

checkClaims("an uptake that opens the sentence", [
  [
    "Upon uptake of {vesicle:exosomes}, {cell_type:fibroblasts} produce {protein:S100A4}.",
    [
      "taken_up_by(exosomes, fibroblasts)",
      "secretes(fibroblasts, S100A4)",
      "positively_regulates(exosomes, S100A4)",
    ],
  ],
  [
    "After {vesicle:exosome} internalization, {cell_type:neurons} were imaged.",
    ["taken_up_by(exosome, neurons)"],
  ],
  [
    "Following internalization by {cell_type:Kupffer cells}, {vesicle:exosomes} induced {protein:TGFB1}.",
    ["taken_up_by(exosomes, Kupffer cells)", "positively_regulates(exosomes, TGFB1)"],
  ],
  [
    "After uptake of {vesicle:exosomes} by {cell_type:microglia}, {cell_type:neurons} were imaged.",
    ["taken_up_by(exosomes, microglia)"],
  ],
  ["After isolation of {vesicle:exosomes}, {cell_type:fibroblasts} were imaged.", []],
  ["In the uptake of {vesicle:exosomes}, {cell_type:fibroblasts} were studied.", []],
  ["Upon uptake of {vesicle:exosomes}, the dye was seen in {cell_type:fibroblasts}.", []],
]);

checkClaims("an uptake that says when something is done", [
  [
    "{vesicle:Exosomes}, after their uptake by {cell_type:neurons}, inhibit {protein:SP7}.",
    ["taken_up_by(Exosomes, neurons)", "negatively_regulates(Exosomes, SP7)"],
  ],
  [
    "{cell_type:Mast cells} shed {mirna:miR-31}, which upon uptake by {cell_type:neurons} inhibits {protein:SP7}.",
    ["secretes(Mast cells, miR-31)", "taken_up_by(miR-31, neurons)", "negatively_regulates(miR-31, SP7)"],
  ],
  [
    "{vesicle:Exosomes} promote {process:fibrosis} upon internalization by {cell_type:neurons}.",
    ["positively_regulates(Exosomes, fibrosis)", "taken_up_by(Exosomes, neurons)"],
  ],
  ["{protein:SP7} was reduced after uptake by {cell_type:neurons}.", []],
  ["{vesicle:Exosomes} vanish, whereas after uptake by {cell_type:neurons} the dye stays.", []],
]);
