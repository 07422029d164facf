/** Names introduced by what they are to another one. */
import { checkClaims } from "../../check.ts";

checkClaims("its target, their receptor, its downstream pathway", [
  ["{mirna:miR-9} and its target {protein:REST} were measured.", ["targets(miR-9, REST)"]],
  ["{protein:CXCL12} and its receptor {protein:CXCR4} were stained.", ["binds(CXCR4, CXCL12)"]],
  [
    "{protein:KIT} and its downstream {pathway:MAPK pathway} were examined.",
    ["regulates(KIT, MAPK pathway)"],
  ],
  [
    "{rna:H19} binds {mirna:miR-9} and {mirna:miR-10} next to their targets {protein:REST} and {protein:HOXD10}.",
    [
      "(?) binds(H19, miR-9)",
      "(?) binds(H19, miR-10)",
      "(?) binds(H19, REST)",
      "(?) binds(H19, HOXD10)",
      "targets(miR-9, REST)",
      "targets(miR-9, HOXD10)",
      "targets(miR-10, REST)",
      "targets(miR-10, HOXD10)",
    ],
  ],
]);

checkClaims("no owner, no word that relates, an owner that may be anything before", [
  ["The target {protein:REST} was measured.", []],
  ["{mirna:miR-9} and its precursor {mirna:pri-miR-9} were measured.", []],
  [["{protein:CXCL12} is a chemokine.", "We stained the gland and its receptor {protein:CXCR4}."], []],
]);

checkClaims("an owner that follows", [
  [
    "Because of its role in {process:angiogenesis}, {protein:VEGF} is a popular subject.",
    ["regulates(VEGF, angiogenesis)"],
  ],
  [
    [
      "{protein:IL-6} was found.",
      "Because of its role in {process:angiogenesis}, {protein:VEGF} is a popular subject.",
    ],
    ["regulates(VEGF, angiogenesis)"],
  ],
  [
    "{protein:VEGF} is of interest due to its role in {process:angiogenesis}.",
    ["regulates(VEGF, angiogenesis)"],
  ],
]);
