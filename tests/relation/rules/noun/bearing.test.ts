/** What cells, cancers and vesicles are said to have, and in what number cells are in a place. */
import { checkClaims } from "../../check.ts";

checkClaims("levels of what has them", [
  ["{cancer:Gliomas} had elevated {protein:EGFR} levels.", ["expresses(Gliomas, EGFR)"]],
  ["{cell_type:Basophils} with high {protein:CD63} expression were sorted.", ["expresses(Basophils, CD63)"]],
  ["{vesicle:Exosomes} with high levels of {mirna:miR-34a} were given.", ["contains(Exosomes, miR-34a)"]],
  [
    "We excluded {cancer:sarcomas} with high {cell_type:macrophage} counts and low numbers of {cell_type:T cells}.",
    ["part_of(macrophage, sarcomas)", "part_of(T cells, sarcomas)"],
  ],
]);

checkClaims("too little of it, others who have it, other nouns", [
  ["{cancer:Gliomas} with absent {protein:PTEN} expression recur.", []],
  ["{cancer:Gliomas} with low/absent {protein:PTEN} levels recur.", []],
  ["Patients with high {protein:LDH} levels were excluded.", []],
  ["{cell_type:Basophils} with {protein:CD63} antibodies were sorted.", []],
  ["The {cancer:sarcoma} had a diameter of ten times the {cell_type:macrophage}.", []],
]);
