/** The library. Everything else is internal and may change. */
export { type Diagnostic, type DiagnosticCode, diagnosticCodes, formatDiagnostic } from "./diagnostic.ts";
export { compileDictionary } from "./dictionary/dictionary.ts";
export { parseDictionary } from "./dictionary/parse.ts";
export { readResources } from "./io/dictionaries.ts";
export type * from "./model.ts";
export { type AnnotateOptions, annotate, type Resources } from "./pipeline.ts";
export { annotationSchema, type NestedAnnotation, toNested } from "./table/annotation.ts";
export { toCells } from "./table/cell.ts";
export { toRows } from "./table/rows.ts";
export {
  type Column,
  columnsOf,
  type DocumentRows,
  type Row,
  type TableName,
  tableNames,
  tables,
} from "./table/table.ts";
