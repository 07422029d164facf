/** Pronouns and definite phrases. */
import { checkClaims } from "./check.ts";

checkClaims("pronouns and definite phrases", [
  [
    "{vesicle:Exosomes} transfer {mirna:miR-9} to {cell_type:fibroblasts} and transform them into {cell_type:CAFs}.",
    [
      "transfers(Exosomes, miR-9)",
      "taken_up_by(Exosomes, fibroblasts)",
      "regulates(Exosomes, fibroblasts)",
      "transforms_into(fibroblasts, CAFs)",
    ],
  ],
  [
    "{protein:RAB27A} and {protein:RAB27B} control {process:secretion}, whereas {drug:GW4869} blocks it.",
    [
      "regulates(RAB27A, secretion)",
      "regulates(RAB27B, secretion)",
      "negatively_regulates(GW4869, secretion)",
    ],
  ],
  [["{protein:GDF8} and {protein:GDF11} are homologs.", "It inhibits {process:neurogenesis}."], []],
  [
    ["{mirna:miR-133} is enriched in muscle.", "Its overexpression inhibits {process:hypertrophy}."],
    ["negatively_regulates(miR-133, hypertrophy) [coreference]"],
  ],
  [
    ["{protein:GDF8} and {protein:GDF11} are homologs.", "The former inhibits {process:muscle growth}."],
    ["negatively_regulates(GDF8, muscle growth) [coreference]"],
  ],
  [
    ["{protein:GDF8} and {protein:GDF11} are homologs.", "The latter inhibits {process:neurogenesis}."],
    ["negatively_regulates(GDF11, neurogenesis) [coreference]"],
  ],
  [["{mirna:miR-133} is enriched in muscle.", "Its mutant inhibits {process:hypertrophy}."], []],
  [["{protein:GDF8} is a homolog.", "The latter inhibits {process:neurogenesis}."], []],
  [
    ["{vesicle:Exosomes} measure 30 to 150 nm.", "They carry {protein:CD81} and {protein:CD9}."],
    ["contains(Exosomes, CD81) [coreference]", "contains(Exosomes, CD9) [coreference]"],
  ],
  [
    [
      "{cell_type:Platelets} release {vesicle:microparticles}.",
      "They are internalized by {cell_type:monocytes}.",
    ],
    ["secretes(Platelets, microparticles)", "taken_up_by(microparticles, monocytes) [coreference]"],
  ],
  [
    "{cell_type:Platelets} secrete {vesicle:microparticles}; {cell_type:monocytes} that internalize them are larger.",
    ["secretes(Platelets, microparticles)", "taken_up_by(microparticles, monocytes)"],
  ],
  [
    "{cell_type:Platelets} express {protein:PF4} and release {vesicle:microparticles} that carry it.",
    ["expresses(Platelets, PF4)", "secretes(Platelets, microparticles)", "contains(microparticles, PF4)"],
  ],
  [
    ["{cell_type:Platelets} release {protein:PF4}.", "They are internalized by {cell_type:monocytes}."],
    ["secretes(Platelets, PF4)"],
  ],
  [
    ["{cell_type:Tanycytes} line the third ventricle.", "These cells secrete {protein:VEGFA}."],
    ["secretes(Tanycytes, VEGFA) [coreference]"],
  ],
  [
    ["{protein:ATG7} controls {process:mitophagy}.", "This process is inhibited by {drug:chloroquine}."],
    ["regulates(ATG7, mitophagy)", "negatively_regulates(chloroquine, mitophagy) [coreference]"],
  ],
  [
    ["{protein:SPARC} is a matricellular protein.", "It inhibits {process:adhesion}."],
    ["negatively_regulates(SPARC, adhesion) [coreference]"],
  ],
  [
    ["{protein:Osteopontin} is abundant in bone.", "This protein binds {protein:integrin αv}."],
    ["binds(Osteopontin, integrin αv) [coreference]"],
  ],
  [
    [
      "{cell_type:Platelets} release {vesicle:microvesicles}.",
      "These vesicles activate {cell_type:monocytes}.",
    ],
    ["secretes(Platelets, microvesicles)", "positively_regulates(microvesicles, monocytes) [coreference]"],
  ],
  [
    "{cell_type:Th2 cells} produce {protein:IL-5}, and the latter activates {cell_type:eosinophils}.",
    ["secretes(Th2 cells, IL-5)", "positively_regulates(IL-5, eosinophils)"],
  ],
  [
    [
      "{cell_type:Kupffer cells} reside in sinusoids.",
      "They are activated by {drug:LPS} and secrete {protein:TNF}.",
    ],
    ["positively_regulates(LPS, Kupffer cells) [coreference]", "secretes(Kupffer cells, TNF) [coreference]"],
  ],
  [
    "After {cell_type:monocytes} have entered the plaque, they differentiate into {cell_type:foam cells}.",
    ["transforms_into(monocytes, foam cells)"],
  ],
  [
    [
      "{vesicle:Exosomes} deliver {rna:ARC mRNA} to {cell_type:neurons}.",
      "The transferred mRNA enhances {process:synaptic plasticity}.",
    ],
    [
      "transfers(Exosomes, ARC mRNA)",
      "taken_up_by(Exosomes, neurons)",
      "positively_regulates(ARC mRNA, synaptic plasticity) [coreference]",
    ],
  ],
  [
    ["{cell_type:Mast cells} are found near nerves.", "Moreover, these cells release {protein:tryptase}."],
    ["secretes(Mast cells, tryptase) [coreference]"],
  ],
  [
    ["{protein:HGF} is released after injury.", "This in turn stimulates {process:liver regeneration}."],
    ["positively_regulates(HGF, liver regeneration) [coreference]"],
  ],
]);

checkClaims("pronouns that refer to nothing named", [
  [
    "It is well known that {protein:EPO} stimulates {process:erythropoiesis}.",
    ["positively_regulates(EPO, erythropoiesis)"],
  ],
  [
    [
      "{cell_type:B cells} were counted.",
      "It has been shown that {protein:BAFF} supports {process:survival}.",
    ],
    ["positively_regulates(BAFF, survival)"],
  ],
  [["{protein:IL-5} was measured.", "These cells secrete {protein:IL-13}."], []],
  [["{vesicle:Exosomes} are small.", "¶ They carry {protein:CD81}."], []],
  [["{drug:Colchicine} is old.", "This process is driven by {protein:IL-1β}."], []],
  [["{cell_type:T cells} were sorted.", "Patients were followed.", "They received {drug:heparin}."], []],
  [["The clinics recruited adults.", "They carried {protein:CFTR} variants."], []],
  [["{protein:Leptin} rises with weight.", "This is why {process:appetite} falls in some."], []],
  [
    "Whereas {protein:PTPN12} is the phosphatase silencing {protein:ephrin-B2}, {protein:FYN} is the kinase that activates it.",
    ["negatively_regulates(PTPN12, ephrin-B2)", "positively_regulates(FYN, ephrin-B2)"],
  ],
]);

checkClaims("it is the loss, where the loss is what the clause is about", [
  [
    "Loss of {protein:PTEN} promotes {process:invasion}, and it also increases {process:angiogenesis}.",
    ["negatively_regulates(PTEN, invasion)", "negatively_regulates(PTEN, angiogenesis)"],
  ],
  [
    "{protein:PTEN} inhibits {process:invasion}, and it also lowers {process:angiogenesis}.",
    ["negatively_regulates(PTEN, invasion)", "negatively_regulates(PTEN, angiogenesis)"],
  ],
  ["The effect of {drug:dexamethasone} was seen, and it was abolished by {drug:RU486}.", []],
]);

checkClaims("both of the sentence itself, and of the one before", [
  [
    ["{protein:CCL19} and {protein:CCL21} share a receptor.", "Both recruit {cell_type:dendritic cells}."],
    ["recruits(CCL19, dendritic cells) [coreference]", "recruits(CCL21, dendritic cells) [coreference]"],
  ],
  [
    "{protein:CCL19} and {protein:CCL21} share a receptor, and both recruit {cell_type:dendritic cells}.",
    ["recruits(CCL19, dendritic cells)", "recruits(CCL21, dendritic cells)"],
  ],
  [["{protein:CCL19} has a receptor.", "Both recruit {cell_type:dendritic cells}."], []],
  [
    "{protein:CCL19} and {protein:CCL21} both recruit {cell_type:dendritic cells}.",
    ["recruits(CCL19, dendritic cells)", "recruits(CCL21, dendritic cells)"],
  ],
]);

checkClaims("what is brought to cells acts in them", [
  [
    "{vesicle:Exosomes} deliver {mirna:miR-21} to {cell_type:macrophages}, in which it activates {protein:NF-κB}.",
    [
      "transfers(Exosomes, miR-21)",
      "taken_up_by(Exosomes, macrophages)",
      "positively_regulates(miR-21, NF-κB)",
    ],
  ],
  [
    "{protein:IL-6} reaches {cell_type:macrophages}, where it activates {protein:NF-κB}.",
    ["positively_regulates(IL-6, NF-κB)", "taken_up_by(IL-6, macrophages)"],
  ],
]);

checkClaims("the former and the latter of two", [
  [
    [
      "{cell_type:M1 macrophages} and {cell_type:M2 macrophages} differ.",
      "The former secrete {protein:TNF}, whereas the latter promote {process:angiogenesis}.",
    ],
    [
      "secretes(M1 macrophages, TNF) [coreference]",
      "positively_regulates(M2 macrophages, angiogenesis) [coreference]",
    ],
  ],
  [
    [
      "{cell_type:Monocytes} turn into {cell_type:M1 macrophages} and {cell_type:M2 macrophages}.",
      "The former exert {process:cytotoxicity}; the latter can promote {process:metastasis}.",
    ],
    [
      "positively_regulates(M2 macrophages, metastasis) [capability] [coreference]",
      "transforms_into(Monocytes, M1 macrophages)",
      "transforms_into(Monocytes, M2 macrophages)",
    ],
  ],
  [
    "{cell_type:Regulatory T cells} and {cell_type:MDSCs} infiltrate {cancer_generic:tumors}; the latter inhibit {cell_type:T cells}.",
    ["part_of(Regulatory T cells, tumors)", "part_of(MDSCs, tumors)", "negatively_regulates(MDSCs, T cells)"],
  ],
  [
    "{protein:IL-6} induces {protein:VEGF}; the latter promotes {process:angiogenesis}.",
    ["positively_regulates(IL-6, VEGF)", "positively_regulates(VEGF, angiogenesis)"],
  ],
  [
    [
      "{protein:IL-6}, {protein:IL-8} and {protein:TNF} are {protein:cytokines}.",
      "The latter promotes {process:fibrosis}.",
    ],
    [],
  ],
]);

checkClaims("its, of what something binds to", [
  [
    "{protein:PCSK9} binds {protein:LDLR} and promotes its degradation in the lysosome.",
    ["binds(PCSK9, LDLR)", "negatively_regulates(PCSK9, LDLR)"],
  ],
  [
    "{rna:HOTAIR} interacts with {protein:EZH2} and increases its activity.",
    ["associated_with(HOTAIR, EZH2)", "positively_regulates(HOTAIR, EZH2)"],
  ],
  [
    "{rna:HOTAIR} binds {protein:PTEN} to suppress its expression.",
    ["binds(HOTAIR, PTEN)", "negatively_regulates(HOTAIR, PTEN)"],
  ],
  ["{rna:HOTAIR} grows with age to increase its expression.", []],
]);

checkClaims("what is taken up acts where it is", [
  [
    "{vesicle:Exosomes} are taken up by {cell_type:T cells}, where they downregulate {protein:EFNA3}.",
    ["taken_up_by(Exosomes, T cells)", "negatively_regulates(Exosomes, EFNA3)"],
  ],
]);

checkClaims("these: what was given off last, not who did it", [
  [
    "{cell_type:Fibroblasts} release {vesicle:exosomes}, and these promote the {process:growth} of tumors.",
    ["secretes(Fibroblasts, exosomes)", "positively_regulates(exosomes, growth)"],
  ],
  [
    ["{cell_type:Fibroblasts} release {vesicle:exosomes}.", "These promote the {process:growth} of tumors."],
    ["secretes(Fibroblasts, exosomes)", "positively_regulates(exosomes, growth) [coreference]"],
  ],
  [
    "{cell_type:Fibroblasts} express {protein:FAP}, and these promote the {process:growth} of tumors.",
    ["expresses(Fibroblasts, FAP)", "positively_regulates(Fibroblasts, growth)"],
  ],
]);

checkClaims("the former and the latter of two in the same sentence", [
  [
    "Both {mirna:miR-9} and {mirna:miR-31} disrupt {anatomy:retina}, the latter by repressing {protein:SP7} and the former by repressing {protein:LOX}.",
    [
      "negatively_regulates(miR-9, retina)",
      "negatively_regulates(miR-31, retina)",
      "negatively_regulates(miR-31, SP7)",
      "negatively_regulates(miR-9, LOX)",
      "regulates(SP7, retina)",
      "regulates(LOX, retina)",
    ],
  ],
  [
    "{protein:IL-6} and {protein:IL-10} act on {cell_type:B cells}, with the former promoting {process:apoptosis} and the latter inhibiting {process:migration}.",
    [
      "regulates(IL-6, B cells)",
      "regulates(IL-10, B cells)",
      "positively_regulates(IL-6, apoptosis)",
      "negatively_regulates(IL-10, migration)",
    ],
  ],
]);
