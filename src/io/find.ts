/** From the inputs that the user names (files, folders, globs) to the files to read, in a stable order. */
import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Diagnostic } from "../diagnostic.ts";
import { compareText } from "../table/order.ts";
import { inputExtensions, isArchive, isReadable } from "./extension.ts";
import { type InputFile, isInside, type Located, nameInputs } from "./name.ts";
import { refusal } from "./reason.ts";
import { UsageError } from "./usage-error.ts";

export interface Inputs {
  readonly files: readonly InputFile[];
  /** Folders that cannot be listed, and inputs that are not there or hold nothing to read. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface FindOptions {
  /** Folder that relative paths start from. */
  readonly cwd: string;
  /** Folder that is left out when one that holds it is searched: the output of an earlier run. */
  readonly except?: string;
}

/**
 * What cannot be used does not stop the rest: it is a diagnostic. Throws a UsageError where every input is missing or holds
 * nothing to read.
 */
export async function findInputs(inputs: readonly string[], options: FindOptions): Promise<Inputs> {
  const { cwd, except } = options;
  const search: Search = {
    cwd,
    ...(except === undefined ? {} : { except: resolve(cwd, except) }),
    diagnostics: [],
  };
  const found: Located[] = [];
  const missing: Missing[] = [];
  for (const input of inputs) {
    const unlisted = search.diagnostics.length;
    const { files, kind } = await findInput(input, search);
    found.push(...files);
    const isMissing = files.length === 0 && search.diagnostics.length === unlisted;
    if (isMissing) missing.push({ input, ...nothingFound(input, kind) });
  }
  const [first] = missing;
  if (first !== undefined && found.length + search.diagnostics.length === 0)
    throw new UsageError(first.usage);
  const files = nameInputs(withoutRepeats(found)).sort((a, b) => compareText(a.name, b.name));
  return { files, diagnostics: [...search.diagnostics, ...missing.map(toDiagnostic)] };
}

interface Search extends FindOptions {
  readonly diagnostics: Diagnostic[];
}

/** An input that gives no file, and how to say so: of it alone, and behind its path. */
interface Missing {
  readonly input: string;
  readonly usage: string;
  readonly message: string;
}

function toDiagnostic({ input, message }: Missing): Diagnostic {
  return { path: input, severity: "error", code: "input-missing", message, place: { kind: "file" } };
}

interface Finding {
  readonly files: readonly Located[];
  readonly kind: "file" | "folder" | "none";
}

async function findInput(input: string, search: Search): Promise<Finding> {
  const location = resolve(search.cwd, input);
  const kind = await kindOf(location);
  if (kind === "file") return { kind, files: [{ location, root: dirname(location) }] };
  if (kind === "none") return { kind, files: await findByGlob(input, search) };
  const files = await listFolder(location, search);
  return { kind, files: files.map((file) => ({ location: file, root: location })) };
}

function nothingFound(input: string, kind: Finding["kind"]): Omit<Missing, "input"> {
  if (kind === "none") {
    const message = "there is no such file or folder, and no file that it matches as a pattern";
    return { usage: `no such file or folder: ${input}`, message };
  }
  const sought = `looked for files that end in ${inputExtensions.join(", ")}`;
  return {
    usage: `no reviews in ${input}: ${sought}`,
    message: `the folder holds no review: ${sought}`,
  };
}

async function kindOf(location: string): Promise<Finding["kind"]> {
  try {
    return (await stat(location)).isDirectory() ? "folder" : "file";
  } catch {
    return "none";
  }
}

/** All input files below a folder. Links are followed, but no folder is entered twice; hidden files are left out. */
async function listFolder(folder: string, search: Search, visited = new Set<string>()): Promise<string[]> {
  const real = await realpath(folder);
  if (visited.has(real)) return [];
  visited.add(real);
  const found: string[] = [];
  for (const entry of await readFolder(folder, search)) {
    const location = join(folder, entry.name);
    if (location === search.except) continue;
    const kind = entry.isSymbolicLink() ? await kindOf(location) : kindOfEntry(entry);
    if (kind === "folder") found.push(...(await listFolder(location, search, visited)));
    else if (kind !== "other" && isInput(entry.name)) found.push(location);
  }
  return found;
}

/** A pipe or a socket that happens to be called `x.md` would never end. */
function kindOfEntry(entry: Dirent): "file" | "folder" | "other" {
  if (entry.isDirectory()) return "folder";
  return entry.isFile() ? "file" : "other";
}

async function readFolder(folder: string, { cwd, diagnostics }: Search): Promise<Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => !entry.name.startsWith(".")).sort((a, b) => compareText(a.name, b.name));
  } catch (error) {
    const reason = refusal(error);
    if (reason === undefined) throw error;
    const path = folder.startsWith(cwd) ? folder.slice(cwd.length + 1) : folder;
    const message = `the folder cannot be listed: ${reason}`;
    diagnostics.push({ path, severity: "error", code: "file-unreadable", message, place: { kind: "file" } });
    return [];
  }
}

/** Files that a pattern matches, named from the part of it that is no pattern: `reviews/2024/*.md` from there. */
async function findByGlob(pattern: string, { cwd, except }: FindOptions): Promise<Located[]> {
  const { glob, isDynamicPattern } = await import("tinyglobby"); // most runs name files and folders
  if (!isDynamicPattern(pattern)) return [];
  const segments = pattern.split("/");
  const fixed = segments.findIndex((segment) => isDynamicPattern(segment));
  const root = resolve(cwd, fixed === 0 ? "." : `${segments.slice(0, fixed).join("/")}/`);
  const matches = await glob(pattern, { cwd, absolute: true, expandDirectories: false, onlyFiles: true });
  return matches
    .map((match) => ({ location: resolve(match), root }))
    .filter(({ location }) => isInput(location) && !isLeftOut(location, root, except));
}

/** A folder that the pattern itself leads into is meant. */
function isLeftOut(location: string, root: string, except: string | undefined): boolean {
  return except !== undefined && !isInside(except, root) && isInside(except, location);
}

/** Of files from a folder or by a glob; a file that is named itself may end in anything. */
function isInput(path: string): boolean {
  return isReadable(path) || isArchive(path);
}

/** A file that is named twice, or named and in a folder named too, is read once, with the longer of its names. */
function withoutRepeats(files: readonly Located[]): Located[] {
  const outermost = new Map<string, Located>();
  for (const file of files) {
    const known = outermost.get(file.location);
    if (known === undefined || file.root.length < known.root.length) outermost.set(file.location, file);
  }
  return [...outermost.values()];
}
