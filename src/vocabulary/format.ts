/** The native formats that can be imported. */
export const formats = {
  obo: "OBO",
  obograph: "OBO Graphs JSON",
  hgnc: "HGNC complete set, TSV",
  "gene-info": "NCBI gene_info",
  mirbase: "miRBase GFF3, mature.fa, hairpin.fa or aliases.txt",
  cellosaurus: "Cellosaurus text",
  famplex: "FamPlex: the folder, or entities, grounding_map and equivalences CSV",
  csv: "CSV or TSV, with --columns and --type",
} as const;

export type FormatName = keyof typeof formats;

export const formatNames: readonly string[] = Object.keys(formats);

export function isFormat(name: string): name is FormatName {
  return Object.hasOwn(formats, name);
}
