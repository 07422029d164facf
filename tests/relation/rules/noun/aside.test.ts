/** What stands in brackets with a verb of its own. */
import { checkClaims } from "../../check.ts";

checkClaims("brackets that say what a name has", [
  [
    "{vesicle:Exosomes} (containing {mirna:miR-21} and {mirna:miR-143}) were seen.",
    ["contains(Exosomes, miR-21)", "contains(Exosomes, miR-143)"],
  ],
  ["{cell_type:T cells} (expressing {protein:PD-1}) were seen.", ["expresses(T cells, PD-1)"]],
]);

checkClaims("brackets that say something else", [
  ["{vesicle:Exosomes} ({mirna:miR-21}) were seen.", []],
  ["Cells (expressing {protein:PD-1}) were seen.", []],
  ["{cell_type:T cells} (staining for {protein:PD-1}) were seen.", []],
]);
