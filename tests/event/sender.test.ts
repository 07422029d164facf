/** Who sends, where nothing says that it gives the vesicle off. */
import { checkStories } from "../relation/check.ts";

checkStories("who gives off the cargo", [
  [
    "{vesicle:Exosomal} {mirna:miR-9} secreted by {cancer_cell:glioma cells} is internalized by {cell_type:endothelial cells}.",
    ["glioma cells > Exosomal [miR-9] > endothelial cells: "],
  ],
  [
    "{vesicle:Exosomal} {mirna:miR-21} from {cell_type:macrophages} promotes {process:invasion}.",
    ["macrophages > Exosomal [miR-21] > ?: positively_regulates invasion"],
  ],
]);

checkStories("who gives the vesicle off", [
  [
    "{vesicle:Microvesicles} shed by {cell_type:platelets} transfer {protein:CD41} to {cell_type:monocytes}.",
    ["platelets > Microvesicles [CD41] > monocytes: "],
  ],
]);

checkStories("who acts by means of vesicles", [
  [
    "{cell_type:Fibroblasts} promote {process:drug resistance} through {vesicle:exosomes}.",
    ["Fibroblasts > exosomes [] > ?: positively_regulates drug resistance"],
  ],
  [
    "{drug:Cisplatin} promotes {process:drug resistance} through {vesicle:exosomes}.",
    ["? > exosomes [] > ?: positively_regulates drug resistance"],
  ],
  [
    "{cell_type:Fibroblasts} and {vesicle:exosomes} promote {process:drug resistance}.",
    ["? > exosomes [] > ?: positively_regulates drug resistance"],
  ],
  [
    "{cell_type:Fibroblasts} promote {process:drug resistance}, and {vesicle:exosomes} promote {process:invasion}.",
    ["? > exosomes [] > ?: positively_regulates invasion"],
  ],
]);

checkStories("whose vesicles others are only the measure of", [
  [
    "Unlike {vesicle:exosomes} from {cell_type:normal fibroblasts}, those from {cell_type:CAFs} accelerated the {process:migration} of {cancer_cell:gastric cancer cells}.",
    ["CAFs > exosomes [] > gastric cancer cells: positively_regulates migration"],
  ],
  [
    "{vesicle:Exosomes} from {cell_type:CAFs} increased {process:migration} more than those from {cell_type:normal fibroblasts}.",
    ["CAFs > Exosomes [] > ?: positively_regulates migration"],
  ],
]);

checkStories("both of two senders where neither is the measure", [
  [
    "{vesicle:Exosomes} from {cell_type:CAFs} and those from {cell_type:platelets} increased {process:migration}.",
    [
      "CAFs > Exosomes [] > ?: positively_regulates migration",
      "platelets > Exosomes [] > ?: positively_regulates migration",
    ],
  ],
]);
