/**
 * Compiled dictionaries, kept between runs. A file's name is a hash of all that it was made from (the dictionary files,
 * the rules, the program), so that a change of any gives another name and no file is ever out of date; one that is
 * damaged is made again.
 */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as z from "zod";
import { type Diagnostic, type DiagnosticCode, diagnosticCodes } from "../diagnostic.ts";
import { isIntact } from "../dictionary/container.ts";
import { compileDictionary, type Dictionary } from "../dictionary/dictionary.ts";
import { mergeEntries } from "../dictionary/merge.ts";
import { parseDictionary } from "../dictionary/parse.ts";
import { labelOf, loadDictionary, serializeDictionary } from "../dictionary/serialize.ts";
import { cacheFolder, keepFile, pruneFolder, readShared, touch } from "./cache.ts";
import type { TextFile } from "./read.ts";
import { readVersion } from "./version.ts";

export interface CompiledDictionary {
  readonly dictionary: Dictionary;
  /** The same as bytes that threads share, for `loadDictionary`. */
  readonly share: () => SharedArrayBuffer;
  /** What is wrong with the files. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface CompileOptions {
  /** Folder of the cache, or false for none; by default `cacheFolder()`. */
  readonly cache?: string | false;
  /** Is told in one sentence when a dictionary had to be compiled. */
  readonly onBuild?: (message: string) => void;
}

/** A dictionary file, and the imported vocabulary that it belongs to, if any. */
export interface DictionaryText extends TextFile {
  readonly vocabulary?: string;
  /** True for one that comes with the program. */
  readonly isShipped?: boolean;
}

const ending = ".dictionary";
/** Files that are kept: one for each set of dictionaries that someone works with. */
const mostKept = 8;

/** The dictionary that files make together, from the cache where it is there. */
export async function compileFiles(
  files: readonly DictionaryText[],
  { cache = cacheFolder(), onBuild = () => {} }: CompileOptions = {},
): Promise<CompiledDictionary> {
  if (cache === false) return build(files);
  const name = await compiledName(files);
  const kept = await loadCompiled(name, cache);
  if (kept !== undefined) return kept;
  const built = build(files, name);
  const bytes = new Uint8Array(built.share());
  const refused = await keepFile(cache, `${name}${ending}`, bytes);
  if (refused === undefined) await pruneFolder(cache, ending, mostKept);
  onBuild(buildMessage(files.length, cache, refused));
  return built;
}

function buildMessage(files: number, folder: string, refused: string | undefined): string {
  const compiled = `compiled ${files === 1 ? "1 dictionary" : `${files} dictionaries`}`;
  return refused === undefined
    ? `${compiled} and kept the result in ${folder}`
    : `${compiled}; the result cannot be kept in ${folder}: ${refused}`;
}

function build(files: readonly DictionaryText[], name = ""): CompiledDictionary {
  const parsed = files.map(({ path, text, vocabulary = "" }) => ({
    ...parseDictionary({ path, text, type: basename(path, ".csv"), vocabulary }),
    imported: vocabulary !== "",
  }));
  const dictionary = compileDictionary(mergeEntries(parsed));
  const diagnostics = parsed.flatMap((file) => file.diagnostics);
  let shared: SharedArrayBuffer | undefined;
  const share = () => {
    shared ??= inSharedMemory(serializeDictionary(dictionary, JSON.stringify({ name, diagnostics })));
    return shared;
  };
  return { dictionary, diagnostics, share };
}

function inSharedMemory(bytes: Uint8Array): SharedArrayBuffer {
  const shared = new SharedArrayBuffer(bytes.length);
  new Uint8Array(shared).set(bytes);
  return shared;
}

const Label = z.object({
  name: z.string(),
  diagnostics: z.array(
    z.object({
      path: z.string(),
      severity: z.enum(["error", "warning", "info"]),
      code: z.custom<DiagnosticCode>((code) => typeof code === "string" && code in diagnosticCodes),
      message: z.string(),
      place: z.union([
        z.object({ kind: z.literal("line"), line: z.number(), column: z.number() }),
        z.object({ kind: z.literal("file") }),
      ]),
    }),
  ),
});

/** What is kept under a name, or undefined where it is missing, damaged or another's. */
export async function loadCompiled(
  name: string,
  cache = cacheFolder(),
): Promise<CompiledDictionary | undefined> {
  const location = join(cache, `${name}${ending}`);
  const buffer = await readShared(location);
  if (buffer === undefined || !isIntact(buffer)) return undefined;
  const label = Label.safeParse(JSON.parse(labelOf(buffer)));
  if (!label.success || label.data.name !== name) return undefined;
  await touch(location);
  return { dictionary: loadDictionary(buffer), diagnostics: label.data.diagnostics, share: () => buffer };
}

/** The name that what is compiled from files is kept under: a hash of all that decides it. */
export async function compiledName(files: readonly DictionaryText[]): Promise<string> {
  const hash = createHash("sha256").update(readVersion());
  hash.update(await rulesHash());
  for (const { path, sha256, vocabulary = "" } of files) hash.update(`${path}\0${sha256}\0${vocabulary}\0`);
  return hash.digest("hex").slice(0, 32);
}

/** A hash of the code that compiles: `src/dictionary` and the tokens that it is built on, or what `dist` has of them. */
async function rulesHash(): Promise<string> {
  const extension = extname(import.meta.url);
  const folder = fileURLToPath(new URL("../dictionary", import.meta.url));
  const names = (await readdir(folder)).filter((name) => name.endsWith(extension) && !name.endsWith(".d.ts"));
  const rules = names.sort().map((name) => join(folder, name));
  const token = fileURLToPath(new URL(`../token${extension}`, import.meta.url));
  const hash = createHash("sha256");
  for (const text of await Promise.all([token, ...rules].map((path) => readFile(path)))) hash.update(text);
  return hash.digest("hex");
}
