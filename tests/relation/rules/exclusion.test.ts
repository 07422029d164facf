/** What is left out by name is denied. */
import { checkClaims } from "../check.ts";

checkClaims("names that are left out", [
  [
    "{drug:SN-38}, but not {drug:oxaliplatin}, inhibited {process:proliferation}.",
    [
      "negatively_regulates(SN-38, proliferation)",
      "negatively_regulates(oxaliplatin, proliferation) [negated]",
    ],
  ],
  [
    "{protein:IL6} and not {protein:IL8} activates {protein:STAT3}.",
    ["positively_regulates(IL6, STAT3)", "positively_regulates(IL8, STAT3) [negated]"],
  ],
  [
    "{mirna:miR-21} targets {protein:PTEN} but not {protein:PDCD4}.",
    ["targets(miR-21, PTEN)", "targets(miR-21, PDCD4) [negated]"],
  ],
  [
    "{protein:CD63} is found in {vesicle:exosomes} but not in {vesicle:microvesicles}.",
    ["contains(exosomes, CD63)", "contains(microvesicles, CD63) [negated]"],
  ],
]);

checkClaims("nothing of the kind is left out", [
  [
    "{rna:HOTAIR} but not its mutant without {mirna_generic:miRNA} sites had an effect on {protein:PTEN} in {cell_line:K562} cells.",
    ["regulates(HOTAIR, PTEN)"],
  ],
  [
    "{rna:HOTAIR} is upregulated in {cell_line:HepG2} but not in {cell_line:Huh7}.",
    ["expresses(HepG2, HOTAIR)"],
  ],
  ["{protein:IL33}, but not mature {protein:IL33}, binds {protein:NFKB1}.", ["binds(IL33, NFKB1)"]],
  [
    "{protein:IL6} activates {protein:STAT3} but not in {cell_type:neurons}.",
    ["positively_regulates(IL6, STAT3)"],
  ],
  [
    "{protein:IL6} induces {protein:STAT3} and not only {protein:AKT} but also {protein:ERK}.",
    ["positively_regulates(IL6, STAT3)", "positively_regulates(IL6, AKT)", "positively_regulates(IL6, ERK)"],
  ],
  [
    "{mirna:miR-21} was detected in {cancer:glioma} but not studied in {cancer:melanoma}.",
    ["expresses(glioma, miR-21)"],
  ],
  [
    "{protein:PTEN}, but not a mutant without activity, inhibits {process:invasion}.",
    ["negatively_regulates(PTEN, invasion)"],
  ],
]);
