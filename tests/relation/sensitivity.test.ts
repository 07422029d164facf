/** Who changes how cells respond to a drug. */
import { checkClaims } from "./check.ts";

checkClaims("sensitivity and resistance raised and lowered", [
  [
    "{protein:PTEN} increased the sensitivity of {cancer_cell:glioma cells} to {drug:temozolomide}.",
    [
      "sensitizes_to(PTEN, temozolomide)",
      "(?) sensitizes_to(glioma cells, temozolomide)",
      "(?) positively_regulates(PTEN, glioma cells)",
    ],
  ],
  [
    "{cell_type:Fibroblasts} render {cancer_cell:glioma cells} resistant to {drug:temozolomide}.",
    [
      "confers_resistance_to(Fibroblasts, temozolomide)",
      "(?) confers_resistance_to(glioma cells, temozolomide)",
      "(?) positively_regulates(Fibroblasts, glioma cells)",
    ],
  ],
  [
    "The resistance of {cancer_cell:glioma cells} to {drug:temozolomide} was reduced by {mirna:miR-34a}.",
    [
      "sensitizes_to(miR-34a, temozolomide)",
      "(?) confers_resistance_to(glioma cells, temozolomide)",
      "(?) negatively_regulates(miR-34a, glioma cells)",
    ],
  ],
]);

checkClaims("sensitivity to something else, or only looked at", [
  [
    "{protein:PTEN} increased the sensitivity of {cancer_cell:glioma cells} to heat.",
    ["positively_regulates(PTEN, glioma cells)"],
  ],
  ["The sensitivity of the assay for {protein:PTEN} was low.", []],
]);
