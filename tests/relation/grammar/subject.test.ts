/** Subjects of verbs: over relative clauses, participles, parentheses, adverbs and joined verbs. */
import { checkClaims } from "../check.ts";

checkClaims("verbs listed behind one subject", [
  [
    "{drug:Metformin} can improve {process:wound healing} and {process:angiogenesis}, reduce {process:apoptosis} and block {protein:MMP9}.",
    [
      "positively_regulates(Metformin, wound healing) [capability]",
      "positively_regulates(Metformin, angiogenesis) [capability]",
      "negatively_regulates(Metformin, apoptosis) [capability]",
      "negatively_regulates(Metformin, MMP9) [capability]",
    ],
  ],
]);

checkClaims("relatives and participles find the verb they belong to", [
  [
    "{protein:FGF2}, a potent mitogen of {cell_type:fibroblasts}, which increases {process:permeability}, is cheap.",
    ["positively_regulates(FGF2, permeability)", "positively_regulates(FGF2, fibroblasts)"],
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
    ["positively_regulates(GHR, JAK2)", "positively_regulates(GHR, STAT5)", "positively_regulates(GH, JAK2)"],
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
]);

checkClaims("parentheses between subject and verb", [
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
]);

checkClaims("what stands behind a noun: rich in, containing … secreted by", [
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
]);

checkClaims("lists behind including and such as that are the subject", [
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
]);

checkClaims("verbs that go on from another one agree with it", [
  [
    "{mirna:miR-9} induces {cell_type:fibroblasts} to migrate and promotes {process:metastasis}.",
    ["positively_regulates(miR-9, fibroblasts)", "positively_regulates(miR-9, metastasis)"],
  ],
  [
    "{protein:TGF-β} not only activates {cell_type:fibroblasts} that produce {protein:collagen}, but also promotes {process:fibrosis}.",
    [
      "positively_regulates(TGF-β, fibroblasts)",
      "secretes(fibroblasts, collagen)",
      "positively_regulates(TGF-β, fibrosis)",
    ],
  ],
  [
    "{protein:TGF-β} activates {cell_type:fibroblasts} that produce {protein:collagen} and promote {process:fibrosis}.",
    [
      "positively_regulates(TGF-β, fibroblasts)",
      "secretes(fibroblasts, collagen)",
      "positively_regulates(fibroblasts, fibrosis)",
    ],
  ],
  [
    "{protein:IL-6} promotes {process:invasion}, {mirna:miR-526b} and {mirna:miR-655} promote {process:angiogenesis}, and {mirna:miR-34} induces {process:EMT}.",
    [
      "positively_regulates(IL-6, invasion)",
      "positively_regulates(miR-526b, angiogenesis)",
      "positively_regulates(miR-655, angiogenesis)",
      "positively_regulates(miR-34, EMT)",
    ],
  ],
  [
    "{drug:Metformin}, combined with {drug:cisplatin}, is capable of blocking {pathway:Wnt signaling}.",
    ["negatively_regulates(Metformin, Wnt signaling) [capability]"],
  ],
  [
    "{cell_type:Macrophages} and {cancer_cell:tumor cells} interact with each other.",
    ["associated_with(Macrophages, tumor cells)"],
  ],
  [
    "{cell_type:Macrophages} exert tasks, including {process:phagocytosis}; they promote {process:growth}, inhibit {process:apoptosis}, and induce {process:fibrosis}.",
    [
      "positively_regulates(Macrophages, growth)",
      "negatively_regulates(Macrophages, apoptosis)",
      "positively_regulates(Macrophages, fibrosis)",
    ],
  ],
]);

checkClaims("an adverb that opens the sentence", [
  [
    "In contrast, {protein:NF-κB} inhibitors, such as {drug:fenofibrate}, decreased {protein:MMP9} expression.",
    [
      "positively_regulates(NF-κB, MMP9)",
      "negatively_regulates(fenofibrate, MMP9)",
      "negatively_regulates(fenofibrate, NF-κB)",
    ],
  ],
]);

checkClaims("both, all and each as determiners", [
  ["{protein:SIRT1} and both drugs promote {process:hunger}.", ["positively_regulates(SIRT1, hunger)"]],
  ["{protein:SIRT1} and all increase {process:hunger}.", ["(?) positively_regulates(SIRT1, hunger)"]],
]);

checkClaims("a word between several subjects and the verb: both, all, each", [
  [
    "{drug:Sorafenib} and {drug:lenvatinib} both suppress {process:tumor angiogenesis} and delay {process:tumor growth}.",
    [
      "negatively_regulates(Sorafenib, tumor angiogenesis)",
      "negatively_regulates(lenvatinib, tumor angiogenesis)",
      "negatively_regulates(Sorafenib, tumor growth)",
      "negatively_regulates(lenvatinib, tumor growth)",
    ],
  ],
  [
    "{protein:SIRT1}, {protein:SIRT3}, and {protein:SIRT6} all promote {process:genome stability}.",
    [
      "positively_regulates(SIRT1, genome stability)",
      "positively_regulates(SIRT3, genome stability)",
      "positively_regulates(SIRT6, genome stability)",
    ],
  ],
  [
    "{protein:Asprosin} and {protein:leptin} each stimulate {process:hunger}.",
    ["positively_regulates(Asprosin, hunger)", "positively_regulates(leptin, hunger)"],
  ],
]);

checkClaims("whoever the clause is about is good at something", [
  [
    "{drug:Curcumin} is an adjuvant to {drug:carbamazepine} therapy in preventing {process:inflammation}.",
    ["negatively_regulates(Curcumin, inflammation)"],
  ],
  [
    "The role of {protein:IL-6} in promoting {process:inflammation} is known.",
    ["positively_regulates(IL-6, inflammation)"],
  ],
]);

checkClaims("adverbs between commas", [
  [
    "Addition of {protein:PAI-1}, however, prevented {process:invasion}.",
    ["negatively_regulates(PAI-1, invasion)"],
  ],
  ["{protein:IL-6}, in turn, promotes {process:invasion}.", ["positively_regulates(IL-6, invasion)"]],
  ["{process:Invasion} was, in part, mediated by {protein:IL-6}.", ["regulates(IL-6, Invasion)"]],
  [
    "{protein:IL-6} promotes {process:invasion} and, therefore, induces {process:apoptosis}.",
    ["positively_regulates(IL-6, invasion)", "positively_regulates(IL-6, apoptosis)"],
  ],
  [
    "{protein:IL-6} promotes {process:invasion}, moreover, {protein:IL-8} induces {process:apoptosis}.",
    ["positively_regulates(IL-6, invasion)", "positively_regulates(IL-8, apoptosis)"],
  ],
]);

checkClaims("a name between commas, and a place behind it", [
  [
    "Injection of {drug:indomethacin}, an inhibitor, on the first day decreased {protein:progesterone}.",
    ["negatively_regulates(indomethacin, progesterone)"],
  ],
  [
    "In mice, injection of {drug:indomethacin} decreased {protein:progesterone}.",
    ["negatively_regulates(indomethacin, progesterone)"],
  ],
]);

checkClaims("the second of two joined verbs", [
  [
    "{process:Cell cycle arrest} was induced and led to {process:apoptosis}.",
    ["positively_regulates(Cell cycle arrest, apoptosis)"],
  ],
  ["{process:Cell cycle arrest} was induced and {process:apoptosis} was seen.", []],
]);

checkClaims("what is done without something else is done by the same", [
  [
    "{drug:Curcumin} blocks {process:apoptosis} in {cell_type:macrophages} without affecting {process:autophagy}.",
    ["negatively_regulates(Curcumin, apoptosis)", "regulates(Curcumin, autophagy) [negated]"],
  ],
  [
    "{process:Invasion} was blocked by {drug:curcumin} without inducing {process:apoptosis}.",
    ["negatively_regulates(curcumin, Invasion)", "positively_regulates(curcumin, apoptosis) [negated]"],
  ],
  ["Heat kills {cell_type:macrophages} without affecting {process:autophagy}.", []],
]);

checkClaims("participles that open a clause, and actions side by side", [
  [
    "Once taken up by {cell_type:macrophages}, {mirna:miR-21} activates {protein:NF-κB}.",
    ["taken_up_by(miR-21, macrophages)", "positively_regulates(miR-21, NF-κB)"],
  ],
  [
    "Released by {cell_type:fibroblasts}, {vesicle:exosomes} promote {process:invasion}.",
    ["secretes(fibroblasts, exosomes)", "positively_regulates(exosomes, invasion)"],
  ],
  [
    "Compared with {cell_type:M1 macrophages}, {cell_type:M2 macrophages} express {protein:CD206}.",
    ["expresses(M2 macrophages, CD206)"],
  ],
  [
    "{vesicle:Exosomes} cause loss of {protein:PTEN} and increased secretion of {protein:CCL2}.",
    ["negatively_regulates(Exosomes, PTEN)", "positively_regulates(Exosomes, CCL2)"],
  ],
  [
    "{vesicle:Exosomes} cause loss of {protein:PTEN} and {protein:TP53}.",
    ["negatively_regulates(Exosomes, PTEN)", "negatively_regulates(Exosomes, TP53)"],
  ],
  ["Patients with {protein:EGFR} mutations respond to {drug:gefitinib}.", []],
  [
    "These findings raise the possibility that {vesicle:exosomes} activate {protein:STAT3}.",
    ["positively_regulates(exosomes, STAT3) [hedged]"],
  ],
]);

checkClaims("clauses without a subject between the subject and its verb", [
  [
    "{protein:STAT3}, whether activated by {protein:TNF} or not, promotes {process:invasion}.",
    ["positively_regulates(TNF, STAT3)", "positively_regulates(STAT3, invasion)"],
  ],
  [
    "{protein:STAT3}, though inhibited by {drug:curcumin}, promotes {process:invasion}.",
    ["negatively_regulates(curcumin, STAT3)", "positively_regulates(STAT3, invasion)"],
  ],
]);

checkClaims("relative clauses in the past behind that", [
  [
    "{vesicle:Exosomes} that contained {mirna:miR-31} promoted {process:invasion}.",
    ["contains(Exosomes, miR-31)", "positively_regulates(Exosomes, invasion)"],
  ],
  [
    "We used {drug:curcumin}, a compound that blocked {protein:STAT3}.",
    ["negatively_regulates(curcumin, STAT3)"],
  ],
  [
    "There is evidence that activated {protein:STAT3} promotes {process:invasion}.",
    ["positively_regulates(STAT3, invasion)"],
  ],
  [
    "We show in mice that activated {protein:STAT3} promotes {process:invasion}.",
    ["positively_regulates(STAT3, invasion)"],
  ],
]);

checkClaims("adverbs that are joined", [
  [
    "{protein:TNF} rapidly and efficiently induced {process:apoptosis}.",
    ["positively_regulates(TNF, apoptosis)"],
  ],
  [
    "{protein:TNF} induced {process:apoptosis} rapidly and subsequently inhibited {process:invasion}.",
    ["positively_regulates(TNF, apoptosis)", "negatively_regulates(TNF, invasion)"],
  ],
]);

checkClaims("a past behind an exclusion, and as before a pronoun", [
  [
    "{drug:Curcumin}, but not a control compound, interfered with {process:angiogenesis}.",
    ["negatively_regulates(Curcumin, angiogenesis)"],
  ],
  [
    "{protein:VEGF} is cheap as it promotes {process:angiogenesis}.",
    ["positively_regulates(VEGF, angiogenesis)"],
  ],
]);

checkClaims("a past behind had", [
  [
    "{drug:Berberine} had an effect on {anatomy:livers} and reduced {process:fibrosis}.",
    ["regulates(Berberine, livers)", "negatively_regulates(Berberine, fibrosis)"],
  ],
]);

checkClaims("a plural verb behind that, and either before a verb", [
  [
    "{vesicle:Exosomes} enriched in {mirna:miR-210} that are internalized by {cell_type:T cells} were found.",
    ["contains(Exosomes, miR-210)", "taken_up_by(Exosomes, T cells)"],
  ],
  [
    "{process:Ferroptosis} is suppressed by {protein:GPX4}, and inhibition of either sensitizes {cancer_cell:tumor cells}.",
    ["negatively_regulates(GPX4, Ferroptosis)"],
  ],
]);

checkClaims("the latter of which", [
  [
    "{protein:HIF1A} activates {protein:VEGF} and {protein:LOX}, the latter of which remodels {protein:collagen}.",
    ["positively_regulates(HIF1A, VEGF)", "positively_regulates(HIF1A, LOX)", "regulates(LOX, collagen)"],
  ],
  [
    "{protein:HIF1A} activates {protein:VEGF}, {protein:SP7} and {protein:LOX}, the last of which remodels {protein:collagen}.",
    [
      "positively_regulates(HIF1A, VEGF)",
      "positively_regulates(HIF1A, SP7)",
      "positively_regulates(HIF1A, LOX)",
      "regulates(LOX, collagen)",
    ],
  ],
]);

checkClaims("a gerund behind while between a subject and its verb", [
  [
    "{drug:Curcumin}, while not affecting {protein:AKT}, blocked {protein:STAT3}.",
    ["regulates(Curcumin, AKT) [negated]", "negatively_regulates(Curcumin, STAT3)"],
  ],
  [
    "{protein:IL-4} induces {process:apoptosis}, while inhibiting {process:invasion}, and promotes {process:migration}.",
    [
      "positively_regulates(IL-4, apoptosis)",
      "negatively_regulates(IL-4, invasion)",
      "positively_regulates(IL-4, migration)",
    ],
  ],
]);

checkClaims("two that are joined behind a comma and the conjunction of clauses", [
  [
    "{mirna:miR-31} promotes {process:fibrosis}, and {protein:FGF2} and {protein:BMP9} in {biofluid:serum} block {process:apoptosis}.",
    [
      "positively_regulates(miR-31, fibrosis)",
      "negatively_regulates(FGF2, apoptosis)",
      "negatively_regulates(BMP9, apoptosis)",
      "contains(serum, FGF2)",
      "contains(serum, BMP9)",
    ],
  ],
  [
    "{mirna:miR-31} promotes {process:fibrosis} and {process:invasion}, and {protein:BMP9} blocks {process:apoptosis}.",
    [
      "positively_regulates(miR-31, fibrosis)",
      "positively_regulates(miR-31, invasion)",
      "negatively_regulates(BMP9, apoptosis)",
    ],
  ],
]);

checkClaims("what parts a verb from its subject", [
  [
    "{mirna:miR-31}, once inside {cell_type:neurons}, blocks {protein:SP7}.",
    ["negatively_regulates(miR-31, SP7)"],
  ],
  [
    "They studied {mirna:miR-31}, which in {cell_type:neurons} blocks {protein:SP7}.",
    ["negatively_regulates(miR-31, SP7)"],
  ],
  [
    "They studied {mirna:miR-31} and cells in which {protein:FGF2} blocks {protein:SP7}.",
    ["negatively_regulates(FGF2, SP7)"],
  ],
]);

checkClaims("examples behind what a class of things does", [
  [
    "Factors that promote {process:fibrosis}, such as {protein:FGF2} and {protein:BMP9}, were seen.",
    ["positively_regulates(FGF2, fibrosis)", "positively_regulates(BMP9, fibrosis)"],
  ],
  [
    "Many kinases block {process:fibrosis}, including {protein:SP7}.",
    ["negatively_regulates(SP7, fibrosis)"],
  ],
  [
    "{cell_type:Monocytes} secrete cytokines that promote {process:fibrosis}, including {protein:FGF2}.",
    ["secretes(Monocytes, FGF2)", "positively_regulates(FGF2, fibrosis)"],
  ],
  ["There are kinases that act on {protein:SP7}, including {protein:FGF2}.", []],
  ["Factors influence processes, including {process:fibrosis} and {process:apoptosis}.", []],
  ["Many factors influence {cancer:glioma}, particularly {cancer:glioblastoma}.", []],
]);

checkClaims("results behind a conjunction", [
  [
    "{mirna:miR-31} blocks {protein:SP7}, and thus increased {process:fibrosis} in mice.",
    ["negatively_regulates(miR-31, SP7)", "positively_regulates(miR-31, fibrosis)"],
  ],
  [
    "{mirna:miR-31} blocks {protein:SP7}, and thus increased {process:fibrosis} was seen.",
    ["negatively_regulates(miR-31, SP7)"],
  ],
]);

checkClaims("a subject and its verb, parted by means with a list, or by a kind of thing", [
  [
    "{mirna:miR-31}, by repressing {protein:SP7}, {protein:LOX} and {protein:FGF2}, promotes {process:fibrosis}.",
    [
      "negatively_regulates(miR-31, SP7)",
      "negatively_regulates(miR-31, LOX)",
      "negatively_regulates(miR-31, FGF2)",
      "positively_regulates(miR-31, fibrosis)",
    ],
  ],
  [
    "{drug:Salinomycin}, an antibiotic, reduced {process:fibrosis}.",
    ["negatively_regulates(Salinomycin, fibrosis)"],
  ],
]);

checkClaims("who is able, where a phrase parts it from what it is able to do", [
  [
    "The ability of {protein:IL-6} secreted by {cancer_cell:glioma cells} to activate {cell_type:B cells} was lost.",
    ["secretes(glioma cells, IL-6)", "positively_regulates(IL-6, B cells)"],
  ],
  [
    "The loss of {protein:IL-6} in {cancer_cell:glioma cells} able to activate {cell_type:B cells} was seen.",
    ["(?) positively_regulates(glioma cells, B cells) [capability]"],
  ],
]);
