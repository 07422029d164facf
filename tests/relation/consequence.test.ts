/** What follows from a change that the clause before tells of in the passive, or without an object. */
import { checkClaims } from "./check.ts";

checkClaims("what a change leads to is the doing of what changed and of who did it", [
  [
    "{protein:Merlin} is silenced by {mirna:miR-92a}, leading to activation of {protein:YAP1}.",
    [
      "negatively_regulates(miR-92a, Merlin)",
      "negatively_regulates(Merlin, YAP1)",
      "positively_regulates(miR-92a, YAP1)",
    ],
  ],
  [
    "{protein:Nestin} was degraded by {protein:TRIM21}, thereby inhibiting {process:migration} and promoting {process:apoptosis}.",
    [
      "negatively_regulates(TRIM21, Nestin)",
      "positively_regulates(Nestin, migration)",
      "negatively_regulates(TRIM21, migration)",
      "negatively_regulates(Nestin, apoptosis)",
      "positively_regulates(TRIM21, apoptosis)",
    ],
  ],
  [
    "{protein:STAT5} is activated by {protein:prolactin}, leading to {process:proliferation}.",
    [
      "positively_regulates(prolactin, STAT5)",
      "positively_regulates(STAT5, proliferation)",
      "positively_regulates(prolactin, proliferation)",
    ],
  ],
  [
    "{mirna:miR-300} was suppressed in these cells, resulting in {process:apoptosis}.",
    ["negatively_regulates(miR-300, apoptosis)"],
  ],
  [
    "{mirna:miR-300} is lost in {cancer:lymphoma}, rendering the cells resistant to {drug:bortezomib}.",
    ["associated_with(miR-300, lymphoma)", "sensitizes_to(miR-300, bortezomib)"],
  ],
  [
    "{protein:Nestin} was silenced by {mirna:miR-300}, rendering the cells sensitive to {drug:bortezomib}.",
    [
      "negatively_regulates(miR-300, Nestin)",
      "confers_resistance_to(Nestin, bortezomib)",
      "sensitizes_to(miR-300, bortezomib)",
    ],
  ],
]);

checkClaims("what is no change keeps its sign", [
  [
    "{protein:Midkine} is secreted by {cell_type:neurons}, promoting {process:angiogenesis}.",
    ["secretes(neurons, Midkine)", "positively_regulates(Midkine, angiogenesis)"],
  ],
  [
    "{mirna:miR-92a} silences {protein:Merlin}, leading to activation of {protein:YAP1}.",
    ["negatively_regulates(miR-92a, Merlin)", "positively_regulates(miR-92a, YAP1)"],
  ],
  [
    "{protein:Merlin} protects against {process:fibrosis}, promoting {process:regeneration}.",
    ["negatively_regulates(Merlin, fibrosis)", "positively_regulates(Merlin, regeneration)"],
  ],
]);

checkClaims("what something goes along with has the consequence, where nobody else is named", [
  [
    "These changes were associated with the transfer of {mirna:miR-21} into {cell_type:fibroblasts}, resulting in the activation of {protein:STAT3}.",
    ["taken_up_by(miR-21, fibroblasts)", "positively_regulates(miR-21, STAT3)"],
  ],
  [
    "{protein:IL-6} was associated with {process:metastasis}, resulting in {disease:pain}.",
    ["associated_with(IL-6, metastasis)", "positively_regulates(IL-6, pain)"],
  ],
]);
