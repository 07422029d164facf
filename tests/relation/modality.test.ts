/** Negation and certainty. */
import { checkClaims } from "./check.ts";

checkClaims("negation", [
  ["{protein:CD47} does not bind {protein:THBS2}.", ["binds(CD47, THBS2) [negated]"]],
  [
    "{drug:Bevacizumab} had no effect on {process:overall survival}.",
    ["regulates(Bevacizumab, overall survival) [negated]"],
  ],
  ["{mirna:miR-7} failed to suppress {protein:RAF1}.", ["negatively_regulates(miR-7, RAF1) [negated]"]],
  [
    "{drug:Nivolumab} without {drug:ipilimumab} improved {process:survival}.",
    ["positively_regulates(Nivolumab, survival)"],
  ],
  ["{vesicle:Exosomes} did not contain {protein:calnexin}.", ["contains(Exosomes, calnexin) [negated]"]],
  [
    "{protein:WNT5A} rather than {protein:WNT3A} induces {process:migration}.",
    ["positively_regulates(WNT5A, migration)", "(?) positively_regulates(WNT3A, migration) [negated]"],
  ],
  [
    "{protein:TLR9} was unable to activate {cell_type:eosinophils}.",
    ["positively_regulates(TLR9, eosinophils) [negated]"],
  ],
  [
    "{protein:Nestin} is not expressed in {cell_type:mature neurons}.",
    ["expresses(mature neurons, Nestin) [negated]"],
  ],
  [
    "In patients who did not respond, {protein:TNF} still induced {process:apoptosis}.",
    ["positively_regulates(TNF, apoptosis)"],
  ],
  [
    "{drug:Allopurinol} showed no effect on {process:bone loss}.",
    ["regulates(Allopurinol, bone loss) [negated]"],
  ],
  [
    "{drug:Allopurinol} did not show any effect on {process:bone loss}.",
    ["regulates(Allopurinol, bone loss) [negated]"],
  ],
  [
    "{protein:Ferritin} was not associated with {process:frailty}.",
    ["associated_with(Ferritin, frailty) [negated]"],
  ],
]);

checkClaims("certainty", [
  ["{protein:Irisin} may improve {process:cognition}.", ["positively_regulates(Irisin, cognition) [hedged]"]],
  [
    "{drug:Metformin} might be able to reduce {process:steatosis}.",
    ["negatively_regulates(Metformin, steatosis) [hedged]"],
  ],
  [
    "{protein:GDF15} can suppress {process:appetite}.",
    ["negatively_regulates(GDF15, appetite) [capability]"],
  ],
  [
    "{mirna:miR-371a} is a potential biomarker for {cancer:germ cell tumor}.",
    ["biomarker_for(miR-371a, germ cell tumor) [hedged]"],
  ],
  [
    "These results indicate that {protein:YAP1} promotes {process:regeneration}.",
    ["positively_regulates(YAP1, regeneration)"],
  ],
  [
    "{protein:PAR2} appears to activate {cell_type:sensory neurons}.",
    ["positively_regulates(PAR2, sensory neurons) [hedged]"],
  ],
  [
    "{drug:Aspirin} could potentially prevent {cancer:colorectal cancer}.",
    ["negatively_regulates(Aspirin, colorectal cancer) [hedged]"],
  ],
  [
    "Whether {protein:FXR} controls {process:bile acid synthesis} is unclear.",
    ["regulates(FXR, bile acid synthesis) [hedged]"],
  ],
  [
    "Possible side effects aside, {drug:methotrexate} inhibits {process:joint erosion}.",
    ["negatively_regulates(methotrexate, joint erosion)"],
  ],
  [
    "In May 2019 it was reported that {protein:IL-33} activates {cell_type:mast cells}.",
    ["positively_regulates(IL-33, mast cells)"],
  ],
  [
    "Although {protein:CCR9} may bind {protein:CCL28}, {protein:CXCL8} recruits {cell_type:neutrophils}.",
    ["binds(CCR9, CCL28) [hedged]", "recruits(CXCL8, neutrophils)"],
  ],
  [
    "{protein:LCN2} was hypothesized to promote {process:fibrosis}.",
    ["positively_regulates(LCN2, fibrosis) [hedged]"],
  ],
  [
    "The authors suggest that {drug:colchicine} reduces {process:plaque rupture}.",
    ["negatively_regulates(colchicine, plaque rupture)"],
  ],
  [
    "{protein:CD36} inhibits {process:angiogenesis} and may promote {process:lipid uptake}.",
    ["negatively_regulates(CD36, angiogenesis)", "positively_regulates(CD36, lipid uptake) [hedged]"],
  ],
  [
    "{protein:SIRT6} is thought to protect {cell_type:chondrocytes} from {process:senescence}.",
    [
      "negatively_regulates(SIRT6, senescence) [hedged]",
      "(?) negatively_regulates(chondrocytes, senescence) [hedged]",
    ],
  ],
  [
    "{protein:CHI3L1} is able to promote {process:gliosis}.",
    ["positively_regulates(CHI3L1, gliosis) [capability]"],
  ],
  [
    "{protein:CHI3L1} is believed to promote {process:gliosis}.",
    ["positively_regulates(CHI3L1, gliosis) [hedged]"],
  ],
]);
