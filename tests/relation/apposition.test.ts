/** Names beside a name that say what it is. */
import { checkClaims } from "./check.ts";

checkClaims("a second name of the same kind between commas", [
  [
    "{vesicle:Ectosomes}, {vesicle:vesicles} released by most cells, promote {process:coagulation}.",
    ["positively_regulates(Ectosomes, coagulation)"],
  ],
  [
    "In {cell_type:platelets}, {vesicle:vesicles} released by all cells, promote {process:coagulation}.",
    ["positively_regulates(vesicles, coagulation)"],
  ],
]);
