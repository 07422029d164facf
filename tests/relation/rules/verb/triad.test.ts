/** Changes of one cell or vesicle stage into another, and links. */
import { checkClaims } from "../../check.ts";

checkClaims("one thing becomes another", [
  [
    "{protein:IL-13} skews {cell_type:macrophages} toward {cell_type:M2 macrophages}.",
    ["transforms_into(macrophages, M2 macrophages)", "regulates(IL-13, macrophages)"],
  ],
  [
    "{protein:MYOD1} converts {cell_type:fibroblasts} into {cell_type:myoblasts}.",
    ["transforms_into(fibroblasts, myoblasts)", "regulates(MYOD1, fibroblasts)"],
  ],
  [
    "{vesicle:Early endosomes} mature into {vesicle:late endosomes}.",
    ["transforms_into(Early endosomes, late endosomes)"],
  ],
  [
    "{cell_type:Pericytes} transdifferentiate into {cell_type:myofibroblasts} after ureteral obstruction.",
    ["transforms_into(Pericytes, myofibroblasts)"],
  ],
  [
    "This axis links {disease:obesity} with {cancer:endometrial cancer}.",
    ["associated_with(obesity, endometrial cancer)"],
  ],
  [
    "{protein:TGF-β1} induces the conversion of {cell_type:naive T cells} into {cell_type:Treg cells}.",
    [
      "transforms_into(naive T cells, Treg cells)",
      "(?) regulates(TGF-β1, naive T cells)",
      "(?) positively_regulates(TGF-β1, naive T cells)",
    ],
  ],
  [
    "{vesicle:Exosomes} induce {cell_type:fibroblasts} to differentiate into {cell_type:myofibroblasts}.",
    [
      "transforms_into(fibroblasts, myofibroblasts)",
      "(?) regulates(Exosomes, fibroblasts)",
      "(?) positively_regulates(Exosomes, fibroblasts)",
    ],
  ],
  [
    "{protein:GATA1} drives the differentiation of {cell_type:progenitors} toward {cell_type:erythrocytes}.",
    [
      "transforms_into(progenitors, erythrocytes)",
      "(?) regulates(GATA1, progenitors)",
      "(?) positively_regulates(GATA1, progenitors)",
    ],
  ],
  [
    "{protein:RUNX2} promotes the polarization of {cell_type:macrophages} to {cell_type:M2 macrophages}.",
    [
      "transforms_into(macrophages, M2 macrophages)",
      "(?) positively_regulates(RUNX2, macrophages)",
      "(?) regulates(RUNX2, macrophages)",
    ],
  ],
  [
    "{cell_type:Keratinocytes} did not transform into {cell_type:fibroblasts}.",
    ["transforms_into(Keratinocytes, fibroblasts) [negated]"],
  ],
  [
    "{cancer_cell:Glioma cells} convert {cell_type:monocytes} into {cell_type:M2 macrophages}.",
    ["transforms_into(monocytes, M2 macrophages)", "regulates(Glioma cells, monocytes)"],
  ],
  [
    "{mirna:miR-9} turns {cell_type:fibroblasts} into {cell_type:CAFs}.",
    ["transforms_into(fibroblasts, CAFs)", "regulates(miR-9, fibroblasts)"],
  ],
  ["{cell_type:Pericytes} turned into {cell_type:fibroblasts}.", ["transforms_into(Pericytes, fibroblasts)"]],
  [
    "{vesicle:Exosomes} polarize {cell_type:macrophages} toward another phenotype.",
    ["regulates(Exosomes, macrophages)"],
  ],
]);

checkClaims("into and with that change nothing", [
  ["{cell_type:Macrophages} turned to {protein:IL-4}.", []],
  ["{cell_type:T cells} were divided into two groups by {protein:CD45RA}.", []],
  ["Data were converted into scores for {cancer:glioma} and {cancer:meningioma}.", []],
  ["{cell_type:Macrophages} and {cell_type:M2 macrophages} were compared.", []],
  ["{cell_type:Monocytes} were seeded into wells with {cell_type:fibroblasts}.", []],
  ["{drug:Prednisone} was switched to {drug:azathioprine}.", []],
  ["{cell_type:Hematopoietic stem cells} differentiate slowly.", []],
  ["{protein:Fibrinogen} is converted to {protein:fibrin}.", []],
  ["{cell_type:B cells} were sorted into tubes with {drug:heparin}.", []],
  ["Patients switched from {drug:infliximab} to {drug:adalimumab} in week 8.", []],
]);

checkClaims("what research implicates", [
  [
    "Several studies have implicated {mirna:miR-210} in {process:angiogenesis}.",
    ["regulates(miR-210, angiogenesis)"],
  ],
  [
    "Evidence implicates {protein:PAK1} and {protein:LIMK1} in {process:motility}.",
    ["regulates(PAK1, motility)", "regulates(LIMK1, motility)"],
  ],
  ["Studies have implicated {mirna:miR-210}.", []],
]);

checkClaims("cells that are raised into others", [
  [
    "{protein:FGF2} activates {cell_type:fibroblasts} into {cell_type:CAFs}.",
    ["positively_regulates(FGF2, fibroblasts)", "transforms_into(fibroblasts, CAFs)"],
  ],
  ["{protein:FGF2} recruits {cell_type:monocytes} into {anatomy:liver}.", ["recruits(FGF2, monocytes)"]],
  [
    "{protein:FGF2} promotes {process:migration} into {cell_type:CAFs}.",
    ["positively_regulates(FGF2, migration)"],
  ],
]);
