/** What someone acts by. */
import { checkClaims } from "../../check.ts";

checkClaims("mechanisms by which someone acts", [
  [
    "One mechanism by which {drug:curcumin} exerts its effects is modulation of {protein:AP-1} and {protein:EGFR}.",
    ["regulates(curcumin, AP-1)", "regulates(curcumin, EGFR)"],
  ],
  [
    "A way by which {drug:curcumin} acts is inhibition of {protein:EGFR} and activation of {protein:TP53}.",
    ["negatively_regulates(curcumin, EGFR)", "positively_regulates(curcumin, TP53)"],
  ],
  ["A mechanism by which {drug:curcumin} acts is a mystery of {protein:AP-1}.", []],
]);
