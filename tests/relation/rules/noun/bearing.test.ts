/** What cells, cancers and vesicles are said to have, and in what number cells are in a place. */
import { checkClaims } from "../../check.ts";

checkClaims("levels of what has them", [
  ["{cancer:Gliomas} had elevated {protein:EGFR} levels.", ["expresses(Gliomas, EGFR)"]],
  ["{cell_type:Basophils} with high {protein:CD63} expression were sorted.", ["expresses(Basophils, CD63)"]],
  ["{vesicle:Exosomes} with high levels of {mirna:miR-34a} were given.", ["contains(Exosomes, miR-34a)"]],
  [
    "We excluded {cancer:sarcomas} with high {cell_type:macrophage} counts and low numbers of {cell_type:T cells}.",
    ["part_of(macrophage, sarcomas)", "part_of(T cells, sarcomas)"],
  ],
]);

checkClaims("too little of it, others who have it, other nouns", [
  ["{cancer:Gliomas} with absent {protein:PTEN} expression recur.", []],
  ["{cancer:Gliomas} with low/absent {protein:PTEN} levels recur.", []],
  ["Patients with high {protein:LDH} levels were excluded.", []],
  ["{cell_type:Basophils} with {protein:CD63} antibodies were sorted.", []],
  ["The {cancer:sarcoma} had a diameter of ten times the {cell_type:macrophage}.", []],
]);

checkClaims("cells by what they express", [
  ["{cell_line:LoVo} cells with high {protein:CDX2} expression grew.", ["expresses(LoVo, CDX2)"]],
  ["{vesicle:Exosomes} with low levels of {mirna:miR-9} were found.", ["contains(Exosomes, miR-9)"]],
  ["Patients with high {protein:CDX2} expression and {cancer:glioma} lived.", []],
  [
    "{cell_line:LoVo} cells demonstrate strong {protein:CDX2} expression and low {protein:MUC2} expression.",
    ["expresses(LoVo, CDX2)", "expresses(LoVo, MUC2)"],
  ],
  [
    "{protein:DOT1L} recruits {protein:histone} modifying enzymes including {protein:EZH2}.",
    ["binds(DOT1L, EZH2)", "regulates(EZH2, histone)"],
  ],
  [
    "Polymorphisms in {protein:MC1R} are associated with {cancer:melanoma}.",
    ["associated_with(MC1R, melanoma)"],
  ],
]);

checkClaims("levels and where they are measured", [
  [
    "{protein:LIPG} levels were higher in {cancer:hepatocellular carcinoma} than in controls.",
    ["expresses(hepatocellular carcinoma, LIPG)"],
  ],
  [
    "Our studies show markedly elevated {mirna:miR-96} levels in {cancer:thymoma} and in {cell_line:TC-1} cells.",
    ["expresses(thymoma, miR-96)", "expresses(TC-1, miR-96)"],
  ],
  ["In {cancer:retinoblastoma}, {mirna:miR-320} is upregulated.", ["expresses(retinoblastoma, miR-320)"]],
  [
    "{cancer:Ependymomas} in which {protein:RELA} is upregulated had elevated levels of {protein:L1CAM}.",
    ["expresses(Ependymomas, RELA)", "(?) expresses(Ependymomas, L1CAM)"],
  ],
  ["In {cancer:retinoblastoma}, {drug:topotecan} is used.", []],
  [
    "Amplification of {protein:MDM4} was detected in 65% of {cancer:retinoblastomas}.",
    ["associated_with(MDM4, retinoblastomas)", "(?) expresses(retinoblastomas, MDM4)"],
  ],
]);

checkClaims("amounts that a molecule itself shows somewhere", [
  ["{mirna:miR-21} shows high expression in {cancer:glioma}.", ["expresses(glioma, miR-21)"]],
  ["{mirna:miR-21} displays elevated levels in {cancer:glioma}.", ["expresses(glioma, miR-21)"]],
  ["{mirna:miR-21} had low expression in {cancer:glioma}.", ["associated_with(miR-21, glioma)"]],
  ["{mirna:miR-21} had no expression in {cancer:glioma}.", ["expresses(glioma, miR-21) [negated]"]],
  ["{cell_type:Macrophages} showed upregulation of {protein:VEGF}.", ["expresses(Macrophages, VEGF)"]],
  ["{mirna:miR-21} shows a good conservation in {cell_type:macrophages}.", []],
]);
