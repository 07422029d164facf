/** Loads what the pipeline needs besides the texts: the dictionaries, shipped and the user's own, and the lexicon. */
import { readdir, stat } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Diagnostic } from "../diagnostic.ts";
import { compileDictionary } from "../dictionary/dictionary.ts";
import { parseDictionary } from "../dictionary/parse.ts";
import type { Resources } from "../pipeline.ts";
import { parseLexicon } from "../relation/language.ts";
import { compareText } from "../table/order.ts";
import { readText, type TextFile } from "./read.ts";
import { UsageError } from "./usage-error.ts";

/** From `src/io` and from `dist/io` alike. */
const shippedFolder = fileURLToPath(new URL("../../dictionaries", import.meta.url));
const shippedName = "dictionaries";

export interface ResourceOptions {
  /** Folders of dictionaries, or single ones, to add to those shipped. */
  readonly dictionaries?: readonly string[];
  /** Folder that relative paths start from. */
  readonly cwd?: string;
  /** Whether the dictionaries that come with the program are used. */
  readonly shipped?: boolean;
}

export interface LoadedResources {
  readonly resources: Resources;
  /** The dictionaries, then the language files, as they were read. */
  readonly dictionaries: readonly TextFile[];
  readonly language: readonly TextFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Throws a UsageError for a folder that does not exist or holds no dictionary. */
export async function readResources({
  dictionaries = [],
  cwd = ".",
  shipped = true,
}: ResourceOptions = {}): Promise<LoadedResources> {
  const diagnostics: Diagnostic[] = [];
  const folders = shipped ? [shippedFolder, ...dictionaries] : dictionaries;
  const files: TextFile[] = [];
  for (const folder of folders) files.push(...(await readDictionaries(folder, cwd, diagnostics)));
  const language = await readLanguage(diagnostics);
  const resources = { dictionary: toDictionary(files, diagnostics), lexicon: language.lexicon };
  return { resources, dictionaries: files, language: language.files, diagnostics };
}

function toDictionary(files: readonly TextFile[], diagnostics: Diagnostic[]): Resources["dictionary"] {
  const parsed = files.map(({ path, text }) => parseDictionary({ path, text, type: basename(path, ".csv") }));
  diagnostics.push(...parsed.flatMap((file) => file.diagnostics));
  return compileDictionary(parsed.flatMap((file) => file.entries));
}

/** Files are named from the folder that holds them, `my-dictionaries/gene.csv`, wherever that stands. */
async function readDictionaries(folder: string, cwd: string, diagnostics: Diagnostic[]): Promise<TextFile[]> {
  const files: TextFile[] = [];
  for (const location of await listDictionaries(folder, resolve(cwd, folder))) {
    const name = folder === shippedFolder ? shippedName : basename(dirname(location));
    const file = await readOne(location, `${name}/${basename(location)}`, diagnostics);
    if (file !== undefined) files.push(file);
  }
  return files;
}

async function listDictionaries(name: string, location: string): Promise<string[]> {
  const entry = await stat(location).catch(() => undefined);
  if (entry === undefined) throw new UsageError(`no such folder of dictionaries: ${name}`);
  if (!entry.isDirectory()) return [location];
  const files = (await readdir(location)).filter((file) => extname(file).toLowerCase() === ".csv");
  if (files.length === 0) throw new UsageError(`no dictionaries (*.csv) in ${name}`);
  return files.sort(compareText).map((file) => join(location, file));
}

async function readLanguage(diagnostics: Diagnostic[]) {
  const [triggers, transparent, cues] = await Promise.all(
    ["triggers", "transparent", "cues"].map((name) => readShippedLanguage(name, diagnostics)),
  );
  if (triggers === undefined || transparent === undefined || cues === undefined) {
    throw new Error(`the language files are missing from ${shippedFolder}`);
  }
  const { lexicon, diagnostics: found } = parseLexicon({ triggers, transparent, cues });
  diagnostics.push(...found);
  return { lexicon, files: [cues, transparent, triggers] };
}

function readShippedLanguage(name: string, diagnostics: Diagnostic[]): Promise<TextFile | undefined> {
  const path = `language/${name}.csv`;
  return readOne(join(shippedFolder, path), `${shippedName}/${path}`, diagnostics);
}

/** Damaged bytes are left to the parser, which reports their row and loads the others. */
async function readOne(
  location: string,
  path: string,
  diagnostics: Diagnostic[],
): Promise<TextFile | undefined> {
  const result = await readText(location, path, { lenient: true });
  if (result.kind === "read") return result.file;
  diagnostics.push(result.diagnostic);
  return undefined;
}
