/** Imports vocabulary files into a folder of dictionaries: reads, cleans, and puts the result in place in one step. */
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Diagnostic } from "../../diagnostic.ts";
import type { DictionaryEntry } from "../../dictionary/entry.ts";
import type { EntityType } from "../../model.ts";
import { compareText } from "../../table/order.ts";
import type { Vocabulary } from "../../vocabulary/concept.ts";
import type { FormatName } from "../../vocabulary/format.ts";
import { ImportLog, type RuleCount } from "../../vocabulary/log.ts";
import { openReader } from "../../vocabulary/open.ts";
import type { ReaderOptions } from "../../vocabulary/reader.ts";
import { type DictionaryRow, rowColumns, toCells, toDictionaryRows } from "../../vocabulary/row.ts";
import { toShippedNames } from "../../vocabulary/shipped.ts";
import { findSource } from "../../vocabulary/source.ts";
import { toCsv } from "../csv.ts";
import { toJson } from "../json.ts";
import { UsageError } from "../usage-error.ts";
import { explained } from "./explain.ts";
import { readLines } from "./lines.ts";
import { recordFile, type SourceRecord } from "./record.ts";

export interface ImportRequest {
  readonly format: FormatName;
  /** Files, or folders whose files are all read. */
  readonly inputs: readonly InputPath[];
  /** Folder of dictionaries; the import gets a folder of its own in it. */
  readonly out: string;
  readonly shipped: readonly DictionaryEntry[];
  readonly minLength: number;
  readonly reader: Omit<ReaderOptions, "log">;
  /** Name of the folder; by default that of the source. */
  readonly name?: string | undefined;
  readonly version?: string | undefined;
  readonly licence?: string | undefined;
  /** The options as the user wrote them, for the record. */
  readonly written: Readonly<Record<string, string>>;
}

export interface InputPath {
  readonly location: string;
  /** As the user knows it. */
  readonly path: string;
  /** Where it was downloaded from. */
  readonly url?: string;
}

export interface ImportResult {
  readonly record: SourceRecord;
  /** Folder that was written; undefined when there was nothing to write. */
  readonly folder: string | undefined;
  readonly types: readonly TypeCount[];
  readonly rules: readonly RuleCount[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface TypeCount {
  readonly type: EntityType;
  readonly rows: number;
  readonly names: number;
}

/** Throws a UsageError for a file or folder that cannot be used. What is wrong within a file is a diagnostic. */
export async function importVocabulary(request: ImportRequest): Promise<ImportResult> {
  const log = new ImportLog();
  const reader = openReader(request.format, { ...request.reader, log });
  const files: SourceRecord["files"] = [];
  for (const input of await listFiles(request.inputs)) {
    const onLine = (line: string, number: number) => reader.read(line, { path: input.path, line: number });
    const sum = await explained(`read ${input.path}`, () => readLines(input.location, onLine));
    files.push({
      path: basename(input.path),
      ...sum,
      ...(input.url === undefined ? {} : { url: input.url }),
    });
  }
  const vocabulary = titled(reader.finish(), request);
  requireTypes(vocabulary);
  const { minLength, shipped } = request;
  const rows = toDictionaryRows(vocabulary, { log, minLength, shipped: toShippedNames(shipped) });
  const record = toRecord(vocabulary, request, files);
  const folder =
    rows.size === 0 ? undefined : await writeFolder(join(request.out, record.name), rows, record);
  return { record, folder, types: countTypes(rows), rules: log.counts(), diagnostics: log.diagnostics };
}

/** A folder stands for the files in it. */
async function listFiles(inputs: readonly InputPath[]): Promise<InputPath[]> {
  const files: InputPath[] = [];
  for (const input of inputs) {
    const entry = await stat(input.location).catch(() => undefined);
    if (entry === undefined) throw new UsageError(`no such file or folder: ${input.path}`);
    if (!entry.isDirectory()) files.push(input);
    else {
      const names = (await readdir(input.location)).filter((name) => !name.startsWith(".")).sort(compareText);
      files.push(
        ...names.map((name) => ({ location: join(input.location, name), path: `${input.path}/${name}` })),
      );
    }
  }
  return files;
}

/** Plain tables do not say what they are; their file's name has to. */
function titled(vocabulary: Vocabulary, { inputs, name, version }: ImportRequest): Vocabulary {
  const stem = basename(inputs[0]?.path ?? "").replace(/\..*$/u, "");
  const title = vocabulary.title === "" ? (name ?? stem) : vocabulary.title;
  return { ...vocabulary, title, version: version ?? vocabulary.version };
}

function requireTypes({ title, concepts }: Vocabulary): void {
  if (concepts.some(({ type }) => type === ""))
    throw new UsageError(`the type of the entities of ${title} is not known; give it with --type`);
}

function toRecord(
  { title, version }: Vocabulary,
  { name, licence, written }: ImportRequest,
  files: SourceRecord["files"],
): SourceRecord {
  const known = findSource(title, name);
  return {
    name: name ?? known?.name ?? title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-"),
    title,
    version,
    licence: licence ?? known?.source.licence ?? "",
    citation: known?.source.citation ?? "",
    files,
    options: { ...written },
  };
}

/** Written beside its place and then moved there, so that no run ever loads half an import. */
function writeFolder(
  folder: string,
  rows: ReadonlyMap<EntityType, readonly DictionaryRow[]>,
  record: SourceRecord,
): Promise<string> {
  return explained(`write to ${folder}`, async () => {
    const staging = join(dirname(folder), `.litmark-import-${process.pid}`);
    await rm(staging, { recursive: true, force: true });
    await mkdir(staging, { recursive: true });
    for (const [type, own] of rows) {
      await writeFile(join(staging, `${type}.csv`), toCsv([[...rowColumns], ...own.map(toCells)]));
    }
    await writeFile(join(staging, recordFile), toJson(record));
    await rm(folder, { recursive: true, force: true });
    await rename(staging, folder);
    return folder;
  });
}

function countTypes(rows: ReadonlyMap<EntityType, readonly DictionaryRow[]>): TypeCount[] {
  return Array.from(rows, ([type, own]) => ({
    type,
    rows: own.length,
    names: own.reduce((sum, row) => sum + namesIn(row), 0),
  }));
}

function namesIn({ name, synonyms, exact, context }: DictionaryRow): number {
  return new Set([name, ...synonyms, ...exact, ...context]).size;
}
