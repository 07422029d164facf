/** Nouns of action with both arguments, agent nouns, nouns behind light verbs. */
import { checkClaims } from "../../check.ts";

checkClaims("nouns of action and of the doer", [
  [
    "Secretion of {protein:IL-17} by {cell_type:Th17 cells} was increased twofold.",
    ["secretes(Th17 cells, IL-17)"],
  ],
  [
    "The uptake of {vesicle:exosomes} by {cell_type:microglia} is rapid and saturable.",
    ["taken_up_by(exosomes, microglia)"],
  ],
  ["Binding of {protein:CXCL12} to {protein:CXCR4} has been studied in detail.", ["binds(CXCL12, CXCR4)"]],
  [
    "Repression of {protein:PTEN} by {mirna:miR-214} has been documented in three studies.",
    ["negatively_regulates(miR-214, PTEN)"],
  ],
  [
    "The contribution of {cell_type:pericytes} to {process:fibrosis} has been debated for decades.",
    ["positively_regulates(pericytes, fibrosis)"],
  ],
  [
    "The differentiation of {cell_type:myoblasts} into {cell_type:myotubes} takes five days.",
    ["transforms_into(myoblasts, myotubes)"],
  ],
  [
    "Crosstalk between {cell_type:adipocytes} and {cell_type:macrophages} sustains low-grade inflammation.",
    ["associated_with(adipocytes, macrophages)"],
  ],
  [
    "Several reports describe the impact of {drug:statins} on {process:neurogenesis}.",
    ["regulates(statins, neurogenesis)"],
  ],
  [
    "Treatment of {disease:psoriasis} with {drug:secukinumab} is well tolerated.",
    ["treats(secukinumab, psoriasis)"],
  ],
  [
    "The involvement of {protein:periostin} in {process:airway remodeling} was first noted in asthma.",
    ["regulates(periostin, airway remodeling)"],
  ],
  [
    "{protein:BMP2} is a potent inducer of {process:osteogenesis}.",
    ["positively_regulates(BMP2, osteogenesis)"],
  ],
  [
    "{drug:Venetoclax}, a selective inhibitor of {protein:BCL2}, is given orally.",
    ["negatively_regulates(Venetoclax, BCL2)"],
  ],
  [
    "{protein:Cystatin C} has emerged as an early marker of {disease:acute kidney injury}.",
    ["biomarker_for(Cystatin C, acute kidney injury)"],
  ],
  [
    "Ectopic overexpression of {protein:SIRT1} in {cell_type:cardiomyocytes} was well tolerated.",
    ["expresses(cardiomyocytes, SIRT1)"],
  ],
  ["{protein:HER3}, a {mirna:miR-205} target, was lost in all samples.", ["targets(miR-205, HER3)"]],
  [
    "In obesity, suppression of {process:lipolysis} by {drug:insulin} is blunted.",
    ["negatively_regulates(insulin, lipolysis)"],
  ],
  [
    "There is a strong correlation between {protein:ferritin} and {process:mortality}.",
    ["associated_with(ferritin, mortality)"],
  ],
  [
    "{vesicle:Exosome} release from {cell_type:oligodendrocytes} depends on calcium.",
    ["secretes(oligodendrocytes, Exosome)"],
  ],
  [
    "Here we summarize the roles of {protein:TREM2} and {protein:APOE} in {process:amyloid clearance}.",
    ["regulates(TREM2, amyloid clearance)", "regulates(APOE, amyloid clearance)"],
  ],
  [
    "{process:Angiogenesis} inhibition by {protein:thrombospondin-1} was confirmed in rabbits.",
    ["negatively_regulates(thrombospondin-1, Angiogenesis)"],
  ],
  [
    "{protein:YBX1} is an important regulator of {process:miRNA sorting}.",
    ["regulates(YBX1, miRNA sorting)"],
  ],
  [
    "Evidence for a link between {protein:LRRK2} and {disease:Crohn's disease} comes from genetics.",
    ["associated_with(LRRK2, Crohn's disease)"],
  ],
  [
    "The recruitment of {cell_type:neutrophils} by {protein:CXCL8} precedes {process:tissue damage}.",
    ["recruits(CXCL8, neutrophils)"],
  ],
  [
    "{protein:EPCAM} expression by {cancer_cell:circulating tumor cells} is heterogeneous.",
    ["expresses(circulating tumor cells, EPCAM)"],
  ],
  [
    "There was no association between {protein:uromodulin} and {process:renal decline}.",
    ["associated_with(uromodulin, renal decline) [negated]"],
  ],
  ["{protein:SRSF1} was identified as a direct target of {mirna:miR-10a}.", ["targets(miR-10a, SRSF1)"]],
  [
    "{protein:Myostatin} plays a role in the regulation of {process:glucose uptake}.",
    ["regulates(Myostatin, glucose uptake)"],
  ],
  [
    "{protein:Myostatin} plays a critical role in promoting {process:muscle wasting}.",
    ["positively_regulates(Myostatin, muscle wasting)"],
  ],
]);

checkClaims("nouns of action without both of their arguments", [
  ["The expression of {protein:SOX9} and the inhibition of growth were assessed in parallel.", []],
  ["Inhibition of {process:autophagy} in this model was not studied further.", []],
  ["The role of {cell_type:basophils} remains enigmatic.", []],
  ["Delivery of {drug:doxorubicin} was scheduled for day 7.", []],
  ["The effect on {process:sleep} was recorded at every visit.", []],
  ["A marker panel with {protein:CD3}, {protein:CD8} and {protein:PD-1} was used.", []],
  ["The relationship between dose and {process:toxicity} is linear.", []],
  ["Secretion assays for {protein:insulin} and {protein:glucagon} are described below.", []],
  ["Of the inhibitors tested, {drug:erlotinib} and {drug:gefitinib} were the least toxic.", []],
  ["The function of {protein:BRCA2} was lost by the time {cancer:ovarian cancer} was diagnosed.", []],
  ["Uptake was complete in 2 h, and {vesicle:exosomes} and {cell_type:hepatocytes} were then imaged.", []],
  ["The discovery of {protein:ghrelin} by chance preceded that of {protein:obestatin}.", []],
]);

checkClaims("two actions with one doer", [
  [
    "The activation or expansion of {cell_type:macrophages} by {protein:IL-4} was seen.",
    ["positively_regulates(IL-4, macrophages)"],
  ],
  [
    "The induction and activation of {protein:MMP9} by {protein:TNF} was seen.",
    ["positively_regulates(TNF, MMP9)"],
  ],
  ["The activation of {cell_type:macrophages} and {protein:IL-4} was seen.", []],
]);

checkClaims("what little is known about", [
  ["Little is known about the role of {protein:FGF2} in {process:invasion}.", []],
  ["Nothing is known regarding the effect of {protein:FGF2} on {process:invasion}.", []],
  ["The role of {protein:FGF2} in {process:invasion} is known.", ["regulates(FGF2, invasion)"]],
]);

checkClaims("a list is no apposition of what stands before it", [
  ["Given the {process:inflammation}, {protein:STAT3} inhibitors were made.", []],
  ["{drug:Stattic}, a {protein:STAT3} inhibitor, was made.", ["negatively_regulates(Stattic, STAT3)"]],
]);

checkClaims("who produces something", [
  ["Production of {protein:TNF} by {cell_type:monocytes} was high.", ["secretes(monocytes, TNF)"]],
  [
    "{protein:C3a} induces {protein:TNF} production by {cell_type:monocytes}.",
    ["positively_regulates(C3a, TNF)", "secretes(monocytes, TNF)"],
  ],
  ["{drug:LPS}-mediated {protein:IL-6} production was seen.", ["regulates(LPS, IL-6)"]],
]);

checkClaims("what stands beside an action", [
  ["This was seen by mobilization of {protein:NF-κB} and by induction of {protein:IL-6}.", []],
  [
    "This was seen by inhibition of {protein:NF-κB} by {protein:IL-6}.",
    ["negatively_regulates(IL-6, NF-κB)"],
  ],
]);

checkClaims("what something is done with", [
  [
    "The inhibition of {protein:EGFR} with {drug:gefitinib} was seen.",
    ["negatively_regulates(gefitinib, EGFR)"],
  ],
  [
    "{protein:STAT3} inhibition was accomplished with {drug:stattic}.",
    ["negatively_regulates(stattic, STAT3)"],
  ],
  ["Inhibition of {protein:NF-κB} was achieved by {protein:IκBα}.", ["negatively_regulates(IκBα, NF-κB)"]],
  ["The inhibition of {protein:EGFR} with increased {protein:VEGF} was seen.", []],
  ["The inhibition of {protein:EGFR} in {cell_type:T cells} with {protein:VEGF} was seen.", []],
]);

checkClaims("less of one and more of another", [
  [
    "Downregulation of {protein:VEGF} and upregulation of {protein:E-cadherin} by {drug:resveratrol} were seen.",
    ["negatively_regulates(resveratrol, VEGF)", "positively_regulates(resveratrol, E-cadherin)"],
  ],
  [
    "Downregulation of {protein:VEGF} and {protein:E-cadherin} by {drug:resveratrol} was seen.",
    ["negatively_regulates(resveratrol, VEGF)", "negatively_regulates(resveratrol, E-cadherin)"],
  ],
]);

checkClaims("targeting relationships", [
  [
    "The targeting relationship between {mirna:miR-96} and {protein:FOXO3} was validated.",
    ["targets(miR-96, FOXO3)"],
  ],
  [
    "The target relationship between {protein:FOXO3} and {mirna:miR-96} was validated.",
    ["targets(miR-96, FOXO3)"],
  ],
  [
    "The relationship between {mirna:miR-96} and {protein:FOXO3} was validated.",
    ["associated_with(miR-96, FOXO3)"],
  ],
  [
    "The targeting relationship between {protein:FOXO3} and {protein:KEAP1} was validated.",
    ["associated_with(FOXO3, KEAP1)"],
  ],
]);

checkClaims("what something is done using", [
  ["Inhibition of {protein:STAT3} using {drug:stattic} was seen.", ["negatively_regulates(stattic, STAT3)"]],
  ["Detection of {protein:STAT3} using {drug:stattic} was seen.", []],
]);

checkClaims("antibodies and their aims", [
  [
    "{drug:Bevacizumab}, a monoclonal antibody against {protein:VEGF}, was infused.",
    ["targets(Bevacizumab, VEGF)"],
  ],
  ["{drug:Trastuzumab} is an antibody to {protein:HER2}.", ["targets(Trastuzumab, HER2)"]],
  ["Patients with antibodies against {protein:GAD65} were seen.", []],
]);

checkClaims("an antibody named by its aim", [
  ["{drug:Denosumab}, a {protein:RANKL} antibody, was given.", ["targets(Denosumab, RANKL)"]],
]);

checkClaims("where cells function", [
  [
    "{protein:NR4A1} limits {cell_type:T cell} function in {cancer:glioma}.",
    ["negatively_regulates(NR4A1, T cell)", "(?) part_of(T cell, glioma)"],
  ],
  ["The function of {protein:NR4A1} in {process:exhaustion} is known.", ["regulates(NR4A1, exhaustion)"]],
]);

checkClaims("findings behind a verb of observing", [
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
]);

checkClaims("what is only asked for", [
  ["We analyzed the effect of {protein:IL-11} on {process:fibrosis}.", []],
  ["The role of {protein:IL-11} in {process:fibrosis} remains unclear.", []],
  ["A panel was run to evaluate the expression of {protein:TTF1} in {cancer:thyroid cancer}.", []],
  ["We found an effect of {protein:IL-11} on {process:fibrosis}.", ["regulates(IL-11, fibrosis)"]],
]);

checkClaims("who makes what an agent acts on is no agent, and medicines against a cancer are none of it", [
  [
    "{protein:ET} is a potent stimulator of {protein:IL-6} production by {cell_type:fibroblasts}.",
    ["positively_regulates(ET, IL-6)", "secretes(fibroblasts, IL-6)"],
  ],
  ["{cancer_generic:Cancer} drugs that restrict {process:angiogenesis} were found.", []],
  ["{protein:ETS1} is induced in {cell_type:fibroblasts}.", ["expresses(fibroblasts, ETS1)"]],
  ["{process:Apoptosis} is induced in {cell_type:fibroblasts}.", []],
]);

checkClaims("actions that a hyphen joins to who acts", [
  [
    "{protein:TNF}-activation of {protein:NF-κB} was blocked by {drug:curcumin}.",
    ["positively_regulates(TNF, NF-κB)", "negatively_regulates(curcumin, NF-κB)"],
  ],
  ["{protein:EGF}-stimulation induced {process:migration}.", ["positively_regulates(EGF, migration)"]],
  [
    "{protein:TNF}-family members were found in {cell_type:fibroblasts}.",
    ["(?) expresses(fibroblasts, TNF)"],
  ],
]);

checkClaims("what those are that undergo a process, and who brings it about", [
  [
    "{process:Differentiation} of {cell_type:monocytes} by {protein:GMCSF}",
    ["regulates(GMCSF, Differentiation)"],
  ],
  ["{process:Differentiation} of {cell_type:monocytes} by flow cytometry", []],
]);

checkClaims("where cells do what they do", [
  [
    "{protein:IL-21} enhanced the function of {cell_type:T cells} in {cancer_generic:tumors}.",
    ["positively_regulates(IL-21, T cells)", "part_of(T cells, tumors)"],
  ],
  ["The function of {protein:IL-21} in {process:angiogenesis} is known.", ["regulates(IL-21, angiogenesis)"]],
]);

checkClaims("two actions with one name before them and one doer behind", [
  [
    "{disease:Acidosis} increases {vesicle:exosome} release and uptake by {cell_type:T cells}.",
    [
      "positively_regulates(Acidosis, exosome)",
      "secretes(T cells, exosome)",
      "taken_up_by(exosome, T cells)",
    ],
  ],
  ["{protein:PTEN} loss and activation of {protein:AKT} were seen.", []],
]);

checkClaims("what goes into vesicles", [
  [
    "{protein:YBX1} is required for sorting of {mirna:miR-31} into {vesicle:exosomes}.",
    ["positively_regulates(YBX1, miR-31)", "contains(exosomes, miR-31)"],
  ],
  ["The loading of {mirna:miR-31} into {vesicle:exosomes} was seen.", ["contains(exosomes, miR-31)"]],
  ["The sorting of {cell_type:neurons} into {biofluid:serum} was seen.", []],
]);
