import type { Document, SourceFile } from "../../model.ts";
import type { Adapter } from "../adapter.ts";
import { ProblemLog } from "../problem-log.ts";
import { type BiocPassage, type Infons, readBioc } from "./bioc.ts";
import { jsonProse } from "./json-prose.ts";
import { type JsonNode, type JsonObject, type JsonString, readJson } from "./json-source.ts";
import { looksLikeJson } from "./pubmed-json.ts";
import { emptyRecord, toDocuments } from "./record.ts";

const format = "bioc-json";
/** How far into a file its first passage is looked for. */
const headLength = 50_000;

export const biocJsonAdapter: Adapter = {
  format,
  accepts: ({ text }) => looksLikeJson(text) && /"passages"\s{0,20}:/.test(text.slice(0, headLength)),
  parse: parseCollection,
};

function parseCollection(file: SourceFile): Document[] {
  const problems = new ProblemLog(file.path);
  const documents = readJson(file.text, problems).flatMap((value) => [...findDocuments(value)]);
  const records = documents.map((document) => readRecord(file.text, document));
  if (records.every(({ blocks }) => blocks.length === 0)) {
    problems.report("error", "file-malformed", "the BioC collection holds no text");
  }
  return toDocuments(file, records.length === 0 ? [emptyRecord(format)] : records, problems.diagnostics);
}

/** A document is what has passages; collections stand in lists, or under names that differ by server. */
function* findDocuments(node: JsonNode): Generator<JsonObject> {
  if (node.kind === "array") for (const item of node.items) yield* findDocuments(item);
  if (node.kind !== "object") return;
  if (node.members.get("passages")?.kind === "array") yield node;
  else for (const value of node.members.values()) yield* findDocuments(value);
}

function readRecord(source: string, document: JsonObject): ReturnType<typeof readBioc> {
  return readBioc(format, source, {
    id: textOf(document.members.get("id")) || textOf(document.members.get("_id")),
    infons: infonsOf(document),
    passages: objectsIn(document.members.get("passages")).map((passage) => readPassage(source, passage)),
  });
}

function readPassage(source: string, passage: JsonObject): BiocPassage {
  const text = passage.members.get("text");
  const texts =
    text === undefined
      ? objectsIn(passage.members.get("sentences")).map((one) => one.members.get("text"))
      : [text];
  return { infons: infonsOf(passage), prose: jsonProse(source, texts.filter(isString)) };
}

function infonsOf(object: JsonObject): Infons {
  const infons = object.members.get("infons");
  if (infons?.kind !== "object") return new Map();
  return new Map([...infons.members].map(([name, value]) => [name, textOf(value)]));
}

function objectsIn(node: JsonNode | undefined): JsonObject[] {
  return node?.kind === "array" ? node.items.filter((item) => item.kind === "object") : [];
}

function isString(node: JsonNode | undefined): node is JsonString {
  return node?.kind === "string";
}

function textOf(node: JsonNode | undefined): string {
  if (node?.kind === "string") return node.value.trim();
  return node?.kind === "scalar" && node.value !== "null" ? node.value : "";
}
