/** Coordination: lists, joined verbs and actions, and what each of the names in them belongs to. */
import { checkClaims } from "../check.ts";

checkClaims("two actions side by side", [
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
]);

checkClaims("pairs of two lists: respectively", [
  [
    "{drug:Trametinib} and {drug:palbociclib} inhibit {protein:MEK1} and {protein:CDK4}, respectively.",
    ["negatively_regulates(Trametinib, MEK1)", "negatively_regulates(palbociclib, CDK4)"],
  ],
]);

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

checkClaims("two actions behind by", [
  [
    "{process:Inflammation} is abrogated by {protein:IKKβ} ablation in {cell_type:macrophages} or inactivation of {protein:JNK1}.",
    ["positively_regulates(IKKβ, Inflammation)", "positively_regulates(JNK1, Inflammation)"],
  ],
]);

checkClaims("a list that another verb ends", [
  [
    "{drug:Curcumin} inhibits {process:invasion}, {process:angiogenesis}, and induces {process:apoptosis}.",
    [
      "negatively_regulates(Curcumin, invasion)",
      "negatively_regulates(Curcumin, angiogenesis)",
      "positively_regulates(Curcumin, apoptosis)",
    ],
  ],
  [
    "{drug:Curcumin} inhibits {process:invasion}, the mice were fed, and induces {process:apoptosis}.",
    ["negatively_regulates(Curcumin, invasion)", "positively_regulates(Curcumin, apoptosis)"],
  ],
]);

checkClaims("a member of a list without a name", [
  [
    "{protein:VEGF}, several peptides, {protein:PDGF} and {protein:IL-6} promote {process:angiogenesis}.",
    [
      "positively_regulates(VEGF, angiogenesis)",
      "positively_regulates(PDGF, angiogenesis)",
      "positively_regulates(IL-6, angiogenesis)",
    ],
  ],
  [
    "In response to {protein:VEGF}, several peptides, {protein:PDGF} and {protein:IL-6} promote {process:angiogenesis}.",
    ["positively_regulates(PDGF, angiogenesis)", "positively_regulates(IL-6, angiogenesis)"],
  ],
]);

checkClaims("examples without a conjunction", [
  [
    "{cell_type:Monocytes} express markers such as {protein:SP7}, {protein:FGF2}.",
    ["expresses(Monocytes, SP7)", "expresses(Monocytes, FGF2)"],
  ],
  [
    "{cell_type:Monocytes} express markers such as {protein:SP7}, {protein:FGF2} being rare.",
    ["expresses(Monocytes, SP7)"],
  ],
]);

checkClaims("of A and of B", [
  [
    "{mirna:miR-31} lowers expression of {protein:SP7} and of {protein:LOX}.",
    ["negatively_regulates(miR-31, SP7)", "negatively_regulates(miR-31, LOX)"],
  ],
  [
    "Levels of {protein:SP7} in {cell_type:T cells} and of {protein:LOX} in {cell_type:B cells} were measured.",
    ["expresses(T cells, SP7)"],
  ],
]);

checkClaims("an aside before the last of a list, and what is said of the clause before", [
  [
    "{protein:IL-21} activates {protein:JAK1} and, above all, {protein:STAT3}.",
    ["positively_regulates(IL-21, JAK1)", "positively_regulates(IL-21, STAT3)"],
  ],
  [
    "{mirna:miR-31} suppressed {process:metastasis}, an effect attributable to repression of {protein:SP7}, {protein:LOX} and {protein:FGF2}.",
    [
      "negatively_regulates(miR-31, metastasis)",
      "positively_regulates(SP7, metastasis)",
      "positively_regulates(LOX, metastasis)",
      "positively_regulates(FGF2, metastasis)",
    ],
  ],
]);
