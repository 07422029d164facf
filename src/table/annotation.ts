/** The rows of one document as nested JSON, and the JSON Schema of it, from the declarations of the tables. */
import * as z from "zod";
import { type DocumentRows, tables } from "./table.ts";

const rowsOf = <Shape extends z.ZodObject>({ per, row }: { per: string; row: Shape }) =>
  z.array(row).readonly().describe(`One per ${per}`);

export const NestedAnnotation = z
  .object({
    $schema: z.string().describe("where the schema of this file stands"),
    document: tables.documents.row,
    sentences: rowsOf(tables.sentences),
    mentions: rowsOf(tables.mentions),
    relations: rowsOf(tables.relations),
    events: rowsOf(tables.events),
    citations: rowsOf(tables.citations),
    references: rowsOf(tables.references),
    evidence: rowsOf(tables.evidence),
    abbreviations: rowsOf(tables.abbreviations),
    diagnostics: rowsOf(tables.diagnostics),
  })
  .describe("What litmark found in one document. Offsets count Unicode code points of the file.");
export type NestedAnnotation = z.infer<typeof NestedAnnotation>;

/** JSON Schema (draft 2020-12) of the nested form. */
export function annotationSchema(): object {
  return z.toJSONSchema(NestedAnnotation);
}

/** The rows of one document, nested. `schema` is the path from the file they will stand in to that of the schema. */
export function toNested({ documents, ...rows }: DocumentRows, schema: string): NestedAnnotation {
  const [document] = documents;
  if (document === undefined) throw new Error("rows of no document");
  return { $schema: schema, document, ...rows };
}
