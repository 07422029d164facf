/** Verbs: active, passive, relative clauses, participles, infinitives, coordination. */
import { checkClaims } from "../../check.ts";

checkClaims("verbs state relations", [
  [
    "{protein:Midkine} stimulates the {process:proliferation} of {cell_type:hepatic stellate cells}.",
    ["positively_regulates(Midkine, proliferation)"],
  ],
  [
    "In the regenerating liver, {process:hepatocyte proliferation} is restrained by {protein:activin A} and {protein:TGF-β1}.",
    [
      "negatively_regulates(activin A, hepatocyte proliferation)",
      "negatively_regulates(TGF-β1, hepatocyte proliferation)",
    ],
  ],
  [
    "{protein:Galectin-3}, which is secreted by {cell_type:Kupffer cells}, aggravates {process:liver fibrosis}.",
    ["secretes(Kupffer cells, Galectin-3)", "positively_regulates(Galectin-3, liver fibrosis)"],
  ],
  [
    "{mirna:miR-122}, the most abundant hepatic miRNA, directly targets {protein:CAT1} and represses {protein:ADAM10}.",
    ["targets(miR-122, CAT1)", "negatively_regulates(miR-122, ADAM10)"],
  ],
  [
    "The authors found that {drug:vitamin D} attenuated {process:renal inflammation} by an unknown mechanism.",
    ["negatively_regulates(vitamin D, renal inflammation)"],
  ],
  [
    "{cell_type:Astrocytes} release {vesicle:extracellular vesicles} that contain {protein:synapsin I}.",
    ["secretes(Astrocytes, extracellular vesicles)", "contains(extracellular vesicles, synapsin I)"],
  ],
  [
    "{protein:NOTCH1} was shown to be required for {process:T-cell leukemogenesis}.",
    ["positively_regulates(NOTCH1, T-cell leukemogenesis)"],
  ],
  [
    "Both {protein:IL-6} and {protein:LIF} give rise to {process:cachexia} in mice.",
    ["positively_regulates(IL-6, cachexia)", "positively_regulates(LIF, cachexia)"],
  ],
  ["{process:Wound closure} requires {protein:FGF7}.", ["positively_regulates(FGF7, Wound closure)"]],
  [
    "Immature {cell_type:dendritic cells} took up the {vesicle:apoptotic bodies} within an hour.",
    ["taken_up_by(apoptotic bodies, dendritic cells)"],
  ],
  [
    "{protein:Neuropilin-1} has been reported to interact with {protein:plexin A1}.",
    ["associated_with(Neuropilin-1, plexin A1)"],
  ],
  [
    "{cell_type:Regulatory T cells} accumulate in the {anatomy:tumor bed} and impair {process:antitumor immunity}.",
    [
      "negatively_regulates(Regulatory T cells, antitumor immunity)",
      "(?) part_of(Regulatory T cells, tumor bed)",
    ],
  ],
  [
    "{protein:SERCA2a} was found to be overexpressed in {cell_type:atrial cardiomyocytes}.",
    ["expresses(atrial cardiomyocytes, SERCA2a)"],
  ],
  [
    "Once released, {protein:HMGB1} activates {protein:TLR4}, {protein:RAGE} and {protein:TLR2}.",
    [
      "positively_regulates(HMGB1, TLR4)",
      "positively_regulates(HMGB1, RAGE)",
      "positively_regulates(HMGB1, TLR2)",
    ],
  ],
  [
    "{protein:Sclerostin}, secreted by {cell_type:osteocytes}, inhibits {process:bone formation}.",
    ["secretes(osteocytes, Sclerostin)", "negatively_regulates(Sclerostin, bone formation)"],
  ],
  [
    "Not only {protein:BDNF} but also {protein:NT-3} supports {process:neuronal survival}.",
    ["positively_regulates(BDNF, neuronal survival)", "positively_regulates(NT-3, neuronal survival)"],
  ],
  [
    "{drug:Tamoxifen} has long been used to treat {cancer:breast cancer}.",
    ["treats(Tamoxifen, breast cancer)"],
  ],
  ["{cell_type:Eosinophils} are recruited by {protein:eotaxin-1}.", ["recruits(eotaxin-1, Eosinophils)"]],
  [
    "Serum {protein:periostin} predicts {process:disease recurrence}.",
    ["biomarker_for(periostin, disease recurrence)"],
  ],
  [
    "{mirna:Let-7b} and {mirna:miR-98} have been shown to downregulate {protein:IGF1R}, {protein:HMGA2} and {protein:MYC}.",
    [
      "negatively_regulates(Let-7b, IGF1R)",
      "negatively_regulates(Let-7b, HMGA2)",
      "negatively_regulates(Let-7b, MYC)",
      "negatively_regulates(miR-98, IGF1R)",
      "negatively_regulates(miR-98, HMGA2)",
      "negatively_regulates(miR-98, MYC)",
    ],
  ],
  [
    "{vesicle:Exosomes} isolated from {cell_type:podocytes} were rich in {protein:nephrin}.",
    ["secretes(podocytes, Exosomes)", "contains(Exosomes, nephrin)"],
  ],
  [
    "We show here that {protein:CCR7} guides {cell_type:dendritic cells} and drives {process:lymph node homing}.",
    ["regulates(CCR7, dendritic cells)", "positively_regulates(CCR7, lymph node homing)"],
  ],
  [
    "{process:Osteoclastogenesis} is known to be promoted by {protein:RANKL} and inhibited by {protein:osteoprotegerin}.",
    [
      "positively_regulates(RANKL, Osteoclastogenesis)",
      "negatively_regulates(osteoprotegerin, Osteoclastogenesis)",
    ],
  ],
  [
    "{protein:Adiponectin} exerts anti-inflammatory effects and improves {process:insulin sensitivity}.",
    ["positively_regulates(Adiponectin, insulin sensitivity)"],
  ],
  [
    "{protein:CTLA-4} is constitutively expressed by {cell_type:regulatory T cells}, where it dampens {process:costimulation}.",
    ["expresses(regulatory T cells, CTLA-4)", "negatively_regulates(CTLA-4, costimulation)"],
  ],
  [
    "The {vesicle:vesicles} were enriched in {protein:flotillin-1} and depleted of {protein:calnexin}.",
    ["contains(vesicles, flotillin-1)", "(?) contains(vesicles, calnexin) [negated]"],
  ],
  [
    "{cell_type:Chondrocytes} exposed to {protein:IL-1β} secrete {protein:MMP13}.",
    ["secretes(Chondrocytes, MMP13)", "(?) positively_regulates(IL-1β, MMP13)"],
  ],
  [
    "{cell_type:Mesothelial cells} migrate to the {anatomy:milky spots} and impair {process:antibacterial immunity}.",
    [
      "negatively_regulates(Mesothelial cells, antibacterial immunity)",
      "(?) part_of(Mesothelial cells, milky spots)",
    ],
  ],
  [
    "{protein:Follistatin} also suppresses {process:FSH release}.",
    ["negatively_regulates(Follistatin, FSH release)"],
  ],
  [
    "{protein:PIEZO1} is now known to promote {process:axon growth}.",
    ["positively_regulates(PIEZO1, axon growth)"],
  ],
  [
    "{protein:Thrombin} as well as {protein:plasmin} promotes {process:fibrin turnover}.",
    ["positively_regulates(Thrombin, fibrin turnover)", "positively_regulates(plasmin, fibrin turnover)"],
  ],
  [
    "{protein:NLRP3}, along with {protein:AIM2}, initiates {process:pyroptosis}.",
    ["positively_regulates(NLRP3, pyroptosis)", "positively_regulates(AIM2, pyroptosis)"],
  ],
  [
    "{protein:RIG-I} and {protein:MDA5}, but not {protein:LGP2}, trigger {process:interferon production}.",
    [
      "positively_regulates(RIG-I, interferon production)",
      "positively_regulates(MDA5, interferon production)",
      "(?) positively_regulates(LGP2, interferon production) [negated]",
    ],
  ],
  [
    "{protein:Apelin} inhibits {protein:AGTR1}, leading to {process:vasodilation}.",
    [
      "negatively_regulates(Apelin, AGTR1)",
      "positively_regulates(Apelin, vasodilation)",
      "(?) positively_regulates(AGTR1, vasodilation)",
    ],
  ],
  [
    "{protein:Calpain} degrades {protein:dystrophin}, which in turn accelerates {process:fiber necrosis}.",
    [
      "negatively_regulates(Calpain, dystrophin)",
      "(?) positively_regulates(dystrophin, fiber necrosis)",
      "(?) negatively_regulates(dystrophin, fiber necrosis)",
      "(?) positively_regulates(Calpain, fiber necrosis)",
    ],
  ],
  [
    "{drug:Dapagliflozin} significantly decreased {protein:NT-proBNP} and increased {protein:erythropoietin} levels.",
    ["negatively_regulates(Dapagliflozin, NT-proBNP)", "positively_regulates(Dapagliflozin, erythropoietin)"],
  ],
  [
    "{drug:Taxifolin}, {drug:apigenin} and {drug:luteolin} inhibit {process:adhesion}, {process:migration} and {process:invasion}.",
    [
      "negatively_regulates(Taxifolin, adhesion)",
      "negatively_regulates(Taxifolin, migration)",
      "negatively_regulates(Taxifolin, invasion)",
      "negatively_regulates(apigenin, adhesion)",
      "negatively_regulates(apigenin, migration)",
      "negatively_regulates(apigenin, invasion)",
      "negatively_regulates(luteolin, adhesion)",
      "negatively_regulates(luteolin, migration)",
      "negatively_regulates(luteolin, invasion)",
    ],
  ],
  [
    "{protein:CDH17} is highly expressed in {cancer:colorectal cancer} and promotes {process:liver metastasis}.",
    ["expresses(colorectal cancer, CDH17)", "positively_regulates(CDH17, liver metastasis)"],
  ],
  [
    "{protein:Ghrelin}, whose release is stimulated by {process:fasting}, promotes {process:food intake}.",
    ["positively_regulates(Ghrelin, food intake)", "(?) positively_regulates(fasting, Ghrelin)"],
  ],
  [
    "{drug:Liraglutide} prevented {drug:palmitate} from inhibiting {process:autophagic flux}.",
    [
      "negatively_regulates(palmitate, autophagic flux)",
      "(?) positively_regulates(Liraglutide, autophagic flux)",
      "(?) negatively_regulates(Liraglutide, palmitate)",
    ],
  ],
  [
    "{protein:Activin A} blocks {process:myogenesis} in {cell_type:satellite cells} but not in {cell_type:fibroblasts}.",
    ["negatively_regulates(Activin A, myogenesis)"],
  ],
  [
    "{cell_type:Adipocytes} release {vesicle:exosomes} enriched in {mirna:miR-27a}.",
    ["secretes(Adipocytes, exosomes)", "contains(exosomes, miR-27a)"],
  ],
  [
    "{cell_type:Hofbauer cells} internalised the {vesicle:exosomes} within minutes.",
    ["taken_up_by(exosomes, Hofbauer cells)"],
  ],
  ["{protein:Tau} is stabilised by {protein:HSP90}.", ["positively_regulates(HSP90, Tau)"]],
  [
    "{cell_type:Macrophages} engulf {vesicle:exosomes} of {cell_type:hepatocytes}, which triggers {process:fibrosis}.",
    ["taken_up_by(exosomes, Macrophages)", "secretes(hepatocytes, exosomes)"],
  ],
  [
    "{cell_type:Macrophages} engulf {vesicle:exosomes} of {cell_type:hepatocytes}, which trigger {process:fibrosis}.",
    [
      "taken_up_by(exosomes, Macrophages)",
      "secretes(hepatocytes, exosomes)",
      "positively_regulates(exosomes, fibrosis)",
    ],
  ],
  [
    "{protein:TGF-β1} induces {process:apoptosis}, which triggers {process:fibrosis}.",
    ["positively_regulates(TGF-β1, apoptosis)", "positively_regulates(apoptosis, fibrosis)"],
  ],
  [
    "{vesicle:Oncosomes} shed by {cancer_cell:glioma cells} were found to stimulate {process:angiogenesis}.",
    ["secretes(glioma cells, Oncosomes)", "positively_regulates(Oncosomes, angiogenesis)"],
  ],
]);

checkClaims("verbs near names that state nothing of them", [
  ["{cell_type:Monocytes} were isolated and {protein:CD14} was measured by flow cytometry.", []],
  [
    "{protein:IL-10} was added to the medium, and the plates were then incubated for 24 h with {drug:LPS}.",
    [],
  ],
  ["Mice lacking {protein:Apoe} were fed a diet that promotes {process:atherosclerosis}.", []],
  ["After {drug:rituximab} was withdrawn, {process:relapse} occurred in two cases.", []],
  ["The trial compared {drug:docetaxel} with {drug:paclitaxel}.", []],
  ["This article reviews how {process:fibrosis} progresses and discusses {drug:pirfenidone}.", []],
  [
    "The promoter was cloned upstream of {protein:luciferase}, whereas {protein:GFP} served as the control.",
    [],
  ],
  ["Diets rich in fiber, unlike {drug:metformin}, increase {protein:GLP-1}.", []],
  ["{cell_type:Neutrophils} increased on day 3, as did {protein:CRP}.", []],
  ["Stimulation lasted 2 h; {protein:ERK1} and {protein:AKT1} were then blotted.", []],
  ["The analysis controlled for {protein:CRP} and {disease:diabetes}.", []],
  ["{protein:GAPDH} was used as the loading control for {protein:STAT3}.", []],
  ["In contrast to {protein:IL-4}, no data exist for {cell_type:basophils}.", []],
  ["The {cell_type:neurons} were grown on plates coated with {protein:laminin}.", []],
  ["We targeted enrolment of 40 patients with {cancer:lymphoma} on {drug:ibrutinib}.", []],
  ["{drug:Dabigatran} expresses its dose in milligrams, and {process:bleeding} is a separate endpoint.", []],
]);

checkClaims("genes that are altered, and genes that are there", [
  [
    "{protein:KRAS} mutations are found in {cancer:colorectal cancer}.",
    ["associated_with(KRAS, colorectal cancer)"],
  ],
  [
    "{protein:MYC} amplification was detected in {cancer:medulloblastoma}.",
    ["associated_with(MYC, medulloblastoma)"],
  ],
  [
    "Detection of {protein:BRCA1} mutations in {cancer:ovarian cancer} was described.",
    ["associated_with(BRCA1, ovarian cancer)"],
  ],
  ["A {protein:EGFR} variant is expressed in {cancer:glioma}.", ["expresses(glioma, EGFR)"]],
  ["{protein:KRAS} protein is found in {cancer:colorectal cancer}.", ["expresses(colorectal cancer, KRAS)"]],
  [
    "{cell_type:Neurons} secrete {vesicle:exosomes} and {cell_type:astrocytes} do not.",
    ["secretes(Neurons, exosomes)", "secretes(astrocytes, exosomes) [negated]"],
  ],
  [
    "{cell_type:Pericytes} produce {protein:midkine} and {cell_type:fibroblasts}.",
    ["secretes(Pericytes, midkine)"],
  ],
  [
    "{vesicle:Exosomes} released from {cell_type:neurons} and the {anatomy:niche} promote {process:repair}.",
    ["secretes(neurons, Exosomes)", "secretes(niche, Exosomes)", "positively_regulates(Exosomes, repair)"],
  ],
  [
    "{cell_type:Megakaryocytes} release {cell_type:platelets}.",
    ["transforms_into(Megakaryocytes, platelets)"],
  ],
  ["{cell_type:Pericytes} harboring {protein:midkine} were rare.", ["expresses(Pericytes, midkine)"]],
  [
    "{rna:NEAT1} promotes {process:invasion} by sponging {mirna:miR-300}.",
    [
      "positively_regulates(NEAT1, invasion)",
      "negatively_regulates(NEAT1, miR-300)",
      "(?) regulates(miR-300, invasion)",
    ],
  ],
  [
    "{cell_type:Fibroblasts} are reprogrammed into {cell_type:pluripotent stem cells} by {protein:OCT4} and {protein:SOX2}.",
    [
      "transforms_into(Fibroblasts, pluripotent stem cells)",
      "regulates(OCT4, Fibroblasts)",
      "regulates(SOX2, Fibroblasts)",
    ],
  ],
  [
    "{cancer:Urothelial carcinoma} harboring {protein:FGFR3} is often papillary.",
    ["expresses(Urothelial carcinoma, FGFR3)"],
  ],
  [
    "{cell_type:Astrocytes} reprogrammed by {protein:ASCL1} promote {process:repair}.",
    ["regulates(ASCL1, Astrocytes)", "positively_regulates(Astrocytes, repair)"],
  ],
  [
    "{vesicle:Exosomes} released from {cell_type:pericytes} and the {anatomy:liver} promote {process:repair}.",
    ["secretes(pericytes, Exosomes)", "secretes(liver, Exosomes)", "positively_regulates(Exosomes, repair)"],
  ],
]);

checkClaims("needs", [
  [
    "Patients with {disease:diabetes} who required {protein:insulin} therapy were seen.",
    ["treats(insulin, diabetes)"],
  ],
  ["{process:Angiogenesis} requires {protein:VEGF}.", ["positively_regulates(VEGF, Angiogenesis)"]],
]);

checkClaims("what is found to be less is no mark of who has it", [
  [
    "Down-regulated expression of {protein:PTEN} is found in {cancer:glioma}.",
    ["associated_with(PTEN, glioma)"],
  ],
  ["Overexpression of {protein:HER2} was found in {cancer:glioma}.", ["expresses(glioma, HER2)"]],
  ["Reduced {protein:PTEN} expression in {cancer:glioma} was seen.", ["associated_with(PTEN, glioma)"]],
  ["{protein:PTEN} expression in {cancer:glioma} was seen.", ["expresses(glioma, PTEN)"]],
]);

checkClaims("diseases of organs", [
  ["{disease:Psoriasis} affects the {anatomy:skin}.", ["associated_with(Psoriasis, skin)"]],
  ["{protein:IL-17} affects the {anatomy:skin}.", ["regulates(IL-17, skin)"]],
]);

checkClaims("what acts in a process", [
  ["{protein:VEGF} acts in {process:angiogenesis}.", ["regulates(VEGF, angiogenesis)"]],
  ["{protein:VEGF} acts in {cell_type:macrophages}.", []],
  ["{protein:VEGF} acts in {process:response to stress}.", []],
]);

checkClaims("what is unlikely", [
  [
    "{protein:IL-6} is unlikely to promote {process:invasion}.",
    ["positively_regulates(IL-6, invasion) [negated]"],
  ],
  [
    "{protein:IL-6} is likely to promote {process:invasion}.",
    ["positively_regulates(IL-6, invasion) [hedged]"],
  ],
]);

checkClaims("who does something with a tool, and what is shown does", [
  [
    "We saw why {cell_line:HeLa} cells resist and the pathway used by {protein:FASLG} to induce {process:apoptosis}.",
    ["positively_regulates(FASLG, apoptosis)"],
  ],
  [
    "{cell_line:HeLa} cells showed {protein:NF-κB} activity, thus contributing to {process:migration}.",
    ["positively_regulates(NF-κB, migration)"],
  ],
  [
    "{drug:Curcumin} blocks {protein:NF-κB}, thus inhibiting {process:migration}.",
    ["negatively_regulates(Curcumin, NF-κB)", "negatively_regulates(Curcumin, migration)"],
  ],
  [
    "{protein:Endostatin} may be exploited as an {process:angiogenesis} inhibitor.",
    ["negatively_regulates(Endostatin, angiogenesis) [hedged]"],
  ],
]);

checkClaims("what is left out does nothing, and a place that no comma ends", [
  [
    "In mice {drug:irinotecan}, but not {drug:cisplatin}, inhibits {process:growth}.",
    ["negatively_regulates(irinotecan, growth)", "negatively_regulates(cisplatin, growth) [negated]"],
  ],
  [
    "In {cell_line:HeLa} cells {drug:curcumin} reduced {process:invasion}.",
    ["negatively_regulates(curcumin, invasion)"],
  ],
  [
    "In a xenograft model metronomic {drug:irinotecan} reduced {process:invasion}.",
    ["negatively_regulates(irinotecan, invasion)"],
  ],
  [
    "In a mouse model, oral {drug:curcumin}, but not {drug:aspirin}, reduced {process:invasion}.",
    ["negatively_regulates(curcumin, invasion)", "negatively_regulates(aspirin, invasion) [negated]"],
  ],
  [
    "After two doses of {drug:curcumin}, established {cancer:gliomas} regressed.",
    ["(?) negatively_regulates(curcumin, gliomas)"],
  ],
]);

checkClaims("what is kept from cells", [
  [
    "{protein:TIEG1} prevented {cell_type:cardiomyocytes} from undergoing {process:apoptosis}.",
    ["negatively_regulates(TIEG1, apoptosis)"],
  ],
  [
    "{protein:TIEG1} prevented {cell_type:cardiomyocytes} from mice.",
    ["negatively_regulates(TIEG1, cardiomyocytes)"],
  ],
]);

checkClaims("what is unaffected", [
  ["{process:Invasion} was unaffected by {protein:IL-6}.", ["regulates(IL-6, Invasion) [negated]"]],
  ["{protein:IL-6} levels were unchanged by {drug:curcumin}.", ["regulates(curcumin, IL-6) [negated]"]],
  ["Unaffected {cell_type:T cells} with {protein:IL-6} were seen.", []],
]);

checkClaims("recruitment, sources and what is common", [
  [
    "{protein:CCL2} promotes the recruitment of {cell_type:monocytes} to the {anatomy:liver}.",
    ["recruits(CCL2, monocytes)"],
  ],
  [
    "The recruitment of {cell_type:MDSCs} into {cancer_generic:tumors} is mediated by {protein:CXCL1}.",
    ["recruits(CXCL1, MDSCs)"],
  ],
  [
    "{drug:Metformin} inhibits the recruitment of {cell_type:monocytes}.",
    ["negatively_regulates(Metformin, monocytes)"],
  ],
  ["{protein:BRCA1} promotes the recruitment of {protein:RAD51}.", ["positively_regulates(BRCA1, RAD51)"]],
  [
    "{cell_type:Macrophages} are a major source of {protein:VEGF} and {protein:MMP9}.",
    ["secretes(Macrophages, VEGF)", "secretes(Macrophages, MMP9)"],
  ],
  ["Their source of {protein:VEGF} is unknown.", []],
  [
    "{protein:STAT3} is constitutively activated in {cancer:breast cancer}.",
    ["associated_with(STAT3, breast cancer)"],
  ],
  ["{protein:STAT3} is activated in {cell_type:macrophages}.", []],
  [
    "There is a feedback loop between {protein:ZEB1} and {mirna:miR-200}.",
    ["associated_with(ZEB1, miR-200)"],
  ],
  [
    "{cell_type:Stellate cells} transdifferentiate into {cell_type:myofibroblasts} in response to {protein:TGF-β}.",
    ["transforms_into(Stellate cells, myofibroblasts)", "regulates(TGF-β, Stellate cells)"],
  ],
]);

checkClaims("damage, and what cells have", [
  [
    "Damage to the {anatomy:liver} caused by {drug:cisplatin} was reduced by {drug:curcumin}.",
    ["negatively_regulates(cisplatin, liver)", "positively_regulates(curcumin, liver)"],
  ],
  [
    "{cell_line:HeLa} cells with high {protein:ADAM12} levels had elevated expression of {protein:CD44}.",
    ["expresses(HeLa, ADAM12)", "expresses(HeLa, CD44)"],
  ],
  ["{drug:Curcumin} had elevated expression of {protein:CD44}.", ["positively_regulates(Curcumin, CD44)"]],
]);

checkClaims("a past that joins another, behind a participle that says nothing", [
  [
    "{drug:Thalidomide} decreased the number of formed {anatomy:vessels} and increased {process:adhesion}.",
    ["negatively_regulates(Thalidomide, vessels)", "positively_regulates(Thalidomide, adhesion)"],
  ],
]);

checkClaims("a gerund and an action as subjects", [
  [
    "Silencing {protein:SP7} or overexpression of {mirna:miR-31} promoted {process:fibrosis}.",
    ["negatively_regulates(SP7, fibrosis)", "positively_regulates(miR-31, fibrosis)"],
  ],
  [
    "Silencing {protein:SP7} or {mirna:miR-31} promoted {process:fibrosis}.",
    ["negatively_regulates(SP7, fibrosis)", "negatively_regulates(miR-31, fibrosis)"],
  ],
]);
