/** What goes wrong without a gene. */
import { checkClaims } from "./check.ts";

checkClaims("what is seen where a gene is lacking", [
  ["{protein:p53}-null mice developed {cancer:lymphomas}.", ["negatively_regulates(p53, lymphomas)"]],
  [
    "{protein:RB1}-deficient {cell_type:fibroblasts} showed increased {process:proliferation}.",
    ["expresses(fibroblasts, RB1) [negated]", "negatively_regulates(RB1, proliferation)"],
  ],
  [
    "{protein:ATG5} knockout mice had impaired {process:wound healing}.",
    ["positively_regulates(ATG5, wound healing)"],
  ],
  [
    "{protein:ATG5}-deficient mice exhibited reduced {process:growth} and {process:angiogenesis}.",
    ["positively_regulates(ATG5, growth)", "positively_regulates(ATG5, angiogenesis)"],
  ],
  [
    "Mice deficient in {protein:ATG5} showed increased {process:neurodegeneration}.",
    ["negatively_regulates(ATG5, neurodegeneration)"],
  ],
  [
    "Cells lacking {protein:DICER1} showed increased {process:migration}.",
    ["negatively_regulates(DICER1, migration)"],
  ],
]);

checkClaims("what is seen where nothing is lacking", [
  ["{protein:p53}-positive mice were fed.", []],
  ["{protein:RB1}-deficient mice were compared for {process:proliferation}.", []],
  ["{protein:RB1}-deficient mice showed {process:proliferation}.", []],
  ["Mice deficient in vitamins and {protein:ATG5} controls were fed.", []],
  ["Wild-type mice developed {cancer:lymphomas}.", []],
]);

checkClaims("roles and importance", [
  ["A pivotal role of {protein:STAT3} for the {process:invasion} was seen.", ["regulates(STAT3, invasion)"]],
  ["The importance of {protein:CD44} for {process:homing} was shown.", ["regulates(CD44, homing)"]],
  ["The importance of {protein:CD44} was shown by {process:homing}.", []],
]);
