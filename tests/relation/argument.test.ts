/** From noun phrases to mentions: heads, signs, lists, brackets, apposition. */
import { checkClaims } from "./check.ts";

checkClaims("signs and heads", [
  ["Loss of {protein:SMAD4} promotes {process:invasion}.", ["negatively_regulates(SMAD4, invasion)"]],
  [
    "Silencing of {rna:HOTAIR} reduced {process:proliferation}.",
    ["positively_regulates(HOTAIR, proliferation)"],
  ],
  [
    "Downregulation of {mirna:miR-145} leads to upregulation of {protein:OCT4}.",
    ["negatively_regulates(miR-145, OCT4)"],
  ],
  [
    "{protein:BMI1} depletion suppressed {process:self-renewal}.",
    ["positively_regulates(BMI1, self-renewal)"],
  ],
  [
    "Depletion of {cell_type:regulatory T cells} enhanced the suppression of {process:tumor growth}.",
    ["positively_regulates(regulatory T cells, tumor growth)"],
  ],
  [
    "Inhibitors of {protein:MEK1} block {process:keratinocyte growth}.",
    ["positively_regulates(MEK1, keratinocyte growth)"],
  ],
  [
    "A lack of {protein:dystrophin} causes {process:muscle degeneration}.",
    ["negatively_regulates(dystrophin, muscle degeneration)"],
  ],
  [
    "{cancer_cell:{cancer:breast cancer} cells} secrete {protein:PTHrP}.",
    ["secretes(breast cancer cells, PTHrP)"],
  ],
  ["{protein:HER2} expression correlates with {process:recurrence}.", ["associated_with(HER2, recurrence)"]],
  [
    "{protein:HER2}-overexpressing {vesicle:exosomes} bind {drug:trastuzumab}.",
    ["contains(exosomes, HER2)", "binds(exosomes, trastuzumab)"],
  ],
  [
    "The {protein:FGF2}/{protein:FGFR1} axis drives {process:osteolysis}.",
    ["positively_regulates(FGF2, osteolysis)", "positively_regulates(FGFR1, osteolysis)"],
  ],
  [
    "{protein:Interleukin-33|IL33} ({protein:IL-33|IL33}) activates {cell_type:innate lymphoid cells}.",
    ["positively_regulates(Interleukin-33, innate lymphoid cells)"],
  ],
  [
    "Cytokines, including {protein:IL-1β} and {protein:IL-18}, trigger {process:pyroptosis}.",
    ["positively_regulates(IL-1β, pyroptosis)", "positively_regulates(IL-18, pyroptosis)"],
  ],
  [
    "Chemokines such as {protein:CCL2}, {protein:CCL5} and {protein:CXCL10} recruit {cell_type:monocytes}.",
    ["recruits(CCL2, monocytes)", "recruits(CCL5, monocytes)", "recruits(CXCL10, monocytes)"],
  ],
  [
    "{protein:TRAP1}, a mitochondrial chaperone, protects against {process:necrosis}.",
    ["negatively_regulates(TRAP1, necrosis)"],
  ],
  ["High levels of {protein:LDH} predict {process:early death}.", ["biomarker_for(LDH, early death)"]],
  [
    "{drug:Docetaxel}-resistant {cancer_cell:prostate cancer cells} secrete {vesicle:exosomes}.",
    ["secretes(prostate cancer cells, exosomes)"],
  ],
  [
    "{drug:Curcumin} reduces the expression of {protein:COX-2} and {protein:iNOS} in {cell_type:microglia}.",
    [
      "negatively_regulates(Curcumin, COX-2)",
      "negatively_regulates(Curcumin, iNOS)",
      "(?) expresses(microglia, COX-2)",
      "(?) expresses(microglia, iNOS)",
    ],
  ],
  [
    "{protein:SOCS3} deficiency abolished the {protein:leptin}-induced {process:weight loss}.",
    ["positively_regulates(SOCS3, weight loss)", "positively_regulates(leptin, weight loss)"],
  ],
  [
    "Knocking down {protein:TRPM7} impaired {process:migration} of {cancer_cell:pancreatic cancer cells}.",
    ["positively_regulates(TRPM7, migration)"],
  ],
  [
    "In the absence of {protein:IL-10}, {process:colitis} develops.",
    ["negatively_regulates(IL-10, colitis)"],
  ],
  [
    "Blocking {protein:CD47} with antibodies promoted {process:phagocytosis}.",
    ["negatively_regulates(CD47, phagocytosis)"],
  ],
  [
    "Mutant {protein:KRAS} increases {process:macropinocytosis}, and its inhibition reverses this.",
    ["positively_regulates(KRAS, macropinocytosis)"],
  ],
  [
    "Patients with high {protein:PD-L1} expression have a better {process:response}.",
    ["(?) associated_with(PD-L1, response)"],
  ],
  [
    "Ablation of the {protein:Cav1} gene in mice accelerated {process:mammary tumorigenesis}.",
    ["negatively_regulates(Cav1, mammary tumorigenesis)"],
  ],
  [
    "{cell_type:Macrophage} depletion with {drug:clodronate} reduced {process:metastatic spread}.",
    [
      "positively_regulates(Macrophage, metastatic spread)",
      "(?) negatively_regulates(clodronate, metastatic spread)",
      "(?) negatively_regulates(clodronate, Macrophage)",
    ],
  ],
  [
    "Treatment with {drug:simvastatin} increased {protein:KLF2}.",
    ["positively_regulates(simvastatin, KLF2)"],
  ],
  [
    "{process:Limb outgrowth} is promoted by several factors, including {protein:BMP4} and {protein:FGF8}.",
    ["positively_regulates(BMP4, Limb outgrowth)", "positively_regulates(FGF8, Limb outgrowth)"],
  ],
  [
    "Enzymes such as {protein:MMP2} and {protein:MMP9} degrade {protein:collagen IV}.",
    ["negatively_regulates(MMP2, collagen IV)", "negatively_regulates(MMP9, collagen IV)"],
  ],
  [
    "{protein:USP7} overexpression promoted {process:sprouting}, whereas {protein:USP9X} knockdown inhibited {process:tip cell migration}.",
    ["positively_regulates(USP7, sprouting)", "positively_regulates(USP9X, tip cell migration)"],
  ],
  [
    "{protein:KDM5A}, a member of the JARID family, represses {process:differentiation}.",
    ["negatively_regulates(KDM5A, differentiation)"],
  ],
  [
    "{drug:Celecoxib} decreased the levels of {protein:MMP1}, {protein:MMP3} and {protein:MMP13}.",
    [
      "negatively_regulates(Celecoxib, MMP1)",
      "negatively_regulates(Celecoxib, MMP3)",
      "negatively_regulates(Celecoxib, MMP13)",
    ],
  ],
]);

checkClaims("names that are not the argument", [
  ["The diagnosis of {cancer:colon cancer} and the loss of {protein:MLH1} were recorded.", []],
  ["Knockout of {protein:Lepr} was confirmed by PCR in {cell_type:hepatocytes}.", []],
  ["{cancer_cell:{cancer:Colon cancer} cells} were seeded at low density.", []],
  ["Genes for {process:drug resistance} were listed next to {protein:ABCG2}.", []],
  ["{process:{drug:Cisplatin} resistance} was scored in {cancer_cell:{cancer:bladder cancer} cells}.", []],
  ["{protein:Interleukin-33|IL33} ({protein:IL-33|IL33}) is a nuclear cytokine.", []],
  ["A kinase upstream of {protein:JNK1} phosphorylates a scaffold near {protein:IRS1}.", []],
  ["Cytokines, including {protein:IL-1β} and {protein:IL-18}, were measured.", []],
]);

checkClaims("genes by what they encode", [
  [
    "{protein:Endothelin} increased the level of mRNA for {protein:IL-6}.",
    ["positively_regulates(Endothelin, IL-6)"],
  ],
  [
    "{protein:Endothelin} induced the genes encoding {protein:IL-6} and {protein:TNF}.",
    ["positively_regulates(Endothelin, IL-6)", "positively_regulates(Endothelin, TNF)"],
  ],
  [
    "{protein:Endothelin} induced proteins of {protein:IL-6} and genes encoding nothing.",
    ["positively_regulates(Endothelin, IL-6)"],
  ],
]);

checkClaims("organs before another noun do nothing", [
  ["{cell_type:Lymphocytes} are stimulated by {anatomy:thyroid} autoantigens.", []],
  ["{anatomy:Kidney} transplantation reduces {process:survival}.", []],
  ["The {anatomy:bone marrow} promotes {process:survival}.", ["positively_regulates(bone marrow, survival)"]],
  ["The response to {process:inflammation} in the {anatomy:spinal cord} reduces {process:survival}.", []],
]);

checkClaims("examples of what they stand behind", [
  [
    "{protein:Transcription factors} controlling {process:differentiation}, such as {protein:GATA3}, were seen.",
    ["regulates(Transcription factors, differentiation)"],
  ],
  [
    "{protein:GATA3} controls {process:differentiation}, such as {process:polarization}.",
    ["regulates(GATA3, differentiation)", "regulates(GATA3, polarization)"],
  ],
]);

checkClaims("two adjectives of one name", [
  [
    "{protein:STAT3} is active in normal and {cancer_cell:cancer cells} and induces {process:invasion}.",
    ["positively_regulates(STAT3, invasion)"],
  ],
  [
    "{protein:STAT3} is implicated in a variety of haematologic and {cancer_generic:solid tumors}.",
    ["regulates(STAT3, solid tumors)"],
  ],
]);

checkClaims("a name and its class", [
  [
    "{protein:BOB.1} interacts with {protein:OCT1} and {protein:OCT2} {protein:transcription factors}.",
    ["associated_with(BOB.1, OCT1)", "associated_with(BOB.1, OCT2)"],
  ],
  [
    "{protein:Transcription factors} promote {process:invasion}.",
    ["positively_regulates(Transcription factors, invasion)"],
  ],
]);

checkClaims("what goes through a receptor", [
  ["Signaling through {protein:CD40} stimulated {process:growth}.", ["positively_regulates(CD40, growth)"]],
  ["Stimulation via {protein:CD40} increased {process:growth}.", ["positively_regulates(CD40, growth)"]],
  ["Migration through the {anatomy:wall} increased {process:growth}.", []],
]);

checkClaims("a small dose does what a large one does", [
  [
    "Treatment with low dose {drug:aspirin} reduced {process:growth}.",
    ["negatively_regulates(aspirin, growth)"],
  ],
  ["Low {protein:PTEN} increased {process:growth}.", ["negatively_regulates(PTEN, growth)"]],
  ["{protein:STAT5} promotes limited {process:growth}.", ["positively_regulates(STAT5, growth)"]],
]);

checkClaims("what something is said to be", [
  [
    "{protein:TNF} was isolated as a protein that kills {cancer_cell:tumor cells}.",
    ["negatively_regulates(TNF, tumor cells)"],
  ],
  ["{protein:IL-6} is a factor that promotes {process:invasion}.", ["positively_regulates(IL-6, invasion)"]],
  [
    "{cancer:Glioma} is a disease largely dependent on {process:angiogenesis}.",
    ["positively_regulates(angiogenesis, Glioma)"],
  ],
  ["{protein:IL-6} was measured in a medium that promotes {process:invasion}.", []],
  ["{protein:IL-6} serves the body, and a factor promotes {process:invasion}.", []],
]);

checkClaims("death, drops, and effects that something is done to", [
  [
    "{cell_type:Microglia} cause {cell_type:oligodendrocyte} death.",
    ["negatively_regulates(Microglia, oligodendrocyte)"],
  ],
  [
    "{drug:Rotenone} prevents the death of {cell_type:oligodendrocytes}.",
    ["positively_regulates(Rotenone, oligodendrocytes)"],
  ],
  ["{mirna:miR-96} led to a marked drop in {protein:FOXO3}.", ["negatively_regulates(miR-96, FOXO3)"]],
  ["{protein:IL-1} caused a rise in {protein:SAA1}.", ["positively_regulates(IL-1, SAA1)"]],
  [
    "{drug:Rotenone} promoted {process:apoptosis}, an effect abolished by {protein:GDNF}.",
    ["positively_regulates(Rotenone, apoptosis)", "negatively_regulates(GDNF, apoptosis)"],
  ],
  [
    "{drug:Rotenone} reduced {process:respiration}, an effect reversed by {protein:GDNF}.",
    ["negatively_regulates(Rotenone, respiration)", "positively_regulates(GDNF, respiration)"],
  ],
  [
    "{drug:Rotenone} reduced {process:respiration}, an effect rescued by {protein:GDNF}.",
    ["negatively_regulates(Rotenone, respiration)", "positively_regulates(GDNF, respiration)"],
  ],
  ["{drug:Rotenone} is found with {process:respiration}, an effect blocked by {protein:GDNF}.", []],
  [
    "{vesicle:Exosomes} from cells in the {anatomy:niche}, including {cell_type:osteoblasts}, promote {process:homing}.",
    ["secretes(osteoblasts, Exosomes)", "positively_regulates(Exosomes, homing)"],
  ],
]);

checkClaims("a ratio of two is none of them", [
  ["{drug:Curcumin} increased the {protein:BAX}/{protein:BCL2} ratio.", []],
  [
    "{drug:Curcumin} increased {protein:BAX}/{protein:BCL2} expression.",
    ["positively_regulates(Curcumin, BAX)", "positively_regulates(Curcumin, BCL2)"],
  ],
]);

checkClaims("a name before its class before a head", [
  [
    "{protein:GATA1} {protein:transcription factor} activity promotes {process:growth}.",
    ["positively_regulates(GATA1, growth)"],
  ],
]);

checkClaims("cells in which something is done", [
  ["{protein:IL-6} stimulates lipid hydrolysis in {cell_type:T cells}.", []],
  ["{protein:IL-6} stimulates an increase in {cell_type:T cells}.", ["positively_regulates(IL-6, T cells)"]],
]);

checkClaims("the name between the commas behind its class", [
  ["The {protein:transcription factor}, {protein:E2F1}, regulates {protein:UNG}.", ["regulates(E2F1, UNG)"]],
  ["{protein:Transcription factors}, {protein:E2F1} and {protein:MYC} were seen.", []],
]);

checkClaims("examples of inhibitors, and receptors for something", [
  [
    "Inhibitors of {vesicle:exosome} release such as {drug:GW4869} reduce {process:metastasis}.",
    ["negatively_regulates(GW4869, metastasis)", "positively_regulates(exosome, metastasis)"],
  ],
  [
    "Inhibitors of {protein:PAK1} and {protein:LIMK1} reduce {process:motility}.",
    ["positively_regulates(PAK1, motility)", "positively_regulates(LIMK1, motility)"],
  ],
  ["The receptor for {protein:IL-33} is expressed by {cell_type:podocytes}.", []],
]);

checkClaims("an adjective and a participle of one name", [
  ["{protein:PTEN} is lower in early and advanced {cancer:glioma}.", ["associated_with(PTEN, glioma)"]],
  ["{protein:PTEN} is expressed in resting and activated {cell_type:T cells}.", ["expresses(T cells, PTEN)"]],
]);

checkClaims("what a name is said to be, by a name of a class", [
  [
    "{protein:CDC25A} is a {protein:tyrosine phosphatase} that activates {protein:CDK2}.",
    ["positively_regulates(CDC25A, CDK2)"],
  ],
  [
    "{protein:ASK1} was identified as a {protein:protein kinase} which activates {protein:JNK}.",
    ["positively_regulates(ASK1, JNK)"],
  ],
  [
    "{drug:Curcumin} is used with a {protein:tyrosine phosphatase} that activates {protein:CDK2}.",
    ["positively_regulates(tyrosine phosphatase, CDK2)"],
  ],
]);

checkClaims("less of a disease, and what cells are known by", [
  ["{mirna:miR-24} contributes to {cancer:leukemia} mitigation.", ["negatively_regulates(miR-24, leukemia)"]],
  ["{drug:Curcumin} leads to {cell_type:T cell} epitopes.", []],
]);

checkClaims("what is done to a protein counts for it, and what is said of its owner", [
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
]);

checkClaims("little of it", [
  [
    "Low levels of {mirna:miR-34c} reduced {process:apoptosis}.",
    ["positively_regulates(miR-34c, apoptosis)"],
  ],
  ["Low doses of {drug:aspirin} reduced {process:apoptosis}.", ["negatively_regulates(aspirin, apoptosis)"]],
]);

checkClaims("what undergoes a process is not what is caused", [
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
]);

checkClaims("outcomes of a disease", [
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
]);

checkClaims("cross-linked receptors act, and blocks are none of what they block", [
  ["{protein:CD40} cross-linking induced {protein:TNF} expression.", ["positively_regulates(CD40, TNF)"]],
  [
    "{drug:Retinoic acid} overcomes the {process:differentiation} block.",
    ["positively_regulates(Retinoic acid, differentiation)"],
  ],
]);

checkClaims("mutations that affect a part, and genes of a process", [
  [
    "Mutations affecting the kinase domain of {protein:EGFR} result in {process:apoptosis}.",
    ["positively_regulates(EGFR, apoptosis)"],
  ],
  ["Pesticides affecting the kinase domain of {protein:EGFR} result in {process:apoptosis}.", []],
  [
    "Disruption of the {protein:beclin 1} {process:autophagy} gene promotes {process:invasion}.",
    ["negatively_regulates(beclin 1, invasion)"],
  ],
]);

checkClaims("reagents that are specific, levels that are echoed, and removing gerunds", [
  ["siRNA specific for {protein:KRAS} reduced {process:invasion}.", ["positively_regulates(KRAS, invasion)"]],
  ["Cells specific for {protein:KRAS} reduced {process:invasion}.", []],
  [
    "Loss of {mirna:miR-31} reduced the level of {protein:EGFR} and that of {protein:VEGF}.",
    ["positively_regulates(miR-31, EGFR)", "positively_regulates(miR-31, VEGF)"],
  ],
  ["Deleting {protein:SP1} decreased {process:invasion}.", ["positively_regulates(SP1, invasion)"]],
]);

checkClaims("examples behind a place, and what antibodies neutralize", [
  [
    "{protein:IL4} induces several genes in {cell_type:monocytes}, including {protein:CD23}.",
    ["positively_regulates(IL4, CD23)"],
  ],
  [
    "{protein:VEGF}-neutralizing antibodies reduced {process:angiogenesis}.",
    ["positively_regulates(VEGF, angiogenesis)"],
  ],
  ["{protein:VEGF}-loving antibodies reduced {process:angiogenesis}.", []],
  [
    "{process:Angiogenesis} was reduced by neutralizing {protein:VEGF} antibodies.",
    ["positively_regulates(VEGF, Angiogenesis)"],
  ],
]);

checkClaims("what a name brings about, and what it is bound to", [
  ["{protein:EGFR}-mediated signals promote {process:invasion}.", ["positively_regulates(EGFR, invasion)"]],
  [
    "{vesicle:Exosome}-mediated interactions between {cell_type:T cells} and {cell_type:B cells} promote {process:survival}.",
    ["associated_with(T cells, B cells)", "positively_regulates(Exosome, survival)"],
  ],
  ["{drug:Aspirin} blocks {protein:EGFR}-mediated signals.", []],
  ["{protein:EGFR}-expressing clones promote {process:invasion}.", []],
  ["{vesicle:Exosomes} carry {protein:MHC}-peptide complexes.", ["contains(Exosomes, MHC)"]],
  ["{vesicle:Exosomes} carry {protein:MHC}-negative complexes.", []],
]);

checkClaims("what cells give off, and not the cells", [
  [
    "{drug:Metformin} promotes {vesicle:exosome} secretion of {cell_type:neurons}.",
    ["positively_regulates(Metformin, exosome)", "secretes(neurons, exosome)"],
  ],
  [
    "{drug:Metformin} promotes the growth of {cell_type:neurons}.",
    ["positively_regulates(Metformin, neurons)"],
  ],
]);
