/** Species by the names that people give them. Vocabularies use the numbers of the NCBI taxonomy. */
const species: Readonly<Record<string, { readonly taxon: string; readonly mirbase: string }>> = {
  human: { taxon: "9606", mirbase: "hsa" },
  mouse: { taxon: "10090", mirbase: "mmu" },
  rat: { taxon: "10116", mirbase: "rno" },
  zebrafish: { taxon: "7955", mirbase: "dre" },
  pig: { taxon: "9823", mirbase: "ssc" },
  cow: { taxon: "9913", mirbase: "bta" },
  dog: { taxon: "9615", mirbase: "cfa" },
};

export const human = "9606";
export const mouse = "10090";

/** Numbers of `human,mouse`, `hsa` or `9606`; undefined when a word is no species. */
export function parseSpecies(text: string): string[] | undefined {
  const taxa = text.split(",").map((word) => taxonOf(word.trim().toLowerCase()));
  return taxa.every((taxon) => taxon !== undefined) ? taxa : undefined;
}

function taxonOf(word: string): string | undefined {
  if (/^\d+$/u.test(word)) return word;
  return species[word]?.taxon ?? Object.values(species).find(({ mirbase }) => mirbase === word)?.taxon;
}

/** Number of the species of a miRBase prefix such as `hsa`; undefined for a species without a name here. */
export function taxonOfMirbase(prefix: string): string | undefined {
  return Object.values(species).find(({ mirbase }) => mirbase === prefix)?.taxon;
}

export const speciesNames: readonly string[] = Object.keys(species);
