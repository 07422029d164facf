/** Means: by, via, through. */
import { checkClaims } from "../../check.ts";

checkClaims("by, via and through", [
  [
    "{protein:IL-8} promotes {process:migration} via {protein:CXCR2}.",
    ["positively_regulates(IL-8, migration)", "regulates(CXCR2, migration)"],
  ],
  [
    "{drug:Metformin} inhibits {process:gluconeogenesis} through the {pathway:AMPK pathway}.",
    [
      "negatively_regulates(Metformin, gluconeogenesis)",
      "negatively_regulates(AMPK pathway, gluconeogenesis)",
    ],
  ],
  [
    "{cell_type:Schwann cells} support {process:axonal regeneration} by secreting {protein:NGF} and {protein:BDNF}.",
    [
      "positively_regulates(Schwann cells, axonal regeneration)",
      "secretes(Schwann cells, NGF)",
      "secretes(Schwann cells, BDNF)",
      "positively_regulates(NGF, axonal regeneration)",
      "positively_regulates(BDNF, axonal regeneration)",
    ],
  ],
  [
    "{vesicle:Exosomes} attenuate {process:cardiac fibrosis} by delivering {mirna:miR-29b}.",
    [
      "negatively_regulates(Exosomes, cardiac fibrosis)",
      "transfers(Exosomes, miR-29b)",
      "negatively_regulates(miR-29b, cardiac fibrosis)",
    ],
  ],
  [
    "{cell_type:Neutrophils} facilitate {process:metastasis} by promoting {process:angiogenesis}.",
    [
      "positively_regulates(Neutrophils, metastasis)",
      "positively_regulates(Neutrophils, angiogenesis)",
      "positively_regulates(angiogenesis, metastasis)",
    ],
  ],
  [
    "{protein:FTO} regulates {process:adipogenesis} through {protein:RUNX1T1}.",
    ["regulates(FTO, adipogenesis)", "regulates(RUNX1T1, adipogenesis)"],
  ],
  [
    "{mirna:miR-34a} induces {process:senescence} by targeting {protein:SIRT1}.",
    [
      "positively_regulates(miR-34a, senescence)",
      "targets(miR-34a, SIRT1)",
      "(?) regulates(SIRT1, senescence)",
      "(?) negatively_regulates(SIRT1, senescence)",
    ],
  ],
  ["{protein:TNF} acts through activation of {protein:RELA}.", ["positively_regulates(TNF, RELA)"]],
  [
    "{process:Invasion} is promoted by {protein:LOX} via {protein:FAK}.",
    ["positively_regulates(LOX, Invasion)", "regulates(FAK, Invasion)"],
  ],
  [
    "{cell_type:MSCs} deliver {mirna:let-7c} to suppress {process:renal fibrosis}.",
    [
      "transfers(MSCs, let-7c)",
      "negatively_regulates(let-7c, renal fibrosis)",
      "negatively_regulates(MSCs, renal fibrosis)",
    ],
  ],
  [
    "Mechanistically, {protein:ALKBH5} suppresses {process:autophagy} via the {pathway:TFEB pathway} and {protein:EIF4G1}.",
    [
      "negatively_regulates(ALKBH5, autophagy)",
      "negatively_regulates(TFEB pathway, autophagy)",
      "regulates(EIF4G1, autophagy)",
    ],
  ],
  [
    "{process:Angiogenesis} can be induced through the {pathway:VEGF pathway}.",
    ["positively_regulates(VEGF pathway, Angiogenesis) [capability]"],
  ],
  [
    "{protein:IL-22} enhances {process:epithelial repair} in a {protein:STAT3}-dependent manner.",
    [
      "positively_regulates(IL-22, epithelial repair)",
      "(?) positively_regulates(STAT3, epithelial repair)",
      "(?) regulates(STAT3, epithelial repair)",
    ],
  ],
  [
    "By sequestering {protein:GDF8}, {protein:follistatin} promotes {process:muscle growth}.",
    [
      "negatively_regulates(follistatin, GDF8)",
      "positively_regulates(follistatin, muscle growth)",
      "(?) negatively_regulates(GDF8, muscle growth)",
      "(?) regulates(GDF8, muscle growth)",
    ],
  ],
  [
    "{drug:Nintedanib} exerts its effects by inhibiting {protein:PDGFRB}.",
    ["negatively_regulates(Nintedanib, PDGFRB)"],
  ],
  [
    "{mirna:miR-1291} suppresses {process:glycolysis} by binding to the 3'UTR of {protein:GLUT1}.",
    [
      "negatively_regulates(miR-1291, glycolysis)",
      "targets(miR-1291, GLUT1)",
      "(?) regulates(GLUT1, glycolysis)",
    ],
  ],
  [
    "{vesicle:Exosomes} protect the {anatomy:heart} from {disease:ischemia} by delivering {mirna:miR-19a}.",
    ["transfers(Exosomes, miR-19a)", "negatively_regulates(Exosomes, ischemia)"],
  ],
]);

checkClaims("by, via and through that name no means", [
  [
    "{vesicle:Exosomes} promote {process:healing} through unknown mechanisms.",
    ["positively_regulates(Exosomes, healing)"],
  ],
  [
    "{drug:Aspirin} inhibits {process:platelet aggregation} by more than half.",
    ["negatively_regulates(Aspirin, platelet aggregation)"],
  ],
  [
    "{process:Metastasis} was inhibited by {drug:propranolol} through day 14.",
    ["negatively_regulates(propranolol, Metastasis)"],
  ],
  ["{drug:Cisplatin} was given via the {anatomy:portal vein}.", []],
  [
    "{cell_type:Fibroblasts} induce {process:invasion} by direct contact.",
    ["positively_regulates(Fibroblasts, invasion)"],
  ],
  [
    "{mirna:miR-10b} promotes {process:migration} by day 3 in {cell_type:keratinocytes}.",
    ["positively_regulates(miR-10b, migration)"],
  ],
  ["Through the years, {protein:TP53} has been studied by means of {cell_type:fibroblasts}.", []],
  ["{protein:NGAL} increases by the hour after {process:ischemia}.", []],
  ["{protein:CRP} was raised through the winter, and {process:flares} followed.", []],
]);

checkClaims("who takes up", [
  [
    "{drug:Acetate} enhances {vesicle:exosome} uptake by {cell_type:macrophages}.",
    ["taken_up_by(exosome, macrophages)", "(?) positively_regulates(Acetate, exosome)"],
  ],
]);

checkClaims("what a mechanism involves", [
  [
    "The mechanism of {drug:caffeine} involves the inhibition of {protein:ERK} and {protein:AKT}.",
    ["negatively_regulates(caffeine, ERK)", "negatively_regulates(caffeine, AKT)"],
  ],
  [
    "The study of {drug:caffeine} involves {protein:ERK} and {protein:AKT}.",
    ["(?) regulates(caffeine, ERK)", "(?) regulates(caffeine, AKT)"],
  ],
  ["{protein:IL6} production involves activation of {protein:AKT}.", []],
  ["{process:Autophagy} involves the degradation of {protein:SQSTM1}.", []],
]);

checkClaims("the way in which something happens", [
  ["{process:Apoptosis} proceeds via {protein:caspase-3}.", ["regulates(caspase-3, Apoptosis)"]],
  [
    "{process:Differentiation} occurs through activation of the {pathway:MAPK pathway}.",
    ["regulates(MAPK pathway, Differentiation)"],
  ],
  ["{process:Metastasis} occurs through the {anatomy:lymphatic vessels}.", []],
]);

checkClaims("who acts through something", [
  [
    "{protein:NADPH oxidase} is modulated through the inhibition of {protein:RAC1}.",
    ["regulates(RAC1, NADPH oxidase)"],
  ],
  [
    "The effects of {protein:insulin} are mediated via the activation of the {pathway:Ras pathway}.",
    ["positively_regulates(insulin, Ras pathway)"],
  ],
]);

checkClaims("what a role involves", [
  [
    "A role for {protein:NF-κB} involves promotion of {process:angiogenesis}, and stimulation of {process:invasion}.",
    ["positively_regulates(NF-κB, angiogenesis)", "positively_regulates(NF-κB, invasion)"],
  ],
  ["The production of {protein:NF-κB} involves promotion of {process:angiogenesis}.", []],
]);

checkClaims("who takes up is no means", [
  [
    "{drug:Heparin} blocks the uptake of {vesicle:exosomes} by {cell_type:astrocytes}.",
    ["negatively_regulates(Heparin, exosomes)", "taken_up_by(exosomes, astrocytes)"],
  ],
]);

checkClaims("delivery and secretion as a means", [
  [
    "{vesicle:Oncosomes} promote {process:gliosis} through the delivery of {mirna:miR-96}.",
    [
      "positively_regulates(Oncosomes, gliosis)",
      "transfers(Oncosomes, miR-96)",
      "positively_regulates(miR-96, gliosis)",
    ],
  ],
  [
    "{cell_type:Astrocytes} inhibit {process:myelination} via secretion of {protein:CXCL1}.",
    [
      "negatively_regulates(Astrocytes, myelination)",
      "secretes(Astrocytes, CXCL1)",
      "negatively_regulates(CXCL1, myelination)",
    ],
  ],
  [
    "{cell_type:Astrocytes} inhibit {process:myelination} through {protein:CXCL1}.",
    ["negatively_regulates(Astrocytes, myelination)", "regulates(CXCL1, myelination)"],
  ],
]);

checkClaims("who produces is no means", [
  [
    "{drug:Cortisol} suppresses the secretion of {protein:IL-2} by {cell_type:T cells}.",
    ["negatively_regulates(Cortisol, IL-2)", "secretes(T cells, IL-2)"],
  ],
]);

checkClaims("by means of", [
  [
    "{cell_type:Astrocytes} promote {process:gliosis} by means of {vesicle:exosomes}.",
    ["positively_regulates(Astrocytes, gliosis)", "(?) positively_regulates(exosomes, gliosis)"],
  ],
]);

checkClaims("several means in a list", [
  [
    "{vesicle:Exosomes} accelerate {process:healing} by reducing {process:inflammation}, promoting {process:angiogenesis}, and inducing {process:proliferation}.",
    [
      "positively_regulates(Exosomes, healing)",
      "negatively_regulates(Exosomes, inflammation)",
      "negatively_regulates(inflammation, healing)",
      "positively_regulates(Exosomes, angiogenesis)",
      "positively_regulates(angiogenesis, healing)",
      "positively_regulates(Exosomes, proliferation)",
      "positively_regulates(proliferation, healing)",
    ],
  ],
  [
    "{drug:Metformin} inhibits {process:growth} by blocking {process:autophagy}, inducing {process:apoptosis}.",
    [
      "negatively_regulates(Metformin, growth)",
      "negatively_regulates(Metformin, autophagy)",
      "positively_regulates(autophagy, growth)",
      "positively_regulates(Metformin, apoptosis)",
    ],
  ],
  [
    "{process:Angiogenesis} is a result of the activation of {protein:VEGF} and the production of {protein:PDGF}.",
    ["positively_regulates(VEGF, Angiogenesis)", "positively_regulates(PDGF, Angiogenesis)"],
  ],
  ["{vesicle:Exosomes} are packaged with {protein:tau}.", ["contains(Exosomes, tau)"]],
]);

checkClaims("by belongs to the change that stands before it", [
  [
    "{drug:Curcumin} reduced {process:edema} after tumor induction by {protein:collagenase}.",
    ["negatively_regulates(Curcumin, edema)"],
  ],
  [
    "{drug:Curcumin} reduced {process:edema} by activation of {protein:SIRT1}.",
    [
      "negatively_regulates(Curcumin, edema)",
      "regulates(SIRT1, edema)",
      "positively_regulates(Curcumin, SIRT1)",
    ],
  ],
]);

checkClaims("what happens through something, and nobody else does it", [
  ["{protein:VEGF} is increased through {protein:EGFR} stimulation.", ["positively_regulates(EGFR, VEGF)"]],
  [
    "{protein:VEGF} is increased by {drug:curcumin} through {protein:EGFR}.",
    ["positively_regulates(curcumin, VEGF)", "regulates(EGFR, VEGF)"],
  ],
]);

checkClaims("means that open the clause, before who uses them", [
  [
    "By activating the {pathway:Wnt pathway}, {mirna:miR-21} promotes {process:migration}.",
    [
      "positively_regulates(miR-21, Wnt pathway)",
      "positively_regulates(miR-21, migration)",
      "positively_regulates(Wnt pathway, migration)",
    ],
  ],
  [
    "In mice, by secreting {protein:IL-6}, {cell_type:macrophages} promote {process:metastasis}.",
    [
      "secretes(macrophages, IL-6)",
      "positively_regulates(macrophages, metastasis)",
      "positively_regulates(IL-6, metastasis)",
    ],
  ],
  [
    "Through the delivery of {mirna:miR-21}, {vesicle:exosomes} promote {process:angiogenesis}.",
    [
      "transfers(exosomes, miR-21)",
      "positively_regulates(exosomes, angiogenesis)",
      "positively_regulates(miR-21, angiogenesis)",
    ],
  ],
  [
    "By taking up {mirna:miR-21}, the {cell_type:fibroblasts} increase {process:contraction}.",
    [
      "taken_up_by(miR-21, fibroblasts)",
      "positively_regulates(fibroblasts, contraction)",
      "positively_regulates(miR-21, contraction)",
    ],
  ],
  [
    "By inhibiting {process:apoptosis}, {protein:survivin} promotes {process:growth}, and {protein:IL-6} promotes {process:migration}.",
    [
      "negatively_regulates(survivin, apoptosis)",
      "positively_regulates(survivin, growth)",
      "negatively_regulates(apoptosis, growth)",
      "positively_regulates(IL-6, migration)",
    ],
  ],
  [
    "By activating the {pathway:Hedgehog pathway}, {protein:SHH} drives {process:hair growth}.",
    [
      "positively_regulates(SHH, Hedgehog pathway)",
      "positively_regulates(SHH, hair growth)",
      "positively_regulates(Hedgehog pathway, hair growth)",
    ],
  ],
  [
    "Through inhibition of {protein:NEDD4}, {drug:indole-3-carbinol} restores {process:growth control}.",
    [
      "negatively_regulates(indole-3-carbinol, NEDD4)",
      "positively_regulates(indole-3-carbinol, growth control)",
      "(?) negatively_regulates(NEDD4, growth control)",
      "(?) regulates(NEDD4, growth control)",
    ],
  ],
  [
    "By secreting {protein:IL-10}, {cell_type:macrophages} suppress {process:maturation} and foster {process:immune escape}.",
    [
      "secretes(macrophages, IL-10)",
      "negatively_regulates(macrophages, maturation)",
      "positively_regulates(macrophages, immune escape)",
      "negatively_regulates(IL-10, maturation)",
      "positively_regulates(IL-10, immune escape)",
    ],
  ],
  ["By contrast, {protein:IL-6} promotes {process:metastasis}.", ["positively_regulates(IL-6, metastasis)"]],
]);

checkClaims("what is protected is no aim of the means", [
  [
    "{protein:FGF2} activates {pathway:WNT signaling}, thereby protecting {cell_type:neurons} from {process:apoptosis}.",
    ["positively_regulates(FGF2, WNT signaling)", "negatively_regulates(FGF2, apoptosis)"],
  ],
]);

checkClaims("cells that do what is affected are no means", [
  [
    "{mirna:miR-31} inhibits {process:phagocytosis} by {cell_type:macrophages}.",
    ["negatively_regulates(miR-31, phagocytosis)"],
  ],
  [
    "{mirna:miR-31} inhibits {process:phagocytosis} through {cell_type:macrophages}.",
    ["negatively_regulates(miR-31, phagocytosis)", "negatively_regulates(macrophages, phagocytosis)"],
  ],
]);
