/** What a compound says of the subject of a clause, and names that a noun is given. */
import { checkClaims } from "./check.ts";

checkClaims("compounds in what is said of the subject", [
  [
    "{protein:IL-8} is an {process:angiogenesis}-promoting cytokine.",
    ["positively_regulates(IL-8, angiogenesis)"],
  ],
  [
    "{mirna:miR-15a} displays {cancer_generic:tumor}-suppressive properties.",
    ["negatively_regulates(miR-15a, tumor)"],
  ],
  [
    "These {vesicle:microvesicles} are {cell_type:macrophage}-derived.",
    ["secretes(macrophage, microvesicles)"],
  ],
  ["{protein:SDC1} expression was {protein:CDH1} dependent.", ["positively_regulates(CDH1, SDC1)"]],
  ["{protein:SYP} positive {cancer:carcinomas} were seen.", ["expresses(carcinomas, SYP)"]],
  ["{protein:SYP} positive controls were run.", []],
  [
    "{protein:IL-8} was measured with an {process:angiogenesis}-promoting cytokine.",
    ["(?) associated_with(IL-8, angiogenesis)"],
  ],
]);

checkClaims("a compound without its hyphen, and the class of a name", [
  [
    "{drug:Curcumin} is an inhibitor of the {protein:STAT3} activating kinase {protein:JAK2}.",
    ["negatively_regulates(Curcumin, JAK2)", "positively_regulates(JAK2, STAT3)"],
  ],
  ["The {protein:IL-2} producing {cell_type:T cells} migrated.", ["secretes(T cells, IL-2)"]],
  ["{protein:STAT3} activating kinases is rare.", []],
  ["In {protein:Myc} overexpressing {cancer_generic:tumors}, two genes fell.", ["expresses(tumors, Myc)"]],
  [
    "A {protein:Myc}-activated {mirna_generic:miRNA} cluster {mirna:miR-17-92} was seen.",
    ["positively_regulates(Myc, miR-17-92)"],
  ],
  [
    "{cell_type:Memory T cells} are characterized by the expression of {protein:CD45RO}.",
    ["expresses(Memory T cells, CD45RO)"],
  ],
  ["{cancer:Glioma} is characterized by loss of {protein:PTEN}.", []],
  [
    "Conversion between {cell_type:M1 macrophages} and {cell_type:M2 macrophages} is common.",
    ["transforms_into(M1 macrophages, M2 macrophages)", "transforms_into(M2 macrophages, M1 macrophages)"],
  ],
  [
    "{mirna:miR-1} enhances the {pathway:Hedgehog pathway}, thus promoting {process:proliferation}.",
    [
      "positively_regulates(miR-1, Hedgehog pathway)",
      "positively_regulates(miR-1, proliferation)",
      "positively_regulates(Hedgehog pathway, proliferation)",
    ],
  ],
  ["{process:Gene silencing} of domains by {mirna:miR-1} was seen.", ["regulates(miR-1, Gene silencing)"]],
  [
    "{vesicle:Exosomes} resist the therapeutic effect of {drug:trastuzumab}.",
    ["confers_resistance_to(Exosomes, trastuzumab)"],
  ],
]);

checkClaims("places that a list leads to, and verbs without auxiliary", [
  [
    "{mirna:miR-1} plays roles in events such as {process:necrosis}, and also in diseases such as {disease:gout}.",
    ["regulates(miR-1, necrosis)", "regulates(miR-1, gout)"],
  ],
  [
    "The number of {cell_type:macrophages} and their profile correlated with poor prognosis in {cancer:glioma}.",
    ["associated_with(macrophages, glioma)"],
  ],
]);

checkClaims("what is joined to the described", [
  [
    "{protein:IL-2}-activated {cell_type:T cells} and/or {cell_type:NK cells} were seen.",
    ["positively_regulates(IL-2, T cells)", "positively_regulates(IL-2, NK cells)"],
  ],
  [
    "{protein:IL-2}-activated {cell_type:T cells} and resting {cell_type:NK cells} were seen.",
    ["positively_regulates(IL-2, T cells)"],
  ],
  [
    "{protein:IL-2}-activated {cell_type:T cells} and {protein:CD28} were seen.",
    ["positively_regulates(IL-2, T cells)"],
  ],
  [
    "{cell_type:Platelet}-derived {vesicle:exosomes} and {vesicle:liposomes} were seen.",
    ["secretes(Platelet, exosomes)"],
  ],
]);

checkClaims("a molecule that is acted on for an aim is no means of its own", [
  [
    "{rna:H19} binds {mirna:miR-9} to increase {process:drug resistance}.",
    ["(?) binds(H19, miR-9)", "positively_regulates(H19, drug resistance)"],
  ],
]);

checkClaims("two predicate nouns", [
  [
    "{protein:Fetuin-A} is both a carrier of {protein:TGF-β1} and an inhibitor of {process:calcification}.",
    [
      "negatively_regulates(Fetuin-A, calcification)",
      "(?) contains(Fetuin-A, TGF-β1)",
      "(?) transfers(Fetuin-A, TGF-β1)",
    ],
  ],
]);

checkClaims("names that are given", [
  ["{cell_type:Platelets} release vesicles called {vesicle:ectosomes}.", ["secretes(Platelets, ectosomes)"]],
  [
    "{process:Quiescence} is controlled by a compartment which is termed the {anatomy:niche}.",
    ["regulates(niche, Quiescence)"],
  ],
  ["{cell_type:Platelets} release vesicles before {vesicle:ectosomes} are counted.", []],
]);

checkClaims("those from", [
  [
    "{vesicle:Exosomes} from {cell_type:M1 macrophages} differ from those from {cell_type:M2 macrophages}.",
    ["secretes(M1 macrophages, Exosomes)", "secretes(M2 macrophages, Exosomes)"],
  ],
  [
    "It was found in {cancer_generic:tumors}, including those derived from {anatomy:breast} and {anatomy:liver}.",
    ["part_of(tumors, breast)", "part_of(tumors, liver)"],
  ],
  ["The {anatomy:liver} was larger than those of the controls.", []],
]);

checkClaims("these cells, in the same sentence", [
  [
    [
      "{cell_type:B cells} were sorted.",
      "{cancer_cell:glioma cells} proliferated when these cells were treated with {protein:IL-2}.",
    ],
    ["treats(IL-2, glioma cells)"],
  ],
]);

checkClaims("where something is found, and where something was done to it", [
  ["{cell_type:T cells} increased in the {anatomy:spleen}.", ["part_of(T cells, spleen)"]],
  ["{protein:IL-10} decreased {protein:TNF} in {cell_type:monocytes}.", ["negatively_regulates(IL-10, TNF)"]],
  [
    "In {cancer:breast cancer}, {cell_type:macrophages} resemble others.",
    ["part_of(macrophages, breast cancer)"],
  ],
  ["In {cancer:breast cancer}, {protein:HER2} resembles others.", []],
]);

checkClaims("what a process is done by, and what a pathway is acted on for", [
  [
    "{process:Macrophage reprogramming} by {protein:IL-21} was fast.",
    ["regulates(IL-21, Macrophage reprogramming)"],
  ],
  ["{process:Phagocytosis} by {cell_type:monocytes} was fast.", []],
  [
    "{protein:HIF1A} activates the {pathway:IGF1R pathway} to increase {process:drug resistance}.",
    [
      "positively_regulates(HIF1A, IGF1R pathway)",
      "positively_regulates(HIF1A, drug resistance)",
      "positively_regulates(IGF1R pathway, drug resistance)",
    ],
  ],
  [
    "{protein:SRC} in {cell_type:T cells} provided a target to eliminate {cell_type:T cells}.",
    ["(?) expresses(T cells, SRC)"],
  ],
  [
    "The {process:polarization} is a direct action of {protein:IL-21} on {cell_type:macrophages}.",
    ["regulates(IL-21, macrophages)"],
  ],
  ["The role of {protein:IL-21} in {process:hematopoiesis} is poorly documented.", []],
]);

checkClaims("factors, messengers, and what is among others", [
  ["{anatomy:Stroma} is a key factor for {process:fibrosis}.", ["regulates(Stroma, fibrosis)"]],
  ["{disease:Obesity} is a risk factor for {process:fibrosis}.", ["associated_with(Obesity, fibrosis)"]],
  [
    "{vesicle:Exosomes} act as messengers in {process:synaptic communication}.",
    ["regulates(Exosomes, synaptic communication)"],
  ],
  [
    "{protein:TGF-β1} is among the strongest inducers of {process:fibrosis}.",
    ["positively_regulates(TGF-β1, fibrosis)"],
  ],
  ["{protein:TGF-β1} is found among the inducers of {process:fibrosis}.", []],
  [
    "The {anatomy:synovium} is rich in {cell_type:fibroblasts} and {cell_type:macrophages}.",
    ["part_of(fibroblasts, synovium)", "part_of(macrophages, synovium)"],
  ],
  ["{protein:HER2} positive human {cancer:cancers} grow.", ["expresses(cancers, HER2)"]],
  ["{cell_type:Fibroblasts}, {anatomy:matrix} components, and {cell_type:macrophages} were seen.", []],
]);

checkClaims("what patients have is not done to their disease", [
  ["{vesicle:Exosomes} are responsible for failure in patients with {cancer:glioma}.", []],
  ["{vesicle:Exosomes} could improve {cancer_generic:cancer} immunotherapy.", []],
  [
    "{vesicle:Exosomes} are used for {cancer_generic:cancer} therapy.",
    ["(?) treats(Exosomes, cancer)", "(?) regulates(Exosomes, cancer)"],
  ],
]);

checkClaims("customary things, and shares", [
  [
    "{protein:AFP} is the most widely used marker for {cancer:hepatoblastoma}.",
    ["biomarker_for(AFP, hepatoblastoma)"],
  ],
  [
    "{protein:AFP} is a well known marker of {cancer:hepatoblastoma}.",
    ["biomarker_for(AFP, hepatoblastoma)"],
  ],
  [
    "{protein:AFP} is used in {cancer:hepatoblastoma}.",
    ["(?) treats(AFP, hepatoblastoma)", "(?) associated_with(AFP, hepatoblastoma)"],
  ],
  ["{cell_type:Fibroblasts} account for most {cell_type:stromal cells}.", []],
  ["{protein:IL-6} accounts for {process:cachexia}.", ["positively_regulates(IL-6, cachexia)"]],
  [
    "{cancer_cell:Glioma cells} became resistant to {drug:temozolomide}.",
    ["confers_resistance_to(Glioma cells, temozolomide)"],
  ],
]);

checkClaims("feedback", [
  ["{protein:SOCS3} exerts negative feedback on {protein:STAT3}.", ["negatively_regulates(SOCS3, STAT3)"]],
  ["Feedback on {protein:STAT3} was seen.", []],
]);

checkClaims("what matters for a treatment does nothing to the disease", [
  ["{protein:PAK1} is crucial for the treatment of {cancer:glioma}.", []],
  ["{process:Autophagy} is essential for {cancer:glioma} therapy.", []],
  ["{protein:PAK1} is crucial for {process:invasion}.", ["regulates(PAK1, invasion)"]],
  ["{drug:Temozolomide} is used for the treatment of {cancer:glioma}.", ["treats(Temozolomide, glioma)"]],
]);

checkClaims("what a description says of a name", [
  [
    "{cell_type:CAFs} are the most abundant {cell_type:stromal cells} found in the {anatomy:tumor microenvironment}.",
    ["part_of(CAFs, tumor microenvironment)"],
  ],
  [
    "{cell_type:CAFs} are among the most abundant {cell_type:stromal cells} in the {anatomy:tumor microenvironment}.",
    ["part_of(CAFs, tumor microenvironment)"],
  ],
  [
    "As one of the most abundant {cell_type:stromal cells} in the {anatomy:tumor microenvironment}, {cell_type:CAFs} promote {process:invasion}.",
    ["part_of(CAFs, tumor microenvironment)", "positively_regulates(CAFs, invasion)"],
  ],
  [
    "{cell_type:CAFs} represent the main cell type in the {anatomy:tumor microenvironment}.",
    ["part_of(CAFs, tumor microenvironment)"],
  ],
  [
    "{cell_type:CAFs} are one type of {cell_type:stromal cells} in the {anatomy:tumor microenvironment}.",
    ["part_of(stromal cells, tumor microenvironment)"],
  ],
  [
    "{mirna:miR-21} is one of the most abundant {mirna_generic:miRNAs} in {vesicle:exosomes}.",
    ["contains(exosomes, miR-21)"],
  ],
  [
    "As the {cell_type:stromal cells} in the {anatomy:liver} divide, {cell_type:macrophages} die.",
    ["part_of(stromal cells, liver)"],
  ],
]);

checkClaims("an agent that a description is about, rather than its target", [
  [
    "{drug:Vorinostat} is a novel {protein:HDAC1} inhibitor that induces {process:apoptosis}.",
    ["negatively_regulates(Vorinostat, HDAC1)", "positively_regulates(Vorinostat, apoptosis)"],
  ],
  [
    "Cells were given {drug:vorinostat}, an {protein:HDAC1} inhibitor that blocks {process:proliferation}.",
    ["negatively_regulates(vorinostat, HDAC1)", "negatively_regulates(vorinostat, proliferation)"],
  ],
  [
    "A {protein:HDAC1} inhibitor that blocks {process:proliferation} was given.",
    ["positively_regulates(HDAC1, proliferation)"],
  ],
]);

checkClaims("a member, and not all of its family", [
  [
    "{protein:ETV6} is a member of the {protein:ETS family} of {protein:transcription factors} that represses {protein:VEGF}.",
    ["part_of(ETV6, ETS family)", "negatively_regulates(ETV6, VEGF)"],
  ],
  [
    "{protein:ETV6} is a member of the {protein:ETS factors} that repress {protein:VEGF}.",
    ["part_of(ETV6, ETS factors)", "negatively_regulates(ETS factors, VEGF)"],
  ],
]);

checkClaims("antibodies to a name", [
  ["The antibody to {protein:uPA} reduced {process:invasion}.", ["positively_regulates(uPA, invasion)"]],
  [
    "Neutralizing antibodies against {protein:IL-6} reduced {process:invasion}.",
    ["positively_regulates(IL-6, invasion)"],
  ],
  [
    "A monoclonal antibody directed against {protein:EGFR} blocked {process:invasion}.",
    ["positively_regulates(EGFR, invasion)"],
  ],
  [
    "Although {cell_type:monocytes} were kept on {protein:vitronectin}, the inhibitor of {protein:uPA} reduced {process:invasion}.",
    ["positively_regulates(uPA, invasion)"],
  ],
]);

checkClaims("identified as one that", [
  [
    "We identified {mirna:miR-21} as an oncogenic {mirna_generic:miRNA} that promotes {process:invasion}.",
    ["positively_regulates(miR-21, invasion)"],
  ],
  [
    "Our data establish {protein:PTEN} as a gene that inhibits {process:invasion}.",
    ["negatively_regulates(PTEN, invasion)"],
  ],
]);

checkClaims("what an unnamed description does is done by what it describes", [
  ["{protein:CTLA-4} is a {protein:CD28} homolog that binds {protein:CD80}.", ["binds(CTLA-4, CD80)"]],
  [
    "{drug:Camptothecin} and {drug:topotecan} are {protein:topoisomerase I} inhibitors that block {protein:HIF-1α} expression.",
    [
      "negatively_regulates(Camptothecin, topoisomerase I)",
      "negatively_regulates(topotecan, topoisomerase I)",
      "negatively_regulates(Camptothecin, HIF-1α)",
      "negatively_regulates(topotecan, HIF-1α)",
    ],
  ],
  [
    "{protein:BTLA} is a protein of the {protein:immunoglobulin} superfamily that inhibits {cell_type:T cells}.",
    ["negatively_regulates(BTLA, T cells)"],
  ],
  [
    "{protein:HVEM} interacts with another regulator of {cell_type:T cells}, {protein:CD160}.",
    ["associated_with(HVEM, CD160)"],
  ],
  [
    "{process:Toxicity} is reduced by {vesicle:exosomes} from {cell_type:stem cells}, which inhibit {process:pyroptosis}.",
    [
      "negatively_regulates(exosomes, Toxicity)",
      "negatively_regulates(exosomes, pyroptosis)",
      "secretes(stem cells, exosomes)",
    ],
  ],
  [
    "{protein:IL-6} acts on {cell_type:macrophages} from {cell_type:stem cells}, which inhibit {process:pyroptosis}.",
    [
      "(?) regulates(IL-6, macrophages)",
      "(?) transforms_into(stem cells, macrophages)",
      "negatively_regulates(stem cells, pyroptosis)",
    ],
  ],
  ["{protein:CTLA-4} is upregulated on {cell_type:T cells}.", ["expresses(T cells, CTLA-4)"]],
]);

checkClaims("shares that are named roughly", [
  [
    "{protein:DLC1} is elevated in more than 90% of {cancer:breast tumors}.",
    ["expresses(breast tumors, DLC1)"],
  ],
  ["{protein:EGFR} is expressed in up to 50% of {cancer:gliomas}.", ["expresses(gliomas, EGFR)"]],
  ["{protein:EGFR} is more than {cancer:gliomas} have.", []],
]);

checkClaims("what is caused is the loss", [
  [
    "The downregulation of {protein:PTEN} that may be caused by {mirna:miR-21} was seen.",
    ["negatively_regulates(miR-21, PTEN) [hedged]"],
  ],
  ["The loss of {protein:PTEN} caused by {mirna:miR-21} was seen.", ["negatively_regulates(miR-21, PTEN)"]],
]);

checkClaims("a participle behind and, where the verb is a present passive", [
  [
    "{disease:Obesity} is associated with {process:inflammation} and increased risk of {cancer:breast cancer}.",
    ["associated_with(Obesity, inflammation)", "associated_with(Obesity, breast cancer)"],
  ],
  [
    "{protein:HER2} was activated by {protein:EGF} and increased {process:invasion}.",
    ["positively_regulates(EGF, HER2)", "positively_regulates(HER2, invasion)"],
  ],
]);

checkClaims("what one is able to do", [
  [
    "{drug:Curcumin} reduced the ability of {protein:PTEN} to inhibit {protein:AKT}.",
    ["negatively_regulates(Curcumin, PTEN)", "negatively_regulates(PTEN, AKT)"],
  ],
  [
    "{mirna:miR-21} impairs the capacity of {cell_type:macrophages} to secrete {protein:IL-10}.",
    ["negatively_regulates(miR-21, macrophages)", "secretes(macrophages, IL-10)"],
  ],
  [
    "{drug:Curcumin} was given at a dose of {drug:aspirin} to inhibit {protein:AKT}.",
    ["negatively_regulates(Curcumin, AKT)"],
  ],
]);

checkClaims("antibodies that stimulate", [
  [
    "An agonistic antibody against {protein:CD40} activated {cell_type:macrophages}.",
    ["positively_regulates(CD40, macrophages)"],
  ],
  [
    "A blocking antibody against {protein:CD40} activated {cell_type:macrophages}.",
    ["negatively_regulates(CD40, macrophages)"],
  ],
]);
