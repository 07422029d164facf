import type { Document, SourceFile } from "../model.ts";
import type { Adapter } from "./adapter.ts";
import { markdownAdapter } from "./markdown.ts";
import { plainAdapter } from "./plain.ts";

/** In the order in which they are asked; the last takes everything. */
const adapters: readonly Adapter[] = [markdownAdapter, plainAdapter];

/** Reads a file in whatever format it is: one document, or one for each record that the file holds. */
export function parseDocuments(file: SourceFile): Document[] {
  return adapters.find((adapter) => adapter.accepts(file))?.parse(file) ?? [];
}
