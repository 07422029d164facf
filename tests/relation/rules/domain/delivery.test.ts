/** Deliveries and uptake: who receives. */
import { checkClaims } from "../../check.ts";

checkClaims("who receives", [
  [
    "The transfer of {vesicle:exosomes} from {cell_type:astrocytes} to {cell_type:neurons} was imaged.",
    ["secretes(astrocytes, exosomes)", "taken_up_by(exosomes, neurons)"],
  ],
  [
    "{vesicle:Exosomes} are transferred from {cell_type:astrocytes} to {cell_type:neurons}.",
    ["secretes(astrocytes, Exosomes)", "taken_up_by(Exosomes, neurons)"],
  ],
  [
    "{vesicle:Exosomes} isolated from {cell_type:astrocytes} were added to {cell_type:neurons}.",
    ["secretes(astrocytes, Exosomes)"],
  ],
  [
    "{cell_type:Endothelial cells} transfer {mirna:miR-143} to {cell_type:smooth muscle cells}.",
    ["transfers(Endothelial cells, miR-143)", "taken_up_by(miR-143, smooth muscle cells)"],
  ],
  [
    "{vesicle:Exosomes} shuttle {rna:TERT mRNA} into {cell_type:dermal fibroblasts}.",
    ["transfers(Exosomes, TERT mRNA)", "taken_up_by(Exosomes, dermal fibroblasts)"],
  ],
  [
    "{mirna:miR-100} is delivered to {cell_type:macrophages} by {vesicle:exosomes}.",
    ["transfers(exosomes, miR-100)", "taken_up_by(exosomes, macrophages)"],
  ],
  [
    "{mirna:miR-9} was transferred to {cell_type:endothelial cells} via {vesicle:microvesicles}.",
    ["transfers(microvesicles, miR-9)", "taken_up_by(microvesicles, endothelial cells)"],
  ],
  [
    "{vesicle:EVs} deliver {mirna:miR-124} and {mirna:miR-9} to {cell_type:neurons} and {cell_type:glia}.",
    [
      "transfers(EVs, miR-124)",
      "transfers(EVs, miR-9)",
      "taken_up_by(EVs, neurons)",
      "taken_up_by(EVs, glia)",
    ],
  ],
  [
    "{vesicle:Liposomes} deliver {drug:doxorubicin} to {cancer_cell:osteosarcoma cells}.",
    ["transfers(Liposomes, doxorubicin)", "taken_up_by(Liposomes, osteosarcoma cells)"],
  ],
  [
    "{cell_type:Microglia} internalize {vesicle:exosomes} released by {cell_type:neurons}.",
    ["taken_up_by(exosomes, Microglia)", "secretes(neurons, exosomes)"],
  ],
  [
    "{vesicle:Exosomes} carrying {protein:α-synuclein} are transported into {cell_type:astrocytes}.",
    ["contains(Exosomes, α-synuclein)", "taken_up_by(Exosomes, astrocytes)"],
  ],
  [
    "{vesicle:Exosomes} did not deliver {mirna:miR-1} to {cell_type:cardiomyocytes}.",
    ["transfers(Exosomes, miR-1) [negated]", "taken_up_by(Exosomes, cardiomyocytes) [negated]"],
  ],
  [
    "{vesicle:Exosomes} enter {cell_type:hepatocytes} by clathrin-mediated endocytosis.",
    ["taken_up_by(Exosomes, hepatocytes)"],
  ],
  [
    "{vesicle:Microvesicles} fuse with {cell_type:monocytes} and transfer {protein:tissue factor}.",
    ["taken_up_by(Microvesicles, monocytes)", "transfers(Microvesicles, tissue factor)"],
  ],
  [
    "{vesicle:Exosomes} can be internalized by {cell_type:dendritic cells} and {cell_type:macrophages} in the spleen.",
    [
      "taken_up_by(Exosomes, dendritic cells) [capability]",
      "taken_up_by(Exosomes, macrophages) [capability]",
    ],
  ],
  [
    "{cell_type:Neurons} receive {mirna:miR-124a} from {cell_type:astrocytes}.",
    [
      "taken_up_by(miR-124a, Neurons)",
      "(?) secretes(astrocytes, miR-124a)",
      "(?) transfers(astrocytes, miR-124a)",
    ],
  ],
]);

checkClaims("transfers without a recipient cell", [
  ["{cell_type:Monocytes} were transferred to fresh plates coated with {protein:fibronectin}.", []],
  ["Patients were transferred to intensive care and {drug:heparin} was given.", []],
  ["{drug:Insulin} is delivered to patients by pump.", []],
  ["{vesicle:Exosomes} were added to {cell_type:fibroblasts}.", []],
  ["{cell_type:Bone marrow cells} transferred to irradiated mice were tracked with {protein:GFP}.", []],
  ["{biofluid:Blood} was shipped to the laboratory, and {vesicle:exosomes} were prepared the same day.", []],
  ["{protein:WNT11} is secreted into the medium, and {cell_type:fibroblasts} were cultured separately.", []],
  ["The gel was transferred to a membrane and probed for {protein:CD63} and {protein:actin}.", []],
  [
    "Results were delivered to all sites before {cell_type:T cells} and {drug:interferon} were discussed.",
    [],
  ],
]);

checkClaims("who gives off what is delivered or packed", [
  [
    "{cell_type:Astrocytes} deliver {mirna:miR-124} to {cell_type:neurons} via {vesicle:exosomes}.",
    [
      "transfers(Astrocytes, miR-124)",
      "secretes(Astrocytes, exosomes)",
      "transfers(exosomes, miR-124)",
      "taken_up_by(exosomes, neurons)",
    ],
  ],
  [
    "{cell_type:Astrocytes} deliver {mirna:miR-124} to {cell_type:neurons}.",
    ["transfers(Astrocytes, miR-124)", "taken_up_by(miR-124, neurons)"],
  ],
  [
    "{mirna:miR-222} was packaged into {vesicle:exosomes} by {cancer_cell:glioma cells}.",
    ["contains(exosomes, miR-222)", "secretes(glioma cells, exosomes)"],
  ],
  ["{mirna:miR-222} was packaged into {vesicle:exosomes} by {protein:FUS}.", ["contains(exosomes, miR-222)"]],
  [
    "{vesicle:Exosomal} transfer of {mirna:miR-105} from {cell_type:astrocytes} to {cell_type:neurons} was seen.",
    ["secretes(astrocytes, Exosomal)", "transfers(Exosomal, miR-105)", "taken_up_by(miR-105, neurons)"],
  ],
  ["{protein:HNRNPA2B1} sorts {mirna:miR-198} into {vesicle:exosomes}.", ["contains(exosomes, miR-198)"]],
  [
    "{cell_type:Neurons} sort {mirna:miR-9} into {vesicle:exosomes}.",
    ["contains(exosomes, miR-9)", "secretes(Neurons, exosomes)"],
  ],
  ["{mirna:miR-210} reaches {cell_type:neurons}.", ["taken_up_by(miR-210, neurons)"]],
  [
    "Via {vesicle:exosomes}, {cell_type:astrocytes} deliver {mirna:miR-124} into {cell_type:neurons}.",
    [
      "transfers(astrocytes, miR-124)",
      "secretes(astrocytes, exosomes)",
      "transfers(exosomes, miR-124)",
      "taken_up_by(exosomes, neurons)",
    ],
  ],
  [
    "{mirna:miR-10b} was sent in {vesicle:exosomes} from {cell_type:astrocytes} to {cell_type:neurons}.",
    ["secretes(astrocytes, exosomes)", "transfers(exosomes, miR-10b)", "taken_up_by(exosomes, neurons)"],
  ],
  [
    "The transfer of {vesicle:exosomes} from resistant to sensitive {cancer_cell:glioma cells} was seen.",
    ["secretes(glioma cells, exosomes)", "taken_up_by(exosomes, glioma cells)"],
  ],
]);

checkClaims("what is carried somewhere", [
  [
    "{vesicle:Exosomes} carry {mirna:miR-21} to {cell_type:T cells}.",
    ["contains(Exosomes, miR-21)", "taken_up_by(Exosomes, T cells)"],
  ],
  [
    "{vesicle:Exosomes} carry {protein:EGFR} to the {anatomy:liver}.",
    ["contains(Exosomes, EGFR)", "taken_up_by(Exosomes, liver)"],
  ],
  ["{cell_type:Monocytes} carry {protein:EGFR} to the {anatomy:liver}.", ["expresses(Monocytes, EGFR)"]],
  ["{vesicle:Exosomes} carry {mirna:miR-21} to distant sites.", ["contains(Exosomes, miR-21)"]],
  [
    "{vesicle:Exosomes} contain {protein:CD63}, in contrast to {cell_type:T cells}.",
    ["contains(Exosomes, CD63)"],
  ],
]);

checkClaims("what surrounds cells is none of them", [
  ["{protein:IL-6} secreted into {cell_line:HeLa} cell conditioned medium was measured.", []],
  ["{vesicle:Exosomes} secreted into {cell_line:HeLa} cells were measured.", ["taken_up_by(Exosomes, HeLa)"]],
]);

checkClaims("from one kind of cell to another", [
  [
    "Transfer of {mirna:miR-10b} from metastatic to {cell_type:normal cells} promotes {process:invasion}.",
    ["taken_up_by(miR-10b, normal cells)", "positively_regulates(miR-10b, invasion)"],
  ],
]);

checkClaims("transfers that vesicles bring about", [
  [
    "{vesicle:EVs} facilitate the transfer of {mirna:miR-21} to {cell_type:macrophages}.",
    ["transfers(EVs, miR-21)", "taken_up_by(miR-21, macrophages)"],
  ],
  ["{drug:GW4869} inhibits the transfer of {mirna:miR-21}.", ["negatively_regulates(GW4869, miR-21)"]],
  [
    "{cell_type:Fibroblast}-derived {protein:HGF} and {protein:TGF-β} promote {process:EMT}.",
    [
      "secretes(Fibroblast, HGF)",
      "secretes(Fibroblast, TGF-β)",
      "positively_regulates(HGF, EMT)",
      "positively_regulates(TGF-β, EMT)",
    ],
  ],
  [
    "{cell_type:Macrophages} express markers of {process:stemness} such as {protein:CD44} and {protein:SOX2}.",
    ["expresses(Macrophages, CD44)", "expresses(Macrophages, SOX2)"],
  ],
]);

checkClaims("what is supplied, and to whom", [
  [
    "{vesicle:Exosomes} supply {cancer_cell:glioma cells} with {mirna:miR-31}.",
    ["transfers(Exosomes, miR-31)", "taken_up_by(Exosomes, glioma cells)"],
  ],
  ["{vesicle:Exosomes} provide a link to {cell_type:B cells}.", []],
]);

checkClaims("vesicles hold what stands behind those they come from", [
  [
    "{vesicle:EVs} from {cell_type:monocytes} carrying {mirna:miR-31} were seen.",
    ["secretes(monocytes, EVs)", "contains(EVs, miR-31)"],
  ],
  [
    "{vesicle:EVs} from {cell_type:monocytes} carrying mutant {protein:KRAS} were seen.",
    ["secretes(monocytes, EVs)", "expresses(monocytes, KRAS)"],
  ],
]);

checkClaims("what is brought to cells acts there", [
  [
    "{vesicle:EVs} deliver {mirna:miR-31} to {cell_type:monocytes}, where it represses {protein:SP7}.",
    ["transfers(EVs, miR-31)", "taken_up_by(EVs, monocytes)", "negatively_regulates(miR-31, SP7)"],
  ],
  [
    "{vesicle:EVs} deliver {mirna:miR-31} to {cell_type:monocytes}, where they repress {protein:SP7}.",
    ["transfers(EVs, miR-31)", "taken_up_by(EVs, monocytes)", "negatively_regulates(EVs, SP7)"],
  ],
]);
