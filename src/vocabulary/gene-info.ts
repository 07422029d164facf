/** NCBI Gene, gene_info (https://ftp.ncbi.nlm.nih.gov/gene/DATA/README): genes of all species. */
import type { EntityType } from "../model.ts";
import { splitValues } from "./cells.ts";
import type { Concept, ConceptName } from "./concept.ts";
import { type CellOf, readHeaderTable } from "./header-table.ts";
import type { Reader, ReaderOptions } from "./reader.ts";
import type { Scope } from "./scope.ts";
import { human } from "./species.ts";

const columns = ["#tax_id", "GeneID", "Symbol", "Synonyms", "dbXrefs", "type_of_gene"] as const;

const typeOfGene: Readonly<Record<string, EntityType>> = {
  "protein-coding": "protein",
  ncRNA: "rna",
  snoRNA: "rna",
  snRNA: "rna",
  rRNA: "rna",
};

/** `Other_designations` are titles of database records, hence only on demand. */
const scopeOfColumn: readonly (readonly [column: string, scope: Scope])[] = [
  ["Symbol", "label"],
  ["Full_name_from_nomenclature_authority", "exact"],
  ["Synonyms", "alias"],
  ["Other_designations", "related"],
];
const defaultScopes: readonly Scope[] = ["label", "exact", "alias"];
const missing = "-";

export function readGeneInfo(options: ReaderOptions): Reader {
  const { log, scopes = defaultScopes, species = [human] } = options;
  const concepts: Concept[] = [];
  let newest = "";
  const onRow = (cellOf: CellOf) => {
    const modified = cellOf("Modification_date");
    if (modified > newest) newest = modified;
    const symbol = cellOf("Symbol");
    const type = typeOfGene[cellOf("type_of_gene")];
    if (!species.includes(cellOf("#tax_id"))) log.note("other-species", symbol);
    else if (type === undefined || isMirna(cellOf)) log.note("other-kind", symbol);
    else {
      const names = namesIn(cellOf, scopes);
      concepts.push({ id: idOf(cellOf), type: options.type ?? type, label: symbol, names });
    }
  };
  const read = readHeaderTable({ delimiter: "\t", required: columns, log, onRow });
  return { read, finish: () => ({ title: "NCBI Gene", version: toDate(newest), concepts }) };
}

/** HGNC's identifier where there is one, so that a gene has one identifier from both vocabularies. */
function idOf(cellOf: CellOf): string {
  return /HGNC:\d+/u.exec(cellOf("dbXrefs"))?.[0] ?? `NCBIGene:${cellOf("GeneID")}`;
}

function isMirna(cellOf: CellOf): boolean {
  return cellOf("dbXrefs").includes("miRBase:");
}

function namesIn(cellOf: CellOf, scopes: readonly Scope[]): ConceptName[] {
  return scopeOfColumn
    .filter(([, scope]) => scopes.includes(scope))
    .flatMap(([column, scope]) => splitValues(cellOf(column), "|").map((text) => ({ text, scope })))
    .filter(({ text }) => text !== missing);
}

/** `20210708` as `2021-07-08`. */
function toDate(digits: string): string {
  return digits.replace(/^(\d{4})(\d{2})(\d{2})$/u, "$1-$2-$3");
}
