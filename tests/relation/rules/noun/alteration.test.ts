/** Genes that are altered or lost somewhere. */
import { checkClaims } from "../../check.ts";

checkClaims("alterations and losses, where they are seen", [
  [
    "Loss of {mirna:miR-34a} has been reported in {cancer:neuroblastoma} and {cancer:lymphoma}.",
    ["associated_with(miR-34a, neuroblastoma)", "associated_with(miR-34a, lymphoma)"],
  ],
  [
    "{protein:MYC} amplification is frequent in {cancer:neuroblastoma}.",
    ["associated_with(MYC, neuroblastoma)"],
  ],
  ["Deletion of {protein:PTEN} occurs in {cancer:glioma}.", ["associated_with(PTEN, glioma)"]],
  [
    "No deletion of {protein:PTEN} was found in {cancer:glioma}.",
    ["associated_with(PTEN, glioma) [negated]"],
  ],
  [
    "Downregulation of {mirna:miR-34a} was observed in {cancer:neuroblastoma}.",
    ["associated_with(miR-34a, neuroblastoma)"],
  ],
  ["A defect due to loss of {mirna:miR-34a} was observed in {cancer:neuroblastoma}.", []],
  ["Loss of {mirna:miR-34a} has been reported in children.", []],
  ["{cancer:Neuroblastoma} is frequent in {anatomy:adrenal glands}.", []],
]);
