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
