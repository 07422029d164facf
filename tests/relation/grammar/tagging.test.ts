/** Readings of words that decide what a sentence claims: verb or noun, compound or verb, where a phrase ends. */
import { checkClaims } from "../check.ts";

checkClaims("a word that may be a verb or a noun", [
  [
    "{protein:IL-33} blocks serum-induced accumulation of {protein:FN1}.",
    ["negatively_regulates(IL-33, FN1)"],
  ],
  [
    "{drug:Nintedanib} blocks stretch-induced {process:fibrosis}.",
    ["negatively_regulates(Nintedanib, fibrosis)"],
  ],
  ["An {process:angiogenesis} model to study {protein:ANGPT2} was built.", []],
  ["The {protein:leptin} increase in {disease:obesity} was small.", []],
  [
    "{protein:HGF} signals through {protein:MET} and promotes {process:scattering}.",
    ["regulates(HGF, MET)", "positively_regulates(HGF, scattering)"],
  ],
  [
    "{drug:Ligands} such as {protein:RSPO1} regulate processes such as {process:regeneration}.",
    ["regulates(Ligands, regeneration)", "regulates(RSPO1, regeneration)"],
  ],
  ["{protein:SOX9} silencing inactivates {protein:YAP1}.", ["positively_regulates(SOX9, YAP1)"]],
  ["{protein:HMGA2} inhibitors decelerate {process:growth}.", ["positively_regulates(HMGA2, growth)"]],
]);

checkClaims("a compound without its hyphen, or the verb of the clause", [
  [
    "We used mice to study the role of {protein:CSF1} induced {process:bone loss}.",
    ["positively_regulates(CSF1, bone loss)"],
  ],
  [
    "To block {protein:TSLP} induced {process:itch}, mice were treated.",
    ["positively_regulates(TSLP, itch)"],
  ],
  [
    "The addition of a neutralizing {drug:IL-5 antibody} abolished {process:eosinophilia}.",
    ["negatively_regulates(IL-5 antibody, eosinophilia)"],
  ],
  ["We found that {protein:CSF1} induced {process:bone loss}.", ["positively_regulates(CSF1, bone loss)"]],
  [
    "Contact with {cell_type:osteoblastic cells} induced {protein:RANKL} expression.",
    ["positively_regulates(osteoblastic cells, RANKL)"],
  ],
]);

checkClaims("where a phrase ends", [
  [
    "{protein:TLR2} induces a fast and transient activation of {protein:RAC1}.",
    ["positively_regulates(TLR2, RAC1)"],
  ],
  [
    "One such receptor, {protein:FLT1}, plays a role in {process:vasculogenesis}.",
    ["regulates(FLT1, vasculogenesis)"],
  ],
  [
    "Two receptors, {protein:FLT1} and {protein:KDR}, control {process:vasculogenesis}.",
    ["regulates(FLT1, vasculogenesis)", "regulates(KDR, vasculogenesis)"],
  ],
  [
    "{protein:IL-1β} stimulates {protein:AP-1} through activation of {protein:JNK1} and {protein:MAPK14}.",
    [
      "positively_regulates(IL-1β, AP-1)",
      "positively_regulates(IL-1β, JNK1)",
      "positively_regulates(IL-1β, MAPK14)",
      "regulates(JNK1, AP-1)",
      "regulates(MAPK14, AP-1)",
    ],
  ],
]);

checkClaims("objects, complements and subjects that two words share", [
  [
    "{protein:PIM1} binds and phosphorylates {protein:BAD}.",
    ["binds(PIM1, BAD)", "positively_regulates(PIM1, BAD)"],
  ],
  [
    "{protein:CBL} binds to and inhibits {protein:ZAP70}.",
    ["binds(CBL, ZAP70)", "negatively_regulates(CBL, ZAP70)"],
  ],
  ["{protein:FOXO1} is activated and stabilized by {protein:SIRT1}.", ["positively_regulates(SIRT1, FOXO1)"]],
  [
    "{protein:KLF4} is a factor that represses {process:senescence}.",
    ["negatively_regulates(KLF4, senescence)"],
  ],
  [
    "{protein:KLF4} is another gene involved in the control of {process:senescence}.",
    ["regulates(KLF4, senescence)"],
  ],
  [
    "{protein:EP300} cooperates with {protein:STAT6} to activate {protein:CCL26}.",
    [
      "associated_with(EP300, STAT6)",
      "positively_regulates(EP300, CCL26)",
      "positively_regulates(STAT6, CCL26)",
    ],
  ],
  [
    "We used two agents, {drug:forskolin} and {drug:rolipram}, to activate {protein:PKA}.",
    ["positively_regulates(forskolin, PKA)", "positively_regulates(rolipram, PKA)"],
  ],
]);

checkClaims("manner, role and attribution", [
  [
    "{drug:Nutlin} enhances {process:apoptosis} in a {protein:TP53}-dependent manner.",
    ["positively_regulates(Nutlin, apoptosis)", "positively_regulates(TP53, apoptosis)"],
  ],
  ["A role for {protein:WNT5A} in {process:polarity} was proposed.", ["regulates(WNT5A, polarity)"]],
]);

checkClaims("loose words and tools", [
  [
    "{protein:SPP1}, {protein:POSTN} and {protein:FN1} were all upregulated in {cancer:osteosarcoma}.",
    ["expresses(osteosarcoma, SPP1)", "expresses(osteosarcoma, POSTN)", "expresses(osteosarcoma, FN1)"],
  ],
  [
    "{cell_type:Cardiosphere-derived cells} use {vesicle:exosomes} to deliver {mirna:miR-181b} into {cell_type:macrophages}.",
    [
      "transfers(exosomes, miR-181b)",
      "taken_up_by(exosomes, macrophages)",
      "(?) transfers(Cardiosphere-derived cells, miR-181b)",
      "(?) secretes(Cardiosphere-derived cells, exosomes)",
    ],
  ],
]);

checkClaims("participles before a noun, or verbs of the clause", [
  ["{drug:Ruxolitinib} blocks activated {protein:STAT5}.", ["negatively_regulates(Ruxolitinib, STAT5)"]],
  [
    "Low doses of {drug:irinotecan}, but not {drug:fluorouracil}, inhibited {process:migration}.",
    [
      "negatively_regulates(irinotecan, migration)",
      "negatively_regulates(fluorouracil, migration) [negated]",
    ],
  ],
  [
    "In mice, activated {cell_type:microglia} promote {process:pain}.",
    ["positively_regulates(microglia, pain)"],
  ],
  [
    "{protein:E1A}-induced, {protein:TP53}-dependent {process:apoptosis} was slow.",
    ["(?) positively_regulates(E1A, apoptosis)", "positively_regulates(TP53, apoptosis)"],
  ],
  [
    "{protein:E1A}-induced {protein:TP53}-dependent {process:apoptosis} was slow.",
    ["positively_regulates(E1A, apoptosis)", "positively_regulates(TP53, apoptosis)"],
  ],
]);

checkClaims("names between commas, and possessors", [
  [
    "We report the effects of an inhibitor, {drug:sunitinib}, on {process:metastasis}.",
    ["regulates(sunitinib, metastasis)"],
  ],
  [
    "{protein:SREBF1} and its involvement in {process:migration} were studied.",
    ["regulates(SREBF1, migration)"],
  ],
  ["Its involvement in {process:migration} was studied.", []],
  [
    "{drug:Sunitinib} was screened for its effects on {process:sprouting}.",
    ["regulates(Sunitinib, sprouting)"],
  ],
]);

checkClaims("between a subject and its verb", [
  ["{protein:EGR2}, in addition to {protein:EGR3}, regulates {protein:FASLG}.", ["regulates(EGR2, FASLG)"]],
  [
    "{protein:F3}, the initiator of the cascade, is increased by {drug:lipopolysaccharide}.",
    ["positively_regulates(lipopolysaccharide, F3)"],
  ],
  [
    "{cell_type:Monocytes} undergo {process:activation}, with the ability to support growth, inhibit {process:immunity}.",
    ["negatively_regulates(Monocytes, immunity)"],
  ],
]);

checkClaims("treatments and places that do nothing by themselves", [
  ["Treatment of {cell_type:astrocytes} with PMA inhibited {process:proliferation}.", []],
  [
    "Treatment of {cell_type:astrocytes} with {drug:PMA} inhibited {process:proliferation}.",
    ["negatively_regulates(PMA, proliferation)", "(?) treats(PMA, astrocytes)"],
  ],
  ["Expression of the mutant in {cell_type:astrocytes} inhibited {process:proliferation}.", []],
  ["A delay in {process:mitosis} was caused by {protein:PIM1}.", ["negatively_regulates(PIM1, mitosis)"]],
]);

checkClaims("names that belong to another word", [
  ["{protein:RNF7} degrades {cancer_generic:tumor} suppressive proteins.", []],
  [
    "{drug:Dopamine} stimulates expression of virus type 1 via {protein:NF-κB} in cells of the {anatomy:immune system}.",
    [],
  ],
  ["Loss of {protein:NF1} is an important mechanism in {cell_type:monocytes}.", []],
  [
    "Our results did not show any evidence that {protein:CYP2F1} causes {cancer:lung cancer}.",
    ["positively_regulates(CYP2F1, lung cancer) [negated]"],
  ],
  [
    "Our results provide no evidence that {protein:CYP2F1} causes {cancer:lung cancer}.",
    ["positively_regulates(CYP2F1, lung cancer) [negated]"],
  ],
]);

checkClaims("verbs behind a participle of their subject", [
  [
    "{vesicle:Exosomes} carrying {mirna:miR-96} silence {protein:FOXO3}.",
    ["contains(Exosomes, miR-96)", "negatively_regulates(Exosomes, FOXO3)"],
  ],
  [
    "{vesicle:Exosomes} containing {mirna:miR-96} target {protein:FOXO3}.",
    ["contains(Exosomes, miR-96)", "regulates(Exosomes, FOXO3)"],
  ],
  ["{vesicle:Exosomes} carrying a {mirna:miR-96} target were seen.", ["(?) contains(Exosomes, miR-96)"]],
  ["These are results from {drug:aspirin}.", []],
]);

checkClaims("adjectives behind verbs of showing, and about before a number", [
  [
    "{cell_type:Podocytes} exhibited lower {protein:NPHS1} levels.",
    ["(?) expresses(Podocytes, NPHS1) [negated]", "(?) expresses(Podocytes, NPHS1)"],
  ],
  ["About 40% of {cell_type:podocytes} express {protein:NPHS1}.", ["expresses(podocytes, NPHS1)"]],
  ["Reports about {cell_type:podocytes} express {protein:NPHS1}.", []],
]);

checkClaims("verbs that are no nouns, and nouns behind to", [
  [
    "{process:Hypoxia} leads to release of {protein:VEGF} and {protein:MMP9}.",
    ["positively_regulates(Hypoxia, VEGF)", "positively_regulates(Hypoxia, MMP9)"],
  ],
  [
    "{process:Hypoxia} forces {cell_type:macrophages} to release {protein:VEGF}.",
    ["secretes(macrophages, VEGF)"],
  ],
  [
    "{process:Polarization} occurs in response to {protein:IL-4} and {protein:IL-10}.",
    ["positively_regulates(IL-4, Polarization)", "positively_regulates(IL-10, Polarization)"],
  ],
  ["{process:Polarization} occurs after surgery.", []],
]);

checkClaims("responses, roles and lists at the head of a clause", [
  [
    "{process:EMT} is triggered in {process:response to hypoxia|hypoxia}.",
    ["positively_regulates(response to hypoxia, EMT)"],
  ],
  [
    "The {process:response to hypoxia|hypoxia} is regulated by {protein:HIF1A}.",
    ["regulates(HIF1A, response to hypoxia)"],
  ],
  [
    "{process:EMT} plays a key role during {process:embryogenesis}, as well as during {process:metastasis}.",
    ["regulates(EMT, embryogenesis)", "regulates(EMT, metastasis)"],
  ],
  [
    "Besides {protein:IL-6} and {protein:TGF-β}, {protein:IL-21} and {protein:IL-23} promote {process:fibrosis}.",
    ["positively_regulates(IL-21, fibrosis)", "positively_regulates(IL-23, fibrosis)"],
  ],
  [
    "The balance between {protein:STAT1} and {protein:STAT6} promotes {process:polarization}.",
    ["regulates(STAT1, polarization)", "regulates(STAT6, polarization)"],
  ],
  [
    "{drug:Lactate} induces {protein:VEGF} and {process:polarization} of {cell_type:macrophages}, both of which are inhibited by {drug:metformin}.",
    [
      "positively_regulates(Lactate, VEGF)",
      "positively_regulates(Lactate, polarization)",
      "negatively_regulates(metformin, VEGF)",
      "negatively_regulates(metformin, polarization)",
    ],
  ],
  [
    "{drug:Lactate} stimulates {protein:IL-1β} secretion in {cell_type:macrophages}.",
    ["positively_regulates(Lactate, IL-1β)", "secretes(macrophages, IL-1β)"],
  ],
  [
    "{mirna:miR-126} was able to target and inhibit {protein:PIK3R2}, thereby restoring {process:migration}.",
    [
      "targets(miR-126, PIK3R2) [capability]",
      "negatively_regulates(miR-126, PIK3R2) [capability]",
      "positively_regulates(miR-126, migration)",
    ],
  ],
]);

checkClaims("lists of adjectives, and provisos", [
  [
    "Loss of {protein:PTEN} results in chronic, low-grade {process:inflammation}.",
    ["negatively_regulates(PTEN, inflammation)"],
  ],
  [
    "Inhibition of {protein:Notch} results in excessive, yet unproductive {process:angiogenesis}.",
    ["negatively_regulates(Notch, angiogenesis)"],
  ],
  [
    "{vesicle:Exosomes} are released by many cell types, including, but not limited to, {cell_type:T cells} and {cell_type:B cells}.",
    ["secretes(T cells, Exosomes)", "secretes(B cells, Exosomes)"],
  ],
  ["{protein:IL-6} is toxic, {process:inflammation} is not.", []],
]);

checkClaims("the verb behind a relative clause", [
  [
    "{cell_type:Myoblasts} that underwent {process:fusion} exhibit reduced {protein:MYOD1} expression.",
    ["expresses(Myoblasts, MYOD1)"],
  ],
  [
    "{cell_type:Fibroblasts} that were exposed to {protein:TGF-β} release {vesicle:exosomes}.",
    ["secretes(Fibroblasts, exosomes)"],
  ],
  ["{cell_type:Myoblasts} that underwent {process:fusion} release were counted.", []],
]);

checkClaims("act, function and work behind a plural and before the means", [
  ["{vesicle:Exosomes} act by transporting {mirna:miR-31}.", ["transfers(Exosomes, miR-31)"]],
  ["{rna:MALAT1} acts by sponging {mirna:miR-101}.", ["negatively_regulates(MALAT1, miR-101)"]],
  ["The cell functions by {protein:SP7} were seen.", []],
]);

checkClaims("adjectives that are verbs as well", [
  [
    "{protein:SP7} was identified as a direct and functional target of {mirna:miR-31}.",
    ["targets(miR-31, SP7)"],
  ],
  ["{cell_type:Monocytes} direct {process:fibrosis}.", ["regulates(Monocytes, fibrosis)"]],
]);
