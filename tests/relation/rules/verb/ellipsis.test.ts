/** Verbs that are left out. */
import { checkClaims } from "../../check.ts";

checkClaims("a form of do stands for the verb before", [
  [
    "{protein:IL-4} induced {process:apoptosis}, whereas {protein:IL-10} did not.",
    ["positively_regulates(IL-4, apoptosis)", "positively_regulates(IL-10, apoptosis) [negated]"],
  ],
  [
    "{protein:IL-4} induced {process:apoptosis}, but {protein:IL-10} did not.",
    ["positively_regulates(IL-4, apoptosis)", "positively_regulates(IL-10, apoptosis) [negated]"],
  ],
  [
    "{protein:IL-4} increased {process:invasion}, as did {protein:IL-13}.",
    ["positively_regulates(IL-4, invasion)", "positively_regulates(IL-13, invasion)"],
  ],
  [
    "{protein:IL-4} increased {process:invasion}, and so did {protein:IL-13}.",
    ["positively_regulates(IL-4, invasion)", "positively_regulates(IL-13, invasion)"],
  ],
  [
    "{protein:IL-4} increased {process:invasion} and so did not affect {process:apoptosis}.",
    ["positively_regulates(IL-4, invasion)", "regulates(IL-4, apoptosis) [negated]"],
  ],
  [
    "Although {process:proliferation} required {protein:JAK3}, {process:migration} and {process:invasion} did not.",
    [
      "positively_regulates(JAK3, proliferation)",
      "positively_regulates(JAK3, migration) [negated]",
      "positively_regulates(JAK3, invasion) [negated]",
    ],
  ],
]);

checkClaims("a form of do with a verb of its own", [
  [
    "{protein:IL-4} induced {process:apoptosis}, but {protein:IL-10} did not alter {process:invasion}.",
    ["positively_regulates(IL-4, apoptosis)", "regulates(IL-10, invasion) [negated]"],
  ],
  ["{process:Apoptosis} was seen, whereas {protein:IL-10} did not.", []],
  [
    "{drug:Curcumin} did not alter {protein:IL-6}, but did inhibit clustering of {protein:ICAM-1}.",
    ["regulates(Curcumin, IL-6) [negated]", "negatively_regulates(Curcumin, ICAM-1)"],
  ],
]);

checkClaims("what does the reverse", [
  [
    "{mirna:miR-31} inhibits {process:fibrosis}, and {mirna:miR-9} does the reverse by targeting {protein:SP7}.",
    [
      "negatively_regulates(miR-31, fibrosis)",
      "positively_regulates(miR-9, fibrosis)",
      "targets(miR-9, SP7)",
    ],
  ],
  [
    "{cell_type:Monocytes} secrete {protein:TNF}, and {cell_type:B cells} do the opposite.",
    ["secretes(Monocytes, TNF)"],
  ],
]);
