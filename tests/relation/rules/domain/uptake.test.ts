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
