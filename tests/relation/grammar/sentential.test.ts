/** The pronoun of a whole clause, and pronouns that commas part from their verb. */
import { checkClaims } from "../check.ts";

checkClaims("which takes up a clause of loss or uptake", [
  [
    "{protein:Merlin} was silenced by {mirna:miR-92a}, which resulted in {process:hyperplasia}.",
    [
      "negatively_regulates(miR-92a, Merlin)",
      "negatively_regulates(Merlin, hyperplasia)",
      "positively_regulates(miR-92a, hyperplasia)",
    ],
  ],
  [
    "{vesicle:Oncosomes} were taken up by {cell_type:astrocytes}, which led to {process:gliosis}.",
    ["taken_up_by(Oncosomes, astrocytes)", "positively_regulates(Oncosomes, gliosis)"],
  ],
  [
    "{mirna:miR-92a} inhibits {protein:Merlin}, which leads to {process:hyperplasia}.",
    ["negatively_regulates(miR-92a, Merlin)", "positively_regulates(miR-92a, hyperplasia)"],
  ],
  [
    "{protein:Merlin} is degraded by {protein:PAK1} and thereby triggers {process:hyperplasia}.",
    [
      "negatively_regulates(PAK1, Merlin)",
      "negatively_regulates(Merlin, hyperplasia)",
      "positively_regulates(PAK1, hyperplasia)",
    ],
  ],
]);

checkClaims("which takes up what is named last", [
  [
    "{cell_type:Astrocytes} secrete {protein:LCN2}, which leads to {process:gliosis}.",
    ["secretes(Astrocytes, LCN2)", "positively_regulates(LCN2, gliosis)"],
  ],
  [
    "{protein:PAK1} inhibits {protein:Merlin}, which restrains {process:hyperplasia}.",
    ["negatively_regulates(PAK1, Merlin)", "negatively_regulates(Merlin, hyperplasia)"],
  ],
  [
    "{protein:PAK1} activates {protein:LIMK1}, which resulted in {process:motility}.",
    ["positively_regulates(PAK1, LIMK1)", "positively_regulates(LIMK1, motility)"],
  ],
  [
    "{protein:Merlin} is degraded by {protein:PAK1} and activates {process:hyperplasia}.",
    ["negatively_regulates(PAK1, Merlin)", "positively_regulates(Merlin, hyperplasia)"],
  ],
]);

checkClaims("a pronoun or a subject that commas part from its verb", [
  [
    "{cell_type:Astrocytes} shed {vesicle:oncosomes} with {mirna:miR-92a}, which, once engulfed by {cell_type:microglia}, promotes {process:gliosis}.",
    [
      "secretes(Astrocytes, oncosomes)",
      "positively_regulates(miR-92a, gliosis)",
      "(?) contains(oncosomes, miR-92a)",
      "(?) taken_up_by(miR-92a, microglia)",
      "(?) taken_up_by(oncosomes, microglia)",
    ],
  ],
  [
    "{protein:PAK1}, by activating {protein:LIMK1}, promotes {process:motility}.",
    [
      "positively_regulates(PAK1, LIMK1)",
      "positively_regulates(PAK1, motility)",
      "(?) regulates(LIMK1, motility)",
    ],
  ],
  [
    "In {cell_type:astrocytes}, by activating {protein:LIMK1}, {protein:PAK1} promotes {process:motility}.",
    [
      "positively_regulates(PAK1, motility)",
      "(?) positively_regulates(PAK1, LIMK1)",
      "(?) regulates(LIMK1, motility)",
    ],
  ],
]);

checkClaims("a reduced clause between commas, and places before which", [
  [
    "{protein:NF-κB}, once activated by {protein:TNF}, enters the nucleus and induces {protein:IL-6}.",
    ["positively_regulates(TNF, NF-κB)", "positively_regulates(NF-κB, IL-6)"],
  ],
  [
    "{protein:TGF-β1} induced {rna:HOTAIR} in {cell_type:podocytes}, which in turn promoted {process:fibrosis}.",
    [
      "positively_regulates(TGF-β1, HOTAIR)",
      "positively_regulates(HOTAIR, fibrosis)",
      "(?) expresses(podocytes, HOTAIR)",
    ],
  ],
  [
    "{protein:TGF-β1} acts on {cell_type:podocytes}, which promoted {process:fibrosis}.",
    ["regulates(TGF-β1, podocytes)", "positively_regulates(podocytes, fibrosis)"],
  ],
  [
    "{protein:TNF} was measured once, and {protein:NF-κB} induced {protein:IL-6}.",
    ["positively_regulates(NF-κB, IL-6)"],
  ],
]);

checkClaims("what is released from a place", [
  [
    "{cell_type:Osteoclasts} release {protein:TGF-β1} from {anatomy:bone}, which stimulates {protein:PTHLH}.",
    ["secretes(Osteoclasts, TGF-β1)", "positively_regulates(TGF-β1, PTHLH)"],
  ],
]);
