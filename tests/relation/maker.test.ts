/** What is made by those who are named acts for them, where it has no name. */
import { checkClaims } from "./check.ts";

checkClaims("products without a name", [
  [
    "Factors secreted by {cell_type:fibroblasts} promote {process:invasion}.",
    ["positively_regulates(fibroblasts, invasion)"],
  ],
  [
    "{cell_type:M1 macrophages} release cytokines that inhibit {process:proliferation}.",
    ["negatively_regulates(M1 macrophages, proliferation)"],
  ],
  [
    "{cell_type:Mesenchymal stem cells} produce a range of growth factors that promote {process:angiogenesis}.",
    ["positively_regulates(Mesenchymal stem cells, angiogenesis)"],
  ],
  [
    "{cell_type:M1 macrophages} release {protein:IL-6}, which promotes {process:fibrosis}.",
    ["secretes(M1 macrophages, IL-6)", "positively_regulates(IL-6, fibrosis)"],
  ],
  ["{drug:Curcumin} inhibits factors secreted by {cell_type:fibroblasts}.", []],
  ["Samples taken from {cell_type:fibroblasts} promote {process:invasion}.", []],
  [
    "{cell_type:M2 macrophages} are induced by {protein:IL-4} and {protein:IL-13}, cytokines secreted by {cell_type:Th2 cells}.",
    [
      "positively_regulates(IL-4, M2 macrophages)",
      "positively_regulates(IL-13, M2 macrophages)",
      "secretes(Th2 cells, IL-4)",
      "secretes(Th2 cells, IL-13)",
    ],
  ],
]);
