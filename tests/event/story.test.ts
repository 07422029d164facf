/** Communication events, over one sentence or two. */
import { checkStories } from "../relation/check.ts";

checkStories("what a vesicle carries from whom to whom", [
  [
    "{cell_type:Astrocytes} increase {process:angiogenesis} by releasing {vesicle:exosomes} to influence {cell_type:endothelial cells}.",
    [
      "Astrocytes > exosomes [] > endothelial cells: positively_regulates angiogenesis, regulates endothelial cells",
    ],
  ],
  [
    "{rna:MEG3} was found in {cell_line:K562} {vesicle:exosomes} and was transported to {cell_type:fibroblasts} through {vesicle:exosomes}, promoting {process:fibrosis}.",
    ["K562 > exosomes [MEG3] > fibroblasts: positively_regulates fibrosis"],
  ],
  [
    "{vesicle:Exosomes} from {cell_line:5T33} {cell_type:stromal cells} promote {process:angiogenesis}.",
    ["stromal cells > Exosomes [] > ?: positively_regulates angiogenesis"],
  ],
  ["This review aims to summarize the role of {vesicle:exosomes} in {process:angiogenesis}.", []],
  [
    [
      "{cell_type:Adipocytes} release {vesicle:exosomes} rich in {mirna:miR-27a}.",
      "These {vesicle:exosomes} impair {process:insulin signaling} in {cell_type:myocytes}.",
    ],
    ["Adipocytes > exosomes [miR-27a] > myocytes: negatively_regulates insulin signaling"],
  ],
  [
    "{cell_type:Astrocytes} secrete {vesicle:exosomes} that deliver {mirna:miR-34c} to {cell_type:neurons} and promote {process:survival}.",
    ["Astrocytes > exosomes [miR-34c] > neurons: positively_regulates survival"],
  ],
  [
    "{cell_type:Podocyte}-derived {vesicle:exosomes} induce {process:apoptosis} of {cell_type:tubular cells}.",
    ["Podocyte > exosomes [] > tubular cells: positively_regulates apoptosis"],
  ],
  [
    "{vesicle:Exosomes} from {cell_type:keratinocytes} stimulate {cell_type:melanocytes}.",
    ["keratinocytes > Exosomes [] > melanocytes: positively_regulates melanocytes"],
  ],
  [
    "{cell_type:Microglia} take up {vesicle:exosomes} from {cell_type:oligodendrocytes}.",
    ["oligodendrocytes > exosomes [] > Microglia: "],
  ],
  [
    "{vesicle:Exosomes} released by {cell_type:tenocytes} and {cell_type:chondrocytes} inhibit {process:calcification}.",
    [
      "tenocytes > Exosomes [] > ?: negatively_regulates calcification",
      "chondrocytes > Exosomes [] > ?: negatively_regulates calcification",
    ],
  ],
  [
    "{vesicle:Exosomes} from {cell_type:cardiomyocytes} may promote {process:fibrosis} (12).",
    ["cardiomyocytes > Exosomes [] > ?: positively_regulates fibrosis [hedged] (12)"],
  ],
  [
    "{vesicle:Exosomes} of {cell_type:Sertoli cells} did not affect {process:steroidogenesis} (9).",
    ["Sertoli cells > Exosomes [] > ?: regulates steroidogenesis [negated] (9)"],
  ],
  [
    "{cancer_cell:Melanoma cells} release {vesicle:exosomes} carrying {protein:MET}, which educate {cell_type:bone marrow cells} (3,4).",
    ["Melanoma cells > exosomes [MET] > bone marrow cells: regulates bone marrow cells (3,4)"],
  ],
  [
    "{vesicle:Exosomes} promote {process:angiogenesis} and inhibit {process:apoptosis}.",
    ["? > Exosomes [] > ?: positively_regulates angiogenesis, negatively_regulates apoptosis"],
  ],
  [
    "{mirna:miR-126} in {vesicle:exosomes} from {cell_type:endothelial progenitors} enhances {process:migration} of {cell_type:keratinocytes}.",
    ["endothelial progenitors > exosomes [miR-126] > keratinocytes: positively_regulates migration"],
  ],
  [
    "{vesicle:Exosomes} from {cell_type:hepatocytes} activate {cell_type:stellate cells} via the {pathway:TLR3 pathway}.",
    ["hepatocytes > Exosomes [] > stellate cells: positively_regulates stellate cells"],
  ],
  [
    "{vesicle:Exosomes} derived from {cell_type:dendritic cells} and delivered to {cell_type:T cells} trigger {process:proliferation}.",
    ["dendritic cells > Exosomes [] > T cells: positively_regulates proliferation"],
  ],
]);

checkStories("vesicles without recipient and effect", [
  ["{vesicle:Exosomes} contain {protein:TSG101} and {protein:ALIX}.", []],
  ["{cell_type:Reticulocytes} release {vesicle:exosomes}.", []],
  ["{mirna:miR-21} promotes {process:proliferation} of {cell_type:fibroblasts}.", []],
  ["{vesicle:Exosomes} in {biofluid:saliva} are stable for weeks.", []],
  ["This review discusses {vesicle:exosomes} in {process:immunity}.", []],
  [
    [
      "{cell_type:Hepatocytes} secrete {vesicle:exosomes}.",
      "{protein:IL-6} activates {cell_type:stellate cells}.",
    ],
    [],
  ],
  ["{vesicle:Exosomes} were isolated by ultracentrifugation and {process:apoptosis} was measured.", []],
]);

checkStories("one effect of several cargoes is told once", [
  [
    "{cell_type:Astrocytes} release {vesicle:exosomes} that promote {process:gliosis} by delivering {vesicle:exosomal|exosomes} {mirna:miR-96} and {mirna:miR-182}.",
    ["Astrocytes > exosomes [miR-96, miR-182] > ?: positively_regulates gliosis"],
  ],
]);
