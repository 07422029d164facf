/** A description, and behind a copula the name of what it describes. */
import { checkClaims } from "../../check.ts";

checkClaims("who something turns out to be", [
  ["One of the targets of {mirna:miR-122} is {protein:CAT1}.", ["targets(miR-122, CAT1)"]],
  [
    "The main inducers of {process:angiogenesis} are {protein:FGF2} and {protein:ANGPT2}.",
    ["positively_regulates(FGF2, angiogenesis)", "positively_regulates(ANGPT2, angiogenesis)"],
  ],
  [
    "The enzyme that promotes {process:fibrosis} is {protein:LOXL2}.",
    ["positively_regulates(LOXL2, fibrosis)"],
  ],
  [
    "Among the factors that inhibit {process:fibrosis} are {protein:BMP7} and {protein:HGF}.",
    ["negatively_regulates(BMP7, fibrosis)", "negatively_regulates(HGF, fibrosis)"],
  ],
  ["The inducer of {process:fibrosis} is a {protein:kinase}.", []],
  ["The enzyme that promotes {process:fibrosis} is unknown, and {protein:LOXL2} was not measured.", []],
]);

checkClaims("names that are among others", [
  [
    "Among the targets of {mirna:miR-34a}, {protein:SIRT1} and {protein:BCL2} have been studied.",
    ["targets(miR-34a, SIRT1)", "targets(miR-34a, BCL2)"],
  ],
  [
    "Among the targets of {mirna:miR-34a}, {protein:SIRT1} promotes {process:senescence}.",
    ["targets(miR-34a, SIRT1)", "positively_regulates(SIRT1, senescence)"],
  ],
  ["Among patients, the targets of {mirna:miR-34a} were found.", []],
]);
