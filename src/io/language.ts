/**
 * The language files that ship with the program as a lexicon. What general English adds to it is kept between runs:
 * the library that knows it takes longer to load than a review takes to annotate. The kept file is named by a hash of
 * all that it was made from, and begins with a hash of the rest; one that is damaged is made again.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as z from "zod";
import type { Diagnostic } from "../diagnostic.ts";
import { type English, type EnglishTable, readEnglish } from "../relation/grammar/english.ts";
import { type LanguageFiles, readLanguage } from "../relation/language.ts";
import { compileLexicon, type Lexicon, type LexiconRows, verbsOf } from "../relation/lexicon.ts";
import { cacheFolder, keepFile, pruneFolder } from "./cache.ts";
import { readVersion } from "./version.ts";

export interface LanguageOptions {
  /** Folder of the cache, or false for none; by default `cacheFolder()`. */
  readonly cache?: string | false;
}

const ending = ".english";
const mostKept = 2;

export async function compileLanguage(
  files: LanguageFiles,
  options: LanguageOptions = {},
): Promise<{ lexicon: Lexicon; diagnostics: readonly Diagnostic[] }> {
  const { rows, diagnostics } = readLanguage(files);
  return { lexicon: await compileRows(rows, options), diagnostics };
}

/** The lexicon of files that have been read. */
export async function compileRows(
  rows: LexiconRows,
  { cache = cacheFolder() }: LanguageOptions = {},
): Promise<Lexicon> {
  const english = await loadEnglish([...verbsOf(rows)], cache);
  return compileLexicon(rows, english);
}

async function loadEnglish(verbs: readonly string[], cache: string | false): Promise<English> {
  const name = `${await keyOf(verbs)}${ending}`;
  const kept = cache === false ? undefined : await readKept(join(cache, name));
  if (kept !== undefined) return readEnglish(kept);
  const { tableOf } = await import("../relation/grammar/compromise.ts");
  const table = tableOf(verbs);
  if (cache !== false) await keep(cache, name, table);
  return readEnglish(table);
}

async function keep(cache: string, name: string, table: EnglishTable): Promise<void> {
  const text = JSON.stringify(table);
  const refused = await keepFile(cache, name, Buffer.from(`${checksum(text)}\n${text}`));
  if (refused === undefined) await pruneFolder(cache, ending, mostKept);
}

const lines = z.string();
const Table = z.object({
  words: z.object({ noun: lines, verb: lines, adjective: lines, adverb: lines }),
  verbs: z.array(
    z.object({ base: z.string(), present: z.string(), gerund: z.string(), past: z.array(z.string()) }),
  ),
});

/** What a file of the cache holds, or undefined where it cannot be read or is not as it was written. */
async function readKept(location: string): Promise<EnglishTable | undefined> {
  const file = await readFile(location, "utf8").catch(() => "");
  const end = file.indexOf("\n");
  const text = file.slice(end + 1);
  if (end < 0 || checksum(text) !== file.slice(0, end)) return undefined;
  return Table.parse(JSON.parse(text));
}

/** A hash of all that decides what a table holds. */
async function keyOf(verbs: readonly string[]): Promise<string> {
  const rule = new URL(`../relation/grammar/compromise${extname(import.meta.url)}`, import.meta.url);
  const code = await readFile(fileURLToPath(rule), "utf8");
  return checksum([readVersion(), libraryVersion(), code, ...verbs].join("\0")).slice(0, 32);
}

/** The description of the library that is installed, which holds its version. */
function libraryVersion(): string {
  const folder = join("node_modules", "compromise");
  const entry = createRequire(import.meta.url).resolve("compromise");
  const root = entry.slice(0, entry.lastIndexOf(folder) + folder.length);
  return readFileSync(join(root, "package.json"), "utf8");
}

function checksum(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
