/** What is under the control of something. */
import { checkClaims } from "../../check.ts";

checkClaims("what is under the control of something", [
  ["Expression of {protein:HOXA11} is under the control of {protein:SHH}.", ["regulates(SHH, HOXA11)"]],
  ["{process:Invasion} is under tight control by {mirna:miR-21}.", ["regulates(miR-21, Invasion)"]],
  [
    "{process:Invasion} was not under the influence of {mirna:miR-21}.",
    ["regulates(miR-21, Invasion) [negated]"],
  ],
]);

checkClaims("what is under something else, or stands in a construct", [
  ["{protein:Luciferase} under the control of the {protein:TP53} promoter was cloned.", []],
  ["{protein:HOXA11} is under investigation by {protein:SHH} groups.", []],
  ["{protein:HOXA11} is under the control limit.", []],
]);
