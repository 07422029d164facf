/** Negation and certainty. */
import { checkClaims } from "./check.ts";

checkClaims("negation", [
  ["{protein:CD47} does not bind {protein:THBS2}.", ["binds(CD47, THBS2) [negated]"]],
  [
    "{drug:Bevacizumab} had no effect on {process:overall survival}.",
    ["regulates(Bevacizumab, overall survival) [negated]"],
  ],
  ["{mirna:miR-7} failed to suppress {protein:RAF1}.", ["negatively_regulates(miR-7, RAF1) [negated]"]],
  ["{cell_type:Basophils} lack {protein:FLT3}.", ["expresses(Basophils, FLT3) [negated]"]],
  [
    "Neither {protein:IL-4} nor {protein:IL-13} induced {process:degranulation}.",
    [
      "positively_regulates(IL-4, degranulation) [negated]",
      "positively_regulates(IL-13, degranulation) [negated]",
    ],
  ],
  [
    "{drug:Nivolumab} without {drug:ipilimumab} improved {process:survival}.",
    ["positively_regulates(Nivolumab, survival)"],
  ],
  ["{vesicle:Exosomes} did not contain {protein:calnexin}.", ["contains(Exosomes, calnexin) [negated]"]],
  [
    "There is no evidence that {drug:vitamin C} prevents {disease:pneumonia}.",
    ["negatively_regulates(vitamin C, pneumonia) [negated]"],
  ],
  [
    "{protein:WNT5A} rather than {protein:WNT3A} induces {process:migration}.",
    ["positively_regulates(WNT5A, migration)", "(?) positively_regulates(WNT3A, migration) [negated]"],
  ],
  [
    "{protein:IL-10} not only suppresses {process:inflammation} but also promotes {process:repair}.",
    ["negatively_regulates(IL-10, inflammation)", "positively_regulates(IL-10, repair)"],
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
  ["{protein:CXCR7} is absent from {cell_type:T cells}.", ["expresses(T cells, CXCR7) [negated]"]],
  [
    "{protein:IL-7R} no longer supported {process:thymopoiesis}.",
    ["positively_regulates(IL-7R, thymopoiesis) [negated]"],
  ],
  ["No {protein:CD3} was expressed in {cell_type:plasmablasts}.", ["expresses(plasmablasts, CD3) [negated]"]],
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
    "{cell_type:Stromal cells} are capable of differentiating into {cell_type:osteoblasts}.",
    ["transforms_into(Stromal cells, osteoblasts) [capability]"],
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
    "It is possible that {protein:TREM2} drives {process:plaque formation}.",
    ["positively_regulates(TREM2, plaque formation) [hedged]"],
  ],
  [
    "{vesicle:Exosomes} have the ability to induce {process:tolerance}.",
    ["positively_regulates(Exosomes, tolerance) [capability]"],
  ],
  [
    "{protein:PAR2} appears to activate {cell_type:sensory neurons}.",
    ["positively_regulates(PAR2, sensory neurons) [hedged]"],
  ],
  [
    "{drug:Aspirin} could potentially prevent {cancer:colorectal cancer}.",
    ["negatively_regulates(Aspirin, colorectal cancer) [hedged]"],
  ],
  ["{protein:KLF4} is likely to repress {protein:SP1}.", ["negatively_regulates(KLF4, SP1) [hedged]"]],
  ["Whether {protein:FXR} controls {process:bile acid synthesis} is unclear.", []],
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
    "{drug:Empagliflozin} probably does not reduce {process:stroke}.",
    ["negatively_regulates(Empagliflozin, stroke) [negated] [hedged]"],
  ],
  [
    "{protein:AQP4} potentially promotes {process:glymphatic clearance}.",
    ["positively_regulates(AQP4, glymphatic clearance) [hedged]"],
  ],
  [
    "{protein:AQP4} has the potential to promote {process:glymphatic clearance}.",
    ["positively_regulates(AQP4, glymphatic clearance) [hedged]"],
  ],
  [
    "{protein:CHI3L1} is capable of promoting {process:gliosis}.",
    ["positively_regulates(CHI3L1, gliosis) [capability]"],
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

checkClaims("a verb with an auxiliary of its own is not denied by the one before", [
  [
    "The release of {protein:IL-6} was not accompanied by {process:apoptosis} and was blocked by {drug:curcumin}.",
    ["associated_with(IL-6, apoptosis) [negated]", "negatively_regulates(curcumin, IL-6)"],
  ],
  [
    "{drug:Curcumin} did not inhibit {process:invasion} and has promoted {process:apoptosis}.",
    ["negatively_regulates(Curcumin, invasion) [negated]", "positively_regulates(Curcumin, apoptosis)"],
  ],
  [
    "{drug:Curcumin} did not inhibit {process:invasion} or promote {process:apoptosis}.",
    [
      "negatively_regulates(Curcumin, invasion) [negated]",
      "positively_regulates(Curcumin, apoptosis) [negated]",
    ],
  ],
]);

checkClaims("a gas is no negation", [
  ["{drug:NO} induced {process:apoptosis}.", ["positively_regulates(NO, apoptosis)"]],
  [
    "No {drug:curcumin} induced {process:apoptosis}.",
    ["positively_regulates(curcumin, apoptosis) [negated]"],
  ],
]);

checkClaims("what something is incapable of", [
  [
    "{protein:IL-27} was incapable of inducing {protein:IFN-γ}.",
    ["positively_regulates(IL-27, IFN-γ) [negated]"],
  ],
]);

checkClaims("what follows from a possibility is one, and what follows from a denial is none", [
  [
    "{protein:IL-6} may activate {protein:STAT3}, thereby inhibiting {process:apoptosis}.",
    ["positively_regulates(IL-6, STAT3) [hedged]", "negatively_regulates(IL-6, apoptosis) [hedged]"],
  ],
  [
    "{protein:IL-6} can activate {protein:STAT3} in mice, leading to {process:apoptosis}.",
    ["positively_regulates(IL-6, STAT3) [capability]", "positively_regulates(IL-6, apoptosis) [capability]"],
  ],
  [
    "{protein:IL-6} did not activate {protein:STAT3}, thereby inhibiting {process:apoptosis}.",
    ["positively_regulates(IL-6, STAT3) [negated]", "negatively_regulates(IL-6, apoptosis)"],
  ],
  [
    "Although this may differ, {protein:IL-6} activates {protein:STAT3}, thereby inhibiting {process:apoptosis}.",
    ["positively_regulates(IL-6, STAT3)", "negatively_regulates(IL-6, apoptosis)"],
  ],
]);
