/** Ways of saying it that cut across the rules: loose words, asides, denials, hedges outside the verb. */
import { type Case, checkClaims } from "./check.ts";

const phrasings: Readonly<Record<string, readonly Case[]>> = {
  "findings behind a verb of observing": [
    [
      "A correlation was found between {protein:YKL-40} and {process:liver stiffness}.",
      ["associated_with(YKL-40, liver stiffness)"],
    ],
    [
      "No correlation was found between {protein:BMI1} and {process:metastasis}.",
      ["associated_with(BMI1, metastasis) [negated]"],
    ],
    [
      "Downregulation of {mirna:miR-145} was observed in {cancer:colon cancer}.",
      ["associated_with(miR-145, colon cancer)", "(?) expresses(colon cancer, miR-145)"],
    ],
  ],
  "what is done to a protein counts for it, and what is said of its owner": [
    [
      "{drug:Dasatinib} blocks the {process:phosphorylation} of {protein:SRC} and of {protein:LYN}.",
      [
        "negatively_regulates(Dasatinib, phosphorylation)",
        "negatively_regulates(Dasatinib, SRC)",
        "negatively_regulates(Dasatinib, LYN)",
      ],
    ],
    [
      "{mirna:miR-21}, whose upregulation was associated with {cancer:lung cancer}, was studied.",
      ["associated_with(miR-21, lung cancer)"],
    ],
  ],
  "verbs listed behind one subject": [
    [
      "{drug:Metformin} can improve {process:wound healing} and {process:angiogenesis}, reduce {process:apoptosis} and block {protein:MMP9}.",
      [
        "positively_regulates(Metformin, wound healing) [capability]",
        "positively_regulates(Metformin, angiogenesis) [capability]",
        "negatively_regulates(Metformin, apoptosis) [capability]",
        "negatively_regulates(Metformin, MMP9) [capability]",
      ],
    ],
  ],
  "a second name of the same kind between commas": [
    [
      "{vesicle:Ectosomes}, {vesicle:vesicles} released by most cells, promote {process:coagulation}.",
      ["positively_regulates(Ectosomes, coagulation)"],
    ],
    [
      "In {cell_type:platelets}, {vesicle:vesicles} released by all cells, promote {process:coagulation}.",
      ["positively_regulates(vesicles, coagulation)"],
    ],
  ],
  "little of it": [
    [
      "Low levels of {mirna:miR-34c} reduced {process:apoptosis}.",
      ["positively_regulates(miR-34c, apoptosis)"],
    ],
    [
      "Low doses of {drug:aspirin} reduced {process:apoptosis}.",
      ["negatively_regulates(aspirin, apoptosis)"],
    ],
  ],
  "what undergoes a process is not what is caused": [
    [
      "{drug:Emodin} inhibited the {process:polarization} of {cell_type:microglia} caused by {mirna:miR-101}.",
      ["negatively_regulates(Emodin, polarization)", "positively_regulates(miR-101, polarization)"],
    ],
    [
      "{protein:GAS6} restored the {process:migration} ability of {cell_type:podocytes}.",
      ["positively_regulates(GAS6, migration)"],
    ],
    [
      "{process:Autophagy} was inhibited through the regulation of {protein:ULK1}.",
      ["regulates(ULK1, Autophagy)"],
    ],
    ["The effects of {protein:DRD2} antagonists on activity induced by {drug:nicotine} were seen.", []],
  ],
  "two actions side by side": [
    [
      "{drug:Zidovudine} resulted in a reduction of {cell_type:erythrocytes} and an increase of {protein:EPOR}.",
      ["negatively_regulates(Zidovudine, erythrocytes)", "positively_regulates(Zidovudine, EPOR)"],
    ],
    [
      "Although {protein:IL-3} acts on {cell_type:platelets}, injection of {protein:IL-5} and {protein:IL-9} in mice reduced {cell_type:B cells}.",
      [
        "regulates(IL-3, platelets)",
        "negatively_regulates(IL-5, B cells)",
        "negatively_regulates(IL-9, B cells)",
      ],
    ],
  ],
  "cells by what they express": [
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
  ],
  "effects against something, and effects on what lies behind them": [
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
  ],
  "relatives and participles find the verb they belong to": [
    [
      "{protein:FGF2}, a potent mitogen of {cell_type:fibroblasts}, which increases {process:permeability}, is cheap.",
      ["positively_regulates(FGF2, permeability)"],
    ],
    [
      "{mirna:miR-31} was highly expressed in {vesicle:exosomes} of controls and exacerbated {process:apoptosis}.",
      ["contains(exosomes, miR-31)", "positively_regulates(miR-31, apoptosis)"],
    ],
    [
      "In {cancer:glioma} where decreased {protein:NF2} expression correlates with {process:invasion}, it counts.",
      ["associated_with(NF2, invasion)"],
    ],
    [
      "{protein:BMP9} increases {mirna:miR-31} that targets {protein:SP7}, while decreasing {mirna:miR-99}.",
      ["positively_regulates(BMP9, miR-31)", "targets(miR-31, SP7)", "negatively_regulates(BMP9, miR-99)"],
    ],
    [
      "Loss of {protein:GHR} abolished not only {protein:GH}-induced phosphorylation of {protein:JAK2}, but also activation of {protein:STAT5}.",
      [
        "positively_regulates(GHR, JAK2)",
        "positively_regulates(GHR, STAT5)",
        "positively_regulates(GH, JAK2)",
      ],
    ],
    [
      "{protein:BMP9} did not promote {process:fibrosis} and inhibited {process:apoptosis}.",
      ["positively_regulates(BMP9, fibrosis) [negated]", "negatively_regulates(BMP9, apoptosis)"],
    ],
    [
      "{protein:BMP9} may promote {process:fibrosis}, block {process:apoptosis} and raise {protein:SP7}.",
      [
        "positively_regulates(BMP9, fibrosis) [hedged]",
        "negatively_regulates(BMP9, apoptosis) [hedged]",
        "positively_regulates(BMP9, SP7) [hedged]",
      ],
    ],
  ],
  "signs that hang on what is acted on, and places that are none": [
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
  ],
  "suppressors of tumors, and sensitivity turned round": [
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
  ],
  "what is only asked for": [
    ["We analyzed the effect of {protein:IL-11} on {process:fibrosis}.", []],
    ["The role of {protein:IL-11} in {process:fibrosis} remains unclear.", []],
    ["A panel was run to evaluate the expression of {protein:TTF1} in {cancer:thyroid cancer}.", []],
    ["We found an effect of {protein:IL-11} on {process:fibrosis}.", ["regulates(IL-11, fibrosis)"]],
  ],
  "levels and where they are measured": [
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
  ],
  "outcomes of a disease": [
    [
      "{protein:CD44} predicts poor prognosis in patients with {cancer:gastric cancer}.",
      ["biomarker_for(CD44, gastric cancer)"],
    ],
    [
      "{mirna:miR-126} loss is associated with shorter {process:survival} in {cancer:breast cancer}.",
      ["associated_with(miR-126, breast cancer)"],
    ],
    [
      "{protein:BDNF} promotes the {process:survival} of {cell_type:neurons}.",
      ["positively_regulates(BDNF, survival)"],
    ],
  ],
  "parentheses between subject and verb": [
    [
      "The {protein:E2F3}, but not {protein:E2F6}, induced {mirna:miR-106a} expression.",
      ["positively_regulates(E2F3, miR-106a)", "positively_regulates(E2F6, miR-106a) [negated]"],
    ],
    [
      "{mirna:miR-193a} and {mirna:miR-224}, two regulators that have few targets, inhibit {process:proliferation}.",
      ["negatively_regulates(miR-193a, proliferation)", "negatively_regulates(miR-224, proliferation)"],
    ],
    [
      "Increasing {mirna:miR-184} attenuated {protein:LRRK2} expression.",
      ["negatively_regulates(miR-184, LRRK2)"],
    ],
    [
      "The search identified {protein:NAV3}, a regulator of {process:axon guidance}, as a target of {mirna:miR-29a}.",
      ["regulates(NAV3, axon guidance)", "targets(miR-29a, NAV3)"],
    ],
  ],
  "what stands behind a noun: rich in, containing … secreted by, those from, antibodies against, deficient in":
    [
      [
        "{cell_type:Platelets} release {vesicle:microparticles} rich in {protein:P-selectin}.",
        ["secretes(Platelets, microparticles)", "contains(microparticles, P-selectin)"],
      ],
      [
        "{vesicle:Exosomes} containing {mirna:miR-17} secreted by {cell_type:goblet cells} inhibit {process:inflammation}.",
        [
          "contains(Exosomes, miR-17)",
          "secretes(goblet cells, Exosomes)",
          "negatively_regulates(Exosomes, inflammation)",
        ],
      ],
    ],
  "response to drugs: of whom to what, render resistant, less sensitive": [
    [
      "{protein:ABCB1} contributes to {process:resistance} to {drug:docetaxel} and {drug:paclitaxel}.",
      [
        "positively_regulates(ABCB1, resistance)",
        "confers_resistance_to(ABCB1, docetaxel)",
        "confers_resistance_to(ABCB1, paclitaxel)",
      ],
    ],
  ],
  "lists behind including and such as that are the subject": [
    [
      "Several factors, including {protein:BMP4}, {protein:FGF8}, and {protein:WNT3}, promote {process:limb outgrowth}.",
      [
        "positively_regulates(BMP4, limb outgrowth)",
        "positively_regulates(FGF8, limb outgrowth)",
        "positively_regulates(WNT3, limb outgrowth)",
      ],
    ],
    [
      "Several adipokines, such as {protein:resistin}, {protein:chemerin} and {protein:visfatin}, aggravate {process:insulin resistance}.",
      [
        "positively_regulates(resistin, insulin resistance)",
        "positively_regulates(chemerin, insulin resistance)",
        "positively_regulates(visfatin, insulin resistance)",
      ],
    ],
  ],
  "ways of saying it that triggers.csv lacks": [
    [
      "Upon {process:hypoxia}, {protein:HIF-1α} is stabilized and turns on {protein:VEGFA}.",
      ["positively_regulates(HIF-1α, VEGFA)", "(?) positively_regulates(hypoxia, HIF-1α)"],
    ],
  ],
  "exposure is no treatment and no uptake": [
    ["Patients with {disease:gout} who had received {drug:colchicine} were excluded.", []],
    ["{drug:Dexamethasone}-treated {cell_type:monocytes} were washed twice.", []],
    [
      "{protein:IL-15}-treated {cell_type:NK cells} kill {cancer_cell:leukemia cells}.",
      ["negatively_regulates(NK cells, leukemia cells)", "(?) positively_regulates(IL-15, NK cells)"],
    ],
  ],
  "contrast within a sentence: but with two subjects, rather, whereas with a shared object": [
    [
      "{drug:Aspirin} reduces {process:platelet aggregation} (12) but {drug:naproxen} raises {process:blood pressure} (13-15).",
      [
        "negatively_regulates(Aspirin, platelet aggregation) (12) clause",
        "positively_regulates(naproxen, blood pressure) (13,14,15) clause",
      ],
    ],
  ],
  "citations: narrative groups, items that are subjects, whole clauses, clauses without a group": [
    [
      "Okafor et al (31) found that {protein:LOXL2} drives {process:fibrosis}, whereas Lindqvist et al (40) found that {protein:BMP7} reverses {process:scarring}.",
      [
        "positively_regulates(LOXL2, fibrosis) (31) clause",
        "negatively_regulates(BMP7, scarring) (40) clause",
      ],
    ],
    [
      "{protein:LIF} (7) and {protein:CNTF} (8) support {process:neuronal survival}.",
      [
        "positively_regulates(LIF, neuronal survival) (7) item",
        "positively_regulates(CNTF, neuronal survival) (8) item",
      ],
    ],
    [
      "{protein:IL-3} activates {cell_type:basophils} (5); moreover, {protein:IL-9} activates {cell_type:mast cells}.",
      [
        "(?) positively_regulates(IL-3, basophils) (5) sentence",
        "(?) positively_regulates(IL-3, basophils) (5) clause",
        "positively_regulates(IL-9, mast cells) () none",
      ],
    ],
  ],
  "shared heads and hyphens: A- and B-derived, inhibitors A and B": [
    [
      "The {protein:BRAF} inhibitors {drug:vemurafenib} and {drug:dabrafenib} were approved first.",
      ["negatively_regulates(vemurafenib, BRAF)", "negatively_regulates(dabrafenib, BRAF)"],
    ],
  ],
  "an adjective or head noun gives the sign: inhibitory effect, -mediated suppression": [
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
  ],
  "changes: become, polarized by, transform into without object": [
    [
      "{cell_type:Monocytes} become {cell_type:osteoclasts} in the presence of {protein:RANKL}.",
      [
        "transforms_into(Monocytes, osteoclasts)",
        "(?) positively_regulates(RANKL, Monocytes)",
        "(?) regulates(RANKL, Monocytes)",
      ],
    ],
  ],
  "pairings and exclusions: respectively, unlike": [
    [
      "{drug:Trametinib} and {drug:palbociclib} inhibit {protein:MEK1} and {protein:CDK4}, respectively.",
      ["negatively_regulates(Trametinib, MEK1)", "negatively_regulates(palbociclib, CDK4)"],
    ],
  ],
};

for (const [title, cases] of Object.entries(phrasings)) checkClaims(title, cases);

checkClaims("verbs in a row, lists under a participle, and what stands between subject and verb", [
  [
    "{vesicle:Exosomes} determine {process:organotropism}, enhance {process:angiogenesis}, modulate {cell_type:stromal cells}, and induce {process:tolerance}.",
    [
      "regulates(Exosomes, organotropism)",
      "positively_regulates(Exosomes, angiogenesis)",
      "regulates(Exosomes, stromal cells)",
      "positively_regulates(Exosomes, tolerance)",
    ],
  ],
  [
    "{vesicle:Exosomes} carrying {protein:CD9}, lipids and glycans promote {process:angiogenesis}.",
    ["contains(Exosomes, CD9)", "positively_regulates(Exosomes, angiogenesis)"],
  ],
  ["In {cancer:glioma}, lipids and glycans promote {process:angiogenesis}.", []],
  [
    "{cell_type:Basophils}, but not {cell_type:mast cells}, isolated from the {anatomy:spleen} elicited {process:anaphylaxis}.",
    [
      "positively_regulates(Basophils, anaphylaxis)",
      "positively_regulates(mast cells, anaphylaxis) [negated]",
      "(?) part_of(mast cells, spleen)",
      "(?) part_of(Basophils, spleen)",
      "(?) part_of(mast cells, spleen) [negated]",
    ],
  ],
  [
    "{protein:HGF}, found in {biofluid:urine}, promotes {process:scattering}.",
    ["contains(urine, HGF)", "positively_regulates(HGF, scattering)"],
  ],
]);

checkClaims("two things that happen to two names", [
  [
    "{drug:Rotenone} increased the release of {vesicle:exosomes} from {cell_type:neurons} and {protein:SNCA} expression.",
    [
      "positively_regulates(Rotenone, exosomes)",
      "secretes(neurons, exosomes)",
      "positively_regulates(Rotenone, SNCA)",
    ],
  ],
  [
    "{drug:Rotenone} increased the release of {vesicle:exosomes} from {cell_type:neurons} and {cell_type:astrocytes}.",
    [
      "positively_regulates(Rotenone, exosomes)",
      "secretes(neurons, exosomes)",
      "secretes(astrocytes, exosomes)",
    ],
  ],
  [
    "{drug:Rotenone} increased the secretion of {protein:IL-6} and {protein:SNCA} expression.",
    ["positively_regulates(Rotenone, IL-6)", "positively_regulates(Rotenone, SNCA)"],
  ],
]);
