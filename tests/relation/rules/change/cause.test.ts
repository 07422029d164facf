/** What something is due to. */
import { checkClaims } from "../../check.ts";

checkClaims("what something is due to", [
  ["{process:Metastasis} is due to loss of {protein:PTEN}.", ["negatively_regulates(PTEN, Metastasis)"]],
  [
    "The {protein:VEGF} level was in part due to the upregulation of {protein:TNF}.",
    ["positively_regulates(TNF, VEGF)"],
  ],
  ["{protein:AKT} is activated because of loss of {protein:PTEN}.", ["negatively_regulates(PTEN, AKT)"]],
  [
    "{process:Metastasis} is not due to {protein:PTEN}.",
    ["positively_regulates(PTEN, Metastasis) [negated]"],
  ],
]);

checkClaims("what is no cause", [
  ["{process:Metastasis} was seen due to {protein:PTEN} staining.", []],
  ["{drug:Curcumin} was withdrawn due to {disease:pain}.", []],
  [
    "{protein:AKT} is activated by {protein:IL-6} due to loss of {protein:PTEN}.",
    ["positively_regulates(IL-6, AKT)"],
  ],
]);
