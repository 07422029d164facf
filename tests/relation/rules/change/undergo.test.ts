/** Who makes cells undergo a process. */
import { checkClaims } from "../../check.ts";

checkClaims("caused or prompted to undergo", [
  [
    "{protein:FASL} causes {cell_type:T cells} to undergo {process:apoptosis}.",
    ["positively_regulates(FASL, T cells)", "positively_regulates(FASL, apoptosis)"],
  ],
  [
    "In response to {protein:IL-4}, {cell_type:monocytes} undergo {process:M2 polarization}.",
    ["positively_regulates(IL-4, M2 polarization)"],
  ],
  [
    "{cell_type:HUVECs} underwent {process:apoptosis} after treatment with {drug:cisplatin}.",
    ["positively_regulates(cisplatin, apoptosis)"],
  ],
]);

checkClaims("undergone of themselves", [
  ["{cell_type:Monocytes} undergo {process:apoptosis}.", []],
  [
    "In the {anatomy:spleen}, {cell_type:monocytes} undergo {process:apoptosis}.",
    ["part_of(monocytes, spleen)"],
  ],
]);
