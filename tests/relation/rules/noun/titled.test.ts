/** Who has a role in what a title tells of. */
import { checkClaims } from "../../check.ts";

checkClaims("roles behind the colon of a title", [
  [
    "Regulation of {protein:VEGF} by {protein:CSF1}: role of {protein:SP1}",
    ["regulates(CSF1, VEGF)", "regulates(SP1, VEGF)"],
  ],
  [
    "{protein:TNF}-induced {process:apoptosis}: involvement of {protein:STAT3}.",
    ["positively_regulates(TNF, apoptosis)", "regulates(STAT3, apoptosis)"],
  ],
  ["{process:Apoptosis}: review of {protein:STAT3}", []],
  ["We saw {process:apoptosis}: role of {protein:STAT3}", []],
]);

checkClaims("titles that stand in brackets", [
  ["[Role of {protein:TP53} in {process:angiogenesis}.]", ["regulates(TP53, angiogenesis)"]],
  [
    "(A) Loss of {protein:TP53} promotes {process:angiogenesis}.",
    ["negatively_regulates(TP53, angiogenesis)"],
  ],
]);
