/** `litmark dictionary import` and `install`: vocabularies become dictionaries. */
import { rm } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { readShippedEntries } from "../io/dictionaries.ts";
import { UsageError } from "../io/usage-error.ts";
import { downloadFiles } from "../io/vocabulary/download.ts";
import { type ImportRequest, type InputPath, importVocabulary } from "../io/vocabulary/import.ts";
import type { FormatName } from "../vocabulary/format.ts";
import { defaultMinLength } from "../vocabulary/rule.ts";
import type { Scope } from "../vocabulary/scope.ts";
import { sources } from "../vocabulary/source.ts";
import type { Effects } from "./effects.ts";
import { exitCodes } from "./exit.ts";
import { formatImport } from "./import-report.ts";

export interface ImportOptions {
  readonly out: string;
  readonly type?: string;
  readonly root?: readonly string[];
  readonly species?: readonly string[];
  readonly scope?: readonly Scope[];
  readonly minLength: number;
  readonly columns?: ReadonlyMap<string, string>;
  readonly where?: ReadonlyMap<string, string>;
  readonly prefix?: string;
  readonly name?: string;
  readonly sourceVersion?: string;
  readonly licence?: string;
}

export interface InstallOptions extends ImportOptions {
  readonly url?: readonly string[];
  readonly sha256?: readonly string[];
}

/** Gives the exit code. Throws a UsageError for files and options that cannot be used. */
export function importFiles(
  format: FormatName,
  files: readonly string[],
  options: ImportOptions,
  effects: Effects,
): Promise<number> {
  const inputs = files.map((path) => ({ path, location: resolve(effects.cwd, path) }));
  return runImport(format, inputs, options, effects);
}

/** Gives the exit code. What is downloaded goes when it has been imported; its checksum stays in the record. */
export async function installSource(
  name: string,
  options: InstallOptions,
  effects: Effects,
): Promise<number> {
  const source = sources[name];
  if (source === undefined)
    throw new UsageError(`no source "${name}"; known are ${Object.keys(sources).join(", ")}`);
  const { url = source.urls, sha256 = [], out } = options;
  const { cwd, signal, stderr } = effects;
  const folder = join(resolve(cwd, out), ".downloads", name);
  const onProgress = (message: string) => stderr.write(`${message}\n`);
  const inputs = await downloadFiles({ urls: url, sha256, folder, signal, onProgress });
  const exitCode = await runImport(source.format, inputs, { name, ...options }, effects);
  await rm(folder, { recursive: true, force: true });
  return exitCode;
}

async function runImport(
  format: FormatName,
  inputs: readonly InputPath[],
  options: ImportOptions,
  { cwd, stdout, stderr }: Effects,
): Promise<number> {
  if (format === "csv" && options.type === undefined)
    throw new UsageError("a csv does not say what its entities are; give their type with --type");
  const result = await importVocabulary(await toRequest(format, inputs, options, cwd));
  const { errors, summary } = formatImport(result, options.out);
  stderr.write(errors);
  stdout.write(summary);
  const clean =
    result.folder !== undefined && result.diagnostics.every(({ severity }) => severity !== "error");
  return clean ? exitCodes.clean : exitCodes.errors;
}

async function toRequest(
  format: FormatName,
  inputs: readonly InputPath[],
  options: ImportOptions,
  cwd: string,
): Promise<ImportRequest> {
  const { out, type, root, species, scope, columns, where, prefix, minLength, name } = options;
  return {
    format,
    inputs,
    out: resolve(cwd, out),
    shipped: await readShippedEntries(),
    minLength,
    reader: { type, roots: root, species, scopes: scope, columns, where, prefix },
    name: name === undefined ? undefined : basename(name),
    version: options.sourceVersion,
    licence: options.licence,
    written: writtenOptions(options),
  };
}

/** The options that change what is imported, as text. */
function writtenOptions({ type, root, species, scope, minLength, columns, where, prefix }: ImportOptions) {
  const mapping = columns && Array.from(columns, ([field, name]) => `${field}=${name}`);
  const conditions = where && Array.from(where, ([column, value]) => `${column}=${value}`);
  const length = minLength === defaultMinLength ? undefined : minLength;
  const all = { type, root, species, scope, columns: mapping, where: conditions, prefix, minLength: length };
  const given = Object.entries(all).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given.map(([option, value]) => [option, String(value)]));
}
