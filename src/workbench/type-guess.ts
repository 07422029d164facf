/** The type of entity that a name speaks of by its head word. A guess for a curator, never for a table. */
import type { EntityType } from "../model.ts";

/** The first that fits. What the words of a head say; the last word of a name is its head. */
const heads: readonly (readonly [EntityType, RegExp])[] = [
  ["mirna", /^(?:[a-z]{3}-)?(?:mi-?r|let-?\d|micro-?rna)/iu],
  ["cell_line", /\bcell lines?$/iu],
  ["cancer_cell", /(?:cancer|tumou?r|carcinoma|leuka?emi[ac]|melanoma|glioma) cells?$/iu],
  [
    "cell_type",
    /(?:cells?|\p{L}{3,}cytes?|\p{L}{2,}blasts?|macrophages?|microglia|fibroblasts?|neurons?)$/iu,
  ],
  [
    "vesicle",
    /(?:vesicles?|exosomes?|ectosomes?|oncosomes?|microparticles?|(?:ecto|onco|apopto|lyso|endo|melano|prosta|peroxi|retro)somes?|bodies)$/iu,
  ],
  [
    "cancer",
    /(?:cancers?|carcinomas?|sarcomas?|lymphomas?|leuka?emias?|myelomas?|gliomas?|blastomas?|tumou?rs?)$/iu,
  ],
  ["pathway", /(?:pathways?|signal(?:l)?ing|cascades?|axis)$/iu],
  ["rna", /(?:rnas?|transcripts?)$/iu],
  ["drug", /(?:inhibitors?|antibod(?:y|ies)|mabs?|\p{L}+(?:tinib|mab|platin|taxel|rubicin|ciclib))$/iu],
  [
    "protein",
    /(?:proteins?|receptors?|kinases?|ligands?|factors?|\p{L}{3,}kines?|integrins?|\p{L}{3,}ases?|antigens?|globulins?|genes?)$/iu,
  ],
  [
    "process",
    /(?:\p{L}{4,}(?:ation|genesis|lysis|ptosis|taxis|phagy)|transition|resistance|response|growth)$/iu,
  ],
  ["disease", /(?:disease|syndrome|disorder|\p{L}{3,}itis|deficiency)s?$/iu],
  ["biofluid", /(?:fluids?|plasma|serum|urine|saliva|blood|effusions?)$/iu],
  ["anatomy", /(?:tissues?|organs?|glands?|marrow|microenvironment|nodes?|niches?)$/iu],
];

/** A symbol, letters with a number or capitals inside: mostly a gene. */
const symbol = /^(?=.*[\p{Lu}\d])[\p{L}\d-]{2,12}$/u;

/** "" where nothing tells. */
export function guessType(name: string): EntityType | "" {
  const found = heads.find(([, pattern]) => pattern.test(name));
  if (found !== undefined) return found[0];
  return symbol.test(name) && /\p{Lu}/u.test(name) && /\d/u.test(name) ? "protein" : "";
}
