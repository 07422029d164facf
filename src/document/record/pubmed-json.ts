/**
 * Abstracts in JSON: a list of records, one record, records under a name (`{"articles": […]}`), or one a line. Which
 * member is what is told by its name, since every program has its own.
 */
import type { Document, SourceFile } from "../../model.ts";
import type { Adapter } from "../adapter.ts";
import { ProblemLog } from "../problem-log.ts";
import { jsonProse } from "./json-prose.ts";
import { type JsonNode, type JsonObject, type JsonString, readJson } from "./json-source.ts";
import { blockOf, emptyRecord, type ReadRecord, toDocuments, yearIn } from "./record.ts";

const format = "abstracts-json";

export const pubmedJsonAdapter: Adapter = {
  format,
  accepts: ({ path, text }) => looksLikeJson(text) || /\.(?:json|jsonl|ndjson)$/i.test(path),
  parse: parseRecords,
};

/** True for text that begins with an object with a name in quotes, or with a list of such. */
export function looksLikeJson(text: string): boolean {
  const start = /^\uFEFF?\s*/.exec(text)?.[0].length ?? 0;
  return /^(?:\[\s{0,50}){0,3}\{\s{0,50}"/.test(text.slice(start, start + 300));
}

function parseRecords(file: SourceFile): Document[] {
  const problems = new ProblemLog(file.path);
  const records = readJson(file.text, problems)
    .flatMap((value) => [...findRecords(value, noIds)])
    .map((record) => readRecord(file.text, record));
  if (records.length === 0) {
    problems.report("error", "file-malformed", "the JSON holds no record with a title or an abstract");
  }
  return toDocuments(file, records.length === 0 ? [emptyRecord(format)] : records, problems.diagnostics);
}

/** Names of members as `keyOf` makes them, the best first. */
const names = {
  title: ["title", "articletitle"],
  abstract: ["abstract", "abstracttext", "paperabstract", "text"],
  pmid: ["pmid", "pubmedid"],
  id: ["pmid", "pubmedid", "id", "uid", "pmcid", "doi"],
  doi: ["doi"],
  year: ["year", "pubyear", "publicationyear", "pubdate", "publicationdate", "publicationdates", "date"],
} as const;

/** "Article_Title" and "articleTitle" are the same. */
function keyOf(name: string): string {
  return name.replace(/[\s_-]/g, "").toLowerCase();
}

interface FoundRecord {
  readonly object: JsonObject;
  /** Ids that stand around it: PubMed writes them outside of the article. */
  readonly outer: JsonObject | undefined;
}

const noIds = undefined;

function* findRecords(node: JsonNode, outer: JsonObject | undefined): Generator<FoundRecord> {
  if (node.kind === "array") {
    for (const item of node.items) yield* findRecords(item, outer);
  } else if (node.kind === "object") {
    if (isRecord(node)) yield { object: node, outer };
    else {
      const around = memberOf(node, names.id) === undefined ? outer : node;
      for (const [name, value] of node.members) {
        if (!/^(?:journal|references?|citations?|authors?)/i.test(name)) yield* findRecords(value, around);
      }
    }
  }
}

/** A collection may have a title, too; but it has no abstract, and a list of objects that have both. */
function isRecord(node: JsonObject): boolean {
  if (memberOf(node, names.abstract) !== undefined) return true;
  if (memberOf(node, names.title)?.kind !== "string") return false;
  return ![...node.members.values()].some(
    (value) => value.kind === "array" && value.items.some((item) => item.kind === "object" && isRecord(item)),
  );
}

function memberOf(node: JsonObject, wanted: readonly string[]): JsonNode | undefined {
  for (const name of wanted) {
    for (const [written, value] of node.members) {
      if (keyOf(written) === name && !isNull(value)) return value;
    }
  }
  return undefined;
}

function isNull(node: JsonNode): boolean {
  return node.kind === "scalar" && node.value === "null";
}

function readRecord(source: string, { object, outer }: FoundRecord): ReadRecord {
  const value = (wanted: readonly string[]): string =>
    textIn(memberOf(object, wanted)) || (outer === undefined ? "" : textIn(memberOf(outer, wanted)));
  const title = jsonProse(source, stringsOf(memberOf(object, names.title)));
  const abstract = stringsOf(memberOf(object, names.abstract)).map((text) => jsonProse(source, [text]));
  return {
    id: value(names.id),
    format,
    title: title.text,
    doi: value(names.doi).replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)/i, ""),
    pmid: /^\d{1,9}$/.exec(value(names.pmid))?.[0] ?? "",
    year: yearIn(value(names.year)),
    blocks: [
      ...blockOf("title", title),
      ...abstract.flatMap((prose) => blockOf("abstract", prose, "Abstract")),
    ],
  };
}

/** A string or number as text; the first of a list; the text of `{"#text": …}` and the like. */
function textIn(node: JsonNode | undefined): string {
  if (node === undefined) return "";
  if (node.kind === "string") return node.value.trim();
  if (node.kind === "scalar") return isNull(node) ? "" : node.value;
  return stringsOf(node)[0]?.value.trim() ?? "";
}

/** The text that a member holds: a string, a list of strings, or sections with a label and a text each. */
function stringsOf(node: JsonNode | undefined): JsonString[] {
  if (node === undefined || node.kind === "scalar") return [];
  if (node.kind === "string") return [node];
  if (node.kind === "array") return node.items.flatMap(stringsOf);
  return [...node.members].flatMap(([name, value]) =>
    /^#?(?:text|value|content|abstract|abstracttext|title)$/.test(keyOf(name)) ? stringsOf(value) : [],
  );
}
