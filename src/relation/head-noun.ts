/** Heads that pass on the name behind or before them in a way of their own, by kind. */

/** Nouns that leave the sign of what happens to their object open. */
export const openNouns = new Set(
  (
    "regulation modulation alteration alterations change changes dysregulation deregulation control heterogeneity " +
    "diversity plasticity fate phenotype phenotypes behavior behaviors behaviour behaviours property properties"
  ).split(" "),
);
export const alteredWords = new Set("altered aberrant abnormal dysregulated deregulated changed".split(" "));
export const agentiveNouns = new Set("effect effects role roles".split(" "));
/** Nouns of exposure: what counts is what one is treated with. */
export const exposureNouns = new Set(
  (
    "treatment pretreatment exposure stimulation transfection therapy incubation coincubation contact culture " +
    "co-culture coculture infection supplementation challenge transduction vaccination immunization loading"
  ).split(" "),
);
/** Nouns of what a gene yields: a process or cancer before them is no argument ("drug resistance proteins"). */
export const productNouns = new Set(
  "protein proteins gene genes mrna mrnas transcript transcripts promoter receptor receptors molecule molecules".split(
    " ",
  ),
);
export const sampleNouns = new Set(
  "sample samples specimen specimens biopsy biopsies culture cultures".split(" "),
);
export const exampleWords = new Set(["including", "particularly", "especially", "like", "e.g", "namely"]);
export const peopleWords = new Set(
  "patient patients individual individuals subject subjects case cases mice mouse".split(" "),
);
