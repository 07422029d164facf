import type { Document, SourceFile } from "../model.ts";
import type { Adapter } from "./adapter.ts";
import { markdownAdapter } from "./markdown/markdown.ts";
import { plainAdapter } from "./plain.ts";
import { biocJsonAdapter } from "./record/bioc-json.ts";
import { medlineAdapter } from "./record/medline.ts";
import { pubmedJsonAdapter } from "./record/pubmed-json.ts";
import { pubtatorAdapter } from "./record/pubtator.ts";
import { biocXmlAdapter } from "./xml/bioc-xml.ts";
import { jatsAdapter } from "./xml/jats.ts";

/** In the order in which they are asked; the last takes everything. */
const adapters: readonly Adapter[] = [
  biocXmlAdapter,
  jatsAdapter,
  biocJsonAdapter,
  pubmedJsonAdapter,
  medlineAdapter,
  pubtatorAdapter,
  markdownAdapter,
  plainAdapter,
];

/** Reads a file in whatever format it is: one document, or one for each record that the file holds. */
export function parseDocuments(file: SourceFile): Document[] {
  return adapters.find((adapter) => adapter.accepts(file))?.parse(file) ?? [];
}
