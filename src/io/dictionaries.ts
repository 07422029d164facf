/** Loads what the pipeline needs besides the texts: the dictionaries, shipped and the user's own, and the lexicon. */
import { readdir, stat } from "node:fs/promises";
import { basename, dirname, extname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Diagnostic } from "../diagnostic.ts";
import type { DictionaryEntry } from "../dictionary/entry.ts";
import { parseDictionary } from "../dictionary/parse.ts";
import type { Resources } from "../pipeline.ts";
import type { LanguageFiles } from "../relation/language.ts";
import { compareText } from "../table/order.ts";
import { type CompileOptions, compileFiles, type DictionaryText } from "./compiled.ts";
import { compileLanguage } from "./language.ts";
import { readText, type TextFile } from "./read.ts";
import { UsageError } from "./usage-error.ts";
import { readRecord, recordFile, type SourceRecord } from "./vocabulary/record.ts";

/** From `src/io` and from `dist/io` alike. */
export const shippedFolder = fileURLToPath(new URL("../../dictionaries", import.meta.url));
const shippedName = "dictionaries";

export interface ResourceOptions extends CompileOptions {
  /** Folders of dictionaries, or single ones, to add to those shipped. */
  readonly dictionaries?: readonly string[];
  /** Folder that relative paths start from. */
  readonly cwd?: string;
  /** Whether the dictionaries that come with the program are used. */
  readonly shipped?: boolean;
}

/** The files that resources are made of, as they were read. */
export interface ResourceFiles {
  readonly dictionaries: readonly DictionaryText[];
  readonly language: Readonly<Record<keyof LanguageFiles, TextFile>>;
  /** Of imported vocabularies among the dictionaries. */
  readonly sources: readonly SourceRecord[];
  /** Files that cannot be read. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface LoadedResources {
  readonly resources: Resources;
  readonly files: ResourceFiles;
  readonly diagnostics: readonly Diagnostic[];
}

/** Throws a UsageError for a folder that does not exist or holds no dictionary. */
export async function readResources(options: ResourceOptions = {}): Promise<LoadedResources> {
  const files = await readResourceFiles(options);
  const { dictionary, ...compiled } = await compileFiles(files.dictionaries, options);
  const { lexicon, ...language } = await compileLanguage(files.language, options);
  const diagnostics = [...files.diagnostics, ...language.diagnostics, ...compiled.diagnostics];
  return { resources: { dictionary, lexicon }, files, diagnostics };
}

/** Throws as `readResources`. */
export async function readResourceFiles({
  dictionaries: own = [],
  cwd = ".",
  shipped = true,
}: ResourceOptions = {}): Promise<ResourceFiles> {
  const diagnostics: Diagnostic[] = [];
  const dictionaries: DictionaryText[] = [];
  const sources: SourceRecord[] = [];
  for (const folder of shipped ? [shippedFolder, ...own] : own) {
    dictionaries.push(...(await readDictionaries(folder, cwd, diagnostics)));
    sources.push(...(await readRecords(resolve(cwd, folder))));
  }
  return { dictionaries, language: readLanguageFiles(diagnostics), sources, diagnostics };
}

/** An entry and where its row stands. */
export interface PlacedEntry {
  readonly path: string;
  readonly line: number;
  readonly entry: DictionaryEntry;
}

export interface LoadedEntries {
  readonly entries: readonly PlacedEntry[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The rows of dictionaries as they are written, for those who examine them. */
export async function readEntries(folders: readonly string[], cwd: string): Promise<LoadedEntries> {
  const diagnostics: Diagnostic[] = [];
  const entries: PlacedEntry[] = [];
  for (const folder of folders) {
    for (const { path, text } of await readDictionaries(folder, cwd, diagnostics)) {
      const parsed = parseDictionary({ path, text, type: basename(path, ".csv") });
      diagnostics.push(...parsed.diagnostics);
      parsed.entries.forEach((entry, i) => {
        entries.push({ path, line: parsed.lines[i] ?? 1, entry });
      });
    }
  }
  return { entries, diagnostics };
}

/** The rows of all dictionaries that `readResources` takes with the same options. */
export async function readRows({
  dictionaries = [],
  cwd = ".",
  shipped = true,
}: ResourceOptions): Promise<readonly PlacedEntry[]> {
  const folders = shipped ? [shippedFolder, ...dictionaries] : dictionaries;
  return (await readEntries(folders, cwd)).entries;
}

/** The rows of the shipped dictionaries alone. */
export async function readShippedEntries(): Promise<DictionaryEntry[]> {
  const { entries } = await readEntries([shippedFolder], ".");
  return entries.map(({ entry }) => entry);
}

/** Files are named from the folder that the user gave, `my-dictionaries/hgnc/protein.csv`, wherever that stands. */
async function readDictionaries(
  folder: string,
  cwd: string,
  diagnostics: Diagnostic[],
): Promise<DictionaryText[]> {
  const files: DictionaryText[] = [];
  const root = resolve(cwd, folder);
  for (const { location, vocabulary } of await listDictionaries(folder, root)) {
    const path = location === root ? basename(root) : relative(root, location).replaceAll(sep, "/");
    const name = folder === shippedFolder ? shippedName : basename(location === root ? dirname(root) : root);
    const file = readOne(location, `${name}/${path}`, diagnostics);
    if (file !== undefined) files.push({ ...file, vocabulary, isShipped: folder === shippedFolder });
  }
  return files;
}

interface Located {
  readonly location: string;
  /** Name of the imported vocabulary that it belongs to, or "". */
  readonly vocabulary: string;
}

/** The dictionaries of a folder, then those of the vocabularies that were imported into it. */
async function listDictionaries(name: string, location: string): Promise<Located[]> {
  const entry = await stat(location).catch(() => undefined);
  if (entry === undefined) throw new UsageError(`no such folder of dictionaries: ${name}`);
  if (!entry.isDirectory()) return [{ location, vocabulary: await vocabularyOf(dirname(location)) }];
  const folders = [location, ...(await listImports(location))];
  const files = (await Promise.all(folders.map(listCsv))).flat();
  if (files.length === 0) throw new UsageError(`no dictionaries (*.csv) in ${name}`);
  return files;
}

async function listCsv(folder: string): Promise<Located[]> {
  const files = (await readdir(folder)).filter((file) => extname(file).toLowerCase() === ".csv");
  const vocabulary = await vocabularyOf(folder);
  return files.sort(compareText).map((file) => ({ location: join(folder, file), vocabulary }));
}

async function vocabularyOf(folder: string): Promise<string> {
  return (await isImport(folder)) ? basename(folder) : "";
}

/** True for a folder that `litmark dictionary import` has made: it holds a record. */
async function isImport(folder: string): Promise<boolean> {
  return (await stat(join(folder, recordFile)).catch(() => undefined)) !== undefined;
}

/** Folders of imported vocabularies within one of dictionaries. */
async function listImports(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith("."));
  const folders = names.map(({ name }) => join(folder, name)).sort(compareText);
  const imported = await Promise.all(folders.map(isImport));
  return folders.filter((_, i) => imported[i]);
}

async function readRecords(location: string): Promise<SourceRecord[]> {
  const entry = await stat(location);
  if (!entry.isDirectory()) return [];
  const records = await Promise.all([location, ...(await listImports(location))].map(readRecord));
  return records.filter((record) => record !== undefined);
}

function readLanguageFiles(diagnostics: Diagnostic[]): ResourceFiles["language"] {
  const read = (name: string): TextFile => {
    const path = `language/${name}.csv`;
    const file = readOne(join(shippedFolder, path), `${shippedName}/${path}`, diagnostics);
    if (file === undefined) throw new Error(`the language files are missing from ${shippedFolder}`);
    return file;
  };
  return {
    triggers: read("triggers"),
    transparent: read("transparent"),
    cues: read("cues"),
    confidence: read("confidence"),
  };
}

/** Damaged bytes are left to the parser, which reports their row and loads the others. */
function readOne(location: string, path: string, diagnostics: Diagnostic[]): TextFile | undefined {
  const result = readText(location, path, { lenient: true });
  if (result.kind === "read") return result.file;
  diagnostics.push(result.diagnostic);
  return undefined;
}
