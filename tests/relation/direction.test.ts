/** Signs that adjectives, head nouns and what is acted on give. */
import { checkClaims } from "./check.ts";

checkClaims("signs that hang on what is acted on, and places that are none", [
  [
    "{drug:Emodin} improves {disease:colitis} and {process:wound healing}.",
    ["negatively_regulates(Emodin, colitis)", "positively_regulates(Emodin, wound healing)"],
  ],
  [
    "{protein:MTOR} inhibitor treatment reduced {process:apoptosis}.",
    ["positively_regulates(MTOR, apoptosis)"],
  ],
  [
    "The {protein:NF2} {cancer_generic:tumor} suppressor function blocks {process:invasion}.",
    ["negatively_regulates(NF2, invasion)", "(?) negatively_regulates(NF2, tumor)"],
  ],
  [
    "This supports a {cancer_generic:tumor} suppressive role for {protein:NF2}.",
    ["negatively_regulates(NF2, tumor)"],
  ],
  [
    "{protein:MGP} is expressed by {cell_type:macrophages} in the {anatomy:artery}.",
    ["expresses(macrophages, MGP)", "part_of(macrophages, artery)"],
  ],
  [
    "{cell_type:Neutrophils} are required for {process:repair} following {protein:IL-9} blockade.",
    ["positively_regulates(Neutrophils, repair)"],
  ],
  [
    "{protein:IL-9} is involved in {process:invasion}, altered {process:metabolism}, and {process:inflammation}.",
    ["regulates(IL-9, invasion)", "regulates(IL-9, metabolism)", "regulates(IL-9, inflammation)"],
  ],
  [
    "There is a model, where changes in the expression of {mirna:let-7} are related to {process:autophagy}.",
    ["associated_with(let-7, autophagy)"],
  ],
  [
    "{anatomy:Liver} {vesicle:exosomes} promote {process:fibrosis}.",
    ["secretes(Liver, exosomes)", "positively_regulates(exosomes, fibrosis)"],
  ],
  ["{cell_type:T cells} were stimulated with {protein:IL-15}.", ["positively_regulates(IL-15, T cells)"]],
  [
    "{cancer:Melanoma} is the result of {process:DNA damage}.",
    ["positively_regulates(DNA damage, Melanoma)"],
  ],
  ["The association of {protein:BMP9} and {protein:ALK1} was seen.", ["associated_with(BMP9, ALK1)"]],
]);

checkClaims("suppressors of tumors, and sensitivity turned round", [
  ["The {protein:NF2} {cancer_generic:tumor} suppressor is lost.", ["negatively_regulates(NF2, tumor)"]],
  [
    "Loss of the {protein:NF2} {cancer_generic:tumor} suppressor promotes {process:invasion}.",
    ["negatively_regulates(NF2, tumor)", "negatively_regulates(NF2, invasion)"],
  ],
  ["Loss of a {cancer_generic:tumor} suppressor promotes {process:invasion}.", []],
  [
    "Knockdown of {mirna:miR-31} sensitizes cells to {drug:cisplatin}.",
    ["confers_resistance_to(miR-31, cisplatin)"],
  ],
  ["{mirna:miR-31} sensitizes cells to {drug:cisplatin}.", ["sensitizes_to(miR-31, cisplatin)"]],
  [
    "Inhibition of {protein:MTOR} sensitizes cells to {process:apoptosis}.",
    ["negatively_regulates(MTOR, apoptosis)"],
  ],
]);

checkClaims("an adjective or head noun gives the sign", [
  [
    "Expression of {protein:THBS1} is increased by the tumor suppressor gene, {protein:p53}, and lowered by oncogenes.",
    ["positively_regulates(p53, THBS1)"],
  ],
  [
    "{protein:Thrombin} enhances the expression and {process:protein synthesis} of {protein:MMP9}.",
    ["positively_regulates(Thrombin, protein synthesis)", "positively_regulates(Thrombin, MMP9)"],
  ],
  [
    "{protein:ANGPT1} may play complementary and coordinated roles in {process:angiogenesis}.",
    ["regulates(ANGPT1, angiogenesis) [hedged]"],
  ],
  [
    "{cell_type:CAR T cells} induce remission of {cancer:leukemia}.",
    ["negatively_regulates(CAR T cells, leukemia)"],
  ],
  [
    "{mirna:miR-34a} is silenced by methylation in {cancer:prostate cancer}.",
    ["associated_with(miR-34a, prostate cancer)"],
  ],
  [
    "{drug:Sorafenib} prolongs survival in patients with {cancer:liver cancer}.",
    ["treats(Sorafenib, liver cancer)"],
  ],
  [
    "{protein:CD24} reduces survival in patients with {cancer:liver cancer}.",
    ["associated_with(CD24, liver cancer)"],
  ],
  [
    "The potentiating effect of {mirna:miR-21} on {protein:AKT} was clear.",
    ["positively_regulates(miR-21, AKT)"],
  ],
  [
    "The stimulatory effect of {protein:GLP-1} on {process:insulin secretion} is glucose-dependent.",
    ["positively_regulates(GLP-1, insulin secretion)"],
  ],
  [
    "The inhibitory action of {drug:octreotide} on {process:hormone release} wanes with time.",
    ["negatively_regulates(octreotide, hormone release)"],
  ],
  [
    "{protein:TGF-β}-mediated suppression of {cell_type:NK cells} is reversible.",
    ["negatively_regulates(TGF-β, NK cells)"],
  ],
]);

checkClaims("regulators with a sign, and changes that are produced", [
  [
    "{drug:Curcumin}, a strong negative regulator of {process:angiogenesis}, is cheap.",
    ["negatively_regulates(Curcumin, angiogenesis)"],
  ],
  [
    "{drug:Curcumin} produced decreased {process:angiogenesis}.",
    ["negatively_regulates(Curcumin, angiogenesis)"],
  ],
]);

checkClaims("roles of suppressors", [
  [
    "{protein:TP53} plays a {cancer_generic:tumor} suppressor role in {cancer:melanoma}.",
    ["negatively_regulates(TP53, melanoma)"],
  ],
]);

checkClaims("what tumors have less of, lines that are stimulated, and receptors of unnamed kind", [
  ["{cancer:Gliomas} treated with light had decreased {anatomy:blood vessels}.", []],
  [
    "{cell_line:A375} treated with {protein:FGF2} had reduced {process:apoptosis}.",
    ["negatively_regulates(FGF2, apoptosis)"],
  ],
  ["Treatment of {cell_line:A375} cells with {protein:FGF2} was started.", []],
  ["The {protein:collagen} receptor promotes {process:invasion}.", []],
]);
