/** Binding sites of miRNAs and proteins. */
import { checkClaims } from "../../check.ts";

checkClaims("who binds where", [
  [
    "Two binding sites for {mirna:miR-106b} were found in the 3'UTR of {protein:TGFBR2}.",
    ["targets(miR-106b, TGFBR2)"],
  ],
  ["The 3'UTR of {protein:PTEN} contains a binding site for {mirna:miR-21}.", ["targets(miR-21, PTEN)"]],
  [
    "A luciferase assay confirmed a {mirna:miR-34a} seed match within {protein:MET}.",
    ["targets(miR-34a, MET)"],
  ],
  ["A {protein:p53} response element was mapped in the promoter of {protein:GDF15}.", ["binds(p53, GDF15)"]],
  [
    "{mirna:miR-146a} is highly complementary to the 3'-untranslated region of {protein:CFH}.",
    ["targets(miR-146a, CFH)"],
  ],
]);

checkClaims("sites of nothing in particular", [
  ["The binding site for {mirna:miR-21} is conserved.", []],
  ["Sites in {protein:PTEN} are conserved.", []],
  ["{protein:PTEN} contains a catalytic site.", []],
]);

checkClaims("names that share a site do not bind each other", [
  ["This was a binding site for a set of miRNAs including {mirna:miR-17} and {mirna:miR-20b}.", []],
]);

checkClaims("elements in an enhancer", [
  ["{protein:TCF1} binds to an element in the enhancer of {protein:CD3}.", ["binds(TCF1, CD3)"]],
]);

checkClaims("sites that are not there", [
  [
    "The 3'-UTR of {protein:IRS1} does not contain a target sequence for {mirna:miR-182}.",
    ["targets(miR-182, IRS1) [negated]"],
  ],
  [
    "The 3'-UTR of {protein:IRS1} lacks binding sites for {mirna:miR-182}.",
    ["targets(miR-182, IRS1) [negated]"],
  ],
]);
