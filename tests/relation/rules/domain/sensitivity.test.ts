/** Who changes how cells respond to a drug. */
import { checkClaims } from "../../check.ts";

checkClaims("sensitivity and resistance raised and lowered", [
  [
    "{protein:PTEN} increased the sensitivity of {cancer_cell:glioma cells} to {drug:temozolomide}.",
    ["sensitizes_to(PTEN, temozolomide)"],
  ],
  [
    "{cell_type:Fibroblasts} render {cancer_cell:glioma cells} resistant to {drug:temozolomide}.",
    ["confers_resistance_to(Fibroblasts, temozolomide)"],
  ],
  [
    "The resistance of {cancer_cell:glioma cells} to {drug:temozolomide} was reduced by {mirna:miR-34a}.",
    ["sensitizes_to(miR-34a, temozolomide)"],
  ],
  [
    "{drug:Verapamil} reversed {process:{drug:doxorubicin} resistance} in {cell_line:K562 cells}.",
    ["negatively_regulates(Verapamil, doxorubicin resistance)", "sensitizes_to(Verapamil, doxorubicin)"],
  ],
  [
    "{protein:ERCC1} overexpression renders {cancer_cell:lung cancer cells} resistant to {drug:cisplatin}.",
    ["confers_resistance_to(ERCC1, cisplatin)"],
  ],
  [
    "{drug:Verapamil} restores the sensitivity of {cancer_cell:glioma cells} to {drug:doxorubicin}.",
    ["sensitizes_to(Verapamil, doxorubicin)"],
  ],
]);

checkClaims("sensitivity to something else, or only looked at", [
  [
    "{protein:PTEN} increased the sensitivity of {cancer_cell:glioma cells} to heat.",
    ["positively_regulates(PTEN, glioma cells)"],
  ],
  ["The sensitivity of the assay for {protein:PTEN} was low.", []],
]);

checkClaims("cells that are sensitized to a process do not cause it", [
  ["{cell_line:HeLa} was sensitized to {process:apoptosis}.", []],
  [
    "{protein:TRAIL} sensitized {cell_line:HeLa} to {process:apoptosis}.",
    ["positively_regulates(TRAIL, apoptosis)"],
  ],
]);

checkClaims("the response to a drug", [
  [
    "{drug:GW4869} restored the response of {cancer_cell:leukemia cells} to {drug:cytarabine}.",
    ["sensitizes_to(GW4869, cytarabine)"],
  ],
  [
    "{protein:GDF15} impairs the response to {drug:cytarabine}.",
    ["confers_resistance_to(GDF15, cytarabine)"],
  ],
  ["{protein:GDF15} enhances the response to {process:injury}.", ["(?) positively_regulates(GDF15, injury)"]],
]);

checkClaims("the means of a sensitization does nothing to the cells", [
  [
    "{drug:Rapamycin} enhanced the sensitivity of {cell_line:HeLa} cells to {drug:paclitaxel} by increasing {process:apoptosis}.",
    ["sensitizes_to(Rapamycin, paclitaxel)", "positively_regulates(Rapamycin, apoptosis)"],
  ],
]);

checkClaims("making cells resistant", [
  [
    "{mirna:miR-96} makes {cancer_cell:glioma cells} insensitive to {drug:temozolomide}.",
    ["confers_resistance_to(miR-96, temozolomide)"],
  ],
  [
    "{protein:GDF15} made {cancer_cell:glioma cells} resistant to {drug:temozolomide}.",
    ["confers_resistance_to(GDF15, temozolomide)"],
  ],
  ["{protein:GDF15} made {cancer_cell:glioma cells} round.", []],
]);

checkClaims("less of a response", [
  [
    "{protein:MGMT} makes {cancer_cell:glioma cells} less sensitive to {drug:temozolomide}.",
    ["confers_resistance_to(MGMT, temozolomide)"],
  ],
  [
    "{protein:MGMT} renders {cancer_cell:glioma cells} more sensitive to {drug:temozolomide}.",
    ["sensitizes_to(MGMT, temozolomide)"],
  ],
]);

checkClaims("who protects cancer cells from a drug", [
  [
    "{vesicle:Exosomes} protect {cancer_cell:lymphoma cells} from {drug:rituximab}.",
    ["confers_resistance_to(Exosomes, rituximab)"],
  ],
  [
    "{vesicle:Exosomes} protect {cell_type:neurons} from {drug:rotenone}.",
    ["negatively_regulates(Exosomes, rotenone)"],
  ],
  [
    "{vesicle:Exosomes} protect {cancer_cell:lymphoma cells} from {process:apoptosis}.",
    ["negatively_regulates(Exosomes, apoptosis)"],
  ],
  [
    "{vesicle:Exosomes} decrease the sensitivity of {cancer_cell:lymphoma cells} to {drug:rituximab}.",
    ["confers_resistance_to(Exosomes, rituximab)"],
  ],
]);

checkClaims("a cancer that is made resistant", [
  [
    "{protein:FTO} renders {cancer:melanoma} resistant to {drug:nivolumab}.",
    ["confers_resistance_to(FTO, nivolumab)"],
  ],
]);

checkClaims("the sensitivity of cells that resist a drug", [
  [
    "{mirna:miR-200c} restored the sensitivity of {drug:doxorubicin}-resistant {cancer_cell:tumor cells}.",
    ["sensitizes_to(miR-200c, doxorubicin)"],
  ],
  [
    "{mirna:miR-200c} restored the color of {drug:doxorubicin}-resistant {cancer_cell:tumor cells}.",
    ["positively_regulates(miR-200c, tumor cells)"],
  ],
]);
