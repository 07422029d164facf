/** What is said of a subject by a noun or adjective: effects, roles, ties. */
import { checkClaims } from "../../check.ts";

checkClaims("effects against something, and effects on what lies behind them", [
  [
    "{drug:Emodin} has an anti-{cancer_generic:tumor} effect in {cancer:glioma}.",
    ["negatively_regulates(Emodin, glioma)"],
  ],
  [
    "The anti-{cancer_generic:tumor} effect of {drug:emodin} was seen.",
    ["negatively_regulates(emodin, tumor)"],
  ],
  [
    "{drug:Emodin} exerts anti-inflammatory effects on {cell_type:microglia}.",
    ["negatively_regulates(Emodin, microglia)"],
  ],
  ["{drug:Emodin} has long-term effects on {cell_type:microglia}.", ["regulates(Emodin, microglia)"]],
  [
    "The anti-{process:angiogenesis} genes {protein:THBS2} and {protein:VASH1} were found.",
    ["negatively_regulates(THBS2, angiogenesis)", "negatively_regulates(VASH1, angiogenesis)"],
  ],
  [
    "The {protein:CB2} receptor antagonist AM630 increases {protein:ADIPOQ} expression.",
    ["negatively_regulates(CB2, ADIPOQ)"],
  ],
  ["{cell_line:LoVo} cells had reduced phosphorylation of {protein:ERK5}.", []],
  [
    "{mirna:miR-31} decreased {protein:IL-33} in {cell_line:LoVo} cells.",
    ["negatively_regulates(miR-31, IL-33)"],
  ],
  ["{cell_line:LoVo} cells were treated with drugs capable of inducing {process:apoptosis}.", []],
  ["{protein:Tau} is a substrate of {protein:GSK3B}.", ["regulates(GSK3B, Tau)"]],
]);

checkClaims("one adjective after another, each with its place", [
  [
    "{mirna:miR-31} was absent from {cancer:lymphoma} but present in {cell_type:fibroblasts}.",
    ["expresses(lymphoma, miR-31) [negated]", "expresses(fibroblasts, miR-31)"],
  ],
  ["{mirna:miR-31} is undetectable in {cancer:lymphoma}.", ["expresses(lymphoma, miR-31) [negated]"]],
]);
