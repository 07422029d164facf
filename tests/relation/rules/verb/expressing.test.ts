/** Expression that cells gain or lose. */
import { checkClaims } from "../../check.ts";

checkClaims("gained and lost expression", [
  [
    "{cell_type:Epithelial cells} lose the expression of {protein:E-cadherin} and acquire the expression of {protein:vimentin}.",
    ["expresses(Epithelial cells, E-cadherin) [negated]", "expresses(Epithelial cells, vimentin)"],
  ],
  ["{cancer_cell:Tumor cells} gain {protein:PD-L1} expression.", ["expresses(Tumor cells, PD-L1)"]],
  ["{cancer_cell:Tumor cells} acquire {vesicle:exosomes}.", ["taken_up_by(exosomes, Tumor cells)"]],
  ["{process:EMT} lost the interest of many.", []],
]);
