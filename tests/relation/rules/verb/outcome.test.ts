/** What a verb makes of its object. */
import { checkClaims } from "../../check.ts";

checkClaims("what renders others weak, strong or otherwise different", [
  [
    "{vesicle:Exosomes} render {cell_type:T cells} dysfunctional.",
    ["negatively_regulates(Exosomes, T cells)"],
  ],
  ["{cell_type:T cells} are rendered anergic by {protein:PD-L1}.", ["negatively_regulates(PD-L1, T cells)"]],
  [
    "{protein:KRAS} renders {cell_type:fibroblasts} more invasive.",
    ["positively_regulates(KRAS, fibroblasts)"],
  ],
  ["{protein:KRAS} renders {cell_type:fibroblasts} immobile.", ["regulates(KRAS, fibroblasts)"]],
]);

checkClaims("what is relieved from repression, and what is relieved", [
  ["{rna:HOTAIR} relieves {protein:SNAI1} from repression.", ["positively_regulates(HOTAIR, SNAI1)"]],
  [
    "{protein:SNAI1} is released from inhibition by {protein:TWIST1}.",
    ["positively_regulates(TWIST1, SNAI1)"],
  ],
  ["{drug:Morphine} relieves {process:pain}.", ["negatively_regulates(Morphine, pain)"]],
  ["{cell_type:Monocytes} release {protein:TNF} from granules.", ["secretes(Monocytes, TNF)"]],
]);
