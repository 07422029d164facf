/** Which references support a claim. */
import { checkClaims } from "./check.ts";

checkClaims("citations of an item, a clause, a sentence", [
  [
    "{vesicle:Exosomes} have been found in {biofluid:urine} (4), {biofluid:saliva} (5,6) and {biofluid:breast milk} (11).",
    [
      "contains(urine, Exosomes) (4) item",
      "contains(saliva, Exosomes) (5,6) item",
      "contains(breast milk, Exosomes) (11) item",
    ],
  ],
  ["{protein:LOXL2} drives {process:fibrosis} (8).", ["positively_regulates(LOXL2, fibrosis) (8) sentence"]],
  [
    "{protein:LOXL2} drives {process:fibrosis} and attracts attention as a drug target (8,9,20).",
    ["positively_regulates(LOXL2, fibrosis) (8,9,20) sentence"],
  ],
  [
    "Okafor et al (31) reported that {protein:LOXL2} drives {process:fibrosis}.",
    ["positively_regulates(LOXL2, fibrosis) (31) sentence"],
  ],
  [
    "{protein:NGF} binds {protein:TRKA} (2); {protein:BDNF} binds {protein:TRKB} (3).",
    ["binds(NGF, TRKA) (2) clause", "binds(BDNF, TRKB) (3) clause"],
  ],
  [
    "{mirna:miR-1} targets {protein:HAND2} (50), {protein:MEF2A} (51) and {protein:KCNJ2} (52).",
    ["targets(miR-1, HAND2) (50) item", "targets(miR-1, MEF2A) (51) item", "targets(miR-1, KCNJ2) (52) item"],
  ],
  [
    "{drug:Imatinib} inhibits {protein:KIT} (1), which drives {process:mast cell growth} (2).",
    [
      "negatively_regulates(Imatinib, KIT) (1) clause",
      "positively_regulates(KIT, mast cell growth) (2) clause",
    ],
  ],
  [
    "As reviewed before (60), {protein:IL-5} activates {cell_type:eosinophils}.",
    ["positively_regulates(IL-5, eosinophils) (60) sentence"],
  ],
  [
    "{protein:IL-6} stimulates {process:myelopoiesis} (21), inhibits {process:erythropoiesis} (22) and induces {protein:hepcidin} (23,24).",
    [
      "positively_regulates(IL-6, myelopoiesis) (21) item",
      "negatively_regulates(IL-6, erythropoiesis) (22) item",
      "positively_regulates(IL-6, hepcidin) (23,24) item",
    ],
  ],
  [
    "Two groups (33,34) have shown that {drug:rapamycin} induces {process:autophagy}.",
    ["positively_regulates(rapamycin, autophagy) (33,34) sentence"],
  ],
  [
    "A dose of 5 mg (95% of the maximum) of {drug:warfarin} inhibits {process:clotting} (41).",
    ["negatively_regulates(warfarin, clotting) (41) sentence"],
  ],
  [
    "While early work emphasized {process:hypertrophy} (1,2), {protein:GATA4} is now known to promote {process:regeneration} (3).",
    ["positively_regulates(GATA4, regeneration) (3) clause"],
  ],
  [
    "{vesicle:Exosomes} of {cell_type:T cells} (18) and {vesicle:exosomes} of {cell_type:B cells} (19) carry {protein:CD63} (20).",
    [
      "secretes(T cells, Exosomes) (18) item",
      "secretes(B cells, exosomes) (19) item",
      "contains(Exosomes, CD63) (20) clause",
      "contains(exosomes, CD63) (20) clause",
    ],
  ],
  [
    "Park and Lee (9) demonstrated that {drug:nicotinamide} blocks {protein:SIRT1} and that {drug:resveratrol} activates {protein:SIRT3}.",
    [
      "negatively_regulates(nicotinamide, SIRT1) (9) sentence",
      "positively_regulates(resveratrol, SIRT3) (9) sentence",
    ],
  ],
]);

checkClaims("claims that the groups of a sentence do not support", [
  [
    [
      "{protein:CSF1} recruits {cell_type:macrophages} (5).",
      "{protein:CSF2} recruits {cell_type:monocytes}.",
    ],
    ["recruits(CSF1, macrophages) (5) sentence", "recruits(CSF2, monocytes)"],
  ],
  [
    [
      "{protein:CSF2} recruits {cell_type:monocytes}.",
      "{protein:CSF1} recruits {cell_type:macrophages} (5).",
    ],
    ["recruits(CSF1, macrophages) (5) sentence", "recruits(CSF2, monocytes)"],
  ],
  [
    "Mori et al (3) described the model, and {protein:C5a} activates {cell_type:neutrophils} (4).",
    ["positively_regulates(C5a, neutrophils) (4) clause"],
  ],
  [
    "The kit was validated (7); {protein:C3a} activates {cell_type:mast cells} (8).",
    ["positively_regulates(C3a, mast cells) (8) clause"],
  ],
  [
    "{drug:Diltiazem} is cheap (1,2), although it inhibits {protein:CYP3A4} (3).",
    ["negatively_regulates(Diltiazem, CYP3A4) (3) clause"],
  ],
  [
    ["{protein:CSF1} recruits {cell_type:macrophages} (5).", "¶ They secrete {protein:TNF} (6)."],
    ["recruits(CSF1, macrophages) (5) sentence"],
  ],
]);

checkClaims("references of two clauses that contrast", [
  [
    "{drug:Aspirin} reduces {process:platelet aggregation} (12) but {drug:naproxen} raises {process:blood pressure} (13-15).",
    [
      "negatively_regulates(Aspirin, platelet aggregation) (12) clause",
      "positively_regulates(naproxen, blood pressure) (13,14,15) clause",
    ],
  ],
]);

checkClaims("references of names that are subjects, and of whole clauses", [
  [
    "Okafor et al (31) found that {protein:LOXL2} drives {process:fibrosis}, whereas Lindqvist et al (40) found that {protein:BMP7} reverses {process:scarring}.",
    ["positively_regulates(LOXL2, fibrosis) (31) clause", "negatively_regulates(BMP7, scarring) (40) clause"],
  ],
  [
    "{protein:LIF} (7) and {protein:CNTF} (8) support {process:neuronal survival}.",
    [
      "positively_regulates(LIF, neuronal survival) (7) item",
      "positively_regulates(CNTF, neuronal survival) (8) item",
    ],
  ],
  [
    "{protein:IL-3} activates {cell_type:basophils} (5); moreover, {protein:IL-9} activates {cell_type:mast cells}.",
    [
      "(?) positively_regulates(IL-3, basophils) (5) sentence",
      "(?) positively_regulates(IL-3, basophils) (5) clause",
      "positively_regulates(IL-9, mast cells) () none",
    ],
  ],
]);
