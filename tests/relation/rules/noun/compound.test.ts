/** Hyphen compounds: a name and a suffix before what they describe. */
import { checkClaims } from "../../check.ts";

checkClaims("a name and a suffix", [
  [
    "{cell_type:Platelet}-derived {vesicle:microparticles} are procoagulant.",
    ["secretes(Platelet, microparticles)"],
  ],
  [
    "{protein:VEGF}-induced {process:vascular leakage} was reduced by {drug:bevacizumab}.",
    ["positively_regulates(VEGF, vascular leakage)", "negatively_regulates(bevacizumab, vascular leakage)"],
  ],
  [
    "{protein:CD44}-expressing {cancer_cell:pancreatic cancer cells} formed spheres.",
    ["expresses(pancreatic cancer cells, CD44)"],
  ],
  [
    "{mirna:miR-155}-loaded {vesicle:liposomes} were injected into the tail vein.",
    ["contains(liposomes, miR-155)"],
  ],
  [
    "{protein:KIT}-positive {cell_type:mast cells} were scattered through the mucosa.",
    ["expresses(mast cells, KIT)"],
  ],
  ["{protein:p53}-dependent {process:apoptosis} was intact.", ["positively_regulates(p53, apoptosis)"]],
  [
    "{vesicle:Exosome}-mediated transfer of {mirna:miR-23a} was visualized in vivo.",
    ["transfers(Exosome, miR-23a)"],
  ],
  [
    "{protein:RANKL}-stimulated {process:osteoclastogenesis} was measured on day 6.",
    ["positively_regulates(RANKL, osteoclastogenesis)"],
  ],
  [
    "The {process:angiogenesis}-promoting {protein:angiogenin} is a ribonuclease.",
    ["positively_regulates(angiogenin, angiogenesis)"],
  ],
  ["{protein:CD63}-enriched {vesicle:vesicles} sedimented last.", ["contains(vesicles, CD63)"]],
  ["{vesicle:EV}-packaged {rna:circHIPK3} was stable.", ["contains(EV, circHIPK3)"]],
  ["{vesicle:EV}-enriched {biofluid:plasma} was stable.", []],
  [
    "{cell_type:Mesenchymal stem cell}-derived {vesicle:exosomal} {mirna:miR-146a} was quantified.",
    ["secretes(Mesenchymal stem cell, exosomal)", "contains(exosomal, miR-146a)"],
  ],
  [
    "{protein:BRCA1}-deficient {cancer:ovarian cancer} is a distinct entity.",
    ["expresses(ovarian cancer, BRCA1) [negated]"],
  ],
  [
    "{cell_type:T cell}-secreted {protein:IFN-γ} was neutralized in the culture.",
    ["secretes(T cell, IFN-γ)"],
  ],
  [
    "{drug:Cisplatin}-induced {process:ototoxicity} limits the dose.",
    ["positively_regulates(Cisplatin, ototoxicity)"],
  ],
  [
    "{mirna:miR-21}-containing {vesicle:exosomes} from {cell_type:adipocytes} reach distant sites.",
    ["contains(exosomes, miR-21)", "secretes(adipocytes, exosomes)"],
  ],
  [
    "{disease:Obesity}-associated {process:inflammation} is systemic.",
    ["associated_with(Obesity, inflammation)"],
  ],
  [
    "{cell_type:M2 macrophage}-derived {vesicle:exosomes} promote {process:invasion}.",
    ["secretes(M2 macrophage, exosomes)", "positively_regulates(exosomes, invasion)"],
  ],
  ["The {protein:IL-6}-producing {cell_type:B cells} expanded in the synovium.", ["secretes(B cells, IL-6)"]],
  [
    "{vesicle:Exosomes} derived from {cell_type:CAFs}, but not {cell_type:fibroblast}-derived {vesicle:exosomes}, were tested.",
    ["secretes(CAFs, Exosomes)", "secretes(fibroblast, exosomes)"],
  ],
  [
    "{cell_type:Macrophage} derived {vesicle:exosomes} were characterized.",
    ["secretes(Macrophage, exosomes)"],
  ],
]);

checkClaims("suffixes that state nothing", [
  ["{drug:Gefitinib}-resistant {cancer_cell:lung cancer cells} were thawed.", []],
  ["{protein:GAPDH}-normalized {mirna:miR-16} values were plotted.", []],
  ["A {protein:HIF1A}-based score was applied to {cancer:melanoma}.", []],
  ["{cell_type:B cell}-free cultures of {cell_type:T cells} were used.", []],
  ["{protein:PSA}-guided screening for {cancer:prostate cancer} is common.", []],
  ["{drug:Aspirin}-containing tablets were stored away from {biofluid:plasma}.", []],
  ["{cell_type:Neuron}-like {cancer_cell:neuroblastoma cells} were stained.", []],
  ["A {protein:KRAS}-independent pathway has been proposed in {cancer:colon cancer}.", []],
  [
    "{vesicle:Exosome}-depleted {biofluid:serum} was used throughout.",
    ["(?) contains(serum, Exosome) [negated]"],
  ],
  ["{protein:CD34}-sorted fractions were frozen before {drug:busulfan} was given.", []],
  ["{protein:Apoe}-knockout mice with {disease:atherosclerosis} were bred locally.", []],
]);

checkClaims("a hyphen that hangs has the suffix of the next name", [
  [
    "{cell_type:Fibroblast}- and {cell_type:macrophage}-derived {vesicle:exosomes} were compared.",
    ["secretes(Fibroblast, exosomes)", "secretes(macrophage, exosomes)"],
  ],
  [
    "{protein:M-CSF}- and {protein:IL-34}-induced {process:microglial growth} were indistinguishable.",
    ["positively_regulates(M-CSF, microglial growth)", "positively_regulates(IL-34, microglial growth)"],
  ],
  [
    "{drug:Curcumin} triggers {protein:IKKβ}- or {protein:JNK1}-dependent {process:angiogenesis}.",
    [
      "positively_regulates(Curcumin, angiogenesis)",
      "positively_regulates(IKKβ, angiogenesis)",
      "positively_regulates(JNK1, angiogenesis)",
    ],
  ],
  [
    "{protein:IL-4}-, {protein:IL-10}- or {protein:IL-13}-induced {process:polarization} was seen.",
    [
      "positively_regulates(IL-4, polarization)",
      "positively_regulates(IL-10, polarization)",
      "positively_regulates(IL-13, polarization)",
    ],
  ],
]);

checkClaims("a hyphen that hangs without another suffix says nothing", [
  ["{protein:TNF}- and {protein:IL-6} were measured.", []],
  ["{protein:TNF}- , {protein:IL-6} and {process:apoptosis} were measured.", []],
  [
    "The {protein:CD4}- fraction and {protein:CD8}-positive {cell_type:T cells} were kept.",
    ["expresses(T cells, CD8)"],
  ],
]);

checkClaims("an activity that is named", [
  ["{drug:Stattic} has {protein:STAT3} inhibitory activity.", ["negatively_regulates(Stattic, STAT3)"]],
  [
    "{drug:Curcumin} is a compound with {protein:STAT3} inhibitory activity.",
    ["negatively_regulates(Curcumin, STAT3)"],
  ],
  ["{cell_type:T cells} have {protein:PD-1} inhibitory receptors.", []],
]);

checkClaims("what something is directed against", [
  ["{protein:Mesothelin}-directed {cell_type:CAR T cells} were infused.", []],
]);

checkClaims("what is inducible", [
  [
    "The {protein:IFN-γ}-inducible chemokine {protein:CXCL10} was seen.",
    ["positively_regulates(IFN-γ, CXCL10)"],
  ],
  ["{protein:CXCL10} is inducible by {protein:IFN-γ}.", ["positively_regulates(IFN-γ, CXCL10)"]],
  ["Inducible {protein:NOS2} and {protein:IFN-γ} were seen.", []],
]);

checkClaims("a plus behind a name", [
  ["{protein:GPC1}+ {vesicle:exosomes} were sorted by flow cytometry.", ["contains(exosomes, GPC1)"]],
  ["{protein:NG2}+ {cell_type:pericytes} were seen.", ["expresses(pericytes, NG2)"]],
  ["{protein:GPC1} + {vesicle:exosomes} were given.", []],
]);

checkClaims("the manner of a sensitization", [
  [
    "{drug:Curcumin} decreased the sensitivity of {cell_line:A549} cells to {drug:cisplatin} in a {mirna:miR-100}-dependent manner.",
    ["confers_resistance_to(Curcumin, cisplatin)"],
  ],
]);

checkClaims("compounds that a comma joins, and names that slashes join", [
  [
    "{drug:Curcumin} inhibited {drug:LPS}-induced, {protein:TLR4}-mediated {process:inflammation}.",
    [
      "negatively_regulates(Curcumin, inflammation)",
      "positively_regulates(LPS, inflammation)",
      "regulates(TLR4, inflammation)",
    ],
  ],
  [
    "Adenosine modulates {process:migration} by a {protein:HIF1A}/{protein:VEGF}/{protein:IL8}-dependent mechanism.",
    [
      "positively_regulates(HIF1A, migration)",
      "positively_regulates(VEGF, migration)",
      "positively_regulates(IL8, migration)",
    ],
  ],
  [
    "Activation of {protein:VEGF} by {protein:RAR}:{protein:RXR} was abolished by {protein:PTEN}.",
    [
      "positively_regulates(RAR, VEGF)",
      "positively_regulates(RXR, VEGF)",
      "negatively_regulates(PTEN, VEGF)",
    ],
  ],
  [
    "It was {drug:LPS}-induced, and {protein:TLR4}-mediated {process:inflammation} was not.",
    ["regulates(TLR4, inflammation)"],
  ],
]);

checkClaims("compounds of which one is excepted", [
  [
    "{drug:Curcumin} inhibited {protein:IL-6}-induced but not {protein:TNF}-induced {process:migration}.",
    [
      "negatively_regulates(Curcumin, migration)",
      "positively_regulates(IL-6, migration)",
      "positively_regulates(TNF, migration)",
    ],
  ],
  [
    "{drug:Curcumin} inhibited {protein:IL-6}-induced, but not {protein:TNF}-induced, {process:migration}.",
    [
      "negatively_regulates(Curcumin, migration)",
      "positively_regulates(IL-6, migration)",
      "positively_regulates(TNF, migration)",
    ],
  ],
  [
    "{drug:Curcumin} inhibited {protein:IL-6}- but not {protein:TNF}-induced {process:migration}.",
    [
      "negatively_regulates(Curcumin, migration)",
      "positively_regulates(IL-6, migration)",
      "positively_regulates(TNF, migration)",
    ],
  ],
  [
    "Cotreatment with {drug:curcumin} enhanced {drug:cisplatin}-induced {process:apoptosis}.",
    ["positively_regulates(curcumin, apoptosis)", "positively_regulates(cisplatin, apoptosis)"],
  ],
]);

checkClaims("what is done to a name before the hyphen, and manners of what is lowered", [
  ["{protein:MTOR} blockade-induced {process:apoptosis}", ["negatively_regulates(MTOR, apoptosis)"]],
  ["{protein:MTOR} activation-induced {process:apoptosis}", ["positively_regulates(MTOR, apoptosis)"]],
  ["{protein:MTOR} knowledge-induced {process:apoptosis}", []],
  [
    "{protein:IL10} inhibited {process:apoptosis} in a {protein:STAT3}-dependent manner.",
    ["negatively_regulates(IL10, apoptosis)", "negatively_regulates(STAT3, apoptosis)"],
  ],
]);

checkClaims("what is induced, less of it or not, and the blank of a converter", [
  [
    "Cells showed reduced {protein:TNF}-induced {process:apoptosis}.",
    ["positively_regulates(TNF, apoptosis)"],
  ],
  [
    "We saw {protein:TNF}-induced {cell_type:T cell} {process:apoptosis}.",
    ["positively_regulates(TNF, apoptosis)"],
  ],
  ["{protein:TNF}- induced {process:apoptosis} was seen.", ["positively_regulates(TNF, apoptosis)"]],
  [
    "{protein:TNF}-mediated inhibition of {process:apoptosis} was seen.",
    ["negatively_regulates(TNF, apoptosis)"],
  ],
]);
