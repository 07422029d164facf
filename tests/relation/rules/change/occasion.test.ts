/** What happens when something else was done. */
import { checkClaims } from "../../check.ts";

checkClaims("what happens when something was done", [
  [
    "{process:Invasion} was reduced when {mirna:miR-21} was silenced.",
    ["positively_regulates(miR-21, Invasion)"],
  ],
  [
    "When {mirna:miR-21} was inhibited, {process:invasion} was reduced.",
    ["positively_regulates(miR-21, invasion)"],
  ],
  [
    "{process:Invasion} was increased once {mirna:miR-21} was overexpressed.",
    ["positively_regulates(miR-21, Invasion)"],
  ],
  [
    "When {cell_type:macrophages} were exposed to {vesicle:exosomes}, {protein:IL-6} was upregulated.",
    ["positively_regulates(exosomes, IL-6)"],
  ],
  [
    "{process:Invasion} was not reduced when {mirna:miR-21} was silenced.",
    ["positively_regulates(miR-21, Invasion) [negated]"],
  ],
]);

checkClaims("what happens when nothing was done, or by somebody else", [
  ["{process:Invasion} was reduced when {mirna:miR-21} was counted.", []],
  ["{process:Invasion} was studied when {mirna:miR-21} was silenced.", []],
  [
    "{drug:Curcumin} reduced {process:invasion} when {mirna:miR-21} was silenced.",
    ["negatively_regulates(Curcumin, invasion)"],
  ],
  ["When cells were treated with {drug:curcumin}, they died.", []],
]);

checkClaims("what is made after cells were given something", [
  [
    "After cells were transfected with {protein:CIITA}, {protein:HLA-DRA} was expressed.",
    ["positively_regulates(CIITA, HLA-DRA)"],
  ],
  ["After cells were counted with {protein:CIITA}, {protein:HLA-DRA} was expressed.", []],
]);
