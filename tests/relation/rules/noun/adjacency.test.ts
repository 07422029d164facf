/** Names side by side. */
import { checkClaims } from "../../check.ts";

checkClaims("names side by side", [
  [
    "{cell_type:Astrocyte} {vesicle:exosomes} cross the blood-brain barrier.",
    ["secretes(Astrocyte, exosomes)"],
  ],
  ["{biofluid:Urinary} {vesicle:exosomes} can be collected repeatedly.", ["contains(Urinary, exosomes)"]],
  ["{biofluid:Serum} {mirna:miR-122} rises before transaminases.", ["contains(Serum, miR-122)"]],
  [
    "{vesicle:Exosomal} {mirna:miR-192} and {mirna:miR-30a} were quantified.",
    ["contains(Exosomal, miR-192)", "contains(Exosomal, miR-30a)"],
  ],
  [
    "{vesicle:Vesicular} {protein:tetraspanin-8} was quantified by ELISA.",
    ["contains(Vesicular, tetraspanin-8)"],
  ],
  [
    "The {cancer_generic:tumor} suppressor {protein:CDKN2A} is often silenced.",
    ["negatively_regulates(CDKN2A, tumor)"],
  ],
  [
    "The {process:angiogenesis} inhibitor {protein:endostatin} was given as a continuous infusion.",
    ["negatively_regulates(endostatin, angiogenesis)"],
  ],
  [
    "The {protein:EGFR} inhibitor {drug:erlotinib} was well tolerated.",
    ["negatively_regulates(erlotinib, EGFR)"],
  ],
  [
    "{cancer:Glioblastoma} {vesicle:microvesicles} were detected in four patients.",
    ["secretes(Glioblastoma, microvesicles)"],
  ],
  [
    "{biofluid:Plasma} {vesicle:exosomal} {protein:PD-L1} was assayed before surgery.",
    ["contains(Plasma, exosomal)", "contains(exosomal, PD-L1)"],
  ],
  [
    "The {cancer:pancreatic cancer} marker {protein:CA19-9} lacks specificity.",
    ["biomarker_for(CA19-9, pancreatic cancer)"],
  ],
  [
    "{cancer:Melanoma} {vesicle:exosomes} promote {process:lymphangiogenesis}.",
    ["secretes(Melanoma, exosomes)", "positively_regulates(exosomes, lymphangiogenesis)"],
  ],
  [
    "The {process:ferroptosis} inducer {drug:erastin} was dissolved in DMSO.",
    ["positively_regulates(erastin, ferroptosis)"],
  ],
]);

checkClaims("neighbours that do not hold each other", [
  ["{protein:CD9}, {vesicle:exosomes} and {mirna:miR-21} are listed in Table 1.", []],
  ["{cell_type:T cell} {process:exhaustion} was scored.", []],
  ["{protein:PD-1} {protein:PD-L1} staining was performed.", []],
  ["{drug:Cisplatin} {drug:gemcitabine} regimens were compared.", []],
  ["{anatomy:Bone marrow} {biofluid:plasma} was frozen.", []],
  ["{disease:Asthma} {drug:budesonide} guidelines were updated.", []],
  ["We blotted {protein:CD81} ({vesicle:exosomes} were from a kit).", []],
  ["In {cancer:glioma}, {vesicle:exosomes} are easy to isolate.", []],
  ["{vesicle:Exosomes}, {protein:albumin} and {cell_type:platelets} sediment at different speeds.", []],
  ["For {biofluid:urine}, {protein:creatinine kinase} was not assayed.", []],
]);

checkClaims("what something is compared with is not where it is found", [
  [
    "{protein:IL-10} was higher in {cell_type:macrophages} than in {cell_type:neutrophils}.",
    ["expresses(macrophages, IL-10)"],
  ],
]);

checkClaims("the name behind what it is called", [
  [
    "The {protein:VEGFR2} inhibitor, {drug:sunitinib}, was given.",
    ["negatively_regulates(sunitinib, VEGFR2)"],
  ],
  ["Beside {protein:CYP3A4} inhibitors, {drug:pravastatin}, {drug:fluvastatin} and others were given.", []],
]);

checkClaims("a list behind what one of it is called", [
  [
    "This was abolished by the {protein:BDNF} scavenger {protein:TrkB} or {protein:AKT} inhibitor.",
    ["negatively_regulates(TrkB, BDNF)"],
  ],
  [
    "The {protein:CDK} inhibitors {protein:p21} and {protein:p27} were seen.",
    ["negatively_regulates(p21, CDK)", "negatively_regulates(p27, CDK)"],
  ],
]);

checkClaims("what a fluid holds is not the fluid", [
  ["{biofluid:Serum} creatinine was a risk factor for {disease:kidney failure}.", []],
]);

checkClaims("a word between names belongs to all that are listed behind it", [
  [
    "The {protein:BRAF} inhibitors {drug:vemurafenib} and {drug:dabrafenib} were approved first.",
    ["negatively_regulates(vemurafenib, BRAF)", "negatively_regulates(dabrafenib, BRAF)"],
  ],
]);

checkClaims("the form in which a fluid has it", [
  ["{biofluid:Serum} soluble {protein:ICAM-1} was measured.", ["contains(Serum, ICAM-1)"]],
  ["{biofluid:Plasma} total {protein:CRP} was measured.", ["contains(Plasma, CRP)"]],
]);

checkClaims("the members of a class that is held", [
  [
    "{vesicle:Exosomal} {mirna_generic:miRNAs}, including {mirna:miR-21}, promote {process:invasion}.",
    [
      "contains(Exosomal, miRNAs)",
      "contains(Exosomal, miR-21)",
      "positively_regulates(miRNAs, invasion)",
      "positively_regulates(miR-21, invasion)",
    ],
  ],
]);
