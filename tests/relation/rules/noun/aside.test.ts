/** What stands in brackets with a verb of its own. */
import { checkClaims } from "../../check.ts";

checkClaims("brackets that say what a name has", [
  [
    "{vesicle:Exosomes} (containing {mirna:miR-21} and {mirna:miR-143}) were seen.",
    ["contains(Exosomes, miR-21)", "contains(Exosomes, miR-143)"],
  ],
  ["{cell_type:T cells} (expressing {protein:PD-1}) were seen.", ["expresses(T cells, PD-1)"]],
  [
    "{protein:FGF2} (activates {protein:SP7} in {cell_type:neurons}) and {protein:BMP9} (suppresses {process:apoptosis}) were seen.",
    ["positively_regulates(FGF2, SP7)", "negatively_regulates(BMP9, apoptosis)"],
  ],
]);

checkClaims("brackets that say something else", [
  ["{vesicle:Exosomes} ({mirna:miR-21}) were seen.", []],
  ["{protein:FGF2} (activators of {protein:SP7}) were seen.", []],
  ["Cells (expressing {protein:PD-1}) were seen.", []],
  ["{cell_type:T cells} (staining for {protein:PD-1}) were seen.", []],
]);
