/** What is only asked is no relation. */
import { checkClaims } from "./check.ts";

checkClaims("questions", [
  ["We tested whether {protein:SRC} phosphorylates {protein:EFNB1}.", []],
  ["We asked if {protein:SRC} activates {protein:EFNB1}.", []],
  ["If {protein:SRC} activates {protein:EFNB1}, cells die.", ["positively_regulates(SRC, EFNB1)"]],
  [
    "We tested whether {protein:SRC} inhibits {protein:TNF}-induced {process:apoptosis}.",
    ["positively_regulates(TNF, apoptosis) [hedged]"],
  ],
  ["{protein:SRC}, whether bound or not, activates {protein:EFNB1}.", ["positively_regulates(SRC, EFNB1)"]],
  ["We investigated the ability of {drug:curcumin} to inhibit {process:invasion}.", []],
  [
    "This shows the ability of {drug:curcumin} to inhibit {process:invasion}.",
    ["negatively_regulates(curcumin, invasion)"],
  ],
]);
