/** From the rows of documents to an outcome: the text of tables and JSON files, and the summary. */
import { annotationPath, schemaPathFrom } from "../io/annotation-file.ts";
import { toCsv } from "../io/csv.ts";
import { toJson } from "../io/json.ts";
import { toNested } from "../table/annotation.ts";
import { toCells } from "../table/cell.ts";
import { compareDiagnostics } from "../table/diagnostic.ts";
import { EntityCount } from "../table/entity.ts";
import type { DocumentRows, Row } from "../table/table.ts";
import { type AnnotationFile, type DocumentTable, type Outcome, type Summary, tablesOf } from "./outcome.ts";

/** `sha256`: of the input in hex. */
export function renderDocuments(documents: readonly DocumentRows[], sha256: string): Outcome {
  const entities = new EntityCount();
  for (const rows of documents) entities.add(rows);
  const diagnostics = documents.flatMap((rows) => rows.diagnostics).sort(compareDiagnostics);
  const rowsOf = tablesOf<readonly Row<DocumentTable>[]>((_, name) =>
    name === "diagnostics"
      ? diagnostics
      : documents.flatMap((rows): readonly Row<DocumentTable>[] => rows[name]),
  );
  const relations = documents.flatMap((rows) => rows.relations);
  const summary: Summary = {
    sha256,
    rows: tablesOf((_, name) => rowsOf[name].length),
    citedRelations: relations.filter(({ citations }) => citations.length > 0).length,
    entities: entities.rows(),
    diagnostics,
  };
  return {
    summary,
    tables: tablesOf((_, name) => renderTable(name, rowsOf[name])),
    annotations: documents.map(renderAnnotation),
  };
}

/** What an input gives of which nothing is known but what is wrong with it. */
export function renderDiagnostics(rows: readonly Row<"diagnostics">[]): Outcome {
  const diagnostics = rows.toSorted(compareDiagnostics);
  return {
    summary: {
      rows: tablesOf((_, name) => (name === "diagnostics" ? diagnostics.length : 0)),
      citedRelations: 0,
      entities: [],
      diagnostics,
    },
    tables: tablesOf((_, name) => renderTable(name, name === "diagnostics" ? diagnostics : [])),
    annotations: [],
  };
}

function renderTable(name: DocumentTable, rows: readonly Row<DocumentTable>[]): Uint8Array {
  return Buffer.from(toCsv(rows.map((row) => toCells(name, row))));
}

function renderAnnotation(rows: DocumentRows): AnnotationFile {
  const path = annotationPath(rows.documents[0]?.document ?? "");
  return { path, bytes: Buffer.from(toJson(toNested(rows, schemaPathFrom(path)))) };
}
