/** Who receives, where no relation says that it takes something up. */
import { checkStories } from "../relation/check.ts";

checkStories("cells that are brought together with vesicles", [
  [
    "Treatment of {cell_type:osteoclasts} with {vesicle:exosomes} from {cancer_cell:glioma cells} increased {process:bone resorption}.",
    ["glioma cells > exosomes [] > osteoclasts: positively_regulates bone resorption"],
  ],
  [
    "Co-culture of {cell_type:T cells} with {cancer:melanoma} {vesicle:exosomes} suppressed {process:proliferation}.",
    ["melanoma > exosomes [] > T cells: negatively_regulates proliferation"],
  ],
  [
    "{cell_type:Macrophages} that were incubated with {vesicle:exosomes} from {cancer_cell:glioma cells} grew faster.",
    ["glioma cells > exosomes [] > Macrophages: "],
  ],
  [
    "{vesicle:Exosomes} from {cell_line:HeLa} cells were added to {cell_type:endothelial cells}.",
    ["HeLa > Exosomes [] > endothelial cells: "],
  ],
  [
    "In {vesicle:exosome}-treated {cell_type:neurons}, {process:apoptosis} was rare.",
    ["? > exosome [] > neurons: "],
  ],
  ["{cell_type:Macrophages} treated with {drug:GW4869} secrete fewer {vesicle:exosomes}.", []],
  ["Treatment of {cell_type:macrophages} stopped the release of {vesicle:exosomes}.", []],
  ["{vesicle:Exosomes} were isolated, and a drug was given.", []],
]);

checkStories("cells that an effect reaches", [
  [
    "{mirna:miR-21} in {cell_type:CAF} {vesicle:exosomes} confers {process:paclitaxel resistance} on {cancer_cell:ovarian cancer cells}.",
    ["CAF > exosomes [miR-21] > ovarian cancer cells: positively_regulates paclitaxel resistance"],
  ],
  [
    "{cell_type:MSC} {vesicle:exosomes} inhibit {protein:VEGF} expression in {cancer_cell:glioma cells}.",
    ["MSC > exosomes [] > glioma cells: negatively_regulates VEGF"],
  ],
  [
    "{vesicle:Exosomes} suppress {protein:PTEN} in {anatomy:brain} metastatic {cancer_cell:glioma cells}.",
    ["? > Exosomes [] > glioma cells: negatively_regulates PTEN"],
  ],
  [
    "{vesicle:Exosomal} {mirna:miR-103} increases {process:permeability} by targeting {protein:CDH5} in {cell_type:endothelial cells}.",
    ["? > Exosomal [miR-103] > endothelial cells: positively_regulates permeability"],
  ],
  [
    "In {cell_type:endothelial cells}, {vesicle:exosomes} upregulate {protein:VEGFA}.",
    ["? > exosomes [] > endothelial cells: positively_regulates VEGFA"],
  ],
  [
    "{vesicle:Exosomes} inhibit {protein:VEGF}, which is abundant in {cell_type:neurons}.",
    ["? > Exosomes [] > ?: negatively_regulates VEGF"],
  ],
]);

checkStories("cells that communicate", [
  [
    "{cancer_cell:Prostate cancer cells} communicate with {cell_type:osteoblasts} by {vesicle:exosomes} that contain {mirna:miR-141}.",
    ["Prostate cancer cells > exosomes [miR-141] > osteoblasts: "],
  ],
  [
    "{cell_type:Neurons} communicate with {cell_type:astrocytes} through {vesicle:exosomes}.",
    ["Neurons > exosomes [] > astrocytes: "],
  ],
  ["{cell_type:Neurons} communicate with {cell_type:glia}; {vesicle:exosomes} were counted.", []],
]);

checkStories("cells that make more of something for it", [
  [
    "{cancer:Melanoma} {vesicle:exosomes} induce {protein:TGF-β} secretion by {cell_type:Kupffer cells}.",
    ["Melanoma > exosomes [] > Kupffer cells: positively_regulates TGF-β"],
  ],
  [
    "{cancer:Melanoma} {vesicle:exosomes} induce {process:angiogenesis} by {protein:VEGF} from {cell_type:Kupffer cells}.",
    ["Melanoma > exosomes [] > ?: positively_regulates angiogenesis"],
  ],
]);

checkStories("cells whose response changes, and cells that do what is affected", [
  [
    "{cell_type:Monocyte} {vesicle:exosomes} render {cancer_cell:glioma cells} sensitive to {drug:cisplatin}.",
    ["Monocyte > exosomes [] > glioma cells: sensitizes_to cisplatin"],
  ],
  [
    "{cell_type:Osteoclast}-derived {vesicle:exosomes} inhibit {process:bone formation} by {cell_type:osteoblasts}.",
    ["Osteoclast > exosomes [] > osteoblasts: negatively_regulates bone formation"],
  ],
  [
    "{cell_type:Monocyte} {vesicle:exosomes} sensitize to {drug:cisplatin}, and {cell_type:glia} do not.",
    ["Monocyte > exosomes [] > ?: sensitizes_to cisplatin"],
  ],
]);
