/**
 * Cases that are right by the guidelines and that the rules do not get yet, by class of error, roughly the most frequent
 * in reviews first. When one is got, its test fails: move it to the table of its rule.
 */
import type { Case } from "./check.ts";

/** Sentences and their claims. */
export const wanted: Readonly<Record<string, readonly Case[]>> = {
  "hedges and capability in nouns, adjectives and adverbs: likely, perhaps, the ability to": [
    ["Perhaps {protein:klotho} delays {process:aging}.", ["negatively_regulates(klotho, aging) [hedged]"]],
    [
      "It is likely that {protein:AQP4} promotes {process:glymphatic clearance}.",
      ["positively_regulates(AQP4, glymphatic clearance) [hedged]"],
    ],
    [
      "The ability of {protein:netrin-1} to promote {process:axon outgrowth} is concentration-dependent.",
      ["positively_regulates(netrin-1, axon outgrowth) [capability]"],
    ],
  ],
  "its, them; the former and the latter of the sentence before; the drug; a second they": [
    [
      "{protein:GDF11} levels fall with age, and restoring them reverses {process:cardiac hypertrophy}.",
      ["negatively_regulates(GDF11, cardiac hypertrophy)"],
    ],
    [
      ["{drug:Anakinra} was the first of its class.", "The drug blocks {protein:IL-1R1}."],
      ["negatively_regulates(Anakinra, IL-1R1) [coreference]"],
    ],
    [
      [
        "{vesicle:Exosomes} measure 30 to 150 nm.",
        "They carry {protein:CD81} and they activate {cell_type:B cells}.",
      ],
      ["contains(Exosomes, CD81) [coreference]", "positively_regulates(Exosomes, B cells) [coreference]"],
    ],
  ],
  "what stands behind a noun: rich in, containing … secreted by, those from": [
    [
      "The {mirna:miRNA cargo} of {vesicle:exosomes} from {cancer_cell:prostate cancer cells} was sequenced.",
      ["contains(exosomes, miRNA cargo)", "secretes(prostate cancer cells, exosomes)"],
    ],
  ],
  "contrast within a sentence: but with two subjects, rather, whereas with a shared object": [
    [
      "{protein:IL-2} did not increase, but rather reduced, {process:cytotoxicity}.",
      ["positively_regulates(IL-2, cytotoxicity) [negated]", "negatively_regulates(IL-2, cytotoxicity)"],
    ],
    [
      "{drug:Losartan} prevented, whereas {drug:amlodipine} did not affect, {process:aortic dilation}.",
      ["negatively_regulates(Losartan, aortic dilation)", "regulates(amlodipine, aortic dilation) [negated]"],
    ],
  ],
  "citations: narrative groups, items that are subjects, whole clauses, clauses without a group": [
    [
      "{protein:IL-3} activates {cell_type:basophils} (5), {protein:IL-9} activates {cell_type:mast cells} (6), and {protein:IL-21} activates {cell_type:B cells}.",
      [
        "positively_regulates(IL-3, basophils) (5) clause",
        "positively_regulates(IL-9, mast cells) (6) clause",
        "positively_regulates(IL-21, B cells) () none",
      ],
    ],
    [
      "{protein:Reelin} was cloned in 1995 (1), and binds {protein:VLDLR} (2,3).",
      ["binds(Reelin, VLDLR) (2,3) clause"],
    ],
  ],
  "denials other than not": [
    [
      "{protein:IL-37} is not without influence on {process:barrier function}.",
      ["regulates(IL-37, barrier function)"],
    ],
  ],
  "changes: polarized by": [
    [
      "{cell_type:M1 macrophages} were polarized to {cell_type:M2 macrophages} by {protein:IL-4}.",
      ["transforms_into(M1 macrophages, M2 macrophages)", "regulates(IL-4, M1 macrophages)"],
    ],
  ],
  "deliveries: from one to another, use of a vesicle to deliver": [
    [
      "Transfer of {mirna:miR-223} from {cell_type:macrophages} to {cell_type:hepatocytes} has been observed.",
      ["transfers(macrophages, miR-223)", "taken_up_by(miR-223, hepatocytes)"],
    ],
  ],
  "clauses of another shape: parenthesis, cleft, two predicate nouns, -derived as predicate": [
    [
      "{protein:Hepcidin} causes {protein:ferroportin} to be internalized and degraded, thereby limiting {process:iron export}.",
      [
        "negatively_regulates(Hepcidin, iron export)",
        "(?) positively_regulates(Hepcidin, ferroportin)",
        "(?) negatively_regulates(Hepcidin, ferroportin)",
      ],
    ],
    [
      "Activated {cell_type:platelets} secrete, among other factors, {protein:PF4}.",
      ["secretes(platelets, PF4)"],
    ],
    [
      "What drives {process:metastasis} in these patients is {protein:SNAI1}.",
      ["positively_regulates(SNAI1, metastasis)"],
    ],
  ],
};

/** Sentences and the stories of their events. */
export const wantedStories: Readonly<Record<string, readonly Case[]>> = {
  events: [
    [
      ["{cell_type:Mast cells} secrete {vesicle:exosomes}.", "They activate {cell_type:B cells}."],
      ["Mast cells > exosomes [] > B cells: positively_regulates B cells"],
    ],
  ],
};
