import type { Document, SourceFile } from "../model.ts";
import type { Adapter } from "./adapter.ts";
import { biocJsonAdapter } from "./bioc-json.ts";
import { biocXmlAdapter } from "./bioc-xml.ts";
import { jatsAdapter } from "./jats.ts";
import { markdownAdapter } from "./markdown.ts";
import { medlineAdapter } from "./medline.ts";
import { plainAdapter } from "./plain.ts";
import { pubmedJsonAdapter } from "./pubmed-json.ts";
import { pubtatorAdapter } from "./pubtator.ts";

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
