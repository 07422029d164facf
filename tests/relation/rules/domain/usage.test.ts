/** What something is used for. */
import { checkClaims } from "../../check.ts";

checkClaims("used, useful and of value for a disease", [
  [
    "{mirna:miR-21} can be used for the early diagnosis of {cancer:glioma}.",
    ["biomarker_for(miR-21, glioma) [capability]"],
  ],
  ["{protein:CEA} has prognostic value in {cancer:colon cancer}.", ["biomarker_for(CEA, colon cancer)"]],
  [
    "{mirna:miR-21} in patients with {cancer:gastric cancer} showed a diagnostic value.",
    ["biomarker_for(miR-21, gastric cancer)"],
  ],
  ["{mirna:miR-21} in {cancer:gastric cancer} showed a mean value.", []],
  ["{mirna:miR-21} is useful for detecting {cancer:glioma}.", ["biomarker_for(miR-21, glioma)"]],
  ["{protein:CD133} has been used to identify {cell_type:stem cells}.", ["biomarker_for(CD133, stem cells)"]],
  [
    "{drug:Paclitaxel} is used in the treatment of {cancer:lung cancer}.",
    ["treats(Paclitaxel, lung cancer)"],
  ],
  [
    "{drug:Gemcitabine} is the standard treatment for {cancer:pancreatic cancer}.",
    ["treats(Gemcitabine, pancreatic cancer)"],
  ],
  ["Treatment of {cell_line:HeLa} cells with {protein:AKT} inhibitors was tried.", []],
  ["{drug:Isoniazid} was the most frequent agent in {disease:neuropathy}.", []],
  [
    "{drug:Pembrolizumab} was approved for the treatment of {cancer:melanoma}.",
    ["treats(Pembrolizumab, melanoma)"],
  ],
  ["{drug:Paclitaxel} is effective in treating {cancer:lung cancer}.", ["treats(Paclitaxel, lung cancer)"]],
]);

checkClaims("used for something else, by somebody else", [
  ["{protein:CEA} has nutritional value in {cancer:colon cancer}.", []],
  ["{drug:Paclitaxel} is used for the preparation of films.", []],
  ["{process:Surgery} is used for the treatment of {cancer:lung cancer}.", []],
  ["Mice were used to monitor {cell_type:stem cells}.", []],
]);

checkClaims("vesicles that cells use", [
  [
    "{cancer_cell:Glioma cells} use {vesicle:exosomes} to convert {cell_type:astrocytes}.",
    ["secretes(Glioma cells, exosomes)", "(?) regulates(exosomes, astrocytes)"],
  ],
  ["We used {vesicle:exosomes} to stain {cell_type:astrocytes}.", []],
  ["{cell_type:T cells} use {protein:TNF} to kill.", []],
]);

checkClaims("how well a marker tells a disease", [
  [
    "The sensitivity of {protein:GPC1} for the detection of {cancer:pancreatic cancer} was high.",
    ["biomarker_for(GPC1, pancreatic cancer)"],
  ],
  [
    "The diagnostic accuracy of {mirna:miR-21} for {cancer:gastric cancer} was high.",
    ["biomarker_for(miR-21, gastric cancer)"],
  ],
  ["The expression of {mirna:miR-21} for the detection of {cancer:gastric cancer} was high.", []],
  ["The value of {mirna:miR-21} in {cancer:gastric cancer} was doubled.", []],
]);
