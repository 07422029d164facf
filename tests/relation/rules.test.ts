import { describe, expect, test } from "vitest";
import { claimsOf } from "./claims.ts";

/** A sentence and all the claims that it makes; an empty list says that it makes none. */
type Case = readonly [sentence: string, claims: readonly string[]];

function check(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    test.each(cases)("%s", (sentence, claims) => {
      expect(claimsOf(sentence)).toEqual([...claims].sort());
    });
  });
}

check("verbs", [
  ["{mirna:miR-143} inhibits {process:glycolysis}.", ["negatively_regulates(miR-143, glycolysis)"]],
  ["{process:Glycolysis} is inhibited by {mirna:miR-143}.", ["negatively_regulates(miR-143, Glycolysis)"]],
  [
    "{cell_type:Pericytes} secrete {vesicle:microvesicles} and {protein:IL-8}.",
    ["secretes(Pericytes, IL-8)", "secretes(Pericytes, microvesicles)"],
  ],
  ["{vesicle:Exosomes} derived from {cell_type:mast cells} were stored.", ["secretes(mast cells, Exosomes)"]],
  ["{protein:NRP1} binds to {protein:VEGFA}.", ["binds(NRP1, VEGFA)"]],
  ["{mirna:miR-15a} directly targets {protein:BCL2}.", ["targets(miR-15a, BCL2)"]],
  [
    "{vesicle:Exosomes} can carry {protein:TNC} and promote {process:invasion}.",
    ["contains(Exosomes, TNC)", "positively_regulates(Exosomes, invasion)"],
  ],
  ["{protein:SOX9} is highly expressed in {cell_type:basal cells}.", ["expresses(basal cells, SOX9)"]],
  ["{protein:HK2} was upregulated in {cancer:bladder cancer}.", ["expresses(bladder cancer, HK2)"]],
  [
    "{mirna:miR-99a} is downregulated in {cancer:bladder cancer}.",
    ["associated_with(miR-99a, bladder cancer)"],
  ],
  ["{vesicle:Exosomes} were engulfed by {cell_type:microglia}.", ["taken_up_by(Exosomes, microglia)"]],
  [
    "{cell_type:Monocytes} differentiate into {cell_type:macrophages}.",
    ["transforms_into(Monocytes, macrophages)"],
  ],
  ["{protein:CCL5} recruits {cell_type:monocytes}.", ["recruits(CCL5, monocytes)"]],
  ["{cancer:Neuroblastoma} was treated with {drug:topotecan}.", ["treats(topotecan, Neuroblastoma)"]],
  ["{process:Survival} depends on {protein:MCL1}.", ["positively_regulates(MCL1, Survival)"]],
  ["{protein:TET2} correlated with {process:recurrence}.", ["associated_with(TET2, recurrence)"]],
  ["{cell_type:Neutrophils} were counted in {biofluid:saliva}.", []],
  ["We stained {protein:CD9} and {protein:CD81}.", []],
  ["{protein:TP53} and {protein:RB1} were sequenced.", []],
  ["The {cell_type:hepatocytes} grew in medium with {drug:insulin}.", []],
]);

check("clauses", [
  [
    "{mirna:miR-7}, which targets {protein:EGFR}, suppresses {process:growth}.",
    ["negatively_regulates(miR-7, growth)", "targets(miR-7, EGFR)"],
  ],
  [
    "{vesicle:Exosomes} that carry {protein:WNT3A} activate {cell_type:fibroblasts}.",
    ["contains(Exosomes, WNT3A)", "positively_regulates(Exosomes, fibroblasts)"],
  ],
  [
    "In {cancer:melanoma}, {protein:AXL} promotes {process:invasion}.",
    ["positively_regulates(AXL, invasion)"],
  ],
  [
    "{protein:TGFB1} induces {process:fibrosis}, while {protein:BMP7} prevents {process:scarring}.",
    ["negatively_regulates(BMP7, scarring)", "positively_regulates(TGFB1, fibrosis)"],
  ],
  [
    "{protein:LIN28}, a RNA-binding protein, blocks {process:maturation}.",
    ["negatively_regulates(LIN28, maturation)"],
  ],
  [
    "It has been shown that {protein:KRAS} and {protein:BRAF} drive {process:tumorigenesis}.",
    ["positively_regulates(BRAF, tumorigenesis)", "positively_regulates(KRAS, tumorigenesis)"],
  ],
  [
    "{mirna:miR-30} transported by {vesicle:exosomes} enhanced {process:angiogenesis}.",
    ["positively_regulates(miR-30, angiogenesis)", "transfers(exosomes, miR-30)"],
  ],
  ["{protein:CXCL1} was secreted, reducing {process:apoptosis}.", ["negatively_regulates(CXCL1, apoptosis)"]],
  [
    "{protein:PIM1} caused a delay in {process:mitosis}, inhibited {process:growth} and reduced {process:metastasis}.",
    [
      "negatively_regulates(PIM1, growth)",
      "negatively_regulates(PIM1, metastasis)",
      "negatively_regulates(PIM1, mitosis)",
    ],
  ],
]);

check("nouns of action", [
  [
    "Inhibition of {protein:CDK4} by {drug:palbociclib} was complete.",
    ["negatively_regulates(palbociclib, CDK4)"],
  ],
  ["The role of {protein:SNAI2} in {process:EMT} is known.", ["regulates(SNAI2, EMT)"]],
  ["{protein:SNAI2} plays a key role in {process:EMT}.", ["regulates(SNAI2, EMT)"]],
  [
    "We report an effect of {drug:aspirin} on {process:platelet aggregation}.",
    ["regulates(aspirin, platelet aggregation)"],
  ],
  [
    "Interactions between {cell_type:osteoblasts} and {cell_type:osteoclasts} were seen.",
    ["associated_with(osteoblasts, osteoclasts)"],
  ],
  [
    "Expression of {protein:PD-L1} in {cell_type:macrophages} was measured.",
    ["expresses(macrophages, PD-L1)"],
  ],
  ["Delivery of {mirna:let-7} by {vesicle:exosomes} was efficient.", ["transfers(exosomes, let-7)"]],
  ["{protein:PTPN11} is an activator of {protein:RAS}.", ["positively_regulates(PTPN11, RAS)"]],
  ["{protein:ZEB1} is a target of {mirna:miR-200c}.", ["targets(miR-200c, ZEB1)"]],
  ["{mirna:miR-371} is a marker of {cancer:seminoma}.", ["biomarker_for(miR-371, seminoma)"]],
  ["{mirna:miR-371} can be used as a biomarker for {cancer:seminoma}.", ["biomarker_for(miR-371, seminoma)"]],
  [
    "{cell_type:Pericytes} are a component of the {anatomy:vascular niche}.",
    ["part_of(Pericytes, vascular niche)"],
  ],
  ["The expression of {protein:PD-L1} was measured.", []],
  ["Inhibition of {protein:CDK4} was complete.", []],
  ["{protein:PTPN11} is a phosphatase.", []],
  ["The role of {protein:SNAI2} is unknown.", []],
]);

check("arguments through other nouns", [
  ["Loss of {protein:PTEN} promotes {process:migration}.", ["negatively_regulates(PTEN, migration)"]],
  ["Knockdown of {protein:ITGB1} reduced {process:adhesion}.", ["positively_regulates(ITGB1, adhesion)"]],
  ["Decreased {protein:PTPN13} enhances {process:invasion}.", ["negatively_regulates(PTPN13, invasion)"]],
  ["Increased {protein:PTPN13} enhances {process:invasion}.", ["positively_regulates(PTPN13, invasion)"]],
  ["{drug:Metformin} reduces the expression of {protein:HIF1A}.", ["negatively_regulates(Metformin, HIF1A)"]],
  ["{protein:TWIST1} leads to the regulation of {process:autophagy}.", ["regulates(TWIST1, autophagy)"]],
  ["Silencing {protein:YAP1} inhibited {process:growth}.", ["positively_regulates(YAP1, growth)"]],
  [
    "{protein:MYC} regulates many processes, such as {process:apoptosis} and {process:growth}.",
    ["regulates(MYC, apoptosis)", "regulates(MYC, growth)"],
  ],
  [
    "{vesicle:Exosomes} contain tetraspanins ({protein:CD9} and {protein:CD81}).",
    ["contains(Exosomes, CD81)", "contains(Exosomes, CD9)"],
  ],
  ["{vesicle:Exosomes} of patients with {cancer:glioma} were stored.", ["associated_with(Exosomes, glioma)"]],
]);

check("hyphen compounds", [
  ["{cell_type:Fibroblast}-derived {vesicle:exosomes} were stored.", ["secretes(Fibroblast, exosomes)"]],
  ["{protein:HSP90}-containing {vesicle:vesicles} were stored.", ["contains(vesicles, HSP90)"]],
  ["{protein:TNF}-induced {process:necroptosis} was seen.", ["positively_regulates(TNF, necroptosis)"]],
  ["{protein:ERBB2}-positive {cancer:gastric cancer} was studied.", ["expresses(gastric cancer, ERBB2)"]],
  [
    "{protein:ESR1}-negative {cancer:breast cancer} was studied.",
    ["expresses(breast cancer, ESR1) [negated]"],
  ],
  ["{protein:STAT3}-dependent {process:growth} was seen.", ["positively_regulates(STAT3, growth)"]],
  ["{drug:Cisplatin}-resistant {cancer_cell:A cells} were studied.", []],
  [
    "The {cancer_generic:tumor} suppressor {protein:TP53} was sequenced.",
    ["negatively_regulates(TP53, tumor)"],
  ],
]);

check("names side by side and prepositions", [
  ["{vesicle:Exosomal} {mirna:miR-1246} was measured.", ["contains(Exosomal, miR-1246)"]],
  ["{cancer:Melanoma} {vesicle:exosomes} were stored.", ["secretes(Melanoma, exosomes)"]],
  ["{vesicle:Exosomes} from {cell_type:platelets} were stored.", ["secretes(platelets, Exosomes)"]],
  ["{vesicle:Exosomes} from {biofluid:urine} were stored.", ["contains(urine, Exosomes)"]],
  ["{mirna:miR-1246} in {biofluid:serum} was measured.", ["contains(serum, miR-1246)"]],
  ["{cell_type:T cells} in the {anatomy:spleen} were counted.", ["part_of(T cells, spleen)"]],
  ["{protein:CD9} and {vesicle:exosomes} were measured.", []],
  ["{drug:Cisplatin} in {biofluid:saline} was given.", []],
]);

check("means and deliveries", [
  [
    "{protein:HGF} promotes {process:invasion} through the {pathway:MET pathway}.",
    ["positively_regulates(HGF, invasion)", "positively_regulates(MET pathway, invasion)"],
  ],
  [
    "{vesicle:Exosomes} induce {process:angiogenesis} by transferring {mirna:miR-126}.",
    [
      "positively_regulates(Exosomes, angiogenesis)",
      "positively_regulates(miR-126, angiogenesis)",
      "transfers(Exosomes, miR-126)",
    ],
  ],
  [
    "{vesicle:Exosomes} transfer {mirna:miR-126} to {cell_type:endothelial cells}.",
    ["taken_up_by(Exosomes, endothelial cells)", "transfers(Exosomes, miR-126)"],
  ],
  [
    "{protein:IL-4} converts {cell_type:monocytes} into {cell_type:dendritic cells}.",
    ["regulates(IL-4, monocytes)", "transforms_into(monocytes, dendritic cells)"],
  ],
  [
    "{protein:ABCB1} increased {process:resistance} to {drug:doxorubicin}.",
    ["confers_resistance_to(ABCB1, doxorubicin)", "positively_regulates(ABCB1, resistance)"],
  ],
]);

check("negation and certainty", [
  ["{protein:CD47} does not affect {process:migration}.", ["regulates(CD47, migration) [negated]"]],
  ["{drug:Imatinib} failed to inhibit {protein:KIT}.", ["negatively_regulates(Imatinib, KIT) [negated]"]],
  ["{protein:CD47} may inhibit {process:migration}.", ["negatively_regulates(CD47, migration) [hedged]"]],
  ["{protein:CD47} can inhibit {process:migration}.", ["negatively_regulates(CD47, migration)"]],
  [
    "These data suggest that {protein:CD47} inhibits {process:migration}.",
    ["negatively_regulates(CD47, migration)"],
  ],
  ["We asked whether {protein:CD47} inhibits {process:migration}.", []],
  [
    "{protein:SOX2} does not inhibit {process:growth} but promotes {process:migration}.",
    ["negatively_regulates(SOX2, growth) [negated]", "positively_regulates(SOX2, migration)"],
  ],
  ["{protein:CD47} had no effect on {process:migration}.", ["regulates(CD47, migration) [negated]"]],
]);
