/** HGNC complete set, TSV (https://www.genenames.org/download/archive/): approved human genes. */
import type { EntityType } from "../model.ts";
import { splitValues } from "./cells.ts";
import type { Concept, ConceptName } from "./concept.ts";
import { type CellOf, readHeaderTable } from "./header-table.ts";
import type { Reader, ReaderOptions } from "./reader.ts";
import type { Scope } from "./scope.ts";

const columns = ["hgnc_id", "symbol", "name", "locus_group", "locus_type", "status"] as const;

/** miRNAs are miRBase's; pseudogenes, fragile sites and the like are not what reviews write of. */
const typeOfLocus: Readonly<Record<string, EntityType>> = {
  "gene with protein product": "protein",
  "immunoglobulin gene": "protein",
  "T cell receptor gene": "protein",
  "complex locus constituent": "protein",
  "RNA, long non-coding": "rna",
  "RNA, small nucleolar": "rna",
  "RNA, small nuclear": "rna",
  "RNA, ribosomal": "rna",
  "RNA, vault": "rna",
  "RNA, Y": "rna",
  "RNA, misc": "rna",
};

const scopeOfColumn: readonly (readonly [column: string, scope: Scope])[] = [
  ["symbol", "label"],
  ["name", "exact"],
  ["alias_symbol", "alias"],
  ["alias_name", "alias"],
  ["prev_symbol", "previous"],
  ["prev_name", "previous"],
];
const defaultScopes: readonly Scope[] = ["label", "exact", "alias", "previous"];

export function readHgnc(options: ReaderOptions): Reader {
  const { log, scopes = defaultScopes } = options;
  const concepts: Concept[] = [];
  let newest = "";
  const onRow = (cellOf: CellOf) => {
    const modified = cellOf("date_modified");
    if (modified > newest) newest = modified;
    const symbol = cellOf("symbol");
    const type = typeOfLocus[cellOf("locus_type")];
    if (cellOf("status") !== "Approved") log.note("obsolete", symbol);
    else if (type === undefined) log.note("other-kind", symbol);
    else {
      const names = namesIn(cellOf, scopes);
      concepts.push({ id: cellOf("hgnc_id"), type: options.type ?? type, label: symbol, names });
    }
  };
  const read = readHeaderTable({ delimiter: "\t", required: columns, log, onRow });
  return { read, finish: () => ({ title: "HGNC", version: newest, concepts }) };
}

function namesIn(cellOf: CellOf, scopes: readonly Scope[]): ConceptName[] {
  return scopeOfColumn
    .filter(([, scope]) => scopes.includes(scope))
    .flatMap(([column, scope]) => splitValues(cellOf(column), "|").map((text) => ({ text, scope })));
}
