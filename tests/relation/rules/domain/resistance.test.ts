/** Response to drugs. */
import { checkClaims } from "../../check.ts";

checkClaims("response to drugs", [
  [
    "{protein:P-gp} confers {process:resistance} to {drug:vincristine}.",
    ["positively_regulates(P-gp, resistance)", "confers_resistance_to(P-gp, vincristine)"],
  ],
  [
    "{mirna:miR-221} induced {process:{drug:tamoxifen} resistance} in luminal tumors.",
    ["positively_regulates(miR-221, tamoxifen resistance)", "confers_resistance_to(miR-221, tamoxifen)"],
  ],
  [
    "Loss of {protein:PTEN} confers {process:resistance} to {drug:trastuzumab}.",
    ["negatively_regulates(PTEN, resistance)", "sensitizes_to(PTEN, trastuzumab)"],
  ],
  [
    "{mirna:miR-200c} sensitizes {cancer_cell:ovarian cancer cells} to {drug:paclitaxel}.",
    ["sensitizes_to(miR-200c, paclitaxel)"],
  ],
  [
    "Knockdown of {protein:SLC7A11} increased {process:sensitivity} to {drug:sorafenib}.",
    ["negatively_regulates(SLC7A11, sensitivity)", "confers_resistance_to(SLC7A11, sorafenib)"],
  ],
  [
    "{process:{drug:Gemcitabine} resistance} is promoted by {cell_type:stellate cells}.",
    [
      "positively_regulates(stellate cells, Gemcitabine resistance)",
      "confers_resistance_to(stellate cells, Gemcitabine)",
    ],
  ],
  [
    "Inhibition of {protein:AXL} restored {process:sensitivity} to {drug:erlotinib}.",
    ["negatively_regulates(AXL, sensitivity)", "confers_resistance_to(AXL, erlotinib)"],
  ],
  [
    "{mirna:miR-27a} enhanced the {process:chemoresistance} of {cancer_cell:gastric cancer cells}.",
    ["positively_regulates(miR-27a, chemoresistance)"],
  ],
  [
    "{protein:BCRP} mediates {process:resistance} to {drug:topotecan}.",
    ["regulates(BCRP, resistance)", "(?) confers_resistance_to(BCRP, topotecan)"],
  ],
  [
    "{protein:NRF2} protects {cancer_cell:mesothelioma cells} against {drug:pemetrexed}.",
    [
      "(?) confers_resistance_to(NRF2, pemetrexed)",
      "(?) negatively_regulates(pemetrexed, mesothelioma cells)",
      "(?) negatively_regulates(NRF2, pemetrexed)",
    ],
  ],
]);

checkClaims("resistance without a cause", [
  ["{process:Resistance} to {drug:imatinib} developed within a year.", []],
  ["{process:{drug:Gemcitabine} resistance} is common.", []],
  ["{protein:TIMP1} was measured before vascular resistance fell under {drug:epinephrine}.", []],
  [
    "{process:Insulin resistance} was induced by {drug:dexamethasone}.",
    ["positively_regulates(dexamethasone, Insulin resistance)"],
  ],
  [
    "{drug:Osimertinib} inhibits {protein:EGFR} despite {process:resistance} to {drug:gefitinib}.",
    ["negatively_regulates(Osimertinib, EGFR)"],
  ],
  ["{cancer_cell:Resistant cells} were exposed to {drug:oxaliplatin}.", []],
  ["Tumors resistant to {drug:cisplatin} were treated surgically and stained for {protein:ATP7B}.", []],
  ["The sensitivity of the assay for {drug:digoxin} and {protein:troponin} is high.", []],
]);

checkClaims("resistance to several drugs", [
  [
    "{protein:ABCB1} contributes to {process:resistance} to {drug:docetaxel} and {drug:paclitaxel}.",
    [
      "positively_regulates(ABCB1, resistance)",
      "confers_resistance_to(ABCB1, docetaxel)",
      "confers_resistance_to(ABCB1, paclitaxel)",
    ],
  ],
]);

checkClaims("resistance that is handed on", [
  [
    "{vesicle:Exosomes} transmit {process:{drug:sunitinib} resistance} to sensitive cells.",
    ["positively_regulates(Exosomes, sunitinib resistance)", "confers_resistance_to(Exosomes, sunitinib)"],
  ],
]);
