/** What a kind of thing includes. */
import { checkClaims } from "../../check.ts";

checkClaims("targets, inhibitors, markers and cargo that include something", [
  [
    "Targets of {mirna:miR-96} include {protein:FOXO3} and {protein:MITF}.",
    ["targets(miR-96, FOXO3)", "targets(miR-96, MITF)"],
  ],
  ["Known {mirna:miR-96} targets include {protein:FOXO3}.", ["targets(miR-96, FOXO3)"]],
  [
    "Inhibitors of {protein:EGFR} comprise {drug:gefitinib} and {drug:erlotinib}.",
    ["negatively_regulates(gefitinib, EGFR)", "negatively_regulates(erlotinib, EGFR)"],
  ],
  ["Markers of {cancer:glioma} include {protein:GFAP}.", ["biomarker_for(GFAP, glioma)"]],
  ["The {vesicle:exosomal} cargo includes {mirna:miR-96}.", ["contains(exosomal, miR-96)"]],
  ["The cargo of {vesicle:exosomes} includes {protein:HSP90}.", ["contains(exosomes, HSP90)"]],
]);

checkClaims("nothing is said of what is merely listed", [
  ["Methods for {vesicle:exosomes} include {protein:CD63} capture.", []],
  ["{cell_type:Leukocytes} include {cell_type:neutrophils}.", []],
  ["Studies of {mirna:miR-96} include {protein:FOXO3}.", []],
  ["The trial of targets included {cancer:glioma}.", []],
]);

checkClaims("what effects include", [
  [
    "The effects of {drug:curcumin} include reduced {process:migration} and inhibition of {process:angiogenesis}.",
    ["negatively_regulates(curcumin, migration)", "negatively_regulates(curcumin, angiogenesis)"],
  ],
  [
    "The effects of {drug:curcumin} include {process:apoptosis} and increased {process:migration}.",
    ["regulates(curcumin, apoptosis)", "positively_regulates(curcumin, migration)"],
  ],
  ["The drawbacks of {drug:curcumin} include inhibition of {process:angiogenesis}.", []],
]);
