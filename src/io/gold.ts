/** Gold data on disk: which documents a folder has gold for, in which format, and the files of each. */
import { readdir, stat } from "node:fs/promises";
import { basename, join, relative, resolve, sep } from "node:path";
import type { Diagnostic } from "../diagnostic.ts";
import { readBrat } from "../evaluate/brat.ts";
import { bratGold } from "../evaluate/brat-gold.ts";
import { BratMapping } from "../evaluate/brat-mapping.ts";
import type { Gold } from "../evaluate/gold.ts";
import { type JsonLinesFolder, jsonLinesFiles, readJsonLines } from "../evaluate/json-lines.ts";
import { compareText } from "../table/order.ts";
import { readText, type TextFile } from "./read.ts";
import { UsageError } from "./usage-error.ts";

export interface FoundGold {
  readonly gold: Gold;
  /** The text that stands beside annotations of brat, if there is one. */
  readonly document: string | undefined;
}

export interface GoldFolder {
  /** Ordered by document. */
  readonly found: readonly FoundGold[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the gold of all documents in a folder and the folders in it: a folder with `entities.jsonl` is one document
 * of its name, a file `x.ann` is document `x`. Throws a UsageError for a folder without gold and an unusable mapping.
 */
export async function readGold(folder: string, cwd: string, map?: string): Promise<GoldFolder> {
  const root = resolve(cwd, folder);
  const files = await listFiles(root, folder);
  const mapping = map === undefined ? BratMapping.parse({}) : await readMapping(map, cwd);
  const diagnostics: Diagnostic[] = [];
  const found: FoundGold[] = [];
  for (const file of files) {
    const shown = join(folder, relative(root, file));
    if (basename(file) === jsonLinesFiles.entities) {
      found.push(
        await readFolder(join(file, ".."), join(shown, ".."), nameBelow(root, join(file, "..")), diagnostics),
      );
    } else if (file.endsWith(".ann")) {
      found.push(
        ...(await readAnnotations(file, shown, nameBelow(root, file.slice(0, -4)), mapping, diagnostics)),
      );
    }
  }
  if (found.length === 0 && diagnostics.length === 0) {
    throw new UsageError(
      `no gold data in ${folder}: looked for ${jsonLinesFiles.entities} and files that end in .ann`,
    );
  }
  found.sort((a, b) => compareText(a.gold.document, b.gold.document));
  return { found, diagnostics };
}

async function listFiles(root: string, shown: string): Promise<string[]> {
  const entry = await stat(root).catch(() => undefined);
  if (entry === undefined) throw new UsageError(`no such folder of gold data: ${shown}`);
  if (!entry.isDirectory()) throw new UsageError(`${shown} is no folder of gold data`);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((one) => one.isFile() || one.isSymbolicLink())
    .map((one) => join(one.parentPath, one.name))
    .sort(compareText);
}

/** The folder itself is called by its own name, what lies in it by the path from it. */
function nameBelow(root: string, location: string): string {
  return relative(root, location).split(sep).join("/") || basename(root);
}

async function readFolder(
  location: string,
  shown: string,
  document: string,
  diagnostics: Diagnostic[],
): Promise<FoundGold> {
  const read = (name: string) => readOptional(join(location, name), join(shown, name), diagnostics);
  const folder: JsonLinesFolder = {
    sentences: await read(jsonLinesFiles.sentences),
    entities: await read(jsonLinesFiles.entities),
    relations: await read(jsonLinesFiles.relations),
    events: await read(jsonLinesFiles.events),
    ranges: await read(jsonLinesFiles.ranges),
    abbreviations: await read(jsonLinesFiles.abbreviations),
  };
  const result = readJsonLines(document, folder);
  diagnostics.push(...result.diagnostics);
  return { gold: result.gold, document: undefined };
}

async function readAnnotations(
  location: string,
  shown: string,
  document: string,
  mapping: BratMapping,
  diagnostics: Diagnostic[],
): Promise<FoundGold[]> {
  const file = await readOptional(location, shown, diagnostics);
  if (file === undefined) return [];
  const result = bratGold(document, readBrat(file), mapping);
  diagnostics.push(...result.diagnostics);
  const text = `${location.slice(0, -4)}.txt`;
  const hasText = await stat(text).catch(() => undefined);
  return [{ gold: result.gold, document: hasText === undefined ? undefined : text }];
}

/** Undefined for a file that does not exist or holds nothing; one that cannot be read is told. */
async function readOptional(
  location: string,
  path: string,
  diagnostics: Diagnostic[],
): Promise<TextFile | undefined> {
  if ((await stat(location).catch(() => undefined)) === undefined) return undefined;
  const result = await readText(location, path);
  if (result.kind === "read") return result.file;
  if (result.diagnostic.code !== "file-empty") diagnostics.push(result.diagnostic);
  return undefined;
}

/** Nothing can be measured with a mapping that is wrong, so that it is no mere diagnostic. */
async function readMapping(name: string, cwd: string): Promise<BratMapping> {
  const result = await readText(resolve(cwd, name), name);
  if (result.kind === "unread") throw new UsageError(`the mapping ${name}: ${result.diagnostic.message}`);
  try {
    const { success, data, error } = BratMapping.safeParse(JSON.parse(result.file.text));
    if (success) return data;
    const [issue] = error.issues;
    throw new UsageError(`the mapping ${name}: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new UsageError(`the mapping ${name} is no JSON: ${error.message}`);
  }
}
