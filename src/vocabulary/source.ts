/**
 * Official sources: where they are published, under which licence, and how to cite them. Addresses and licences are
 * those of the projects' download pages; a file that is imported from disk is known by the title of its format.
 */
import type { FormatName } from "./format.ts";

export interface Source {
  /** As the `source` column has it. */
  readonly title: string;
  readonly about: string;
  readonly format: FormatName;
  readonly urls: readonly string[];
  readonly licence: string;
  readonly citation: string;
}

const obo = "http://purl.obolibrary.org/obo";

export const sources: Readonly<Record<string, Source>> = {
  hgnc: {
    title: "HGNC",
    about: "human genes",
    format: "hgnc",
    urls: ["https://storage.googleapis.com/public-download-files/hgnc/tsv/tsv/hgnc_complete_set.txt"],
    licence: "CC0-1.0",
    citation: "Seal 2023, Nucleic Acids Res 51:D1003",
  },
  "ncbi-gene": {
    title: "NCBI Gene",
    about: "human genes",
    format: "gene-info",
    urls: ["https://ftp.ncbi.nlm.nih.gov/gene/DATA/GENE_INFO/Mammalia/Homo_sapiens.gene_info.gz"],
    licence: "US Government public domain",
    citation: "Brown 2015, Nucleic Acids Res 43:D36",
  },
  mirbase: {
    title: "miRBase",
    about: "microRNAs of human and mouse",
    format: "mirbase",
    urls: [
      "https://www.mirbase.org/download/mature.fa",
      "https://www.mirbase.org/download/hairpin.fa",
      "https://www.mirbase.org/download/aliases.txt",
    ],
    licence: "public domain",
    citation: "Kozomara 2019, Nucleic Acids Res 47:D155",
  },
  famplex: {
    title: "FamPlex",
    about: "protein families and complexes",
    format: "famplex",
    urls: [
      "https://raw.githubusercontent.com/sorgerlab/famplex/master/entities.csv",
      "https://raw.githubusercontent.com/sorgerlab/famplex/master/grounding_map.csv",
      "https://raw.githubusercontent.com/sorgerlab/famplex/master/equivalences.csv",
    ],
    licence: "CC0-1.0",
    citation: "Bachman 2018, BMC Bioinformatics 19:248",
  },
  cellosaurus: {
    title: "Cellosaurus",
    about: "cell lines of human and mouse",
    format: "cellosaurus",
    urls: ["https://ftp.expasy.org/databases/cellosaurus/cellosaurus.txt"],
    licence: "CC-BY-4.0",
    citation: "Bairoch 2018, J Biomol Tech 29:25",
  },
  cl: {
    title: "CL",
    about: "cell types",
    format: "obo",
    urls: [`${obo}/cl/cl-basic.obo`],
    licence: "CC-BY-4.0",
    citation: "Diehl 2016, J Biomed Semantics 7:44",
  },
  do: {
    title: "DO",
    about: "cancers and other diseases",
    format: "obo",
    urls: [`${obo}/doid.obo`],
    licence: "CC0-1.0",
    citation: "Baron 2024, Nucleic Acids Res 52:D1305",
  },
  uberon: {
    title: "UBERON",
    about: "anatomy and body fluids",
    format: "obo",
    urls: [`${obo}/uberon/basic.obo`],
    licence: "CC-BY-3.0",
    citation: "Mungall 2012, Genome Biol 13:R5",
  },
  go: {
    title: "GO",
    about: "processes and vesicles",
    format: "obo",
    urls: [`${obo}/go/go-basic.obo`],
    licence: "CC-BY-4.0",
    citation: "Gene Ontology Consortium 2023, Genetics 224:iyad031",
  },
  chebi: {
    title: "CHEBI",
    about: "drugs",
    format: "obo",
    urls: ["https://ftp.ebi.ac.uk/pub/databases/chebi/ontology/chebi.obo.gz"],
    licence: "CC-BY-4.0",
    citation: "Hastings 2016, Nucleic Acids Res 44:D1214",
  },
  pw: {
    title: "PW",
    about: "pathways",
    format: "obo",
    urls: [`${obo}/pw.obo`],
    licence: "CC-BY-3.0",
    citation: "Petri 2014, J Biomed Semantics 5:7",
  },
};

/** Name and entry of a source by the title that its files were read with, or by the name that the user gives it. */
export function findSource(
  title: string,
  given: string | undefined,
): { readonly name: string; readonly source: Source } | undefined {
  const found = Object.entries(sources).find(([name, source]) => source.title === title || name === given);
  return found === undefined ? undefined : { name: found[0], source: found[1] };
}
