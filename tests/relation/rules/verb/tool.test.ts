/** What somebody does with something. */
import { checkClaims } from "../../check.ts";

checkClaims("tools of gerunds, infinitives and people", [
  [
    "Blocking {protein:PD-1} with {drug:nivolumab} activates {cell_type:T cells}.",
    ["negatively_regulates(nivolumab, PD-1)", "negatively_regulates(PD-1, T cells)"],
  ],
  ["We silenced {protein:STAT3} using {mirna:miR-31}.", ["negatively_regulates(miR-31, STAT3)"]],
  [
    "By inhibiting {vesicle:exosome} release with {drug:GW4869}, {process:metastasis} was prevented.",
    ["negatively_regulates(GW4869, exosome)", "positively_regulates(exosome, metastasis)"],
  ],
]);

checkClaims("with, where it names no tool", [
  ["Blocking {protein:PD-1} with increased {protein:TNF} was seen.", []],
  ["Blocking {protein:PD-1} in mice with {cancer:glioma} was tried.", []],
  [
    "It inhibits {process:angiogenesis} of cells stimulated with {drug:PMA}.",
    ["positively_regulates(PMA, angiogenesis)"],
  ],
]);
