/** Relations that a plain preposition states. */
import { checkClaims } from "../../check.ts";

checkClaims("what a plain preposition states", [
  [
    "{vesicle:Exosomes} from {cell_type:Sertoli cells} were labelled with PKH26.",
    ["secretes(Sertoli cells, Exosomes)"],
  ],
  [
    "{mirna:miR-375} in {biofluid:cerebrospinal fluid} was below the limit of detection.",
    ["contains(cerebrospinal fluid, miR-375)"],
  ],
  [
    "{cell_type:NK cells} in the {anatomy:decidua} differ from those in blood.",
    ["part_of(NK cells, decidua)"],
  ],
  [
    "{vesicle:Microvesicles} of {cell_type:endothelial cells} were counted.",
    ["secretes(endothelial cells, Microvesicles)"],
  ],
  ["{protein:CD24} on {vesicle:exosomes} was imaged by electron microscopy.", ["contains(exosomes, CD24)"]],
  ["{vesicle:Exosomes} in {biofluid:breast milk} survive digestion.", ["contains(breast milk, Exosomes)"]],
  [
    "{cell_type:Stem cells} from {anatomy:adipose tissue} are easily obtained.",
    ["part_of(Stem cells, adipose tissue)"],
  ],
  [
    "Surface expression of {protein:NKG2D} on {cell_type:NK cells} was lower in smokers.",
    ["expresses(NK cells, NKG2D)"],
  ],
  [
    "{vesicle:Exosomes} from the {biofluid:serum} of patients with {disease:lupus} were purified.",
    ["contains(serum, Exosomes)", "associated_with(Exosomes, lupus)"],
  ],
  [
    "{mirna:miR-21}, {mirna:miR-92a} and {mirna:miR-106b} in {biofluid:stool} were profiled.",
    ["contains(stool, miR-21)", "contains(stool, miR-92a)", "contains(stool, miR-106b)"],
  ],
  [
    "Levels of {protein:osteopontin} in {biofluid:plasma} were determined at baseline.",
    ["contains(plasma, osteopontin)"],
  ],
  [
    "{vesicle:Exosomes} from both {cell_type:keratinocytes} and {cell_type:melanocytes} were characterized.",
    ["secretes(keratinocytes, Exosomes)", "secretes(melanocytes, Exosomes)"],
  ],
]);

checkClaims("where what is in a phrase is from", [
  [
    "{vesicle:Exosomes} rich in {mirna:miR-155} from {cell_type:macrophages} were characterized.",
    ["contains(Exosomes, miR-155)", "secretes(macrophages, Exosomes)"],
  ],
  [
    "{vesicle:Exosomal} {mirna:miR-1246} and {mirna:miR-23a} from {cell_type:macrophages} were measured.",
    ["contains(Exosomal, miR-1246)", "contains(Exosomal, miR-23a)", "secretes(macrophages, Exosomal)"],
  ],
  ["Treatment of {cell_type:macrophages} with {vesicle:exosomes} was repeated.", []],
  ["Levels of {mirna:miR-155} from {cell_type:macrophages} were normalized to {vesicle:exosomes}.", []],
]);

checkClaims("prepositions that state nothing", [
  [
    "{drug:Carboplatin} in {cancer:ovarian cancer} was reviewed.",
    ["(?) treats(Carboplatin, ovarian cancer)"],
  ],
  ["{protein:BSA} in PBS with {vesicle:exosomes} was used as a blank.", []],
  ["{process:Apoptosis} in {cell_type:neurons} was quantified.", []],
  ["{process:Fibrosis} of the {anatomy:lung} is irreversible.", []],
  ["From {cell_type:platelets} to {cell_type:leukocytes}, all were counted.", []],
  ["{disease:Sepsis} in patients with {cancer:leukemia} is frequent.", []],
  ["{protein:CD34} of unknown origin and {cell_type:B cells} were excluded.", []],
  ["On day 2, {vesicle:exosomes} were pelleted; in {cell_line:HEK293 cells}, the plasmid was lost.", []],
  ["{drug:Ibrutinib} from day 1 and {biofluid:plasma} from day 8 were compared.", []],
  ["For {vesicle:exosomes} as for {cell_type:erythrocytes}, size matters.", []],
  ["{vesicle:Exosomes} with or without {drug:trypsin} were run on a gradient.", []],
  ["A {protein:luciferase} reporter assay in {cell_line:COS-7 cells} was run.", []],
  [
    "The expression of {protein:nestin} in {cell_line:COS-7 cells} was high.",
    ["expresses(COS-7 cells, nestin)"],
  ],
]);

checkClaims("on the surface of cells, and manners", [
  [
    "{protein:CD200} on {cell_type:neurons} binds {protein:CD200R} on {cell_type:microglia}.",
    ["expresses(neurons, CD200)", "expresses(microglia, CD200R)", "binds(CD200, CD200R)"],
  ],
  ["The effect of {protein:IL-6} on {cell_type:neurons} was strong.", ["regulates(IL-6, neurons)"]],
  [
    "{vesicle:Exosomes} activate {cell_type:neutrophils} in a {cancer_generic:tumor} manner.",
    ["positively_regulates(Exosomes, neutrophils)"],
  ],
  [
    "{cell_type:Neurons} respond to {vesicle:exosomes} with increased expression of {protein:ARC}.",
    ["regulates(exosomes, Neurons)", "positively_regulates(exosomes, ARC)"],
  ],
  ["{cell_type:Neurons} with increased expression of {protein:ARC} fire.", ["expresses(Neurons, ARC)"]],
]);

checkClaims("molecules on cells behind a verb", [
  [
    "{protein:ICAM1} binds to {protein:LFA-1} on {cell_type:T cells}.",
    ["binds(ICAM1, LFA-1)", "expresses(T cells, LFA-1)"],
  ],
]);

checkClaims("proteins from cells", [
  [
    "{protein:IL-10} from {cell_type:macrophages} limits {process:inflammation}.",
    ["secretes(macrophages, IL-10)", "negatively_regulates(IL-10, inflammation)"],
  ],
  [
    "{protein:IL-6} and {protein:CCL2} from {cell_type:astrocytes} promote {process:gliosis}.",
    [
      "secretes(astrocytes, IL-6)",
      "secretes(astrocytes, CCL2)",
      "positively_regulates(IL-6, gliosis)",
      "positively_regulates(CCL2, gliosis)",
    ],
  ],
  ["We purified {protein:CD63} from {cell_type:astrocytes}.", []],
  ["Trypsin removes {protein:CD47} from {cell_type:astrocytes}.", []],
  ["{protein:CD63} from {cell_line:HeLa} cells was blotted.", []],
]);

checkClaims("what cells are lacking, and what was isolated from them", [
  ["{protein:PTEN} deficiency in {cell_type:macrophages} was seen.", []],
  ["{protein:PTEN} loss in {cancer:gliomas} was seen.", ["(?) associated_with(PTEN, gliomas)"]],
  ["{protein:EGFR} was isolated from {cell_line:HeLa} cells.", ["expresses(HeLa, EGFR)"]],
  ["{vesicle:Exosomes} were isolated from {cell_line:HeLa} cells.", ["secretes(HeLa, Exosomes)"]],
]);
