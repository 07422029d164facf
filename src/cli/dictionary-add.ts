/** `litmark dictionary add`: one row more in a dictionary file, if nothing speaks against it. */
import { readFile, stat } from "node:fs/promises";
import { basename, dirname, extname, join, relative, resolve } from "node:path";
import type { DictionaryEntry } from "../dictionary/entry.ts";
import { readEntries, readRows } from "../io/dictionaries.ts";
import { refusal } from "../io/reason.ts";
import { replaceFile } from "../io/replace-file.ts";
import { UsageError } from "../io/usage-error.ts";
import { readRecord } from "../io/vocabulary/record.ts";
import { type Objection, objectionsTo } from "../workbench/addition.ts";
import { type Insertion, insertRow } from "../workbench/insertion.ts";
import type { PlacedEntry } from "../workbench/lint.ts";
import type { DictionaryOptions } from "./corpus.ts";
import type { Effects } from "./effects.ts";
import { exitCodes } from "./exit.ts";

export interface AddOptions extends DictionaryOptions {
  readonly type?: string;
  readonly name: string;
  readonly id?: readonly string[];
  readonly synonyms?: readonly string[];
  readonly exact?: readonly string[];
  readonly context?: readonly string[];
  readonly source?: string;
  readonly note?: string;
  /** Adds what is only doubtful. */
  readonly force?: boolean;
}

/** A file to add to, and the type that its name gives its entities. */
interface Target {
  readonly location: string;
  readonly type: string;
  readonly text: string;
}

/**
 * Gives the exit code: 1 when the row was refused, and then nothing is written. Throws a UsageError for a place that
 * cannot be a dictionary.
 */
export async function addRow(place: string, options: AddOptions, effects: Effects): Promise<number> {
  const { cwd, stdout, stderr } = effects;
  const target = await openTarget(resolve(cwd, place), options.type);
  const entry = toEntry(target.type, options);
  const { location } = target;
  const path = `${basename(dirname(location))}/${basename(location)}`; // as `readEntries` names it
  const objections = objectionsTo(entry, path, await rowsBeside(target, options, cwd));
  for (const { severity, message } of objections) stderr.write(`litmark: ${severity}: ${message}\n`);
  if (isRefused(objections, options)) {
    const forced = objections.every(({ severity }) => severity === "doubt");
    stderr.write(forced ? "nothing was added; --force adds it all the same\n" : "nothing was added\n");
    return exitCodes.errors;
  }
  const inserted = insert(target, entry);
  await replaceFile(target.location, inserted.text);
  stdout.write(`${relative(cwd, target.location)}:${inserted.line} ${inserted.row}\n`);
  return exitCodes.clean;
}

function isRefused(objections: readonly Objection[], { force }: AddOptions): boolean {
  return objections.some(({ severity }) => severity === "error" || force !== true);
}

/** A file is taken as it is, a folder has one for each type. */
async function openTarget(location: string, type: string | undefined): Promise<Target> {
  const isFolder = (await stat(location).catch(() => undefined))?.isDirectory() ?? extname(location) === "";
  if (isFolder && type === undefined)
    throw new UsageError("a folder has a file for each type; say which with --type");
  const file = isFolder ? join(location, `${type}.csv`) : location;
  if (extname(file).toLowerCase() !== ".csv") throw new UsageError(`${location} is no dictionary: a .csv`);
  const own = basename(file, extname(file));
  if (type !== undefined && type !== own)
    throw new UsageError(`the entities of ${basename(file)} are of type ${own}, not ${type}`);
  const record = await readRecord(dirname(file));
  if (record !== undefined)
    throw new UsageError(
      `${dirname(file)} was imported (${record.title}); the next import would undo the change`,
    );
  return { location: file, type: own, text: await readOrEmpty(file) };
}

async function readOrEmpty(location: string): Promise<string> {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await readFile(location));
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(`${location} is not valid UTF-8`);
    const reason = refusal(error);
    if (reason === undefined) throw error;
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw new UsageError(`${location} cannot be read: ${reason}`);
  }
}

function toEntry(type: string, options: AddOptions): DictionaryEntry {
  const { name, id = [], synonyms = [], exact = [], context = [], source = "", note = "" } = options;
  const ids = id.filter((one) => one !== "none");
  return {
    entity: { type, name: name.trim(), ids, dictionary: type },
    synonyms,
    exact,
    context,
    source,
    note,
  };
}

/** The rows that the new one will be used with: of the dictionaries named, and of those that it stands beside. */
async function rowsBeside(
  { location }: Target,
  { dictionaries = [], shippedDictionaries: shipped }: AddOptions,
  cwd: string,
): Promise<readonly PlacedEntry[]> {
  const folder = dirname(location);
  const named = dictionaries.map((one) => resolve(cwd, one));
  const others = named.filter((one) => one !== folder && one !== location);
  const rows = await readRows({ dictionaries: others, shipped, cwd });
  const own = await siblingsOf(folder, cwd);
  return [...own, ...rows];
}

/** Of a folder that may not exist yet, or hold nothing. */
async function siblingsOf(folder: string, cwd: string): Promise<readonly PlacedEntry[]> {
  try {
    return (await readEntries([folder], cwd)).entries;
  } catch (error) {
    if (error instanceof UsageError) return [];
    throw error;
  }
}

function insert({ location, text }: Target, entry: DictionaryEntry): Insertion {
  const inserted = insertRow(text, entry);
  if ("missing" in inserted) throw new UsageError(`${location} has no column "${inserted.missing}"`);
  return inserted;
}
