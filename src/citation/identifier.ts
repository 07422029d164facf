/** DOI and PubMed numbers that a reference entry prints. */

export interface Identifiers {
  readonly doi: string;
  readonly pmid: string;
  /** The text before the first of them: the entry proper. */
  readonly rest: string;
}

/** `10.1038/nbt1394`; a blank that the conversion put after `10.` is passed over. */
const doiPattern = /\b(10\.)\s?(\d{4,9}\/[^\s"<>]+)/u;
/** `PMID: 18392026`, with capital I read as l or 1. */
const pmidPattern = /\bPM[Il1]D:?\s*(\d{4,9})\b/iu;
/** Where the entry proper ends: `doi:`, `https://doi.org/`, `PMID:`, `Available from`, `[PubMed]`. */
const tailPattern =
  /[\s.,;([]*(?:\bdoi\s?[:.]?\s?(?=10\.|https?:)|\bhttps?:\/\/|\bPM(?:[Il1]D|C\s?ID)\b|\bPMC\d{4,}|\bAvailable (?:from|at|online)\b|\[(?:PubMed|CrossRef|DOI)\]|\bEpub\b|(?<![\w/])10\.\d{4,9}\/)/iu;

export function findIdentifiers(text: string): Identifiers {
  const doi = doiPattern.exec(text);
  const tail = tailPattern.exec(text);
  return {
    doi: doi === null ? "" : trimDoi(`${doi[1]}${doi[2]}`),
    pmid: pmidPattern.exec(text)?.[1] ?? "",
    rest: tail === null || tail.index === 0 ? text : text.slice(0, tail.index),
  };
}

/** Sentence punctuation after a DOI is no part of it, nor is a bracket that it did not open. */
function trimDoi(doi: string): string {
  const plain = doi.replace(/[.,;:]+$/u, "");
  return plain.endsWith(")") && !plain.includes("(") ? trimDoi(plain.slice(0, -1)) : plain;
}
