/**
 * JATS and its ancestor NLM: articles of PubMed Central and of most publishers. Read are title, abstract, body, captions,
 * tables and footnotes; back matter is left out, but for the reference list.
 */
import type { Block, Document, SourceFile } from "../../model.ts";
import type { Adapter } from "../adapter.ts";
import { ProblemLog } from "../problem-log.ts";
import { emptyRecord, type ReadRecord, toDocuments, yearIn } from "../record/record.ts";
import { JatsReader } from "./jats-block.ts";
import { readEntries } from "./jats-reference.ts";
import { childOf, childrenOf, readXml, type XmlElement } from "./xml.ts";
import { textOf } from "./xml-writer.ts";

const format = "jats";
/** How far into a file its root is looked for, after a DTD of its own. */
const headLength = 20_000;
const articleTag = /<(?:[A-Za-z][\w.-]{0,20}:)?article[\s>]/;

export const jatsAdapter: Adapter = {
  format,
  accepts: ({ path, text }) =>
    /\.(?:nxml|xml|jats)$/i.test(path) || (looksLikeXml(text) && articleTag.test(text.slice(0, headLength))),
  parse: parseJats,
};

const rootTag =
  /^<(?:\?xml\s|!DOCTYPE\s+(?!html\b)|!--|(?:[\w.-]{1,20}:)?(?:article|collection|[\w-]{1,20}set|OAI-PMH|records?)[\s>])/i;

/** True for text that begins as XML does: with a declaration, a document type, a comment, or the root of a known format. */
export function looksLikeXml(text: string): boolean {
  const start = /^\uFEFF?\s*/.exec(text)?.[0].length ?? 0;
  return rootTag.test(text.slice(start, start + 100));
}

function parseJats(file: SourceFile): Document[] {
  const problems = new ProblemLog(file.path);
  const records: ReadRecord[] = [];
  readXml(file.text, new Set(["article"]), problems, (article) => {
    records.push(readArticle(file.text, article));
  });
  if (records.every(({ blocks }) => blocks.length === 0)) {
    problems.report("error", "file-malformed", "the XML holds no text of an article in JATS");
  }
  return toDocuments(file, records.length === 0 ? [emptyRecord(format)] : records, problems.diagnostics);
}

function readArticle(source: string, article: XmlElement): ReadRecord {
  const meta = childOf(article, "front", "article-meta") ?? childOf(article, "front");
  const ids = new Map(
    meta === undefined
      ? []
      : childrenOf(meta, "article-id").map((id) => [id.attributes["pub-id-type"] ?? "", textOf(source, id)]),
  );
  const entries = readEntries(source, article);
  const blocks = readBlocks(source, article, meta);
  return {
    id: ids.get("pmcid") ?? ids.get("pmc") ?? ids.get("pmid") ?? ids.get("doi") ?? "",
    format,
    title: blocks.find(({ kind }) => kind === "title")?.prose.text ?? "",
    doi: ids.get("doi") ?? "",
    pmid: ids.get("pmid") ?? "",
    year: meta === undefined ? "" : readYear(source, meta),
    blocks,
    entries,
  };
}

function readBlocks(source: string, article: XmlElement, meta: XmlElement | undefined): Block[] {
  const reader = new JatsReader(source);
  reader.readTitle(childOf(meta, "title-group", "article-title"));
  if (meta !== undefined) for (const part of childrenOf(meta, "abstract")) reader.readAbstract(part);
  for (const part of childrenOf(article)) {
    if (part.name === "body" || part.name === "floats-group" || part.name === "floats-wrap")
      reader.readBody(part);
  }
  return reader.blocks;
}

/** From the date that citations use to any other: print and collection before electronic. */
const dateTypes = ["collection", "ppub", "pub", "epub-ppub", "epub", ""];

function readYear(source: string, meta: XmlElement): string {
  const dates = childrenOf(meta, "pub-date").map((date) => ({
    type: date.attributes["pub-type"] ?? date.attributes["date-type"] ?? "",
    year: yearIn(textOf(source, childOf(date, "year"))),
  }));
  const dated = dates.filter(({ year }) => year !== "");
  const best = dateTypes
    .map((type) => dated.find((date) => date.type === type))
    .find((date) => date !== undefined);
  return (best ?? dated[0])?.year ?? yearIn(textOf(source, childOf(meta, "permissions", "copyright-year")));
}
