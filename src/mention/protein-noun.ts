/** Names that say by their last noun that they name a protein: "ovalbumin upstream promoter-transcription factor II". */

const enzymes =
  "kinase synthase synthetase phosphatase transferase reductase dehydrogenase oxidase oxygenase hydroxylase protease peptidase " +
  "proteinase hydrolase ligase helicase polymerase topoisomerase esterase lipase cyclase isomerase deaminase convertase " +
  "decarboxylase carboxylase nuclease caspase demethylase deacetylase methylase phosphorylase glycosylase sulfatase";
/** Of factors only those that act on genes or cells: no risk factors. */
const factors =
  "growth transcription stimulating releasing inhibitory inhibiting activating nuclear differentiation exchange necrosis angiogenic " +
  "survival binding chemotactic scatter derived elongation initiation splicing neurotrophic maturation regulatory promoter";
const others =
  "protein glycoprotein receptor coactivator corepressor transporter ligand cadherin integrin cytokine chemokine";

const number = "(?:[- ]?(?:\\p{N}{1,2}\\p{L}?|[IVX]{1,4}|\\p{Lu}|alpha|beta|gamma|delta|[α-ω]))?";
const anyOf = (words: string) => `(?:${words.replaceAll(" ", "|")})`;
const named = new RegExp(
  `(?:${anyOf(enzymes)}|(?:${anyOf(factors)})[- ]factor|[- ]${anyOf(others)})s?${number}$`,
  "u",
);
/** Kinds, and not names, of proteins. */
const kinds = new RegExp(
  "^(?:(?:the|a|an|total|serum|plasma|membrane|surface|fusion|cellular|nuclear|viral|transcription|growth|tyrosine|serine|protein|" +
    "receptor|matrix|adaptor|transmembrane|recombinant|human|specific|cell|target|soluble|drug|whole|cytosolic|nonreceptor|binding|" +
    "crude|dietary|muscle|milk|bacterial|essential|proinflammatory|inflammatory|g|coupled|hormone|steroid|other|new|novel|candidate|" +
    "factor|kinase|phosphatase|protease|polymerase|ligase|threonine|rna|dna|ubiquitin|extracellular|intracellular)s?[- /]?)+" +
    "(?:protein|receptor|factor|kinase|ligand|transporter|cytokine|chemokine|protease|integrin|cadherin)?s?$",
  "iu",
);

/** Several names, antibodies, and the first half of a kinase ("mitogen-activated protein (MAP) kinase"). */
const never = /\p{L}{3}\/\p{L}{3}|, | (?:and|or) |^anti\p{Pd}|activated proteins?$/iu;

/** True for a name of two words or more that ends in such a noun and is no mere kind of protein. */
export function namesProtein(name: string): boolean {
  return /[- ]/u.test(name) && named.test(name) && !kinds.test(name) && !never.test(name);
}
