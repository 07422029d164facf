/** Members of a class that is named by what it acts on. */
import { checkClaims } from "../../check.ts";

checkClaims("inhibitors and inducers with examples", [
  [
    "{protein:PARP} inhibitors such as {drug:olaparib} and {drug:talazoparib} are in use.",
    ["negatively_regulates(olaparib, PARP)", "negatively_regulates(talazoparib, PARP)"],
  ],
  [
    "{process:Ferroptosis} inducers, including {drug:erastin}, are known.",
    ["positively_regulates(erastin, Ferroptosis)"],
  ],
  ["{protein:PARP} inhibitors are in use.", []],
  ["{cancer_generic:Tumor} suppressors such as {protein:p53} are known.", []],
]);
