/** Two names before a noun of what goes on between them. */
import { checkClaims } from "../../check.ts";

checkClaims("partners named side by side", [
  ["{protein:BMP4}/{protein:BMPR2} interaction was lost.", ["associated_with(BMP4, BMPR2)"]],
  ["{protein:Nrf2}-{protein:Keap1} binding was weaker.", ["binds(Nrf2, Keap1)"]],
  ["{protein:SHH} promotes {protein:GLI1} binding.", ["(?) positively_regulates(SHH, GLI1)"]],
  ["{cell_type:Neurons} and the {process:wound healing} association were studied.", []],
  [
    "The {protein:CTLA4}-{protein:CD80} interaction inhibits {process:priming}.",
    [
      "associated_with(CTLA4, CD80)",
      "negatively_regulates(CTLA4, priming)",
      "negatively_regulates(CD80, priming)",
    ],
  ],
  [
    "{protein:SP1}/{protein:KLF4}-mediated upregulation of {protein:WNT5A} was lost.",
    ["positively_regulates(SP1, WNT5A)", "positively_regulates(KLF4, WNT5A)"],
  ],
  ["{protein:SP1} and {protein:KLF4} were lost.", []],
  ["{protein:SP1} and {protein:KLF4} interact.", ["associated_with(SP1, KLF4)"]],
]);
