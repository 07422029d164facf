/** What happens once something else was done. */
import { checkClaims } from "../../check.ts";

checkClaims("what follows a treatment responds to it", [
  [
    "Expression of {protein:PTEN} increased after treatment with {drug:cisplatin}.",
    ["positively_regulates(cisplatin, PTEN)"],
  ],
  [
    "Levels of {mirna:miR-21} decreased 6 hours after the addition of {protein:IFN-beta}.",
    ["negatively_regulates(IFN-beta, miR-21)"],
  ],
  [
    "{process:Apoptosis} was increased following exposure to {drug:doxorubicin}.",
    ["positively_regulates(doxorubicin, Apoptosis)"],
  ],
  [
    "{process:Ketogenesis} is increased in response to {protein:glucagon}.",
    ["positively_regulates(glucagon, Ketogenesis)"],
  ],
  ["{protein:BCL2} decreased in response to {protein:IL-6}.", ["negatively_regulates(IL-6, BCL2)"]],
  [
    "{protein:VEGF} was not induced upon stimulation with {protein:TNF}.",
    ["positively_regulates(TNF, VEGF) [negated]"],
  ],
  [
    "Two sites in the 3'-UTR of {protein:BACE1} are recognized by {mirna:miR-298}.",
    ["targets(miR-298, BACE1)"],
  ],
  [
    "{cancer_cell:Glioma cells} exhibit increased {process:migration} after acquiring {vesicle:exosomes}.",
    ["positively_regulates(exosomes, migration)", "(?) taken_up_by(exosomes, Glioma cells)"],
  ],
  [
    "{cancer_cell:Glioma cells} showed reduced {process:migration} after exposure to {drug:cisplatin}.",
    ["negatively_regulates(cisplatin, migration)"],
  ],
  ["{cancer_cell:Glioma cells} showed {process:migration} after exposure to {drug:cisplatin}.", []],
  ["{cancer_cell:Glioma cells} showed increased {process:migration} after surgery.", []],
]);

checkClaims("a time or place is no cause", [
  ["{process:Apoptosis} of {cell_type:T cells} increased after 6 hours.", []],
  ["{protein:BCL2} decreased following {process:differentiation}.", []],
  ["{protein:TNF} was measured after treatment with {drug:cisplatin}.", []],
]);

checkClaims("the level of what is called a marker", [
  [
    "After treatment with {drug:curcumin}, the level of {protein:IL-6}, a sign of {process:stress}, decreased.",
    ["negatively_regulates(curcumin, IL-6)"],
  ],
]);

checkClaims("what follows a process that opens the sentence", [
  [
    "Upon {process:hypoxia}, {protein:HIF-1α} is stabilized and turns on {protein:VEGFA}.",
    ["positively_regulates(HIF-1α, VEGFA)", "(?) positively_regulates(hypoxia, HIF-1α)"],
  ],
]);

checkClaims("what is given off in response", [
  [
    "{cell_type:Macrophages} secrete {protein:IL-6} in response to {drug:lipopolysaccharide}.",
    ["secretes(Macrophages, IL-6)", "positively_regulates(lipopolysaccharide, IL-6)"],
  ],
  [
    "{protein:IL-6} is secreted by {cell_type:macrophages} upon stimulation with {protein:TNF}.",
    ["secretes(macrophages, IL-6)", "positively_regulates(TNF, IL-6)"],
  ],
  ["{protein:VEGF} is regulated in response to {protein:HIF1A}.", ["regulates(HIF1A, VEGF)"]],
  ["{cell_type:Macrophages} secrete {protein:IL-6} after surgery.", ["secretes(Macrophages, IL-6)"]],
]);

checkClaims("what is given off upon a stimulus at the head", [
  [
    "In response to {process:hypoxia}, {cancer_cell:tumor cells} secrete {protein:VEGF}.",
    ["secretes(tumor cells, VEGF)", "positively_regulates(hypoxia, VEGF)"],
  ],
  ["After the fusion of {vesicle:MVBs} with the membrane, {vesicle:exosomes} are released.", []],
]);

checkClaims("what an active verb with an object does is its subject's doing", [
  ["{protein:BMP4} reduced the upregulation of mRNA in response to {protein:GnRH}.", []],
  ["{protein:IL6} increased 3-fold in response to {drug:LPS}.", ["positively_regulates(LPS, IL6)"]],
]);

checkClaims("what rises, and what somebody results in", [
  ["{protein:IL6} rose after {drug:LPS} treatment.", ["positively_regulates(LPS, IL6)"]],
  [
    "{protein:PRKCA} knockdown resulted in reduced {process:migration} following {protein:EGF} stimulation.",
    ["positively_regulates(PRKCA, migration)"],
  ],
]);

checkClaims("what a change that a noun names followed", [
  [
    "The decrease in {process:proliferation} following depletion of {protein:IL2} was small.",
    ["positively_regulates(IL2, proliferation)"],
  ],
  [
    "We saw an increase in {protein:VEGF} after {protein:TNF} stimulation.",
    ["positively_regulates(TNF, VEGF)"],
  ],
  ["The decrease in {process:proliferation} after surgery was small.", []],
  ["The role of {process:proliferation} after {protein:TNF} stimulation is unclear.", []],
]);

checkClaims("what compares with before, and what is answered", [
  ["{protein:VEGF} levels were higher after {protein:TNF} treatment.", ["positively_regulates(TNF, VEGF)"]],
  ["{protein:VEGF} levels were higher in women after surgery.", []],
  ["{protein:VEGF} was there after {protein:TNF} treatment.", []],
  [
    "{cell_type:Monocytes} responded to {protein:TNF} with downregulation of {protein:IL8}.",
    ["regulates(TNF, Monocytes)", "negatively_regulates(TNF, IL8)"],
  ],
  ["{cell_type:Monocytes} responded to {protein:TNF} with {protein:IL8}.", ["regulates(TNF, Monocytes)"]],
]);

checkClaims("what is seen after a stimulus, upon a process, and what cells make of it", [
  [
    "{process:Phosphorylation} of {protein:STAT3} was detected following {protein:GCSF} stimulation.",
    ["positively_regulates(GCSF, Phosphorylation)", "positively_regulates(GCSF, STAT3)"],
  ],
  [
    "A decrease in {process:invasion} was seen after exposure to {drug:curcumin}.",
    ["negatively_regulates(curcumin, invasion)"],
  ],
  ["{protein:STAT3} was detected following {protein:GCSF} stimulation.", []],
  [
    "{protein:VEGF} expression is increased upon {process:differentiation}.",
    ["positively_regulates(differentiation, VEGF)"],
  ],
  ["{protein:VEGF} expression is increased after {process:differentiation}.", []],
  [
    "{cell_type:T cells} respond to {protein:TNF} by producing {protein:IL8}.",
    ["regulates(TNF, T cells)", "secretes(T cells, IL8)", "positively_regulates(TNF, IL8)"],
  ],
]);

checkClaims("what is the response to something, whatever else changes it", [
  [
    "{drug:Curcumin} increased {process:migration} in response to {protein:VEGF}.",
    ["positively_regulates(Curcumin, migration)", "positively_regulates(VEGF, migration)"],
  ],
  [
    "{drug:Curcumin} increased {protein:IL6} in response to {protein:VEGF}.",
    ["positively_regulates(Curcumin, IL6)"],
  ],
]);

checkClaims("what changes in the presence or absence of something", [
  [
    "{process:Apoptosis} was reduced in the presence of {drug:curcumin}.",
    ["negatively_regulates(curcumin, Apoptosis)"],
  ],
  [
    "In the absence of {protein:STAT3}, {process:apoptosis} increased.",
    ["negatively_regulates(STAT3, apoptosis)"],
  ],
  [
    "A reduction in {process:apoptosis} was seen in the presence of {protein:STAT3}.",
    ["negatively_regulates(STAT3, apoptosis)"],
  ],
  ["{process:Apoptosis} was there in the presence of {drug:curcumin}.", []],
]);

checkClaims("activation and suppression that follow something", [
  [
    "Activation of {cell_type:T cells} following injection of {vesicle:exosomes} was shown.",
    ["positively_regulates(exosomes, T cells)"],
  ],
  [
    "Suppression of {process:angiogenesis} after treatment with {drug:curcumin} was strong.",
    ["negatively_regulates(curcumin, angiogenesis)"],
  ],
  ["Imaging of {process:angiogenesis} after treatment with {drug:curcumin} was good.", []],
]);

checkClaims("who responds, however well", [
  [
    "{cancer:Tumors} with high infiltration of lymphocytes responded better to {drug:nivolumab}.",
    ["regulates(nivolumab, Tumors)"],
  ],
]);
