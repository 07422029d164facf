/** What something is for or against, said by the prefix of an adjective. */
import { checkClaims } from "../../check.ts";

const apoptotic = "anti{process:apoptotic|apoptosis}";

checkClaims("for or against a process", [
  [`{protein:BCL2} has ${apoptotic} effects.`, ["negatively_regulates(BCL2, apoptotic)"]],
  [
    "The pro-{process:angiogenic|angiogenesis} activity of {vesicle:exosomes} is known.",
    ["positively_regulates(exosomes, angiogenic)"],
  ],
  [
    `{protein:TIMP3} exerts ${apoptotic} and anti{process:angiogenic|angiogenesis} effects.`,
    ["negatively_regulates(TIMP3, apoptotic)", "negatively_regulates(TIMP3, angiogenic)"],
  ],
  [
    `The ${apoptotic} effects of {protein:BCL2} and {protein:MCL1} are known.`,
    ["negatively_regulates(BCL2, apoptotic)", "negatively_regulates(MCL1, apoptotic)"],
  ],
  [
    `{protein:BCL2} plays an ${apoptotic} role in {cell_line:HeLa} cells.`,
    ["negatively_regulates(BCL2, apoptotic)"],
  ],
  [
    "{protein:TIMP3} had no anti-{process:angiogenic activity|angiogenesis}.",
    ["negatively_regulates(TIMP3, angiogenic activity) [negated]"],
  ],
]);

checkClaims("what lowers an activity against a process is for it", [
  [
    "{drug:Navitoclax} inhibits the anti-{process:apoptotic activity|apoptosis} of {protein:BCL2}.",
    [
      "positively_regulates(Navitoclax, apoptotic activity)",
      "negatively_regulates(BCL2, apoptotic activity)",
    ],
  ],
]);

checkClaims("where nobody is said to act so", [
  [`${apoptotic} effects were seen in {cell_line:HeLa} cells.`, []],
  ["{protein:BCL2} has {process:apoptotic activity|apoptosis}.", []],
  [`{cell_line:HeLa} cells were tested for ${apoptotic} activity.`, []],
]);
