/** What is seen in those that were changed: exposed to something, or without a gene. */
import { checkClaims } from "../../check.ts";

checkClaims("what is seen where a gene is lacking", [
  ["{protein:p53}-null mice developed {cancer:lymphomas}.", ["negatively_regulates(p53, lymphomas)"]],
  [
    "{protein:RB1}-deficient {cell_type:fibroblasts} showed increased {process:proliferation}.",
    ["expresses(fibroblasts, RB1) [negated]", "negatively_regulates(RB1, proliferation)"],
  ],
  [
    "{protein:ATG5} knockout mice had impaired {process:wound healing}.",
    ["positively_regulates(ATG5, wound healing)"],
  ],
  [
    "{protein:ATG5}-deficient mice exhibited reduced {process:growth} and {process:angiogenesis}.",
    ["positively_regulates(ATG5, growth)", "positively_regulates(ATG5, angiogenesis)"],
  ],
  [
    "Mice deficient in {protein:ATG5} showed increased {process:neurodegeneration}.",
    ["negatively_regulates(ATG5, neurodegeneration)"],
  ],
  [
    "Cells lacking {protein:DICER1} showed increased {process:migration}.",
    ["negatively_regulates(DICER1, migration)"],
  ],
]);

checkClaims("what is seen where nothing is lacking", [
  ["{protein:p53}-positive mice were fed.", []],
  ["{protein:RB1}-deficient mice were compared for {process:proliferation}.", []],
  ["{protein:RB1}-deficient mice showed {process:proliferation}.", []],
  ["Mice deficient in vitamins and {protein:ATG5} controls were fed.", []],
  ["Wild-type mice developed {cancer:lymphomas}.", []],
]);

checkClaims("roles and importance", [
  ["A pivotal role of {protein:STAT3} for the {process:invasion} was seen.", ["regulates(STAT3, invasion)"]],
  ["The importance of {protein:CD44} for {process:homing} was shown.", ["regulates(CD44, homing)"]],
  ["The importance of {protein:CD44} was shown by {process:homing}.", []],
]);

checkClaims("what is seen in those that were exposed", [
  [
    "{cell_type:Macrophages} treated with {drug:curcumin} showed increased {process:apoptosis}.",
    ["positively_regulates(curcumin, apoptosis)"],
  ],
  [
    "{drug:Curcumin}-treated {cell_type:macrophages} exhibited reduced {process:apoptosis}.",
    ["negatively_regulates(Curcumin, apoptosis)"],
  ],
  [
    "{process:Invasion} was reduced in mice treated with {drug:curcumin}.",
    ["negatively_regulates(curcumin, Invasion)"],
  ],
  [
    "In {cell_type:macrophages} treated with {drug:curcumin}, {process:apoptosis} was increased.",
    ["positively_regulates(curcumin, apoptosis)"],
  ],
  [
    "Higher levels of {protein:IL-6} were found in mice exposed to {drug:LPS}.",
    ["positively_regulates(LPS, IL-6)"],
  ],
  [
    "{process:Apoptosis} was reduced in cells transfected with {mirna:miR-21} mimics.",
    ["negatively_regulates(miR-21, Apoptosis)"],
  ],
  [
    "The {process:proliferation} of cells transfected with {mirna:miR-21} inhibitors was lower.",
    ["positively_regulates(miR-21, proliferation)"],
  ],
  [
    "Cells transfected with {mirna:miR-21} exhibited enhanced {process:invasion}.",
    ["positively_regulates(miR-21, invasion)"],
  ],
  [
    "Cells overexpressing {mirna:miR-21} had reduced {process:invasion}.",
    ["negatively_regulates(miR-21, invasion)"],
  ],
  [
    "Mice injected with {vesicle:exosomes} developed {process:metastases}.",
    ["positively_regulates(exosomes, metastases)"],
  ],
  [
    "{process:Invasion} was reduced in {mirna:miR-21} knockdown cells.",
    ["positively_regulates(miR-21, Invasion)"],
  ],
  [
    "{process:Apoptosis} was not increased in {drug:curcumin}-treated cells.",
    ["positively_regulates(curcumin, Apoptosis) [negated]"],
  ],
]);

checkClaims("what somebody else does to those that were exposed, or nobody", [
  [
    "{drug:Curcumin} reduced {process:apoptosis} in cells treated with {drug:LPS}.",
    ["negatively_regulates(Curcumin, apoptosis)"],
  ],
  [
    "{process:Apoptosis} was reduced by {drug:curcumin} in {drug:LPS}-treated cells.",
    ["negatively_regulates(curcumin, Apoptosis)"],
  ],
  [
    "{process:Apoptosis} was reduced in {drug:LPS}-treated cells after treatment with {drug:curcumin}.",
    ["negatively_regulates(curcumin, Apoptosis)"],
  ],
  ["{process:Apoptosis} was studied in {drug:curcumin}-treated cells.", []],
  ["{process:Apoptosis} was higher in controls than in {drug:curcumin}-treated cells.", []],
  ["{process:Apoptosis} was increased in non-{drug:curcumin}-treated cells.", []],
  [
    "Mice treated with {drug:curcumin} developed, and {protein:IL-6}, {protein:TNF} and {protein:IL-8} were seen.",
    [],
  ],
  [
    "Mice fed {drug:curcumin}-treated cells developed {process:metastases}, and {protein:IL-6}, {protein:TNF} and {protein:IL-8} were seen.",
    ["positively_regulates(curcumin, metastases)"],
  ],
]);

checkClaims("normal cells that are treated are a model", [
  ["{cell_type:Macrophages} were treated with {drug:LPS}.", []],
  ["{cancer_cell:Glioma cells} were treated with {drug:cisplatin}.", ["treats(cisplatin, Glioma cells)"]],
  [
    "{cell_type:Cancer stem cells} were treated with {drug:cisplatin}.",
    ["treats(cisplatin, Cancer stem cells)"],
  ],
]);

checkClaims("exposure is no treatment and no uptake", [
  ["Patients with {disease:gout} who had received {drug:colchicine} were excluded.", []],
  ["{drug:Dexamethasone}-treated {cell_type:monocytes} were washed twice.", []],
  [
    "{protein:IL-15}-treated {cell_type:NK cells} kill {cancer_cell:leukemia cells}.",
    ["negatively_regulates(NK cells, leukemia cells)", "(?) positively_regulates(IL-15, NK cells)"],
  ],
]);

checkClaims("what treated cells have less of", [
  [
    "{drug:Cisplatin}-treated {cell_type:dendritic cells} downregulated the expression of {protein:CD80}.",
    ["negatively_regulates(Cisplatin, CD80)", "negatively_regulates(dendritic cells, CD80)"],
  ],
  [
    "{drug:Cisplatin}-treated {cell_type:dendritic cells} killed {cell_type:T cells}.",
    ["(?) negatively_regulates(dendritic cells, T cells)"],
  ],
]);

checkClaims("what those have that lack something", [
  [
    "Mutants that lacked {mirna:miR-31} displayed enhanced {process:invasion}.",
    ["negatively_regulates(miR-31, invasion)"],
  ],
  ["Mutants that had {mirna:miR-31} displayed enhanced {process:invasion}.", []],
]);

checkClaims("what those have that received something", [
  [
    "The mice that received {drug:curcumin} had increased {process:apoptosis}.",
    ["positively_regulates(curcumin, apoptosis)"],
  ],
  [
    "Patients receiving {drug:curcumin} showed reduced {process:invasion}.",
    ["negatively_regulates(curcumin, invasion)"],
  ],
  ["The mice that resisted {drug:curcumin} had increased {process:apoptosis}.", []],
]);

checkClaims("what the loss of something shows", [
  [
    "Genetic deletion of {protein:ERBB2} revealed reduced {protein:CDC25A} levels and increased {process:apoptosis}.",
    ["positively_regulates(ERBB2, CDC25A)", "negatively_regulates(ERBB2, apoptosis)"],
  ],
  ["Measurement of {protein:ERBB2} revealed reduced {protein:CDC25A} levels.", []],
]);

checkClaims("what cells of those that were treated express", [
  [
    "{cell_type:Macrophages} from the {protein:IL21}-treated group expressed reduced levels of {protein:VEGF}.",
    ["expresses(Macrophages, VEGF)", "negatively_regulates(IL21, VEGF)"],
  ],
  [
    "{protein:IL21}-treated {cell_type:macrophages} expressed {protein:VEGF}.",
    ["expresses(macrophages, VEGF)"],
  ],
]);

checkClaims("a loss acts by itself", [
  ["Silencing of {protein:PRKCA} prevented {process:apoptosis}.", ["positively_regulates(PRKCA, apoptosis)"]],
]);

checkClaims("what is lost, and what goes on under an influence", [
  [
    "{cell_type:NK cells} exposed to {protein:TGF-β} lost {protein:NKG2D}.",
    ["negatively_regulates(TGF-β, NKG2D)"],
  ],
  [
    "{cell_type:Stem cells} differentiate into {cell_type:fibroblasts} under the influence of {protein:TGF-β}.",
    ["transforms_into(Stem cells, fibroblasts)", "regulates(TGF-β, Stem cells)"],
  ],
  ["{cell_type:NK cells} lost {protein:NKG2D}.", []],
]);
